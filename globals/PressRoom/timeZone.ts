import type { TextField } from 'payload'
import { languageOf } from '@/access/languageOf'
import { isTimeZone } from '@/domain/schedule/isTimeZone'

/**
 * Where the clock stands by which publications are scheduled. No list to choose from: the zones are those of the
 * platform (IANA), and differ from one to the next.
 */
export const timeZone: TextField = {
  name: 'timeZone',
  type: 'text',
  required: true,
  defaultValue: 'Europe/Paris',
  label: { fr: 'Fuseau horaire', en: 'Time zone' },
  admin: {
    description: {
      fr: 'L’heure des publications programmées, et les jours que lit le public : « Europe/Paris », « America/Martinique ».',
      en: 'The clock of scheduled publications, and of the days that the public reads: “Europe/Paris”, “America/Martinique”.',
    },
  },
  validate: (value: string | null | undefined, { req }) =>
    isTimeZone(value ?? '') ||
    (languageOf(req) === 'en'
      ? 'No such time zone: write a name as in “Europe/Paris”.'
      : 'Ce fuseau n’existe pas : écrivez un nom comme « Europe/Paris ».'),
}
