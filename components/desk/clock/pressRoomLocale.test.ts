import { importDateFNSLocale } from '@payloadcms/translations'
import { formatDate } from '@payloadcms/ui/shared'
import { expect, it } from 'vitest'
import { pressRoomLocale } from './pressRoomLocale'

const format = 'd MMMM yyyy, HH:mm'
const date = '2026-06-30T23:30:00.000Z'

/** As Payload writes it in lists and forms, with a locale for that zone. */
async function written(key: 'fr' | 'en-US', zone: string, pattern: string) {
  const language = key === 'fr' ? 'fr' : 'en'
  const dateFNS = pressRoomLocale(await importDateFNSLocale(key), { zone, language, format })
  const i18n = { dateFNS, t: () => '' }
  return Reflect.apply(formatDate, null, [{ date, i18n, pattern }])
}

it('A moment in Payload’s lists and forms is written in the press room’s zone, as the desk’s own views write it', async () => {
  expect(await written('fr', 'Europe/Paris', format)).toBe('1er juillet 2026 à 01:30')
  expect(await written('fr', 'Indian/Reunion', format)).toBe('1er juillet 2026 à 03:30')
  expect(await written('en-US', 'America/Martinique', format)).toBe('30 June 2026 at 19:30')
})

it('Days and months of a calendar are written as before', async () => {
  const locale = await importDateFNSLocale('fr')
  const i18n = { dateFNS: locale, t: () => '' }
  for (const pattern of ['LLLL yyyy', 'do MMMM']) {
    const asBefore = Reflect.apply(formatDate, null, [{ date, i18n, pattern }])
    expect(await written('fr', 'Pacific/Auckland', pattern)).toBe(asBefore)
  }
})
