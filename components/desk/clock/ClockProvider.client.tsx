'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { pressRoomLocale } from './pressRoomLocale'

const Zone = createContext('UTC')

/** The press room's time zone, an IANA name. */
export const usePressRoomZone = (): string => use(Zone)

/** Gives Payload's own components a date locale that knows the zone: they have no setting for it. */
export function ClockProvider({ zone, children }: { zone: string; children: ReactNode }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const format = config.admin.dateFormat
  // Before the components inside: they read the locale from the same object when they are rendered.
  useMemo(() => {
    const language = i18n.language === 'en' ? 'en' : 'fr'
    // Payload loads it after the first render.
    if (i18n.dateFNS) i18n.dateFNS = pressRoomLocale(i18n.dateFNS, { zone, language, format })
  }, [i18n, zone, format])
  return <Zone value={zone}>{children}</Zone>
}
