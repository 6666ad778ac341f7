import type { GroupField } from 'payload'
import { isEdtf } from '@/domain/date/isEdtf'
import { descriptionOf, type LabelKey, labelOf } from './fieldLabels'
import { nameOf, text } from './text'

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
            {
              req,
              siblingData,
            }: {
              req: { i18n: { language: string } }
              siblingData: { words?: string | null }
            },
          ) => {
            const isEnglish = req.i18n.language === 'en'
            if (!value) return true
            if (!isEdtf(value))
              return isEnglish
                ? 'This cannot be read as a date: write 2013-06-18, 2014-05 or 2014.'
                : 'Cette date ne peut pas être lue : écrivez 2013-06-18, 2014-05 ou 2014.'
            // Readers see the words alone: a date without them would go unseen.
            if (!siblingData.words)
              return isEnglish
                ? 'Write the date as it is to be read as well.'
                : 'Écrivez aussi la date telle qu’elle doit se lire.'
            return true
          },
        }),
      ],
    },
  ],
})
