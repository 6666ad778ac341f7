/** Words of a dossier as a document at the desk, where its pieces are opened, added and put in order. */
export const document = {
  toDocument: 'Ouvrir le document',
  of: (title: string) => `« ${title} »`,
  toDocumentExplanation:
    'Le texte se lit et s’écrit dans le document : points, citations, réponses, pièces.',
  saveFirst: 'Enregistrez d’abord le dossier : vous écrirez ses points juste après.',
  toForm: 'Fiche du dossier',
  history: 'Historique',
  publicPage: 'Page publique',
  side: 'Où en est ce texte',
  text: 'Le texte',
  workingCopy: 'Copie de travail, telle que le public la lira.',
  frozen: 'Texte soumis, figé : c’est lui qui sera publié, mot pour mot.',
  held: (roles: string) =>
    `Pour le modifier, il faut d’abord rouvrir la mise à jour (${roles} le peuvent).`,
  asPublished: 'Tel que publié',
  edition: (number: number) => `Édition ${number}`,
  published: (day: string) => `publiée le ${day}`,
  neverPublished: 'Jamais publié',
  opensUpdate: 'La première modification ouvrira une mise à jour.',
  sharedChanged:
    'Une pièce, un média ou l’original traduit a changé depuis : la prochaine mise à jour de ce dossier le dira aux lecteurs.',
  nothingNew: 'Le public ne verrait encore rien de nouveau.',
  readOnly: 'Votre rôle ne permet pas de modifier ce texte.',
  toUpdate: (number: number) => `Mise à jour vers l’édition ${number}`,
  toChanges: 'Ce qui change et les relectures',
  standing: {
    withdrawal: 'Un retrait public est en cours',
    reinstatement: 'Un rétablissement public est en cours',
  },
  marks: { added: 'Nouveau', changed: 'Modifié', moved: 'Déplacé' },
  toChange: 'voir ce changement',

  points: 'Points',
  withdrawn: 'Retiré.',
  pointsExplanation: 'Faites glisser une ligne pour changer l’ordre de lecture.',
  outOfOrder:
    'Les points ne se lisent pas dans l’ordre de leurs numéros : chacun garde le sien, même déplacé.',
  none: 'Ce dossier n’a encore aucun point.',
  noneExplanation:
    'Un point répond à une allégation : les citations qui la portent, votre réponse, les pièces qui l’appuient.',
  addPoint: 'Ajouter un point',
  drag: (number: number) => `Faire glisser le point ${number}`,
  moveUp: (number: number) => `Monter le point ${number}`,
  moveDown: (number: number) => `Descendre le point ${number}`,
  moved: (number: number, place: number, total: number) =>
    `Point ${number} : place ${place} sur ${total}.`,

  edit: 'Modifier',
  editTitle: 'Modifier le titre et les intitulés',
  editIntroduction: 'Modifier l’introduction',
  editUpdateLine: 'Modifier la ligne de mise à jour',
  editAllegation: (number: number) => `Modifier l’allégation du point ${number}`,
  editCitation: (place: number, number: number) =>
    `Modifier la citation ${place} du point ${number}`,
  editResponse: (number: number) => `Modifier la réponse au point ${number}`,
  editEvidence: (place: number, number: number) => `Modifier la pièce ${place} du point ${number}`,

  toPoint: (number: number) => ` au point ${number}`,
  noIntroduction: 'Aucune introduction.',
  writeIntroduction: 'Écrire l’introduction',
  noUpdateLine: 'Aucune ligne de mise à jour.',
  writeUpdateLine: 'Écrire la ligne de mise à jour',
  noCitation: 'Qui l’a dit, où et dans quels mots ?',
  addCitation: 'Ajouter une citation',
  noOutlet: 'Média à préciser',
  noResponse: 'La réponse manque : ce que votre organisation répond.',
  badResponse: 'La réponse ne peut pas être publiée telle qu’elle est écrite.',
  writeResponse: 'Écrire la réponse',
  noEvidence: 'Un document daté qui appuie la réponse.',
  addEvidence: 'Ajouter une pièce',
  noLabel: 'Pièce disparue : à retirer',
  noStatement: 'Allégation à écrire',

  abandoned: (at: string) => `La dernière mise à jour a été abandonnée le ${at}.`,
  toAbandoned: 'Lire ses mots et les reprendre',
  renumber: 'Renuméroter les points',
  renumberExplanation: 'Dans l’ordre de lecture. Les numéros publiés ne changent jamais.',
  renumbered: 'Les points sont numérotés dans l’ordre de lecture.',
  duplicate: 'Dupliquer ce dossier',
  removeDossier: 'Supprimer ce dossier…',
  removeDossierQuestion: 'Supprimer ce dossier ?',
  removeDossierConsequence:
    'Il part à la corbeille avec tous ses points, et sa mise à jour est abandonnée. On peut le rétablir depuis la corbeille. Rien n’en a été public.',
  removeConsequence: 'Cela peut être rétabli tant que cette mise à jour est ouverte.',
  copyOf: (title: string) => `${title} (copie)`,
  removed: (side: string) => `Supprimé. Cela peut être rétabli, sous « ${side} ».`,
  remove: 'Supprimer',
  takeAway: 'Retirer',
  removePoint: (number: number) => `Supprimer le point ${number}`,
  removePointQuestion: (number: number) => `Supprimer le point ${number} ?`,
  removePointConsequence:
    'Ses citations et sa réponse partent avec lui. Il peut être rétabli tant que cette mise à jour est ouverte.',
  removeCitation: (place: number, number: number) =>
    `Supprimer la citation ${place} du point ${number}`,
  removeCitationQuestion: 'Supprimer cette citation ?',
  removeEvidence: (place: number, number: number) => `Retirer la pièce ${place} du point ${number}`,
  removeEvidenceQuestion: (number: number) => `Retirer cette pièce du point ${number} ?`,
  removeEvidenceConsequence:
    'Elle reste disponible pour les autres points et dossiers. Cela peut être rétabli tant que cette mise à jour est ouverte.',
}

export type DocumentWords = typeof document
