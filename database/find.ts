import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

/** What is read through: Payload alone, or a request whose transaction must be seen. */
export type Reader = { payload: Payload } & Partial<PayloadRequest>

type Query = { where: Where; sort?: string | undefined; limit?: number }

/** As they are kept: nothing populated, nobody's access asked, no joins. */
async function find<Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  { where, sort, limit = 0 }: Query,
): Promise<readonly DataFromCollectionSlug<Slug>[]> {
  const found = await reader.payload.db.find<DataFromCollectionSlug<Slug>>({
    collection,
    where,
    ...(sort ? { sort } : {}),
    limit,
    pagination: false,
    req: reader,
  })
  return found.docs
}

/** All documents of a collection that match, as they are kept. */
export const findAll = <Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  where: Where,
  sort?: string,
) => find(reader, collection, { where, sort })

/** Those fields of the documents that match, with their ids: where rows hold much more than is asked. */
export async function select<
  Slug extends CollectionSlug,
  Name extends keyof DataFromCollectionSlug<Slug> & string,
>(
  reader: Reader,
  collection: Slug,
  names: readonly Name[],
  { where, sort, limit = 0 }: Query,
): Promise<readonly Pick<DataFromCollectionSlug<Slug>, 'id' | Name>[]> {
  const found = await reader.payload.db.find<Pick<DataFromCollectionSlug<Slug>, 'id' | Name>>({
    collection,
    where,
    select: Object.fromEntries(names.map((name) => [name, true])),
    ...(sort ? { sort } : {}),
    limit,
    pagination: false,
    req: reader,
  })
  return found.docs
}

/** The first document that matches, or null. */
export async function findOne<Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  where: Where,
  sort?: string,
): Promise<DataFromCollectionSlug<Slug> | null> {
  return (await find(reader, collection, { where, sort, limit: 1 }))[0] ?? null
}

/** The document of this id, or null. */
export const findById = <Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  id: string | number,
) => findOne(reader, collection, { id: { equals: id } })
