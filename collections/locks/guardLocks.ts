import type { Access, SanitizedConfig } from 'payload'
import { z } from 'zod'
import { findById } from '@/database/find'
import { type Lockable, mayLock } from './mayLock'

const slug = 'payload-locked-documents'

const person = z.object({ relationTo: z.literal('users'), value: z.string() })
const ofDocument = z.object({ relationTo: z.string(), value: z.string() })

const target = { document: ofDocument.nullish(), globalSlug: z.string().nullish() }
const stored = z.object(target)
const made = z.strictObject({ ...target, user: person })

/** Another person’s lock is taken over; of what it is does not change. */
const takenOver = z.strictObject({ user: person })

const targetOf = ({ document, globalSlug }: z.output<typeof stored>): Lockable | null => {
  if (document) return { collection: document.relationTo, id: document.value }
  return globalSlug ? { global: globalSlug } : null
}

const create: Access = async ({ req, data }) => {
  const read = made.safeParse(data)
  if (!read.success || read.data.user.value !== req.user?.id) return false
  const locked = targetOf(read.data)
  return locked !== null && mayLock(req, locked)
}

const update: Access = async ({ req, id, data }) => {
  const read = takenOver.safeParse(data)
  if (id === undefined || !read.success || read.data.user.value !== req.user?.id) return false
  const found = stored.safeParse(await findById(req, slug, String(id)))
  const locked = found.success ? targetOf(found.data) : null
  return locked !== null && mayLock(req, locked)
}

const remove: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false)

/**
 * Payload lets every account make, change and remove every lock. Here a lock is made, and taken over as the desk offers
 * it, only for oneself and only of what one may write; and only one’s own is removed.
 */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find((collection) => collection.slug === slug)
  if (!locks) throw new Error(`Payload has no ${slug}.`)
  Object.assign(locks.access, { create, update, delete: remove })
  return config
}
