'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useRef, useState, useTransition } from 'react'
import type { Answer } from '@/components/desk/request/parseAnswer'
import { useDesk } from '@/components/desk/request/useDesk'
import { documentWords } from '@/locales/documentWords'
import { ConfirmDialog } from './ConfirmDialog.client'
import { type Drop, dropPlace, stepPlace } from './dropPlace'
import { EvidenceDialog } from './EvidenceDialog.client'
import type { ClaimNamed, Order } from './Order'
import { orderOf } from './orderOf'
import { RemoveDialog } from './RemoveDialog.client'
import { StandingDialog } from './StandingDialog.client'
import { useDragging } from './useDragging'
import { useFocusAfter } from './useFocusAfter'
import { useOrders } from './useOrders'
import { usePieces } from './usePieces.client'

type Props = { dossier: string; claims: readonly ClaimNamed[]; children: ReactNode }

/** Executes the orders of a document's buttons: one listener for the whole page, however many pieces it has. */
export function DocumentWork({ dossier, claims, children }: Props) {
  const { language, words: desk, ask } = useDesk()
  const words = documentWords(language)
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const opener = useRef('')
  const [isRefreshing, startRefreshing] = useTransition()
  const [said, setSaid] = useState('')
  const [order, setOrder] = useState<Order | null>(null)
  const focusAfter = useFocusAfter(root, isRefreshing)

  const refresh = useCallback(() => startRefreshing(() => router.refresh()), [router])
  const onClosed = useCallback(() => {
    setOrder(null)
    focusAfter(opener.current)
  }, [focusAfter])
  const { open, drawer } = usePieces(refresh, onClosed)

  const move = async (claim: string, to: ReturnType<typeof dropPlace>, ...focus: string[]) => {
    const number = claims.find(({ id }) => id === claim)?.number
    if (!to || number === undefined) return
    const json = { before: to.before }
    const moved = await ask(`/claims/${claim}/move`, { method: 'POST', json })
    tell(moved, words.moved(number, to.place + 1, claims.length))
    refresh()
    focusAfter(...focus)
  }
  const tell = (answer: Answer<unknown>, done: string) =>
    setSaid(answer.ok ? done : answer.reasons.map(({ message }) => message).join(' '))
  const renumber = async () => {
    tell(await ask(`/dossiers/${dossier}/renumber`, { method: 'POST' }), words.renumbered)
    refresh()
    focusAfter('#document-points')
  }
  const duplicate = async () => {
    const copied = await ask<{ dossier: string }>(`/dossiers/${dossier}/duplicate`, {
      method: 'POST',
    })
    if (copied.ok) router.push(`/admin/dossier/${copied.value.dossier}`)
    else toast.error(copied.reasons.map(({ message }) => message).join(' '))
  }
  const removeDossier = async () => {
    const removed = await ask(`/dossiers/${dossier}/delete`, { method: 'POST' })
    if (removed.ok) router.push('/admin/bin')
    else toast.error(removed.reasons.map(({ message }) => message).join(' '))
  }
  const ids = claims.map(({ id }) => id)
  const onDrop = (claim: string, drop: Drop) => void move(claim, dropPlace(ids, claim, drop))

  const onOrder = (button: HTMLElement) => {
    const given = orderOf(button.dataset)
    opener.current = selectorOf(button)
    if (!given) return
    if (given.does === 'open') {
      const { collection } = given.piece
      return open(given.piece, (id) => {
        const made = `[data-does=open][data-kind=${collection}][data-id="${id}"]`
        opener.current = `${made}, ${opener.current}`
      })
    }
    if (given.does === 'up' || given.does === 'down') {
      const { id, number } = given.claim
      const step = stepPlace(ids, id, given.does === 'up' ? -1 : 1)
      // The claim is then in another place, and the focus moves with it.
      return void move(id, step, opener.current, `#point-${number} button`)
    }
    if (given.does === 'renumber') return void renumber()
    if (given.does === 'duplicate') return void duplicate()
    setOrder(given)
  }
  useDragging(root, onDrop)
  useOrders(root, onOrder)

  return (
    <div ref={root}>
      <p className="outline__said" role="status">
        {said}
      </p>
      {children}
      {drawer}
      {order?.does === 'evidence' && (
        <EvidenceDialog {...order} onClosed={onClosed} onChange={refresh} />
      )}
      {order?.does === 'remove' && (
        <RemoveDialog
          order={order}
          onClosed={onClosed}
          onRemoved={() => {
            // A removed piece cannot have the focus: its claim gets it, or the button that adds a piece.
            opener.current =
              order.what === 'claims'
                ? 'button[data-kind=claims][data-dossier]'
                : `button[data-does=open][data-kind=claims][data-id="${order.claim.id}"]`
            refresh()
            focusAfter(opener.current)
          }}
        />
      )}
      {order?.does === 'removeDossier' && (
        <ConfirmDialog
          heading={words.removeDossierQuestion}
          body={words.removeDossierConsequence}
          confirmLabel={words.remove}
          onConfirm={removeDossier}
          onClosed={onClosed}
        />
      )}
      {(order?.does === 'withdraw' || order?.does === 'reinstate') && (
        <StandingDialog
          path={order.claim ? `/claims/${order.claim.id}` : `/dossiers/${dossier}`}
          isWithdrawn={order.does === 'reinstate'}
          what={order.claim ? desk.standing.point(order.claim.number) : desk.standing.dossier}
          onClosed={onClosed}
        />
      )}
    </div>
  )
}

/** A selector that finds a button again after the page was rendered anew: by its order. */
const selectorOf = (button: HTMLElement): string =>
  `button${Object.entries(button.dataset)
    .map(([name, value]) => `[data-${name}="${CSS.escape(value ?? '')}"]`)
    .join('')}`
