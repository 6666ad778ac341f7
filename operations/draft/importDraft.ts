import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { Draft } from '@/domain/draft/Draft'
import type { Result } from '@/domain/Reason'
import { slugOf } from '@/domain/slug/slugOf'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { loadWorkingCopy } from '@/operations/workingCopy/loadWorkingCopy'
import { amendClaims } from './amendClaims'
import { amendDossier } from './amendDossier'
import { ensureEvidence } from './ensureEvidence'

/** `isChanged` says whether the working copy is another one than before: it is for a new dossier. */
export type Imported = {
  dossier: string
  slug: string
  isNew: boolean
  isChanged: boolean
  update: string | null
}

/**
 * Creates a dossier from a draft, or changes the one that has its address, as an open update. Claims are matched by
 * number, citations by their words and then by their place, evidence by label, date and link; what did not change
 * is not written. `slug` follows from the title where it is null; `translationOf` is the id of a dossier. Refused
 * with every reason when a published claim is missing from the draft or the dossier cannot have the address;
 * nothing is written then.
 */
export function importDraft(
  caller: PayloadRequest,
  order: { draft: Draft; slug: string | null; translationOf: string | null },
): Promise<Result<Imported>> {
  const { draft } = order
  return operate(caller, 'writeDossier', async (req) => {
    const slug = order.slug ?? slugOf(draft.title)
    const at = { language: { equals: draft.language }, slug: { equals: slug } }
    const existing = await findOne(req, 'dossiers', at)
    const before = existing && (await loadWorkingCopy(req, existing.id))
    const { id, isNew } = await amendDossier(req, { ...order, slug })
    const evidence = await ensureEvidence(req, draft.evidence)
    const reasons = await amendClaims(req, { dossier: id, claims: draft.claims, evidence })
    if (reasons.length > 0) throw new Refusal(reasons)
    const update = await findUpdateUnderWay(req, id)
    const isChanged = !isDeepStrictEqual(before, await loadWorkingCopy(req, id))
    return { dossier: id, slug, isNew, isChanged, update: update?.id ?? null }
  })
}
