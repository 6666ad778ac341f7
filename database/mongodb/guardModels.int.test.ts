import { expect, it } from 'vitest'
import { recordCollections } from '@/database/recordCollections'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { appendRecord, textOfRecord } from '@/testing/database/notes'
import { describeOnDatabases } from '@/testing/database/testDatabases'

describeOnDatabases('The Mongoose models of the record', (open) => {
  it('The Mongoose models of the record refuse every change', async () => {
    const { payload } = await open(makeSmallConfig)
    for (const slug of recordCollections) {
      const id = await appendRecord(payload, slug)
      const model = payload.db.collections[slug]
      const attempts = [
        async () => model?.updateOne({ _id: id }, { text: 'x' }),
        async () => model?.updateMany({}, { text: 'x' }),
        async () => model?.findOneAndUpdate({ _id: id }, { text: 'x' }),
        async () => model?.replaceOne({ _id: id }, { text: 'x' }),
        async () => model?.deleteOne({ _id: id }),
        async () => model?.deleteMany({}),
        async () => model?.findOneAndDelete({ _id: id }),
        async () => model?.bulkWrite([]),
      ]
      for (const attempt of attempts) await expect(attempt()).rejects.toThrow('is refused')
      expect(await textOfRecord(payload, slug, id)).toBe('as it was')
    }
  })
})
