import type { MongooseAdapter } from '@payloadcms/db-mongodb'

const refusal = [
  'This MongoDB server has no transactions: it is not part of a replica set. Without them a publication',
  'could be kept by half, so the press room does not start. One server is enough: start mongod with',
  '--replSet rs0 and run rs.initiate() once.',
  '/',
  'Ce serveur MongoDB ne connaît pas les transactions : il ne fait pas partie d’un « replica set ». Sans',
  'elles, une publication pourrait n’être enregistrée qu’à moitié ; la salle de presse ne démarre donc pas.',
  'Un seul serveur suffit : lancez mongod avec --replSet rs0, puis rs.initiate() une fois.',
].join(' ')

/** Rejects, with a message in both languages, when the connected server does not support transactions. */
export async function refuseWithoutTransactions(adapter: MongooseAdapter): Promise<void> {
  const hello = await adapter.connection.db?.admin().command({ hello: 1 })
  const isReplicaSet = typeof hello?.setName === 'string'
  const isSharded = hello?.msg === 'isdbgrid'
  const hasSessions = typeof hello?.logicalSessionTimeoutMinutes === 'number'
  if (hasSessions && (isReplicaSet || isSharded)) return
  await adapter.connection.close()
  throw new Error(refusal)
}
