import type { PayloadRequest } from 'payload'
import type { Draft } from '@/domain/draft/Draft'
import { importDraft } from '@/operations/draft/importDraft'
import { orThrow } from '@/operations/frame/orThrow'

export type Written = { dossier: string; slug: string; update: string }

/** Makes or amends the dossier of that draft, and answers its open update. */
export async function writeDossier(
  req: PayloadRequest,
  draft: Draft,
  slug: string | null = null,
): Promise<Written> {
  const {
    dossier,
    slug: kept,
    update,
  } = orThrow(await importDraft(req, { draft, slug, translationOf: null }))
  if (update === null) throw new Error(`The draft ${draft.title} changes nothing`)
  return { dossier, slug: kept, update }
}
