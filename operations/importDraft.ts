import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { Draft } from '@/domain/draft/Draft'
import type { Result } from '@/domain/Reason'
import { toLexical } from '@/domain/richText/toLexical'
import { slugOf } from '@/domain/slug/slugOf'
import type { Dossier } from '@/payload-types'
import { amendClaims } from './amendClaims'
import { findHold } from './findHold'
import { keepEvidence } from './keepEvidence'
import { operate } from './operate'
import { Refusal } from './Refusal'
import { underWay } from './underWay'

export type Imported = { dossier: string; slug: string; isNew: boolean; update: string | null }

/**
 * Makes a dossier out of a draft, or amends the one that has its address, as an open update. Claims are matched
 * by number, citations by their words and then by their place, evidence by label, date and link; what did not change
 * is not written. `slug` follows from the title where it is null; `translationOf` is the id of a dossier.
 * Refused with every reason when a published claim is missing from the draft; nothing is written then.
 */
export function importDraft(
  caller: PayloadRequest,
  order: { draft: Draft; slug: string | null; translationOf: string | null },
): Promise<Result<Imported>> {
  const { draft } = order
  return operate(caller, 'writeDossier', async (req) => {
    const slug = order.slug ?? slugOf(draft.title)
    const existing = await findDossier(req, draft.language, slug)
    const hold = existing ? await findHold(req, existing.id) : null
    if (hold) throw new Refusal([hold])
    const words = {
      title: draft.title,
      labels: draft.labels,
      introduction: toLexical(draft.introduction),
      updateLine: draft.updateLine ?? { words: null, edtf: null },
      ...(order.translationOf ? { translationOf: order.translationOf } : {}),
    }
    const dossier = existing
      ? await req.payload.update({
          collection: 'dossiers',
          id: existing.id,
          data: words,
          depth: 0,
          req,
        })
      : await req.payload.create({
          collection: 'dossiers',
          data: { ...words, language: draft.language, slug },
          depth: 0,
          req,
        })
    const evidence = await keepEvidence(req, draft.evidence)
    const reasons = await amendClaims(req, { dossier: dossier.id, claims: draft.claims, evidence })
    if (reasons.length > 0) throw new Refusal(reasons)
    const update = await underWay(req, dossier.id)
    return { dossier: dossier.id, slug: dossier.slug, isNew: !existing, update: update?.id ?? null }
  })
}

function findDossier(req: PayloadRequest, language: string, slug: string): Promise<Dossier | null> {
  return findOne(req, 'dossiers', { language: { equals: language }, slug: { equals: slug } })
}
