import type { TextField } from 'payload'
import { text as validate } from 'payload/shared'
import { refused } from '@/domain/Reason'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { LabelKey } from './fieldLabels'
import { text } from './text'
import { validationAnswer } from './validationAnswer'

/** An absolute web address. */
export const webAddress = (key: LabelKey): TextField =>
  text(key, {
    maxLength: 2000,
    validate: (value, options) => {
      if (!value || isWebAddress(value)) return validate(value, options)
      return validationAnswer(options.req, refused({ code: 'web-address-incomplete', path: [] }))
    },
  })
