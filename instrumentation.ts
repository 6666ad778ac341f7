/** Runs once when an instance starts: opens the database, then follows the acts, the clock and the mail. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { followActs } = await import('@/effects/followActs')
  const { followClock } = await import('@/effects/followClock')
  const { followMail } = await import('@/effects/mail/followMail')
  // An instance of its own: what is loaded here is another copy of the errors that the routes have to know.
  const payload = await getPayload({ config, key: 'acts' })
  followActs(payload)
  followClock(payload)
  followMail(payload)
}
