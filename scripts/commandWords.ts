import type { Language } from '@/domain/Language'
import type { ImportReport } from '@/importer/importReport'

const count = (many: number, one: string, several: string) => `${many} ${many > 1 ? several : one}`

const percent = (share: number, language: Language) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share)

/** What the commands say, in both languages. */
export const commandWords = {
  fr: {
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
    summary: (report: ImportReport) =>
      [
        report.title,
        count(report.claims.length, 'point', 'points'),
        count(report.claims.flatMap(({ citations }) => citations).length, 'citation', 'citations'),
        count(
          report.claims.flatMap(({ evidence }) => evidence).length,
          'renvoi à une pièce',
          'renvois à des pièces',
        ),
        `compris à ${percent(report.coverage, 'fr')}`,
      ].join(' · '),
  },
  en: {
    importUsage:
      'Usage: npm run import -- FILE [--dry-run] [--json] [--as EMAIL] [--slug SLUG] [--language fr|en]',
    exportUsage: 'Usage: npm run export -- SLUG [--edition N] [--language fr|en]',
    fileUnreadable: (file: string) =>
      `The file “${file}” cannot be read. Check its name and your rights.`,
    noAccount: (email: string | null) =>
      email
        ? `No active account may write under ${email}.`
        : 'No account may write: create one at /admin, or name one with --as.',
    notPublished: (slug: string, edition: number | null) =>
      edition === null
        ? `No published dossier has the address “${slug}”.`
        : `No published dossier has the address “${slug}” and an edition ${edition}.`,
    restoreUsage: 'Usage: npm run restore -- ARCHIVE',
    backupOnlyFile:
      'Only the embedded database (file:) is backed up this way. For MongoDB, use mongodump and copy the folder of files.',
    nothingToBackUp: (database: string) => `There is no database to back up: ${database}`,
    archiveExists: (archive: string) => `“${archive}” is there already. Choose another name.`,
    backedUp: (archive: string, files: number) =>
      `Backed up in ${archive}: the database and ${count(files, 'file', 'files')}.`,
    restored: (madeAt: string, files: number, mails: number) =>
      `Restored: the database and ${count(files, 'file', 'files')}, as they were on ${madeAt}.${mails > 0 ? ` ${count(mails, 'mail that waited there will not be sent', 'mails that waited there will not be sent')}.` : ''}`,
    notRestored: {
      'not-empty': (_: string, database: string, filesDir: string) =>
        `Nothing was restored: ${database} or ${filesDir} is not empty. Restore to an empty place.`,
      damaged: (archive: string) =>
        `Nothing was restored: “${archive}” is damaged or is no backup.`,
    },
    imported: (slug: string, isNew: boolean, email: string) =>
      `${isNew ? 'Dossier created' : 'Dossier amended'} in the name of ${email}: ${slug}. Read it at the desk, then publish the update.`,
    level: { info: 'Note', warning: 'Warning', error: 'Refused' },
    line: 'line',
    colon: ': ',
    summary: (report: ImportReport) =>
      [
        report.title,
        count(report.claims.length, 'claim', 'claims'),
        count(report.claims.flatMap(({ citations }) => citations).length, 'citation', 'citations'),
        count(
          report.claims.flatMap(({ evidence }) => evidence).length,
          'evidence use',
          'evidence uses',
        ),
        `${percent(report.coverage, 'en')} understood`,
      ].join(' · '),
  },
} as const
