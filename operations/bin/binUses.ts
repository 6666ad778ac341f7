import type { PayloadRequest } from 'payload'
import { findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { insertBinned } from './insertBinned'
import type { BinnedUse } from './parseBinned'

/** Copies uses of evidence that are about to leave a response into the bin. */
export async function binUses(
  req: PayloadRequest,
  { claim, response }: Omit<BinnedUse, 'use'>,
  uses: readonly BinnedUse['use'][],
): Promise<void> {
  if (uses.length === 0) return
  const dossier = idOf((await findById(req, 'claims', claim))?.dossier)
  const update = dossier ? await findUpdateUnderWay(req, dossier) : null
  for (const use of uses) {
    const value: BinnedUse = { claim, response, use }
    const of = { dossier, update: update?.id ?? null }
    await insertBinned(req, { kind: 'uses', document: use.id, ...of, value })
  }
}
