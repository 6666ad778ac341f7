import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { Draft } from '@/domain/draft/Draft'
import { fromLexical } from '@/domain/richText/fromLexical'
import { toLexical } from '@/domain/richText/toLexical'
import { orRefuse } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findFreeze } from '@/operations/freeze/findFreeze'
import { checkAddress } from '@/operations/workingCopy/checkAddress'
import type { Dossier } from '@/payload-types'

/** Changes the dossier of an address to what a draft contains, or creates it. Does not change its claims. */
export async function amendDossier(
  req: PayloadRequest,
  order: { draft: Draft; slug: string; translationOf: string | null },
): Promise<{ id: string; isNew: boolean }> {
  const { draft, slug, translationOf } = order
  const { language } = draft
  const words = {
    title: draft.title,
    labels: draft.labels,
    introduction: toLexical(draft.introduction),
    updateLine: draft.updateLine ?? { words: null, edtf: null },
    ...(translationOf ? { translationOf } : {}),
  }
  const before = await findOne(req, 'dossiers', {
    language: { equals: language },
    slug: { equals: slug },
  })
  if (!before) {
    const id = randomUUID()
    orRefuse(await checkAddress(req, { dossier: id, language, slug }))
    const data = { ...words, id, language, slug }
    await req.payload.create({ collection: 'dossiers', data, depth: 0, req })
    return { id, isNew: true }
  }
  const hold = await findFreeze(req, before.id)
  if (hold) throw new Refusal([hold])
  if (!says(before, draft, translationOf)) {
    await req.payload.update({ collection: 'dossiers', id: before.id, data: words, depth: 0, req })
  }
  return { id: before.id, isNew: false }
}

function says(dossier: Dossier, draft: Draft, translationOf: string | null): boolean {
  const { title, labels, updateLine } = dossier
  const introduction = dossier.introduction ? fromLexical(dossier.introduction) : null
  return (
    title === draft.title &&
    isDeepStrictEqual({ ...labels }, draft.labels) &&
    introduction?.ok === true &&
    isDeepStrictEqual(introduction.value, draft.introduction) &&
    (updateLine?.words || null) === (draft.updateLine?.words ?? null) &&
    (updateLine?.edtf || null) === (draft.updateLine?.edtf ?? null) &&
    (translationOf === null || translationOf === idOf(dossier.translationOf))
  )
}
