import type { site as fr } from '@/locales/fr/site'

/** Words of the public pages. A dossier's own words for its structure are its labels. */
export const site: typeof fr = {
  languageName: 'English',
  skipToContent: 'Skip to content',
  siteNavigation: 'Press room',
  footerNavigation: 'Practical information',
  contact: 'Contact',
  legalNotice: 'Legal notice',
  colon: ':',
  openQuote: '“',
  closeQuote: '”',

  dossier: 'Dossier',
  contents: 'The allegations we answer',
  points: (count: number) => (count === 1 ? '1 point' : `${count} points`),
  allegation: 'Allegation',
  withdrawn: 'Withdrawn point',
  withdrawnDossier: 'Withdrawn dossier',
  withdrawnDossierEditions: 'What it said can still be read in',
  allEditions: 'its editions',
  reading: {
    approved: 'Approved before publication by somebody other than its authors.',
    alone: 'Published without a second reader.',
    withoutApprovals: 'Published without waiting for the approvals that were due.',
  },
  withdrawnOn: 'Withdrawn on',
  withdrawnReason: 'Reason',
  withdrawnWords: 'What this point said',
  undated: 'Undated',
  related: 'Related dossiers',

  pointOfTotal: (place: number, total: number) => `Point ${place} of ${total}`,
  citePoint: (number: number) => `Cite point ${number}`,
  previousPoint: 'Previous point',
  nextPoint: 'Next point',
  neighbours: 'Neighbouring points',
  cite: 'Cite',
  citeThisPoint: 'Cite this point',
  citeExplanation:
    'This address names one edition: it will always show the words that you are reading today.',
  passages: 'Addresses of passages',
  citationPassage: (place: number) => `Citation ${place}`,
  responsePassage: (place: number) => `Response, paragraph ${place}`,
  evidencePassage: (place: number) => `Evidence ${place}`,
  reference: (parts: {
    organisation: string
    title: string
    point: string | null
    edition: string
    date: string
  }) =>
    [
      parts.organisation,
      `“${parts.title}”`,
      ...(parts.point === null ? [] : [parts.point]),
      parts.edition,
      parts.date,
    ].join(', '),
  pointInReference: (number: number) => `point ${number}`,
  editionInReference: (number: number) => `edition ${number}`,

  edition: (number: number) => `Edition ${number}`,
  editions: 'History of editions',
  editionsOf: (title: string) => `All editions of “${title}”`,
  earlierEditions: (count: number) => (count === 0 ? 'none earlier' : `${count} earlier`),
  currentEditionTag: 'Current',
  firstEdition: 'First edition',
  class: { substantive: 'Substantive change', minor: 'Minor change' },
  noNote: 'No public note.',
  reconstructed: 'Reconstructed edition',
  reconstructedStated: 'Stated date',
  reconstructedBasis: 'Based on',
  recordedOn: 'Recorded on',
  editionsExplanation:
    'Every update makes a numbered edition. None is ever changed or removed: earlier ones stay readable at their address.',

  bannerOld: (number: number, total: number) => `You are reading edition ${number} of ${total}.`,
  bannerNotCurrent: 'It is not the current one.',
  bannerReadCurrent: 'Read the current edition',
  bannerCurrent: (number: number) => `You are reading edition ${number}, the current one.`,
  bannerLasting: 'This address will keep these words, even when the dossier changes.',
  bannerAsItStands: 'Address of the dossier as it stands',
  bannerPointMissing: 'This point is no longer in the current edition.',

  thisEdition: 'This edition',
  publishedOn: 'Published on',
  publicNote: 'Note',
  digest: 'Digest',
  digestExplanation:
    'Computed over every word of this edition (SHA-256): one changed character would give another. Whoever kept it can check that nothing has been rewritten.',
  data: 'This edition as data (JSON)',

  dossiers: 'Dossiers',
  noDossiers: 'No dossier has been published yet.',
  latestUpdates: 'Latest updates',
  correctionsTitle: 'How we correct',
  corrections: [
    {
      name: 'Nothing is rewritten',
      text: 'Every change, however small, appears in a new edition with a number and a date. Earlier editions stay readable, at the same address and word for word. Where the law makes us remove a passage, its place says so.',
    },
    {
      name: 'Every change is explained',
      text: 'A substantive change carries a note that says what changed. A point that we no longer stand by is withdrawn in the open: its number, its address and the reason remain.',
    },
    {
      name: 'Anyone can check',
      text: 'Every edition carries a digest computed over all of its words. Keep it: it shows that none of them has changed since.',
    },
  ],
  reportError: 'Found an error?',
  reportErrorLink: 'Write to us',
  contactForJournalists: 'Are you a journalist?',
  contactForJournalistsLink: 'Contact the press office',

  contactUnwritten: 'The contact details of the press office will be published here.',
  legalNoticeUnwritten: 'The legal notice will be published here.',

  notFoundTitle: 'Page not found',
  notFoundText:
    'There is no page at this address. The addresses of our dossiers and of their editions do not disappear: please check that this one is complete.',
  notFoundHome: 'See all dossiers',

  kind: {
    article: 'Article',
    statement: 'Statement',
    decision: 'Decision',
    report: 'Report',
    study: 'Study',
    contract: 'Contract',
    letter: 'Letter',
    other: 'Document',
  },
  maker: {
    company: 'by the company itself',
    press: 'from the press',
    authority: 'from a public authority',
    court: 'from a court',
    science: 'from researchers',
    'third-party': 'from a third party',
  },
  keptCopy: 'Kept copy',
  fileSize: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
}
