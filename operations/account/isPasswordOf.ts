import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** As Payload hashes a password, which gives its own comparison to nobody. */
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000

/** Whether that is the password of the account, by its stored hash and salt; false for one without a password. */
export async function isPasswordOf(
  { hash, salt }: { hash?: string | null; salt?: string | null },
  password: string,
): Promise<boolean> {
  if (!hash?.startsWith(prefix) || !salt) return false
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  return timingSafeEqual(await derive(password, salt, iterations, stored.length, 'sha256'), stored)
}
