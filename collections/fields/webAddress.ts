import type { TextField } from 'payload'
import { text as validate } from 'payload/shared'
import { refused } from '@/domain/Reason'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { LabelKey } from './fieldLabels'
import { sayRefusal } from './sayRefusal'
import { text } from './text'

/** An address on the web, absolute. */
export const webAddress = (key: LabelKey): TextField =>
  text(key, {
    maxLength: 2000,
    validate: (value, options) => {
      if (!value || isWebAddress(value)) return validate(value, options)
      return sayRefusal(options.req, refused({ code: 'web-address-incomplete', path: [] }))
    },
  })
