/** Runs once when an instance starts: sees every request first, opens the database, then follows the acts, the clock and the mail. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/env')
  const { followRequests } = await import('@/security/followRequests')
  const { keepFilesPrivate } = await import('@/security/keepFilesPrivate')
  followRequests()
  keepFilesPrivate(env.filesDir)
  const { default: config } = await import('@payload-config')
  const { followActs } = await import('@/effects/followActs')
  const { followClock } = await import('@/effects/followClock')
  const { mendAtStart } = await import('@/effects/mendAtStart')
  const { followMail } = await import('@/effects/mail/followMail')
  const { openOrStop } = await import('@/effects/openOrStop')
  const payload = await openOrStop(config)
  followActs(payload)
  void mendAtStart(payload, env.filesDir)
  followClock(payload)
  followMail(payload)
}
