import { type AriaTokens, tokenOf } from './pageAs'

/** Sets that no approvals are needed: what journeys publish on the way to something else needs no second reader. */
export async function letPublishersWorkAlone(origin: string, tokens: AriaTokens): Promise<void> {
  const answer = await fetch(`${origin}/api/globals/press-room`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `JWT ${tokenOf(tokens, 'admin')}`,
    },
    body: JSON.stringify({ approvals: { way: 'alone' } }),
  })
  if (!answer.ok) throw new Error(`The settings were refused: ${await answer.text()}`)
}
