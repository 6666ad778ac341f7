import type { Language } from '@/domain/Language'
import { fieldWords } from '@/locales/fieldWords'
import type { FieldWords } from '@/locales/fr/fields'
import { type BothLanguages, inBoth } from '@/locales/inBoth'

type KeyWith<Part extends string> = {
  [Key in keyof FieldWords]: FieldWords[Key] extends Record<Part, string> ? Key : never
}[keyof FieldWords]

/** The key of a field in `locales/<language>/fields.ts`. */
export type LabelKey = KeyWith<'label'>
export type DescribedKey = KeyWith<'description'>

/** The name of a field: the last word of its key. */
export const nameOf = (key: LabelKey): string => key.slice(key.lastIndexOf('.') + 1)

/** `label` of a field, a tab or a group of collections. */
export const labelOf = (key: LabelKey): BothLanguages =>
  inBoth((language) => fieldWords(language)[key].label)

/** `description` of a field or a tab. */
export const descriptionOf = (key: DescribedKey): BothLanguages =>
  inBoth((language) => fieldWords(language)[key].description)

/** `labels` of a collection, or of the rows of a list. */
export const labelsOf = (key: KeyWith<'singular' | 'plural'>) => ({
  singular: inBoth((language) => fieldWords(language)[key].singular),
  plural: inBoth((language) => fieldWords(language)[key].plural),
})

/** `options` of a field: the values, in their order, with their words. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  wordsIn: (language: Language) => Readonly<Record<Value, string>>,
) => values.map((value) => ({ value, label: inBoth((language) => wordsIn(language)[value]) }))
