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
  editionDamaged: 'This edition is damaged in the database: it cannot be exported without loss.',
  restoreUsage: 'Usage: npm run restore -- ARCHIVE [--damaged]',
  backupOnlyFile:
    'Only the embedded database (file:) is backed up this way. For MongoDB, use mongodump and copy the folder of files.',
  nothingToBackUp: (database: string) => `There is no database to back up: ${database}`,
  archiveExists: (archive: string) => `“${archive}” is there already. Choose another name.`,
  backedUp: (archive: string, files: number) =>
    `Backed up in ${archive}: the database and ${count(files, 'file', 'files')}.`,
  restored: (madeAt: string, files: number, mails: number) =>
    `Restored: the database and ${count(files, 'file', 'files')}, as they were on ${madeAt}. All sessions are ended: everybody signs in again.${mails > 0 ? ` ${count(mails, 'mail that waited there will not be sent', 'mails that waited there will not be sent')}.` : ''}`,
  notRestored: {
    running: (database: string) =>
      `Nothing was restored: a press room still has ${database} open. Stop it, then try again.`,
    notEmpty: (there: readonly string[]) =>
      `Nothing was restored: ${there.join(', ')} is there already. Restore into an empty place. If a stopped server left the remains of another database there (-wal, -shm), move them elsewhere first.`,
    damaged: (archive: string) =>
      `Nothing was restored: “${archive}” is damaged or is no backup. Take another copy of this backup, or an earlier backup.`,
    damagedBefore: (archive: string) =>
      `Nothing was restored: what “${archive}” contains was damaged already when it was saved. Take an earlier backup; or add --damaged to restore all the rest: readers will see what is damaged.`,
    interrupted: (message: string) =>
      `The restore stopped: ${message}. The database is not in place, and nothing was replaced. Once the cause is gone, run the same command again: it goes on from there.`,
  },
  archiveFault: {
    unreadable: (after: string | null) =>
      after === null
        ? 'The archive cannot be read.'
        : `The archive cannot be read beyond “${after}”: it is cut short or was changed.`,
    unexpected: (path: string, type: string) => `“${path}” (${type}) does not belong in a backup.`,
    double: (path: string) => `“${path}” is there twice.`,
    manifest: 'The list of the contents (manifest.json) is missing or cannot be read.',
    missing: (path: string) => `“${path}” is missing.`,
    unlisted: (path: string) => `“${path}” is not in the list of the contents.`,
    changed: (path: string) => `“${path}” does not have the length or digest of the list.`,
    database: (detail: string) => `The database is damaged: ${detail}`,
    noPressRoom: 'The database is not that of a press room.',
    part: (digest: string, editions: readonly string[]) =>
      `The part ${digest} is missing or no longer has its digest${editions.length > 0 ? ` (editions: ${editions.join(', ')})` : ''}.`,
    edition: (edition: string) => `Edition ${edition} no longer has its digest.`,
    candidate: (digest: string) => `The submitted text ${digest} no longer has its digest.`,
    act: {
      unreadable: (sequence: number) => `Act ${sequence} cannot be read.`,
      'wrong-digest': (sequence: number) => `Act ${sequence} no longer has its digest.`,
      gap: (sequence: number) => `Act ${sequence} is missing, or is not in its place.`,
      'wrong-previous': (sequence: number) => `Act ${sequence} does not follow the act before it.`,
    },
    file: (name: string, sha256: string) =>
      `The file “${name}” (${sha256}) is missing or no longer has its digest.`,
  },
  setUp: (address: string, code: string) =>
    `This press room has no account yet. Make the first one at ${address}, with this set-up code: ${code}`,
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
