import type { SettableOccasion } from './occasions'

/** Who gets the mails of one occasion: those whom it concerns, or not, and everybody who holds one of these roles. */
export type MailSetting = { concerned: boolean; roles: readonly string[] }
export type MailSettings = Record<SettableOccasion, MailSetting>

type Kept = Partial<Record<SettableOccasion, { concerned?: unknown; roles?: unknown } | null>>

/**
 * Reads the settings as they are kept, trusting nothing about their shape. Where nobody said otherwise, mail goes to
 * those whom it concerns and to nobody else.
 */
export function parseMailSettings(kept: Kept | null | undefined): MailSettings {
  const setting = (occasion: SettableOccasion): MailSetting => {
    const { concerned, roles } = kept?.[occasion] ?? {}
    return {
      concerned: concerned !== false,
      roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    }
  }
  return {
    askedToReview: setting('askedToReview'),
    verdictGiven: setting('verdictGiven'),
    approvalStale: setting('approvalStale'),
    scheduled: setting('scheduled'),
    published: setting('published'),
    publishedWithoutApprovals: setting('publishedWithoutApprovals'),
    publicationFailed: setting('publicationFailed'),
  }
}
