'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import type { TakeUpAnswer } from '@/collections/Updates/updateEndpoints'
import { LongText } from '@/components/desk/LongText'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { verdictActs, verdicts } from '@/domain/approval/Verdict'
import { leastReason } from '@/domain/update/isFullReason'
import { deskWords } from '@/locales/deskWords'
import { updateWords } from '@/locales/updateWords'
import { ChangeFields } from './ChangeFields.client'
import type { ActionsOf } from './localizeUpdate'
import { Objections } from './Objections'
import { fieldsOf, isPastEmpty, pastOf } from './Past'
import { useAct } from './useAct'

type Told = ActionsOf['acts'][number]

/** The acts that are forms of their own: reviews are said in theirs. */
const said: ReadonlySet<string> = new Set(verdicts.map((verdict) => verdictActs[verdict].act))

/**
 * The actions on an update now; each one that this person may not take shows the reason. A form that is open stays with
 * what is typed in it, also where a colleague has made its action impossible meanwhile.
 */
export function Actions({ update }: { update: ActionsOf }) {
  const words = updateWords(useDesk().language)
  const [opened, setOpened] = useState<Told | null>(null)
  const left = opened && !update.acts.some(({ act }) => act === opened.act) ? [opened] : []
  const acts = [...update.acts, ...left]
    .filter(({ act }) => !said.has(act))
    .toSorted((one, other) => rank(one) - rank(other))
  if (acts.length === 0 && !update.mayTakeUp) return null
  return (
    <section className="update__actions" aria-labelledby="update-actions">
      <h2 id="update-actions">{words.actions}</h2>
      <ul>
        {acts.map((told, index) => {
          const { act, reasons, breaksGlass } = told
          const why = reasons.join(' ')
          const isLeading = act === 'submit' || (act === 'publish' && !breaksGlass)
          return (
            <li key={act}>
              <Button
                buttonStyle={isLeading && !isRefused(told) ? 'primary' : 'secondary'}
                margin={false}
                size="medium"
                disabled={isRefused(told)}
                aria-expanded={opened?.act === act}
                onClick={() => setOpened(opened?.act === act ? null : told)}
              >
                {breaksGlass ? words.breakGlass : words.act[act]}
              </Button>
              {why !== (acts[index + 1]?.reasons.join(' ') ?? '') && <small>{why}</small>}
              {opened?.act === act && (
                <ActForm told={told} update={update} onDone={() => setOpened(null)} />
              )}
            </li>
          )
        })}
        {update.mayTakeUp && (
          <li>
            <TakeUp update={update} />
          </li>
        )}
      </ul>
    </section>
  )
}

/** What a person may do comes first; to publish without the approvals always comes last. */
const rank = (told: Told) => (told.breaksGlass ? 2 : Number(isRefused(told)))

const isRefused = ({ reasons }: Told) => reasons.length > 0

type FormProps = { told: Told; update: ActionsOf; onDone: () => void }

