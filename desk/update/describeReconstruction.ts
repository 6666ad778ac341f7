import type { PayloadRequest } from 'payload'
import type { Reconstruction } from '@/domain/update/decideSubmit'
import { countEditions } from '@/operations/candidate/countEditions'
import { reconstructionOf } from '@/operations/candidate/reconstructionOf'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Update } from '@/payload-types'

/** What an update states of the older edition that it reconstructs, and whether it may reconstruct one. */
export type UpdateReconstruction = {
  reconstructs: Reconstruction | null
  /** Only before the first edition that was published here; what is stated can always be taken off. */
  mayReconstruct: boolean
}

/** What an update states of an older edition, and whether that can be stated or taken off now. Writes nothing. */
export async function describeReconstruction(
  req: PayloadRequest,
  update: Update,
): Promise<UpdateReconstruction> {
  const reconstructs = reconstructionOf(update)
  const isOpen = update.state === 'open' && !update.standing?.is
  return {
    reconstructs,
    mayReconstruct:
      isOpen &&
      (reconstructs !== null || (await countEditions(req, dossierOf(update))).published === 0),
  }
}
