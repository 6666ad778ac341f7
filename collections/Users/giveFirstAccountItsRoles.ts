import type { CollectionBeforeChangeHook } from 'payload'
import { findOne } from '@/database/find'

/** The first account of a press room is an administrator. Created without that role, it gets all that it needs. */
export const giveFirstAccountItsRoles: CollectionBeforeChangeHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || data.roles?.includes('admin')) return data
  const isFirst = (await findOne(req, 'users', {})) === null
  return isFirst ? { ...data, active: true, roles: ['admin', 'writer', 'publisher'] } : data
}
