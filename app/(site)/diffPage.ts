import { createElement } from 'react'
import { DiffPage } from '@/components/comparison/DiffPage'
import { diffLinks } from '@/components/comparison/diffLinks'
import { diffAddress } from '@/domain/address/addresses'
import { getComparison } from '@/queries/comparison/getComparison'
import { comparedIn } from './comparedIn'
import { type Made, type PageContext, publicPage } from './publicPage'

/** The page that compares an edition with the one before it, or with the other one that the address names. */
export const diffPage = (names: { other: boolean }) =>
  publicPage((context) => makeDiffPage(context, names))

/** A comparison goes from the earlier edition to the later one: an address with the other order redirects to it. */
async function makeDiffPage(
  { reader, language, pressRoom, address }: PageContext,
  names: { other: boolean },
): Promise<Made> {
  const { slug = '' } = address
  const compared = comparedIn(address, names)
  if (!compared) return null
  const { isTurned, edition, other } = compared
  const found = await getComparison(reader, { language, slug, edition, other })
  if (!found) return null
  if (isTurned || found.slug !== slug) {
    return { movedTo: diffAddress(language, found.slug, edition, other ?? undefined) }
  }
  const props = { pressRoom, language, ...found }
  const { canonical, isIndexed } = diffLinks(props)
  return {
    page: createElement(DiffPage, props),
    links: [{ rel: 'canonical', address: canonical }],
    isIndexed,
  }
}
