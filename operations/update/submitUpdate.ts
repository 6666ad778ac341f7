import type { PayloadRequest } from 'payload'
import type { Result } from '@/domain/Reason'
import { operate } from '@/operations/frame/operate'
import { freeze } from './freeze'
import { loadUpdate } from './loadUpdate'

/**
 * Freezes the exact edition that an open update would publish, as its candidate.
 * @returns the candidate's digest, or every reason why the update cannot be submitted as it is
 */
export function submitUpdate(
  caller: PayloadRequest,
  update: string,
): Promise<Result<{ candidate: string }>> {
  return operate(caller, 'submitUpdate', async (req) => {
    const { candidate } = await freeze(req, await loadUpdate(req, update))
    return { candidate: candidate ?? '' }
  })
}
