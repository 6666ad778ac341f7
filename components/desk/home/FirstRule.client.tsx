'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import type { ApprovalWay } from '@/domain/approval/ruleOf'

const ways = ['alone', 'colleague', 'legalAndColleague'] as const satisfies readonly ApprovalWay[]

/** Asks once who must review before publication. Only users who may decide it see the question. */
export function FirstRule() {
  const { words, ask } = useDesk()
  const { firstRule } = words.home
  const router = useRouter()
  const [way, setWay] = useState<ApprovalWay | null>(null)
  const [reasons, setReasons] = useState<readonly DescribedReason[]>([])
  const save = async () => {
    const json = { approvals: { way } }
    const answer = await ask('/globals/press-room', { method: 'POST', json })
    if (answer.ok) router.refresh()
    else setReasons(answer.reasons)
  }
  return (
    <section className="home__section home__rule" aria-labelledby="home-rule">
      <h2 id="home-rule">{firstRule.title}</h2>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p>{firstRule.explanation}</p>
        {reasons.length > 0 && <Reasons title={firstRule.refused} reasons={reasons} />}
        <fieldset className="desk-choice">
          <legend>{firstRule.question}</legend>
          {ways.map((one) => (
            <label className="desk-radio" key={one}>
              <input
                type="radio"
                name="way"
                value={one}
                checked={way === one}
                onChange={() => setWay(one)}
              />
              <span>
                {firstRule.ways[one].label} <small>{firstRule.ways[one].explanation}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <p className="outline__hint">{firstRule.later}</p>
        <div className="desk-actions">
          <Button margin={false} type="submit" disabled={way === null}>
            {firstRule.save}
          </Button>
        </div>
      </form>
    </section>
  )
}
