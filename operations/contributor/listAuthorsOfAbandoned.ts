import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import { findAbandonedCopy, findPublishedCopy } from '@/operations/workingCopy/findFrozenCopy'
import type { Documents } from '@/operations/workingCopy/loadDocuments'
import { contributorIds } from './contributorIds'

/**
 * The contributors of abandoned updates whose allegations, quotes or responses are in these documents again and not
 * in the current edition (`published`), whoever brought them back. Comparing texts is necessary: a claim that was
 * abandoned is deleted with its versions, and may be written again as another claim.
 */
export async function listAuthorsOfAbandoned(
  req: PayloadRequest,
  documents: Documents,
  published: Documents | undefined,
): Promise<readonly string[]> {
  const { id } = documents.dossier
  const said = without(passagesOf(documents), published)
  if (said.length === 0) return []
  const where = { dossier: { equals: id }, state: { equals: 'abandoned' } }
  const authors: string[] = []
  for (const update of await findAll(req, 'updates', where)) {
    const copy = await findAbandonedCopy(req, update.id)
    if (!copy) continue
    const base = await findPublishedCopy(req, id, copy.at)
    const abandoned = new Set(without(passagesOf(copy.documents), base?.documents))
    if (said.some((passage) => abandoned.has(passage))) authors.push(...contributorIds(update))
  }
  return authors
}

const passagesOf = ({ claims, citations, responses }: Documents): readonly string[] => [
  ...claims.map(({ statement }) => statement),
  ...citations.map(({ quote }) => quote),
  ...responses.flatMap(({ body }) => (body ? [JSON.stringify(body)] : [])),
]

function without(passages: readonly string[], published: Documents | undefined) {
  const known = new Set(published ? passagesOf(published) : [])
  return passages.filter((passage) => !known.has(passage))
}
