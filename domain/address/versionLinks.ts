/**
 * Links from a document to its other versions, with the link relations of RFC 5829. The same links go into the `Link`
 * header and into the head of the page. The history is the dossier's; the latest version is the address without an
 * edition; predecessor and successor are addresses of editions.
 */
import type { Language } from '@/domain/Language'
import {
  claimAddress,
  dossierAddress,
  editionAddress,
  editionClaimAddress,
  editionsAddress,
} from './addresses'

export type VersionLink = {
  rel: 'version-history' | 'latest-version' | 'predecessor-version' | 'successor-version'
  address: string
}

export type Versioned = {
  language: Language
  slug: string
  /** Number of the claim, for the page of one claim; null for the whole dossier. */
  point: number | null
  /** Number of the edition that the page shows. */
  edition: number
  /** Numbers of all editions that contain this dossier or claim, in any order. */
  editions: readonly number[]
}

/** The links of a page, in a fixed order, without those to a neighbour that does not exist. */
export function versionLinks({ language, slug, point, edition, editions }: Versioned) {
  const links: VersionLink[] = [
    { rel: 'version-history', address: editionsAddress(language, slug) },
    {
      rel: 'latest-version',
      address:
        point === null ? dossierAddress(language, slug) : claimAddress(language, slug, point),
    },
  ]
  const at = (number: number) =>
    point === null
      ? editionAddress(language, slug, number)
      : editionClaimAddress(language, slug, number, point)
  const earlier = editions.filter((number) => number < edition)
  const later = editions.filter((number) => number > edition)
  if (earlier.length > 0)
    links.push({ rel: 'predecessor-version', address: at(Math.max(...earlier)) })
  if (later.length > 0) links.push({ rel: 'successor-version', address: at(Math.min(...later)) })
  return links
}
