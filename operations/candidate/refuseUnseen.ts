import { refused } from '@/domain/Reason'
import { orRefuse } from '@/operations/frame/operate'
import type { Update } from '@/payload-types'
import { isFrozen } from './loadProposed'

/**
 * What is published or scheduled is what whoever asks was shown: `shown` is the digest of that candidate, null where
 * none was frozen. Undefined is said by who asks for whatever is there.
 */
export function refuseUnseen(update: Update, shown: string | null | undefined): void {
  const candidate = isFrozen(update) ? update.candidate : null
  if (shown !== undefined && shown !== candidate)
    orRefuse(refused({ code: 'candidate-changed', path: ['candidate'] }))
}
