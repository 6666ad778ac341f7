import { z } from 'zod'
import { languages } from './Language'

/** Separate from `Language.ts`, because the desk loads that file in the browser. */
export const languageSchema = z.enum(languages).meta({ id: 'Language' })
