'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { momentWords } from '@/domain/schedule/momentWords'
import { invitationWords } from '@/locales/invitationWords'
import { updateWords } from '@/locales/updateWords'
import { LinkForm } from './LinkForm.client'
import type { LocalizedUpdate } from './localizeUpdate'
import { useAct } from './useAct'

/** The people without an account who read an update by a link, and how another is invited. */
export function Links({ update }: { update: LocalizedUpdate }) {
  const { language } = useDesk()
  const words = invitationWords(language)
  const router = useRouter()
  const { act, reasons, isWorking } = useAct(update)
  const [isInviting, setIsInviting] = useState(false)
  const { links, mayInvite, mayRevoke, counting } = update.invitations
  if (links.length === 0 && !mayInvite) return null
  return (
    <section className="update__links" aria-labelledby="update-links">
      <h2 id="update-links">{words.links}</h2>
      {reasons.length > 0 && <Reasons title={updateWords(language).refused} reasons={reasons} />}
      {links.length > 0 && (
        <ul>
          {links.map(({ id, name, role, state, expiresAt, counts }) => {
            const until = momentWords(expiresAt, update.zone, language)
            const told = words.state[state]
            return (
              <li key={id}>
                <span>
                  <strong>{name}</strong> (
                  {role === 'legal' ? words.roles.legal : words.roles.reviewer}){' '}
                  <small>
                    {typeof told === 'string' ? told : told(until)}
                    {state !== 'revoked' && `, ${counts ? words.counting : words.advising}`}
                  </small>
                </span>
                {mayRevoke && state !== 'revoked' && (
                  <Button
                    buttonStyle="secondary"
                    size="small"
                    margin={false}
                    disabled={isWorking}
                    aria-label={words.revokeFor(name)}
                    onClick={() =>
                      void act('revoke', updateWords(language).done.revoke, { invitation: id })
                    }
                  >
                    {words.revoke}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <p className="outline__hint">{words.explanation}</p>
      {mayInvite &&
        (isInviting ? (
          <LinkForm
            update={update.id}
            counting={counting}
            onDone={() => setIsInviting(false)}
            onMade={() => router.refresh()}
          />
        ) : (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setIsInviting(true)}
          >
            {words.invite}
          </Button>
        ))}
    </section>
  )
}
