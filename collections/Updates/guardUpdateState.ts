import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  Forbidden,
} from 'payload'
import { fieldLabelAt } from '@/collections/hooks/fieldLabelAt'
import { isOperation } from '@/database/asOperation'
import { idOf } from '@/database/idOf'
import type { Reason } from '@/domain/Reason'
import { refuseRequest } from '@/operations/frame/refuseRequest'

const words: ReadonlySet<string> = new Set(['class', 'note', 'reconstructs'])
const byPeople: ReadonlySet<string> = new Set([...words, 'updatedAt'])

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/**
 * Only operations write the state of an update. People write its note and class while it is open, and so become
 * contributors of what it publishes (invariant 4).
 */
export const guardUpdateState: {
  beforeOperation: CollectionBeforeOperationHook
  beforeChange: CollectionBeforeChangeHook
} = {
  beforeOperation: ({ args, operation, req }) => {
    if (!isOperation() && (operation === 'create' || operation === 'delete'))
      throw new Forbidden(req.t)
    return args
  },
  beforeChange: ({ data, originalDoc, req }) => {
    if (isOperation()) return data
    const touched = Object.keys(data).filter((name) => !isSame(data[name], originalDoc?.[name]))
    const isClosed = ['abandoned', 'published'].includes(originalDoc?.state)
    if (isClosed && touched.some((name) => name !== 'updatedAt')) {
      const reason: Reason = { code: 'update-closed', path: ['state'] }
      refuseRequest(req, reason, 423)
    }
    const [foreign] = touched.filter((name) => !byPeople.has(name))
    if (foreign !== undefined) {
      const values = { field: fieldLabelAt(req, 'updates', foreign) }
      refuseRequest(req, { code: 'update-by-acts', path: [foreign], values }, 403)
    }
    if (originalDoc?.state !== 'open' && touched.some((name) => name !== 'updatedAt')) {
      const reason: Reason = {
        code: 'update-held',
        path: ['state'],
        values: { title: originalDoc?.title ?? '' },
      }
      refuseRequest(req, reason, 423)
    }
    if (!req.user || !touched.some((name) => words.has(name))) return data
    const before: unknown[] = originalDoc?.contributors ?? []
    const contributors = before.flatMap((person) => idOf(person) ?? [])
    return { ...data, contributors: [...new Set([...contributors, req.user.id])] }
  },
}
