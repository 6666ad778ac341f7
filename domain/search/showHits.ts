import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import type { DossierHit, Found, ShownHit, ShownPassage } from './Found'
import type { Hit } from './groupFound'
import type { FoundPassage, IndexedDossier, IndexedWord, SearchIndex } from './SearchIndex'
import { type MarkedRun, snippetOf } from './snippetOf'

/** The most results shown. A user who needs others can ask more precisely. */
const mostHits = 50
const mostPassages = 3

type Shown = Pick<SearchIndex, 'dossiers' | 'wordsOf'>

/**
 * Results as pages show them: the best ones, grouped by dossier, with the matches marked. A dossier has a second group
 * for what was withdrawn of it, after everything that stands in any dossier.
 */
export function showHits(hits: readonly Hit[], index: Shown, language: Language): Found {
  const shown = hits.slice(0, mostHits)
  return {
    count: hits.length,
    dossiers: new Set(hits.map(({ dossier }) => dossier)).size,
    shown: shown.length,
    groups: [false, true].flatMap((isWithdrawn) => {
      const some = shown.filter((hit) => hit.isWithdrawn === isWithdrawn)
      const ids = [...new Set(some.map(({ dossier }) => dossier))]
      return ids.flatMap((id) => {
        const dossier = index.dossiers.get(id)
        const own = some.filter((hit) => hit.dossier === id)
        return dossier ? [showDossier(dossier, own, index, language)] : []
      })
    }),
  }
}

function showDossier(
  dossier: IndexedDossier,
  hits: readonly Hit[],
  index: Shown,
  language: Language,
): DossierHit {
  const { slug, title, labels, withdrawal } = dossier
  const terms = termsIn(hits.filter(({ claim }) => claim === null))
  return {
    slug,
    labels,
    withdrawal,
    title: marked(displayText(title, language), terms, index),
    hits: hits.map((hit) => showHit(hit, dossier, index, language)),
  }
}

function showHit(hit: Hit, dossier: IndexedDossier, index: Shown, language: Language): ShownHit {
  const { claim: number, passages } = hit
  const claim = number === null ? undefined : dossier.claims.get(number)
  const best = passages.slice(0, mostPassages)
  const name = displayText(claim?.statement ?? dossier.title, language)
  return {
    number,
    name: marked(name, termsIn([hit]), index),
    withdrawal: claim?.withdrawal ?? null,
    passages: best.map((found) => showPassage(found, index)),
    others: passages.length - best.length,
  }
}

function showPassage({ passage, terms }: FoundPassage, index: Shown): ShownPassage {
  const { kind, claim, place, edition, text, about } = passage
  const known = new Set(terms)
  return {
    kind,
    claim,
    place,
    edition,
    about: about.map((each) => marked(each, known, index)),
    snippet: markedPart(text, known, index),
  }
}

const termsIn = (hits: readonly Hit[]): ReadonlySet<string> =>
  new Set(hits.flatMap(({ passages }) => passages.flatMap(({ terms }) => terms)))

const marked = (text: string, terms: ReadonlySet<string>, index: Shown) =>
  markedPart(text, terms, index, text.length)

/** At most `mostLength` characters of a text, by default the length of a snippet. */
function markedPart(
  text: string,
  terms: ReadonlySet<string>,
  { wordsOf }: Shown,
  mostLength?: number,
): readonly MarkedRun[] {
  const isMatch = (word: IndexedWord) => word.terms.some((term) => terms.has(term))
  return snippetOf(text, wordsOf(text), isMatch, mostLength)
}
