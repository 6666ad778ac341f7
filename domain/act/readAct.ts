import { readCanonical } from '@/domain/canonical/readCanonical'
import { type Act, actSchema } from './Act'

/** A stored act, checked. Throws when the text is not canonical or not of an act's shape. */
export const readAct = (text: string): Act => readCanonical(text, actSchema, 'an act')
