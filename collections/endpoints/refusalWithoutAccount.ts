import type { PayloadRequest } from 'payload'
import { isUnreachable } from '@/database/isUnreachable'
import type { ReasonCode } from '@/domain/ReasonCode'

/**
 * Why a request in nobody's name is refused: nobody is signed in any more (403), or the account that it names could
 * not be looked up because the database does not answer (503). Payload takes both for nobody.
 */
export async function refusalWithoutAccount(
  req: PayloadRequest,
): Promise<{ status: number; code: ReasonCode }> {
  const names =
    req.headers.has('Authorization') || /payload-token=/.test(req.headers.get('Cookie') ?? '')
  const isAway = names && (await isDatabaseAway(req))
  return isAway
    ? { status: 503, code: 'database-unreachable' }
    : { status: 403, code: 'not-signed-in' }
}

async function isDatabaseAway({ payload }: PayloadRequest): Promise<boolean> {
  try {
    await payload.db.findOne({ collection: 'users', where: { id: { equals: '' } } })
    return false
  } catch (error) {
    if (isUnreachable(error)) return true
    throw error
  }
}
