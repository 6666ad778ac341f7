import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const others = new Set(['node_modules', '.next', '.git', '.cache', 'public', 'test-results'])

/** The integration tests with nothing for MongoDB: no test in them holds on both databases, or is of MongoDB. */
export const testsOfSqlite = (root: string): string[] =>
  filesIn(root)
    .filter((file) => file.endsWith('.int.test.ts'))
    .filter((file) => !file.includes(`${path.sep}mongodb${path.sep}`))
    .filter((file) => !readFileSync(file, 'utf8').includes('describeOnDatabases('))
    .map((file) => path.relative(root, file).split(path.sep).join('/'))

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    if (!entry.isDirectory()) return place
    return others.has(entry.name) ? [] : filesIn(place)
  })