function ActForm({ told, update, onDone }: FormProps) {
  const { language, words: desk } = useDesk()
  const words = updateWords(language)
  const { act: does, breaksGlass } = told
  const { act, say, isWorking, reasons: refusals } = useAct(update)
  const [missing, setMissing] = useState<readonly DescribedReason[]>([])
  const reasons = missing.length > 0 ? missing : refusals
  const isFirst = update.edition === 1
  const [kind, setKind] = useState(isFirst ? 'substantive' : update.class)
  const [note, setNote] = useState(update.note ?? '')
  const [past, setPast] = useState(pastOf(update.reconstructs))
  const [reason, setReason] = useState('')
  const [date, setDate] = useState('')
  const [time, setTime] = useState('09:00')
  const isReasonAsked = does === 'reopen' || does === 'abandon' || breaksGlass
  const objections = does === 'publish' || does === 'schedule' ? update.objections : []
  const [isDescribed] = useState(
    does === 'submit' || (does === 'publish' && update.state === 'open'),
  )

  const done = { ...words.done, approve: '', askForChanges: '', comment: '' }[does]

  const work = async () => {
    if (isDescribed && !update.isStanding) {
      const isUnsaid = update.mayReconstruct && isPastEmpty(past)
      const message = desk.publish.pastMissing
      setMissing(isUnsaid ? [{ code: 'desk', path: ['reconstructs'], message }] : [])
      if (isUnsaid) return
      const isSaid = await say({
        class: kind,
        note: note.trim() || null,
        ...(update.mayReconstruct ? { reconstructs: fieldsOf(past) } : {}),
      })
      if (!isSaid) return
    }
    const candidate = update.state === 'open' ? null : update.candidate
    const seen = { candidate, objections: objections.map(({ id }) => id) }
    const isDone = await act(
      does,
      done,
      does === 'schedule'
        ? { date, time, ...seen }
        : { reason: isReasonAsked ? reason : null, ...seen },
    )
    if (isDone) onDone()
  }
  const explained = {
    submit: words.explain.submit,
    reopen: words.explain.reopen,
    abandon: update.edition === 1 ? words.explain.abandonFirst : words.explain.abandon,
    publish: breaksGlass ? words.explain.breakGlass : words.explain.publish,
    schedule: words.explain.schedule(update.zone),
    unschedule: words.explain.unschedule,
    approve: '',
    askForChanges: '',
    comment: '',
  }[does]
  const confirm = {
    ...words.confirm,
    publish: breaksGlass ? words.confirm.breakGlass : words.confirm.publish,
    approve: '',
    askForChanges: '',
    comment: '',
  }[does]

  return (
    <form
      className="desk-form update__form"
      onSubmit={(event) => {
        event.preventDefault()
        void work()
      }}
    >
      <p>{explained}</p>
      {reasons.length > 0 && <Reasons title={words.refused} reasons={reasons} />}
      {isDescribed && !update.isStanding && (
        <ChangeFields
          kind={kind}
          note={note}
          computed={update.computedClass}
          isFirst={isFirst}
          past={update.mayReconstruct ? past : null}
          onKind={setKind}
          onNote={setNote}
          onPast={setPast}
        />
      )}
      {does === 'schedule' && (
        <div className="update__due">
          <label className="desk-field">
            <span>{words.date}</span>
            <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
          </label>
          <label className="desk-field">
            <span>{words.time}</span>
            <input type="time" value={time} onChange={({ target }) => setTime(target.value)} />
          </label>
        </div>
      )}
      {objections.length > 0 && (
        <Objections objections={objections} zone={update.zone} language={language} />
      )}
      {isReasonAsked && (
        <LongText
          label={breaksGlass ? words.reason : words.reasonOptional}
          {...(breaksGlass ? { explanation: words.reasonExplanation(leastReason) } : {})}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={2000}
        />
      )}
      <div className="desk-actions">
        <Button margin={false} type="submit" disabled={isWorking}>
          {isWorking ? words.working : objections.length > 0 ? words.despite(confirm) : confirm}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function TakeUp({ update }: { update: ActionsOf }) {
  const { language, ask } = useDesk()
  const words = updateWords(language)
  const router = useRouter()
  const [refusal, setRefusal] = useState('')
  const takeUp = async () => {
    const path = `/updates/${update.id}/take-up`
    const answer = await ask<TakeUpAnswer>(path, { method: 'POST', json: {} })
    if (!answer.ok) return setRefusal(answer.reasons.map(({ message }) => message).join(' '))
    const { update: taken, contested } = answer.value
    if (contested.length > 0) {
      const places = contested.map((number) =>
        number === null ? words.contestedHead : words.contestedPoint(number),
      )
      toast.warning(words.contested(deskWords(language).list(places)), { duration: 60_000 })
    }
    router.push(`/admin/update/${taken}`)
  }
  return (
    <>
      <Button margin={false} buttonStyle="secondary" onClick={() => void takeUp()}>
        {words.takeUp}
      </Button>
      <small role="status">{refusal || words.explain.takeUp}</small>
    </>
  )
}
