import { claimAddress, dossierAddress, editionsAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import type { ChangedAt } from './changedAt'
import type { SitemapPage } from './SitemapPage'

type Named = { language: Language; slug: string }

export type DossierOnSitemap = Named & {
  /** The same dossier in every language that has it, its own included; empty if only one language has it. */
  languages: readonly Named[]
  changed: ChangedAt
}

/** The current pages of a dossier, in a fixed order. Pages of earlier editions are not on the sitemap. */
export function dossierPages({
  language,
  slug,
  languages: named,
  changed,
}: DossierOnSitemap): readonly SitemapPage[] {
  const inEach = (addressOf: (language: Language, slug: string) => string) =>
    named.map((each) => ({ language: each.language, address: addressOf(each.language, each.slug) }))
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
