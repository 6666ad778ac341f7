import { numberCollection } from '@/collections/records/numberCollection'

/** How far an effect that all instances share has followed the acts: the number of the last one that it looked at. */
export const Cursors = numberCollection('cursors')
