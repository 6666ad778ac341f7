import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook } from 'payload'
import { recordAct } from '@/operations/act/recordAct'

const rights = ({ email, name, roles, active }: Record<string, unknown>) => ({
  email,
  name,
  roles,
  active,
})

/** The record contains who could do what, and since when: creating or changing an account is an act. */
export const recordAccount: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && isDeepStrictEqual(rights(doc), rights(previousDoc))) return doc
  const verb = operation === 'create' ? 'createAccount' : 'changeAccount'
  await recordAct(req, { verb, subject: { type: 'account', id: doc.id } })
  return doc
}
