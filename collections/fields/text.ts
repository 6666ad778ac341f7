import type { TextareaField, TextField } from 'payload'
import { fieldWords } from '@/locales/fieldWords'
import { type DescribedKey, descriptionOf, type LabelKey, labelOf, nameOf } from './fieldLabels'

type Rest<Field> = Omit<Field, 'label' | 'name' | 'type'>
type OneText = Extract<TextField, { hasMany?: false }>

/**
 * A field for one line of text. Its name is the last word of its key; the key also gives its label, and its
 * description where it has one.
 */
export const text = (key: LabelKey, rest: Rest<OneText> = {}): TextField => ({
  ...rest,
  ...named(key),
  type: 'text',
  admin: { ...described(key), ...rest.admin },
})

/** The same for several lines. */
export const textarea = (key: LabelKey, rest: Rest<TextareaField> = {}): TextareaField => ({
  ...rest,
  ...named(key),
  type: 'textarea',
  admin: { ...described(key), ...rest.admin },
})

const named = (key: LabelKey) => ({ name: nameOf(key), label: labelOf(key) })

const hasDescription = (key: LabelKey): key is LabelKey & DescribedKey =>
  'description' in fieldWords('fr')[key]

const described = (key: LabelKey) =>
  hasDescription(key) ? { description: descriptionOf(key) } : {}
