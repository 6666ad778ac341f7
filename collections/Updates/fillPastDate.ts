import type { CollectionBeforeValidateHook } from 'payload'
import { fillWrittenDate } from '@/collections/hooks/fillWrittenDate'
import { edtfOfWords } from '@/domain/date/edtfOfWords'

/** Parses the date at which a reconstructed edition was public, in either language. */
export const fillPastDate: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const { date } = data?.reconstructs ?? {}
  if (!date) return data
  const filled = fillWrittenDate(date, edtfOfWords, originalDoc?.reconstructs?.date)
  return { ...data, reconstructs: { ...data?.reconstructs, date: filled } }
}
