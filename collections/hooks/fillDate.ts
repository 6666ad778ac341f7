import type { CollectionBeforeValidateHook } from 'payload'
import { edtfOfWords } from '@/domain/date/edtfOfWords'
import { fillWrittenDate } from './fillWrittenDate'

/** Parses the date as written, in either language. */
export const fillDate: CollectionBeforeValidateHook = ({ data, originalDoc }) =>
  data?.date ? { ...data, date: fillWrittenDate(data.date, edtfOfWords, originalDoc?.date) } : data
