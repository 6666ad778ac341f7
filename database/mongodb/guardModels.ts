import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { RecordsAreAppendOnly } from '../guardRecords'
import { recordCollections } from '../recordCollections'

// Invariant 1 at the Mongoose models, which `payload.db.collections` exposes. Below them a restricted role of the
// server refuses it: docs/contracts/mongodb-roles.md.

const changes = [
  'bulkSave',
  'bulkWrite',
  'deleteMany',
  'deleteOne',
  'findByIdAndDelete',
  'findByIdAndUpdate',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndUpdate',
  'replaceOne',
  'updateMany',
  'updateOne',
] as const

/** Makes the models of the record refuse every change. */
export function guardModels(adapter: MongooseAdapter): void {
  for (const slug of recordCollections) {
    const model = adapter.collections[slug]
    if (!model) continue
    for (const name of changes) {
      Reflect.set(model, name, () => {
        throw new RecordsAreAppendOnly(`${name} on ${slug} is refused.`)
      })
    }
  }
}
