import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url))

/**
 * Runs `storingProcessMain.ts` or `uploadingProcessMain.ts` with these arguments. Resolves with the signal that ended
 * it; null where it ended by itself.
 */
export async function dieWhileStoring(
  name: 'storingProcessMain.ts' | 'uploadingProcessMain.ts',
  args: readonly string[],
): Promise<NodeJS.Signals | null> {
  const child = fork(program(name), args, {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [, signal] = await once(child, 'exit')
  return signal
}
