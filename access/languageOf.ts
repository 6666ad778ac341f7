import type { PayloadRequest } from 'payload'
import type { Language } from '@/domain/Language'

/** The language that the person behind this request reads the desk in. */
export const languageOf = (req: PayloadRequest): Language =>
  req.i18n.language === 'en' ? 'en' : 'fr'
