import type { Verdict } from '@/domain/approval/Verdict'
import type { DamagedKind, MailFacts, MailWords } from '@/domain/mail/MailFacts'
import type { MailFault } from '@/domain/mail/mailFaults'
import type { Occasion } from '@/domain/mail/occasions'
import type { MailLocale } from '@/locales/fr/mail'

const someone = (actor: string | null) => actor ?? 'The press room'

/** Its number, and whether it was put together afterwards. */
const numberOf = ({ edition }: MailFacts) =>
  `${edition?.number}${edition?.isReconstructed ? ' (reconstructed)' : ''}`

const digestOf = ({ edition }: MailFacts) =>
  `Its digest (SHA-256): ${edition?.digest ?? ''}\nKeep this mail: with the digest, anyone can check later that no word of this edition has changed since.`

/** Verdicts on an edition that is published already. */
const verdictsAfterwards = (facts: MailFacts): Record<Verdict, MailWords> => ({
  approves: {
    subject: `${someone(facts.actor)} approves edition ${numberOf(facts)} of “${facts.title}”, already published`,
    paragraphs: [
      `${someone(facts.actor)} approves edition ${numberOf(facts)} of the dossier “${facts.title}”, which is published already:\n${facts.edition?.address}`,
      `The page of the update:\n${facts.link}`,
    ],
  },
  asksForChanges: {
    subject: `${someone(facts.actor)} asks for changes to edition ${numberOf(facts)} of “${facts.title}”, already published`,
    paragraphs: [
      `${someone(facts.actor)} asks for changes to edition ${numberOf(facts)} of the dossier “${facts.title}”, which is published already:\n${facts.edition?.address}`,
      'This edition does not change any more: correcting it takes a new update of the dossier.',
      `What is asked for can be read here:\n${facts.link}`,
    ],
  },
  comments: {
    subject: `${someone(facts.actor)} comments on edition ${numberOf(facts)} of “${facts.title}”, already published`,
    paragraphs: [
      `${someone(facts.actor)} left a comment on edition ${numberOf(facts)} of the dossier “${facts.title}”, which is published already:\n${facts.edition?.address}`,
      `It can be read here:\n${facts.link}`,
    ],
  },
})

const damaged: Record<DamagedKind, string> = {
  act: 'act',
  edition: 'edition',
  file: 'file',
  part: 'part',
}

