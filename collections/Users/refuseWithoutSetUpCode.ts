import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { findOne } from '@/database/find'
import { isSetUpCode } from '@/domain/account/setUpCodeOf'
import { attemptLimits } from '@/domain/attempt/attemptLimits'
import { networkIn } from '@/security/networkIn'
import { countOrRefuse } from './countOrRefuse'
import { refuseFields } from './refuseFields'

const sent = z.object({ setUpCode: z.string() })

/**
 * Whoever is not signed in can only make the first account, and only with the set-up code. Commands and tests, which
 * have the database and the secret, need none.
 */
export const refuseWithoutSetUpCode: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'create' || req.payloadAPI === 'local' || req.user) return args
  // With accounts, nobody makes one without being signed in: the access of the collection refuses it.
  if ((await findOne(req, 'users', {})) !== null) return args
  const counted = countOrRefuse(req, {
    key: `set-up code from ${networkIn(req.headers)}`,
    limit: attemptLimits.setUpCode,
  })
  const { data: typed } = sent.safeParse(Reflect.get(args, 'data'))
  if (!isSetUpCode(typed?.setUpCode ?? '', req.payload.config.secret))
    refuseFields(req, [{ code: 'set-up-code-wrong', path: ['setUpCode'] }])
  counted.giveBack()
  return args
}
