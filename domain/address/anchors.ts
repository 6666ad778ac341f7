import type { HangingKind } from '@/domain/edition/Piece'

/**
 * Anchors of the blocks of a dossier's page, the same on the page of one claim. They contain the place of a block
 * (counted from 1) and so are stable only within one edition: to cite a passage, use the address of the edition.
 */
export const claimAnchor = (number: number) => `point-${number}`

/** `place` counts the citations of the claim from 1. */
export const citationAnchor = (number: number, place: number) => `point-${number}-citation-${place}`

/** `place` counts the blocks of the response from 1. */
export const responseAnchor = (number: number, place: number) => `point-${number}-response-${place}`

/** `place` counts the evidence of the claim from 1. */
export const evidenceAnchor = (number: number, place: number) => `point-${number}-evidence-${place}`

/** In the footer of a page: how to follow its subject. */
export const followAnchor = 'follow'

/** On the page of one claim: how to cite it. */
export const citeAnchor = 'cite-title'

/** On the page of an edition's changes: those that belong to no claim. */
export const wholeDossierAnchor = 'dossier'

/**
 * On the page of an edition's changes: the change of one part, by the part's place now. A claim has one response, so
 * its anchor has no place.
 */
export const changeAnchor = (number: number, kind: HangingKind, place: number) =>
  `${claimAnchor(number)}-${kind}${kind === 'response' ? '' : `-${place}`}`

/** `place` counts the blocks of the introduction from 1. */
export const introductionAnchor = (place: number) => `introduction-${place}`
