import { type Client, type InStatement, LibsqlError } from '@libsql/client'
import { z } from 'zod'
import { storeTaken } from '@/derived/withDerived'
import { digestOf } from '@/domain/digest/digestOf'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { IndexedDossier } from '@/domain/search/IndexedDossier'
import {
  type IndexedPassage,
  indexEdition,
  type Unit,
  type UnitText,
  unitText,
} from '@/domain/search/indexEdition'
import { makeWordReader, type WordReader } from '@/domain/search/makeWordReader'
import { parseDossier, parsePassage } from './parsePassage'

type StoredUnit = { id: number; claim: number | null; scope: string; digest: string }

/**
 * Takes an edition into the index, in any order, and stores that `act` published it, unless some of its parts are
 * damaged: then it can be taken again. All or nothing. Nothing where another process has taken the same act meanwhile.
 */
export async function takeEdition(
  client: Client,
  edition: PublishedDossier,
  act: { sequence: number; digest: string },
  reader: WordReader = makeWordReader(edition.dossier.language),
): Promise<void> {
  const { id } = edition.dossier
  const stored = await readDossier(client, id)
  const { dossier, units } = indexEdition(edition, stored, reader)
  const title = units
    .find(({ claim, scope }) => claim === null && scope === 'current')
    ?.passages.find(({ kind }) => kind === 'title')
  const written = units.map((unit) => ({ unit, digest: digestOfUnit(unit, title) }))
  const changed = written.filter(({ unit, digest }) => find(stored.units, unit)?.digest !== digest)
  const gone = stored.units.filter((unit) => !units.some((other) => isSame(unit, other)))
  const isWhole = !edition.damaged
  const statements = [
    ...(isWhole ? storeTaken(act, { or: 'fail' }) : []),
    {
      sql: 'insert or replace into dossiers values (?, ?)',
      args: [id, JSON.stringify(dossier)],
    },
    ...gone.flatMap(removeUnit),
    ...changed.flatMap(({ unit, digest }) => [
      ...(find(stored.units, unit) ? removeUnit(find(stored.units, unit)) : []),
      ...insertUnit(id, unit, digest, unitText(unit, claimTitle(unit, title), reader)),
    ]),
    insertVocabulary(changed.flatMap(({ unit }) => unit.passages)),
  ]
  await client.batch(statements, 'write').catch(async (error: unknown) => {
    const isOvertaken = isWhole ? await isTaken(client, act.sequence) : isConflict(error)
    if (!isOvertaken) throw error
  })
}

/** Whether another process wrote the same unit meanwhile. */
const isConflict = (error: unknown): boolean =>
  error instanceof LibsqlError && error.code.startsWith('SQLITE_CONSTRAINT')

async function isTaken(client: Client, act: number): Promise<boolean> {
  const { rows } = await client.execute({ sql: 'select 1 from taken where act = ?', args: [act] })
  return rows.length > 0
}

/** A dossier’s own title is among its passages already. */
const claimTitle = ({ claim, scope }: Unit, title: IndexedPassage | undefined) =>
  claim === null && scope === 'current' ? undefined : title

const isSame = (one: Pick<Unit, 'claim'> & { scope: string }, other: typeof one) =>
  one.claim === other.claim && one.scope === other.scope

const find = (units: readonly StoredUnit[], unit: Unit) => units.find((one) => isSame(one, unit))

const digestOfUnit = ({ isWithdrawn, passages }: Unit, title: IndexedPassage | undefined) =>
  digestOf(
    JSON.stringify([
      isWithdrawn,
      title?.text,
      passages.map(({ kind, place, text, about, edition }) => [kind, place, text, about, edition]),
    ]),
  )

const removeUnit = (unit: StoredUnit | undefined): InStatement[] =>
  unit
    ? [
        { sql: 'delete from units where id = ?', args: [unit.id] },
        { sql: 'delete from passages where unit = ?', args: [unit.id] },
        { sql: `delete from ${unit.scope} where rowid = ?`, args: [unit.id] },
      ]
    : []

/** The unit gets the number after the highest one. */
const insertUnit = (
  dossier: string,
  { claim, scope, isWithdrawn, passages }: Unit,
  digest: string,
  { names, terms, about, lines, title, titleLines }: UnitText,
): InStatement[] => [
  {
    sql: `insert into units (id, dossier, claim, scope, isWithdrawn, digest)
      select coalesce(max(id), 0) + 1, ?, ?, ?, ?, ? from units`,
    args: [dossier, claim, scope, isWithdrawn ? 1 : 0, digest],
  },
  {
    sql: `insert into passages
      select (select max(id) from units), value from json_each(?)`,
    args: [JSON.stringify(passages.map((passage) => JSON.stringify(passage)))],
  },
  {
    sql: `insert into ${scope} (rowid, names, terms, about, lines, title, titleLines)
      values ((select max(id) from units), ?, ?, ?, ?, ?, ?)`,
    args: [names, terms, about, lines, title, titleLines],
  },
]

function insertVocabulary(passages: readonly IndexedPassage[]): InStatement {
  const terms = new Set(passages.flatMap((passage) => [...passage.terms, ...passage.aboutTerms]))
  const both = [...terms].map((term) => [term, backwards(term)])
  return {
    sql: `insert or ignore into vocabulary
      select value ->> 0, value ->> 1 from json_each(?)`,
    args: [JSON.stringify(both)],
  }
}

/** The UTF-16 code units of a term from its end. */
export const backwards = (term: string): string => term.split('').reverse().join('')

const unitRow = z.object({
  id: z.number(),
  claim: z.number().nullable(),
  scope: z.enum(['current', 'past']),
  digest: z.string(),
})

async function readDossier(
  client: Client,
  id: string,
): Promise<{
  dossier: IndexedDossier | null
  units: readonly StoredUnit[]
  passages: readonly IndexedPassage[]
}> {
  const args = [id]
  const dossiers = await client.execute({ sql: 'select value from dossiers where id = ?', args })
  const units = await client.execute({ sql: 'select * from units where dossier = ?', args })
  const passages = await client.execute({
    sql: 'select passages.value from passages join units on units.id = unit where dossier = ?',
    args,
  })
  const [dossier] = dossiers.rows
  return {
    dossier: dossier ? parseDossier(dossier.value) : null,
    units: units.rows.map((row) => unitRow.parse(row)),
    passages: passages.rows.map(({ value }) => parsePassage(value)),
  }
}
