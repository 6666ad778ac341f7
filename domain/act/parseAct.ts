import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type Act, actSchema } from './Act'

/** Parses a stored act. Throws when the text is not canonical or does not have the shape of an act. */
export const parseAct = (text: string): Act => parseCanonical(text, actSchema, 'an act')
