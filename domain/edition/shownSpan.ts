import { edtfSpan, type Span } from '@/domain/date/edtfSpan'
import type { EditionSummary } from './PublishedDossier'

/**
 * The time when an edition became public, as readers see it: the instant of its publication or, for a reconstructed
 * one, the whole span of its stated date.
 */
export function shownSpan({
  stated,
  publishedAt,
}: Pick<EditionSummary, 'stated' | 'publishedAt'>): Span {
  const at = Date.parse(publishedAt)
  return (stated && edtfSpan(stated.edtf)) ?? { from: at, to: at }
}
