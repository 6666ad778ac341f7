import { numberCollection } from '@/collections/records/numberCollection'

/** How far an effect that all instances share has processed the acts: the number of the last act processed. */
export const Cursors = numberCollection('cursors')
