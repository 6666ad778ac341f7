import type { DeskWords } from '@/locales/fr/desk'

/** Words of the desk, apart from the labels of fields (`fields.ts`) and what they offer to choose (`choices.ts`). */
export const desk: DeskWords = {
  colon: ': ',
  close: 'Close',
  cancel: 'Cancel',
  unreachable: 'The server does not answer. Nothing is lost: check your connection and try again.',
  refusedWithoutWords: 'This was not accepted. Reload the page and try again.',

  broken: {
    title: 'This page could not be shown',
    explanation:
      'Nothing that was saved is lost. Try again; if it happens once more, tell the person who administers this desk.',
    again: 'Try again',
    home: 'Home of the desk',
  },

  saves: {
    title: 'Two texts of one document',
    savedBy: (name: string, at: string) => `${name} saved this on ${at}, after you had opened it.`,
    savedElsewhere: (at: string) => `This was saved on ${at}, after you had opened it.`,
    compare: 'Compare both texts',
    same: 'Both texts are the same.',
    others: (labels: string) => `Changed by the other person as well, and kept: ${labels}.`,
    legend: 'Struck through: only in the saved text. Underlined: only in yours.',
    saved: 'Saved text',
    typed: 'Your text',
    keepWriting: 'Go on writing',
    saveOver: 'Save mine over it',
    takeSaved: 'Take the saved text',
    explanation:
      'Saving over it keeps the other text among the versions of the document. Taking the saved text drops what you wrote here.',
    kept: 'What you had written here was not saved.',
    takeUp: 'Take it up again',
    forget: 'Forget it',
    sessionOver:
      'You are no longer signed in: nothing was saved, but nothing is lost. Leave this page open, sign in again, then try again here.',
    signIn: 'Sign in in a new tab',
  },

  controls: {
    english: {
      active: 'Account is active',
      'Close toast': 'Close this message',
      Collapse: 'Collapse',
      'Edit link': 'Edit the link',
      Expand: 'Expand',
      'Notifications alt+T': 'Messages (Alt+T)',
      'Remove link': 'Remove the link',
      'select-all': 'Select all',
      'Slash menu': 'Insert',
      sortable: 'can be moved',
      'text dropdown': 'Kind of paragraph',
    },
    edit: (name) => `Edit: ${name}`,
    selectRow: (name) => `Select: ${name}`,
    unnamed: {
      '.array-actions__button': 'More for this row',
      '.clickable-arrow--left': 'Previous page',
      '.clickable-arrow--right': 'Next page',
      '.clipboard-action__popup .popup-button': 'Copy or paste',
      '.collapsible__drag': 'Move',
      '.condition__actions-add': 'Add a condition',
      '.condition__actions-remove': 'Remove the condition',
      '.condition__field input': 'Field to compare',
      '.condition__operator input': 'Way to compare',
      '.condition__value input': 'Value to look for',
      '.copy-to-clipboard': 'Copy the address of the file',
      '.doc-controls__popup .popup-button': 'More actions',
      '#select-all': 'Select all',
      '[data-button-key=bold]': 'Bold',
      '[data-button-key=italic]': 'Italic',
      '[data-button-key=link]': 'Link',
      '.compare-version input': 'Version to compare',
    },
  },

  nav: {
    label: 'Desk',
    home: 'Home',
    import: 'Import a document',
    mail: 'Mail',
    site: 'See the site',
  },

  home: {
    title: 'Home',
    importDocument: 'Import a document',
    newDossier: 'New dossier',
    waiting: 'Waiting for you',
    nothingWaits: 'Nothing waits for you at the moment.',
    waits: {
      toReview: 'To review',
      changesAsked: 'Changes are asked for',
      ready: 'Approved, ready to publish',
      approvalsMissing: 'Approvals are missing again',
      failed: 'Its publication failed',
      stopped: 'Scheduled, but will not go out by itself',
      unread: 'Published without the approvals: to be reviewed',
    },
    due: 'Scheduled',
    dueFailed: 'the publication failed',
    dueStopped: 'will not go out by itself',
    firstRule: {
      title: 'Who reads before publication?',
      explanation:
        'Before a text is public, others may have to approve it. Nobody approves their own words.',
      question: 'With you',
      ways: {
        alone: {
          label: 'I work alone.',
          explanation: 'Nothing holds a publication back; editions tell the public so.',
        },
        colleague: {
          label: 'One other person always reads it.',
          explanation: 'Review, legal or publishing.',
        },
        legalAndColleague: {
          label: 'Legal and one other person read what matters.',
          explanation: 'One person is enough for spelling and layout.',
        },
      },
      later: 'The settings let you change it, and write a finer rule.',
      save: 'Save this choice',
      refused: 'This choice was not saved',
    },
    underWay: 'Updates under way',
    nothingUnderWay: 'No update is under way. Editing a dossier opens one.',
    openDossierNamed: (title) => `Continue “${title}”`,
    since: (day) => `since ${day}`,
    by: (names) => `by ${names}`,
    toComplete: 'To complete before submitting',
    more: (count) => (count === 1 ? 'and 1 more thing' : `and ${count} more things`),
    ready: 'Nothing is missing to submit it.',
    nothingNew: 'Readers would see nothing new.',
    dossiers: 'Dossiers',
    standing: (number, day) => `Edition ${number}, published on ${day}`,
    neverPublished: 'Never published',
    sharedChanged:
      'Evidence or an outlet that it shares has changed: the public will see it with the next update.',
    history: 'History',
    historyOf: (title) => `History of “${title}”`,
    publicPage: 'Public page',
    publicPageOf: (title) => `Public page of “${title}”`,
    published: 'Lately published',
    nothingPublished: 'Nothing has been published yet.',
    edition: (number) => `Edition ${number}`,
    start: 'Where to begin?',
    startExplanation:
      'A dossier answers, point by point, what your organisation is accused of. Import the statement that you have already, or write a first dossier.',
    emptyForReaders: 'No dossier has been written yet.',
  },

  state: {
    open: 'Update open',
    inReview: 'In review',
    approved: 'Approved',
    scheduled: 'Scheduled',
    published: 'Published',
    abandoned: 'Abandoned',
  },
  contributors: (count) => (count === 1 ? '1 contributor' : `${count} contributors`),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,

  dossier: {
    nothingToPublish: 'Nothing to publish',
    sharedChanged: 'Evidence or an outlet has changed',
    unsaved: 'Changes to save',
    neverPublished: 'This dossier has never been published.',
    history: 'History',
    publish: 'Publish…',
    submit: 'Submit…',
    reopen: 'Reopen',
    reopenQuestion: 'Reopen the update?',
    reopenConsequence:
      'The dossier can be edited again. What was reviewed or approved will no longer count: it has to be submitted again.',
    cannotPublish: 'Your role allows neither publishing nor submitting.',
  },

  standing: {
    point: (number) => `point ${number}`,
    dossier: 'the whole dossier',
    withdraw: (what) => `Withdraw ${what} in public`,
    reinstate: (what) => `Reinstate ${what} in public`,
    withdrawShort: 'Withdraw in public…',
    reinstateShort: 'Reinstate in public…',
    withdrawDossier: 'Withdraw the whole dossier…',
    reinstateDossier: 'Reinstate the whole dossier…',
    withdrawExplanation:
      'Number and address stay; the page will say what is withdrawn, when and why. The withdrawn words stay readable: in earlier editions, and on the page of the point, under “What this point said”. What is being written does not wait and is not lost.',
    withdrawDossierExplanation:
      'The address stays; the page will say that the dossier is withdrawn, when and why, and no longer show its points. The withdrawn words stay readable in earlier editions. What is being written does not wait and is not lost.',
    reinstateExplanation:
      'The published text takes its place again, and the page of the edition will say why.',
    reason: 'Public reason',
    reasonExplanation:
      'A sentence that the public will read: “By decision of the court of 3 May 2027.”',
    propose: 'Submit for review',
    refused: 'The proposal was refused',
  },

  evidenceUse: {
    title: (number) => `Add evidence to point ${number}`,
    editTitle: (number) => `Evidence of point ${number}`,
    which: 'Which document?',
    search: 'Search the evidence',
    none: 'No evidence has been kept yet.',
    noMatch: 'No evidence matches.',
    more: (count) => `${count} more: narrow the search.`,
    alreadyUsed: 'already with this point',
    describe: 'Describe a new document',
    change: 'Edit the document itself',
    shared:
      'Evidence is shared: editing it changes it wherever it serves, with the next update of each dossier.',
    note: 'Note for this point',
    noteExplanation: 'Optional: a page, a passage, what to read in it.',
    add: 'Add the evidence',
    save: 'Save',
    choose: 'Choose a document first.',
    undated: 'undated',
  },

  uses: {
    title: 'Used in',
    nowhere: 'No dossier uses it.',
    shared: (count) => `${count} dossiers share it: what you change here changes in all of them.`,
    points: (count, numbers) => (count === 1 ? `point ${numbers}` : `points ${numbers}`),
    count: {
      outlets: (count) => (count === 1 ? '1 citation' : `${count} citations`),
      evidence: (count) => (count === 1 ? 'once' : `${count} times`),
    },
    frozen: 'the submitted text does not change.',
    consequence:
      'Saving changes nothing that is published. Each dossier will show the change with its next update; whoever made it counts among its contributors and cannot approve it.',
  },

  publish: {
    title: (title) => `Publish “${title}”`,
    titleSubmit: (title) => `Submit “${title}”`,
    first: 'This will be the first edition. It keeps its address and its words for ever.',
    next: (number) =>
      `This will be edition ${number}. Earlier ones stay readable, as they are, at their addresses.`,
    submitExplanation:
      'The text is frozen as it is, to be reviewed and published. The dossier cannot be edited until the update is reopened.',
    frozen: 'What is published is what was submitted, and not a word more.',
    unsaved: 'Your last changes are not saved yet.',
    unsavedExplanation: 'They will be saved before publishing, so that they are not left out.',
    unsavedSubmitExplanation:
      'They will be saved before submitting, so that they are not left out.',
    saveFailed:
      'Your changes could not be saved. Close this panel: the fields to correct are marked.',
    changedMeanwhile: (kind: string, note: string) =>
      `The kind of change or the public note was changed since this panel was opened. Saved kind: ${kind}. Saved note: “${note}”. Your text is still in the form; confirm again to save it instead.`,
    missing: 'Still missing',
    refused: 'The publication was refused',
    nothingNew:
      'Nothing has changed since the edition online: there is nothing to publish for now.',
    class: 'What kind of change?',
    substantive: 'Substantive',
    substantiveExplanation: 'The meaning changes: a fact, a response, evidence, a point.',
    minor: 'Minor',
    minorExplanation: 'The meaning stays: spelling, layout, a link that moved.',
    note: 'Public note',
    noteExplanation:
      'The sentence that tells readers what this update changed. It stays with the edition.',
    noteExample: 'For example: “Response to point 3 completed after the judgment of 14 November.”',
    noteOptional: 'Optional for a minor change.',
    noteOptionalFirst: 'Optional for a first edition.',
    reconstruct: 'Was this text public before this press room?',
    reconstructLink: 'Publish it as a reconstructed edition',
    reconstructs:
      'This update reconstructs an older edition: its date will be the one that you state.',
    publish: (number) => `Publish edition ${number}`,
    saveAndPublish: (number) => `Save and publish edition ${number}`,
    submit: 'Submit',
    saveAndSubmit: 'Save and submit',
    working: 'Publishing…',
    workingSubmit: 'Submitting…',
    published: (number) => `Edition ${number} is online.`,
    publishedAt: 'Its address, for ever:',
    submitted: 'The update is submitted.',
    submittedExplanation: 'The dossier is read-only until it is published or reopened.',
  },

  import: {
    title: 'Import a document',
    notAllowed: 'Your role does not allow importing a document.',
    explanation:
      'Hand in the statement that you have already, as plain text. Nothing is saved before you have seen what was understood of it.',
    file: 'Choose a text file',
    fileExplanation: 'A .txt file, 10 MB at most.',
    paste: 'Paste the text',
    read: 'Read the document',
    reading: 'Reading the document…',
    nothingGiven: 'Choose a file or paste a text.',
    understood: 'What was understood',
    refused: 'This document cannot be imported as it is',
    points: (count) => (count === 1 ? '1 point' : `${count} points`),
    citations: (count) => (count === 1 ? '1 citation' : `${count} citations`),
    responses: (count) => (count === 1 ? '1 response' : `${count} responses`),
    evidence: (count) => (count === 1 ? '1 use of evidence' : `${count} uses of evidence`),
    coverage: (percent) => `${percent} of the document found its place.`,
    coverageAll: 'All of the document found its place.',
    updateLine: 'Update line',
    untitled: 'Untitled',
    messages: 'To check',
    notices: 'Good to know',
    line: (line) => `Line ${line}`,
    leftOver: 'What found no place',
    leftOverExplanation:
      'These passages will not be imported. Correct the document, or add them to the dossier after the import.',
    content: 'The points, as they will be imported',
    noResponse: 'No response',
    unknownOutlet: 'Unknown outlet',
    undated: 'undated',
    import: 'Import this document',
    importing: 'Importing…',
    other: 'Choose another document',
    done: 'The document is imported.',
  },

  mail: {
    title: 'Mail',
    notAllowed: 'This page is for administrators.',
    explanation: (days) =>
      `The last hundred mails that the press room wrote to its accounts. They are deleted after ${days} days.`,
    inFolder: (folder) =>
      `No mail server is given (SMTP_URL): mails are not sent, they are written to the folder ${folder} of the server. The text of each can be read here, except the links to choose a new password, which are only in that folder.`,
    none: 'No mail has been written yet.',
    columns: { occasion: 'Occasion', to: 'To', at: 'When', state: 'State' },
    state: { waiting: 'Waiting', sent: 'Sent', failed: 'Failed' },
    written: 'Written on the server',
    again: (at) => `Next try on ${at}`,
    attempts: (count) => (count === 1 ? '1 try' : `${count} tries`),
    text: 'Read the text',
    settings: 'Choose who is told of what',
  },

  roles: {
    writer: 'Writer: writes and corrects dossiers, and submits updates.',
    reviewer: 'Reviewer: reviews updates; may also write and submit.',
    legal: 'Legal: reads everything and may reopen a submitted update; does not write.',
    publisher: 'Publisher: writes, submits and publishes.',
    admin:
      'Administrator: manages accounts and settings; writes or publishes only with those roles too.',
  },
}
