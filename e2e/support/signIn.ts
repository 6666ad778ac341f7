import { accounts, demonstrationPassword } from '@/demo/accounts'
import { tokenIn } from '@/testing/pressRoom/tokenIn'

/** Signs every account of the demonstration in, one after the other; answers their tokens by email. */
export async function signIn(origin: string): Promise<Readonly<Record<string, string>>> {
  const tokens: Record<string, string> = {}
  for (const { email } of accounts) {
    const answer = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: demonstrationPassword }),
    })
    const token = tokenIn(answer.headers)
    if (!token) throw new Error(`${email} could not sign in: ${await answer.text()}`)
    tokens[email] = token
  }
  return tokens
}
