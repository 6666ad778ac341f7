'use client'
import { Button, Drawer } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { LongText } from '@/components/desk/LongText'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import type { Evidence } from '@/payload-types'
import { loadUses, type Uses } from './loadUses'
import type { ClaimNamed } from './Order'
import { saveUses, type WrittenUse } from './saveUses'
import { useOpenedModal } from './useOpenedModal'
import { usePieces } from './usePieces.client'

type Props = {
  claim: ClaimNamed
  /** A use that the claim has; null for a new one. */
  use: string | null
  onClosed: () => void
  onChange: () => void
}

/** How many pieces of evidence the list shows: a search finds the rest. */
const shown = 12

/** Chooses or describes a piece of evidence for a claim, with what this claim says of it. */
export function EvidenceDialog({ claim, use, onClosed, onChange }: Props) {
  const { words, ask } = useDesk()
  const { evidenceUse } = words
  const { slug, close } = useOpenedModal(onClosed)
  const [known, setKnown] = useState<Uses | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [search, setSearch] = useState('')
  const [pieces, setPieces] = useState<readonly Evidence[]>([])
  const [more, setMore] = useState(0)
  const [reasons, setReasons] = useState<readonly DescribedReason[]>([])
  const { open, drawer } = usePieces(() => {
    void read()
    onChange()
  })

  const mine = known?.uses.find(({ id }) => id === use) ?? null

  const read = useCallback(async () => {
    const found = await loadUses(ask, claim.id)
    if (!found.ok) {
      setReasons(found.reasons)
      return null
    }
    setKnown(found.value)
    const own = found.value.uses.find(({ id }) => id === use)
    if (!own) return null
    setChosen(own.evidence)
    return own
  }, [ask, claim.id, use])
  useEffect(() => {
    void read().then((own) => setNote((before) => before || (own?.note ?? '')))
  }, [read])

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
    if (!chosen || !known) {
      return setReasons([{ code: 'desk', path: [], message: evidenceUse.choose }])
    }
    const changed = { evidence: chosen, note: note.trim() || null }
    const uses: readonly WrittenUse[] = mine
      ? known.uses.map((one) => (one === mine ? { ...one, ...changed } : one))
      : [...known.uses, changed]
    const answer = await saveUses(ask, claim.id, known, uses)
    if (!answer.ok) {
      setReasons(answer.reasons)
      // The next attempt changes what is saved now; what was chosen and typed here stays.
      await read()
      return
    }
    onChange()
    close()
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
              <p>{mine?.label}</p>
              <Button
                buttonStyle="secondary"
                size="small"
                onClick={() => mine && open({ collection: 'evidence', id: mine.evidence })}
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
                    {label}{' '}
                    <small>
                      {date?.words ?? evidenceUse.undated}
                      {known?.uses.some(({ evidence }) => evidence === id) &&
                        ` · ${evidenceUse.alreadyUsed}`}
                    </small>
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
            <Button margin={false} buttonStyle="secondary" onClick={close}>
              {words.cancel}
            </Button>
          </div>
        </div>
      </Drawer>
      {drawer}
    </>
  )
}
