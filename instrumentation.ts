/** Runs once when an instance starts: opens the database, then follows the acts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { followActs } = await import('@/effects/followActs')
  followActs(await getPayload({ config }))
}
