import { readCanonical } from '@/domain/canonical/readCanonical'
import type { ActDetailRecord } from './Act'
import { actDetailSchema } from './actSchema'

/** A stored detail record, checked. Throws when the text is not canonical or not of a detail record's shape. */
export const readActDetail = (text: string): ActDetailRecord =>
  readCanonical(text, actDetailSchema, 'a detail of an act')
