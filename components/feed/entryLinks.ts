import { absoluteAddress, diffAddress, editionAddress } from '@/domain/address/addresses'
import type { FollowedUpdate } from '@/domain/feed/Followed'
import type { Language } from '@/domain/Language'
import { feedWords } from '@/locales/feedWords'
import { siteWords } from '@/locales/siteWords'

/** Where an entry leads, the page that says the same first: what changed, or the first edition itself. */
export function entryLinks(
  { slug, edition: { number }, told }: FollowedUpdate,
  language: Language,
  origin: string,
): readonly [EntryLink, ...EntryLink[]] {
  const words = feedWords(language)
  const edition: EntryLink = {
    address: absoluteAddress(origin, editionAddress(language, slug, number)),
    words: words.readEdition(siteWords(language).editionInReference(number)),
  }
  if (told.is === 'first') return [edition]
  const address = absoluteAddress(origin, diffAddress(language, slug, number))
  return [{ address, words: words.readChanges }, edition]
}

export type EntryLink = { address: string; words: string }
