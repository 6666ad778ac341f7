/** What people choose from in the forms of the desk, by what they choose. */
export const choices = {
  language: { fr: 'Français', en: 'Anglais' },
  evidenceKind: {
    article: 'Article',
    statement: 'Communiqué',
    decision: 'Décision',
    report: 'Rapport',
    study: 'Étude',
    contract: 'Contrat',
    letter: 'Courrier',
    other: 'Autre',
  },
  changeClass: { substantive: 'De fond', minor: 'Mineur (orthographe, présentation)' },
  glass: { broken: 'À relire', read: 'Relue depuis' },
  role: {
    writer: 'Rédaction',
    reviewer: 'Relecture',
    legal: 'Juridique',
    publisher: 'Publication',
    admin: 'Administration',
  },
  approvalWay: {
    legalAndColleague:
      'Une personne du juridique et une autre pour un changement de fond, une seule pour le reste',
    colleague: 'Une personne, toujours',
    alone: 'Personne : les éditions disent « publiée sans second lecteur »',
    own: 'Une règle à nous',
  },
  /** Whose approval is needed. */
  approvalRole: { reviewer: 'Relecture', legal: 'Juridique', publisher: 'Publication' },
  /** Everybody who has a role. */
  mailRole: {
    writer: 'Rédaction',
    reviewer: 'Relecture',
    legal: 'Juridique',
    publisher: 'Publication',
    admin: 'Administration',
  },
  /** Whom an occasion for a mail concerns (domain/mail/mailsFor.ts). */
  mailConcerned: {
    askedToReview: 'Qui peut donner une approbation qui manque',
    verdictGiven: 'Les contributeurs',
    approvalStale: 'Qui avait approuvé',
    scheduled: 'Les contributeurs et qui a approuvé',
    published: 'Les contributeurs et qui a approuvé',
    publishedWithoutApprovals:
      'Les contributeurs et qui a approuvé (le juridique est averti toujours)',
    publicationFailed: 'Qui peut publier et qui l’a programmée',
  },
}

/** What people choose from in every language of the desk. */
export type ChoiceWords = typeof choices
