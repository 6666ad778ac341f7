import type { Withdrawal } from '@/domain/edition/PartValue'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { plainText } from '@/domain/richText/plainText'
import type { RichText } from '@/domain/richText/RichText'
import { displayText } from '@/domain/typography/displayText'
import { dateTerms } from './dateTerms'
import type { Passage } from './Passage'

const bare = { claim: null, place: 1, about: [], dates: '' } as const

/**
 * All passages that an edition shows to readers. For a withdrawn dossier: its title and the reason for the withdrawal.
 */
export function passagesIn(edition: PublishedDossier): readonly Passage[] {
  const { language } = edition.dossier
  const { head, withdrawal, introduction, note, number, claims } = edition
  const shown = (text: string) => displayText(text, language)
  return [
    { ...bare, kind: 'title', text: shown(head.title) },
    ...withdrawalPassage(withdrawal, null, language),
    ...(note === null
      ? []
      : [{ ...bare, kind: 'note' as const, place: number, text: shown(note) }]),
    ...(withdrawal
      ? []
      : [
          ...blockPassages('introduction', introduction, null, language),
          ...claims.flatMap((claim) => passagesOfClaim(claim, language)),
        ]),
  ]
}

function passagesOfClaim(claim: PublishedClaim, language: Language): readonly Passage[] {
  const { number, statement, standing, citations, response, evidence } = claim
  const shown = (text: string) => displayText(text, language)
  const shownAll = (texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text) => (text ? [shown(text)] : []))
  return [
    { ...bare, kind: 'statement', claim: number, text: shown(statement) },
    ...withdrawalPassage(standing.is === 'withdrawn' ? standing : null, number, language),
    ...citations.map(
      ({ quote, outlet, author, date }, index): Passage => ({
        kind: 'citation',
        claim: number,
        place: index + 1,
        text: shown(quote),
        about: [...shownAll([outlet.name, author]), ...(date ? [date.words] : [])],
        dates: dateTerms(date, language),
      }),
    ),
    ...blockPassages('response', response?.body ?? null, number, language),
    ...evidence.map(
      ({ label, note, date }, index): Passage => ({
        kind: 'evidence',
        claim: number,
        place: index + 1,
        text: shownAll([label, note]).join(' '),
        about: date ? [date.words] : [],
        dates: dateTerms(date, language),
      }),
    ),
  ]
}

/** One passage for each block of a rich text, because each block has an anchor. The items of a list are one block. */
const blockPassages = (
  kind: 'introduction' | 'response',
  text: RichText | null,
  claim: number | null,
  language: Language,
): readonly Passage[] =>
  (text?.children ?? []).map((block, index) => ({
    ...bare,
    kind,
    claim,
    place: index + 1,
    text: displayText(plainText({ type: 'root', children: [block] }).join('\n'), language),
  }))

const withdrawalPassage = (
  withdrawal: Withdrawal | null,
  claim: number | null,
  language: Language,
): readonly Passage[] =>
  withdrawal
    ? [{ ...bare, kind: 'withdrawal', claim, text: displayText(withdrawal.reason, language) }]
    : []
