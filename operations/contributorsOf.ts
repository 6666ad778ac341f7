import type { PayloadRequest } from 'payload'
import { idOf } from '@/collections/hooks/idOf'
import { findOne } from '@/database/find'
import type { WorkingCopy } from '@/domain/workingCopy/WorkingCopy'
import type { Citation, Response, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/findCurrentEdition'

/**
 * All who contributed to what an update would publish: who edited the dossier's own documents in it, and who
 * saved what it shows of shared outlets and evidence. Of those that the current edition used as well, only what
 * was saved since it was frozen counts; of the others, every save does, however old.
 */
export async function contributorsOf(
  req: PayloadRequest,
  update: Update,
  copy: WorkingCopy,
): Promise<string[]> {
  const since = await currentSince(req, copy.dossier.id)
  const ofClaims = { claim: { in: copy.claims.map(({ id }) => id) } }
  const all = { depth: 0, limit: 0, pagination: false, req } as const

  const savers = async (
    shared: 'outlets' | 'evidence',
    using: 'citations' | 'responses',
    usesOf: (doc: Partial<Citation & Response>) => readonly string[],
  ) => {
    const { docs } = await req.payload.find({ collection: using, where: ofClaims, ...all })
    const before = await req.payload.findVersions({
      collection: using,
      where: { parent: { in: docs.map(({ id }) => id) }, updatedAt: { less_than_equal: since } },
      sort: '-updatedAt',
      ...all,
    })
    const asItWas = new Map(before.docs.toReversed().map((doc) => [doc.parent, doc.version]))
    const usedBefore = new Set([...asItWas.values()].flatMap(usesOf))
    const used = [...new Set(docs.flatMap(usesOf))]
    const versions = await req.payload.findVersions({
      collection: shared,
      where: {
        or: [
          { parent: { in: used.filter((id) => !usedBefore.has(id)) } },
          { parent: { in: used }, updatedAt: { greater_than: since } },
        ],
      },
      ...all,
    })
    return versions.docs.flatMap(({ version }) => idOf(version.savedBy) ?? [])
  }

  return [
    ...new Set([
      ...(update.contributors ?? []).flatMap((person) => idOf(person) ?? []),
      ...(await savers('outlets', 'citations', ({ outlet }) =>
        [outlet].flatMap((one) => idOf(one) ?? []),
      )),
      ...(await savers('evidence', 'responses', ({ uses }) =>
        (uses ?? []).flatMap(({ evidence }) => idOf(evidence) ?? []),
      )),
    ]),
  ]
}

/** When the current edition of a dossier was frozen, ISO 8601; the beginning of time before the first one. */
async function currentSince(req: PayloadRequest, dossier: string): Promise<string> {
  const current = await findCurrentEdition(req, dossier)
  const ofCurrent = { dossier: { equals: dossier }, digest: { equals: current?.candidate ?? '' } }
  const frozen = await findOne(req, 'candidates', ofCurrent, '-frozenAt')
  return frozen?.frozenAt ?? new Date(0).toISOString()
}
