import type { Field } from 'payload'
import { descriptionOf, labelOf } from '@/collections/fields/fieldLabels'
import { text } from '@/collections/fields/text'
import { validationAnswer } from '@/collections/fields/validationAnswer'
import { decideAccent } from '@/domain/colour/decideAccent'
import { fileTypes, maxLogoSide } from '@/domain/file/fileTypes'

const imageTypes = Object.keys(fileTypes).filter((type) => type.startsWith('image/'))

/** The visual identity of the press room. All else of its design is the same everywhere, and made for reading. */
export const appearance: Field[] = [
  text('pressRoom.accent', {
    maxLength: 7,
    admin: { placeholder: '#1a4f7a' },
    validate: (accent, { req }) => {
      if (typeof accent !== 'string' || accent.trim() === '') return true
      return validationAnswer(req, decideAccent(accent))
    },
  }),
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'files',
    filterOptions: {
      mimeType: { in: imageTypes },
      width: { less_than_equal: maxLogoSide },
      height: { less_than_equal: maxLogoSide },
    },
    label: labelOf('pressRoom.logo'),
    admin: { description: descriptionOf('pressRoom.logo') },
  },
]
