import { parseCanonical } from '@/domain/canonical/parseCanonical'
import { type ActDetailRecord, actDetailSchema } from './Act'

/** A stored detail record, checked. Throws when the text is not canonical or not of a detail record's shape. */
export const parseActDetail = (text: string): ActDetailRecord =>
  parseCanonical(text, actDetailSchema, 'a detail of an act')
