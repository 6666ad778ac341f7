import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter } from 'payload'
import { type AdapterCall, inThatTransaction } from './AdapterCall'
import type { OpenSession } from './DatabaseSession'
import { guardRecords } from './guardRecords'
import { Transactions } from './Transactions'
import { attachTransactions } from './transactionsOf'
import { WriteOutsideTransaction } from './WriteOutsideTransaction'
import type { WriterQueue } from './writerQueue'

// Every read and write of Payload passes through this wrapper, whichever API it came through.

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type Method = (call: AdapterCall) => Promise<unknown>

export type WrapOptions = {
  queue: WriterQueue
  openSession: OpenSession
  /** Whether one write may be several statements, which need a transaction to be atomic. */
  areWritesCompound: boolean
}

/** Gives the adapter the writer queue, reliable commits and the guard of the append-only record. */
export function wrapAdapter(adapter: BaseDatabaseAdapter, options: WrapOptions): void {
  const transactions = new Transactions(adapter, options.queue, options.openSession)
  attachTransactions(adapter, transactions)

  for (const name of reads) {
    replace(adapter, name, (method) => async (call) => {
      const id = await call.req?.transactionID
      if (!id) return method(call)
      const transaction = transactions.live(id, `${name}(${slugOf(call)})`)
      return transactions.run(transaction, () => method(call))
    })
  }
  for (const name of writes) {
    replace(adapter, name, (method) => async (call) => {
      const id = await call.req?.transactionID
      guardRecords(name, call.collection ?? call.collectionSlug, id)
      const what = `${name}(${slugOf(call)})`
      if (id) {
        const transaction = transactions.live(id, what)
        return transactions.run(transaction, () => method(call))
      }
      transactions.refuseAfterFailure(what)
      const around = transactions.current()
      if (around) {
        if (!joins(name, call)) throw new WriteOutsideTransaction(what)
        return transactions.run(around, () => method(inThatTransaction(call, around.id)))
      }
      return options.areWritesCompound ? writeAsOne(method, call) : writeInTurn(method, call)
    })
  }

  const writeAsOne = (method: Method, call: AdapterCall): Promise<unknown> =>
    transactions.beginFor(async (transaction) => {
      const answer = await transactions.run(transaction, () =>
        method(inThatTransaction(call, transaction.id)),
      )
      await transactions.commit(transaction.id)
      return answer
    })

  // One method of the adapter may call another: that call is part of the same turn.
  const turn = new AsyncLocalStorage<true>()
  const writeInTurn = async (method: Method, call: AdapterCall): Promise<unknown> => {
    if (turn.getStore()) return method(call)
    const leave = await options.queue.enter()
    try {
      return await turn.run(true, () => method(call))
    } finally {
      leave()
    }
  }

  adapter.commitTransaction = async (id) => transactions.commit(await id)
  adapter.rollbackTransaction = async (id) => transactions.rollBack(await id)
  // When the address does not name the replica set, the MongoDB adapter replaces this method at connect by one that
  // does nothing. The setter ignores that assignment.
  Object.defineProperty(adapter, 'beginTransaction', {
    configurable: true,
    enumerable: true,
    get: () => () => transactions.begin(),
    set: () => undefined,
  })
}

function replace(adapter: BaseDatabaseAdapter, name: string, around: (method: Method) => Method) {
  const original: unknown = Reflect.get(adapter, name)
  if (typeof original !== 'function') throw new Error(`The database adapter has no ${name}.`)
  Reflect.set(
    adapter,
    name,
    around((call) => Reflect.apply(original, adapter, [call])),
  )
}

const slugOf = (call: AdapterCall) => String(call.collection ?? call.collectionSlug ?? 'global')

/**
 * Two writes that Payload makes during its own transactions but without their id: the lock of a document that is
 * being saved (MongoDB only), and the reservation of a mail for a forgotten password. They join the transaction;
 * otherwise they would wait for its end.
 */
const joins = (name: string, call: AdapterCall): boolean =>
  (name === 'deleteMany' && call.collection === 'payload-locked-documents') ||
  call.options?.atomic === true
