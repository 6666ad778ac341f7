import type { CommandWords, ImportedDocument } from '@/locales/fr/command'

const count = (many: number, one: string, several: string) => `${many} ${many > 1 ? several : one}`

const percent = (share: number) =>
  share.toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 })

export const command: CommandWords = {
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
    damaged: (archive: string) => `Nothing was restored: “${archive}” is damaged or is no backup.`,
  },
  imported: (slug: string, isNew: boolean, email: string) =>
    `${isNew ? 'Dossier created' : 'Dossier amended'} in the name of ${email}: ${slug}. Read it at the desk, then publish the update.`,
  level: { info: 'Note', warning: 'Warning', error: 'Refused' },
  line: 'line',
  colon: ': ',
  summary: ({ title, claims, citations, uses, coverage }: ImportedDocument) =>
    [
      title,
      count(claims, 'point', 'points'),
      count(citations, 'citation', 'citations'),
      count(uses, 'evidence use', 'evidence uses'),
      `${percent(coverage)} understood`,
    ].join(' · '),
}
