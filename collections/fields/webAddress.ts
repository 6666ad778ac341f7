import type { TextField } from 'payload'
import { text as validate } from 'payload/shared'
import { addressAnswer, cutAddress } from './addressAnswer'
import type { LabelKey } from './fieldLabels'
import { text } from './text'

/** An absolute web address. */
export const webAddress = (key: LabelKey): TextField =>
  text(key, {
    maxLength: 2000,
    hooks: { beforeValidate: [cutAddress] },
    validate: (value, options) => {
      const answer = value ? addressAnswer(options.req, value) : true
      return answer === true ? validate(value, options) : answer
    },
  })
