import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ArchiveFault } from '@/domain/backup/ArchiveFault'
import { commandWords } from '@/locales/commandWords'
import { describeArchiveFault } from '@/locales/describeArchiveFault'
import { commandLanguage } from './commandLanguage'
import { keptPlace } from './keptPlace'
import { restoreBackup } from './restoreBackup'

// npm run restore -- FILE [--damaged]

const language = commandLanguage(process.env)
const words = commandWords(language)
const kept = keptPlace()

process.exitCode = await run()

async function run(): Promise<number> {
  if (!kept) return fail(words.backupOnlyFile)
  const asked = parse(process.argv.slice(2))
  if (!asked) return fail(words.restoreUsage)
  const { archive, damaged } = asked
  if (!existsSync(archive)) return fail(words.fileUnreadable(archive))
  try {
    const restored = await restoreBackup(archive, kept, { damaged })
    if (restored.ok) {
      const { manifest, mails, faults } = restored
      list(faults)
      process.stdout.write(`${words.restored(manifest.madeAt, manifest.files.length - 1, mails)}\n`)
      return 0
    }
    if (restored.why === 'running') return fail(words.notRestored.running(kept.database))
    if (restored.why === 'not-empty') return fail(words.notRestored.notEmpty(restored.there))
    list(restored.faults)
    return fail(
      restored.mayGoOn
        ? words.notRestored.damagedBefore(archive)
        : words.notRestored.damaged(archive),
    )
  } catch (error) {
    return fail(words.notRestored.interrupted(error instanceof Error ? error.message : `${error}`))
  }
}

function parse(args: string[]): { archive: string; damaged: boolean } | null {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { damaged: { type: 'boolean', default: false } },
    })
    const [archive] = positionals
    return archive === undefined || positionals.length > 1
      ? null
      : { archive, damaged: values.damaged }
  } catch {
    return null
  }
}

function list(faults: readonly ArchiveFault[]): void {
  for (const fault of faults) process.stderr.write(`- ${describeArchiveFault(fault, language)}\n`)
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
