/** What people of the press room are written to about. The list grows; a word in it never changes or goes. */
export const occasions = [
  'askedToReview',
  'verdictGiven',
  'approvalStale',
  'scheduled',
  'published',
  'publishedWithoutApprovals',
  'publicationFailed',
] as const
export type Occasion = (typeof occasions)[number]
