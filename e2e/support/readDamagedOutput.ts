import { execFile } from 'node:child_process'
import path from 'node:path'
import type { ServedOutput } from '@/testing/states/Output'
import type { Example } from '@/testing/states/State'
import { readOutput, type Sources } from './readOutput'
import type { Place } from './startPressRoom'

const root = path.resolve(import.meta.dirname, '../..')

/** As readOutput, where the commands that read the example find that it is damaged: what they print. */
export function readDamagedOutput(
  output: ServedOutput,
  example: Example,
  sources: Sources & { place: Place },
): Promise<string | null> {
  if (output === 'verify') return printed(['scripts/verify.mjs', sources.origin], {})
  if (output === 'export') return exported(example, sources.place)
  return readOutput(output, example, sources)
}

const exported = ({ slug, language }: Example, { databaseUri, filesDir }: Place) =>
  printed(['--conditions=production', '--import', 'tsx', 'scripts/export.ts', slug], {
    DATABASE_URI: databaseUri,
    FILES_DIR: filesDir,
    LANG: language,
  })

const printed = (words: readonly string[], variables: Readonly<Record<string, string>>) =>
  new Promise<string>((resolve) => {
    const env = { ...process.env, ...variables }
    execFile(process.execPath, words, { cwd: root, env }, (_error, out, told) =>
      resolve(`${out}${told}`),
    )
  })
