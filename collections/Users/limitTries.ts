import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'
import { refuseRequest } from '@/operations/frame/refuseRequest'

const minutes = 10

const tries = new LRUCache<string, number>({
  max: 10_000,
  ttl: minutes * 60_000,
  noUpdateTTL: true,
})

/**
 * Counts a try of that name and refuses it (429) when it is one more than `most` since the first one, which is forgotten
 * after ten minutes. Each process counts for itself.
 */
export function limitTries(req: PayloadRequest, name: string, most: number): void {
  const count = (tries.get(name) ?? 0) + 1
  tries.set(name, count)
  if (count <= most) return
  const reason = { code: 'tries-too-many', path: [], values: { minutes } } as const
  refuseRequest(req, reason, 429)
}

/** After a try that was right: those before it are forgotten. */
export function forgetTries(name: string): void {
  tries.delete(name)
}
