import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What the other process says: that it is in the middle of a transaction, or that it committed one. */
export type Said = 'halfway' | 'committed'

export type OtherProcess = {
  /** Resolves at the next time that it says so. Rejects when it ends before. */
  hear: (said: Said) => Promise<void>
  /** Lets it finish its transaction. */
  goOn: () => void
  /** SIGKILL: it can do nothing about it. Resolves when it is dead. */
  kill: () => Promise<void>
}

const program = fileURLToPath(new URL('./otherProcessMain.ts', import.meta.url))

/**
 * A second process on the same database, with the small configuration. `once` writes two notes and the
 * counter in one transaction and stops in the middle; `again` does so over and over, without stopping.
 */
export function startOtherProcess(uri: string, how: 'once' | 'again'): OtherProcess {
  const child = fork(program, [uri, how], {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return {
    hear: (said) => hear(child, said),
    goOn: () => {
      child.send('goOn')
    },
    async kill() {
      const dead = once(child, 'exit')
      child.kill('SIGKILL')
      await dead
    },
  }
}

function hear(child: ChildProcess, said: Said): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      if (message !== said) return
      child.off('message', listen)
      child.off('exit', fail)
      resolve()
    }
    const fail = () => reject(new Error(`The other process ended before it said ${said}.`))
    child.on('message', listen)
    child.once('exit', fail)
  })
}
