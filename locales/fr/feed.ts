/** Words of the feeds, and of where pages lead to them. */
export const feed = {
  follow: {
    pressRoom: 'Suivre la salle de presse :',
    dossier: 'Suivre ce dossier :',
    point: 'Suivre ce point :',
  },
  toFollow: { dossier: 'suivre ce dossier', point: 'suivre ce point' },
  formats: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
  linkTitle: (title: string, format: string) => `${title} (${format})`,

  pressRoomDescription: (organisation: string) =>
    `Nouveaux dossiers, modifications de fond, retraits et rétablissements : ce que ${organisation} publie ou change.`,
  dossierDescription: 'Chaque mise à jour de ce dossier, y compris les modifications mineures.',
  pointDescription: 'Chaque mise à jour de ce point, y compris les modifications mineures.',
  pointTitle: (title: string, point: number) => `${title}, point ${point}`,

  /** The title of an update: what it is comes first, as lists of titles are cut. `edition` is "édition 4". */
  title: {
    new: (title: string, edition: string) => `Nouveau dossier : ${title}, ${edition}`,
    newPoint: (title: string, edition: string) => `Nouveau point : ${title}, ${edition}`,
    withdrawal: (title: string, edition: string) => `Retrait : ${title}, ${edition}`,
    reinstatement: (title: string, edition: string) => `Rétablissement : ${title}, ${edition}`,
    substantive: (title: string, edition: string) => `${title}, ${edition}`,
    minor: (title: string, edition: string) => `Modification mineure : ${title}, ${edition}`,
  },
  category: {
    new: 'Nouveau dossier',
    newPoint: 'Nouveau point',
    withdrawal: 'Retrait',
    reinstatement: 'Rétablissement',
    substantive: 'Modification de fond',
    minor: 'Modification mineure',
  },

  newDossier: (points: number) =>
    points === 1 ? 'Nouveau dossier : 1 point.' : `Nouveau dossier : ${points} points.`,
  noChange: 'Aucun mot n’a changé.',
  moreChanges: (count: number) =>
    count === 1 ? 'et 1 autre changement' : `et ${count} autres changements`,
  readEdition: (edition: string) => `Lire l’${edition}`,
  readChanges: 'Voir ce qui a changé, mot à mot',
  digest: (digest: string) => `Empreinte de l’édition (SHA-256) : ${digest}`,
}
