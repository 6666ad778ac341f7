import type { Language } from '@/domain/Language'

/** One current page on the sitemap. Addresses are paths. */
export type SitemapPage = {
  address: string
  /** When its words last changed enough to read the page again, ISO 8601; null if unknown. */
  changedAt: string | null
  /** The same page in every language that has it, its own included; empty if only one language has it. */
  languages: readonly { language: Language; address: string }[]
}
