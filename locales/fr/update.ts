/** Words of the page of one update, where it is read, discussed, approved and published. */
export const update = {
  title: (number: number) => `Mise à jour vers l’édition ${number}`,
  became: (number: number) => `Mise à jour devenue l’édition ${number}`,
  abandoned: 'Mise à jour abandonnée',
  withdrawal: 'Retrait public',
  reinstatement: 'Rétablissement public',
  readEdition: (number: number) => `Lire l’édition ${number}`,
  back: 'Ouvrir le dossier',
  toPage: 'Page de la mise à jour',
  history: 'Historique du dossier',
  state: {
    open: 'Ouverte',
    inReview: 'En relecture',
    approved: 'Approuvée',
    scheduled: 'Programmée',
    published: 'Publiée',
    abandoned: 'Abandonnée',
  },
  since: 'Ouverte le',
  contributors: 'Contributeurs',
  nobodyYet: 'Personne encore',
  classLabel: 'Portée',
  class: { substantive: 'De fond', minor: 'Mineure' },
  classUnsaid: 'À préciser à la soumission',
  classNone: 'Non précisée',
  classComputed: {
    substantive: 'd’après les différences : de fond',
    minor: 'd’après les différences : mineure',
  },
  understated: 'Dite mineure, alors que les différences sont de fond.',
  understatedConsequence: {
    ahead:
      'Les lecteurs liront « mineure ». Les approbations nécessaires restent celles d’un changement de fond.',
    published:
      'Les lecteurs lisent « mineure ». Les approbations nécessaires étaient celles d’un changement de fond.',
  },
  note: 'Note publique',
  noteUnsaid: 'À écrire à la soumission',
  noteOptional: 'Aucune pour l’instant ; elle est facultative ici',
  noteNone: 'Aucune',
  withdrawalDay: (day: string) =>
    `Les lecteurs liront « retiré le ${day} », le jour de cette proposition, même si elle est publiée plus tard. Pour un autre jour, abandonnez-la et proposez-la de nouveau.`,
  reconstruction: 'Édition ancienne reconstituée',
  reconstructs: ({ words, basis }: { words: string | null; basis: string | null }) =>
    `${words === null ? 'date à préciser' : `publique à la date « ${words} »`}, ${basis === null ? 'source à préciser' : `d’après : ${basis}`}`,
  digest: 'Empreinte du texte soumis',
  submission: (number: number) => `soumission ${number}`,

  approvals: 'Approbations',
  noneNeeded: 'Aucune n’est nécessaire : l’édition dira qu’elle est publiée sans second lecteur.',
  need: (count: number, roles: string) =>
    count === 1 ? `1 personne (${roles})` : `${count} personnes (${roles})`,
  missing: (count: number) => (count === 1 ? 'il en manque 1' : `il en manque ${count}`),
  neverCame: (count: number) =>
    count === 1
      ? 'publiée sans elle ; elle n’est pas venue depuis'
      : `publiée sans elles ; ${count} ne sont pas venues depuis`,
  sincePublication: 'Depuis la publication :',
  complete: 'c’est fait',
  or: (roles: readonly string[]) =>
    roles.length < 2 ? roles.join('') : `${roles.slice(0, -1).join(', ')} ou ${roles.at(-1)}`,
  roles: {
    writer: 'rédaction',
    reviewer: 'relecture',
    legal: 'juridique',
    publisher: 'publication',
    admin: 'administration',
  },

  objections: (count: number) =>
    count === 1
      ? 'Des changements ont été demandés, et qui les demande n’a pas approuvé depuis.'
      : `Des changements ont été demandés ${count} fois, et qui les demande n’a pas approuvé depuis.`,
  despite: (confirm: string) => `${confirm} malgré cela`,

  toComplete: 'À compléter avant de soumettre',
  glass: {
    broken: 'Publiée sans les approbations. Elle attend d’être relue.',
    read: 'Publiée sans les approbations, relue depuis.',
  },
  glassReason: (reason: string) => `Raison donnée : « ${reason} »`,
  mends: (edition: number) =>
    `L’édition ${edition} est sortie sans les approbations. Qui l’a relue depuis demande des changements.`,
  mended: 'Lire ce qui est demandé',
  due: (words: string) => `Sera publiée le ${words}.`,
  wasDue: (words: string) => `Devait être publiée le ${words}.`,
  late: (moment: string) => `Publiée en retard : elle était prévue pour le ${moment}.`,
  failed: (count: number) => (count === 1 ? '1 essai a échoué :' : `${count} essais ont échoué :`),
  gaveUp: 'Elle ne partira pas d’elle-même : publiez-la vous-même, déprogrammez-la ou rouvrez-la.',
  lostRight: (name: string) =>
    `Elle a été programmée par ${name}, qui n’a plus le droit de publier : elle ne partira pas à cette heure. Qui peut publier peut la publier maintenant, ou la déprogrammer et la programmer de nouveau.`,
  short:
    'Des approbations qu’elle avait ne comptent plus, car un lien a été révoqué ou un compte désactivé. Elle ne peut pas être publiée tant qu’il en manque.',

  actions: 'Que faire maintenant ?',
  noAction: 'Il n’y a plus rien à faire ici.',
  act: {
    submit: 'Soumettre à la relecture…',
    approve: 'Approuver',
    askForChanges: 'Demander des changements',
    comment: 'Commenter',
    reopen: 'Rouvrir…',
    schedule: 'Programmer…',
    unschedule: 'Déprogrammer',
    publish: 'Publier',
    abandon: 'Abandonner…',
  },
  breakGlass: 'Publier sans les approbations…',
  takeUp: 'Reprendre ces mots',
  explain: {
    submit:
      'Le texte est figé tel qu’il est, pour être relu. Le dossier ne pourra plus être modifié tant que la mise à jour n’est pas rouverte.',
    reopen:
      'Le dossier pourra de nouveau être modifié. Ce qui a été approuvé ne comptera plus : il faudra soumettre de nouveau.',
    abandon:
      'Le dossier revient à ce qui est publié. Les mots abandonnés restent ici et peuvent être repris.',
    abandonFirst:
      'Ce dossier n’a jamais été publié : tous ses points le quittent ; le titre et l’introduction restent. Les mots abandonnés restent dans cette mise à jour, où « Reprendre ces mots » les ramène. Le dossier et l’accueil y conduisent.',
    publish: 'L’édition part telle qu’elle a été approuvée, mot pour mot.',
    breakGlass:
      'Les approbations manquent. Les lecteurs liront pour toujours : « Publiée le … sans attendre les approbations prévues. » Si elles viennent ensuite, la page donnera les deux dates. La raison n’est pas publiée : elle est inscrite au registre et se lit à la rédaction. Le juridique est averti. Tant que personne ne l’a relue, la rédaction dit à ce dossier que la relecture manque, et la mise à jour attend tous ceux qui peuvent la relire.',
    schedule: (zone: string) => `L’heure est celle de la salle de presse (${zone}).`,
    unschedule: 'La mise à jour reste approuvée.',
    takeUp:
      'Une nouvelle mise à jour s’ouvre avec ces mots ; leurs auteurs en restent contributeurs. Ce qui a été publié depuis y reste aussi.',
  },
  contested: (places: string) =>
    `Les mots repris remplacent ce qui a été publié depuis : ${places}. Relisez ces passages.`,
  contestedHead: 'le titre, l’introduction ou les réglages',
  contestedPoint: (number: number) => `le point ${number}`,
  confirm: {
    submit: 'Soumettre',
    reopen: 'Rouvrir',
    abandon: 'Abandonner',
    publish: 'Publier maintenant',
    breakGlass: 'Publier sans approbation',
    schedule: 'Programmer',
    unschedule: 'Déprogrammer',
  },
  done: {
    submit: 'La mise à jour est soumise.',
    reopen: 'La mise à jour est rouverte.',
    abandon: 'La mise à jour est abandonnée.',
    publish: 'L’édition est publiée.',
    schedule: 'La publication est programmée.',
    unschedule: 'La mise à jour n’est plus programmée.',
    review: 'Votre avis est enregistré.',
    revoke: 'Le lien est révoqué.',
  },
  reason: 'Pourquoi cela ne peut-il pas attendre ?',
  reasonExplanation: ({ words, characters }: { words: number; characters: number }) =>
    `Une phrase : au moins ${words} mots et ${characters} caractères.`,
  reasonOptional: 'Pourquoi ? (facultatif)',
  date: 'Jour',
  time: 'Heure',
  working: 'Un instant…',
  refused: 'Cela n’a pas été accepté',

  review: 'Votre relecture',
  remark: 'Votre commentaire',
  verdict: 'Votre avis',
  verdictLabel: {
    approves: 'J’approuve ce texte tel qu’il est',
    asksForChanges: 'Je demande des changements',
    comments: 'Je commente seulement',
  },
  speakAs: 'En tant que',
  comment: 'Commentaire',
  isPrivate: 'Pour le juridique seulement',
  send: 'Envoyer',
  about: (place: string) => `À propos de : ${place}`,
  aboutAll: 'À propos de l’ensemble',
  commentHere: 'Commenter ici',
  inText: 'Voir dans le texte',
  toSide: 'Aller à la décision et aux relectures',
  asked: 'Changements demandés',
  cancel: 'Annuler',

  discussion: 'Relectures',
  nothingSaid: 'Personne n’a encore rien dit.',
  said: {
    approves: 'a approuvé',
    asksForChanges: 'a demandé des changements',
    comments: 'a commenté',
  },
  as: (role: string) => `(${role})`,
  reviewOf: {
    proposed: (submission: number) => `soumission ${submission}`,
    resubmitted: (submission: number) =>
      `soumission ${submission}, sur ce même texte, soumis de nouveau depuis`,
    other: (submission: number) => `soumission ${submission}, sur un texte qui n’est plus celui-ci`,
    unsubmitted: (_submission: number) => 'sur un texte qui n’était pas soumis',
  },
  private: 'juridique seulement',
  hidden: 'Commentaire réservé au juridique.',
  byLink: 'invité par un lien',
  asAdvice: 'à titre consultatif',

  changes: 'Ce qui change',
  first:
    'C’est le premier texte de ce dossier. Le voici en entier, tel que les lecteurs le liront.',
  base: 'Comparer avec :',
  bases: { published: 'ce qui est publié', seen: 'ce que j’ai relu la dernière fois' },
  layout: 'Présentation :',
  layouts: { inline: 'dans le texte', sideBySide: 'côte à côte' },
  readText: 'Lire le texte entier',
}

export type UpdateWords = typeof update
