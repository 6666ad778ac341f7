import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const endsWithin = 2_000

/** A process of Node.js that ends with this one at the latest, and says what it told when it failed. */
export function startProcess(words: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told = (told + chunk).slice(-4000)
  })
  const kill = () => child.kill()
  process.once('exit', kill)
  const exit = once(child, 'exit').then(([code]) => {
    process.off('exit', kill)
    return code
  })
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL')
      await exit
    },
    ended: async () => {
      if ((await exit) !== 0) throw new Error(`${child.spawnargs.join(' ')} failed:\n${told}`)
    },
    end: async () => {
      kill()
      // A connection on which a browser has not asked for anything yet keeps the server for a minute.
      const killing = setTimeout(() => child.kill('SIGKILL'), endsWithin)
      await exit
      clearTimeout(killing)
    },
  }
}
