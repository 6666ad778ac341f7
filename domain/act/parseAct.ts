import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type Act, actSchema } from './Act'

/** A stored act, checked. Throws when the text is not canonical or not of an act's shape. */
export const parseAct = (text: string): Act => parseCanonical(text, actSchema, 'an act')
