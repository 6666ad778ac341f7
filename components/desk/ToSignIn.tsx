import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

/**
 * In place of Payload's page for people without access, which offers to sign out to somebody who is not signed in:
 * who is not signed in signs in, and who has access goes home.
 */
export function ToSignIn({ initPageResult: { permissions, req } }: AdminViewServerProps) {
  if (!req.user) redirect('/admin/login')
  if (permissions.canAccessAdmin) redirect('/admin')
  return (
    <>
      <h1>{req.i18n.t('error:unauthorizedAdmin')}</h1>
      <p>
        <a className="home__action" href="/admin/logout">
          {req.i18n.t('authentication:logOut')}
        </a>
      </p>
    </>
  )
}
