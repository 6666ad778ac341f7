import type { Need } from '@/domain/approval/ApprovalRule'
import type { MailPerson } from './MailQuestion'
import type { MailSetting } from './MailSettings'
import type { SettableOccasion } from './occasions'

/** One occasion, and whom it concerns. */
export type Round = {
  occasion: SettableOccasion
  concerns: (person: MailPerson) => boolean
  /** Who gets it whatever the settings say. */
  always?: (person: MailPerson) => boolean
  /** Who never gets it, whatever the settings say. */
  excludes?: (person: MailPerson) => boolean
}

/** The ids of those who are written to on an occasion. An account that was deactivated gets no mail. */
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

export const isLegal = ({ roles }: MailPerson) => roles.includes('legal')

/** Whether somebody could give an approval that is missing. */
export const fillsNeed = (person: MailPerson, need: Need) =>
  need.roles.some((role) => person.roles.includes(role))
