import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type ActDetailRecord, actDetailSchema } from './Act'

/**
 * Parses a stored detail record. Throws when the text is not canonical or does not have the shape of a detail record.
 */
export const parseActDetail = (text: string): ActDetailRecord =>
  parseCanonical(text, actDetailSchema, 'a detail of an act')
