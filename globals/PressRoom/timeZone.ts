import type { TextField } from 'payload'
import { text } from '@/collections/fields/text'
import { validationAnswer } from '@/collections/fields/validationAnswer'
import { refused } from '@/domain/Reason'
import { isTimeZone } from '@/domain/schedule/isTimeZone'

/**
 * The time zone of scheduled publications. There is no list to choose from: the zones are those of the platform
 * (IANA), and differ between platforms.
 */
export const timeZone: TextField = text('pressRoom.timeZone', {
  required: true,
  defaultValue: 'Europe/Paris',
  validate: (value, { req }) =>
    isTimeZone(value ?? '') ||
    validationAnswer(req, refused({ code: 'time-zone-unknown', path: [] })),
})
