import { setImmediate } from 'node:timers/promises'
import type { Client, InStatement } from '@libsql/client'
import { z } from 'zod'
import { type DatabaseReader, select } from '@/database/find'
import { inDerived, storeMissed, storeTaken, type Untaken } from '@/derived/withDerived'
import { digestOf } from '@/domain/digest/digestOf'
import { changeClassSchema, originSchema, statedSchema } from '@/domain/edition/Edition'
import { shownSpan } from '@/domain/edition/shownSpan'
import { isLanguage } from '@/domain/Language'
import type { Edition } from '@/payload-types'
import { findParts } from '@/queries/part/findParts'
import { insertOutline, type Outline } from './insertOutline'

/** Editions read and written at once. */
const atOnce = 50

/** Takes publications into the lists. False where an edition or its head is damaged: it is tried again. */
export async function takeOutlines(
  reader: DatabaseReader,
  client: Client,
  publications: readonly Untaken[],
  isForgotten: () => boolean,
): Promise<boolean> {
  let isWhole = true
  for (let from = 0; from < publications.length && !isForgotten(); from += atOnce) {
    const some = publications.slice(from, from + atOnce)
    const read = await readOutlines(
      reader,
      some.map(({ edition }) => edition),
    )
    const statements = some.flatMap((publication): InStatement[] => {
      const found = read.get(publication.edition)
      const stored = found?.isDamaged
        ? [storeMissed(publication)]
        : storeTaken(publication, { or: 'ignore' })
      return found?.outline ? [...insertOutline(found.outline), ...stored] : stored
    })
    // Another process may take the same ones meanwhile: it writes the same.
    await inDerived(() => client.batch(statements, 'write'))
    isWhole &&= ![...read.values()].some(({ isDamaged }) => isDamaged)
    // libsql works in the thread that serves all requests.
    await setImmediate()
  }
  return isWhole
}

type Read = { outline: Outline | null; isDamaged: boolean }

async function readOutlines(
  reader: DatabaseReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Read>> {
  const rows = await select(reader, 'editions', [...names], { where: { id: { in: [...ids] } } })
  const envelopes = rows.map((row) => ({ row, brief: briefOf(row) }))
  const heads = await findParts(
    reader,
    envelopes.flatMap(({ brief }) => (brief ? headsIn(brief) : [])),
  )
  return new Map(
    envelopes.map(({ row, brief }) => {
      const head = brief && headOf(heads, headsIn(brief)[0] ?? '')
      return [
        row.id,
        {
          outline: outlineOf(row, brief ?? damaged, head?.translationOf?.dossier ?? null),
          isDamaged: !brief || !head,
        },
      ]
    }),
  )
}

const names = [
  'digest',
  'dossier',
  'language',
  'slug',
  'number',
  'publishedAt',
  'candidate',
  'envelope',
  'text',
] as const

type Row = Pick<Edition, 'id' | (typeof names)[number]>

const headsIn = ({ parts }: Brief): readonly string[] =>
  parts.flatMap(({ kind, digest }) => (kind === 'head' ? [digest] : []))

const briefSchema = z.object({
  class: changeClassSchema,
  origin: originSchema,
  stated: statedSchema.optional(),
  parts: z.array(z.object({ kind: z.string(), digest: z.string() })),
})
type Brief = z.output<typeof briefSchema>

/** An edition whose envelope is damaged is listed too: whoever shows it finds what is wrong. */
const damaged: Brief = { class: 'substantive', origin: 'published', parts: [] }

/** What lists need of an envelope; null where it or its edition is damaged. */
const briefOf = ({ envelope, candidate, text, digest }: Row): Brief | null =>
  digestOf(envelope) === candidate && digestOf(text) === digest
    ? (briefSchema.safeParse(jsonIn(envelope)).data ?? null)
    : null

const headSchema = z.object({
  value: z.object({ translationOf: z.object({ dossier: z.string() }).nullable() }),
})

function headOf(heads: ReadonlyMap<string, string>, digest: string) {
  const text = heads.get(digest)
  return text !== undefined && digestOf(text) === digest
    ? headSchema.safeParse(jsonIn(text)).data?.value
    : undefined
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function outlineOf(
  { id, digest, dossier, language, slug, number, publishedAt }: Row,
  { class: changeClass, origin, stated, parts }: Brief,
  original: string | null,
): Outline | null {
  if (!isLanguage(language)) return null
  return {
    ...{ id, digest, dossier, language, slug, number, publishedAt, original },
    class: changeClass,
    isNews: origin === 'published' && changeClass === 'substantive',
    isStated: stated !== undefined,
    shown: shownSpan({ stated: stated ?? null, publishedAt }).from,
    points: parts.filter(({ kind }) => kind === 'claim').length,
  }
}
