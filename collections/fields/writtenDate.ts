import type { GroupField, PayloadRequest } from 'payload'
import { isEdtf } from '@/domain/date/isEdtf'
import { refused } from '@/domain/Reason'
import { descriptionOf, type LabelKey, labelOf, nameOf } from './fieldLabels'
import { text } from './text'
import { validationAnswer } from './validationAnswer'

/** The words as written and their EDTF value: a date has the precision with which it was given. */
export const writtenDate = (key: LabelKey): GroupField => ({
  name: nameOf(key),
  type: 'group',
  label: labelOf(key),
  admin: { components: {}, description: descriptionOf('writtenDate') },
  fields: [
    {
      type: 'row',
      fields: [
        text('writtenDate.words', { maxLength: 200 }),
        text('writtenDate.edtf', {
          maxLength: 60,
          validate: (
            value: string | null | undefined,
            { req, siblingData }: { req: PayloadRequest; siblingData: { words?: string | null } },
          ) => {
            if (!value) return true
            if (!isEdtf(value))
              return validationAnswer(req, refused({ code: 'date-unreadable', path: [] }))
            // Readers see only the words: a date without them would not be visible.
            return siblingData.words
              ? true
              : validationAnswer(req, refused({ code: 'date-without-words', path: [] }))
          },
        }),
      ],
    },
  ],
})
