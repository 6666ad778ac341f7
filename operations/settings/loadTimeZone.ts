import type { PayloadRequest } from 'payload'

/** The IANA name of the press room's time zone, read in the transaction of `req` where it has one. */
export async function loadTimeZone(req: Pick<PayloadRequest, 'payload'>): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({ slug: 'press-room', depth: 0, req })
  return timeZone || 'Europe/Paris'
}
