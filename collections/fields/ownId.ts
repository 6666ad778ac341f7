import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

/**
 * Ids of our own, alike on every database, so that a press room can move from one to another unchanged. They stand
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
