import type { Language } from '@/domain/Language'

/** One current page as search engines are told of it. Addresses are paths. */
export type SitemapPage = {
  address: string
  /** When its words last changed in a way worth reading it again for, ISO 8601; null where nobody can say. */
  changedAt: string | null
  /** The same page in every language that it is there in, its own included; empty where it is in one alone. */
  languages: readonly { language: Language; address: string }[]
}
