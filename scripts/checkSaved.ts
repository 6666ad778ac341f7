import path from 'node:path'
import { type Client, createClient, type Row } from '@libsql/client'
import { checkChain } from '@/domain/act/checkChain'
import type { RecordFault } from '@/domain/backup/ArchiveFault'
import { digestOf } from '@/domain/digest/digestOf'
import { parseEdition } from '@/domain/edition/parseEdition'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { envelopeExpander } from '@/domain/edition/shortEnvelope'
import { isFileType, storedName } from '@/domain/file/fileTypes'
import { digestOfFile } from '@/storage/digestOfFile'

/** So many rows are in memory at once. */
const most = 1_000

/**
 * Checks a saved press room, whatever version saved it: that SQLite finds its database sound, and every digest of the
 * record, every act and every stored file is what it says. Returns the faults, none when all is well.
 */
export async function checkSaved(database: string, filesDir: string): Promise<RecordFault[]> {
  const client = createClient({ url: `file:${database}` })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    const faults = rows.map((row) => textOf(row, 'integrity_check')).filter((line) => line !== 'ok')
    if (faults.length > 0) return faults.map((detail) => ({ is: 'database', detail }))
    if (!(await isPressRoom(client))) return [{ is: 'no-press-room' }]
    return [
      ...(await faultsOfEditions(client)),
      ...(await faultsOfActs(client)),
      ...(await faultsOfFiles(client, filesDir)),
    ]
  } catch (error) {
    return [{ is: 'database', detail: error instanceof Error ? error.message : String(error) }]
  } finally {
    client.close()
  }
}

const tables = ['acts', 'candidates', 'editions', 'files', 'parts', 'users']

async function isPressRoom(client: Client): Promise<boolean> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const there = new Set(rows.map((row) => textOf(row, 'name')))
  return tables.every((name) => there.has(name))
}

/** Editions and candidates name parts and are named by dossiers: they are read dossier by dossier. */
async function faultsOfEditions(client: Client): Promise<RecordFault[]> {
  const faults: RecordFault[] = []
  const editionsOf = new Map<string, string[]>()
  for (const dossier of await dossiersOf(client)) {
    const editions = await rowsOfDossier(client, 'editions', dossier, 'number')
    const expand = envelopeExpander(
      editions.map((row) => ({ digest: textOf(row, 'digest'), envelope: textOf(row, 'envelope') })),
    )
    for (const row of editions) {
      const edition = `${textOf(row, 'language')}/${textOf(row, 'slug')} ${row.number}`
      const [text, envelope] = [textOf(row, 'text'), expand(textOf(row, 'envelope'))]
      try {
        const { candidate } = parseEdition(text)
        const isWhole =
          digestOf(text) === row.digest &&
          digestOf(envelope) === candidate &&
          candidate === row.candidate
        if (!isWhole) faults.push({ is: 'edition', edition })
        for (const { digest } of parseEnvelope(envelope).parts)
          editionsOf.set(digest, [...(editionsOf.get(digest) ?? []), edition])
      } catch {
        faults.push({ is: 'edition', edition })
      }
    }
    // Each candidate is an envelope, which its digest names.
    for (const row of await rowsOfDossier(client, 'candidates', dossier, 'id')) {
      const digest = textOf(row, 'digest')
      if (digestOf(expand(textOf(row, 'text'))) !== digest) faults.push({ is: 'candidate', digest })
    }
  }
  const whole = new Set<string>()
  for await (const row of rowsOf(client, 'parts')) {
    const digest = textOf(row, 'id')
    if (digestOf(textOf(row, 'text')) === digest) whole.add(digest)
    else if (!editionsOf.has(digest)) faults.push({ is: 'part', digest, editions: [] })
  }
  for (const [digest, editions] of editionsOf)
    if (!whole.has(digest))
      faults.push({ is: 'part', digest, editions: editions.toSorted(inOrder) })
  return faults
}

const inOrder = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true })

async function dossiersOf(client: Client): Promise<readonly string[]> {
  const sql = 'SELECT dossier FROM editions UNION SELECT dossier FROM candidates'
  return (await client.execute(sql)).rows.map((row) => textOf(row, 'dossier'))
}

const rowsOfDossier = async (
  client: Client,
  table: 'editions' | 'candidates',
  dossier: string,
  order: string,
): Promise<readonly Row[]> =>
  (
    await client.execute({
      sql: `SELECT * FROM ${table} WHERE dossier = ? ORDER BY ${order}`,
      args: [dossier],
    })
  ).rows

async function faultsOfActs(client: Client): Promise<RecordFault[]> {
  const { rows } = await client.execute('SELECT text, digest FROM acts ORDER BY sequence')
  const breaks = checkChain(
    rows.map((row) => textOf(row, 'text')),
    rows.map((row) => textOf(row, 'digest')),
  )
  // An act that was altered breaks more than one rule.
  const firsts = new Map(breaks.toReversed().map((broken) => [broken.sequence, broken]))
  return [...firsts.values()].toReversed().map((broken) => ({ is: 'act', ...broken }))
}

async function faultsOfFiles(client: Client, filesDir: string): Promise<RecordFault[]> {
  const faults: RecordFault[] = []
  for await (const row of rowsOf(client, 'files')) {
    const [sha256, type] = [textOf(row, 'sha256'), textOf(row, 'mime_type')]
    const place = path.join(filesDir, isFileType(type) ? storedName(sha256, type) : sha256)
    if ((await digestOfFile(place)) === sha256) continue
    faults.push({ is: 'file', name: textOf(row, 'name'), sha256 })
  }
  return faults
}

async function* rowsOf(client: Client, table: string): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const { rows } = await client.execute({
      sql: `SELECT * FROM ${table} WHERE id > ? ORDER BY id LIMIT ${most}`,
      args: [after],
    })
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = textOf(last, 'id')
  }
}

const textOf = (row: Row, column: string): string => String(row[column] ?? '')
