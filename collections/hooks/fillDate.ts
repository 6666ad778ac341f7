import type { CollectionBeforeValidateHook } from 'payload'
import { fillWrittenDate } from './fillWrittenDate'

/** Reads the date as written, in whichever language it was written in. */
export const fillDate: CollectionBeforeValidateHook = ({ data }) => {
  if (!data?.date) return data
  const inFrench = fillWrittenDate(data.date, 'fr')
  return { ...data, date: inFrench.edtf ? inFrench : fillWrittenDate(data.date, 'en') }
}
