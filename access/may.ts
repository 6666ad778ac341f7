import type { Access } from 'payload'
import { type Action, can } from './permissions'
import { personOf } from './personOf'

/** The adapter from the table to Payload's access functions. */
export const may =
  (action: Action): Access =>
  ({ req }) =>
    can(personOf(req.user), action)

/** For what no request may ever do: operations write it, or nobody does. */
export const nobody = () => false
