import { edtfSpan, type Span } from '@/domain/date/edtfSpan'
import type { EditionSummary } from './PublishedDossier'

/**
 * When an edition was public, as far as readers are told: the instant of its publication or, for a reconstructed one,
 * all of the time that its stated date names.
 */
export function shownSpan({
  stated,
  publishedAt,
}: Pick<EditionSummary, 'stated' | 'publishedAt'>): Span {
  const at = Date.parse(publishedAt)
  return (stated && edtfSpan(stated.edtf)) ?? { from: at, to: at }
}
