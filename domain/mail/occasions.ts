/** What people of the press room are written to about, as the settings say. The list grows; no word in it changes. */
export const settableOccasions = [
  'askedToReview',
  'verdictGiven',
  'approvalStale',
  'scheduled',
  'published',
  'publishedWithoutApprovals',
  'publicationFailed',
] as const
export type SettableOccasion = (typeof settableOccasions)[number]

/** All of them: administrators are told whatever the settings say where the mails of an act could not be written. */
export const occasions = [...settableOccasions, 'mailsUnwritten'] as const
export type Occasion = (typeof occasions)[number]
