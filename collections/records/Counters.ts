import { closedCollection } from './closedCollection'

/**
 * The number of the last act, and the right edge of the tree over all acts (`domain/log/TreeEdge.ts`). Changed in the
 * transaction of what the act records (invariant 8): whoever writes an act waits here, so the tree never forks.
 */
export const Counters = closedCollection('counters', [
  { name: 'value', type: 'number', required: true },
  { name: 'edge', type: 'textarea' },
])
