import type { Access } from 'payload'
import { type Action, can } from './permissions'
import { personOf } from './personOf'

/** Payload's access function for an action of the table. */
export const may =
  (action: Action): Access =>
  ({ req }) =>
    can(personOf(req.user), action)

/** For what no request may ever do: only operations write it, or nothing does. */
export const nobody = () => false
