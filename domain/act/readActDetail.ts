import { readCanonical } from '@/domain/canonical/readCanonical'
import { type ActDetailRecord, actDetailSchema } from './Act'

/** A stored detail record, checked. Throws when the text is not canonical or not of a detail record's shape. */
export const readActDetail = (text: string): ActDetailRecord =>
  readCanonical(text, actDetailSchema, 'a detail of an act')
