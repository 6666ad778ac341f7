import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { transactionsOf } from '@/database/transactionsOf'

// Failures on purpose. Each function gives back the way to end the failing.

class FailureOnPurpose extends Error {
  override readonly name = 'FailureOnPurpose'
}

const writes = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Failing = {
  /** How many writes there were so far. */
  count: () => number
  stop: () => void
}

/** The write of that number (from 1) is carried out and then fails; with 0, none fails and all are counted. */
export const failAfterWrite = (payload: Payload, nth: number): Failing =>
  afterEachWrite(payload, async (count, name) => {
    if (count === nth) throw new FailureOnPurpose(`after ${name}, write ${nth}`)
  })

/** Every write is carried out, counted from 1, and then waits for what `then` does. */
export function afterEachWrite(
  payload: Payload,
  then: (count: number, name: string) => Promise<void>,
): Failing {
  const restores: (() => void)[] = []
  let count = 0
  for (const name of writes) {
    const original: unknown = Reflect.get(payload.db, name)
    if (typeof original !== 'function') continue
    Reflect.set(payload.db, name, async (...args: unknown[]) => {
      const answer: unknown = await Reflect.apply(original, payload.db, args)
      count += 1
      await then(count, name)
      return answer
    })
    restores.push(() => Reflect.set(payload.db, name, original))
  }
  return {
    count: () => count,
    stop: () => {
      for (const restore of restores) restore()
    },
  }
}

/** The database itself refuses every commit, and keeps nothing. */
export function failCommits(payload: Payload): { stop: () => void } {
  return beforeCommit(payload, async (session) => {
    if (payload.db.name === 'mongoose') refuseMongodbCommit(session)
    else await refuseSqliteCommit(session)
  })
}

/** Every commit is carried out, and its first answer is lost. For MongoDB. */
export function loseCommitAnswers(payload: Payload): { stop: () => void } {
  return beforeCommit(payload, async (session) => {
    const commit = methodOf(session, 'commitTransaction')
    let isLost = false
    Reflect.set(session, 'commitTransaction', async () => {
      await commit()
      if (isLost) return
      isLost = true
      const labels = { errorLabels: ['UnknownTransactionCommitResult'] }
      throw Object.assign(new FailureOnPurpose('the answer was lost'), labels)
    })
  })
}

function beforeCommit(payload: Payload, prepare: (session: object) => Promise<void>) {
  const transactions = transactionsOf(payload.db)
  const commit = transactions.commit.bind(transactions)
  transactions.commit = async (id) => {
    const session: unknown = Reflect.get(payload.db.sessions ?? {}, String(id))
    if (session instanceof Object) await prepare(session)
    return commit(id)
  }
  return {
    stop: () => {
      Reflect.deleteProperty(transactions, 'commit')
    },
  }
}

/** A foreign key that is looked at when the transaction commits, and leads nowhere. */
async function refuseSqliteCommit(session: object): Promise<void> {
  const run = methodOf(Reflect.get(session, 'db'), 'run')
  await run(sql.raw('CREATE TABLE not_there (id PRIMARY KEY)'))
  await run(
    sql.raw('CREATE TABLE dangling (id REFERENCES not_there DEFERRABLE INITIALLY DEFERRED)'),
  )
  await run(sql.raw('INSERT INTO dangling VALUES (1)'))
}

function refuseMongodbCommit(session: object): void {
  const abort = methodOf(session, 'abortTransaction')
  Reflect.set(session, 'commitTransaction', async () => {
    await abort()
    throw new FailureOnPurpose('the commit was refused')
  })
}

function methodOf(object: unknown, name: string): (...args: unknown[]) => Promise<unknown> {
  const method: unknown = object instanceof Object ? Reflect.get(object, name) : undefined
  if (typeof method !== 'function') throw new Error(`There is no ${name} to replace.`)
  return async (...args) => Reflect.apply(method, object, args)
}
