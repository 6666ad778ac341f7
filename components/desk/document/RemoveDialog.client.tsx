'use client'
import { toast } from '@payloadcms/ui'
import { type Ask, useDesk } from '@/components/desk/request/useDesk'
import { documentWords } from '@/locales/documentWords'
import { ConfirmDialog } from './ConfirmDialog.client'
import { loadUses } from './loadUses'
import type { Order } from './Order'
import { saveUses } from './saveUses'

type Removal = Extract<Order, { does: 'remove' }>
type Props = { order: Removal; onClosed: () => void; onRemoved: () => void }

/** Takes a piece away, after asking. */
export function RemoveDialog({ order, onClosed, onRemoved }: Props) {
  const { language, ask } = useDesk()
  const words = documentWords(language)
  const { number } = order.claim
  const asked = {
    claims: [words.removePointQuestion(number), words.removePointConsequence, words.remove],
    citations: [words.removeCitationQuestion, words.removeConsequence, words.remove],
    evidence: [
      words.removeEvidenceQuestion(number),
      words.removeEvidenceConsequence,
      words.takeAway,
    ],
  }[order.what]
  const remove = async () => {
    const answer = await (order.what === 'evidence'
      ? removeUse(ask, order)
      : ask(`/${order.what}/${order.id}`, { method: 'DELETE' }))
    if (answer.ok) toast.success(words.removed(words.side))
    else toast.error(answer.reasons.map(({ message }) => message).join(' '))
    onRemoved()
  }
  return (
    <ConfirmDialog
      heading={asked[0] ?? ''}
      body={asked[1] ?? ''}
      confirmLabel={asked[2] ?? ''}
      onConfirm={remove}
      onClosed={onClosed}
    />
  )
}

/** The piece of evidence stays: other responses use it. */
async function removeUse(ask: Ask, { claim, id }: Removal) {
  const read = await loadUses(ask, claim.id)
  if (!read.ok) return read
  const left = read.value.uses.filter((use) => use.id !== id)
  return saveUses(ask, claim.id, read.value, left)
}
