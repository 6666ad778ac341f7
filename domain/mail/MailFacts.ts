import type { Verdict } from '@/domain/approval/Verdict'

/** What the words of a mail are made of. No word of a dossier but its title, and nothing that anybody said of it. */
export type MailFacts = {
  title: string
  /** The name of who did it, or null for the press room itself. */
  actor: string | null
  /** What the act was, where it is a review. */
  verdict: Verdict | null
  /**
   * When it is published, in words of each language; null where it is not scheduled. Of an edition that
   * came late: when it should have been published.
   */
  due: Readonly<Record<'fr' | 'en', string>> | null
  edition: { number: number; digest: string; address: string } | null
  /** Whether a publication that failed is not tried again. */
  isGivenUp: boolean
  /** Where to go on, with scheme and host. */
  link: string
}

export type MailWords = { subject: string; paragraphs: readonly string[] }
