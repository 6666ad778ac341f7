import type { Language } from '@/domain/Language'

/**
 * The members of CSL-JSON 1.0 (citation-style-language/schema, csl-data.json) that we use for an edition or one of
 * its claims.
 */
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
