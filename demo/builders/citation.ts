import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { DraftCitation } from '@/domain/draft/Draft'

/** Words that an outlet published; the heading above them is left to the dossier's labels. */
export const citation = (
  outlet: DraftCitation['outlet'],
  date: WrittenDate | null,
  quote: string,
  { author = null, link = null }: { author?: string | null; link?: string | null } = {},
): DraftCitation => ({ heading: null, quote, outlet, author, date, link })
