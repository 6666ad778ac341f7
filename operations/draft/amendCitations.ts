import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { DraftCitation } from '@/domain/draft/Draft'
import { positionsFor } from '@/operations/workingCopy/positionsFor'
import type { Citation } from '@/payload-types'
import { ensureOutlet } from './ensureOutlet'

/**
 * Changes the citations of a claim to those of a draft. Matches them by their words first, then by their place; a
 * matched citation retains its id.
 */
export async function amendCitations(
  req: PayloadRequest,
  claim: string,
  drafts: readonly DraftCitation[],
): Promise<void> {
  const { payload } = req
  const existing = await findAll(req, 'citations', { claim: { equals: claim } }, 'position')
  const kept = pair(existing, drafts)
  for (const { id } of existing.filter((doc) => !kept.includes(doc))) {
    await payload.delete({ collection: 'citations', id, req })
  }
  const positions = positionsFor(kept.map((doc) => doc?.position ?? null))
  for (const [index, draft] of drafts.entries()) {
    const before = kept[index]
    const data = {
      quote: draft.quote,
      heading: draft.heading,
      outlet: await ensureOutlet(req, draft.outlet),
      author: draft.author,
      date: { words: draft.date?.words ?? null, edtf: draft.date?.edtf ?? null },
      link: draft.link,
      position: positions[index] ?? null,
    }
    if (!before)
      await payload.create({ collection: 'citations', data: { ...data, claim }, depth: 0, req })
    else if (!isSame(before, data)) {
      await payload.update({ collection: 'citations', id: before.id, data, depth: 0, req })
    }
  }
}

function pair(
  docs: readonly Citation[],
  drafts: readonly DraftCitation[],
): readonly (Citation | undefined)[] {
  const free = new Set(docs)
  const take = (doc: Citation | undefined) => {
    if (doc) free.delete(doc)
    return doc
  }
  const byWords = drafts.map(({ quote }) => take([...free].find((doc) => doc.quote === quote)))
  return byWords.map((found, index) => {
    const samePlace = docs[index]
    return found ?? (samePlace && free.has(samePlace) ? take(samePlace) : undefined)
  })
}

const isSame = (doc: Citation, data: Record<string, unknown>): boolean =>
  isDeepStrictEqual(
    {
      quote: doc.quote,
      heading: doc.heading ?? null,
      outlet: idOf(doc.outlet),
      author: doc.author ?? null,
      date: { words: doc.date?.words ?? null, edtf: doc.date?.edtf ?? null },
      link: doc.link ?? null,
      position: doc.position ?? null,
    },
    data,
  )
