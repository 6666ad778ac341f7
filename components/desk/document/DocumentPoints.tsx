import { claimAnchor } from '@/domain/address/anchors'
import { displayText } from '@/domain/typography/displayText'
import { documentWords } from '@/locales/documentWords'
import type { DocumentPlace } from './DocumentPlace'
import { OrderButton } from './OrderButton'

/** The claims in reading order, with links to them. A user who may edit can drag them into another order. */
export function DocumentPoints({ at: { document, language } }: { at: DocumentPlace }) {
  const words = documentWords(language)
  const { mayEdit, dossier } = document
  const { claims } = document.words
  if (claims.length < 2 && !document.isRenumberable) return null
  const isOutOfOrder = claims.some(({ number }, place) => number < (claims[place - 1]?.number ?? 0))
  return (
    <nav className="document__points" aria-labelledby="document-points">
      <h2 id="document-points">{words.points}</h2>
      {mayEdit && claims.length > 1 && (
        <p className="outline__hint document__mouse">{words.pointsExplanation}</p>
      )}
      {isOutOfOrder && <p className="outline__hint">{words.outOfOrder}</p>}
      {mayEdit && document.isRenumberable && (
        <p>
          <OrderButton className="document__add" order={{ does: 'renumber' }}>
            {words.renumber}
          </OrderButton>
          <small className="outline__hint">{words.renumberExplanation}</small>
        </p>
      )}
      <ol lang={dossier.language}>
        {claims.map(({ id, number, statement, standing }) => (
          <li
            key={id}
            value={number}
            data-claim-line={id}
            {...(mayEdit ? { draggable: true, 'data-drag': id } : {})}
          >
            <a href={`#${claimAnchor(number)}`}>
              <span className="document__number">{number}</span>{' '}
              {standing.is === 'withdrawn' && <strong lang={language}>{words.withdrawn} </strong>}
              {displayText(statement.trim() || words.noStatement, dossier.language)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
