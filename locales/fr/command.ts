/** What an import understood of a document: `uses` are those of evidence, `coverage` is a share of its characters. */
export type ImportedDocument = {
  title: string | null
  claims: number
  citations: number
  uses: number
  coverage: number
}

const count = (many: number, one: string, several: string) => `${many} ${many > 1 ? several : one}`

const percent = (share: number) =>
  share.toLocaleString('fr', { style: 'percent', maximumFractionDigits: 1 })

/** What the commands say. */
export const command = {
  importUsage:
    'Usage : npm run import -- FICHIER [--dry-run] [--json] [--as ADRESSE] [--slug ADRESSE] [--language fr|en]',
  exportUsage: 'Usage : npm run export -- ADRESSE [--edition N] [--language fr|en]',
  fileUnreadable: (file: string) =>
    `Le fichier « ${file} » ne peut pas être lu. Vérifiez son nom et vos droits.`,
  noAccount: (email: string | null) =>
    email
      ? `Aucun compte actif ne peut écrire sous l’adresse ${email}.`
      : 'Aucun compte ne peut écrire : créez-en un à l’adresse /admin, ou nommez-le avec --as.',
  notPublished: (slug: string, edition: number | null) =>
    edition === null
      ? `Aucun dossier publié n’a l’adresse « ${slug} ».`
      : `Aucun dossier publié n’a l’adresse « ${slug} » et une édition ${edition}.`,
  restoreUsage: 'Usage : npm run restore -- ARCHIVE',
  backupOnlyFile:
    'Seule la base embarquée (file:) se sauvegarde ainsi. Pour MongoDB, utilisez mongodump et copiez le dossier des fichiers.',
  nothingToBackUp: (database: string) => `Il n’y a pas de base à sauvegarder : ${database}`,
  archiveExists: (archive: string) => `« ${archive} » existe déjà. Choisissez un autre nom.`,
  backedUp: (archive: string, files: number) =>
    `Sauvegardé dans ${archive} : la base et ${count(files, 'fichier', 'fichiers')}.`,
  restored: (madeAt: string, files: number, mails: number) =>
    `Restauré : la base et ${count(files, 'fichier', 'fichiers')}, tels qu’ils étaient le ${madeAt}.${mails > 0 ? ` ${count(mails, 'courriel qui y attendait ne partira pas', 'courriels qui y attendaient ne partiront pas')}.` : ''}`,
  notRestored: {
    'not-empty': (_: string, database: string, filesDir: string) =>
      `Rien n’a été restauré : ${database} ou ${filesDir} n’est pas vide. Restaurez dans un lieu vide.`,
    damaged: (archive: string) =>
      `Rien n’a été restauré : « ${archive} » est abîmé ou n’est pas une sauvegarde.`,
  },
  imported: (slug: string, isNew: boolean, email: string) =>
    `${isNew ? 'Dossier créé' : 'Dossier repris'} au nom de ${email} : ${slug}. Relisez-le à la rédaction, puis publiez la mise à jour.`,
  level: { info: 'Remarque', warning: 'Attention', error: 'Refusé' },
  line: 'ligne',
  colon: ' : ',
  summary: ({ title, claims, citations, uses, coverage }: ImportedDocument) =>
    [
      title,
      count(claims, 'point', 'points'),
      count(citations, 'citation', 'citations'),
      count(uses, 'renvoi à une pièce', 'renvois à des pièces'),
      `compris à ${percent(coverage)}`,
    ].join(' · '),
}

export type CommandWords = typeof command
