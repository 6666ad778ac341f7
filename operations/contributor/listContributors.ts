import type { PayloadRequest } from 'payload'
import { idOf } from '@/database/idOf'
import { findPublishedCopy } from '@/operations/workingCopy/findFrozenCopy'
import type { Documents } from '@/operations/workingCopy/loadDocuments'
import type { Citation, Response, Update } from '@/payload-types'
import { contributorIds } from './contributorIds'
import { listAuthors } from './listAuthors'
import { listAuthorsOfAbandoned } from './listAuthorsOfAbandoned'

/**
 * The ids of all who contributed to what an update would publish:
 * - who edited the dossier's own documents in this update;
 * - who wrote their current words in any update (`listAuthors`), also an abandoned one (`listAuthorsOfAbandoned`);
 * - who saved the shared outlets and evidence that it shows;
 * - who uploaded the files that it shows for the first time.
 *
 * Saves of outlets and evidence that the last edition made from the working copy used too count only since that
 * edition was frozen; of the others, every save counts, however old. A withdrawal published meanwhile does not
 * change this: it shows nothing of the working copy.
 */
export async function listContributors(
  req: PayloadRequest,
  update: Update,
  documents: Documents,
): Promise<string[]> {
  const { dossier } = documents
  const published = await findPublishedCopy(req, dossier.id)
  const since = published?.at ?? new Date(0).toISOString()
  const before = published?.documents
  const ofClaims = { claim: { in: documents.claims.map(({ id }) => id) } }
  const all = { depth: 0, limit: 0, pagination: false, req } as const

  const savers = async (
    shared: 'outlets' | 'evidence',
    using: 'citations' | 'responses',
    usesOf: (doc: Partial<Citation & Response>) => readonly string[],
  ) => {
    const { docs } = await req.payload.find({ collection: using, where: ofClaims, ...all })
    const versionsThen = await req.payload.findVersions({
      collection: using,
      where: { parent: { in: docs.map(({ id }) => id) }, updatedAt: { less_than_equal: since } },
      sort: '-updatedAt',
      ...all,
    })
    const asItWas = new Map(versionsThen.docs.toReversed().map((doc) => [doc.parent, doc.version]))
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

  const shown = new Set(before?.files.map(({ id }) => id))
  return [
    ...new Set([
      ...contributorIds(update),
      ...(await listAuthors(req, 'dossiers', [dossier], before ? [before.dossier] : [])),
      ...(await listAuthors(req, 'claims', documents.claims, before?.claims)),
      ...(await listAuthors(req, 'citations', documents.citations, before?.citations)),
      ...(await listAuthors(req, 'responses', documents.responses, before?.responses)),
      ...(await listAuthorsOfAbandoned(req, documents, before)),
      ...(await savers('outlets', 'citations', ({ outlet }) =>
        [outlet].flatMap((one) => idOf(one) ?? []),
      )),
      ...(await savers('evidence', 'responses', ({ uses }) =>
        (uses ?? []).flatMap(({ evidence }) => idOf(evidence) ?? []),
      )),
      ...documents.files
        .filter(({ id }) => !shown.has(id))
        .flatMap((file) => idOf(file.savedBy) ?? []),
    ]),
  ]
}
