import type { PayloadRequest } from 'payload'
import { findAll, findById, findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import type { Result } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { recordEdit } from '@/operations/update/recordEdit'
import { nextNumber } from '@/operations/workingCopy/nextNumber'
import { positionAmong } from '@/operations/workingCopy/positionAmong'
import type { Bin, Claim } from '@/payload-types'
import type { Restored } from './BinnedKind'
import { parseBinned, parseBinnedUse, parseBinnedVersion } from './parseBinned'
import { restoreDossier } from './restoreDossier'

/**
 * Undoes a deletion: brings back what somebody deleted and all that went with it, under their ids and with their
 * versions, and empties its place in the bin. Part of a dossier only while the update in which it was deleted is
 * open. Whoever restores becomes a contributor; the authors of the words are, by their versions.
 */
export function restoreBinned(caller: PayloadRequest, id: string): Promise<Result<Restored>> {
  return operate(caller, 'writeDossier', async (req) => {
    const binned = await findById(req, 'bin', id)
    if (binned?.is !== 'deleted') throw refusal('bin-unknown', id)
    const restored = await bringBack(req, binned)
    const where = { deletion: { equals: id } }
    await req.payload.db.deleteMany({ collection: 'bin', where, req })
    return restored
  })
}

const refusal = (code: ReasonCode, id: string, values?: Record<string, string | number>) =>
  new Refusal([{ code, path: ['bin', id], ...(values ? { values } : {}) }])

async function bringBack(req: PayloadRequest, binned: Bin): Promise<Restored> {
  if (binned.kind === 'dossiers') return restoreDossier(req, binned)
  if (binned.dossier) await editInItsUpdate(req, binned, binned.dossier)
  switch (binned.kind) {
    case 'claims':
      return bringBackClaim(req, binned)
    case 'citations': {
      const citation = parseBinned(binned)
      const claim = await loadClaim(req, binned, idOf(citation.claim))
      const others = await findAll(req, 'citations', { claim: { equals: claim.id } }, 'position')
      const position = positionAmong(others, citation.position ?? null)
      return write(req, binned, { ...citation, position })
    }
    case 'responses': {
      const response = parseBinned(binned)
      const claim = await loadClaim(req, binned, idOf(response.claim))
      if (await findOne(req, 'responses', { claim: { equals: claim.id } }))
        throw refusal('bin-response-there', binned.id, { number: claim.number })
      return write(req, binned, response)
    }
    case 'uses':
      return bringBackUse(req, binned)
    case 'outlets': {
      const outlet = parseBinned(binned)
      const name = outlet.name ?? ''
      if (await findOne(req, 'outlets', { name: { equals: name } }))
        throw refusal('bin-outlet-there', binned.id, { name })
      return write(req, binned, outlet)
    }
    default:
      return write(req, binned, parseBinned(binned))
  }
}

/** A deletion can be undone while its update lives; while that one is frozen, nothing of the dossier is edited. */
async function editInItsUpdate(req: PayloadRequest, binned: Bin, dossier: string): Promise<void> {
  const update = await findUpdateUnderWay(req, dossier)
  if (!update || update.id !== binned.update) throw refusal('bin-over', binned.id)
  const hold = await recordEdit(req, dossier)
  if (hold) throw new Refusal([hold])
}

async function loadClaim(req: PayloadRequest, binned: Bin, claim: string | null): Promise<Claim> {
  const found = claim ? await findById(req, 'claims', claim) : null
  if (!found) throw refusal('bin-point-gone', binned.id)
  return found
}

async function bringBackClaim(req: PayloadRequest, binned: Bin): Promise<Restored> {
  const claim = parseBinned(binned)
  const dossier = binned.dossier ?? ''
  const others = await findAll(req, 'claims', { dossier: { equals: dossier } }, 'position')
  const isTaken = others.some(({ number }) => number === claim.number)
  const number = isTaken || !claim.number ? await nextNumber(req, dossier) : claim.number
  const position = positionAmong(others, claim.position ?? null)
  await write(req, binned, { ...claim, number, position })
  return { number }
}

/** The use comes back as the last one of its response. */
async function bringBackUse(req: PayloadRequest, binned: Bin): Promise<Restored> {
  const { claim, response: id, use } = parseBinnedUse(binned)
  await loadClaim(req, binned, claim)
  const response = await findById(req, 'responses', id)
  if (!response) throw refusal('bin-response-gone', binned.id)
  const uses = [...(response.uses ?? []), use]
  await req.payload.update({ collection: 'responses', id, data: { uses }, depth: 0, req })
  return { number: null }
}

/** Writes the document of a deletion, given as it shall be, and as they were what hung on it and all versions. */
async function write(req: PayloadRequest, binned: Bin, document: object): Promise<Restored> {
  const { db } = req.payload
  const insert = async (row: Bin, data: object) => {
    const collection = collectionOf(row)
    if (await findById(req, collection, row.document)) return
    await db.create({ collection, data: { ...data }, req })
  }
  const rows = await findAll(req, 'bin', { deletion: { equals: binned.id } })
  await insert(binned, document)
  for (const row of rows.filter(({ is }) => is === 'hanging')) await insert(row, parseBinned(row))
  const versions = rows
    .filter(({ is }) => is === 'version')
    .map((row) => ({ row, version: parseBinnedVersion(row) }))
    .toSorted((one, other) => (one.version.updatedAt < other.version.updatedAt ? -1 : 1))
  for (const { row, version } of versions) {
    await db.createVersion({
      autosave: false,
      collectionSlug: collectionOf(row),
      createdAt: version.createdAt,
      parent: row.document,
      req,
      returning: false,
      updatedAt: version.updatedAt,
      versionData: version.version,
    })
  }
  return { number: null }
}

const collections = ['claims', 'citations', 'responses', 'evidence', 'outlets'] as const

function collectionOf({ kind }: Bin): (typeof collections)[number] {
  const found = collections.find((one) => one === kind)
  if (!found) throw new Error(`The bin has a document of ${kind}`)
  return found
}
