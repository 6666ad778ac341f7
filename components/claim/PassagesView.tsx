import { absoluteAddress, editionPointAddress } from '@/domain/address/addresses'
import { citationAnchor, evidenceAnchor, responseAnchor } from '@/domain/address/anchors'
import type { PublishedClaim, PublishedDossier } from '@/domain/edition/PublishedDossier'
import { siteWords } from '@/locales/siteWords'

type Props = {
  claim: PublishedClaim
  dossier: PublishedDossier
  origin: string
  explanation: string
}

/** The lasting address of every passage of a claim, in reading order: each names the edition. */
export function PassagesView({ claim, dossier, origin, explanation }: Props) {
  const { language } = dossier.dossier
  const words = siteWords(language)
  const { number } = claim
  const address = editionPointAddress(language, dossier.head.slug, dossier.number, number)
  const passages = [
    ...claim.citations.map((_, index) => ({
      name: words.citationPassage(index + 1),
      anchor: citationAnchor(number, index + 1),
    })),
    ...(claim.response?.body.children ?? []).map((_, index) => ({
      name: words.responsePassage(index + 1),
      anchor: responseAnchor(number, index + 1),
    })),
    ...claim.evidence.map((_, index) => ({
      name: words.evidencePassage(index + 1),
      anchor: evidenceAnchor(number, index + 1),
    })),
  ]
  return (
    <section className="passages" aria-labelledby="passages-title">
      <h2 id="passages-title">{words.citeThisPoint}</h2>
      <p className="explanation">{explanation}</p>
      <details>
        <summary>{words.passages}</summary>
        <ul>
          {passages.map(({ name, anchor }) => (
            <li key={anchor}>
              {name}{' '}
              <a href={`${address}#${anchor}`}>{absoluteAddress(origin, `${address}#${anchor}`)}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
