import { type Document, MongoClient } from 'mongodb'
import type { FoundDatabase } from '@/domain/start/decideStart'
import { isNewer } from '../isNewer'
import { shapes } from './noteShape'

/** What stands in the database of that address, read without changing it. Any failure is `away`. */
export async function inspectServer(uri: string): Promise<FoundDatabase> {
  try {
    const client = new MongoClient(uri)
    try {
      const database = client.db()
      if (!hasTransactions(await database.admin().command({ hello: 1 }))) return 'noTransactions'
      const collections = await database.listCollections({}, { nameOnly: true }).toArray()
      // Not all other collections are another program's: a first start that was killed has made some of ours.
      if (!collections.some(({ name }) => name === 'acts')) return 'empty'
      const noted = await database.collection(shapes).find().toArray()
      return isNewer(noted.map(({ name }) => name)) ? 'newer' : 'room'
    } finally {
      await client.close()
    }
  } catch {
    return 'away'
  }
}

/** Only members of a replica set and routers of a cluster have transactions. */
const hasTransactions = (hello: Document): boolean =>
  typeof hello.logicalSessionTimeoutMinutes === 'number' &&
  (typeof hello.setName === 'string' || hello.msg === 'isdbgrid')
