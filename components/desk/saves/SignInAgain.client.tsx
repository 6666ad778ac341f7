'use client'
import { useConfig } from '@payloadcms/ui'
import { useDesk } from '@/components/desk/request/useDesk'

/** How to go on when the session is over, without losing the page with what was typed. */
export function SignInAgain() {
  const { saves } = useDesk().words
  const { config } = useConfig()
  return (
    <>
      {saves.sessionOver}{' '}
      <a href={`${config.routes.admin}/login`} target="_blank" rel="noreferrer">
        {saves.signIn}
      </a>
    </>
  )
}
