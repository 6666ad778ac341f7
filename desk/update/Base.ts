/** The candidate that the proposed one is compared with: the published text, or the one that this person last read. */
export type Base = 'published' | 'seen'
