import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import type { Found, FoundDossier, ShownHit, ShownPassage } from './Found'
import type { Hit } from './groupFound'
import type { FoundPassage, IndexedDossier, SearchIndex } from './SearchIndex'
import { type MarkedRun, snippetOf } from './snippetOf'
import { termsOf } from './termsOf'
import { type Word, wordsOf } from './wordsOf'

/** Nobody reads more; who seeks more asks more precisely. */
const mostHits = 50
const mostPassages = 3

/** Hits as they are shown: the best ones under their dossiers, with what was found marked. */
export function showHits(
  hits: readonly Hit[],
  dossiers: SearchIndex['dossiers'],
  language: Language,
): Found {
  const shown = hits.slice(0, mostHits)
  const ids = [...new Set(shown.map(({ dossier }) => dossier))]
  return {
    count: hits.length,
    dossiers: new Set(hits.map(({ dossier }) => dossier)).size,
    shown: shown.length,
    groups: ids.flatMap((id) => {
      const dossier = dossiers.get(id)
      const own = shown.filter((hit) => hit.dossier === id)
      return dossier ? [showDossier(dossier, own, language)] : []
    }),
  }
}

function showDossier(
  dossier: IndexedDossier,
  hits: readonly Hit[],
  language: Language,
): FoundDossier {
  const { slug, title, labels, isWithdrawn } = dossier
  const terms = termsIn(hits.filter(({ claim }) => claim === null))
  return {
    slug,
    labels,
    isWithdrawn,
    title: marked(displayText(title, language), terms, language),
    hits: hits.map((hit) => showHit(hit, dossier, language)),
  }
}

function showHit(hit: Hit, dossier: IndexedDossier, language: Language): ShownHit {
  const { claim: number, passages } = hit
  const claim = number === null ? undefined : dossier.claims.get(number)
  const best = passages.slice(0, mostPassages)
  const name = displayText(claim?.statement ?? dossier.title, language)
  return {
    number,
    name: marked(name, termsIn([hit]), language),
    isWithdrawn: claim?.isWithdrawn ?? false,
    passages: best.map((found) => showPassage(found, language)),
    others: passages.length - best.length,
  }
}

function showPassage({ passage, terms }: FoundPassage, language: Language): ShownPassage {
  const { kind, claim, place, edition, text, about } = passage
  const known = new Set(terms)
  return {
    kind,
    claim,
    place,
    edition,
    about: about.map((each) => marked(each, known, language)),
    snippet: markedPart(text, known, language),
  }
}

const termsIn = (hits: readonly Hit[]): ReadonlySet<string> =>
  new Set(hits.flatMap(({ passages }) => passages.flatMap(({ terms }) => terms)))

const marked = (text: string, terms: ReadonlySet<string>, language: Language) =>
  markedPart(text, terms, language, text.length)

/** At most `mostLength` characters of a text, or as many as a snippet has. */
function markedPart(
  text: string,
  terms: ReadonlySet<string>,
  language: Language,
  mostLength?: number,
): readonly MarkedRun[] {
  const isMatch = (word: Word) => termsOf(word, language).some((term) => terms.has(term))
  return snippetOf(text, wordsOf(text), isMatch, mostLength)
}
