'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { ToldReason } from '@/collections/endpoints/answer'
import { LongText } from '@/components/desk/LongText'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'

type Props = {
  /** The published claim or dossier: `/claims/<id>`. */
  path: string
  isWithdrawn: boolean
  /** What is withdrawn or put back: "le point 3". */
  what: string
}

/** Proposes to take something back in public, or to put it back, with a reason that the public will read. */
export function StandingButton({ path, isWithdrawn, what }: Props) {
  const { words, ask } = useDesk()
  const { standing } = words
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const slug = useId()
  const [reason, setReason] = useState('')
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const [isWorking, setIsWorking] = useState(false)
  const label = isWithdrawn ? standing.reinstate(what) : standing.withdraw(what)

  const propose = async () => {
    setIsWorking(true)
    const verb = isWithdrawn ? 'reinstate' : 'withdraw'
    const answer = await ask<{ update: string }>(`${path}/${verb}`, {
      method: 'POST',
      json: { reason },
    })
    setIsWorking(false)
    if (!answer.ok) return setReasons(answer.reasons)
    closeModal(slug)
    router.push(`/admin/update/${answer.value.update}`)
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={label}
        onClick={() => openModal(slug)}
      >
        {isWithdrawn ? standing.reinstateShort : standing.withdrawShort}
      </Button>
      <Drawer slug={slug} title={label}>
        <div className="desk-form">
          <p>{isWithdrawn ? standing.reinstateExplanation : standing.withdrawExplanation}</p>
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
            <Button
              margin={false}
              type="button"
              disabled={isWorking}
              onClick={() => void propose()}
            >
              {standing.propose}
            </Button>
            <Button margin={false} buttonStyle="secondary" onClick={() => closeModal(slug)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      </Drawer>
    </>
  )
}
