import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { DraftEvidence } from '@/domain/draft/Draft'
import type { Evidence } from '@/payload-types'

/** Finds each piece of evidence by its label, date and link, or creates it. Returns their ids in the same order. */
export async function ensureEvidence(
  req: PayloadRequest,
  pieces: readonly DraftEvidence[],
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const piece of pieces) {
    const same = await findAll(req, 'evidence', { label: { equals: piece.label } })
    const kept = same.find((one) => isSamePiece(one, piece))
    if (kept && !addsTo(kept, piece)) {
      ids.push(kept.id)
      continue
    }
    const data = {
      label: piece.label,
      ...(piece.date ? { date: piece.date } : {}),
      ...(piece.kind ? { kind: piece.kind } : {}),
      ...(piece.maker ? { maker: piece.maker } : {}),
      ...(piece.link ? { link: piece.link } : {}),
    }
    const saved = kept
      ? await req.payload.update({ collection: 'evidence', id: kept.id, data, depth: 0, req })
      : await req.payload.create({ collection: 'evidence', data, depth: 0, req })
    ids.push(saved.id)
  }
  return ids
}

const isSamePiece = (kept: Evidence, piece: DraftEvidence): boolean =>
  (kept.date?.words ?? null) === (piece.date?.words ?? null) &&
  (!kept.link || !piece.link || kept.link === piece.link)

type Details = { kind?: string | null; maker?: string | null; link?: string | null }

const addsTo = (kept: Details, piece: Details): boolean =>
  (['kind', 'maker', 'link'] as const).some((name) => piece[name] && piece[name] !== kept[name])
