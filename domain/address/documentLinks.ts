import { canonicalAddress } from './canonicalAddress'
import { type Versioned, type VersionLink, versionLinks } from './versionLinks'

export type DocumentLink = { rel: 'canonical' | VersionLink['rel']; address: string }

/** All links of a dossier's or claim's page, for the head and for the `Link` header alike. */
export function documentLinks(page: Versioned): readonly DocumentLink[] {
  const current = Math.max(...page.editions)
  return [{ rel: 'canonical', address: canonicalAddress(page, current) }, ...versionLinks(page)]
}
