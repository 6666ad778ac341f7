import { existsSync } from 'node:fs'
import { commandWords } from '@/locales/commandWords'
import { commandLanguage } from './commandLanguage'
import { keptPlace } from './keptPlace'
import { restoreBackup } from './restoreBackup'

// npm run restore -- FILE

const words = commandWords(commandLanguage(process.env))
const kept = keptPlace()
const archive = process.argv[2]

process.exitCode = await run()

async function run(): Promise<number> {
  if (!kept) return fail(words.backupOnlyFile)
  if (archive === undefined) return fail(words.restoreUsage)
  if (!existsSync(archive)) return fail(words.fileUnreadable(archive))
  const restored = await restoreBackup(archive, kept)
  if (!restored.ok)
    return fail(words.notRestored[restored.why](archive, kept.database, kept.filesDir))
  process.stdout.write(
    `${words.restored(restored.manifest.madeAt, restored.manifest.files.length - 1, restored.mails)}\n`,
  )
  return 0
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
