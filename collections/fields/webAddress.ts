import type { TextField } from 'payload'
import { isWebAddress } from '@/domain/richText/isWebAddress'

/** An address on the web, absolute. */
export const webAddress = (name: string, label: Record<'fr' | 'en', string>): TextField => ({
  name,
  type: 'text',
  maxLength: 2000,
  label,
  validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
    !value ||
    isWebAddress(value) ||
    (req.i18n.language === 'en'
      ? 'Write the whole address, with https://.'
      : 'Écrivez l’adresse entière, avec https://.'),
})
