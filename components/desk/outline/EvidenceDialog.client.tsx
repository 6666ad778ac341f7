'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { ToldReason } from '@/collections/endpoints/answer'
import { LongText } from '@/components/desk/LongText'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import type { OutlineClaim, OutlineEvidence } from '@/domain/workingCopy/outlineOf'
import type { Evidence } from '@/payload-types'
import { usePieces } from './usePieces.client'

/** A piece of evidence for this claim: a new use, or one that it has. */
export type EvidenceOrder = { claim: OutlineClaim; use: OutlineEvidence | null }

type Props = { order: EvidenceOrder; onClosed: () => void; onChange: () => Promise<void> }

/** How many pieces the list shows: the rest is found by searching. */
const shown = 12

/** Chooses or describes a piece of evidence for a claim, with what this claim says of it. */
export function EvidenceDialog({ order, onClosed, onChange }: Props) {
  const { claim, use } = order
  const { words, ask } = useDesk()
  const { evidenceUse } = words
  const slug = useId()
  const { openModal, closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)
  const [chosen, setChosen] = useState<string | null>(use?.evidence ?? null)
  const [note, setNote] = useState(use?.note ?? '')
  const [search, setSearch] = useState('')
  const [pieces, setPieces] = useState<readonly Evidence[]>([])
  const [more, setMore] = useState(0)
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const { open, drawer } = usePieces(onChange)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useEffect(() => openModal(slug), [])
  useEffect(() => {
    if (wasOpen.current && !isOpen) onClosed()
    wasOpen.current = isOpen
  }, [isOpen, onClosed])

  const look = useCallback(async () => {
    const query = new URLSearchParams({ depth: '0', limit: String(shown), sort: '-updatedAt' })
    if (search.trim() !== '') query.set('where[label][like]', search.trim())
    const found = await ask<{ docs: readonly Evidence[]; totalDocs: number }>(`/evidence?${query}`)
    if (!found.ok) return setReasons(found.reasons)
    setPieces(found.value.docs)
    setMore(Math.max(0, found.value.totalDocs - found.value.docs.length))
  }, [ask, search])
  useEffect(() => {
    if (!use) void look()
  }, [look, use])

  const save = async () => {
    if (!chosen) return setReasons([{ code: 'desk', path: [], message: evidenceUse.choose }])
    const changed = { evidence: chosen, note: note.trim() || null }
    const uses = use
      ? claim.evidence.map((one) => (one.id === use.id ? { id: one.id, ...changed } : one))
      : [...claim.evidence, changed]
    const { response } = claim
    const answer = response
      ? await ask(`/responses/${response.id}`, { method: 'PATCH', json: { uses } })
      : await ask('/responses', { method: 'POST', json: { claim: claim.id, uses } })
    if (!answer.ok) return setReasons(answer.reasons)
    await onChange()
    closeModal(slug)
  }

  return (
    <>
      <Drawer
        slug={slug}
        title={use ? evidenceUse.editTitle(claim.number) : evidenceUse.title(claim.number)}
      >
        <div className="desk-form">
          {reasons.length > 0 && <Reasons title={words.publish.missing} reasons={reasons} />}
          {use ? (
            <div>
              <p>{use.label}</p>
              <Button
                buttonStyle="secondary"
                size="small"
                onClick={() => open({ collection: 'evidence', id: use.evidence })}
              >
                {evidenceUse.change}
              </Button>
              <p className="outline__hint">{evidenceUse.shared}</p>
            </div>
          ) : (
            <fieldset className="desk-choice">
              <legend>{evidenceUse.which}</legend>
              <Button
                buttonStyle="secondary"
                size="small"
                icon="plus"
                iconPosition="left"
                onClick={() =>
                  open({ collection: 'evidence' }, (id) => {
                    setChosen(id)
                    void look()
                  })
                }
              >
                {evidenceUse.describe}
              </Button>
              <label className="desk-field">
                <span>{evidenceUse.search}</span>
                <input
                  type="search"
                  value={search}
                  onChange={({ target }) => setSearch(target.value)}
                />
              </label>
              {pieces.length === 0 && (
                <p className="outline__hint">{search ? evidenceUse.noMatch : evidenceUse.none}</p>
              )}
              {pieces.map(({ id, label, date }) => (
                <label className="desk-radio" key={id}>
                  <input
                    type="radio"
                    name="evidence"
                    checked={chosen === id}
                    onChange={() => setChosen(id)}
                  />
                  <span>
                    {label} <small>{date?.words ?? evidenceUse.undated}</small>
                    {claim.evidence.some(({ evidence }) => evidence === id) && (
                      <small> · {evidenceUse.alreadyUsed}</small>
                    )}
                  </span>
                </label>
              ))}
              {more > 0 && <p className="outline__hint">{evidenceUse.more(more)}</p>}
            </fieldset>
          )}
          <LongText
            label={evidenceUse.note}
            value={note}
            onChange={setNote}
            rows={2}
            explanation={evidenceUse.noteExplanation}
          />
          <div className="desk-actions">
            <Button margin={false} onClick={() => void save()}>
              {use ? evidenceUse.save : evidenceUse.add}
            </Button>
            <Button margin={false} buttonStyle="secondary" onClick={() => closeModal(slug)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      </Drawer>
      {drawer}
    </>
  )
}
