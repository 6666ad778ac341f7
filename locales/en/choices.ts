import type { ChoiceWords } from '@/locales/fr/choices'

/** What people choose from in the forms of the desk, by what they choose. */
export const choices: ChoiceWords = {
  language: { fr: 'French', en: 'English' },
  evidenceKind: {
    article: 'Article',
    statement: 'Statement',
    decision: 'Decision',
    report: 'Report',
    study: 'Study',
    contract: 'Contract',
    letter: 'Letter',
    other: 'Other',
  },
  changeClass: { substantive: 'Substantive', minor: 'Minor (spelling, layout)' },
  glass: { broken: 'To be reviewed', read: 'Reviewed since' },
  role: {
    writer: 'Writer',
    reviewer: 'Reviewer',
    legal: 'Legal',
    publisher: 'Publisher',
    admin: 'Administrator',
  },
  approvalWay: {
    legalAndColleague:
      'One person from legal and one more for a substantive change, one for the rest',
    colleague: 'One person, always',
    alone: 'Nobody: editions say “published without a second reader”',
    own: 'A rule of our own',
  },
  /** Whose approval is needed. */
  approvalRole: { reviewer: 'Review', legal: 'Legal', publisher: 'Publishing' },
  /** Everybody who has a role. */
  mailRole: {
    writer: 'Writers',
    reviewer: 'Reviewers',
    legal: 'Legal',
    publisher: 'Publishers',
    admin: 'Administrators',
  },
  /** Whom an occasion for a mail concerns (domain/mail/mailsFor.ts). */
  mailConcerned: {
    askedToReview: 'Whoever can give an approval that is missing',
    verdictGiven: 'The contributors',
    approvalStale: 'Whoever had approved',
    scheduled: 'The contributors and whoever approved',
    published: 'The contributors and whoever approved',
    publishedWithoutApprovals: 'The contributors and whoever approved (legal is always told)',
    publicationFailed: 'Whoever can publish and whoever scheduled it',
  },
}
