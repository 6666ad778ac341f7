import type { CollectionBeforeChangeHook } from 'payload'
import { isOperation } from '@/database/asOperation'
import { idOf } from '@/database/idOf'
import { binUses } from '@/operations/bin/binUses'
import type { Response } from '@/payload-types'

/** A use of evidence that a save takes out of a response goes to the bin. */
export const binRemovedUses: CollectionBeforeChangeHook<Response> = async ({
  data,
  originalDoc,
  req,
}) => {
  const claim = idOf(originalDoc?.claim)
  if (!originalDoc || !claim || isOperation()) return data
  // Payload has completed `data`: a partial save has the uses that there were.
  const remaining = new Set((data.uses ?? []).map(({ evidence }) => idOf(evidence)))
  const removed = (originalDoc.uses ?? []).flatMap(({ id, evidence, note }) => {
    const piece = idOf(evidence)
    return id && piece && !remaining.has(piece) ? [{ id, evidence: piece, note: note ?? null }] : []
  })
  await binUses(req, { claim, response: originalDoc.id }, removed)
  return data
}
