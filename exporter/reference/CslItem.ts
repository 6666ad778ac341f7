import type { Language } from '@/domain/Language'

/** What we say in CSL-JSON 1.0 (citation-style-language/schema, csl-data.json) of an edition or a claim of one. */
export type CslItem = {
  id: string
  type: 'webpage'
  title: string
  'container-title': string
  author: readonly [{ literal: string }]
  publisher: string
  issued: { 'date-parts': readonly [readonly number[]] } | { literal: string }
  version: string
  language: Language
  URL: string
  note: string
}
