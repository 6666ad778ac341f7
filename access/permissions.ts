/** Who may do what: the one table. A person may have several roles and may do what any of them allows. */
export const roles = ['writer', 'reviewer', 'legal', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

export const actions = [
  'readDesk',
  'writeDossier',
  'submitUpdate',
  'commentUpdate',
  'reviewUpdate',
  'reopenUpdate',
  'scheduleUpdate',
  'publishUpdate',
  'abandonUpdate',
  'withdraw',
  'inviteReviewer',
  'readPrivateComments',
  'manageAccounts',
  'manageSettings',
] as const
export type Action = (typeof actions)[number]

const everyone: readonly Action[] = ['readDesk', 'commentUpdate']
const writers: readonly Action[] = [
  ...everyone,
  'writeDossier',
  'submitUpdate',
  'reopenUpdate',
  'abandonUpdate',
  'withdraw',
]

const allowed: Record<Role, readonly Action[]> = {
  writer: writers,
  reviewer: [...writers, 'reviewUpdate'],
  legal: [
    ...everyone,
    'reviewUpdate',
    'reopenUpdate',
    'withdraw',
    'inviteReviewer',
    'readPrivateComments',
  ],
  publisher: [...writers, 'reviewUpdate', 'scheduleUpdate', 'publishUpdate', 'inviteReviewer'],
  admin: [...everyone, 'manageAccounts', 'manageSettings'],
}

/** The fields of a user that access depends on; null is a person who is not signed in. */
export type Person = { roles: readonly Role[]; active: boolean } | null

/** Whether this person may do this. A deactivated account may do nothing. */
export function can(person: Person, action: Action): boolean {
  return person?.active === true && person.roles.some((role) => allowed[role].includes(action))
}
