import type { TextField } from 'payload'
import { text as validate } from 'payload/shared'
import { languageOf } from '@/access/languageOf'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { LabelKey } from './fieldLabels'
import { text } from './text'

/** An address on the web, absolute. */
export const webAddress = (key: LabelKey): TextField =>
  text(key, {
    maxLength: 2000,
    validate: (value, options) => {
      if (!value || isWebAddress(value)) return validate(value, options)
      return languageOf(options.req) === 'en'
        ? 'Write the whole address, with https://.'
        : 'Écrivez l’adresse entière, avec https://.'
    },
  })
