import { timeValue } from '@/domain/date/timeValue'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'

type Citation = PublishedClaim['citations'][number]

/** Where the allegation appeared: who published it, when, and in which words. */
export const appearanceData = ({ outlet, author, date, link, quote }: Citation) => ({
  '@type': 'CreativeWork',
  publisher: { '@type': 'Organization', name: outlet.name, url: outlet.address ?? undefined },
  creditText: author ?? undefined,
  datePublished: timeValue(date?.edtf ?? null) ?? undefined,
  url: link ?? undefined,
  hasPart: { '@type': 'Quotation', text: quote },
})
