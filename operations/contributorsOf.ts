import type { PayloadRequest } from 'payload'
import { idOf } from '@/collections/hooks/idOf'
import { findAll, findOne } from '@/database/find'
import type { WorkingCopy } from '@/domain/workingCopy/WorkingCopy'
import type { Update } from '@/payload-types'

/**
 * All who contributed to what an update would publish: who edited the dossier's own documents in it, and who
 * saved the shared outlets and evidence that it uses since the current edition was frozen.
 */
export async function contributorsOf(
  req: PayloadRequest,
  update: Update,
  copy: WorkingCopy,
): Promise<string[]> {
  const ofClaims = { claim: { in: copy.claims.map(({ id }) => id) } }
  const citations = await findAll(req, 'citations', ofClaims)
  const responses = await findAll(req, 'responses', ofClaims)
  const earlier = { dossier: { equals: copy.dossier.id }, update: { not_equals: update.id } }
  const frozen = await findOne(req, 'candidates', earlier, '-frozenAt')
  const since = frozen?.frozenAt ?? new Date(0).toISOString()
  const savers = async (collection: 'outlets' | 'evidence', ids: readonly string[]) => {
    const versions = await req.payload.findVersions({
      collection,
      where: { parent: { in: [...new Set(ids)] }, updatedAt: { greater_than: since } },
      depth: 0,
      limit: 0,
      pagination: false,
      req,
    })
    return versions.docs.flatMap(({ version }) => idOf(version.savedBy) ?? [])
  }
  const shared = [
    ...(await savers(
      'outlets',
      citations.flatMap(({ outlet }) => idOf(outlet) ?? []),
    )),
    ...(await savers(
      'evidence',
      responses.flatMap(({ uses }) => (uses ?? []).flatMap((use) => idOf(use.evidence) ?? [])),
    )),
  ]
  const own = (update.contributors ?? []).flatMap((person) => idOf(person) ?? [])
  return [...new Set([...own, ...shared])]
}
