import type { GroupField } from 'payload'

/** When an approved update is published automatically, and the failures of that. Written by operations. */
export const schedule: GroupField = {
  name: 'schedule',
  type: 'group',
  admin: { hidden: true },
  fields: [
    /** ISO 8601 in UTC. */
    { name: 'due', type: 'text', index: true },
    { name: 'zone', type: 'text' },
    { name: 'by', type: 'text' },
    /** How often it failed, when it is tried again (ISO 8601, UTC), and the reasons of the last failure as JSON. */
    { name: 'failures', type: 'number' },
    { name: 'next', type: 'text', index: true },
    { name: 'failure', type: 'textarea', maxLength: 10_000 },
  ],
}
