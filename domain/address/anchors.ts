/**
 * Anchors of the blocks of a dossier's page, the same on the page of one claim. They name a block by its place
 * (counted from 1) and so hold within one edition: who cites a passage cites the address of the edition.
 */
export const claimAnchor = (number: number) => `point-${number}`

export const citationAnchor = (number: number, place: number) => `point-${number}-citation-${place}`

export const responseAnchor = (number: number, place: number) => `point-${number}-response-${place}`

export const evidenceAnchor = (number: number, place: number) => `point-${number}-evidence-${place}`

/** In the foot of a page: how to follow what it is of. */
export const followAnchor = 'follow'

/** On the page of one claim: how to cite it. */
export const citeAnchor = 'cite-title'

/** On the page of what changed: the changes of no claim. */
export const wholeDossierAnchor = 'dossier'

/**
 * On the page of what changed: the change of one part, by where the part stands now. A response, of which a claim has
 * one, is its first block's anchor without the block.
 */
export const changeAnchor = (
  number: number,
  kind: 'citation' | 'response' | 'evidence',
  place: number,
) => `${claimAnchor(number)}-${kind}${kind === 'response' ? '' : `-${place}`}`

export const introductionAnchor = (place: number) => `introduction-${place}`
