import { importDateFNSLocale, initI18n } from '@payloadcms/translations'
import { getPayload, type SanitizedConfig } from 'payload'
import { cache } from 'react'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { pressRoomLocale } from './pressRoomLocale'

/**
 * For what Payload writes of moments on the server (the title of a version, the question before it is restored): it has
 * one object of words for each language, and this gives them the press room's date locale. Once for each request.
 */
export const setServerClock = cache(async (given: Promise<SanitizedConfig>): Promise<void> => {
  const config = await given
  const zone = await loadTimeZone({ payload: await getPayload({ config }) })
  for (const language of ['fr', 'en'] as const) {
    const i18n = await initI18n({ config: config.i18n, context: 'client', language })
    const locale = await importDateFNSLocale(i18n.dateFNSKey)
    const format = config.admin.dateFormat
    i18n.dateFNS = pressRoomLocale(locale, { zone, language, format })
  }
})
