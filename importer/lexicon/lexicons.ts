import type { Language } from '@/domain/Language'
import { en } from './en'
import { fr } from './fr'
import type { Lexicon } from './Lexicon'

export const lexicons: Readonly<Record<Language, Lexicon>> = { fr, en }
