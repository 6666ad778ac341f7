/** Words of the public pages. A dossier's own words for its structure are its labels. */
export const site = {
  languageName: 'Français',
  skipToContent: 'Aller au contenu',
  siteNavigation: 'Salle de presse',
  footerNavigation: 'Informations pratiques',
  contact: 'Contact',
  legalNotice: 'Mentions légales',
  colon: ' :',
  openQuote: '« ',
  closeQuote: ' »',

  dossier: 'Dossier',
  contents: 'Les allégations auxquelles nous répondons',
  points: (count: number, withdrawn = 0) =>
    [
      count === 1 ? '1 point' : `${count} points`,
      ...(withdrawn === 0 ? [] : [`dont ${withdrawn} ${withdrawn === 1 ? 'retiré' : 'retirés'}`]),
    ].join(', '),
  allegation: 'Allégation',
  allegationAnsweredBy: (organisation: string) => `Allégation à laquelle répond ${organisation}`,
  answeredBy: (organisation: string) => `${organisation} répond`,
  withdrawn: 'Point retiré',
  withdrawnDossier: 'Dossier retiré',
  withdrawnDossierEditions: 'Ce qu’il disait reste lisible dans',
  allEditions: 'ses éditions',
  reading: {
    published: {
      approved: 'Approuvée avant publication par une autre personne que ses auteurs.',
      alone: 'Publiée sans second lecteur.',
      withoutApprovals: (day: string) =>
        `Publiée le ${day} sans attendre les approbations prévues.`,
      approvedSince: (days: string) =>
        `Approuvée après publication, ${days}, par une autre personne que ses auteurs.`,
      changesAskedSince: (days: string) =>
        `Des changements ont été demandés après publication, ${days}.`,
    },
    reconstructed: {
      approved:
        'Reconstitution approuvée par une autre personne que ses auteurs, avant d’être enregistrée ici.',
      alone: 'Reconstitution enregistrée ici sans second lecteur.',
      withoutApprovals: (day: string) =>
        `Reconstitution enregistrée ici le ${day} sans attendre les approbations prévues.`,
      approvedSince: (days: string) =>
        `Reconstitution approuvée par une autre personne que ses auteurs après avoir été enregistrée ici, ${days}.`,
      changesAskedSince: (days: string) =>
        `Des changements ont été demandés après cet enregistrement, ${days}.`,
    },
  },
  notApprovedSince: 'Personne ne l’a approuvée depuis.',
  onDay: (day: string) => `le ${day}`,
  withdrawnOn: 'Retiré le',
  withdrawnSinceOn: (point?: number) =>
    point === undefined ? 'Retiré depuis, le' : `Point ${point} retiré depuis, le`,
  withdrawnSince: 'Retiré depuis',
  withdrawnInReference: (day: string | null) => (day === null ? '' : ` (retiré le ${day})`),
  withdrawnReason: 'Motif',
  withdrawnWords: 'Ce que ce point disait',
  related: 'Dossiers liés',

  mark: {
    claim: {
      new: (edition: number) => `Nouveau dans l’édition ${edition}`,
      changed: (edition: number) => `Modifié dans l’édition ${edition}`,
      touchedUp: (edition: number) => `Retouché dans l’édition ${edition}`,
    },
    part: {
      new: (edition: number) => `Nouvelle dans l’édition ${edition}`,
      changed: (edition: number) => `Modifiée dans l’édition ${edition}`,
      touchedUp: (edition: number) => `Retouchée dans l’édition ${edition}`,
    },
  },
  pointHistory: 'Historique de ce point',
  pointFirstPublished: 'Première publication',
  pointChanges: 'ce qui a changé, mot à mot',
  earlierChanges: (count: number) =>
    count === 1 ? '1 modification plus ancienne' : `${count} modifications plus anciennes`,

  pointOfTotal: (number: number, place: number, total: number) =>
    number === place
      ? `Point ${number} sur ${total}`
      : `Point ${number}, présenté en ${place === 1 ? '1re' : `${place}e`} position sur ${total}`,
  citePoint: (number: number) => `Citer le point ${number}`,
  previousPoint: 'Point précédent',
  nextPoint: 'Point suivant',
  neighbours: 'Points voisins',
  cite: 'Citer',
  citeThisPoint: 'Citer ce point',
  citeExplanation:
    'Cette adresse désigne une édition précise, avec les mots que vous lisez aujourd’hui : une correction paraît dans une autre édition, à une autre adresse.',
  passages: 'Adresses des passages',
  citationPassage: (place: number) => `Citation ${place}`,
  responsePassage: (place: number) => `Réponse, paragraphe ${place}`,
  evidencePassage: (place: number) => `Pièce ${place}`,
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
      `« ${parts.title} »${parts.withdrawn}`,
      ...(parts.point === null ? [] : [parts.point]),
      parts.edition,
      parts.date,
    ].join(', '),
  referenceIn: { fr: 'La référence en français', en: 'La référence en anglais' },
  referenceFiles: 'Pour un logiciel de bibliographie',
  referenceFormats: { bib: 'BibTeX', json: 'CSL-JSON' },
  pointInReference: (number: number) => `point ${number}`,
  reconstructedInReference: (number: number) => `édition ${number} (reconstituée)`,
  editionInReference: (number: number) => `édition ${number}`,

  translation: {
    in: { fr: 'Aussi en français', en: 'Aussi en anglais' },
    from: { fr: 'Traduit du français', en: 'Traduit de l’anglais' },
    upToDate: (edition: number) => `d’après l’édition ${edition}, l’édition actuelle`,
    unknown: 'd’après une édition qui n’est pas indiquée',
    thisLags: (edition: number, current: number) =>
      `Cette traduction suit l’édition ${edition} de l’original, qui en est à l’édition ${current}.`,
    otherLags: (edition: number, current: number) =>
      `Cette traduction suit l’édition ${edition} ; ce dossier en est à l’édition ${current}.`,
    originalWithdrawn: 'L’original a été retiré.',
    pointsWithdrawn: (count: number, points: string) =>
      count === 1
        ? `L’original a retiré son point\u00a0${points}.`
        : `L’original a retiré ses points\u00a0${points}.`,
    caution: { withdrawn: 'Retiré dans l’original', behind: 'En retard sur l’original' },
    titleBehind: (title: string) => `${title} (en retard sur l’original)`,
    changesSince: 'Ce que l’original a changé depuis',
  },

  edition: (number: number) => `Édition ${number}`,
  editions: 'Historique des éditions',
  editionsOf: (title: string) => `Toutes les éditions de « ${title} »`,
  earlierEditions: (count: number) =>
    count === 0 ? 'aucune précédente' : count === 1 ? '1 précédente' : `${count} précédentes`,
  currentEditionTag: 'Actuelle',
  firstEdition: 'Première édition',
  class: { substantive: 'Modification de fond', minor: 'Modification mineure' },
  updateStanding: { withdrawn: 'Retrait', reinstated: 'Rétablissement' },
  noNote: 'Sans note publique.',
  reconstructed: 'Édition reconstituée',
  reconstructedEdition: (number: number) => `Édition ${number} (reconstituée)`,
  reconstructedStated: 'Date indiquée',
  reconstructedBasis: 'D’après',
  recordedOn: 'Enregistrée le',
  timeline: (count: number, from: string, to: string) =>
    `Frise des ${count} éditions. La première : ${from} ; la dernière : ${to}. La liste qui suit dit la même chose en toutes lettres.`,
  editionsExplanation:
    'Chaque mise à jour crée une édition numérotée, qui ne remplace pas les précédentes : elles restent lisibles à leur adresse.',

  bannerOld: (number: number, total: number) => `Vous lisez l’édition ${number} sur ${total}.`,
  bannerNotCurrent: 'Ce n’est pas l’édition actuelle.',
  bannerReadCurrent: 'Lire l’édition actuelle',
  bannerCurrent: (number: number) => `Vous lisez l’édition ${number}, l’édition actuelle.`,
  bannerLasting:
    'Cette adresse est celle de ces mots : quand le dossier change, une autre édition paraît à une autre adresse.',
  bannerAsItStands: 'Adresse du dossier à jour',
  bannerPointMissing: 'Ce point ne figure plus dans l’édition actuelle.',

  thisEdition: 'Cette édition',
  publishedOn: 'Publiée le',
  publicNote: 'Note',
  digest: 'Empreinte',
  digestExplanation:
    'Calculée sur chaque mot de cette édition (SHA-256) : un seul caractère changé en donnerait une autre. Qui l’a conservée peut la recalculer à partir des données, et voir si les mots de cette édition ou des précédentes ont changé depuis.',
  data: 'Cette édition en données (JSON)',
  proof: 'Preuve',
  recordedAs: (act: number) => `Publication inscrite au registre : acte n° ${act}.`,
  proofLink: (point: number | null) =>
    point === null ? 'La preuve de cette édition' : `La preuve du point ${point} de cette édition`,
  proofExplanation:
    'Un fichier à garder : il contient ces mots, et se vérifie hors ligne, même si ce site change ou disparaît.',
  proofNotSigned:
    'Cette preuve n’est pas encore là : la tête du registre qui la contient n’est pas signée. Réessayez dans un instant.',
  proofMore: 'Ce que prouve le registre',
  pdf: 'Cette édition en PDF',
  pdfShort: 'PDF',
  noPdfTitle: 'Ce PDF n’est pas disponible pour l’instant',
  noPdfFailed:
    'Sa fabrication n’a pas abouti : l’incident est consigné. L’édition elle-même reste lisible, mot pour mot, et peut être imprimée depuis sa page.',
  noPdfBusy:
    'Trop de PDF sont demandés en même temps. Réessayez dans une minute, ou imprimez l’édition depuis sa page.',
  currentEditionAt: 'L’édition actuelle de ce dossier est à cette adresse :',
  noPdfRead: (number: number) => `Lire l’édition ${number}`,

  dossiers: 'Dossiers',
  noDossiers: 'Aucun dossier n’est encore publié.',
  latestUpdates: 'Dernières mises à jour',
  correctionsTitle: 'Comment nous corrigeons',
  corrections: [
    {
      name: 'Une correction s’ajoute, elle ne remplace pas',
      text: 'Toute modification, même minime, paraît dans une nouvelle édition, numérotée et datée. Les éditions précédentes restent lisibles, à la même adresse et mot pour mot. Les dates sont celles de notre serveur.',
    },
    {
      name: 'Tout changement est expliqué',
      text: 'Une modification de fond s’accompagne d’une note qui dit ce qui a changé. Un point que nous ne soutenons plus est retiré au grand jour : son numéro, son adresse et le motif demeurent.',
    },
    {
      name: 'Chacun peut vérifier',
      text: 'Chaque édition porte une empreinte calculée sur tous ses mots. Qui la conserve peut vérifier plus tard qu’aucun n’a changé depuis ; sans elle, c’est notre parole.',
    },
  ],
  allUpdates: 'Toutes les mises à jour',
  updates: {
    name: 'Corrections',
    title: 'Mises à jour et corrections',
    explanation:
      'Toutes les mises à jour de tous nos dossiers, mineures comprises, la plus récente en premier.',
    howWeCorrect: 'Comment nous corrigeons',
    filters: 'Filtrer les mises à jour',
    byClass: 'Nature',
    byYear: 'Année',
    all: 'Toutes',
    class: { substantive: 'De fond', minor: 'Mineures' },
    count: (count: number) =>
      count === 0 ? 'Aucune mise à jour' : count === 1 ? '1 mise à jour' : `${count} mises à jour`,
  },
  pages: {
    name: 'Pages',
    page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    newer: 'Plus récent',
    older: 'Plus ancien',
  },
  reportError: 'Vous avez relevé une erreur ?',
  reportErrorLink: 'Écrivez-nous',
  contactForJournalists: 'Vous êtes journaliste ?',
  contactForJournalistsLink: 'Contacter le service de presse',

  contactUnwritten: 'Les coordonnées du service de presse seront publiées ici.',
  director: (name: string) => `Direction de la publication : ${name}`,
  legalNoticeUnwritten: 'Les mentions légales seront publiées ici.',

  damaged: 'contenu endommagé',
  damagedChanges:
    'Ce qui est enregistré de cette édition, ou de la précédente, est endommagé : ce qu’elle a changé ne peut pas être montré.',
  damagedParts: 'Ce qui n’a plus l’empreinte sous laquelle il a été publié n’est pas montré :',
  damagedKinds: {
    head: 'le titre et les intitulés',
    standing: 'le retrait',
    introduction: 'l’introduction',
    updateLine: 'la ligne de mise à jour',
    note: 'la note publique',
    claim: 'le point',
    citation: 'une citation',
    response: 'la réponse',
    evidence: 'un renvoi à une pièce',
  },
  damagedPart: (kind: string, point: number | null) =>
    point === null ? kind : `${kind} (point ${point})`,
  damagedTitle: 'Contenu endommagé',
  damagedText:
    'Ce qui est enregistré à cette adresse n’a plus l’empreinte sous laquelle il a été publié : nous ne le montrons pas, plutôt que de montrer autre chose. Le reste de la salle de presse reste consultable, et les personnes qui l’administrent sont prévenues.',
  unavailableTitle: 'Page momentanément indisponible',
  unavailableText:
    'La salle de presse ne peut pas lire sa base de données pour l’instant. Rien de ce qui a été publié n’est changé : réessayez dans quelques minutes.',
  notFoundTitle: 'Page introuvable',
  notFoundText:
    'Aucune page ne se trouve à cette adresse. L’adresse d’un dossier ou d’une édition reste valable quand le dossier change de nom : vérifiez que celle-ci est complète.',
  notFoundHome: 'Voir tous les dossiers',

  kind: {
    article: 'Article',
    statement: 'Communiqué',
    decision: 'Décision',
    report: 'Rapport',
    study: 'Étude',
    contract: 'Contrat',
    letter: 'Lettre',
    other: 'Document',
  },
  maker: {
    company: 'de l’entreprise elle-même',
    press: 'de presse',
    authority: 'd’une autorité publique',
    court: 'de justice',
    science: 'scientifique',
    'third-party': 'd’un tiers',
  },
  /** Who made it, named alone. */
  makerAlone: {
    company: 'L’organisation elle-même',
    press: 'La presse',
    authority: 'Une autorité publique',
    court: 'Une juridiction',
    science: 'Un laboratoire ou des chercheurs',
    'third-party': 'Un tiers',
  },
  keptCopy: 'Copie conservée',
  fileSize: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} ko`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`,
}
