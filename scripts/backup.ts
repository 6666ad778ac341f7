import { existsSync } from 'node:fs'
import { commandWords } from '@/locales/commandWords'
import { commandLanguage } from './commandLanguage'
import { keptPlace } from './keptPlace'
import { makeBackup } from './makeBackup'

// npm run backup [-- FILE]

const words = commandWords(commandLanguage(process.env))
const kept = keptPlace()
const archive =
  process.argv[2] ?? `point-par-point-${new Date().toISOString().replaceAll(':', '-')}.tar.gz`

const refusal = !kept
  ? words.backupOnlyFile
  : !existsSync(kept.database)
    ? words.nothingToBackUp(kept.database)
    : existsSync(archive)
      ? words.archiveExists(archive)
      : null

if (!kept || refusal) {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 1
} else {
  const { files } = await makeBackup(kept, archive)
  process.stdout.write(`${words.backedUp(archive, files.length - 1)}\n`)
}
