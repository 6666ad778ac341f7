import type { Need } from '@/domain/approval/ApprovalRule'
import type { MailPerson } from './MailQuestion'
import type { MailSetting } from './MailSettings'
import type { SettableOccasion } from './occasions'

/** One occasion, and the people concerned. */
export type Round = {
  occasion: SettableOccasion
  concerns: (person: MailPerson) => boolean
  /** People who get it whatever the settings say. */
  always?: (person: MailPerson) => boolean
  /** People who never get it, whatever the settings say. */
  excludes?: (person: MailPerson) => boolean
}

/** The ids of the recipients on an occasion. A deactivated account gets no mail. */
export const mailTo = (
  { concerns, always, excludes }: Round,
  people: readonly MailPerson[],
  { concerned, roles }: MailSetting,
): readonly string[] =>
  people
    .filter(({ active }) => active)
    .filter((person) => !excludes?.(person))
    .filter(
      (person) =>
        always?.(person) ||
        (concerned && concerns(person)) ||
        roles.some((role) => person.roles.includes(role)),
    )
    .map(({ id }) => id)

/** Whether this person reads for legal. */
export const isLegal = ({ roles }: MailPerson) => roles.includes('legal')

/** Whether this person could give a missing approval. */
export const fillsNeed = (person: MailPerson, need: Need) =>
  need.roles.some((role) => person.roles.includes(role))
