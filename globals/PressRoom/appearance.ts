import type { Field } from 'payload'
import { languageOf } from '@/access/languageOf'
import { decideAccent } from '@/domain/colour/decideAccent'
import { fileTypes } from '@/domain/file/fileTypes'
import { describeReason } from '@/locales/describeReason'

const imageTypes = Object.keys(fileTypes).filter((type) => type.startsWith('image/'))

/** How the press room is recognised. Everything else of its look is the same everywhere, and made to be read. */
export const appearance: Field[] = [
  {
    name: 'accent',
    type: 'text',
    maxLength: 7,
    label: { fr: 'Couleur des liens', en: 'Colour of links' },
    admin: {
      placeholder: '#1a4f7a',
      description: {
        fr: 'Un dièse et six signes, comme #1a4f7a. Elle doit se lire sur fond clair ; la nuance pour fond sombre s’en déduit.',
        en: 'A hash sign and six characters, as in #1a4f7a. It has to be legible on a light ground; the shade for a dark one follows from it.',
      },
    },
    validate: (accent: unknown, { req }: { req: Parameters<typeof languageOf>[0] }) => {
      if (typeof accent !== 'string' || accent.trim() === '') return true
      const decided = decideAccent(accent)
      if (decided.ok) return true
      return decided.reasons.map((reason) => describeReason(reason, languageOf(req))).join(' ')
    },
  },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'files',
    filterOptions: { mimeType: { in: imageTypes } },
    label: { fr: 'Logo', en: 'Logo' },
    admin: {
      description: {
        fr: 'Une image au fond transparent, qui se lit sur fond clair et sur fond sombre. Elle est montrée à côté du nom.',
        en: 'An image with a transparent ground, legible on light and on dark. It is shown beside the name.',
      },
    },
  },
]
