import type { Client } from '@libsql/client'
import { z } from 'zod'
import type { Language } from '@/domain/Language'
import { makeWordReader, type WordReader } from '@/domain/search/makeWordReader'
import {
  differByOne,
  exactly,
  matchExpression,
  mayDiffer,
  nearly,
  type WantedTerms,
} from '@/domain/search/matchExpression'
import { matchPassages } from '@/domain/search/matchPassages'
import type { Query } from '@/domain/search/parseQuery'
import type { Scope } from '@/domain/search/Scope'
import type { SearchAnswer } from '@/domain/search/SearchAnswer'
import { type Hits, mostHits, showHits } from '@/domain/search/showHits'
import { parseDossier, parsePassage } from './parsePassage'
import { backwards } from './takeEdition'

/** With more words than this there is no search for similar words: it is slow, and a long query is precise already. */
const mostNear = 6

const nothing = (): Hits => ({ count: 0, inDossiers: 0, best: [], dossiers: new Map() })

/** The results of a query: exact matches or, if there are none at all, matches of similar words. */
export async function findInIndex(
  client: Client,
  { wanted }: Pick<Query, 'wanted'>,
  { past, language }: { past: boolean; language: Language },
): Promise<SearchAnswer> {
  const reader = makeWordReader(language)
  const exact = await hitsOf(exactly(wanted))
  const isNear = wanted.length <= mostNear && exact.current.count + exact.past.count === 0
  const found = isNear ? await hitsOf(await nearlyIn(client, wanted)) : exact
  const show = (hits: Hits) => showHits(hits, reader.wordsOf, language)
  return { isNear, current: show(found.current), past: past ? show(found.past) : null }

  async function hitsOf(words: readonly WantedTerms[]): Promise<Record<Scope, Hits>> {
    return {
      current: await findHits(client, 'current', words, reader),
      past: past ? await findHits(client, 'past', words, reader) : nothing(),
    }
  }
}

const counted = z.object({ count: z.number(), dossiers: z.number() })
const unitRow = z.object({
  id: z.number(),
  dossier: z.string(),
  claim: z.number().nullable(),
  isWithdrawn: z.number().transform(Boolean),
})

/**
 * The units of a scope that match the whole query. What was withdrawn comes last, and names count more than the words
 * around them.
 */
async function findHits(
  client: Client,
  scope: Scope,
  wanted: readonly WantedTerms[],
  reader: WordReader,
): Promise<Hits> {
  const expression = matchExpression(wanted)
  if (expression === null) return nothing()
  const counting = await client.execute({
    sql: `select count(*) as count, count(distinct units.dossier) as dossiers
      from ${scope} join units on units.id = ${scope}.rowid where ${scope} match ?`,
    args: [expression],
  })
  const { count, dossiers: inDossiers } = counted.parse(counting.rows[0])
  if (count === 0) return nothing()
  const found = await client.execute({
    sql: `select units.id, units.dossier, units.claim, units.isWithdrawn
      from ${scope} join units on units.id = ${scope}.rowid where ${scope} match ?
      order by units.isWithdrawn, bm25(${scope}, 3, 1, 1, 1, 0.1, 0.1), units.id limit ${mostHits}`,
    args: [expression],
  })
  const units = found.rows.map((row) => unitRow.parse(row))
  const passages = await client.execute({
    sql: 'select unit, value from passages where unit in (select value from json_each(?))',
    args: [JSON.stringify(units.map(({ id }) => id))],
  })
  const dossiers = await client.execute({
    sql: 'select value from dossiers where id in (select value from json_each(?))',
    args: [JSON.stringify([...new Set(units.map(({ dossier }) => dossier))])],
  })
  const all = passages.rows.map(({ unit, value }) => ({ unit, passage: parsePassage(value) }))
  return {
    count,
    inDossiers,
    best: units.map(({ id, dossier, claim, isWithdrawn }) => {
      const own = all.flatMap(({ unit, passage }) => (unit === id ? [passage] : []))
      return { dossier, claim, isWithdrawn, passages: matchPassages(own, wanted, reader) }
    }),
    dossiers: new Map(
      dossiers.rows.map(({ value }) => {
        const dossier = parseDossier(value)
        return [dossier.id, dossier] as const
      }),
    ),
  }
}

/** The words of a query with the terms of the index that are similar to theirs. */
async function nearlyIn(client: Client, wanted: Query['wanted']): Promise<readonly WantedTerms[]> {
  const similar = new Map<string, readonly string[]>()
  for (const term of new Set(wanted.flatMap(({ terms }) => terms).filter(mayDiffer)))
    similar.set(term, await listSimilar(client, term))
  return nearly(wanted, (term) => similar.get(term) ?? [])
}

/** After every character that a term can have. */
const last = '\u{10ffff}'

/** Terms of the index that differ by one letter: they share the first half with it, or the second one. */
async function listSimilar(client: Client, term: string): Promise<readonly string[]> {
  const half = Math.floor(term.length / 2)
  const first = term.slice(0, half)
  const second = backwards(term.slice(half))
  const { rows } = await client.execute({
    sql: `select term from vocabulary where term >= ? and term < ?
      union select term from vocabulary where backwards >= ? and backwards < ?`,
    args: [first, first + last, second, second + last],
  })
  return rows.map((row) => String(row.term)).filter((other) => differByOne(term, other))
}
