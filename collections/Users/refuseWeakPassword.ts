import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { findOne } from '@/database/find'
import { checkPassword } from '@/domain/account/checkPassword'
import { env } from '@/env'
import { insertAccountNotice } from '@/operations/account/insertAccountNotice'
import { loadBreachedPasswords } from './loadBreachedPasswords'
import { passwordsChangedIn } from './passwordsChangedIn'
import { refuseFields } from './refuseFields'

const sent = z.object({ token: z.string(), password: z.string() })

type Person = { name?: string | null; email?: string | null }

/** Refuses a password that does not keep the rules, by whatever way an account is made or changed. */
export const refuseWeakPassword: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (typeof data?.password !== 'string') return data
  await refuse(req, data.password, { ...originalDoc, ...data })
  // Calls of the Local API replace the context by a copy: the one that the hook was given is an old one now.
  passwordsChangedIn(req.context).add(originalDoc?.id)
  return data
}

/**
 * The same where a forgotten password is replaced, and the notice of it: Payload runs no other hook with the password.
 * Where the link is too old, the transaction ends, and with it the notice.
 */
export const refuseWeakReset: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { data } = sent.safeParse(Reflect.get(args, 'data'))
  if (!data) return args
  const { token, password } = data
  const person = await findOne(req, 'users', { resetPasswordToken: { equals: token } })
  await refuse(req, password, person ?? {})
  if (person)
    await insertAccountNotice(req, {
      account: person.id,
      address: person.email,
      language: person.language ?? 'fr',
      occasion: 'passwordChanged',
      siteUrl: env.siteUrl,
    })
  return args
}

async function refuse(req: PayloadRequest, password: string, person: Person): Promise<void> {
  const { organisation, fr, en } = await req.payload.findGlobal({
    slug: 'press-room',
    depth: 0,
    req,
  })
  const names = [person.name, person.email, organisation, fr?.name, en?.name]
  const breached = await loadBreachedPasswords()
  refuseFields(
    req,
    checkPassword(password, names, (word) => breached.has(word)),
  )
}
