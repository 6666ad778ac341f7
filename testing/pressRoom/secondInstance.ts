import { getPayload, type Payload } from 'payload'
import type { TestPressRoom } from './openPressRoom'

/**
 * A second instance on the database of that press room. On MongoDB it has a writer queue of its own, as another
 * server would: the address says the same in other words. A SQLite file has one queue in each process.
 */
export async function openSecondInstance(room: TestPressRoom): Promise<TestPressRoom> {
  const { makeConfig } = await import('@/makeConfig')
  const separator = room.uri.includes('?') ? '&' : '?'
  const uri = room.uri.startsWith('file:') ? room.uri : `${room.uri}${separator}appName=second`
  const config = makeConfig({ databaseUri: uri, filesDir: room.filesDir, secret: 'only-for-tests' })
  const payload = await getPayload({ config, key: `${uri} second`, disableOnInit: true })
  payload.logger.level = 'silent'
  return { ...room, payload, uri }
}

/** The first read of that collection is answered, and then waits for what `then` does. */
export function afterFirstRead(
  { db }: Payload,
  collection: string,
  then: () => Promise<unknown>,
): void {
  const find = db.find
  db.find = async (call) => {
    const answer = await find.call(db, call)
    if (call.collection !== collection) return answer as never
    db.find = find
    await then()
    return answer as never
  }
}
