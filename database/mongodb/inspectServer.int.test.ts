import { describe, expect, it } from 'vitest'
import { findMongodbServer, startMongodbServer } from '@/testing/database/mongodbServer'
import { inspectStart } from '../inspectStart'

it('A MongoDB server that does not answer stops the start in words, without the password of its address', async () => {
  const uri = 'mongodb://desk:motdepasse@127.0.0.1:9/salle?serverSelectionTimeoutMS=200'
  const start = inspectStart(uri, true)
  await expect(start).rejects.toThrow(
    /mongodb:\/\/…@127\.0\.0\.1:9\/salle ne répond pas.*does not answer/s,
  )
  await expect(start).rejects.not.toThrow('motdepasse')
})

const program = findMongodbServer()

describe.skipIf(!program)('A MongoDB server without a replica set', () => {
  it('A MongoDB server without a replica set is refused at the start, in both languages', async ({
    onTestFinished,
  }) => {
    const server = await startMongodbServer(program ?? '', { standalone: true })
    onTestFinished(server.stop)
    await expect(inspectStart(`${server.uri}/alone`, true)).rejects.toThrow(
      /ne connaît pas les transactions.*has no transactions/s,
    )
  })
})
