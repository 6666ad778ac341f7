import type { Verdict } from '@/domain/approval/Verdict'
import type { DamagedKind, MailFacts, MailWords } from '@/domain/mail/MailFacts'
import type { MailFault } from '@/domain/mail/mailFaults'
import type { Occasion } from '@/domain/mail/occasions'

const someone = (actor: string | null) => actor ?? 'La salle de presse'

/** Its number, and whether it was put together afterwards. */
const numberOf = ({ edition }: MailFacts) =>
  `${edition?.number}${edition?.isReconstructed ? ' (reconstituée)' : ''}`

const digestOf = ({ edition }: MailFacts) =>
  `Son empreinte (SHA-256) : ${edition?.digest ?? ''}\nConservez ce courriel : avec l’empreinte, chacun peut vérifier plus tard qu’aucun mot de cette édition n’a changé depuis.`

/** Verdicts on an edition that is published already. */
const verdictsAfterwards = (facts: MailFacts): Record<Verdict, MailWords> => ({
  approves: {
    subject: `${someone(facts.actor)} approuve l’édition ${numberOf(facts)} de « ${facts.title} », déjà publiée`,
    paragraphs: [
      `${someone(facts.actor)} approuve l’édition ${numberOf(facts)} du dossier « ${facts.title} », déjà publiée :\n${facts.edition?.address}`,
      `La page de la mise à jour :\n${facts.link}`,
    ],
  },
  asksForChanges: {
    subject: `${someone(facts.actor)} demande des changements à l’édition ${numberOf(facts)} de « ${facts.title} », déjà publiée`,
    paragraphs: [
      `${someone(facts.actor)} demande des changements à l’édition ${numberOf(facts)} du dossier « ${facts.title} », déjà publiée :\n${facts.edition?.address}`,
      'Cette édition ne change plus : pour la corriger, il faut une nouvelle mise à jour du dossier.',
      `Ce qui est demandé se lit ici :\n${facts.link}`,
    ],
  },
  comments: {
    subject: `${someone(facts.actor)} commente l’édition ${numberOf(facts)} de « ${facts.title} », déjà publiée`,
    paragraphs: [
      `${someone(facts.actor)} a laissé un commentaire sur l’édition ${numberOf(facts)} du dossier « ${facts.title} », déjà publiée :\n${facts.edition?.address}`,
      `Il se lit ici :\n${facts.link}`,
    ],
  },
})

const damaged: Record<DamagedKind, string> = {
  act: 'acte',
  edition: 'édition',
  file: 'fichier',
  part: 'partie',
}

const letters: Record<Occasion, (facts: MailFacts) => MailWords> = {
  askedToReview: ({ title, actor, link, isUnderstated }) => ({
    subject: isUnderstated
      ? `À relire comme un changement de fond : « ${title} »`
      : `À relire : « ${title} »`,
    paragraphs: [
      `${someone(actor)} soumet une mise à jour du dossier « ${title} ». Elle attend d’être relue.`,
      ...(isUnderstated
        ? [
            'ATTENTION : elle est dite mineure, alors que ses différences sont de fond. Il lui faut les approbations d’un changement de fond.',
          ]
        : []),
      `Ce qu’elle changerait, et la place pour l’approuver ou demander des changements :\n${link}`,
    ],
  }),
  verdictGiven: (facts) => {
    const { title, actor, verdict, link } = facts
    const verdicts = facts.edition
      ? verdictsAfterwards(facts)
      : {
          approves: {
            subject: `${someone(actor)} approuve « ${title} »`,
            paragraphs: [
              `${someone(actor)} approuve la mise à jour du dossier « ${title} », telle qu’elle est soumise.`,
              `La page de la mise à jour :\n${link}`,
            ],
          },
          asksForChanges: {
            subject: `${someone(actor)} demande des changements à « ${title} »`,
            paragraphs: [
              `${someone(actor)} demande des changements au dossier « ${title} ». Une fois le texte repris, il faudra le soumettre de nouveau.`,
              `Ce qui est demandé se lit ici :\n${link}`,
            ],
          },
          comments: {
            subject: `${someone(actor)} commente « ${title} »`,
            paragraphs: [
              `${someone(actor)} a laissé un commentaire sur la mise à jour du dossier « ${title} ».`,
              `Il se lit ici :\n${link}`,
            ],
          },
        }
    return verdicts[verdict ?? 'comments']
  },
  approvalStale: ({ title, link }) => ({
    subject: `Les approbations de « ${title} » ne comptent plus`,
    paragraphs: [
      `La mise à jour du dossier « ${title} » est de nouveau ouverte : ses mots peuvent changer, et les approbations déjà données ne comptent plus.`,
      `Quand elle sera soumise de nouveau, sa page montrera ce qui a changé depuis :\n${link}`,
    ],
  }),
  scheduled: ({ title, due, link }) => ({
    subject: `Publication programmée : « ${title} »`,
    paragraphs: [
      `La mise à jour du dossier « ${title} » sera publiée le ${due?.fr ?? ''}, exactement telle qu’elle est approuvée.`,
      `La page de la mise à jour :\n${link}`,
    ],
  }),
  published: (facts) => ({
    subject: `L’édition ${numberOf(facts)} de « ${facts.title} » est publiée`,
    paragraphs: [
      `L’édition ${numberOf(facts)} du dossier « ${facts.title} » est publiée :\n${facts.edition?.address}`,
      ...(facts.due ? [`Elle était prévue pour le ${facts.due.fr}, et sort en retard.`] : []),
      digestOf(facts),
      `La page de la mise à jour :\n${facts.link}`,
    ],
  }),
  publishedWithoutApprovals: (facts) => ({
    subject: `« ${facts.title} » est publié sans les approbations prévues`,
    paragraphs: [
      `${someone(facts.actor)} a publié l’édition ${numberOf(facts)} du dossier « ${facts.title} » sans les approbations que la règle demande :\n${facts.edition?.address}`,
      `Le motif se lit sur la page de la mise à jour, où cette édition attend d’être relue :\n${facts.link}`,
      digestOf(facts),
    ],
  }),
  publicationFailed: ({ title, due, isGivenUp, link }) => ({
    subject: `La publication de « ${title} » a échoué`,
    paragraphs: [
      `Le dossier « ${title} » devait être publié le ${due?.fr ?? ''}. Cela a échoué.`,
      isGivenUp
        ? 'La salle de presse n’essaiera plus d’elle-même : c’est à vous d’agir.'
        : 'La salle de presse réessaie d’elle-même pendant quelques minutes.',
      `La raison se lit ici, où l’on peut aussi publier à la main :\n${link}`,
    ],
  }),
  mailsUnwritten: ({ link }) => ({
    subject: 'Des courriels n’ont pas pu être écrits',
    paragraphs: [
      'Un acte est gardé, mais les courriels qui devaient l’annoncer n’ont pas pu être écrits : personne n’en est averti, sauf l’administration.',
      `Prévenez vous-même les personnes que cette mise à jour concerne :\n${link}`,
      'La raison se trouve dans le journal du serveur.',
    ],
  }),
  damaged: ({ damages = [], link }) => ({
    subject: 'Du contenu endommagé dans la salle de presse',
    paragraphs: [
      'Ce qui suit est enregistré, mais n’a plus l’empreinte sous laquelle il l’a été, ou manque. Les lecteurs voient à sa place qu’il est endommagé ; tout le reste continue.',
      damages.map(({ what, key }) => `${damaged[what]} ${key}`).join('\n'),
      'Un fichier redevient entier quand on le dépose de nouveau, tel qu’il était. Pour le reste, il faut une sauvegarde : npm run restore dit exactement ce qu’elle contient d’abîmé. Vérifiez d’abord le disque du serveur.',
      `L’accueil de la rédaction en tient la liste :\n${link}`,
    ],
  }),
  addressChanged: ({ link }) => ({
    subject: 'L’adresse de votre compte a été changée',
    paragraphs: [
      'L’adresse de votre compte de la salle de presse a été changée. Vous recevez ce courriel à celle d’avant, pour la dernière fois.',
      'Si c’était vous, il n’y a rien à faire. Sinon, prévenez tout de suite l’administration de la salle de presse : quelqu’un d’autre se sert peut-être de votre compte.',
      `La page où se demande un nouveau mot de passe :\n${link}`,
    ],
  }),
  passwordChanged: ({ link }) => ({
    subject: 'Le mot de passe de votre compte a été changé',
    paragraphs: [
      'Le mot de passe de votre compte de la salle de presse a été changé.',
      `Si c’était vous, il n’y a rien à faire. Sinon, choisissez-en tout de suite un nouveau, et prévenez l’administration de la salle de presse :\n${link}`,
    ],
  }),
}

