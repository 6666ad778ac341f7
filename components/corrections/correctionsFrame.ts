import type { PageFrame } from '@/components/page/PageFrame'
import { correctionsAddress, homeAddress } from '@/domain/address/addresses'
import { everyCorrection } from '@/domain/edition/CorrectionsFilter'
import { languages } from '@/domain/Language'
import { siteWords } from '@/locales/siteWords'
import type { CorrectionsPageProps } from './CorrectionsPageProps'

/** Search engines index the pages of the whole list only, because these contain everything that a filter shows. */
export function correctionsFrame({
  pressRoom,
  language,
  filter,
  pages,
}: CorrectionsPageProps): PageFrame {
  const words = siteWords(language).updates
  const { page } = filter
  const whole = { ...everyCorrection, page }
  const isWhole = filter.class === null && filter.year === null
  return {
    pressRoom,
    language,
    title:
      page === 1 ? words.title : `${words.title}, ${siteWords(language).pages.page(page, pages)}`,
    description: words.explanation,
    links: [{ rel: 'canonical', address: correctionsAddress(language, isWhole ? whole : filter) }],
    translations: languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, address: correctionsAddress(other) })),
    isIndexed: isWhole,
    feed: { of: 'pressRoom', page: homeAddress(language), title: pressRoom.name },
    image: null,
    printedFoot: null,
    place: 'corrections',
  }
}
