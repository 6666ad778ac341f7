/** What the proposed content is compared with: the published text, or the candidate that this person last read. */
export type Base = 'published' | 'seen'
