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
  editionDamaged:
    'Cette édition est abîmée dans la base : elle ne peut pas être exportée sans rien perdre.',
  restoreUsage: 'Usage : npm run restore -- ARCHIVE [--damaged]',
  backupOnlyFile:
    'Seule la base embarquée (file:) se sauvegarde ainsi. Pour MongoDB, utilisez mongodump et copiez le dossier des fichiers.',
  nothingToBackUp: (database: string) => `Il n’y a pas de base à sauvegarder : ${database}`,
  archiveExists: (archive: string) => `« ${archive} » existe déjà. Choisissez un autre nom.`,
  backedUp: (archive: string, files: number) =>
    `Sauvegardé dans ${archive} : la base et ${count(files, 'fichier', 'fichiers')}.`,
  restored: (madeAt: string, files: number, mails: number) =>
    `Restauré : la base et ${count(files, 'fichier', 'fichiers')}, tels qu’ils étaient le ${madeAt}. Toutes les sessions sont closes : chacun se connecte de nouveau.${mails > 0 ? ` ${count(mails, 'courriel qui y attendait ne partira pas', 'courriels qui y attendaient ne partiront pas')}.` : ''}`,
  notRestored: {
    running: (database: string) =>
      `Rien n’a été restauré : une salle de presse a encore ouvert ${database}. Arrêtez-la, puis recommencez.`,
    notEmpty: (there: readonly string[]) =>
      `Rien n’a été restauré : ${there.join(', ')} s’y trouve déjà. Restaurez dans un lieu vide. Si un serveur arrêté a laissé là les restes d’une autre base (-wal, -shm), déplacez-les d’abord ailleurs.`,
    damaged: (archive: string) =>
      `Rien n’a été restauré : « ${archive} » est abîmé ou n’est pas une sauvegarde. Prenez une autre copie de cette sauvegarde, ou une sauvegarde plus ancienne.`,
    damagedBefore: (archive: string) =>
      `Rien n’a été restauré : ce que « ${archive} » contient était déjà abîmé quand il a été sauvegardé. Prenez une sauvegarde plus ancienne ; ou ajoutez --damaged pour restaurer tout le reste : les lecteurs verront ce qui est abîmé.`,
    interrupted: (message: string) =>
      `La restauration s’est arrêtée : ${message}. La base n’est pas en place : rien n’a pris la place de rien. Quand la cause est levée, relancez la même commande, qui reprendra.`,
  },
  archiveFault: {
    unreadable: (after: string | null) =>
      after === null
        ? 'L’archive ne peut pas être lue.'
        : `L’archive ne peut pas être lue au-delà de « ${after} » : elle est coupée ou modifiée.`,
    unexpected: (path: string, type: string) =>
      `« ${path} » (${type}) n’a pas sa place dans une sauvegarde.`,
    double: (path: string) => `« ${path} » y est deux fois.`,
    manifest: 'La liste du contenu (manifest.json) manque ou ne peut pas être lue.',
    missing: (path: string) => `« ${path} » manque.`,
    unlisted: (path: string) => `« ${path} » n’est pas dans la liste du contenu.`,
    changed: (path: string) => `« ${path} » n’a pas la longueur ou l’empreinte de la liste.`,
    database: (detail: string) => `La base est abîmée : ${detail}`,
    noPressRoom: 'La base n’est pas celle d’une salle de presse.',
    part: (digest: string, editions: readonly string[]) =>
      `La partie ${digest} manque ou n’a plus son empreinte${editions.length > 0 ? ` (éditions : ${editions.join(', ')})` : ''}.`,
    edition: (edition: string) => `L’édition ${edition} n’a plus son empreinte.`,
    candidate: (digest: string) => `Le texte soumis ${digest} n’a plus son empreinte.`,
    act: {
      unreadable: (sequence: number) => `L’acte ${sequence} ne peut pas être lu.`,
      'wrong-digest': (sequence: number) => `L’acte ${sequence} n’a plus son empreinte.`,
      gap: (sequence: number) => `L’acte ${sequence} manque, ou n’est pas à sa place.`,
      'wrong-previous': (sequence: number) =>
        `L’acte ${sequence} ne suit pas l’acte qui le précède.`,
    },
    file: (name: string, sha256: string) =>
      `Le fichier « ${name} » (${sha256}) manque ou n’a plus son empreinte.`,
  },
  setUp: (address: string, code: string) =>
    `Cette salle de presse n’a pas encore de compte. Créez le premier à l’adresse ${address}, avec ce code de mise en service : ${code}`,
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
