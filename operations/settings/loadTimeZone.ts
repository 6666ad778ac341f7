import type { PayloadRequest } from 'payload'

/** The IANA name of the press room's time zone. */
export async function loadTimeZone(req: PayloadRequest): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({ slug: 'press-room', depth: 0, req })
  return timeZone || 'Europe/Paris'
}
