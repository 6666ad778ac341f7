import { Fragment } from 'react'
import { claimLabel } from '@/components/claim/claimLabel'
import { saysAlleged } from '@/components/claim/saysAlleged'
import type { DossierPageProps } from '@/components/dossier/DossierPageProps'
import { claimAddress, editionClaimAddress } from '@/domain/address/addresses'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'

type Props = Pick<DossierPageProps, 'dossier' | 'addressNames'> & {
  /** Index of the claim whose neighbours these are. */
  place: number
}

export function NeighboursView({ dossier, addressNames, place }: Props) {
  const { language } = dossier.dossier
  const { slug, labels } = dossier.head
  const words = siteWords(language)
  const labelOf = (number: number) => claimLabel(labels, number)
  const addressOf = (number: number) =>
    addressNames === 'edition'
      ? editionClaimAddress(language, slug, dossier.number, number)
      : claimAddress(language, slug, number)
  const neighbours = [
    { rel: 'prev', name: words.previousPoint, claim: dossier.claims[place - 1] },
    { rel: 'next', name: words.nextPoint, claim: dossier.claims[place + 1] },
  ]
  if (neighbours.every(({ claim }) => claim === undefined)) return null
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {neighbours.map(
        ({ rel, name, claim }) =>
          claim && (
            <Fragment key={rel}>
              <a rel={rel} className={rel} href={addressOf(claim.number)}>
                <span className="kicker">{name}</span>{' '}
                <span className="label">{displayText(labelOf(claim.number), language)}</span>
                {claim.standing.is === 'withdrawn' && (
                  <>
                    {' '}
                    <span className="tag">{words.withdrawn}</span>
                  </>
                )}
                <span className="unseen">
                  {!saysAlleged(labelOf(claim.number), language) && ` ${words.allegation}`}
                  {words.colon}{' '}
                </span>
                <span className="statement">{displayText(claim.statement, language)}</span>
              </a>{' '}
            </Fragment>
          ),
      )}
    </nav>
  )
}
