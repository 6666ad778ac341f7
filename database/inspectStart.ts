import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { decideStart, type FoundDatabase } from '@/domain/start/decideStart'
import { shownAddress } from '@/domain/start/shownAddress'
import { inspectServer } from './mongodb/inspectServer'
import { StartRefused } from './StartRefused'
import { fileOf } from './sqlite/fileOf'
import { inspectFile } from './sqlite/inspectFile'

const inFile = 'file:'

/**
 * Inspects the database of that address before the press room opens it, and makes the folder of a new file. Resolves with whether a
 * new press room is made; rejects with StartRefused where the press room must not start. `isChecked`: whether this process has read the
 * whole of it before.
 */
export async function inspectStart(
  uri: string,
  isNewAsked: boolean,
  { isChecked = false } = {},
): Promise<{ isNew: boolean }> {
  const found = await inspect(uri, isChecked)
  const decided = decideStart({ found, isNewAsked, database: shown(uri) })
  if (!decided.ok) throw new StartRefused(decided.reasons)
  if (decided.value.isNew && uri.startsWith(inFile)) makeFolder(fileOf(uri))
  return decided.value
}

function makeFolder(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  } catch {
    throw new StartRefused([{ code: 'database-unwritable', path: [], values: { database: file } }])
  }
}

const inspect = (uri: string, isChecked: boolean): Promise<FoundDatabase> =>
  uri.startsWith(inFile) ? inspectFile(fileOf(uri), isChecked) : inspectServer(uri)

/** Of a file, its whole path: a relative one is mistaken easily. */
const shown = (uri: string) => (uri.startsWith(inFile) ? fileOf(uri) : shownAddress(uri))
