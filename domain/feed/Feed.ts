import type { FeedFormat } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'

/**
 * A feed as every format writes it. Ids are URNs that never change (`lastingUrn`); addresses are absolute; instants
 * are ISO 8601 in UTC.
 */
export type Feed = {
  id: string
  language: Language
  title: string
  description: string
  /** Who publishes: the press room. */
  author: { name: string; address: string }
  /** The page that this feed follows. */
  page: string
  /** Where this feed stands, by format. */
  addresses: Readonly<Record<FeedFormat, string>>
  /** Of the last update that is news: a minor one does not move it. */
  updated: string
  /** The newest first. */
  entries: readonly FeedEntry[]
}

/** One update: what an edition changed. It says the same for ever, but for the address when its dossier moves. */
export type FeedEntry = {
  id: string
  title: string
  /** The page that says the same. */
  address: string
  publishedAt: string
  category: { term: UpdateKind; label: string }
  html: string
  text: string
}

/** What an update is to those who follow: a dossier's first edition, something taken back, or any other change. */
export type UpdateKind = 'new' | 'withdrawal' | 'substantive' | 'minor'
