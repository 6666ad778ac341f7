import type { Language } from '@/domain/Language'
import { invitation as en } from '@/locales/en/invitation'
import { invitation as fr, type InvitationWords } from '@/locales/fr/invitation'

const words: Record<Language, InvitationWords> = { fr, en }

/** The words of reviewers without an account in one language. */
export const invitationWords = (language: Language): InvitationWords => words[language]
