import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { DraftEvidenceUse } from '@/domain/draft/Draft'
import { fromLexical } from '@/domain/richText/fromLexical'
import type { RichText } from '@/domain/richText/RichText'
import { toLexical } from '@/domain/richText/toLexical'
import type { Response } from '@/payload-types'

/** Changes the response of a claim to that of a draft; a use of the same evidence retains its id. */
export async function amendResponse(
  req: PayloadRequest,
  order: {
    claim: string
    body: RichText
    uses: readonly DraftEvidenceUse[]
    evidence: readonly string[]
  },
): Promise<void> {
  const { payload } = req
  const before = await findOne(req, 'responses', { claim: { equals: order.claim } })
  const uses = order.uses.map(({ evidence, note }) => {
    const id = order.evidence[evidence]
    if (id === undefined)
      throw new Error(`The draft uses evidence ${evidence}, which it does not have`)
    const kept = before?.uses?.find((use) => idOf(use.evidence) === id)
    return { ...(kept?.id ? { id: kept.id } : {}), evidence: id, note }
  })
  const data = { body: toLexical(order.body), uses }
  if (!before) {
    await payload.create({
      collection: 'responses',
      data: { ...data, claim: order.claim },
      depth: 0,
      req,
    })
  } else if (!isSame(before, order.body, uses)) {
    await payload.update({ collection: 'responses', id: before.id, data, depth: 0, req })
  }
}

function isSame(before: Response, body: RichText, uses: readonly object[]): boolean {
  const read = before.body ? fromLexical(before.body) : null
  const kept = (before.uses ?? []).map((use) => ({
    id: use.id,
    evidence: idOf(use.evidence),
    note: use.note ?? null,
  }))
  return read?.ok === true && isDeepStrictEqual(read.value, body) && isDeepStrictEqual(kept, uses)
}
