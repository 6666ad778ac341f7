import type { feed as fr } from '@/locales/fr/feed'

/** Words of the feeds, and of where pages lead to them. */
export const feed: typeof fr = {
  follow: {
    pressRoom: 'Follow the press room:',
    dossier: 'Follow this dossier:',
    point: 'Follow this point:',
  },
  toFollow: { dossier: 'follow this dossier', point: 'follow this point' },
  formats: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
  linkTitle: (title: string, format: string) => `${title} (${format})`,

  pressRoomDescription: (organisation: string) =>
    `New dossiers, substantive changes, withdrawals and reinstatements: what ${organisation} publishes or changes.`,
  dossierDescription: 'Every update of this dossier, minor changes included.',
  pointDescription: 'Every update of this point, minor changes included.',
  pointTitle: (title: string, point: number) => `${title}, point ${point}`,

  /** The title of an update: what it is comes first, as lists of titles are cut. `edition` is "edition 4". */
  title: {
    new: (title: string, edition: string) => `New dossier: ${title}, ${edition}`,
    newPoint: (title: string, edition: string) => `New point: ${title}, ${edition}`,
    withdrawal: (title: string, edition: string) => `Withdrawal: ${title}, ${edition}`,
    reinstatement: (title: string, edition: string) => `Reinstatement: ${title}, ${edition}`,
    substantive: (title: string, edition: string) => `${title}, ${edition}`,
    minor: (title: string, edition: string) => `Minor change: ${title}, ${edition}`,
  },
  category: {
    new: 'New dossier',
    newPoint: 'New point',
    withdrawal: 'Withdrawal',
    reinstatement: 'Reinstatement',
    substantive: 'Substantive change',
    minor: 'Minor change',
  },

  newDossier: (points: number) =>
    points === 1 ? 'New dossier: 1 point.' : `New dossier: ${points} points.`,
  noChange: 'No word has changed.',
  moreChanges: (count: number) =>
    count === 1 ? 'and 1 other change' : `and ${count} other changes`,
  readEdition: (edition: string) => `Read ${edition}`,
  readChanges: 'See what changed, word by word',
  digest: (digest: string) => `Digest of the edition (SHA-256): ${digest}`,
}
