import { request } from '@playwright/test'
import { Desk } from '@/e2e/support/Desk'
import { letPublishersWorkAlone } from '@/e2e/support/letPublishersWorkAlone'
import { tokenOf } from '@/e2e/support/pageAs'
import { signIn } from '@/e2e/support/signIn'

/** The desk of a press room with the demonstration, for a publisher who needs no second reader from now on. */
export async function openDesk(origin: string): Promise<Desk> {
  const tokens = await signIn(origin)
  await letPublishersWorkAlone(origin, tokens)
  const extraHTTPHeaders = { Authorization: `JWT ${tokenOf(tokens, 'publisher')}` }
  return new Desk(await request.newContext({ baseURL: origin, extraHTTPHeaders }))
}
