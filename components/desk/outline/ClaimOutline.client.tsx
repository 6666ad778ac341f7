'use client'
import { Button } from '@payloadcms/ui'
import { useDesk } from '@/components/desk/request/useDesk'
import type { OutlineClaim } from '@/domain/workingCopy/outlineOf'
import type { EvidenceOrder } from './EvidenceDialog.client'
import type { Piece } from './PieceDrawer.client'
import { RemoveButton } from './RemoveButton.client'
import { StandingButton } from './StandingButton.client'

type Props = {
  claim: OutlineClaim
  place: number
  total: number
  mayEdit: boolean
  mayWithdraw: boolean
  onOpen: (piece: Piece) => void
  onMove: (place: number) => void
  onEvidence: (order: EvidenceOrder) => void
  onChange: () => Promise<void>
}

/** One point of the outline: allegation, citations, response, evidence, each with what can be done to it. */
export function ClaimOutline(props: Props) {
  const { claim, place, total, mayEdit, mayWithdraw, onOpen, onMove } = props
  const { words } = useDesk()
  const { outline } = words
  const { number } = claim
  return (
    <li className="outline__claim" id={`point-${number}`}>
      <div className="outline__row">
        <p className="outline__label">
          {outline.point(number)}{' '}
          {!claim.isPublished && <span className="outline__new">{outline.unpublished}</span>}
          {claim.isWithdrawn && <span className="outline__new">{outline.withdrawn}</span>}
        </p>
        {claim.isPublished && mayWithdraw && (
          <StandingButton
            path={`/claims/${claim.id}`}
            isWithdrawn={claim.isWithdrawn}
            what={words.standing.point(number)}
          />
        )}
        {mayEdit && (
          <span className="outline__tools">
            <button
              type="button"
              disabled={place === 0}
              aria-label={outline.moveUp(number)}
              title={outline.moveUp(number)}
              onClick={() => onMove(place - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={place === total - 1}
              aria-label={outline.moveDown(number)}
              title={outline.moveDown(number)}
              onClick={() => onMove(place + 1)}
            >
              ↓
            </button>
            {!claim.isPublished && (
              <RemoveButton
                path={`/claims/${claim.id}`}
                label={outline.remove(number)}
                question={outline.removeQuestion(number)}
                consequence={outline.removeConsequence}
                onRemoved={props.onChange}
              />
            )}
          </span>
        )}
      </div>
      <Editable
        label={outline.editAllegation(number)}
        mayEdit={mayEdit}
        className="outline__allegation"
        onOpen={() => onOpen({ collection: 'claims', id: claim.id })}
      >
        {claim.statement}
      </Editable>
      <Citations {...props} />
      <Response {...props} />
      <EvidenceUses {...props} />
    </li>
  )
}

function Citations({ claim, mayEdit, onOpen, onChange }: Props) {
  const { words } = useDesk()
  const { outline } = words
  return (
    <div className="outline__part">
      <h3>{outline.citations}</h3>
      {claim.citations.length === 0 && <p className="outline__hint">{outline.noCitation}</p>}
      {claim.citations.map(({ id, quote, outlet, author, date }, index) => (
        <div className="outline__row" key={id}>
          <Editable
            label={outline.editCitation(index + 1, claim.number)}
            mayEdit={mayEdit}
            className="outline__quote"
            onOpen={() => onOpen({ collection: 'citations', id })}
          >
            {quote}
            <span className="outline__source">
              {[outlet ?? outline.citationWithoutOutlet, author, date].filter(Boolean).join(', ')}
            </span>
          </Editable>
          {mayEdit && (
            <RemoveButton
              path={`/citations/${id}`}
              label={outline.removeCitation(index + 1, claim.number)}
              question={outline.removeCitationQuestion}
              onRemoved={onChange}
            />
          )}
        </div>
      ))}
      {mayEdit && (
        <Add
          label={outline.addCitation}
          to={outline.toPoint(claim.number)}
          onClick={() => onOpen({ collection: 'citations', initialData: { claim: claim.id } })}
        />
      )}
    </div>
  )
}

function Response({ claim, mayEdit, onOpen }: Props) {
  const { words } = useDesk()
  const { outline } = words
  const { response, number } = claim
  const isWritten = response !== null && response.paragraphs.length > 0
  const piece: Piece = response
    ? { collection: 'responses', id: response.id }
    : { collection: 'responses', initialData: { claim: claim.id } }
  return (
    <div className="outline__part">
      <h3>{outline.response}</h3>
      {isWritten ? (
        <Editable
          label={outline.editResponse(number)}
          mayEdit={mayEdit}
          className="outline__response"
          onOpen={() => onOpen(piece)}
        >
          {response.paragraphs.join('\n')}
        </Editable>
      ) : (
        <p className="outline__hint">{outline.noResponse}</p>
      )}
      {mayEdit && !isWritten && (
        <Add
          label={outline.writeResponse}
          to={outline.toPoint(number)}
          onClick={() => onOpen(piece)}
        />
      )}
    </div>
  )
}

function EvidenceUses({ claim, mayEdit, onEvidence, onChange }: Props) {
  const { words } = useDesk()
  const { outline } = words
  const { evidence, number, response } = claim
  return (
    <div className="outline__part">
      <h3>{outline.evidence}</h3>
      {evidence.length === 0 && <p className="outline__hint">{outline.noEvidence}</p>}
      {evidence.map((use, index) => (
        <div className="outline__row" key={use.id}>
          <Editable
            label={outline.editEvidence(index + 1, number)}
            mayEdit={mayEdit}
            className="outline__evidence"
            onOpen={() => onEvidence({ claim, use })}
          >
            {use.date && <span className="outline__date">{use.date}</span>}
            {[use.label, use.note].filter(Boolean).join(' ')}
          </Editable>
          {mayEdit && response && (
            <RemoveButton
              path={`/responses/${response.id}`}
              json={{ uses: evidence.filter(({ id }) => id !== use.id) }}
              label={outline.removeEvidence(index + 1, number)}
              question={outline.removeEvidenceQuestion(number)}
              consequence={outline.removeEvidenceConsequence}
              confirm={outline.withdrawConfirm}
              onRemoved={onChange}
            />
          )}
        </div>
      ))}
      {mayEdit && (
        <Add
          label={outline.addEvidence}
          to={outline.toPoint(number)}
          onClick={() => onEvidence({ claim, use: null })}
        />
      )}
    </div>
  )
}

type EditableProps = {
  label: string
  mayEdit: boolean
  className: string
  onOpen: () => void
  children: React.ReactNode
}

/** Words that open their form when they are clicked; only words for who may not edit. */
function Editable({ label, mayEdit, className, onOpen, children }: EditableProps) {
  if (!mayEdit) return <p className={className}>{children}</p>
  return (
    <button
      type="button"
      className={`outline__open ${className}`}
      aria-label={label}
      title={label}
      onClick={onOpen}
    >
      {children}
    </button>
  )
}

function Add({ label, to, onClick }: { label: string; to: string; onClick: () => void }) {
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      icon="plus"
      iconPosition="left"
      aria-label={label + to}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}
