import {
  claimAddress,
  contactAddress,
  correctionsAddress,
  dossierAddress,
  editionsAddress,
  homeAddress,
  legalNoticeAddress,
} from '@/domain/address/addresses'
import { type Language, languages } from '@/domain/Language'
import type { ChangedAt } from './changedAt'
import type { SitemapPage } from './SitemapPage'

export type DossierOnSitemap = {
  id: string
  language: Language
  slug: string
  /** The id of the dossier that this one translates. */
  translationOf: string | null
  changed: ChangedAt
}

/**
 * Pages whose text is in the settings, with the languages in which they have a text: only those are on the sitemap.
 */
export type WrittenPages = Readonly<Record<'contact' | 'legalNotice', readonly Language[]>>

/** Every current page of the press room, in a fixed order. Pages of earlier editions are not on the sitemap. */
export function sitemapPages(
  dossiers: readonly DossierOnSitemap[],
  written: WrittenPages,
): readonly SitemapPage[] {
  return [
    ...inLanguages(languages, homeAddress, latest),
    ...inLanguages(languages, (language) => correctionsAddress(language), latest),
    ...inLanguages(written.contact, contactAddress, () => null),
    ...inLanguages(written.legalNotice, legalNoticeAddress, () => null),
    ...dossiers.flatMap((dossier) => pagesOf(dossier, dossiers)),
  ]

  function latest(language: Language): string | null {
    const own = dossiers.filter((dossier) => dossier.language === language)
    return (
      own
        .map(({ changed }) => changed.dossier)
        .toSorted()
        .at(-1) ?? null
    )
  }
}

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

function pagesOf(dossier: DossierOnSitemap, all: readonly DossierOnSitemap[]): SitemapPage[] {
  const { language, slug, changed } = dossier
  const original = originalOf(dossier)
  const same = all.filter((other) => originalOf(other) === original)
  const inEach = (addressOf: (language: Language, slug: string) => string) =>
    same.length < 2
      ? []
      : same.map((each) => ({
          language: each.language,
          address: addressOf(each.language, each.slug),
        }))
  return [
    {
      address: dossierAddress(language, slug),
      changedAt: changed.dossier,
      languages: inEach(dossierAddress),
    },
    {
      address: editionsAddress(language, slug),
      changedAt: changed.dossier,
      languages: inEach(editionsAddress),
    },
    ...[...changed.points].map(([number, changedAt]) => ({
      address: claimAddress(language, slug, number),
      changedAt,
      languages: [],
    })),
  ]
}

const originalOf = ({ id, translationOf }: DossierOnSitemap): string => translationOf ?? id
