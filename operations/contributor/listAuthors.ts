import type { PayloadRequest } from 'payload'
import { idOf } from '@/database/idOf'
import { isSameDocument } from '@/domain/workingCopy/isSameDocument'

export type OwnCollection = 'dossiers' | 'claims' | 'citations' | 'responses'

type Kept = { id: string }
type Words = Readonly<Record<string, unknown>>

/**
 * The authors of the current words of documents, field by field, where they differ from the current edition: the
 * author of every save that set a field to its current value, in any update. Abandoned words may come back by an
 * old version, or by another person's hand, beside words that are new.
 */
export async function listAuthors(
  req: PayloadRequest,
  collection: OwnCollection,
  docs: readonly Kept[],
  published: readonly Kept[] = [],
): Promise<readonly string[]> {
  const before = new Map(published.map((doc) => [doc.id, words(doc)]))
  const changed = new Map(
    docs
      .map((doc) => [doc.id, changedWords(words(doc), before.get(doc.id))] as const)
      .filter(([, now]) => Object.keys(now).length > 0),
  )
  if (changed.size === 0) return []
  const { docs: versions } = await req.payload.findVersions({
    collection,
    where: { parent: { in: [...changed.keys()] } },
    sort: 'updatedAt',
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  const last = new Map<string, Words>()
  return versions.flatMap(({ parent, version }) => {
    const id = idOf(parent) ?? ''
    const [was, is] = [last.get(id) ?? {}, words(version)]
    last.set(id, is)
    const brought = Object.entries(changed.get(id) ?? {}).some(
      ([name, now]) => isSame(name, is[name], now) && !isSame(name, was[name], now),
    )
    return brought ? (idOf(version.savedBy) ?? []) : []
  })
}

/**
 * The fields of a document that people write. Not its withdrawal, which is written when its own update is
 * published.
 */
const words = (doc: object): Words =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => name !== 'id' && name !== 'withdrawal'))

const isSame = (name: string, one: unknown, other: unknown) =>
  isSameDocument({ [name]: one }, { [name]: other })

const changedWords = (now: Words, before: Words = {}): Words =>
  Object.fromEntries(
    Object.entries(now).filter(([name, word]) => !isSame(name, word, before[name])),
  )
