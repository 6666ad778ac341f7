import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  PayloadRequest,
  SelectType,
  TypeWithID,
  Where,
} from 'payload'
import { type Page, pagesOf } from '@/domain/pageOf'
import type { Edition } from '@/payload-types'
import { wholeEnvelopes } from './wholeEnvelopes'

/** What queries run with: Payload alone, or a request whose transaction must be seen. */
export type DatabaseReader = { payload: Payload } & Partial<PayloadRequest>

type Query = { where: Where; sort?: string | undefined; limit?: number }

/**
 * Documents as stored: no relationship populated, no access check, no joins. Envelopes of editions and candidates are
 * whole.
 */
async function find<Document extends TypeWithID>(
  reader: DatabaseReader,
  collection: CollectionSlug,
  { where, sort, limit = 0, select }: Query & { select?: SelectType },
): Promise<readonly Document[]> {
  const found = await reader.payload.db.find<Document>({
    collection,
    where: present(collection, where),
    ...(select ? { select } : {}),
    ...(sort ? { sort } : {}),
    limit,
    pagination: false,
    req: reader,
  })
  return withWholeEnvelopes(reader, collection, found.docs)
}

function withWholeEnvelopes<Document extends TypeWithID>(
  reader: DatabaseReader,
  collection: CollectionSlug,
  documents: readonly Document[],
): Promise<readonly Document[]> | readonly Document[] {
  const name = envelopeIn[collection]
  if (!name) return documents
  return wholeEnvelopes(documents, name, async (where) => {
    const { docs } = await reader.payload.db.find<Edition>({
      collection: 'editions',
      where,
      select: { digest: true, number: true, envelope: true },
      limit: 0,
      pagination: false,
      req: reader,
    })
    return docs
  })
}

const envelopeIn: Readonly<Partial<Record<CollectionSlug, 'envelope' | 'text'>>> = {
  editions: 'envelope',
  candidates: 'text',
}

/** A dossier in the bin is not there. */
const present = (collection: CollectionSlug, where: Where): Where =>
  collection === 'dossiers' ? { and: [where, { binnedAt: { exists: false } }] } : where

/** All documents of a collection that match, as stored; envelopes are whole. */
export const findAll = <Slug extends CollectionSlug>(
  reader: DatabaseReader,
  collection: Slug,
  where: Where,
  sort?: string,
) => find<DataFromCollectionSlug<Slug>>(reader, collection, { where, sort })

/** Only these fields of the documents that match, with their ids: for rows that are much larger than what is needed. */
export const select = <
  Slug extends CollectionSlug,
  Name extends keyof DataFromCollectionSlug<Slug> & string,
>(
  reader: DatabaseReader,
  collection: Slug,
  names: readonly Name[],
  query: Query,
) =>
  find<Pick<DataFromCollectionSlug<Slug>, 'id' | Name>>(reader, collection, {
    ...query,
    select: Object.fromEntries(names.map((name) => [name, true])),
  })

/** One page of the documents that match, of `limit` each: the last one where `page` is past it. */
export async function findPage<Slug extends CollectionSlug>(
  reader: DatabaseReader,
  collection: Slug,
  query: { where: Where; sort: string; limit: number; page: number },
): Promise<Page<DataFromCollectionSlug<Slug>>> {
  const { where, limit } = query
  const { totalDocs: count } = await reader.payload.db.count({
    collection,
    where: present(collection, where),
    req: reader,
  })
  const { page, pages } = pagesOf(count, query.page, limit)
  const found = await reader.payload.db.find<DataFromCollectionSlug<Slug>>({
    collection,
    where: present(collection, where),
    sort: query.sort,
    limit,
    page,
    // Where it is not set, MongoDB's adapter gives the first page.
    pagination: true,
    req: reader,
  })
  const docs = await withWholeEnvelopes(reader, collection, found.docs)
  return { docs, page, pages, count }
}

/** The ids of the dossiers in the bin, which nothing else here finds. */
export async function listBinnedDossiers(reader: DatabaseReader): Promise<readonly string[]> {
  const { docs } = await reader.payload.db.find<DataFromCollectionSlug<'dossiers'>>({
    collection: 'dossiers',
    where: { binnedAt: { greater_than: '' } },
    pagination: false,
    req: reader,
    select: { binnedAt: true },
  })
  return docs.map(({ id }) => id)
}

/** The first document that matches, or null. */
export async function findOne<Slug extends CollectionSlug>(
  reader: DatabaseReader,
  collection: Slug,
  where: Where,
  sort?: string,
): Promise<DataFromCollectionSlug<Slug> | null> {
  const [first] = await find<DataFromCollectionSlug<Slug>>(reader, collection, {
    where,
    sort,
    limit: 1,
  })
  return first ?? null
}

/** The document of this id, or null. */
export const findById = <Slug extends CollectionSlug>(
  reader: DatabaseReader,
  collection: Slug,
  id: string | number,
) => findOne(reader, collection, { id: { equals: id } })
