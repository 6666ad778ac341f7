import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { deskWords } from '@/locales/deskWords'
import { documentWords } from '@/locales/documentWords'
import type { DocumentPlace } from './DocumentPlace'
import { OrderButton } from './OrderButton'
import { PieceTools } from './PieceTools'

type Props = { at: DocumentPlace; claim: PublishedClaim }

/** The actions on a whole claim: edit its allegation, move it, delete it or withdraw it. */
export function ClaimTools({ at, claim }: Props) {
  const { document, language } = at
  const words = documentWords(language)
  const { standing } = deskWords(language)
  const { id, number } = claim
  const named = { id, number }
  const { claims } = document.words
  const isPublished = document.published.has(id)
  const isWithdrawn = claim.standing.is === 'withdrawn'
  return (
    <PieceTools at={at} piece={{ kind: 'claim', id, number }}>
      {document.mayEdit && (
        <>
          <OrderButton
            order={{ does: 'open', piece: { collection: 'claims', id } }}
            label={words.editAllegation(number)}
          >
            {words.edit}
          </OrderButton>
          <span className="document__moves">
            <OrderButton
              order={{ does: 'up', claim: named }}
              label={words.moveUp(number)}
              isDisabled={claims[0]?.id === id}
            >
              ↑
            </OrderButton>
            <OrderButton
              order={{ does: 'down', claim: named }}
              label={words.moveDown(number)}
              isDisabled={claims.at(-1)?.id === id}
            >
              ↓
            </OrderButton>
            <span
              className="document__grip"
              draggable
              data-drag={id}
              title={words.drag(number)}
              aria-hidden="true"
            >
              ⠿
            </span>
          </span>
          {!isPublished && (
            <OrderButton
              order={{ does: 'remove', what: 'claims', id, claim: named }}
              label={words.removePoint(number)}
            >
              {words.remove}
            </OrderButton>
          )}
        </>
      )}
      {isPublished && document.mayWithdraw && (
        <OrderButton
          order={{ does: isWithdrawn ? 'reinstate' : 'withdraw', claim: named }}
          label={
            isWithdrawn
              ? standing.reinstate(standing.point(number))
              : standing.withdraw(standing.point(number))
          }
        >
          {isWithdrawn ? standing.reinstateShort : standing.withdrawShort}
        </OrderButton>
      )}
    </PieceTools>
  )
}
