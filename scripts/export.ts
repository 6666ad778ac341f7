import { parseArgs } from 'node:util'
import { isDamagedRecord } from '@/domain/edition/DamagedRecord'
import { isLanguage } from '@/domain/Language'
import { exportDocument } from '@/exporter/exportDocument'
import { commandWords } from '@/locales/commandWords'
import { getDossier } from '@/queries/dossier/getDossier'
import { commandLanguage } from './commandLanguage'
import { openPressRoom } from './openPressRoom'

// npm run export -- SLUG [--edition N] [--language fr|en]

const words = commandWords(commandLanguage(process.env))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' }, language: { type: 'string', default: 'fr' } },
})

process.exitCode = await run()

async function run(): Promise<number> {
  const [slug] = positionals
  const edition = values.edition === undefined ? null : Number(values.edition)
  const isUsable = positionals.length === 1 && (edition === null || Number.isSafeInteger(edition))
  if (slug === undefined || !isUsable || !isLanguage(values.language))
    return fail(words.exportUsage)
  const payload = await openPressRoom()
  try {
    const found = await getDossier({ payload }, { language: values.language, slug, edition }).catch(
      (error: unknown): 'damaged' => {
        if (isDamagedRecord(error)) return 'damaged'
        throw error
      },
    )
    if (!found) return fail(words.notPublished(slug, edition))
    if (found === 'damaged' || found.dossier.damaged) return fail(words.editionDamaged)
    process.stdout.write(exportDocument(found.dossier))
    return 0
  } finally {
    await payload.destroy()
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
