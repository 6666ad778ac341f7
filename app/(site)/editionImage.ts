import { claimImage } from '@/components/image/claimImage'
import { dossierImage } from '@/components/image/dossierImage'
import { shownLag } from '@/components/translation/shownLag'
import { findTranslationLag } from '@/queries/dossier/findTranslationLag'
import { editionAt } from './editionAt'
import { publicImage } from './publicImage'

/** The picture of an edition, or of one claim of it. */
export const editionImage = () =>
  publicImage(async ({ reader, language, pressRoom, address }) => {
    const found = await editionAt(reader, language, address)
    if (!found || 'movedTo' in found) return found
    const { edition, claim, withdrawnSince } = found
    const translations = [{ lag: await findTranslationLag(reader, edition) }]
    const since = {
      withdrawnSince,
      lag: shownLag(translations, claim?.number ?? null, language),
    }
    return claim
      ? claimImage(pressRoom, edition, claim, since)
      : dossierImage(pressRoom, edition, since)
  })
