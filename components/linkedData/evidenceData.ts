import { absoluteAddress, fileAddress } from '@/domain/address/addresses'
import { timeValue } from '@/domain/date/timeValue'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'

type Evidence = PublishedClaim['evidence'][number]

/** A document that a response points at. Only the page names its author: schema.org has no words for that. */
export const evidenceData = ({ label, date, link, file }: Evidence, origin: string) => ({
  '@type': 'CreativeWork',
  name: label,
  datePublished: timeValue(date?.edtf ?? null) ?? undefined,
  url: link ?? undefined,
  encoding: file
    ? {
        '@type': 'MediaObject',
        name: file.name,
        contentUrl: absoluteAddress(origin, fileAddress(file.sha256, file.name)),
        encodingFormat: file.type,
        sha256: file.sha256,
      }
    : undefined,
})
