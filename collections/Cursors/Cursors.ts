import { closedCollection } from '@/collections/records/closedCollection'

/** How far an effect that all instances share has processed the acts: the number of the last act processed. */
export const Cursors = closedCollection('cursors', [
  { name: 'value', type: 'number', required: true },
])
