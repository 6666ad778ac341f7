import type { FieldHook, TextareaField, TextField, Validate } from 'payload'
import { text as validateText, textarea as validateTextarea } from 'payload/shared'
import { checkLine } from '@/domain/fieldText/checkLine'
import { flattenLines } from '@/domain/fieldText/flattenLines'
import { isBlank } from '@/domain/fieldText/isBlank'
import { refused } from '@/domain/Reason'
import { fieldWords } from '@/locales/fieldWords'
import { type DescribedKey, descriptionOf, type LabelKey, labelOf, nameOf } from './fieldLabels'
import { validationAnswer } from './validationAnswer'

type Rest<Field> = Omit<Field, 'label' | 'name' | 'type'>
type OneText = Extract<TextField, { hasMany?: false }>
type Lines = Omit<Rest<TextareaField>, 'hooks' | 'validate'>

/**
 * A field for one line of text. Its name is the last word of its key; the key also gives its label, and its
 * description where it has one. Line breaks become spaces before it is saved, characters that turn the direction of
 * reading are refused, and a text without a visible character is no text.
 */
export const text = (key: LabelKey, rest: Rest<OneText> = {}): TextField => ({
  ...rest,
  ...named(key),
  type: 'text',
  hooks: { ...rest.hooks, beforeValidate: [toLine, ...(rest.hooks?.beforeValidate ?? [])] },
  validate: asLine(rest.validate ?? validateText),
  admin: { ...described(key), ...rest.admin },
})

/** The same for a line that is long: a sentence, which pages show as one. */
export const sentence = (key: LabelKey, rest: Lines = {}): TextareaField => ({
  ...textarea(key, rest),
  hooks: { beforeValidate: [toLine] },
  validate: asLine(validateTextarea),
})

/** The same for several lines, in which any character is text. */
export const textarea = (key: LabelKey, rest: Lines = {}): TextareaField => ({
  ...rest,
  ...named(key),
  type: 'textarea',
  hooks: { beforeValidate: [toText] },
  validate: asText(validateTextarea),
  admin: { ...described(key), ...rest.admin },
})

const toText: FieldHook = ({ value }) =>
  typeof value === 'string' && isBlank(value) ? null : value

const toLine: FieldHook = ({ value }) =>
  typeof value === 'string' ? (isBlank(value) ? null : flattenLines(value)) : value

/** The form validates what is typed before the hooks have run. */
const asText =
  <Field extends object>(validate: Validate<string, unknown, unknown, Field>): typeof validate =>
  (value, options) =>
    validate(value && isBlank(value) ? null : value, options)

const asLine =
  <Field extends object>(validate: Validate<string, unknown, unknown, Field>): typeof validate =>
  (value, options) => {
    const reasons = checkLine(flattenLines(value ?? ''))
    return reasons.length > 0
      ? validationAnswer(options.req, refused(...reasons))
      : asText(validate)(value, options)
  }

const named = (key: LabelKey) => ({ name: nameOf(key), label: labelOf(key) })

const hasDescription = (key: LabelKey): key is LabelKey & DescribedKey =>
  'description' in fieldWords('fr')[key]

const described = (key: LabelKey) =>
  hasDescription(key) ? { description: descriptionOf(key) } : {}
