import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import type { Language } from '@/domain/Language'

/**
 * The request of the account in whose name a command acts: the account with this e-mail, or the oldest active one
 * that may write. Null where there is none.
 */
export async function findActor(
  payload: Payload,
  email: string | null,
  language: Language,
): Promise<PayloadRequest | null> {
  const found = await payload.find({
    collection: 'users',
    ...(email ? { where: { email: { equals: email } } } : {}),
    sort: 'createdAt',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const user = found.docs.find((account) => can(personOf(account), 'writeDossier'))
  if (!user) return null
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  req.i18n.language = language
  return req
}
