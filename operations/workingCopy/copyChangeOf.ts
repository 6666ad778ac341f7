import { isDeepStrictEqual } from 'node:util'
import type { Documents } from './loadDocuments'

/**
 * How a copy of a working copy differs from an earlier one: `base` is the id of that copy. A list that is absent is the
 * same.
 */
export type CopyChange = {
  base: string
  dossier?: ListChange<Documents['dossier']>
  claims?: ListChange<Documents['claims'][number]>
  citations?: ListChange<Documents['citations'][number]>
  responses?: ListChange<Documents['responses'][number]>
  outlets?: ListChange<Documents['outlets'][number]>
  evidence?: ListChange<Documents['evidence'][number]>
  files?: ListChange<Documents['files'][number]>
}

type Named = { id: string }

/**
 * `ids` are those of the whole list in order, absent where they are as before. `added` are documents in full: new ones,
 * and those that have a field less. `changed` are the fields of others that differ, with their ids.
 */
type ListChange<Document> = {
  ids?: readonly string[]
  added?: readonly Document[]
  changed?: readonly (Partial<Document> & Named)[]
}

/** The change that makes `now` of the copy `before`, whose id is `base`. Both are as `JSON.parse` returns them. */
export const copyChangeOf = (base: string, before: Documents, now: Documents): CopyChange => ({
  base,
  dossier: listChangeOf([before.dossier], [now.dossier]),
  claims: listChangeOf(before.claims, now.claims),
  citations: listChangeOf(before.citations, now.citations),
  responses: listChangeOf(before.responses, now.responses),
  outlets: listChangeOf(before.outlets, now.outlets),
  evidence: listChangeOf(before.evidence, now.evidence),
  files: listChangeOf(before.files, now.files),
})

/** The copy that a change makes of the copy that it names. */
export const applyCopyChange = (before: Documents, change: CopyChange): Documents => ({
  dossier: applyListChange([before.dossier], change.dossier)[0] ?? before.dossier,
  claims: applyListChange(before.claims, change.claims),
  citations: applyListChange(before.citations, change.citations),
  responses: applyListChange(before.responses, change.responses),
  outlets: applyListChange(before.outlets, change.outlets),
  evidence: applyListChange(before.evidence, change.evidence),
  files: applyListChange(before.files, change.files),
})

function listChangeOf<Document extends Named>(
  before: readonly Document[],
  now: readonly Document[],
): ListChange<Document> | undefined {
  const known = new Map(before.map((document) => [document.id, document]))
  const ids = idsOf(now)
  const added: Document[] = []
  const changed: (Partial<Document> & Named)[] = []
  for (const document of now) {
    const was = known.get(document.id)
    if (!was || Object.keys(was).some((name) => !(name in document))) added.push(document)
    else if (!isDeepStrictEqual(was, document)) changed.push(fieldsThatDiffer(was, document))
  }
  const change = {
    ...(isDeepStrictEqual(ids, idsOf(before)) ? {} : { ids }),
    ...(added.length > 0 ? { added } : {}),
    ...(changed.length > 0 ? { changed } : {}),
  }
  return Object.keys(change).length > 0 ? change : undefined
}

function fieldsThatDiffer<Document extends Named>(
  before: Document,
  now: Document,
): Partial<Document> & Named {
  const fields: Partial<Document> = { ...now }
  for (const name in fields) {
    if (isDeepStrictEqual(before[name], now[name])) delete fields[name]
  }
  return { ...fields, id: now.id }
}

function applyListChange<Document extends Named>(
  before: readonly Document[],
  { ids, added = [], changed = [] }: ListChange<Document> = {},
): readonly Document[] {
  const known = new Map([...before, ...added].map((document) => [document.id, document]))
  for (const fields of changed) {
    const was = known.get(fields.id)
    if (was) known.set(fields.id, { ...was, ...fields })
  }
  return (ids ?? idsOf(before)).flatMap((id) => known.get(id) ?? [])
}

const idsOf = (documents: readonly Named[]) => documents.map(({ id }) => id)
