import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { type Role, roles } from '@/access/permissions'
import type { ApprovalWay } from '@/domain/approval/ruleOf'
import type { Language } from '@/domain/Language'
import type { OpenDatabase } from '@/testing/database/testDatabases'

export type TestPressRoom = {
  payload: Payload
  uri: string
  filesDir: string
  /** A request in the name of the account that has this role and no other, or of somebody who has not signed in. */
  as: (role: Role | null, language?: Language) => Promise<PayloadRequest>
}

/** The id of the account of that role. */
export const accountOf = (role: Role) => `account-${role}`
export const emailOf = (role: Role) => `${role}@salle.example`
export const testPassword = 'mot de passe pour les essais'

/**
 * A press room with an account for every role and nothing else. Only `withPasswords` can they sign in: making a
 * password takes long. Nobody reads a second time unless `approvalWay` says so.
 */
export async function openPressRoom(
  open: OpenDatabase,
  {
    withPasswords = false,
    approvalWay = 'alone',
  }: { withPasswords?: boolean; approvalWay?: ApprovalWay } = {},
): Promise<TestPressRoom> {
  const { payload, uri, filesDir } = await open()
  // Every refusal through REST is logged as an error, with its stack.
  payload.logger.level = 'silent'
  // The first account of a press room is an administrator’s, whatever it was made as.
  for (const role of roles.toReversed()) {
    const data = {
      id: accountOf(role),
      name: `Compte ${role}`,
      email: emailOf(role),
      roles: [role],
      active: true,
    }
    if (withPasswords)
      await payload.create({ collection: 'users', data: { ...data, password: testPassword } })
    else await payload.db.create({ collection: 'users', data })
  }
  const approvals = { way: approvalWay }
  await payload.db.createGlobal({ slug: 'press-room', data: { approvals } })
  return {
    payload,
    uri,
    filesDir,
    as: (role, language = 'fr') => requestOf(payload, role, language),
  }
}

async function requestOf(
  payload: Payload,
  role: Role | null,
  language: Language,
): Promise<PayloadRequest> {
  const user = role
    ? await payload.findByID({ collection: 'users', id: accountOf(role), depth: 0 })
    : undefined
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
  req.i18n = { ...req.i18n, language }
  return req
}
