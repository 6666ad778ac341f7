import type { APIRequestContext } from '@playwright/test'
import { demonstrationPassword } from '@/demo/accounts'
import { tokenIn } from '@/testing/pressRoom/tokenIn'
import { Desk } from './Desk'
import type { RunningPressRoom } from './startPressRoom'

/**
 * Makes the first account of an empty press room, which may do everything, and sets that nobody reads a second time.
 * Answers the desk of that account.
 */
export async function firstDesk(
  { origin, setUpCode }: Pick<RunningPressRoom, 'origin' | 'setUpCode'>,
  open: (options: {
    baseURL: string
    extraHTTPHeaders: Record<string, string>
  }) => Promise<APIRequestContext>,
): Promise<Desk> {
  const answer = await fetch(`${origin}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      name: 'Nora Belcastel',
      email: 'nora.belcastel@galveane.example',
      password: demonstrationPassword,
      setUpCode,
    }),
  })
  const token = tokenIn(answer.headers)
  if (!token) throw new Error(`The first account was not made: ${await answer.text()}`)
  const authorised = { baseURL: origin, extraHTTPHeaders: { Authorization: `JWT ${token}` } }
  const request = await open(authorised)
  await request.post('/api/globals/press-room', { data: { approvals: { way: 'alone' } } })
  return new Desk(request)
}
