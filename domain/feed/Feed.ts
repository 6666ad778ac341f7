import type { FeedFormat } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'

/**
 * A feed, the source of all formats. Ids are URNs that never change (`lastingUrn`); addresses are absolute; instants
 * are ISO 8601 in UTC.
 */
export type Feed = {
  id: string
  language: Language
  title: string
  description: string
  /** The publisher: the press room. */
  author: { name: string; address: string }
  /** The page that this feed follows. */
  page: string
  /** The addresses of this feed, by format. */
  addresses: Readonly<Record<FeedFormat, string>>
  /** The time of the last update that is news: minor updates do not change it. */
  updated: string
  /** The newest first. */
  entries: readonly FeedEntry[]
}

/**
 * One update: the changes of one edition. Its content never changes, except for the address when its dossier moves.
 */
export type FeedEntry = {
  id: string
  title: string
  /** The page with the same content. */
  address: string
  publishedAt: string
  category: { term: UpdateKind; label: string }
  html: string
  text: string
}

/** The kind of an update for followers: a dossier's first edition, a withdrawal, or any other change. */
export type UpdateKind = 'new' | 'withdrawal' | 'reinstatement' | 'substantive' | 'minor'
