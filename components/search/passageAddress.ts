import {
  claimAddress,
  diffAddress,
  dossierAddress,
  editionAddress,
  editionClaimAddress,
} from '@/domain/address/addresses'
import {
  citationAnchor,
  evidenceAnchor,
  introductionAnchor,
  responseAnchor,
} from '@/domain/address/anchors'
import type { Language } from '@/domain/Language'
import type { DossierHit, ShownPassage } from '@/domain/search/Found'
import type { PassageKind } from '@/domain/search/Passage'
import type { Scope } from '@/domain/search/Scope'

type Where = { dossier: Pick<DossierHit, 'slug'>; language: Language; scope: Scope }
type Place = Pick<ShownPassage, 'kind' | 'claim' | 'place' | 'edition'>

const anchors: Partial<Record<PassageKind, (number: number, place: number) => string>> = {
  citation: citationAnchor,
  response: responseAnchor,
  evidence: evidenceAnchor,
}

/**
 * The address where a passage can be read: on the current page or, for a past one, in the last edition that showed
 * it.
 */
export function passageAddress(
  passage: Place,
  { dossier: { slug }, language, scope }: Where,
): string {
  const { kind, claim, place, edition } = passage
  if (kind === 'note') return diffAddress(language, slug, edition)
  const isCurrent = scope === 'current'
  if (claim === null) {
    const page = isCurrent
      ? dossierAddress(language, slug)
      : editionAddress(language, slug, edition)
    return kind === 'introduction' ? `${page}#${introductionAnchor(place)}` : page
  }
  const page = isCurrent
    ? claimAddress(language, slug, claim)
    : editionClaimAddress(language, slug, edition, claim)
  const anchor = anchors[kind]?.(claim, place)
  return anchor === undefined ? page : `${page}#${anchor}`
}
