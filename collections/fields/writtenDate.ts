import type { GroupField, PayloadRequest } from 'payload'
import { isEdtf } from '@/domain/date/isEdtf'
import { refused } from '@/domain/Reason'
import { descriptionOf, type LabelKey, labelOf, nameOf } from './fieldLabels'
import { text } from './text'
import { validationAnswer } from './validationAnswer'

/**
 * The words as written and their EDTF value: a date has the precision with which it was given. Words that are no date
 * are taken, and the form says so. `isLine`: a label comes before the date, as in the update line of a dossier.
 */
export const writtenDate = (key: LabelKey, { isLine = false } = {}): GroupField => ({
  name: nameOf(key),
  type: 'group',
  label: labelOf(key),
  admin: { components: {}, description: descriptionOf('writtenDate') },
  fields: [
    {
      type: 'row',
      fields: [
        text('writtenDate.words', {
          maxLength: 200,
          admin: {
            components: {
              Description: {
                path: '/components/desk/dates/DateQuestion.client#DateQuestion',
                clientProps: { isLine },
              },
            },
          },
        }),
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
