import type { Verdict } from '@/domain/approval/Verdict'

/**
 * The facts that the text of a mail is made from. They contain no text of a dossier except its title, and no comment.
 */
export type MailFacts = {
  title: string
  /** The name of the person who did it, or null for the press room itself. */
  actor: string | null
  /** What the update withdraws or reinstates in public: one claim, or the whole dossier. */
  standing: { is: 'withdrawn' | 'stands'; of: 'claim' | 'dossier' } | null
  /** The verdict, if the act is a review. */
  verdict: Verdict | null
  /**
   * The scheduled time of publication, in words of each language; null if it is not scheduled. For an edition that was
   * published late: the time when it was due.
   */
  due: Readonly<Record<'fr' | 'en', string>> | null
  /** The edition that the act published, or that the update had published before the act: with a verdict, it came after. */
  edition: MailedEdition | null
  /** What was found damaged, each with its kind and its digest or number. */
  damages?: readonly { what: DamagedKind; key: string }[]
  /** Whether a failed publication is not tried again. */
  isGivenUp: boolean
  /** Whether the update was submitted as minor although its differences are substantive. */
  isUnderstated: boolean
  /** The address where the reader of the mail continues, with scheme and host. */
  link: string
}

export type MailedEdition = {
  number: number
  digest: string
  /** Its permanent address, with scheme and host. */
  address: string
  isReconstructed: boolean
}

/** What can be found damaged. */
export type DamagedKind = 'act' | 'edition' | 'file' | 'part'

export type MailWords = { subject: string; paragraphs: readonly string[] }
