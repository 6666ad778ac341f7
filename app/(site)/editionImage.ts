import { claimImage } from '@/components/image/claimImage'
import { dossierImage } from '@/components/image/dossierImage'
import { editionAt } from './editionAt'
import { publicImage } from './publicImage'

/** The picture of an edition, or of one claim of it. */
export const editionImage = () =>
  publicImage(async ({ reader, language, pressRoom, address }) => {
    const found = await editionAt(reader, language, address)
    if (!found || 'movedTo' in found) return found
    const { edition, claim, withdrawnSince } = found
    return claim
      ? claimImage(pressRoom, edition, claim, withdrawnSince)
      : dossierImage(pressRoom, edition, withdrawnSince)
  })
