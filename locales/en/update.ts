import type { UpdateWords } from '@/locales/fr/update'

/** Words of the page of one update, where it is read, discussed, approved and published. */
export const update: UpdateWords = {
  title: (number) => `Update towards edition ${number}`,
  became: (number) => `Update that became edition ${number}`,
  abandoned: 'Abandoned update',
  withdrawal: 'Public withdrawal',
  reinstatement: 'Public reinstatement',
  readEdition: (number) => `Read edition ${number}`,
  back: 'Open the dossier',
  toPage: 'Page of the update',
  history: 'History of the dossier',
  state: {
    open: 'Open',
    inReview: 'In review',
    approved: 'Approved',
    scheduled: 'Scheduled',
    published: 'Published',
    abandoned: 'Abandoned',
  },
  since: 'Opened on',
  contributors: 'Contributors',
  nobodyYet: 'Nobody yet',
  classLabel: 'Kind of change',
  class: { substantive: 'Substantive', minor: 'Minor' },
  classUnsaid: 'To be said when it is submitted',
  classNone: 'Not said',
  classComputed: {
    substantive: 'by its differences: substantive',
    minor: 'by its differences: minor',
  },
  understated: 'Called minor, although its differences are substantive.',
  understatedConsequence: {
    ahead:
      'Readers will read “minor”. The approvals that it needs stay those of a substantive change.',
    published:
      'Readers read “minor”. The approvals that it needed were those of a substantive change.',
  },
  note: 'Public note',
  noteUnsaid: 'To be written when it is submitted',
  noteOptional: 'None yet; it is optional here',
  noteNone: 'None',
  withdrawalDay: (day) =>
    `Readers will read “withdrawn on ${day}”, the day of this proposal, also where it is published later. For another day, abandon it and propose it anew.`,
  reconstruction: 'Older edition, reconstructed',
  reconstructs: ({ words, basis }) =>
    `${words === null ? 'date to be given' : `public at the date “${words}”`}, ${basis === null ? 'source to be given' : `known from: ${basis}`}`,
  digest: 'Digest of the submitted text',
  submission: (number) => `submission ${number}`,

  approvals: 'Approvals',
  noneNeeded: 'None is needed: the edition will say that it was published without a second reader.',
  need: (count, roles) => (count === 1 ? `1 person (${roles})` : `${count} people (${roles})`),
  missing: (count) => (count === 1 ? '1 is missing' : `${count} are missing`),
  neverCame: (count) =>
    count === 1
      ? 'published without it; it has not come since'
      : `published without them; ${count} have not come since`,
  sincePublication: 'Since the publication:',
  complete: 'done',
  or: (roles) =>
    roles.length < 2 ? roles.join('') : `${roles.slice(0, -1).join(', ')} or ${roles.at(-1)}`,
  roles: {
    writer: 'writing',
    reviewer: 'review',
    legal: 'legal',
    publisher: 'publishing',
    admin: 'administration',
  },

  objections: (count) =>
    count === 1
      ? 'Changes were asked for, and whoever asks for them has not approved since.'
      : `Changes were asked for ${count} times, and whoever asks for them has not approved since.`,
  despite: (confirm) => `${confirm} despite this`,

  toComplete: 'To complete before it is submitted',
  glass: {
    broken: 'Published without the approvals. It waits to be reviewed.',
    read: 'Published without the approvals, reviewed since.',
  },
  glassReason: (reason) => `Reason given: “${reason}”`,
  mends: (edition) =>
    `Edition ${edition} went out without the approvals. Whoever reviewed it since asks for changes.`,
  mended: 'Read what is asked for',
  due: (words) => `Will be published on ${words}.`,
  wasDue: (words) => `Was to be published on ${words}.`,
  late: (moment) => `Published late: it was due on ${moment}.`,
  failed: (count) => (count === 1 ? '1 attempt failed:' : `${count} attempts failed:`),
  gaveUp: 'It will not go out by itself: publish it yourself, unschedule it, or reopen it.',
  lostRight: (name) =>
    `It was scheduled by ${name}, who may no longer publish: it will not go out at that time. A publisher can publish it now, or unschedule it and schedule it again.`,
  short:
    'Approvals that it had no longer count, as a link was revoked or an account deactivated. It cannot be published while any are missing.',

  actions: 'What now?',
  noAction: 'There is nothing left to do here.',
  act: {
    submit: 'Submit for review…',
    approve: 'Approve',
    askForChanges: 'Ask for changes',
    comment: 'Comment',
    reopen: 'Reopen…',
    schedule: 'Schedule…',
    unschedule: 'Unschedule',
    publish: 'Publish',
    abandon: 'Abandon…',
  },
  breakGlass: 'Publish without the approvals…',
  takeUp: 'Take these words up again',
  explain: {
    submit:
      'The text is frozen as it is, to be reviewed. The dossier can no longer be edited until the update is reopened.',
    reopen:
      'The dossier can be edited again. What was approved no longer counts: it has to be submitted again.',
    abandon:
      'The dossier goes back to what is published. The abandoned words stay here and can be taken up again.',
    abandonFirst:
      'This dossier was never published: all its points leave it; title and introduction stay. The abandoned words stay with this update, where “Take these words up again” brings them back. The dossier and the home page lead there.',
    publish: 'The edition goes out as it was approved, word for word.',
    breakGlass:
      'Approvals are missing. Readers will read for ever: “Published on … without waiting for the approvals that were due.” If they come afterwards, the page will give both dates. The reason is not published: it goes into the record and is read at the desk. Legal is told. Until somebody has reviewed it, the desk says at this dossier that the review is missing, and the update waits for everyone who may give it.',
    schedule: (zone) => `The time is that of the press room (${zone}).`,
    unschedule: 'The update stays approved.',
    takeUp:
      'A new update opens with these words; who wrote them stays a contributor. What was published since stays in it too.',
  },
  contested: (places) =>
    `The words taken up replace what was published since: ${places}. Read these passages again.`,
  contestedHead: 'title, introduction or settings',
  contestedPoint: (number) => `point ${number}`,
  confirm: {
    submit: 'Submit',
    reopen: 'Reopen',
    abandon: 'Abandon',
    publish: 'Publish now',
    breakGlass: 'Publish without approval',
    schedule: 'Schedule',
    unschedule: 'Unschedule',
  },
  done: {
    submit: 'The update is submitted.',
    reopen: 'The update is reopened.',
    abandon: 'The update is abandoned.',
    publish: 'The edition is published.',
    schedule: 'The publication is scheduled.',
    unschedule: 'The update is no longer scheduled.',
    review: 'What you said is recorded.',
    revoke: 'The link is revoked.',
  },
  reason: 'Why can it not wait?',
  reasonExplanation: ({ words, characters }) =>
    `A sentence: at least ${words} words and ${characters} characters.`,
  reasonOptional: 'Why? (optional)',
  date: 'Day',
  time: 'Time',
  working: 'One moment…',
  refused: 'This was not accepted',

  review: 'Your review',
  remark: 'Your comment',
  verdict: 'Your verdict',
  verdictLabel: {
    approves: 'I approve this text as it is',
    asksForChanges: 'I ask for changes',
    comments: 'I only comment',
  },
  speakAs: 'Speaking as',
  comment: 'Comment',
  isPrivate: 'For legal only',
  send: 'Send',
  about: (place) => `About: ${place}`,
  aboutAll: 'About all of it',
  commentHere: 'Comment here',
  inText: 'See in the text',
  toSide: 'Go to the decision and the reviews',
  asked: 'Changes asked for',
  cancel: 'Cancel',

  discussion: 'Reviews',
  nothingSaid: 'Nobody has said anything yet.',
  said: {
    approves: 'approved',
    asksForChanges: 'asked for changes',
    comments: 'commented',
  },
  as: (role) => `(${role})`,
  reviewOf: {
    proposed: (submission) => `submission ${submission}`,
    resubmitted: (submission) =>
      `submission ${submission}, on this same text, submitted again since`,
    other: (submission) => `submission ${submission}, on a text that is no longer this one`,
    unsubmitted: () => 'on a text that was not submitted',
  },
  private: 'legal only',
  hidden: 'A comment for legal only.',
  byLink: 'invited by a link',
  asAdvice: 'as advice only',

  changes: 'What changes',
  first: 'This is the first text of this dossier. Here is all of it, as readers will read it.',
  base: 'Compare with:',
  bases: { published: 'what is published', seen: 'what I last reviewed' },
  layout: 'Layout:',
  layouts: { inline: 'in the text', sideBySide: 'side by side' },
  readText: 'Read the whole text',
}
