import MiniSearch, { type SearchResult } from 'minisearch'
import type { Labels, Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { memoize } from '@/domain/memoize'
import { datesIn } from './datesIn'
import type { Passage } from './Passage'
import type { Query, Wanted } from './parseQuery'
import { passagesIn } from './passagesIn'
import { termsOf } from './termsOf'
import { foldedLine, readForm, type Word, wordsBy } from './wordsOf'

/** The names of a dossier and its claims that results show, from its latest edition in the index. */
export type IndexedDossier = {
  id: string
  slug: string
  title: string
  withdrawal: Withdrawal | null
  labels: Labels
  /** The number of that edition. */
  current: number
  claims: ReadonlyMap<number, { statement: string; withdrawal: Withdrawal | null }>
}

/** `edition` is the latest one that shows the passage. `line` is the passage in the form for phrase search. */
export type IndexedPassage = Passage & { dossier: string; edition: number; line: string }

/** A passage with the parts of the query that it matches (places in the query), and its own terms that matched. */
export type FoundPassage = {
  passage: IndexedPassage
  has: ReadonlySet<number>
  terms: readonly string[]
  score: number
}

/** A word with the terms that find it. */
export type IndexedWord = Word & { terms: readonly string[] }

/**
 * An index in memory of all passages of the dossiers of a language. Passages are never removed: one that the current
 * edition no longer shows stays under the last edition that showed it, and only searches of past editions find it.
 */
export type SearchIndex = {
  dossiers: ReadonlyMap<string, IndexedDossier>
  /** The words of an indexed text. Each different word is computed once, because long texts use few words. */
  wordsOf: (text: string) => readonly IndexedWord[]
  /** Adds an edition, in any order; adding the same one again changes nothing. */
  take: (edition: PublishedDossier) => void
  /**
   * Every passage that matches some part of the query. `isNear`: words with the same beginning or a similar spelling
   * match too.
   */
  find: (wanted: Query['wanted'], isNear: boolean) => readonly FoundPassage[]
}

/** Weights of passages in which a match counts more, above all the names of claims and dossiers. */
const boosts: Partial<Record<Passage['kind'], number>> = {
  title: 3,
  statement: 3,
  introduction: 1.5,
}

/** Makes an empty index of the words of one language, in memory. */
export function makeSearchIndex(language: Language): SearchIndex {
  const dossiers = new Map<string, IndexedDossier>()
  const passages = new Map<string, IndexedPassage>()
  const formOf = memoize((found) => {
    const form = readForm(found)
    return { ...form, terms: termsOf(form, language) }
  })
  const wordsOf = (text: string) => {
    const words = wordsBy(text, formOf)
    const dates = datesIn(text, words, language)
    return words.map((word) => {
      const found = dates.get(word)?.flatMap((date) => [date, monthOf(date)])
      return found ? { ...word, terms: [...new Set([...word.terms, ...found])] } : word
    })
  }
  const index = new MiniSearch<{ id: string; text: string; about: string }>({
    fields: ['text', 'about'],
    tokenize: (text) => wordsOf(text).flatMap(({ terms }) => terms),
    processTerm: (term) => term,
  })

  return { dossiers, wordsOf, take, find }

  function take(edition: PublishedDossier): void {
    const { dossier, number } = edition
    const known = dossiers.get(dossier.id)
    if (!known || known.current <= number) dossiers.set(dossier.id, indexedDossier(edition, known))
    for (const passage of passagesIn(edition)) takePassage(passage, dossier.id, number)
  }

  /** The same words at another place are the same passage. */
  function takePassage(passage: Passage, dossier: string, edition: number): void {
    const { kind, claim, text, about, dates } = passage
    const id = JSON.stringify([dossier, claim, kind, text, about])
    const known = passages.get(id)
    if (known && known.edition >= edition) return
    const line = known?.line ?? foldedLine(wordsOf(`${text}\n${about.join('\n')}`))
    passages.set(id, { ...passage, dossier, edition, line })
    if (!known) index.add({ id, text, about: [...about, dates].join('\n') })
  }

  function find(wanted: Query['wanted'], isNear: boolean): readonly FoundPassage[] {
    const asked = [...new Set(wanted.flatMap((each) => each.terms))]
    const results = index.search(asked.join(' '), {
      combineWith: 'OR',
      tokenize: (joined) => joined.split(' ').filter(Boolean),
      prefix: isNear ? (term) => term.length >= 3 && !isDate(term) : false,
      fuzzy: isNear ? (term) => (term.length >= 5 && !isDate(term) ? 1 : false) : false,
      boostDocument: (id) => boosts[passages.get(String(id))?.kind ?? 'response'] ?? 1,
    })
    return results.flatMap((result) => {
      const passage = passages.get(String(result.id))
      if (!passage) return []
      const line = isNear ? null : passage.line
      const has = new Set(wanted.flatMap((each, place) => (holds(result, each, line) ? place : [])))
      return has.size > 0 ? [{ passage, has, terms: result.terms, score: result.score }] : []
    })
  }
}

const monthOf = (date: string) => date.slice(0, 'YYYY-MM'.length)
const isDate = (term: string) => /^\d{4}-/.test(term)

/** If `line` is null, phrases do not count. */
const holds = (
  { queryTerms }: SearchResult,
  { terms, phrase }: Wanted,
  line: string | null,
): boolean =>
  terms.some((term) => queryTerms.includes(term)) &&
  (phrase === null || line === null || line.includes(phrase))

function indexedDossier(
  { dossier, head, withdrawal, number, claims }: PublishedDossier,
  known: IndexedDossier | undefined,
): IndexedDossier {
  return {
    id: dossier.id,
    slug: head.slug,
    title: head.title,
    labels: head.labels,
    withdrawal,
    current: number,
    claims: new Map([
      ...(known?.claims ?? []),
      ...claims.map(
        ({ number: claim, statement, standing }) =>
          [
            claim,
            { statement, withdrawal: standing.is === 'withdrawn' ? standing : null },
          ] as const,
      ),
    ]),
  }
}