const occasions: Record<Occasion, string> = {
  askedToReview: 'Une relecture est demandée',
  verdictGiven: 'Quelqu’un approuve, demande des changements ou commente',
  approvalStale: 'Des approbations ne comptent plus',
  scheduled: 'Une publication est programmée',
  published: 'Une édition est publiée',
  publishedWithoutApprovals: 'Une édition est publiée sans les approbations prévues',
  publicationFailed: 'Une publication programmée a échoué',
  mailsUnwritten: 'Des courriels n’ont pas pu être écrits',
  damaged: 'Du contenu est endommagé',
  addressChanged: 'L’adresse d’un compte est changée',
  passwordChanged: 'Le mot de passe d’un compte est changé',
}

const faults: Record<MailFault, string> = {
  unreachable: 'Le serveur de courriel ne répond pas.',
  notSignedIn: 'Le serveur de courriel refuse le nom ou le mot de passe.',
  recipientRefused: 'Le serveur de courriel refuse l’adresse du destinataire ou de l’expéditeur.',
  refused: 'Le serveur de courriel refuse le message.',
  notWritten: 'Le message n’a pas pu être écrit dans le dossier des courriels.',
  accountClosed: 'Le compte a été désactivé avant l’envoi.',
  restored:
    'Pas envoyé : ce courriel attendait dans une sauvegarde, dont la salle de presse a été restaurée.',
  unknown: 'L’envoi a échoué, pour une raison inconnue.',
}

/** Words of the mails that the press room writes to its own people. */
export const mail = {
  letters,
  standing: {
    withdrawn: {
      claim: {
        subject: 'Retrait d’un point',
        sentence: 'Cette mise à jour retire en public un point du dossier.',
      },
      dossier: {
        subject: 'Retrait du dossier',
        sentence: 'Cette mise à jour retire en public tout le dossier.',
      },
    },
    stands: {
      claim: {
        subject: 'Rétablissement d’un point',
        sentence: 'Cette mise à jour rétablit un point du dossier, qui avait été retiré.',
      },
      dossier: {
        subject: 'Rétablissement du dossier',
        sentence: 'Cette mise à jour rétablit le dossier, qui avait été retiré.',
      },
    },
  },
  occasions,
  faults,
  signature:
    'Point par point, salle de presse\nCe message part tout seul : inutile d’y répondre. Qui est averti de quoi se choisit dans les réglages.',
  forgotten: (link: string): MailWords => ({
    subject: 'Choisir un nouveau mot de passe',
    paragraphs: [
      'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte de la salle de presse.',
      `Pour le choisir, ouvrez cette adresse dans l’heure :\n${link}`,
      'Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
    ],
  }),
}

export type MailLocale = typeof mail
