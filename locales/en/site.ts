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
  points: (count: number, withdrawn = 0) =>
    [
      count === 1 ? '1 point' : `${count} points`,
      ...(withdrawn === 0 ? [] : [`${withdrawn} of them withdrawn`]),
    ].join(', '),
  allegation: 'Allegation',
  allegationAnsweredBy: (organisation: string) => `Allegation, answered by ${organisation}`,
  answeredBy: (organisation: string) => `Answered by ${organisation}`,
  withdrawn: 'Withdrawn point',
  withdrawnDossier: 'Withdrawn dossier',
  withdrawnDossierEditions: 'What it said can still be read in',
  allEditions: 'its editions',
  reading: {
    published: {
      approved: 'Approved before publication by somebody other than its authors.',
      alone: 'Published without a second reader.',
      withoutApprovals: (day: string) =>
        `Published on ${day} without waiting for the approvals that were due.`,
      approvedSince: (days: string) =>
        `Approved after publication, ${days}, by somebody other than its authors.`,
      changesAskedSince: (days: string) => `Changes were asked for after publication, ${days}.`,
    },
    reconstructed: {
      approved:
        'The reconstruction was approved by somebody other than its authors before it was recorded here.',
      alone: 'The reconstruction was recorded here without a second reader.',
      withoutApprovals: (day: string) =>
        `The reconstruction was recorded here on ${day} without waiting for the approvals that were due.`,
      approvedSince: (days: string) =>
        `The reconstruction was approved by somebody other than its authors after it was recorded here, ${days}.`,
      changesAskedSince: (days: string) =>
        `Changes were asked for after it was recorded here, ${days}.`,
    },
  },
  notApprovedSince: 'Nobody has approved it since.',
  onDay: (day: string) => `on ${day}`,
  withdrawnOn: 'Withdrawn on',
  withdrawnSinceOn: (point?: number) =>
    point === undefined ? 'Withdrawn since, on' : `Point ${point} withdrawn since, on`,
  withdrawnSince: 'Withdrawn since',
  withdrawnInReference: (day: string | null) => (day === null ? '' : ` (withdrawn on ${day})`),
  withdrawnReason: 'Reason',
  withdrawnWords: 'What this point said',
  related: 'Related dossiers',

  mark: {
    claim: {
      new: (edition: number) => `New in edition ${edition}`,
      changed: (edition: number) => `Changed in edition ${edition}`,
      touchedUp: (edition: number) => `Touched up in edition ${edition}`,
    },
    part: {
      new: (edition: number) => `New in edition ${edition}`,
      changed: (edition: number) => `Changed in edition ${edition}`,
      touchedUp: (edition: number) => `Touched up in edition ${edition}`,
    },
  },
  pointHistory: 'History of this point',
  pointFirstPublished: 'First publication',
  pointChanges: 'what changed, word by word',
  earlierChanges: (count: number) =>
    count === 1 ? '1 earlier change' : `${count} earlier changes`,

  pointOfTotal: (number: number, place: number, total: number) =>
    number === place
      ? `Point ${number} of ${total}`
      : `Point ${number}, shown in place ${place} of ${total}`,
  citePoint: (number: number) => `Cite point ${number}`,
  previousPoint: 'Previous point',
  nextPoint: 'Next point',
  neighbours: 'Neighbouring points',
  cite: 'Cite',
  citeThisPoint: 'Cite this point',
  citeExplanation:
    'This address names one edition, with the words that you are reading today: a correction appears in another edition, at another address.',
  passages: 'Addresses of passages',
  citationPassage: (place: number) => `Citation ${place}`,
  responsePassage: (place: number) => `Response, paragraph ${place}`,
  evidencePassage: (place: number) => `Evidence ${place}`,
  reference: (parts: {
    organisation: string
    title: string
    withdrawn: string
    point: string | null
    edition: string
    date: string
  }) =>
    [
      parts.organisation,
      `“${parts.title}”${parts.withdrawn}`,
      ...(parts.point === null ? [] : [parts.point]),
      parts.edition,
      parts.date,
    ].join(', '),
  referenceIn: { fr: 'The reference in French', en: 'The reference in English' },
  referenceFiles: 'For a reference manager',
  referenceFormats: { bib: 'BibTeX', json: 'CSL-JSON' },
  pointInReference: (number: number) => `point ${number}`,
  reconstructedInReference: (number: number) => `edition ${number} (reconstructed)`,
  editionInReference: (number: number) => `edition ${number}`,

  translation: {
    in: { fr: 'Also in French', en: 'Also in English' },
    from: { fr: 'Translated from the French', en: 'Translated from the English' },
    upToDate: (edition: number) => `from edition ${edition}, the current one`,
    unknown: 'from an edition that is not named',
    thisLags: (edition: number, current: number) =>
      `This translation follows edition ${edition} of the original, which is now at edition ${current}.`,
    otherLags: (edition: number, current: number) =>
      `This translation follows edition ${edition}; this dossier is now at edition ${current}.`,
    originalWithdrawn: 'The original has been withdrawn.',
    pointsWithdrawn: (count: number, points: string) =>
      count === 1
        ? `The original has withdrawn its point\u00a0${points}.`
        : `The original has withdrawn its points\u00a0${points}.`,
    caution: { withdrawn: 'Withdrawn in the original', behind: 'Behind the original' },
    titleBehind: (title: string) => `${title} (behind the original)`,
    changesSince: 'What the original has changed since',
  },

  edition: (number: number) => `Edition ${number}`,
  editions: 'History of editions',
  editionsOf: (title: string) => `All editions of “${title}”`,
  earlierEditions: (count: number) => (count === 0 ? 'none earlier' : `${count} earlier`),
  currentEditionTag: 'Current',
  firstEdition: 'First edition',
  class: { substantive: 'Substantive change', minor: 'Minor change' },
  updateStanding: { withdrawn: 'Withdrawal', reinstated: 'Reinstatement' },
  noNote: 'No public note.',
  reconstructed: 'Reconstructed edition',
  reconstructedEdition: (number: number) => `Edition ${number} (reconstructed)`,
  reconstructedStated: 'Stated date',
  reconstructedBasis: 'Based on',
  recordedOn: 'Recorded on',
  timeline: (count: number, from: string, to: string) =>
    `Timeline of the ${count} editions. The first: ${from}; the last: ${to}. The list that follows says the same in words.`,
  editionsExplanation:
    'Every update makes a numbered edition, which does not replace the earlier ones: they stay readable at their address.',

  bannerOld: (number: number, total: number) => `You are reading edition ${number} of ${total}.`,
  bannerNotCurrent: 'It is not the current one.',
  bannerReadCurrent: 'Read the current edition',
  bannerCurrent: (number: number) => `You are reading edition ${number}, the current one.`,
  bannerLasting:
    'This address is the one of these words: when the dossier changes, another edition appears at another address.',
  bannerAsItStands: 'Address of the dossier as it stands',
  bannerPointMissing: 'This point is no longer in the current edition.',

  thisEdition: 'This edition',
  publishedOn: 'Published on',
  publicNote: 'Note',
  digest: 'Digest',
  digestExplanation:
    'Computed over every word of this edition (SHA-256): one changed character would give another. Whoever kept it can compute it again from the data, and see whether the words of this edition or of earlier ones have changed since.',
  data: 'This edition as data (JSON)',
  proof: 'Proof',
  recordedAs: (act: number) => `Publication entered in the record as act no. ${act}.`,
  proofLink: (point: number | null) =>
    point === null ? 'The proof of this edition' : `The proof of point ${point} of this edition`,
  proofExplanation:
    'A file to keep: it holds these words, and is verified offline, even if this site changes or disappears.',
  proofNotSigned:
    'This proof is not there yet: the head of the record that contains it is not signed. Try again in a moment.',
  proofMore: 'What the record proves',
  pdf: 'This edition as PDF',
  pdfShort: 'PDF',
  noPdfTitle: 'This PDF is not available for now',
  noPdfFailed:
    'Making it did not succeed; the failure is recorded. The edition itself can still be read, word for word, and printed from its page.',
  noPdfBusy:
    'Too many PDFs are being asked for at once. Try again in a minute, or print the edition from its page.',
  currentEditionAt: 'The current edition of this dossier is at this address:',
  noPdfRead: (number: number) => `Read edition ${number}`,

  dossiers: 'Dossiers',
  noDossiers: 'No dossier has been published yet.',
  latestUpdates: 'Latest updates',
  correctionsTitle: 'How we correct',
  corrections: [
    {
      name: 'A correction adds, it does not replace',
      text: 'Every change, however small, appears in a new edition with a number and a date. Earlier editions stay readable, at the same address and word for word. The dates are those of our server.',
    },
    {
      name: 'Every change is explained',
      text: 'A substantive change carries a note that says what changed. A point that we no longer stand by is withdrawn in the open: its number, its address and the reason remain.',
    },
    {
      name: 'Anyone can check',
      text: 'Every edition carries a digest computed over all of its words. Whoever keeps it can check later that none of them has changed since; without it, it is our word.',
    },
  ],
  allUpdates: 'All updates',
  updates: {
    name: 'Corrections',
    title: 'Updates and corrections',
    explanation: 'Every update of every dossier of ours, minor ones included, the latest first.',
    howWeCorrect: 'How we correct',
    filters: 'Filter the updates',
    byClass: 'Kind',
    byYear: 'Year',
    all: 'All',
    class: { substantive: 'Substantive', minor: 'Minor' },
    count: (count: number) =>
      count === 0 ? 'No updates' : count === 1 ? '1 update' : `${count} updates`,
  },
  pages: {
    name: 'Pages',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    newer: 'Newer',
    older: 'Older',
  },
  reportError: 'Found an error?',
  reportErrorLink: 'Write to us',
  contactForJournalists: 'Are you a journalist?',
  contactForJournalistsLink: 'Contact the press office',

  contactUnwritten: 'The contact details of the press office will be published here.',
  director: (name) => `Director of publication: ${name}`,
  legalNoticeUnwritten: 'The legal notice will be published here.',

  damaged: 'damaged content',
  damagedChanges:
    'What is stored of this edition, or of the one before it, is damaged: what it changed cannot be shown.',
  damagedParts: 'What no longer has the digest that it was published under is not shown:',
  damagedKinds: {
    head: 'the title and labels',
    standing: 'the withdrawal',
    introduction: 'the introduction',
    updateLine: 'the update line',
    note: 'the public note',
    claim: 'the point',
    citation: 'a citation',
    response: 'the response',
    evidence: 'a piece of evidence',
  },
  damagedPart: (kind: string, point: number | null) =>
    point === null ? kind : `${kind} (point ${point})`,
  damagedTitle: 'Damaged content',
  damagedText:
    'What is stored at this address no longer has the digest that it was published under: it is not shown, so that nothing else is shown in its place. The rest of the press room goes on, and its administrators are notified.',
  unavailableTitle: 'Page not available for now',
  unavailableText:
    'The press room cannot read its database for now. Nothing that was published has changed: please try again in a few minutes.',
  notFoundTitle: 'Page not found',
  notFoundText:
    'There is no page at this address. The address of a dossier or of an edition stays valid when the dossier changes its name: please check that this one is complete.',
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
  /** Who made it, named alone. */
  makerAlone: {
    company: 'The organisation itself',
    press: 'The press',
    authority: 'A public authority',
    court: 'A court',
    science: 'A laboratory or researchers',
    'third-party': 'A third party',
  },
  keptCopy: 'Kept copy',
  fileSize: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
}
