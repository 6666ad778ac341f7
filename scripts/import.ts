import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { largestDocument } from '@/domain/draft/largestDocument'
import { isLanguage } from '@/domain/Language'
import { importDocument } from '@/importer/importDocument'
import { type ImportReport, importReport } from '@/importer/importReport'
import { commandWords } from '@/locales/commandWords'
import { describeReason } from '@/locales/describeReason'
import type { ImportedDocument } from '@/locales/fr/command'
import { importDraft } from '@/operations/draft/importDraft'
import { commandLanguage } from './commandLanguage'
import { findActor } from './findActor'
import { openPressRoom } from './openPressRoom'

// npm run import -- FILE [--dry-run] [--json] [--as EMAIL] [--slug SLUG] [--language fr|en]

const language = commandLanguage(process.env)
const words = commandWords(language)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    as: { type: 'string' },
    slug: { type: 'string' },
    language: { type: 'string' },
  },
})

process.exitCode = await run()

async function run(): Promise<number> {
  const [file] = positionals
  if (file === undefined || positionals.length > 1) return fail(words.importUsage)
  if (values.language !== undefined && !isLanguage(values.language)) return fail(words.importUsage)
  const bytes = await readAtMost(file, largestDocument + 1).catch(() => null)
  if (!bytes) return fail(words.fileUnreadable(file))

  const read = importDocument(bytes, values.language ? { language: values.language } : {})
  const report = importReport(read)
  if (!read.draft) return tell(report, 1)
  if (values['dry-run']) return tell(report, 0)

  const payload = await openPressRoom()
  try {
    const req = await findActor(payload, values.as ?? null, language)
    if (!req) return tell(withError(report, 'no-account', words.noAccount(values.as ?? null)), 1)
    const imported = await importDraft(req, {
      draft: read.draft,
      slug: values.slug ?? null,
      translationOf: null,
    })
    if (!imported.ok) {
      const lines = imported.reasons.map(
        (reason) => [reason.code, describeReason(reason, language)] as const,
      )
      return tell(
        lines.reduce((all, [code, text]) => withError(all, code, text), report),
        1,
      )
    }
    process.stderr.write(
      `${words.imported(imported.value.slug, imported.value.isNew, req.user?.email ?? '')}\n`,
    )
    return tell(report, 0)
  } finally {
    await payload.destroy()
  }
}

function withError(report: ImportReport, code: string, text: string): ImportReport {
  return { ...report, messages: [...report.messages, { level: 'error', code, line: 0, text }] }
}

function tell(report: ImportReport, exitCode: 0 | 1): number {
  for (const { level, line, text } of report.messages) {
    process.stderr.write(
      `${words.level[level]}${line > 0 ? ` (${words.line} ${line})` : ''}${words.colon}${text}\n`,
    )
  }
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else if (exitCode === 0) process.stdout.write(`${words.summary(summaryOf(report))}\n`)
  return exitCode
}

function summaryOf({ title, claims, coverage }: ImportReport): ImportedDocument {
  return {
    title,
    coverage,
    claims: claims.length,
    citations: claims.flatMap(({ citations }) => citations).length,
    uses: claims.flatMap(({ evidence }) => evidence).length,
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  if (values.json) {
    process.stdout.write(
      `${JSON.stringify({ messages: [{ level: 'error', code: 'command', line: 0, text: message }] })}\n`,
    )
  }
  return 1
}

async function readAtMost(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const buffer = new Uint8Array(Math.min(size, limit))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
