import { z } from 'zod'
import { languages } from './Language'

/** Apart from `Language.ts`, which the desk loads in the browser. */
export const languageSchema = z.enum(languages).meta({ id: 'Language' })
