import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { ClockProvider } from './ClockProvider.client'

/** Around the desk: every moment that it shows, in Payload's own lists and forms too, is in the press room's zone. */
export async function PressRoomClock({
  payload,
  children,
}: {
  payload: Payload
  children: ReactNode
}) {
  return <ClockProvider zone={await loadTimeZone({ payload })}>{children}</ClockProvider>
}
