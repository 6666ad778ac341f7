import {
  absoluteAddress,
  diffAddress,
  editionAddress,
  editionClaimAddress,
} from '@/domain/address/addresses'
import { claimAnchor } from '@/domain/address/anchors'
import type { FollowedUpdate } from '@/domain/feed/Followed'
import type { Language } from '@/domain/Language'
import { feedWords } from '@/locales/feedWords'
import { siteWords } from '@/locales/siteWords'

/**
 * The links of an entry, the page with the same content first: the changes, or the first edition itself. For one
 * claim, whose number is `point`, the links lead to that claim.
 */
export function entryLinks(
  { slug, edition: { number }, kind, told }: FollowedUpdate,
  { language, point, origin }: { language: Language; point: number | null; origin: string },
): readonly [EntryLink, ...EntryLink[]] {
  const words = feedWords(language)
  const isThere = told.is !== 'later' || told.changes.every(({ kind }) => kind !== 'claimRemoved')
  const edition: EntryLink = {
    address: absoluteAddress(
      origin,
      point === null || !isThere
        ? editionAddress(language, slug, number)
        : editionClaimAddress(language, slug, number, point),
    ),
    words: words.readEdition(siteWords(language).editionInReference(number)),
  }
  if (kind === 'new' || told.is === 'damaged') return [edition]
  const changes = absoluteAddress(origin, diffAddress(language, slug, number))
  const address = point === null ? changes : `${changes}#${claimAnchor(point)}`
  return [{ address, words: words.readChanges }, edition]
}

export type EntryLink = { address: string; words: string }
