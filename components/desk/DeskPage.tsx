import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { Live } from './Live.client'

type Props = {
  view: AdminViewServerProps
  /** For tables and comparisons, which need the full width. */
  isWide?: boolean
  children: ReactNode
}

/**
 * One of our own pages at the desk, in Payload's frame. A user who is not signed in signs in first, and then returns
 * here.
 */
export function DeskPage({ view, isWide = false, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, visibleEntities } = initPageResult
  if (!req.user) {
    const { pathname, search } = new URL(req.url ?? '/admin', 'http://desk')
    redirect(`/admin/login?redirect=${encodeURIComponent(pathname + search)}`)
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={initPageResult.locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Live className={`home${isWide ? ' home--wide' : ''} gutter--left gutter--right`}>
        {children}
      </Live>
    </DefaultTemplate>
  )
}
