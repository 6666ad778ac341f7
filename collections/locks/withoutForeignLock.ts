import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { type Lockable, mayLock } from './mayLock'

const formState = z.looseObject({
  returnLockStatus: z.literal(true),
  collectionSlug: z.string().nullish(),
  globalSlug: z.string().nullish(),
  id: z.union([z.string(), z.number()]).nullish(),
})

/**
 * The arguments of a server function of Payload’s forms. A form that asks for its state also locks its document,
 * whoever asks: for a person who may not write there, it does not.
 */
export async function withoutForeignLock(
  payload: Payload,
  headers: Headers,
  args: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const read = formState.safeParse(args)
  const target = read.success ? targetOf(read.data) : null
  if (!target) return args
  const { user } = await payload.auth({ headers })
  const req = await createLocalReq(user ? { user } : {}, payload)
  return (await mayLock(req, target)) ? args : { ...args, returnLockStatus: false }
}

const targetOf = ({
  collectionSlug,
  globalSlug,
  id,
}: z.output<typeof formState>): Lockable | null => {
  if (globalSlug) return { global: globalSlug }
  return collectionSlug && id ? { collection: collectionSlug, id: String(id) } : null
}
