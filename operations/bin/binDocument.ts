import type { PayloadRequest } from 'payload'
import { findAll, findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import type { BinnedCollection } from './BinnedKind'
import { type HangingRow, insertBinned } from './insertBinned'

/**
 * Copies a document that is about to be deleted into the bin: with its versions, and a claim with its citations and
 * its response. Nothing where there is no such document.
 */
export async function binDocument(
  req: PayloadRequest,
  collection: BinnedCollection,
  id: string,
): Promise<void> {
  const value = await findById(req, collection, id)
  if (!value) return
  const dossier = await dossierOfDocument(req, { ...value })
  const update = dossier ? await findUpdateUnderWay(req, dossier) : null
  const hanging = collection === 'claims' ? await hangingOn(req, id) : []
  const rows = [...hanging, ...(await versionsOf(req, collection, id))]
  await insertBinned(
    req,
    { kind: collection, document: id, dossier, update: update?.id ?? null, value },
    rows,
  )
}

async function dossierOfDocument(
  req: PayloadRequest,
  document: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  if (document.dossier) return idOf(document.dossier)
  const claim = idOf(document.claim)
  return claim ? idOf((await findById(req, 'claims', claim))?.dossier) : null
}

async function hangingOn(req: PayloadRequest, claim: string): Promise<readonly HangingRow[]> {
  const rows: HangingRow[] = []
  for (const collection of ['citations', 'responses'] as const) {
    for (const value of await findAll(req, collection, { claim: { equals: claim } })) {
      rows.push({ is: 'hanging', kind: collection, document: value.id, value })
      rows.push(...(await versionsOf(req, collection, value.id)))
    }
  }
  return rows
}

async function versionsOf(
  req: PayloadRequest,
  collection: BinnedCollection,
  id: string,
): Promise<readonly HangingRow[]> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((value) => ({ is: 'version', kind: collection, document: id, value }))
}
