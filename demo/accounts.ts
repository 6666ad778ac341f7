import type { Role } from '@/access/permissions'
import type { Language } from '@/domain/Language'

export type Account = {
  name: string
  email: string
  roles: readonly Role[]
  /** The language of the desk. */
  language: Language
}

/** The invented people who work on the dossiers. */
export const accounts: readonly Account[] = [
  {
    name: 'Nora Belcastel',
    email: 'nora.belcastel@galveane.example',
    roles: ['writer'],
    language: 'fr',
  },
  {
    name: 'Eleanor Wray',
    email: 'eleanor.wray@galveane.example',
    roles: ['writer'],
    language: 'en',
  },
  {
    name: 'Théo Lavigerie',
    email: 'theo.lavigerie@galveane.example',
    roles: ['reviewer'],
    language: 'fr',
  },
  {
    name: 'Paule Sévarac',
    email: 'paule.sevarac@galveane.example',
    roles: ['legal'],
    language: 'fr',
  },
  {
    name: 'Inès Valdrôme',
    email: 'ines.valdrome@galveane.example',
    roles: ['publisher'],
    language: 'fr',
  },
  {
    name: 'Marc Oudinet',
    email: 'marc.oudinet@galveane.example',
    roles: ['admin'],
    language: 'fr',
  },
]

/** Of all the demonstration accounts; it protects nothing. */
export const demonstrationPassword = 'point-par-point-aubervans'
