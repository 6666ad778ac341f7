import { createElement } from 'react'
import type { Address } from '@/app/(site)/addressOf'
import { numberIn } from '@/app/(site)/numberIn'
import { publicPage } from '@/app/(site)/publicPage'
import { CorrectionsPage } from '@/components/corrections/CorrectionsPage'
import { correctionsFrame } from '@/components/corrections/correctionsFrame'
import { correctionsAddress } from '@/domain/address/addresses'
import type { CorrectionsFilter } from '@/domain/edition/CorrectionsFilter'
import { getCorrections } from '@/queries/update/getCorrections'

export const dynamic = 'force-dynamic'

export const GET = publicPage(
  async ({ reader, language, pressRoom, address }) => {
    const filter = filterIn(address)
    if (!filter) return null
    const { timeZone } = pressRoom
    const found = await getCorrections(reader, language, { filter, timeZone })
    if (!found) return null
    if (address.page === '1') return { movedTo: correctionsAddress(language, filter) }
    const props = { pressRoom, language, filter, ...found }
    const { links, isIndexed } = correctionsFrame(props)
    return { page: createElement(CorrectionsPage, props), links, isIndexed }
  },
  ['class', 'year', 'page'],
)

/** Null where a parameter has no meaning, or is not in its canonical spelling. */
function filterIn(address: Address): CorrectionsFilter | null {
  const { class: changeClass = null } = address
  if (changeClass !== null && changeClass !== 'substantive' && changeClass !== 'minor') return null
  const [year, page] = [address.year, address.page].map((asked) =>
    asked === undefined ? undefined : numberIn(asked),
  )
  if (year === null || page === null) return null
  return { class: changeClass, year: year ?? null, page: page ?? 1 }
}
