import type { ClaimDesk, ClaimPiece } from '@/components/claim/ClaimDesk'
import type { PublishedClaim } from '@/domain/edition/PublishedDossier'
import { documentWords } from '@/locales/documentWords'
import { ClaimTools } from './ClaimTools'
import type { DocumentPlace } from './DocumentPlace'
import { Gap } from './Gap'
import type { Order } from './Order'
import { OrderButton } from './OrderButton'
import { PieceTools } from './PieceTools'

/** What the desk sets into one claim of a document. */
export function claimDesk(at: DocumentPlace, claim: PublishedClaim): ClaimDesk {
  const { document, language } = at
  const words = documentWords(language)
  const { mayEdit } = document
  const { number } = claim
  const named = { id: claim.id, number }
  const to = words.toPoint(number)

  const beside = ({ kind, id, place }: ClaimPiece) => {
    if (kind === 'claim') return <ClaimTools at={at} claim={claim} />
    const tools = {
      citation: {
        order: open('citations', id),
        label: words.editCitation(place, number),
        remove: words.removeCitation(place, number),
        what: 'citations',
      },
      response: { order: open('responses', id), label: words.editResponse(number) },
      evidence: {
        order: { does: 'evidence', claim: named, use: id } satisfies Order,
        label: words.editEvidence(place, number),
        remove: words.removeEvidence(place, number),
        what: 'evidence',
      },
    } as const
    const tool = tools[kind]
    return (
      <PieceTools at={at} piece={{ kind, id, number, place }}>
        {mayEdit && (
          <>
            <OrderButton order={tool.order} label={tool.label}>
              {words.edit}
            </OrderButton>
            {'what' in tool && (
              <OrderButton
                order={{ does: 'remove', what: tool.what, id, claim: named }}
                label={tool.remove}
              >
                {kind === 'evidence' ? words.takeAway : words.remove}
              </OrderButton>
            )}
          </>
        )}
      </PieceTools>
    )
  }

  const after: ClaimDesk['after'] = (kind) => {
    if (kind === 'response') return claim.response ? null : missingResponse()
    const isThere = (kind === 'citation' ? claim.citations : claim.evidence).length > 0
    const add = {
      citation: [words.addCitation, words.noCitation],
      evidence: [words.addEvidence, words.noEvidence],
    }[kind]
    const order: Order =
      kind === 'citation'
        ? { does: 'open', piece: { collection: 'citations', initialData: { claim: claim.id } } }
        : { does: 'evidence', claim: named, use: null }
    return (
      <Gap language={language} words={isThere || document.isFrozen ? null : (add[1] ?? '')}>
        {mayEdit && (
          <OrderButton className="document__add" order={order} label={`${add[0]}${to}`}>
            + {add[0]}
          </OrderButton>
        )}
      </Gap>
    )
  }

  const missingResponse = () => {
    const id = document.responses.get(claim.id)
    const isBad = document.missing.some(
      ({ code, path }) =>
        path[1] === claim.id && path[2] === 'response' && code !== 'response-missing',
    )
    const label = isBad ? words.editResponse(number) : `${words.writeResponse}${to}`
    const order: Order = {
      does: 'open',
      piece: id
        ? { collection: 'responses', id }
        : { collection: 'responses', initialData: { claim: claim.id } },
    }
    return (
      <Gap language={language} words={isBad ? words.badResponse : words.noResponse} isNeeded>
        {mayEdit && (
          <OrderButton className="document__add" order={order} label={label}>
            {isBad ? words.edit : words.writeResponse}
          </OrderButton>
        )}
      </Gap>
    )
  }

  return { beside, after }
}

const open = (collection: 'citations' | 'responses', id: string): Order => ({
  does: 'open',
  piece: { collection, id },
})
