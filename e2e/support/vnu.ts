import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { z } from 'zod'

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const run = promisify(execFile)
const answer = z.object({
  messages: z.array(z.looseObject({ type: z.string(), subType: z.string().optional() })),
})

/** What the W3C's validator has against these HTML files: its errors and warnings. */
export async function vnu(files: readonly string[]) {
  const words = ['-jar', jar, '--exit-zero-always', '--format', 'json', ...files]
  const { messages } = answer.parse(JSON.parse((await run('java', words)).stderr))
  return messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning')
}
