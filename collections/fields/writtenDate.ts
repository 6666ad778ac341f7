import type { GroupField, PayloadRequest } from 'payload'
import { isEdtf } from '@/domain/date/isEdtf'
import { refused } from '@/domain/Reason'
import { descriptionOf, type LabelKey, labelOf, nameOf } from './fieldLabels'
import { text } from './text'
import { validationAnswer } from './validationAnswer'

/** The words as written beside their EDTF value: a date keeps the precision it was given with. */
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
            // Readers see the words alone: a date without them would go unseen.
            return siblingData.words
              ? true
              : validationAnswer(req, refused({ code: 'date-without-words', path: [] }))
          },
        }),
      ],
    },
  ],
})
