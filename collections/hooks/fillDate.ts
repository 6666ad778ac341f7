import type { CollectionBeforeValidateHook } from 'payload'
import { edtfOfWords } from '@/domain/date/edtfOfWords'
import { fillWrittenDate } from './fillWrittenDate'

/** Reads the date as written, in whichever language it was written in. */
export const fillDate: CollectionBeforeValidateHook = ({ data, originalDoc }) =>
  data?.date ? { ...data, date: fillWrittenDate(data.date, edtfOfWords, originalDoc?.date) } : data
