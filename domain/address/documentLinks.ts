import { dataAddress, dossierAddress, editionAddress } from './addresses'
import { canonicalAddress } from './canonicalAddress'
import { type Versioned, type VersionLink, versionLinks } from './versionLinks'

export type DocumentLink =
  | { rel: 'canonical' | VersionLink['rel']; type?: undefined; address: string }
  | { rel: 'alternate'; type: 'application/json'; address: string }

type Document = Versioned & {
  /** Whether the page's address names an edition (`/editions/2`) or the current dossier. */
  addressNames: 'edition' | 'dossier'
}

/**
 * All links of a dossier's or claim's page, both for the head and for the `Link` header. The last one leads to the
 * JSON: of the edition if the page shows one by its address, else of the current dossier. A claim's page links to the
 * JSON of its dossier.
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
