import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { languageOf } from '@/access/languageOf'
import { isWebAddress } from '@/domain/richText/isWebAddress'

/** An address on the web, absolute. */
export const webAddress = (name: string, label: Record<'fr' | 'en', string>): TextField => ({
  name,
  type: 'text',
  maxLength: 2000,
  label,
  validate: (value: string | null | undefined, options) => {
    if (!value || isWebAddress(value)) return text(value, options)
    return languageOf(options.req) === 'en'
      ? 'Write the whole address, with https://.'
      : 'Écrivez l’adresse entière, avec https://.'
  },
})
