import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { temporaryFolder } from './scripts/temporaryFolder.mjs'
import { testsOfSqlite } from './testing/database/testsOfSqlite'

const temporary = temporaryFolder(process.env)
process.env.TMPDIR = temporary
process.env.SEARCH_DIR = path.join(temporary, 'point-par-point-search')

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')
const alias = { '@': root }

/** The integration tests on one of the databases: see testing/database/testDatabases.ts. */
const integration = (database: 'sqlite' | 'mongodb') => ({
  resolve: { alias },
  test: {
    name: database,
    include: ['**/*.int.test.ts'],
    exclude: [
      'node_modules/**',
      '.next/**',
      ...(database === 'sqlite'
        ? ['database/mongodb/**']
        : ['database/sqlite/**', ...testsOfSqlite(root)]),
    ],
    provide: { database },
    globalSetup: database === 'mongodb' ? ['testing/database/provideMongodb.ts'] : [],
    // Payload takes seconds to load: one process runs many files.
    isolate: false,
    pool: 'forks' as const,
    // Without it lexical's top-level await ends some runs before they begin (payload issue 16381).
    execArgv: ['--conditions=production'],
    env: {
      // Payload pushes a schema that it has pushed before to no second file (testing/database/makeSmallConfig.ts).
      PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
      // Each test opens a database of its own, which is empty.
      PRESS_ROOM: 'new',
    },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  resolve: { alias },
  test: {
    // A small machine has two cores, and the tests wait for little else.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          // The template of a database is made where there is none.
          env: { PRESS_ROOM: 'new' },
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/*.int.test.ts', 'node_modules/**', '.next/**'],
          isolate: false,
          // Properties try hundreds of texts, on a machine that may be busy.
          testTimeout: 60_000,
        },
      },
      integration('sqlite'),
      integration('mongodb'),
    ],
  },
})
