/** Words of what changed between two texts of a dossier, told to readers and at the desk alike. */
export const comparison = {
  first: 'C’est le premier texte de ce dossier : il n’y a rien à comparer.',
  same: 'Aucune différence.',
  standingWords: {
    withdrawn: 'Les mots que ce retrait emporte',
    reinstated: 'Les mots que ce rétablissement ramène',
  },

  /** One sentence per kind of change. `point` is the claim's number, `place` where it stands. */
  told: {
    titleChanged: 'Titre modifié',
    slugChanged: 'Adresse du dossier modifiée',
    labelChanged: {
      claim: 'Intitulé des points modifié',
      citation: 'Intitulé d’une citation modifié',
      citations: 'Intitulé des citations modifié',
      response: 'Intitulé des réponses modifié',
      evidence: 'Intitulé des pièces modifié',
      update: 'Intitulé de la mise à jour modifié',
    },
    relatedChanged: (added: number, removed: number) => {
      const parts = [
        ...(added === 0 ? [] : [added === 1 ? '1 ajouté' : `${added} ajoutés`]),
        ...(removed === 0 ? [] : [removed === 1 ? '1 retiré' : `${removed} retirés`]),
      ]
      return `Dossiers liés : ${parts.join(', ') || 'ordre modifié'}`
    },
    translationOfChanged: {
      added: 'Dossier désormais présenté comme une traduction',
      removed: 'Dossier qui n’est plus présenté comme une traduction',
      other: 'Traduction rattachée à un autre original',
      edition: 'Traduction rattachée à une autre édition de l’original',
    },
    dossierWithdrawn: (day: string) => `Dossier retiré le ${day}`,
    dossierReinstated: (day: string) => `Dossier rétabli ; il avait été retiré le ${day}`,
    dossierWithdrawalChanged: 'Retrait du dossier expliqué autrement',
    introductionAdded: 'Introduction ajoutée',
    introductionRemoved: 'Introduction supprimée',
    introductionChanged: {
      words: 'Introduction reformulée',
      links: 'Liens de l’introduction modifiés',
      order: 'Passages de l’introduction déplacés',
      form: 'Présentation de l’introduction modifiée',
    },
    updateLineAdded: 'Ligne de mise à jour ajoutée',
    updateLineRemoved: 'Ligne de mise à jour supprimée',
    updateLineChanged: 'Ligne de mise à jour modifiée',
    noteAdded: 'Note publique ajoutée',
    noteRemoved: 'Note publique supprimée',
    noteChanged: 'Note publique modifiée',
    claimAdded: (point: number) => `Point ${point} ajouté`,
    claimRemoved: (point: number) => `Point ${point} supprimé`,
    claimMoved: (point: number, now: number, before: number) =>
      now === before
        ? `Point ${point} déplacé parmi les autres`
        : `Point ${point} déplacé : ${masculine(now)} au lieu de ${masculine(before)}`,
    claimRenumbered: (point: number, before: number) =>
      `Point ${point} renuméroté : il portait le numéro ${before}`,
    claimWithdrawn: (point: number, day: string) => `Point ${point} retiré le ${day}`,
    claimReinstated: (point: number, day: string) =>
      `Point ${point} rétabli ; il avait été retiré le ${day}`,
    withdrawalChanged: (point: number) => `Retrait du point ${point} expliqué autrement`,
    statementReworded: (point: number) => `Allégation du point ${point} reformulée`,
    citationAdded: (point: number) => `Citation ajoutée au point ${point}`,
    citationRemoved: (point: number) => `Citation supprimée du point ${point}`,
    citationMoved: (point: number, now: number, before: number) =>
      now === before
        ? `Citation ${now} du point ${point} déplacée parmi les autres`
        : `Citation du point ${point} déplacée : ${feminine(now)} au lieu de ${feminine(before)}`,
    citationChanged: (point: number, place: number) =>
      `Citation ${place} du point ${point} modifiée`,
    responseAdded: (point: number) => `Réponse ajoutée au point ${point}`,
    responseRemoved: (point: number) => `Réponse au point ${point} supprimée`,
    responseChanged: {
      words: (point: number) => `Réponse au point ${point} reformulée`,
      links: (point: number) => `Liens de la réponse au point ${point} modifiés`,
      order: (point: number) => `Passages de la réponse au point ${point} déplacés`,
      form: (point: number) => `Présentation de la réponse au point ${point} modifiée`,
    },
    evidenceAdded: (point: number) => `Pièce ajoutée au point ${point}`,
    evidenceRemoved: (point: number) => `Pièce supprimée du point ${point}`,
    evidenceMoved: (point: number, now: number, before: number) =>
      now === before
        ? `Pièce ${now} du point ${point} déplacée parmi les autres`
        : `Pièce du point ${point} déplacée : ${feminine(now)} au lieu de ${feminine(before)}`,
    evidenceChanged: (point: number, place: number) => `Pièce ${place} du point ${point} modifiée`,
  },
  citationFromPoint: (point: number, from: number) =>
    `Citation déplacée du point ${from} au point ${point}`,
  evidenceFromPoint: (point: number, from: number) =>
    `Pièce déplacée du point ${from} au point ${point}`,

  detail: (told: string, detail: string) => `${told} : ${detail}`,
  onlyTypography: (subject: string) => `${subject} : différence typographique seulement`,
  onlyLayout: (subject: string) => `${subject} : mise en forme seulement`,
  subject: {
    title: 'Titre',
    label: {
      claim: 'Intitulé des points',
      citation: 'Intitulé d’une citation',
      citations: 'Intitulé des citations',
      response: 'Intitulé des réponses',
      evidence: 'Intitulé des pièces',
      update: 'Intitulé de la mise à jour',
    },
    introduction: 'Introduction',
    updateLine: 'Ligne de mise à jour',
    note: 'Note publique',
    dossierWithdrawal: 'Retrait du dossier',
    withdrawal: (point: number) => `Retrait du point ${point}`,
    statement: (point: number) => `Allégation du point ${point}`,
    citation: (point: number, place: number) => `Citation ${place} du point ${point}`,
    response: (point: number) => `Réponse au point ${point}`,
    evidence: (point: number, place: number) => `Pièce ${place} du point ${point}`,
  },

  field: {
    heading: 'intitulé',
    quote: 'propos cités',
    outlet: 'média',
    outletAddress: 'adresse du média',
    author: 'auteur',
    date: 'date',
    link: 'lien',
    label: 'titre',
    note: 'précision',
    kind: 'nature',
    maker: 'origine',
    file: 'fichier',
    reason: 'motif',
  },
  part: { statement: 'Allégation', citation: 'Citation', response: 'Réponse', evidence: 'Pièce' },
  meaning: 'date comprise comme',
  digest: 'empreinte',

  wholeDossier: 'L’ensemble du dossier',
  point: (point: number) => `Point ${point}`,
  before: 'Avant',
  after: 'Après',
  nothing: '(rien)',
  inserted: 'ajouté',
  removed: 'supprimé',
  movedTo: 'déplacé ici',
  movedFrom: 'déplacé',
  split: 'nouveau paragraphe',
  joined: 'joint au paragraphe précédent',
  blankLine: '(ligne vide)',
  link: 'lien',
  unchangedLines: (count: number) =>
    count === 1 ? '1 paragraphe inchangé' : `${count} paragraphes inchangés`,
  insteadOf: (now: string, before: string) => `${now} au lieu de ${before}`,
  layout: {
    paragraph: 'paragraphe',
    blockquote: 'citation en retrait',
    bulleted: 'élément de liste',
    numbered: (number: number) => `élément de liste numéro ${number}`,
    deep: (line: string, depth: number) => `${line}, niveau ${depth}`,
  },
  mark: {
    strong: { added: 'mis en gras', removed: 'n’est plus en gras' },
    emphasis: { added: 'mis en italique', removed: 'n’est plus en italique' },
  },
  character: {
    lineBreak: 'saut de ligne',
    space: 'espace',
    noBreakSpace: 'espace insécable',
    narrowNoBreakSpace: 'espace fine insécable',
    softHyphen: 'césure possible',
    decomposed: 'accents codés à part',
    other: (code: string) => `caractère ${code}`,
  },

  page: {
    kicker: 'Ce qui a changé',
    whatChanged: 'ce qui a changé',
    whatChangedInDossier: 'ce qui a changé dans le dossier',
    whatEditionChanged: (number: number) => `Ce que l’édition ${number} a changé`,
    title: (title: string, number: number) => `Ce que l’édition ${number} de « ${title} » a changé`,
    titleBetween: (title: string, number: number, base: number) =>
      `« ${title} » : de l’édition ${base} à l’édition ${number}`,
    description: (number: number, base: number) =>
      `Toutes les différences entre l’édition ${base} et l’édition ${number}, mot à mot.`,
    descriptionFirst: 'La première édition ne change rien : aucune ne la précède.',
    comparedWith: 'comparée à l’',
    inBrief: 'En bref',
    exactWords: 'Les mots sont montrés caractère pour caractère, sans mise au point typographique.',
    first: 'C’est la première édition de ce dossier : rien ne la précède.',
    readEdition: (number: number) => `Lire l’édition ${number}`,
    note: 'Note publique',
    notes: 'Notes publiques des éditions comprises',
    unchangedPoints: (count: number) =>
      count === 1 ? '1 point inchangé' : `${count} points inchangés`,
    otherComparisons: 'Autres comparaisons',
    compareWith: (number: number, other: number) =>
      `L’édition ${number} comparée à l’édition ${other}`,
  },
  size: (size: { changes: number; inserted: number; removed: number }) => {
    const changes =
      size.changes === 0
        ? 'aucun changement'
        : size.changes === 1
          ? '1\u00a0changement'
          : `${size.changes}\u00a0changements`
    const words = [
      ...(size.inserted === 0
        ? []
        : [`${wordsCount(size.inserted)} ajouté${plural(size.inserted)}`]),
      ...(size.removed === 0
        ? []
        : [`${wordsCount(size.removed)} supprimé${plural(size.removed)}`]),
    ]
    return words.length === 0 ? changes : `${changes} : ${words.join(', ')}`
  },
}

function masculine(place: number): string {
  return place === 1 ? '1er' : `${place}e`
}

function feminine(place: number): string {
  return place === 1 ? '1re' : `${place}e`
}

const plural = (count: number): string => (count === 1 ? '' : 's')

const wordsCount = (count: number): string =>
  `${count.toLocaleString('fr')}\u00a0mot${plural(count)}`
