'use client'
import { Button, Drawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { LongText } from '@/components/desk/LongText'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { useOpenedModal } from './useOpenedModal'

type Props = {
  /** The published claim or dossier: `/claims/<id>`. */
  path: string
  isWithdrawn: boolean
  /** What is withdrawn or put back: "le point 3". */
  what: string
  onClosed: () => void
}

/** Proposes to withdraw something in public, or to reinstate it, with a reason that the public will read. */
export function StandingDialog({ path, isWithdrawn, what, onClosed }: Props) {
  const { words, ask } = useDesk()
  const { standing } = words
  const router = useRouter()
  const { slug, close } = useOpenedModal(onClosed)
  const [reason, setReason] = useState('')
  const [reasons, setReasons] = useState<readonly DescribedReason[]>([])
  const [isWorking, setIsWorking] = useState(false)

  const explanation = isWithdrawn
    ? standing.reinstateExplanation
    : path.startsWith('/dossiers/')
      ? standing.withdrawDossierExplanation
      : standing.withdrawExplanation

  const propose = async () => {
    setIsWorking(true)
    const verb = isWithdrawn ? 'reinstate' : 'withdraw'
    const answer = await ask<{ update: string }>(`${path}/${verb}`, {
      method: 'POST',
      json: { reason },
    })
    setIsWorking(false)
    if (!answer.ok) return setReasons(answer.reasons)
    close()
    router.push(`/admin/update/${answer.value.update}`)
  }

  return (
    <Drawer slug={slug} title={isWithdrawn ? standing.reinstate(what) : standing.withdraw(what)}>
      <div className="desk-form">
        <p>{explanation}</p>
        {reasons.length > 0 && <Reasons title={standing.refused} reasons={reasons} />}
        <LongText
          label={standing.reason}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={2000}
          explanation={standing.reasonExplanation}
        />
        <div className="desk-actions">
          <Button margin={false} type="button" disabled={isWorking} onClick={() => void propose()}>
            {standing.propose}
          </Button>
          <Button margin={false} buttonStyle="secondary" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </Drawer>
  )
}
