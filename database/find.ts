import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

/** What is read through: Payload alone, or a request whose transaction must be seen. */
export type Reader = { payload: Payload } & Partial<PayloadRequest>

/** All documents of a collection that match, as they are kept: nothing populated, nobody's access asked. */
export async function findAll<Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  where: Where,
  sort?: string,
): Promise<readonly DataFromCollectionSlug<Slug>[]> {
  const found = await reader.payload.find({
    collection,
    where,
    ...(sort ? { sort } : {}),
    joins: false,
    depth: 0,
    limit: 0,
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
  const found = await reader.payload.find({
    collection,
    where,
    ...(sort ? { sort } : {}),
    joins: false,
    depth: 0,
    limit: 1,
    pagination: false,
    req: reader,
  })
  return found.docs[0] ?? null
}

/** The document of this id, or null. */
export const findById = <Slug extends CollectionSlug>(
  reader: Reader,
  collection: Slug,
  id: string | number,
) => findOne(reader, collection, { id: { equals: id } })
