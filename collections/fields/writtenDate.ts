import type { GroupField } from 'payload'
import { isEdtf } from '@/domain/date/isEdtf'

/** The words as written beside their EDTF value: a date keeps the precision it was given with. */
export const writtenDate = (name: string, label: Record<'fr' | 'en', string>): GroupField => ({
  name,
  type: 'group',
  label,
  admin: {
    components: {},
    description: {
      fr: 'Les mots tels qu’ils sont écrits (« 18 juin 2013 », « mai 2014 »). La date normalisée s’en déduit si vous la laissez vide.',
      en: 'The words as written (“18 June 2013”, “May 2014”). The standard date follows from them when left empty.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'words',
          type: 'text',
          maxLength: 200,
          label: { fr: 'Telle qu’écrite', en: 'As written' },
        },
        {
          name: 'edtf',
          type: 'text',
          maxLength: 60,
          label: { fr: 'Date normalisée, comme 2013-06-18', en: 'Standard date, like 2013-06-18' },
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
        },
      ],
    },
  ],
})
