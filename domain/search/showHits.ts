import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import type { DossierHit, Found, ShownHit, ShownPassage } from './Found'
import type { IndexedDossier } from './IndexedDossier'
import type { IndexedWord, WordReader } from './makeWordReader'
import type { FoundPassage } from './matchPassages'
import { type MarkedRun, snippetOf } from './snippetOf'

/** The most results shown. A user who needs others can ask more precisely. */
export const mostHits = 50
const mostPassages = 3

/** A claim, or a dossier if `claim` is null, and its matching passages: those of the response, then the others, each the best first. */
export type Hit = {
  dossier: string
  claim: number | null
  /** Whether it, or its dossier, was withdrawn. */
  isWithdrawn: boolean
  passages: readonly FoundPassage[]
}

/** The best hits, the best first, and how many there are in how many dossiers. Dossiers are those of the hits, by id. */
export type Hits = {
  count: number
  inDossiers: number
  best: readonly Hit[]
  dossiers: ReadonlyMap<string, IndexedDossier>
}

/**
 * Results as pages show them: grouped by dossier, with the matches marked. A dossier has a second group for what was
 * withdrawn of it, after everything that stands in any dossier.
 */
export function showHits(hits: Hits, wordsOf: WordReader['wordsOf'], language: Language): Found {
  return {
    count: hits.count,
    dossiers: hits.inDossiers,
    shown: hits.best.length,
    groups: [false, true].flatMap((isWithdrawn) => {
      const some = hits.best.filter((hit) => hit.isWithdrawn === isWithdrawn)
      const ids = [...new Set(some.map(({ dossier }) => dossier))]
      return ids.flatMap((id) => {
        const dossier = hits.dossiers.get(id)
        const own = some.filter((hit) => hit.dossier === id)
        return dossier ? [showDossier(dossier, own, wordsOf, language)] : []
      })
    }),
  }
}

function showDossier(
  dossier: IndexedDossier,
  hits: readonly Hit[],
  wordsOf: WordReader['wordsOf'],
  language: Language,
): DossierHit {
  const { slug, title, labels, withdrawal } = dossier
  const terms = termsIn(hits.filter(({ claim }) => claim === null))
  return {
    slug,
    labels,
    withdrawal,
    title: marked(displayText(title, language), terms, wordsOf),
    hits: hits.map((hit) => showHit(hit, dossier, wordsOf, language)),
  }
}

function showHit(
  hit: Hit,
  dossier: IndexedDossier,
  wordsOf: WordReader['wordsOf'],
  language: Language,
): ShownHit {
  const { claim: number, passages } = hit
  const claim = number === null ? undefined : dossier.claims[number]
  const best = passages.slice(0, mostPassages)
  const name = displayText(claim?.statement ?? dossier.title, language)
  return {
    number,
    name: marked(name, termsIn([hit]), wordsOf),
    withdrawal: claim?.withdrawal ?? null,
    passages: best.map((found) => showPassage(found, wordsOf)),
    others: passages.length - best.length,
  }
}

function showPassage(
  { passage, terms }: FoundPassage,
  wordsOf: WordReader['wordsOf'],
): ShownPassage {
  const { kind, claim, place, edition, text, about } = passage
  const known = new Set(terms)
  return {
    kind,
    claim,
    place,
    edition,
    about: about.map((each) => marked(each, known, wordsOf)),
    snippet: markedPart(text, known, wordsOf),
  }
}

const termsIn = (hits: readonly Hit[]): ReadonlySet<string> =>
  new Set(hits.flatMap(({ passages }) => passages.flatMap(({ terms }) => terms)))

const marked = (text: string, terms: ReadonlySet<string>, wordsOf: WordReader['wordsOf']) =>
  markedPart(text, terms, wordsOf, text.length)

/** At most `mostLength` characters of a text, by default the length of a snippet. */
function markedPart(
  text: string,
  terms: ReadonlySet<string>,
  wordsOf: WordReader['wordsOf'],
  mostLength?: number,
): readonly MarkedRun[] {
  const isMatch = (word: IndexedWord) => word.terms.some((term) => terms.has(term))
  return snippetOf(text, wordsOf(text), isMatch, mostLength)
}