const letters: Record<Occasion, (facts: MailFacts) => MailWords> = {
  askedToReview: ({ title, actor, link, isUnderstated }) => ({
    subject: isUnderstated
      ? `To review as a substantive change: “${title}”`
      : `To review: “${title}”`,
    paragraphs: [
      `${someone(actor)} has submitted an update of the dossier “${title}”. It waits for a review.`,
      ...(isUnderstated
        ? [
            'NOTE: it is called minor, although its differences are substantive. It needs the approvals of a substantive change.',
          ]
        : []),
      `What it would change, and the place to approve it or ask for changes:\n${link}`,
    ],
  }),
  verdictGiven: (facts) => {
    const { title, actor, verdict, link } = facts
    const verdicts = facts.edition
      ? verdictsAfterwards(facts)
      : {
          approves: {
            subject: `${someone(actor)} approves “${title}”`,
            paragraphs: [
              `${someone(actor)} approves the update of the dossier “${title}”, exactly as it was submitted.`,
              `The page of the update:\n${link}`,
            ],
          },
          asksForChanges: {
            subject: `${someone(actor)} asks for changes to “${title}”`,
            paragraphs: [
              `${someone(actor)} asks for changes to the dossier “${title}”. Once it is reworked, it has to be submitted again.`,
              `What is asked for can be read here:\n${link}`,
            ],
          },
          comments: {
            subject: `${someone(actor)} comments on “${title}”`,
            paragraphs: [
              `${someone(actor)} left a comment on the update of the dossier “${title}”.`,
              `It can be read here:\n${link}`,
            ],
          },
        }
    return verdicts[verdict ?? 'comments']
  },
  approvalStale: ({ title, link }) => ({
    subject: `The approvals of “${title}” no longer count`,
    paragraphs: [
      `The update of the dossier “${title}” is open again: its words may change, and the approvals that were given no longer count.`,
      `When it is submitted again, its page will show what has changed since:\n${link}`,
    ],
  }),
  scheduled: ({ title, due, link }) => ({
    subject: `Scheduled: “${title}”`,
    paragraphs: [
      `The update of the dossier “${title}” will be published on ${due?.en ?? ''}, exactly as it was approved.`,
      `The page of the update:\n${link}`,
    ],
  }),
  published: (facts) => ({
    subject: `Edition ${numberOf(facts)} of “${facts.title}” is published`,
    paragraphs: [
      `Edition ${numberOf(facts)} of the dossier “${facts.title}” is published:\n${facts.edition?.address}`,
      ...(facts.due ? [`It was due on ${facts.due.en}, and comes late.`] : []),
      digestOf(facts),
      `The page of the update:\n${facts.link}`,
    ],
  }),
  publishedWithoutApprovals: (facts) => ({
    subject: `“${facts.title}” is published without the approvals that it needs`,
    paragraphs: [
      `${someone(facts.actor)} has published edition ${numberOf(facts)} of the dossier “${facts.title}” without the approvals that the rule asks for:\n${facts.edition?.address}`,
      `The reason can be read on the page of the update, where this edition waits to be reviewed:\n${facts.link}`,
      digestOf(facts),
    ],
  }),
  publicationFailed: ({ title, due, isGivenUp, link }) => ({
    subject: `The publication of “${title}” failed`,
    paragraphs: [
      `The dossier “${title}” was to be published on ${due?.en ?? ''}. This failed.`,
      isGivenUp
        ? 'The press room will not try again by itself: it is for you to act.'
        : 'The press room tries again by itself for some minutes.',
      `The reason can be read here, where it can also be published by hand:\n${link}`,
    ],
  }),
  mailsUnwritten: ({ link }) => ({
    subject: 'Mails could not be written',
    paragraphs: [
      'An act is kept, but the mails that were to tell of it could not be written: nobody knows of it but administrators.',
      `Tell those whom this update concerns yourself:\n${link}`,
      'The reason is in the log of the server.',
    ],
  }),
  damaged: ({ damages = [], link }) => ({
    subject: 'Damaged content in the press room',
    paragraphs: [
      'What follows is stored, but is missing or no longer has the digest that it was stored under. Readers see in its place that it is damaged; everything else goes on.',
      damages.map(({ what, key }) => `${damaged[what]} ${key}`).join('\n'),
      'A file is whole again when it is uploaded once more, as it was. The rest needs a backup: npm run restore lists exactly what is damaged in one. Check the disk of the server first.',
      `The home page of the desk lists it:\n${link}`,
    ],
  }),
  addressChanged: ({ link }) => ({
    subject: 'The address of your account was changed',
    paragraphs: [
      'The address of your account of the press room was changed. You get this mail at the one before, for the last time.',
      'If it was you, there is nothing to do. If not, tell the administrators of the press room at once: somebody else may be using your account.',
      `The page where a forgotten password is asked for:\n${link}`,
    ],
  }),
  passwordChanged: ({ link }) => ({
    subject: 'The password of your account was changed',
    paragraphs: [
      'The password of your account of the press room was changed.',
      `If it was you, there is nothing to do. If not, choose a new one at once, and tell the administrators of the press room:\n${link}`,
    ],
  }),
}

const occasions: Record<Occasion, string> = {
  askedToReview: 'A review is asked for',
  verdictGiven: 'Somebody approves, asks for changes or comments',
  approvalStale: 'Approvals no longer count',
  scheduled: 'A publication is scheduled',
  published: 'An edition is published',
  publishedWithoutApprovals: 'An edition is published without the approvals that it needs',
  publicationFailed: 'A scheduled publication failed',
  mailsUnwritten: 'Mails could not be written',
  damaged: 'Content is damaged',
  addressChanged: 'The address of an account is changed',
  passwordChanged: 'The password of an account is changed',
}

const faults: Record<MailFault, string> = {
  unreachable: 'The mail server does not answer.',
  notSignedIn: 'The mail server refuses the name or the password.',
  recipientRefused: 'The mail server refuses the address of the recipient or of the sender.',
  refused: 'The mail server refuses the message.',
  notWritten: 'The message could not be written to the folder of mails.',
  accountClosed: 'The account was deactivated before the mail was sent.',
  restored: 'Not sent: it was waiting in a backup that the press room was restored from.',
  unknown: 'Sending failed, for an unknown reason.',
}

export const mail: MailLocale = {
  letters,
  standing: {
    withdrawn: {
      claim: {
        subject: 'Withdrawal of a point',
        sentence: 'This update withdraws a point of the dossier in public.',
      },
      dossier: {
        subject: 'Withdrawal of the dossier',
        sentence: 'This update withdraws the whole dossier in public.',
      },
    },
    stands: {
      claim: {
        subject: 'Reinstatement of a point',
        sentence: 'This update reinstates a point of the dossier, which had been withdrawn.',
      },
      dossier: {
        subject: 'Reinstatement of the dossier',
        sentence: 'This update reinstates the dossier, which had been withdrawn.',
      },
    },
  },
  occasions,
  faults,
  signature:
    'Point par point, press room\nThis message is sent by itself: there is no need to answer. Who is told what is chosen in the settings.',
  forgotten: (link) => ({
    subject: 'Choose a new password',
    paragraphs: [
      'Somebody, probably you, asked for a new password for your account of the press room.',
      `To choose it, open this address within the hour:\n${link}`,
      'If it was not you, do nothing: your password stays as it is.',
    ],
  }),
}
