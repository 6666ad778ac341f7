import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

/**
 * Our own ids, of the same form on every database, so that a press room can move to another one unchanged. They are
 * in public addresses and in the record: no request chooses them.
 */
export const ownId: TextField = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => randomUUID(),
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
}
