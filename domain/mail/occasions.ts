/** The occasions for mail that the settings list. The list grows; no word in it changes. */
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

/**
 * All occasions. `mailsUnwritten`: when the mails of an act could not be written, administrators get mail whatever the
 * settings say. `damaged`: when what is stored was found damaged, likewise. `addressChanged`, `passwordChanged`: of an
 * account, whose person gets the mail at the address before.
 */
export const occasions = [
  ...settableOccasions,
  'mailsUnwritten',
  'damaged',
  'addressChanged',
  'passwordChanged',
] as const
export type Occasion = (typeof occasions)[number]
