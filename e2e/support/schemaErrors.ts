import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { vnuJar } from './vnuJar'

const run = promisify(execFile)
const validator = 'nu.validator.vendor.thaiopensource.relaxng.util.Driver'
const schemas = path.resolve(import.meta.dirname, '../../testing/schemas')

/** What is wrong with these XML files by the RELAX NG schema of that name in `testing/schemas`; empty for nothing. */
export async function schemaErrors(
  schema: 'atom' | 'rss' | 'sitemap',
  files: readonly string[],
): Promise<string> {
  const words = ['-cp', vnuJar, validator, '-c', path.join(schemas, `${schema}.rnc`), ...files]
  // It answers with its exit code, and tells on its output.
  return run('java', words).then(
    () => '',
    ({ stdout, stderr }) => `${stdout}${stderr}`,
  )
}
