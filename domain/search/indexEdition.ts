import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { type IndexedDossier, indexedDossier, isWithdrawn } from './IndexedDossier'
import type { WordReader } from './makeWordReader'
import type { Passage } from './Passage'
import { passagesIn } from './passagesIn'
import type { Scope } from './Scope'

/** `edition` is the latest one that shows the passage. Terms are those of its text, and of what is shown beside it. */
export type IndexedPassage = Omit<Passage, 'dates'> & {
  edition: number
  terms: readonly string[]
  aboutTerms: readonly string[]
}

/**
 * What is searched together: the passages of one claim, or of the dossier itself if `claim` is null, which the current
 * edition shows (`current`), or which only earlier ones showed (`past`).
 */
export type Unit = {
  claim: number | null
  scope: Scope
  isWithdrawn: boolean
  passages: readonly IndexedPassage[]
}

/** The texts that find a unit. Terms are separated by spaces; a line of `lines` is a passage as phrases are searched in it. */
export type UnitText = {
  /** Terms of its title or statement. */
  names: string
  terms: string
  about: string
  lines: string
  /** Of the title of its dossier, which helps to find its claims. */
  title: string
  titleLines: string
}

/** Separates the lines of passages: no word is like it, so no phrase goes on from one passage to the next. */
const barrier = '-'

/** A dossier after one more edition was taken in, in any order: its names, and all that can be found of it. */
export function indexEdition(
  edition: PublishedDossier,
  before: { dossier: IndexedDossier | null; passages: readonly IndexedPassage[] },
  reader: WordReader,
): { dossier: IndexedDossier; units: readonly Unit[] } {
  const dossier = indexedDossier(edition, before.dossier)
  const passages = new Map(before.passages.map((passage) => [keyOf(passage), passage]))
  for (const { dates, ...passage } of passagesIn(edition)) {
    const known = passages.get(keyOf(passage))
    if (known && known.edition >= edition.number) continue
    const beside = [...passage.about, dates].join('\n')
    passages.set(keyOf(passage), {
      ...passage,
      edition: edition.number,
      terms: known?.terms ?? termsIn(reader, passage.text),
      aboutTerms: known?.aboutTerms ?? termsIn(reader, beside),
    })
  }
  const units = new Map<string, IndexedPassage[]>()
  for (const passage of passages.values()) {
    const scope = passage.edition === dossier.current ? 'current' : 'past'
    const key = `${scope} ${passage.claim}`
    units.set(key, [...(units.get(key) ?? []), passage])
  }
  return {
    dossier,
    units: [...units.values()].flatMap((own): Unit[] => {
      const [first] = own
      if (!first) return []
      const { claim } = first
      return [
        {
          claim,
          scope: first.edition === dossier.current ? 'current' : 'past',
          isWithdrawn: isWithdrawn(dossier, claim),
          passages: own,
        },
      ]
    }),
  }
}

/** The same words at another place are the same passage. */
const keyOf = ({ claim, kind, text, about }: Omit<Passage, 'dates' | 'place'>) =>
  JSON.stringify([claim, kind, text, about])

const termsIn = ({ wordsOf }: WordReader, text: string) =>
  wordsOf(text).flatMap(({ terms }) => terms)

/** What finds a unit of a dossier. `title` is the passage with its current title. */
export function unitText(
  { passages }: Unit,
  title: IndexedPassage | undefined,
  reader: WordReader,
): UnitText {
  const isName = ({ kind }: IndexedPassage) => kind === 'title' || kind === 'statement'
  const joined = (some: readonly IndexedPassage[], of: 'terms' | 'aboutTerms') =>
    some.flatMap((passage) => passage[of]).join(' ')
  return {
    names: joined(passages.filter(isName), 'terms'),
    terms: joined(
      passages.filter((passage) => !isName(passage)),
      'terms',
    ),
    about: joined(passages, 'aboutTerms'),
    lines: passages.map((passage) => lineOf(passage, reader)).join(barrier),
    title: title?.terms.join(' ') ?? '',
    titleLines: title ? lineOf(title, reader) : '',
  }
}

/** A passage as phrases are searched in it. */
export const lineOf = ({ text, about }: Pick<Passage, 'text' | 'about'>, reader: WordReader) =>
  reader.lineOf(`${text}\n${about.join('\n')}`)
