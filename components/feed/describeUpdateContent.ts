import { describeChange } from '@/components/comparison/describeChange'
import { groupChanges } from '@/components/comparison/groupChanges'
import { cutWords } from '@/components/richText/cutWords'
import { openingWords } from '@/components/richText/openingWords'
import type { FollowedUpdate } from '@/domain/feed/Followed'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { feedWords } from '@/locales/feedWords'
import { siteWords } from '@/locales/siteWords'

/** The text of a feed entry: paragraphs, then a list of changes, each described as on the page of changes. */
export type ToldUpdate = { paragraphs: readonly string[]; changes: readonly string[] }

const most = { changes: 40, characters: 300 }

/** Describes an update in words, as they are shown; an entry stays small however much an update changed. */
export function describeUpdateContent(
  { edition, told }: FollowedUpdate,
  language: Language,
): ToldUpdate {
  const words = feedWords(language)
  const note = edition.note === null ? [] : [displayText(edition.note, language)]
  if (told.is === 'first') {
    const opening = openingWords(told.introduction, most.characters)
    return {
      paragraphs: [
        ...note,
        words.newDossier(told.points),
        ...(opening === null ? [] : [displayText(opening, language)]),
      ],
      changes: [],
    }
  }
  if (told.is === 'damaged')
    return { paragraphs: [siteWords(language).damagedChanges], changes: [] }
  const changes = groupChanges(told.changes).flatMap((group) => group.changes)
  if (changes.length === 0) return { paragraphs: [...note, words.noChange], changes: [] }
  const shown = changes
    .slice(0, most.changes)
    .map((change) => cutWords(describeChange(change, language), most.characters))
  const rest = changes.length - shown.length
  return {
    paragraphs: note,
    changes: rest === 0 ? shown : [...shown, words.moreChanges(rest)],
  }
}
