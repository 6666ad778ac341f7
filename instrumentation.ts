/** Runs once when an instance starts: sees every request first, opens the database, tells how the first account is made, then follows the acts, the clock, the mail and its own health. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/env')
  const { followRequests } = await import('@/security/followRequests')
  const { keepFilesPrivate } = await import('@/security/keepFilesPrivate')
  followRequests()
  keepFilesPrivate(env.filesDir)
  const { default: config } = await import('@payload-config')
  const { announceSetUp } = await import('@/effects/announceSetUp')
  const { followActs } = await import('@/effects/followActs')
  const { followClock } = await import('@/effects/followClock')
  const { mendAtStart } = await import('@/effects/mendAtStart')
  const { followMail } = await import('@/effects/mail/followMail')
  const { followReadiness } = await import('@/effects/followReadiness')
  const { openOrStop } = await import('@/effects/openOrStop')
  const payload = await openOrStop(config)
  followReadiness(payload)
  await announceSetUp(payload)
  followActs(payload)
  void mendAtStart(payload, env.filesDir)
  followClock(payload)
  followMail(payload)
}
