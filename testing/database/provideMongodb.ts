import type { TestProject } from 'vitest/node'
import { findMongodbServer, startMongodbServer } from './mongodbServer'

// One MongoDB server for a whole run: the given one, or one that is started for it.

declare module 'vitest' {
  export interface ProvidedContext {
    database: 'sqlite' | 'mongodb'
    /** The address of a server, with a replica set; empty when there is none. */
    mongodbUri: string
    /** Why there is none; empty when there is one. */
    noMongodbBecause: string
  }
}

const reason =
  'no MongoDB to test with: set MONGODB_TEST_URI, or run scripts/install-test-mongodb.sh'

export default async function provideMongodb(project: TestProject) {
  const given = process.env.MONGODB_TEST_URI
  const program = given ? undefined : findMongodbServer()
  if (!given && !program && process.env.REQUIRE_MONGODB === '1') throw new Error(reason)
  const server = program ? await startMongodbServer(program) : undefined
  if (!given && !program) process.stderr.write(`The tests on MongoDB are skipped: ${reason}.\n`)
  const uri = given || server?.uri || ''
  project.provide('mongodbUri', uri)
  project.provide('noMongodbBecause', uri === '' ? reason : '')
  return server?.stop
}
