import { timeValue } from '@/domain/date/timeValue'
import type { EditionSummary } from '@/domain/edition/PublishedDossier'

/** The instant of a publication, or the stated date of a reconstructed edition where it is a plain one. */
export const publicSince = ({ stated, publishedAt }: EditionSummary): string | undefined =>
  stated === null ? publishedAt : (timeValue(stated.edtf) ?? undefined)
