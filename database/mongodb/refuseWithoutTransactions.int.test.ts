import { getPayload } from 'payload'
import { describe, expect, it } from 'vitest'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { findMongodbServer, startMongodbServer } from '@/testing/database/mongodbServer'

const program = findMongodbServer()

describe.skipIf(!program)('A MongoDB server without a replica set', () => {
  it('A MongoDB server without a replica set is refused at the start, in both languages', async ({
    onTestFinished,
  }) => {
    const server = await startMongodbServer(program ?? '', { standalone: true })
    onTestFinished(server.stop)
    const config = makeSmallConfig(`${server.uri}/alone`)
    const start = getPayload({ config, key: server.uri, disableOnInit: true })
    await expect(start).rejects.toThrow(/has no transactions.*ne connaît pas les transactions/s)
  })
})
