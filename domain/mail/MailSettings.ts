import type { SettableOccasion } from './occasions'

/** The recipients of one occasion: the people concerned, if `concerned`, and everybody who has one of these roles. */
export type MailSetting = { concerned: boolean; roles: readonly string[] }
export type MailSettings = Record<SettableOccasion, MailSetting>

type Kept = Partial<Record<SettableOccasion, { concerned?: unknown; roles?: unknown } | null>>

/** Parses the stored settings, which may have any shape. By default, only the people concerned get mail. */
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
