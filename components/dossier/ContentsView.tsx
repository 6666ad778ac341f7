import { claimAnchor } from '@/domain/address/anchors'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { siteWords } from '@/locales/siteWords'
import { leastForContents } from './leastForContents'

/** With more claims the list would be in the way, so it is folded. */
const mostUnfolded = 12

type Props = { claims: readonly PublishedClaim[]; language: Language }

/** The link to each claim says that it is alleged: in a list of links nothing else does. */
export function ContentsView({ claims, language }: Props) {
  if (claims.length < leastForContents) return null
  const words = siteWords(language)
  const withdrawn = claims.filter(({ standing }) => standing.is === 'withdrawn')
  const list = (
    <ol>
      {claims.map(({ id, number, statement, standing }) => (
        <li key={id} value={number}>
          <a href={`#${claimAnchor(number)}`}>
            <span className="unseen">{words.allegation} </span>
            <span className="number">{number}</span>
            <span className="unseen">{words.colon} </span>
            <span className="statement">{displayText(statement, language)}</span>
          </a>
          {standing.is === 'withdrawn' && ' '}
          {standing.is === 'withdrawn' && <span className="tag">{words.withdrawn}</span>}
        </li>
      ))}
    </ol>
  )
  return (
    <nav className="contents" aria-labelledby="contents-title">
      {claims.length > mostUnfolded ? (
        <details>
          <summary>
            <h2 className="heading" id="contents-title">
              {words.contents}
            </h2>{' '}
            ({words.points(claims.length, withdrawn.length)})
          </summary>
          {list}
        </details>
      ) : (
        <>
          <h2 className="heading" id="contents-title">
            {words.contents}
          </h2>
          {list}
        </>
      )}
    </nav>
  )
}
