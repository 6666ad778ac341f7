/**
 * What can go to the bin. Of `uses` it is one response's reference to a piece of evidence; the row of a dossier stays
 * in its collection.
 */
export type BinnedKind = BinnedCollection | 'uses' | 'dossiers'

/** Those whose documents leave their collection. */
export type BinnedCollection = 'claims' | 'citations' | 'responses' | 'evidence' | 'outlets'

/** `number` is the number of a restored claim, which is another one where its own was given away meanwhile. */
export type Restored = { number: number | null }
