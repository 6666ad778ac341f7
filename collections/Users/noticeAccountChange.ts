import type { CollectionAfterChangeHook } from 'payload'
import { env } from '@/env'
import { insertAccountNotice } from '@/operations/account/insertAccountNotice'
import { passwordsChangedIn } from './passwordsChangedIn'

/** Whoever changed it, the person is told at the address that they had before. */
export const noticeAccountChange: CollectionAfterChangeHook = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc
  const notice = {
    account: doc.id,
    address: previousDoc.email,
    language: doc.language ?? 'fr',
    siteUrl: env.siteUrl,
  }
  if (doc.email !== previousDoc.email)
    await insertAccountNotice(req, { ...notice, occasion: 'addressChanged' })
  if (passwordsChangedIn(context).delete(doc.id))
    await insertAccountNotice(req, { ...notice, occasion: 'passwordChanged' })
  return doc
}
