import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../shared/documents')

/** A real statement to test with, which is not in this repository, where it lies beside it; null elsewhere. */
export const realDocument: string | null = existsSync(folder)
  ? (readdirSync(folder)
      .filter((name) => name.endsWith('-contre-verites.txt'))
      .map((name) => path.join(folder, name))[0] ?? null)
  : null
