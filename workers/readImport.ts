import type { Language } from '@/domain/Language'
import type { ImportResult } from '@/importer/ImportResult'
import { importDocument } from '@/importer/importDocument'
import { type ImportReport, importReport } from '@/importer/importReport'

/** A document to read, and the language of its report. */
export type ImportWork = { bytes: Uint8Array; language: Language }

export type ReadImport = { draft: ImportResult['draft']; report: ImportReport }

/** Reads a document and reports on it. */
export function readImport({ bytes, language }: ImportWork): ReadImport {
  const read = importDocument(bytes)
  return { draft: read.draft, report: importReport(read, language) }
}
