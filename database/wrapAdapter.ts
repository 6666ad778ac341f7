import { AsyncLocalStorage } from 'node:async_hooks'
import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  Payload,
  SelectIncludeType,
  TypeWithID,
} from 'payload'
import { type AdapterCall, inThatTransaction } from './AdapterCall'
import type { OpenSession } from './DatabaseSession'
import { foldFilters, type LoadTexts } from './foldFilters'
import { guardRecords } from './guardRecords'
import { hideValues } from './hideValues'
import { recordCollections } from './recordCollections'
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

/** Those that list documents by a filter. */
const filteredReads = [
  'count',
  'find',
  'findDistinct',
  'findOne',
] as const satisfies readonly (typeof reads)[number][]

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

/**
 * Gives the adapter the writer queue, reliable commits, the guard of the append-only record, filters that compare
 * words as people read them, and errors without what was to be written.
 */
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

  for (const name of filteredReads) {
    replace(
      adapter,
      name,
      (method) => async (call) => method(await withFoldedFilters(adapter, call)),
    )
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
    around(async (call) => {
      try {
        return await Reflect.apply(original, adapter, [call])
      } catch (error) {
        hideValues(error)
        throw error
      }
    }),
  )
}

const records: ReadonlySet<unknown> = new Set(recordCollections)

/** The texts of the record are canonical JSON, which our own code searches for digests: those are compared as bytes. */
async function withFoldedFilters(
  adapter: BaseDatabaseAdapter,
  call: AdapterCall,
): Promise<AdapterCall> {
  const { collection, req, where } = call
  const { collections } = adapter.payload
  if (!where || !isCollection(collections, collection) || records.has(collection)) return call
  const load: LoadTexts = async (slug, path) => {
    const query = {
      collection: slug,
      select: selectOf(path),
      limit: 0,
      pagination: false,
      ...(req && { req }),
    }
    return (await adapter.find<TypeWithID>(query)).docs
  }
  return { ...call, where: await foldFilters(where, collection, collections, load) }
}

/** For "uses.note": `{ uses: { note: true } }`. */
const selectOf = (path: string): SelectIncludeType => {
  const [name = '', ...inner] = path.split('.')
  return { [name]: inner.length === 0 || selectOf(inner.join('.')) }
}

const isCollection = (collections: Payload['collections'], slug: unknown): slug is CollectionSlug =>
  typeof slug === 'string' && slug in collections

const slugOf = (call: AdapterCall) => String(call.collection ?? call.collectionSlug ?? 'global')

/**
 * Two writes that Payload makes during its own transactions but without their id: the lock of a document that is
 * being saved (MongoDB only), and the reservation of a mail for a forgotten password. They join the transaction;
 * otherwise they would wait for its end.
 */
const joins = (name: string, call: AdapterCall): boolean =>
  (name === 'deleteMany' && call.collection === 'payload-locked-documents') ||
  call.options?.atomic === true
