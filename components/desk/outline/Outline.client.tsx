'use client'
import { Button, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useState } from 'react'
import { useDossier } from '@/components/desk/dossier/useDossier'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { useRights } from '@/components/desk/request/useRights'
import { holdsDossier } from '@/domain/update/transitions'
import { ClaimOutline } from './ClaimOutline.client'
import { EvidenceDialog, type EvidenceOrder } from './EvidenceDialog.client'
import { StandingButton } from './StandingButton.client'
import { usePieces } from './usePieces.client'

/** The points of a dossier as they will be read, in its form: every piece one click from its own form. */
export function Outline() {
  const { id } = useDocumentInfo()
  const { words } = useDesk()
  return (
    <section className="outline" aria-labelledby="outline-title">
      {id === undefined ? (
        <>
          <h2 id="outline-title">{words.outline.title}</h2>
          <p className="outline__hint">{words.outline.saveFirst}</p>
        </>
      ) : (
        <OutlineOf dossier={String(id)} />
      )}
    </section>
  )
}

function OutlineOf({ dossier }: { dossier: string }) {
  const { words, ask } = useDesk()
  const { answer, reload } = useDossier(dossier)
  const { open, drawer } = usePieces(reload)
  const rights = useRights()
  const { title } = useDocumentTitle()
  const [evidence, setEvidence] = useState<EvidenceOrder | null>(null)
  const [said, setSaid] = useState('')

  if (!answer) return <p className="outline__hint">{words.outline.loading}</p>
  if (!answer.ok) return <Reasons title={words.outline.unreadable} reasons={answer.reasons} />

  const { claims, isWithdrawn, publication } = answer.value
  const isHeld = publication.update !== null && holdsDossier(publication.update.state)
  const mayEdit = rights.can('writeDossier') && !isHeld
  const isOutOfOrder = claims.some(({ number }, place) => number < (claims[place - 1]?.number ?? 0))

  const move = async (claim: string, number: number, place: number) => {
    const others = claims.filter(({ id }) => id !== claim)
    const json = { before: others[place]?.id ?? null }
    const moved = await ask(`/claims/${claim}/move`, { method: 'POST', json })
    setSaid(
      moved.ok
        ? words.outline.moved(number, place + 1, claims.length)
        : moved.reasons.map(({ message }) => message).join(' '),
    )
    await reload()
    // The claim stands elsewhere now, and the focus goes with it.
    document
      .getElementById(`point-${number}`)
      ?.querySelector<HTMLButtonElement>('button:enabled')
      ?.focus()
  }

  return (
    <>
      <header className="outline__head">
        <h2 id="outline-title">{words.outline.title}</h2>
        <span className="outline__count">
          {claims.length > 0 && words.outline.count(claims.length)}
        </span>
        {mayEdit && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => open({ collection: 'claims', initialData: { dossier } })}
          >
            {words.outline.add}
          </Button>
        )}
      </header>
      <p className="outline__said" role="status">
        {said}
      </p>
      {isHeld && <p className="desk-notice">{words.dossier.reopenExplanation(title)}</p>}
      {isOutOfOrder && <p className="outline__hint">{words.outline.outOfOrder}</p>}
      {claims.length === 0 && (
        <div className="outline__empty">
          <p>{words.outline.none}</p>
          <p className="outline__hint">{words.outline.noneExplanation}</p>
        </div>
      )}
      <ol className="outline__claims">
        {claims.map((claim, place) => (
          <ClaimOutline
            key={claim.id}
            claim={claim}
            place={place}
            total={claims.length}
            mayEdit={mayEdit}
            mayWithdraw={rights.can('withdraw')}
            onOpen={open}
            onMove={(to) => void move(claim.id, claim.number, to)}
            onEvidence={setEvidence}
            onChange={reload}
          />
        ))}
      </ol>
      {publication.current && rights.can('withdraw') && (
        <p>
          <StandingButton
            path={`/dossiers/${dossier}`}
            isWithdrawn={isWithdrawn}
            what={words.standing.dossier}
          />
        </p>
      )}
      {drawer}
      {evidence && (
        <EvidenceDialog order={evidence} onClosed={() => setEvidence(null)} onChange={reload} />
      )}
    </>
  )
}
