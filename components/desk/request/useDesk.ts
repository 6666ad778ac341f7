import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Language } from '@/domain/Language'
import { deskWords } from '@/locales/deskWords'
import type { DeskWords } from '@/locales/fr/desk'
import { type Answer, parseAnswer, refusedFor, sessionOver } from './parseAnswer'

type Order = { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; json?: unknown; body?: BodyInit }

/** Asks the server as the person who is signed in. `T` is what the endpoint declares to answer. */
export type Ask = <T>(path: string, order?: Order) => Promise<Answer<T>>

/** What every part of the desk needs: its words in the person's language, and a way to ask the server. */
export function useDesk(): { language: Language; words: DeskWords; ask: Ask } {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const language = i18n.language === 'en' ? 'en' : 'fr'
  const words = deskWords(language)
  const { api } = config.routes
  const ask: Ask = useCallback(
    async <T>(path: string, { method = 'GET', json, body }: Order = {}) => {
      const headers: Record<string, string> = { 'Accept-Language': language }
      if (json !== undefined) headers['Content-Type'] = 'application/json'
      try {
        const response = await fetch(`${api}${path}`, {
          method,
          headers,
          credentials: 'include',
          body: json === undefined ? (body ?? null) : JSON.stringify(json),
        })
        const isRefused = response.status === 401 || response.status === 403
        if (isRefused && !(await isSignedIn(api)))
          return refusedFor(words.saves.sessionOver, sessionOver)
        const told: unknown = await response.json().catch(() => null)
        return parseAnswer<T>(response.ok, told, words.refusedWithoutWords)
      } catch {
        return refusedFor(words.unreachable)
      }
    },
    [api, language, words],
  )
  return { language, words, ask }
}

async function isSignedIn(api: string): Promise<boolean> {
  const response = await fetch(`${api}/users/me`, { credentials: 'include' })
  const me: unknown = await response.json()
  return me instanceof Object && 'user' in me && me.user !== null
}
