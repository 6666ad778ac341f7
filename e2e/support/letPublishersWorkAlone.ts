import { accounts } from '@/demo/accounts'

/** Sets that no approvals are needed: what journeys publish on the way to something else needs no second reader. */
export async function letPublishersWorkAlone(
  origin: string,
  tokens: Readonly<Record<string, string>>,
): Promise<void> {
  const admin = accounts.find(({ roles }) => roles.includes('admin'))
  const answer = await fetch(`${origin}/api/globals/press-room`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `JWT ${tokens[admin?.email ?? '']}`,
    },
    body: JSON.stringify({ approvals: { way: 'alone' } }),
  })
  if (!answer.ok) throw new Error(`The settings were refused: ${await answer.text()}`)
}
