import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { vnuJar } from './vnuJar'

const run = promisify(execFile)
const answer = z.object({
  messages: z.array(z.looseObject({ type: z.string(), subType: z.string().optional() })),
})

/** What the W3C's validator has against these HTML files: its errors and warnings. */
export async function vnu(files: readonly string[]) {
  const words = ['-jar', vnuJar, '--exit-zero-always', '--format', 'json', ...files]
  const { messages } = answer.parse(JSON.parse((await run('java', words)).stderr))
  return messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning')
}
