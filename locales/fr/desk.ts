import { largestDocument } from '@/domain/draft/largestDocument'

/** Words of the desk, apart from the labels of fields (`fields.ts`) and what they offer to choose (`choices.ts`). */
export const desk = {
  colon: ' : ',
  close: 'Fermer',
  cancel: 'Annuler',
  unreachable:
    'Le serveur ne répond pas. Rien n’est perdu : vérifiez votre connexion et réessayez.',
  refusedWithoutWords: 'Cela n’a pas été accepté. Rechargez la page et réessayez.',

  broken: {
    title: 'Cette page n’a pas pu s’afficher',
    explanation:
      'Rien de ce qui est enregistré n’est perdu. Réessayez ; si cela se répète, prévenez la personne qui administre cette rédaction.',
    again: 'Réessayer',
    home: 'Accueil de la rédaction',
  },

  malformedList: {
    title: 'L’adresse de cette liste ne peut pas être lue',
    whole: 'Montrer toute la liste',
  },

  saves: {
    title: 'Deux textes pour une fiche',
    savedBy: (name: string, at: string) =>
      `${name} a enregistré cette fiche le ${at}, après que vous l’avez ouverte.`,
    savedElsewhere: (at: string) =>
      `Cette fiche a été enregistrée le ${at}, après que vous l’avez ouverte.`,
    compare: 'Comparer les deux textes',
    same: 'Les deux textes sont les mêmes.',
    others: (labels: string) => `Changé aussi par l’autre personne, et gardé : ${labels}.`,
    legend: 'Barré : seulement dans le texte enregistré. Souligné : seulement dans le vôtre.',
    saved: 'Texte enregistré',
    typed: 'Votre texte',
    keepWriting: 'Continuer à écrire',
    saveOver: 'Enregistrer le mien par-dessus',
    takeSaved: 'Prendre le texte enregistré',
    explanation:
      'Enregistrer par-dessus laisse l’autre texte dans les versions de la fiche. Prendre le texte enregistré abandonne ce que vous avez écrit ici.',
    kept: 'Ce que vous aviez écrit ici n’a pas été enregistré.',
    takeUp: 'Le reprendre',
    forget: 'L’oublier',
    sessionOver:
      'Vous n’êtes plus connecté : rien n’a été enregistré, mais rien n’est perdu. Laissez cette page ouverte, reconnectez-vous, puis réessayez ici.',
    signIn: 'Se connecter dans un nouvel onglet',
  },

  paste: {
    title: 'Tout ne peut pas être collé',
    leftOut: 'Ne sera pas repris :',
    madePlain: 'Sera repris comme simple texte :',
    hint: 'Un tableau ou une image peut être joint comme pièce à une réponse.',
    nothingElse: 'Il ne reste rien à coller.',
    takeRest: 'Coller le reste',
    take: 'Coller',
    kinds: {
      deleted: 'Texte barré ou supprimé',
      script: 'Exposant ou indice',
      table: 'Tableau',
      picture: 'Image',
      media: 'Vidéo, son ou page incluse',
      formula: 'Formule',
      comment: 'Commentaire',
      rule: 'Ligne de séparation',
      heading: 'Intertitre',
      underline: 'Texte souligné',
      footnote: 'Appel de note',
      link: 'Lien',
      list: 'Liste',
      quote: 'Citation',
    },
    words: (words: string) => `« ${words} »`,
  },

  /** Names for what Payload leaves without one, or names in English whatever the language. */
  controls: {
    announcements: {
      menu: (tab: boolean) =>
        `Flèches haut et bas pour parcourir, Entrée pour choisir, Échap pour fermer la liste${tab ? ', Tab pour choisir et fermer la liste' : ''}.`,
      input: (name: string, isSearchable: boolean, isMulti: boolean) =>
        `${name === '' ? '' : `${name}. `}${[
          'Flèche bas pour ouvrir la liste',
          ...(isSearchable ? ['tapez pour la réduire'] : []),
          ...(isMulti ? ['flèche gauche pour atteindre ce qui est choisi'] : []),
        ].join(', ')}.`,
      values:
        'Flèches gauche et droite pour parcourir ce qui est choisi, Retour arrière pour l’enlever.',
      chosen: (name: string) => `Choisi : ${name}.`,
      removed: (name: string) => `Enlevé : ${name}.`,
      cleared: 'Plus rien n’est choisi.',
      disabled: (name: string) => `Ne peut pas être choisi : ${name}.`,
      place: (name: string, place: string, all: string) => `${name}, ${place} sur ${all}.`,
      results: (count: number, term: string | null) =>
        `${count} choix${term === null ? '' : ` pour « ${term} »`}.`,
    },
    english: {
      'Close toast': 'Fermer ce message',
      Collapse: 'Réduire',
      'Edit link': 'Modifier le lien',
      Expand: 'Déplier',
      'Next Month': 'Mois suivant',
      'Notifications alt+T': 'Messages (Alt+T)',
      'Previous Month': 'Mois précédent',
      'Remove link': 'Retirer le lien',
      'select-all': 'Tout sélectionner',
      'Slash menu': 'Insérer',
      sortable: 'se déplace',
      'text dropdown': 'Sorte de paragraphe',
    },
    edit: (name: string) => `Modifier : ${name}`,
    selectRow: (name: string) => `Sélectionner : ${name}`,
    selectRowOf: (position: number) => `Sélectionner la ligne ${position}`,
    texts: {
      loading: 'Chargement…',
      noColumns: 'Aucune colonne n’est choisie.',
      filesSaved: (count: number) => `Fichiers enregistrés : ${count}.`,
      filesNotSaved: (count: number) => `Fichiers qui n’ont pas pu être enregistrés : ${count}.`,
    },
    unnamed: {
      '.array-actions__button': 'Autres actions sur cette ligne',
      '.clickable-arrow--left': 'Page précédente',
      '.clickable-arrow--right': 'Page suivante',
      '.clipboard-action__popup .popup-button': 'Copier ou coller',
      '.collapsible__drag': 'Déplacer',
      '.condition__actions-add': 'Ajouter une condition',
      '.condition__actions-remove': 'Retirer la condition',
      '.condition__field input': 'Champ à comparer',
      '.condition__operator input': 'Façon de comparer',
      '.condition__value input': 'Valeur cherchée',
      '.copy-to-clipboard': 'Copier l’adresse du fichier',
      '.doc-controls__popup .popup-button': 'Autres actions',
      '#select-all': 'Tout sélectionner',
      '.field-select input': 'Champs à modifier',
      '[data-button-key=bold]': 'Gras',
      '[data-button-key=italic]': 'Italique',
      '[data-button-key=link]': 'Lien',
      '.compare-version input': 'Version à comparer',
    },
  },

  nav: {
    label: 'Rédaction',
    home: 'Accueil',
    import: 'Importer un document',
    mail: 'Courriels',
    updates: 'Mises à jour',
    bin: 'Corbeille',
    site: 'Voir le site',
  },

  /** What the tab of the browser says of a view of ours. */
  tab: {
    import: 'Importer un document',
    updates: 'Mises à jour',
    bin: 'Corbeille',
    mail: 'Courriels',
    dossier: 'Texte du dossier',
    history: 'Historique',
    update: 'Mise à jour',
  },

  home: {
    title: 'Accueil',
    importDocument: 'Importer un document',
    newDossier: 'Nouveau dossier',
    waiting: 'À vous',
    nothingWaits: 'Rien ne vous attend pour le moment.',
    waits: {
      toReview: 'À relire',
      changesAsked: 'Des changements sont demandés',
      ready: 'Approuvée, prête à publier',
      approvalsMissing: 'Des approbations manquent de nouveau',
      failed: 'Sa publication a échoué',
      stopped: 'Programmée, mais ne partira pas d’elle-même',
      unread: 'Publiée sans les approbations : à relire',
    },
    due: 'Programmé',
    dueFailed: 'la publication a échoué',
    dueStopped: 'ne partira pas d’elle-même',
    damages: {
      title: 'Du contenu est endommagé',
      explanation:
        'Ce qui suit n’a plus l’empreinte sous laquelle il est enregistré, ou manque. Les lecteurs voient à sa place qu’il est endommagé. Un fichier redevient entier quand on le dépose de nouveau, tel qu’il était ; le reste vient d’une sauvegarde.',
      kinds: { act: 'Acte', edition: 'Édition', file: 'Fichier', part: 'Partie' },
    },
    firstRule: {
      title: 'Qui relit avant la publication ?',
      explanation:
        'Avant qu’un texte soit public, d’autres personnes peuvent devoir l’approuver. Nul n’approuve ses propres mots.',
      question: 'Chez vous',
      ways: {
        alone: {
          label: 'Je travaille seul.',
          explanation: 'Rien ne retient une publication ; les éditions le disent au public.',
        },
        colleague: {
          label: 'Une autre personne relit toujours.',
          explanation: 'Relecture, juridique ou publication.',
        },
        legalAndColleague: {
          label: 'Le juridique et une autre personne relisent ce qui compte.',
          explanation: 'Une seule personne suffit pour l’orthographe et la présentation.',
        },
      },
      later: 'Les réglages permettent d’en changer, et d’écrire une règle plus fine.',
      save: 'Enregistrer ce choix',
      refused: 'Ce choix n’a pas été enregistré',
    },
    underWay: 'Mises à jour en cours',
    nothingUnderWay: 'Aucune mise à jour n’est en cours. Modifier un dossier en ouvre une.',
    openDossierNamed: (title: string) => `Continuer « ${title} »`,
    since: (day: string) => ` depuis le ${day}`,
    opened: (day: string) => `, ouverte le ${day}`,
    by: (names: string) => `par ${names}`,
    toComplete: 'À compléter avant de soumettre',
    more: (count: number) => (count === 1 ? 'et 1 autre chose' : `et ${count} autres choses`),
    ready: 'Rien ne manque pour la soumettre.',
    nothingNew: 'Le public ne verrait rien de nouveau.',
    dossiers: 'Dossiers',
    standing: (number: number, day: string) => `Édition ${number}, publiée le ${day}`,
    neverPublished: 'Jamais publié',
    withdrawn: 'Retiré en public',
    abandoned: 'Reprendre les mots abandonnés',
    abandonedOf: (title: string) => `Reprendre les mots abandonnés de « ${title} »`,
    sharedChanged:
      'Une pièce ou un média qu’il partage, ou l’original qu’il traduit, a changé : le public le verra à la prochaine mise à jour.',
    history: 'Historique',
    historyOf: (title: string) => `Historique de « ${title} »`,
    publicPage: 'Page publique',
    publicPageOf: (title: string) => `Page publique de « ${title} »`,
    published: 'Publié récemment',
    nothingPublished: 'Rien n’a encore été publié.',
    edition: (number: number) => `Édition ${number}`,
    start: 'Par quoi commencer ?',
    startExplanation:
      'Un dossier répond, point par point, à ce que l’on reproche à votre organisation. Importez le communiqué que vous avez déjà, ou écrivez un premier dossier.',
    emptyForReaders: 'Aucun dossier n’a encore été écrit.',
  },

  state: {
    open: 'Mise à jour ouverte',
    inReview: 'En relecture',
    approved: 'Approuvée',
    scheduled: 'Programmée',
    published: 'Publiée',
    abandoned: 'Abandonnée',
  },
  contributors: (count: number) => (count === 1 ? '1 contributeur' : `${count} contributeurs`),
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`,

  dossier: {
    nothingToPublish: 'Rien à publier',
    sharedChanged: 'Une pièce, un média ou l’original traduit a changé',
    unsaved: 'Modifications à enregistrer',
    neverPublished: 'Ce dossier n’a jamais été publié.',
    history: 'Historique',
    publish: 'Publier…',
    submit: 'Soumettre…',
    reopen: 'Rouvrir',
    reopenQuestion: 'Rouvrir la mise à jour ?',
    reopenConsequence:
      'Le dossier pourra de nouveau être modifié. Ce qui a été relu ou approuvé ne comptera plus : il faudra soumettre de nouveau.',
    cannotPublish: 'Votre rôle ne permet ni de publier ni de soumettre.',
  },

  bin: {
    title: 'Corbeille',
    explanation:
      'Ce qui a été supprimé des textes en cours d’écriture, par qui et quand. Un élément de dossier peut être rétabli tant que la mise à jour où il a été supprimé est ouverte. Cette page n’est pas publique. Ce qui fut publié reste lisible dans ses éditions, qu’il soit ici ou non.',
    none: 'La corbeille est vide.',
    deleted: 'Supprimé depuis l’édition publiée',
    deletedBefore: 'Supprimé',
    what: {
      claims: (number: number) => `Point ${number}`,
      citations: (number: number) => `Citation du point ${number}`,
      responses: (number: number) => `Réponse au point ${number}`,
      uses: (number: number) => `Pièce du point ${number}`,
      evidence: (_number: number) => 'Pièce',
      outlets: (_number: number) => 'Média',
      dossiers: (_number: number) => 'Dossier',
    },
    by: (name: string, at: string) => `supprimé par ${name}, ${at}`,
    bySomebody: (at: string) => `supprimé, ${at}`,
    restore: 'Rétablir',
    restoreNamed: (what: string) => `Rétablir : ${what}`,
    restored: (what: string) => `Rétabli : ${what}.`,
    renumbered: (number: number) =>
      `Rétabli comme point ${number} : son numéro est maintenant celui d’un autre point.`,
  },

  updates: {
    title: 'Mises à jour',
    explanation: 'Tous les changements des dossiers, le dernier ouvert en premier.',
    none: 'Aucune mise à jour : la première modification d’un dossier en ouvre une.',
    columns: {
      dossier: 'Dossier',
      update: 'Mise à jour',
      state: 'État',
      since: 'Ouverte le',
      by: 'Par',
    },
    edition: (number: number) => `Édition ${number}`,
    page: 'Lire ce qui change',
    withdrawal: 'Retrait',
    reinstatement: 'Rétablissement',
  },

  pages: {
    of: (list: string) => `${list} : pages`,
    pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    previous: 'Page précédente',
    next: 'Page suivante',
  },

  standing: {
    point: (number: number) => `le point ${number}`,
    dossier: 'tout le dossier',
    withdraw: (what: string) => `Retirer ${what} en public`,
    reinstate: (what: string) => `Rétablir ${what} en public`,
    withdrawShort: 'Retirer en public…',
    reinstateShort: 'Rétablir en public…',
    withdrawDossier: 'Retirer tout le dossier en public…',
    reinstateDossier: 'Rétablir tout le dossier en public…',
    withdrawExplanation:
      'Le numéro et l’adresse restent ; la page dira ce qui est retiré, quand et pourquoi. Les mots retirés restent lisibles : dans les éditions précédentes, et sur la page du point, sous « Ce que ce point disait ». Ce qui est en cours d’écriture n’attend pas et n’est pas perdu.',
    withdrawDossierExplanation:
      'L’adresse reste ; la page dira que le dossier est retiré, quand et pourquoi, et ne montrera plus ses points. Les mots retirés restent lisibles dans les éditions précédentes. Ce qui est en cours d’écriture n’attend pas et n’est pas perdu.',
    reinstateExplanation:
      'Le texte publié reprend sa place, et la page de l’édition dira pourquoi.',
    reason: 'Raison publique',
    reasonExplanation:
      'Une phrase que le public lira : « Par décision du tribunal du 3 mai 2027. »',
    propose: 'Soumettre à la relecture',
    refused: 'La proposition a été refusée',
  },

  evidenceUse: {
    title: (number: number) => `Ajouter une pièce au point ${number}`,
    editTitle: (number: number) => `Pièce du point ${number}`,
    which: 'Quelle pièce ?',
    search: 'Chercher parmi les pièces',
    none: 'Aucune pièce n’a encore été enregistrée.',
    noMatch: 'Aucune pièce ne correspond.',
    more: (count: number) => `${count} autres : précisez la recherche.`,
    alreadyUsed: 'déjà à ce point',
    describe: 'Décrire une nouvelle pièce',
    change: 'Modifier la pièce elle-même',
    shared:
      'Une pièce est partagée : la modifier la change partout où elle sert, à la prochaine mise à jour de chaque dossier.',
    note: 'Précision pour ce point',
    noteExplanation: 'Facultatif : une page, un passage, ce qu’il faut y lire.',
    add: 'Ajouter la pièce',
    save: 'Enregistrer',
    choose: 'Choisissez d’abord une pièce.',
    undated: 'sans date',
  },

  uses: {
    title: 'Utilisé dans',
    nowhere: 'Aucun dossier ne l’utilise.',
    shared: (count: number) =>
      `${count} dossiers le partagent : ce que vous changez ici change dans tous.`,
    points: (count: number, numbers: string) =>
      count === 1 ? `point ${numbers}` : `points ${numbers}`,
    count: {
      outlets: (count: number) => (count === 1 ? '1 citation' : `${count} citations`),
      evidence: (count: number) => `${count} fois`,
    },
    frozen: 'le texte soumis ne change pas.',
    consequence:
      'Enregistrer ne change rien de ce qui est publié. Chaque dossier montrera le changement à sa prochaine mise à jour ; qui l’a fait compte parmi ses contributeurs et ne peut pas l’approuver.',
  },

  publish: {
    title: (title: string) => `Publier « ${title} »`,
    titleSubmit: (title: string) => `Soumettre « ${title} »`,
    first: 'Ce sera la première édition. Elle gardera son adresse et ses mots pour toujours.',
    next: (number: number) =>
      `Ce sera l’édition ${number}. Les précédentes restent lisibles, telles quelles, à leur adresse.`,
    submitExplanation:
      'Le texte est figé tel qu’il est, pour être relu et publié. Le dossier ne peut plus être modifié tant que la mise à jour n’est pas rouverte.',
    frozen: 'Le texte publié est celui qui a été soumis, sans un mot de plus.',
    unsaved: 'Vos dernières modifications ne sont pas encore enregistrées.',
    unsavedExplanation: 'Elles seront enregistrées avant de publier, pour ne pas être oubliées.',
    unsavedSubmitExplanation:
      'Elles seront enregistrées avant de soumettre, pour ne pas être oubliées.',
    saveFailed:
      'Vos modifications n’ont pas pu être enregistrées. Fermez ce panneau : les champs à corriger sont signalés.',
    changedMeanwhile: (kind: string, note: string) =>
      `La portée ou la note publique a été changée depuis que ce panneau est ouvert. Portée enregistrée : ${kind}. Note enregistrée : « ${note} ». Votre texte est toujours dans le formulaire ; confirmez de nouveau pour l’enregistrer à la place.`,
    missing: 'Il manque encore',
    refused: 'La publication a été refusée',
    nothingNew:
      'Rien n’a changé depuis l’édition en ligne : il n’y a rien à publier pour le moment.',
    class: 'Quelle sorte de changement ?',
    substantive: 'De fond',
    substantiveExplanation: 'Le sens change : un fait, une réponse, une pièce, un point.',
    minor: 'Mineur',
    minorExplanation: 'Le sens ne change pas : orthographe, présentation, lien déplacé.',
    note: 'Note publique',
    noteExplanation:
      'La phrase qui dira aux lecteurs ce que cette mise à jour a changé. Elle reste attachée à l’édition.',
    noteExample: 'Par exemple : « Réponse au point 3 complétée après le jugement du 14 novembre. »',
    noteOptional: 'Facultative pour un changement mineur.',
    noteOptionalFirst: 'Facultative pour une première édition.',
    wasPublic: 'Ce texte était public avant cette salle de presse',
    wasPublicExplanation:
      'Il devient une édition reconstituée : les lecteurs liront quand il était public, et d’après quel document on le sait. Seulement avant la première édition publiée ici.',
    pastMissing:
      'Dites quand ce texte était public, et d’après quel document on le sait ; ou décochez la case.',
    optional: '(facultatif)',
    publish: (number: number) => `Publier l’édition ${number}`,
    saveAndPublish: (number: number) => `Enregistrer et publier l’édition ${number}`,
    submit: 'Soumettre',
    saveAndSubmit: 'Enregistrer et soumettre',
    working: 'Publication en cours…',
    workingSubmit: 'Soumission en cours…',
    published: (number: number) => `L’édition ${number} est en ligne.`,
    publishedAt: 'Son adresse, pour toujours :',
    submitted: 'La mise à jour est soumise.',
    submittedExplanation:
      'Le dossier est en lecture seule jusqu’à sa publication ou sa réouverture.',
  },

  import: {
    title: 'Importer un document',
    notAllowed: 'Votre rôle ne permet pas d’importer un document.',
    explanation:
      'Donnez le communiqué que vous avez déjà, en texte simple. Rien n’est enregistré avant que vous ayez vu ce qui en a été compris.',
    file: 'Choisir un fichier texte',
    fileExplanation: `Un fichier .txt, ${largestDocument / 1_000_000} Mo au plus.`,
    paste: 'Coller le texte',
    read: 'Lire le document',
    reading: 'Lecture du document…',
    nothingGiven: 'Choisissez un fichier ou collez un texte.',
    understood: 'Ce qui a été compris',
    refused: 'Ce document ne peut pas être importé tel quel',
    points: (count: number) => (count === 1 ? '1 point' : `${count} points`),
    citations: (count: number) => (count === 1 ? '1 citation' : `${count} citations`),
    responses: (count: number) => (count === 1 ? '1 réponse' : `${count} réponses`),
    evidence: (count: number) => (count === 1 ? '1 pièce citée' : `${count} pièces citées`),
    coverage: (percent: string) => `${percent} du document a trouvé sa place.`,
    coverageAll: 'Tout le document a trouvé sa place.',
    updateLine: 'Ligne de mise à jour',
    untitled: 'Sans titre',
    messages: 'À vérifier',
    notices: 'À savoir',
    line: (line: number) => `Ligne ${line}`,
    leftOver: 'Ce qui n’a pas trouvé de place',
    leftOverExplanation:
      'Ces passages ne seront pas importés. Corrigez le document, ou ajoutez-les au dossier après l’import.',
    content: 'Les points, tels qu’ils seront importés',
    noResponse: 'Aucune réponse',
    unknownOutlet: 'Média inconnu',
    undated: 'sans date',
    import: 'Importer ce document',
    importing: 'Import en cours…',
    other: 'Choisir un autre document',
    done: 'Le document est importé.',
    amended: 'Le dossier qui existait est amendé d’après le document.',
    unchanged: 'Rien n’a été importé : ce dossier contient déjà tout le document.',
  },

  mail: {
    title: 'Courriels',
    notAllowed: 'Cette page est réservée aux administrateurs.',
    explanation: (days: number) =>
      `Les cent derniers courriels que la salle de presse a écrits à ses comptes. Ils sont effacés au bout de ${days} jours.`,
    inFolder: (folder: string) =>
      `Aucun serveur de courriel n’est indiqué (SMTP_URL) : les courriels ne partent pas, ils sont écrits dans le répertoire ${folder} du serveur. Le texte de chacun se lit ici, sauf les liens pour choisir un nouveau mot de passe, qui ne sont que dans ce répertoire.`,
    none: 'Aucun courriel n’a encore été écrit.',
    columns: { occasion: 'Occasion', to: 'À', at: 'Quand', state: 'État' },
    state: { waiting: 'En attente', sent: 'Envoyé', failed: 'Échec' },
    written: 'Écrit sur le serveur',
    again: (at: string) => `Nouvel essai le ${at}`,
    attempts: (count: number) => (count === 1 ? '1 essai' : `${count} essais`),
    text: 'Lire le texte',
    settings: 'Choisir qui est averti de quoi',
  },

  roles: {
    writer: 'Rédaction : écrit et corrige les dossiers, et soumet les mises à jour.',
    reviewer: 'Relecture : relit les mises à jour ; peut aussi écrire et soumettre.',
    legal: 'Juridique : lit tout et peut rouvrir une mise à jour soumise ; n’écrit pas.',
    publisher: 'Publication : écrit, soumet et publie.',
    admin:
      'Administration : gère les comptes et les réglages ; n’écrit et ne publie que s’il en a aussi le rôle.',
  },
}

/** What every language of the desk says. */
export type DeskWords = typeof desk
