'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { forgetOthers } from './storeTypedWords'

/** Around the desk: deletes typed, unsaved words when their person signs out or another person signs in. */
export function ForgetWords({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { config } = useConfig()
  const pathname = usePathname()
  const isSigningOut = pathname === `${config.routes.admin}${config.admin.routes.logout}`
  const who = user ? String(user.id) : null

  useEffect(() => {
    if (isSigningOut) forgetOthers(sessionStorage, null)
    else if (who !== null) forgetOthers(sessionStorage, who)
  }, [isSigningOut, who])
  return children
}
