import { passagesOf } from '@/components/claim/passagesOf'
import { EditionReference } from '@/components/edition/EditionReference'
import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import { absoluteAddress, editionClaimAddress } from '@/domain/address/addresses'
import { citeAnchor } from '@/domain/address/anchors'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'

type Props = { pressRoom: PublicPressRoom; claim: PublishedClaim; dossier: PublishedDossier }

/** How to cite a claim, and the lasting address of every passage of it: all of them name the edition. */
export function CiteView({ pressRoom, claim, dossier }: Props) {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const { slug } = dossier.head
  const address = editionClaimAddress(language, slug, dossier.number, claim.number)
  const passages = passagesOf(claim, words)
  return (
    <section className="cite" aria-labelledby={citeAnchor}>
      <h2 className="heading" id={citeAnchor}>
        {words.citeThisPoint}
      </h2>
      <EditionReference pressRoom={pressRoom} edition={dossier} point={claim.number} />
      <p className="explanation">{words.citeExplanation}</p>
      {passages.length > 0 && (
        <details className="cited-passages">
          <summary>{words.passages}</summary>
          <ul>
            {passages.map(({ name, anchor }) => (
              <li key={anchor}>
                {name}{' '}
                <a href={`${address}#${anchor}`}>
                  {absoluteAddress(pressRoom.origin, `${address}#${anchor}`)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
