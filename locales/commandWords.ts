import type { Language } from '@/domain/Language'
import { command as en } from '@/locales/en/command'
import { type CommandWords, command as fr } from '@/locales/fr/command'

const words: Record<Language, CommandWords> = { fr, en }

/** What the commands say, in one language. */
export const commandWords = (language: Language): CommandWords => words[language]
