import { randomBytes, randomUUID } from 'node:crypto'
import type { InValue } from '@libsql/client'
import { z } from 'zod'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import { envelopeExpander } from '@/domain/edition/shortEnvelope'
import { sentenceOf } from './inventWords'
import type { Rows } from './Rows'
import { marks } from './scaleDraft'

/** The last act of the press room that a copy goes into. */
export type LastAct = { sequence: number; digest: string | null }

const replaced = new RegExp(
  [
    marks.source,
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    '\\b[0-9a-f]{64}\\b',
    '\\b[0-9a-f]{24}\\b',
    '(?<="salt":")[0-9a-f]{32}(?=")',
    '20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z',
  ].join('|'),
  'g',
)

const actText = z.looseObject({ sequence: z.number(), previous: z.string().nullable() })

/**
 * The rows of a dossier as those of another one: ids, salts, words and times are others, and every digest is computed
 * again, as when it was published. Copy number `copy` is always the same but for ids and salts. Acts follow `last`,
 * which the result replaces.
 */
export function copyRows(rows: Rows, copy: number, last: LastAct): { rows: Rows; last: LastAct } {
  const known = new Map(newIds(rows))
  const at = (table: string, name: string) => rows[table]?.columns.indexOf(name) ?? -1
  const column = (table: string, name: string): readonly string[] =>
    (rows[table]?.rows ?? []).map((row) => String(row[at(table, name)]))
  const digest = (text: string) => known.set(digestOf(text), digestOf(replace(text)))

  column('parts', 'text').forEach(digest)
  column('candidate_parts', 'text').forEach(digest)
  const digests = column('editions', 'digest')
  const expand = envelopeExpander(
    column('editions', 'envelope').map((envelope, index) => ({
      digest: digests[index] ?? '',
      envelope,
    })),
  )
  // Each names the one before it: in the order in which they were published.
  column('editions', 'envelope').forEach((envelope, index) => {
    digest(expand(envelope))
    digest(column('editions', 'text')[index] ?? '')
  })
  column('candidates', 'text').forEach((text) => {
    digest(expand(text))
  })
  column('act_details', 'text').forEach(digest)
  let { sequence, digest: previous } = last
  const acts = column('acts', 'text').map((old) => {
    sequence += 1
    const text = canonicalText({ ...actText.parse(JSON.parse(replace(old))), sequence, previous })
    previous = digestOf(text)
    known.set(digestOf(old), previous)
    return { sequence, text }
  })

  const written = Object.entries(rows).map(([table, { columns, rows: each }]) => [
    table,
    {
      columns,
      rows: each.map((row, index) =>
        row.map((value, place): InValue => {
          const act = table === 'acts' ? acts[index] : undefined
          if (act && columns[place] === 'sequence') return act.sequence
          if (act && columns[place] === 'text') return act.text
          return typeof value === 'string' ? replace(value) : value
        }),
      ),
    },
  ])
  return { rows: Object.fromEntries(written), last: { sequence, digest: previous } }

  function replace(text: string): string {
    return text.replace(replaced, (found, place?: string, words?: string) => {
      if (found === 'qzcopyqz') return String(copy)
      if (words) return sentenceOf(copy * 10_000 + Number(place), Number(words)).slice(0, -1)
      if (found.includes('T')) return new Date(Date.parse(found) + 1000 * copy).toISOString()
      if (found.length === 32) return ensure(known, found, () => randomBytes(16).toString('hex'))
      return known.get(found) ?? found
    })
  }
}

/** New ids for all that are those of these rows: Payload gives rows of lists shorter ones. */
const newIds = (rows: Rows): [string, string][] =>
  Object.values(rows).flatMap(({ columns, rows: each }) => {
    const id = columns.indexOf('id')
    return each.flatMap((row): [string, string][] => {
      const old = String(row[id])
      if (/^[0-9a-f]{8}-/.test(old)) return [[old, randomUUID()]]
      return old.length === 24 ? [[old, randomBytes(12).toString('hex')]] : []
    })
  })

function ensure(known: Map<string, string>, key: string, make: () => string): string {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
