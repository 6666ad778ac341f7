import { citationAnchor, evidenceAnchor, responseAnchor } from '@/domain/address/anchors'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import type { SiteWords } from '@/locales/siteWords'

/** Every passage of a claim that can be cited, in reading order. */
export function passagesOf(
  { number, citations, response, evidence }: PublishedClaim,
  words: SiteWords,
): readonly { name: string; anchor: string }[] {
  const named = (
    passages: readonly unknown[],
    name: (place: number) => string,
    anchor: (number: number, place: number) => string,
  ) => passages.map((_, index) => ({ name: name(index + 1), anchor: anchor(number, index + 1) }))
  return [
    ...named(citations, words.citationPassage, citationAnchor),
    ...named(response?.body.children ?? [], words.responsePassage, responseAnchor),
    ...named(evidence, words.evidencePassage, evidenceAnchor),
  ]
}
