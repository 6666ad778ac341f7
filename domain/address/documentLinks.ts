import { dataAddress, dossierAddress, editionAddress } from './addresses'
import { canonicalAddress } from './canonicalAddress'
import { type Versioned, type VersionLink, versionLinks } from './versionLinks'

export type DocumentLink =
  | { rel: 'canonical' | VersionLink['rel']; type?: undefined; address: string }
  | { rel: 'alternate'; type: 'application/json'; address: string }

type Document = Versioned & {
  /** Whether the page's own address names an edition (`/editions/2`) or the dossier as it stands. */
  addressNames: 'edition' | 'dossier'
}

/**
 * All links of a dossier's or claim's page, for the head and for the `Link` header alike. The last one leads to the
 * same as JSON: to the edition where the page is of one, else to the dossier as it stands; a claim is part of either.
 */
export function documentLinks(page: Document): readonly DocumentLink[] {
  const { language, slug, edition, addressNames } = page
  const current = Math.max(...page.editions)
  const whole =
    addressNames === 'edition'
      ? editionAddress(language, slug, edition)
      : dossierAddress(language, slug)
  return [
    { rel: 'canonical', address: canonicalAddress(page, current) },
    ...versionLinks(page),
    { rel: 'alternate', type: 'application/json', address: dataAddress(whole) },
  ]
}
