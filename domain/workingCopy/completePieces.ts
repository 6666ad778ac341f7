import type { Piece } from '@/domain/edition/Piece'
import { accepted, type Result } from '@/domain/Reason'
import { piecesOf } from './piecesOf'
import type { WorkingCopy } from './WorkingCopy'

/** The content of a candidate, or a refusal with all reasons at once: incomplete content is never published. */
export function completePieces(copy: WorkingCopy, note: string | null): Result<readonly Piece[]> {
  const { pieces, reasons } = piecesOf(copy, note)
  return reasons.length > 0 ? { ok: false, reasons } : accepted(pieces)
}
