'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { invitationAddress } from '@/domain/address/addresses'
import { invitationDays, invitedRoles, longestName } from '@/domain/invitation/Invitation'
import { invitationWords } from '@/locales/invitationWords'
import { updateWords } from '@/locales/updateWords'

type Props = {
  update: string
  /** The roles in which the reviewer’s approval would count. */
  counting: readonly string[]
  onDone: () => void
  onMade: () => void
}

/** Makes a link for one person, and shows it only this once. */
export function LinkForm({ update, counting, onDone, onMade }: Props) {
  const { language, words: desk, ask } = useDesk()
  const words = invitationWords(language)
  const [name, setName] = useState('')
  const [role, setRole] = useState<string>(invitedRoles[0])
  const [days, setDays] = useState<number>(7)
  const [reasons, setReasons] = useState<readonly DescribedReason[]>([])
  const [link, setLink] = useState<string | null>(null)
  const [isCopied, setIsCopied] = useState(false)

  const make = async () => {
    const json = { name, role, days }
    const path = `/updates/${update}/invite`
    const answer = await ask<{ secret: string }>(path, { method: 'POST', json })
    setReasons(answer.ok ? [] : answer.reasons)
    if (!answer.ok) return
    setLink(`${window.location.origin}${invitationAddress(answer.value.secret)}`)
    onMade()
  }

  if (link !== null) {
    return (
      <div className="desk-form update__form" role="status">
        <label className="desk-field">
          <span>{words.made(name.trim())}</span>
          <input readOnly value={link} onFocus={({ target }) => target.select()} />
        </label>
        <div className="desk-actions">
          {isSecureContext && (
            <Button
              margin={false}
              onClick={() => void navigator.clipboard.writeText(link).then(() => setIsCopied(true))}
            >
              {isCopied ? words.copied : words.copy}
            </Button>
          )}
          <Button margin={false} buttonStyle="secondary" onClick={onDone}>
            {desk.close}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <form
      className="desk-form update__form"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      {reasons.length > 0 && <Reasons title={updateWords(language).refused} reasons={reasons} />}
      <label className="desk-field">
        <span>{words.name}</span>
        <input
          value={name}
          maxLength={longestName}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className="desk-field">
        <span>{words.role}</span>
        <select value={role} onChange={({ target }) => setRole(target.value)}>
          {invitedRoles.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="outline__hint">
        {counting.includes(role) ? words.doesCount : words.doesNotCount}
      </p>
      <label className="desk-field">
        <span>{words.days}</span>
        <select value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {invitationDays.map((one) => (
            <option key={one} value={one}>
              {words.forDays(one)}
            </option>
          ))}
        </select>
      </label>
      <div className="desk-actions">
        <Button margin={false} type="submit">
          {words.make}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={onDone}>
          {desk.cancel}
        </Button>
      </div>
    </form>
  )
}
