import { absoluteAddress, editionAddress, editionClaimAddress } from '@/domain/address/addresses'
import { dayIn } from '@/domain/date/dayIn'
import { timeValue } from '@/domain/date/timeValue'
import type { PublishedDossier } from '@/domain/edition/PublishedDossier'
import { withdrawalDays } from '@/domain/edition/withdrawalDay'
import { describeEdition } from '@/locales/describeEdition'
import { siteWords } from '@/locales/siteWords'
import type { CslItem } from './CslItem'

type Cited = {
  edition: PublishedDossier
  /** The current slug of the dossier, used in addresses; the edition has the slug of its own time. */
  slug: string
  /** Number of the claim; null for the whole dossier. */
  point: number | null
  pressRoom: { origin: string; name: string; organisation: string; timeZone: string }
}

/**
 * How to cite an edition, or a claim of it. The title names point and edition, since most styles drop data that they
 * have no field for, and what was withdrawn says so in it. It never contains the allegation, which would appear under the organisation's name. The id is
 * made of what never changes in the edition.
 */
export function referenceItem({ edition, slug, point, pressRoom }: Cited): CslItem {
  const { language } = edition.dossier
  const words = siteWords(language)
  const { number, head, digest } = edition
  const withdrawn = withdrawalDays(edition, point, language, pressRoom.timeZone)
  const address =
    point === null
      ? editionAddress(language, slug, number)
      : editionClaimAddress(language, slug, number, point)
  return {
    id: [head.slug, 'edition', number, ...(point === null ? [] : ['point', point])].join('-'),
    type: 'webpage',
    title: [
      `${withoutMarkup(head.title)}${plain(words.withdrawnInReference(withdrawn.dossier))}`,
      ...(point === null
        ? []
        : [
            plain(`${words.pointInReference(point)}${words.withdrawnInReference(withdrawn.point)}`),
          ]),
      plain(describeEdition(edition)),
    ].join(', '),
    'container-title': withoutMarkup(pressRoom.name),
    author: [{ literal: pressRoom.organisation }],
    publisher: withoutMarkup(pressRoom.organisation),
    issued: issued(edition, pressRoom.timeZone),
    version: String(number),
    language,
    URL: absoluteAddress(pressRoom.origin, address),
    note: `SHA-256 ${digest}`,
  }
}

/**
 * The date that readers see, in its own precision; for a reconstructed edition, its words where they are no plain
 * date.
 */
function issued(
  { stated, publishedAt }: Pick<PublishedDossier, 'stated' | 'publishedAt'>,
  timeZone: string,
): CslItem['issued'] {
  if (stated === null) return parts(dayIn(publishedAt, timeZone))
  const date = timeValue(stated.edtf)
  return date === null ? { literal: stated.words } : parts(date)
}

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] }) as const

/** The author of a citation sets its typography: the data has none of our no-break spaces. */
const plain = (words: string) => words.replaceAll('\u{a0}', ' ')

/** CSL reads `<i>` and similar text as markup and has no escape for it: a word joiner after `<` prevents that. */
const withoutMarkup = (text: string) => text.replaceAll(/<(?=\/?[a-z])/gi, '<\u2060')
