import type { PayloadRequest } from 'payload'
import type { Language } from '@/domain/Language'

/** The language in which the person of this request uses the desk. */
export const languageOf = (req: PayloadRequest): Language =>
  req.i18n.language === 'en' ? 'en' : 'fr'
