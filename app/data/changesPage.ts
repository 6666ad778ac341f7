import { comparedIn } from '@/app/(site)/comparedIn'
import { dataAddress, diffAddress } from '@/domain/address/addresses'
import { isLanguage } from '@/domain/Language'
import { getDataChanges } from '@/queries/data/getDataChanges'
import { dataPage } from './dataPage'

/** The comparison of an edition with the one before it, or with the other one that the address names, as JSON. */
export const changesPage = (names: { other: boolean }) =>
  dataPage('DataChanges', async (reader, address) => {
    const { locale = '', slug = '' } = address
    const compared = comparedIn(address, names)
    if (!isLanguage(locale) || !compared) return null
    const { isTurned, edition, other } = compared
    const answer = await getDataChanges(reader, { language: locale, slug, edition, other })
    if (!answer) return null
    const current = answer.dossier.slug
    return isTurned || current !== slug
      ? { movedTo: dataAddress(diffAddress(locale, current, edition, other ?? undefined)) }
      : { answer }
  })
