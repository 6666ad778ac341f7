import type { Payload } from 'payload'
import { findOne } from '@/database/find'
import { setUpCodeOf } from '@/domain/account/setUpCodeOf'
import { env } from '@/env'
import { commandWords } from '@/locales/commandWords'

/** While there is no account, tells whoever starts the press room the code that the first one needs, in both languages. */
export async function announceSetUp(payload: Payload): Promise<void> {
  if ((await findOne({ payload }, 'users', {})) !== null) return
  const code = setUpCodeOf(payload.config.secret)
  for (const language of ['fr', 'en'] as const)
    process.stderr.write(`${commandWords(language).setUp(`${env.siteUrl}/admin`, code)}\n`)
}
