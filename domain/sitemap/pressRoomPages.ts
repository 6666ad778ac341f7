import {
  contactAddress,
  correctionsAddress,
  homeAddress,
  legalNoticeAddress,
  recordAddress,
} from '@/domain/address/addresses'
import { type Language, languages } from '@/domain/Language'
import type { SitemapPage } from './SitemapPage'

/**
 * Pages whose text is in the settings, with the languages in which they have a text: only those are on the sitemap.
 */
export type WrittenPages = Readonly<Record<'contact' | 'legalNotice', readonly Language[]>>

/**
 * The pages of the press room itself, in a fixed order. `latest` is when something of a language last changed in
 * substance, ISO 8601.
 */
export const pressRoomPages = (
  written: WrittenPages,
  latest: (language: Language) => string | null,
): readonly SitemapPage[] => [
  ...inLanguages(languages, (language) => homeAddress(language), latest),
  ...inLanguages(languages, (language) => correctionsAddress(language), latest),
  ...inLanguages(languages, recordAddress, () => null),
  ...inLanguages(written.contact, contactAddress, () => null),
  ...inLanguages(written.legalNotice, legalNoticeAddress, () => null),
]

const inLanguages = (
  there: readonly Language[],
  addressIn: (language: Language) => string,
  changedIn: (language: Language) => string | null,
): readonly SitemapPage[] =>
  there.map((language) => ({
    address: addressIn(language),
    changedAt: changedIn(language),
    languages:
      there.length < 2 ? [] : there.map((each) => ({ language: each, address: addressIn(each) })),
  }))
