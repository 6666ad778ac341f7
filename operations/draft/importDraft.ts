import type { PayloadRequest } from 'payload'
import type { Draft } from '@/domain/draft/Draft'
import type { Result } from '@/domain/Reason'
import { slugOf } from '@/domain/slug/slugOf'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { amendClaims } from './amendClaims'
import { amendDossier } from './amendDossier'
import { ensureEvidence } from './ensureEvidence'

export type Imported = { dossier: string; slug: string; isNew: boolean; update: string | null }

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
    const { id, isNew } = await amendDossier(req, { ...order, slug })
    const evidence = await ensureEvidence(req, draft.evidence)
    const reasons = await amendClaims(req, { dossier: id, claims: draft.claims, evidence })
    if (reasons.length > 0) throw new Refusal(reasons)
    const update = await findUpdateUnderWay(req, id)
    return { dossier: id, slug, isNew, update: update?.id ?? null }
  })
}
