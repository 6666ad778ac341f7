import { z } from 'zod'
import { accounts, demonstrationPassword } from '@/demo/accounts'

const signedIn = z.object({ token: z.string() })

/** Signs every account of the demonstration in, one after the other; answers their tokens by email. */
export async function signIn(origin: string): Promise<Readonly<Record<string, string>>> {
  const tokens: Record<string, string> = {}
  for (const { email } of accounts) {
    const answer = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: demonstrationPassword }),
    })
    tokens[email] = signedIn.parse(await answer.json()).token
  }
  return tokens
}
