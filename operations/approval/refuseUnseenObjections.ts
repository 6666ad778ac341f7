import type { PayloadRequest } from 'payload'
import { refused } from '@/domain/Reason'
import { orRefuse } from '@/operations/frame/operate'
import type { Update } from '@/payload-types'
import { listObjections } from './listObjections'

/**
 * Refuses to publish or schedule an update despite open objections that the caller does not name: `seen` are the ids of
 * the reviews that they were shown.
 * @returns the digests of the acts of the open objections
 */
export async function refuseUnseenObjections(
  req: PayloadRequest,
  update: Update,
  seen: readonly string[],
): Promise<readonly string[]> {
  const objections = await listObjections(req, update)
  const unseen = objections.filter(({ id }) => !seen.includes(id))
  if (unseen.length > 0) {
    const names = [...new Set(unseen.map(({ name }) => name))].join(', ')
    orRefuse(refused({ code: 'objections-open', path: ['objections'], values: { names } }))
  }
  return objections.map(({ act }) => act)
}
