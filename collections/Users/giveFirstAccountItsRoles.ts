import type { CollectionBeforeChangeHook } from 'payload'

/** The first account of a press room is an administrator's; made without saying so, it may do everything. */
export const giveFirstAccountItsRoles: CollectionBeforeChangeHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || data.roles?.includes('admin')) return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, active: true, roles: ['admin', 'writer', 'publisher'] } : data
}
