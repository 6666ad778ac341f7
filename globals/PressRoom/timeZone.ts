import type { TextField } from 'payload'
import { languageOf } from '@/access/languageOf'
import { text } from '@/collections/fields/text'
import { isTimeZone } from '@/domain/schedule/isTimeZone'

/**
 * Where the clock stands by which publications are scheduled. No list to choose from: the zones are those of the
 * platform (IANA), and differ from one to the next.
 */
export const timeZone: TextField = text('pressRoom.timeZone', {
  required: true,
  defaultValue: 'Europe/Paris',
  validate: (value, { req }) =>
    isTimeZone(value ?? '') ||
    (languageOf(req) === 'en'
      ? 'No such time zone: write a name as in “Europe/Paris”.'
      : 'Ce fuseau n’existe pas : écrivez un nom comme « Europe/Paris ».'),
})
