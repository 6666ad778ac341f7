import { headers } from 'next/headers'
import { decideOrigin } from '@/domain/request/decideOrigin'
import { env } from '@/env'
import { askedFrom } from './askedFrom'
import { networkIn } from './networkIn'
import { recordSecurityEvent } from './recordSecurityEvent'

/** Throws for a call of a server function that does not come from the site itself (decideOrigin). */
export async function refuseForeignCall(): Promise<void> {
  const asked = await headers()
  const pathname = '/admin'
  if (decideOrigin(askedFrom(asked, 'POST', pathname), env.siteOrigin).ok) return
  recordSecurityEvent({ event: 'foreign-origin', network: networkIn(asked), pathname })
  throw new Error('A call of a server function came from another site.')
}
