import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { recordCollections } from '@/database/recordCollections'

const page = readFileSync('docs/contracts/mongodb-roles.md', 'utf8')
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, script = '']) => script)
const [makeRole = '', , askPrivileges = '', tryChanges = ''] = blocks

/** What Payload calls a collection in MongoDB (database/mongodb/collectionNames.int.test.ts). */
const record = recordCollections.map((slug) => slug.toLowerCase())
const others = ['dossiers', 'counters', 'updates', 'system.views']

const roleSchema = z.object({
  privileges: z.array(
    z.object({
      resource: z.object({ db: z.string(), collection: z.string() }),
      actions: z.array(z.string()),
    }),
  ),
  roles: z.array(z.string()),
})

/** The role that the page's script makes on a database with these collections. */
function roleWith(names: readonly string[]) {
  let made: unknown
  runInNewContext(makeRole, {
    db: {
      getName: () => 'press-room',
      getCollectionNames: () => [...names],
      getRole: () => null,
      createRole: (role: unknown) => {
        made = role
      },
    },
  })
  return roleSchema.parse(made)
}

/** What the page's check prints for an account with these privileges, for which the server refuses every change. */
function printedBy(script: string, privileges: unknown, refusal = 'not authorized on press-room') {
  const lines: string[] = []
  const refuse = () => {
    throw new Error(refusal)
  }
  const collection = { updateOne: refuse, deleteMany: refuse, findOneAndReplace: refuse }
  runInNewContext(script, {
    db: {
      runCommand: () => ({ authInfo: { authenticatedUserPrivileges: privileges } }),
      getCollection: () => collection,
    },
    print: (line: string) => lines.push(line),
  })
  return lines
}

it('The page on the MongoDB role names every collection of the record in its table', () => {
  const rows = [...page.matchAll(/^\| `(\w+)`\s*\| `(\w+)`\s*\|$/gm)]
  expect(rows.map(([, slug, name]) => [slug, name])).toEqual(
    recordCollections.map((slug) => [slug, slug.toLowerCase()]),
  )
})

it('The MongoDB role of the page may add to every collection of the record and change none of it', () => {
  const { privileges, roles } = roleWith([...record, ...others])
  expect(roles).toEqual([])
  const actions = new Map(privileges.map(({ resource, actions }) => [resource.collection, actions]))
  const add = ['find', 'insert', 'createIndex', 'listIndexes', 'collStats']
  expect(record.map((name) => actions.get(name))).toEqual(record.map(() => add))
  expect(actions.get('')).toEqual(['createCollection', 'listCollections'])
  expect(actions.get('dossiers')).toEqual([...add, 'update', 'remove'])
  expect(actions.has('system.views')).toBe(false)
})

it.each(record)('The MongoDB role of the page is not made while %s is missing', (missing) => {
  const names = [...record, ...others].filter((name) => name !== missing)
  expect(() => roleWith(names)).toThrow(`no ${missing}`)
})

it('The check of the page finds nothing too much in the role that the page makes', () => {
  const { privileges } = roleWith([...record, ...others])
  expect(printedBy(askPrivileges, privileges)).toEqual(['[]'])
})

it.each(record)('The check of the page finds an account that may change %s', (name) => {
  const privileges = [
    { resource: { db: 'press-room', collection: name }, actions: ['find', 'update'] },
    { resource: { db: 'press-room', collection: '' }, actions: ['dropCollection'] },
  ]
  expect(printedBy(askPrivileges, privileges)).toEqual([
    JSON.stringify([`update on ${name}`, 'dropCollection on every collection']),
  ])
})

it('The check of the page tries to change every collection of the record', () => {
  const lines = printedBy(`${askPrivileges}${tryChanges}`, []).slice(1)
  const attempts = ['updateOne', 'deleteMany', 'findOneAndReplace']
  expect(lines).toEqual(
    record.flatMap((name) => attempts.map((attempt) => `${name} ${attempt} refused`)),
  )
})

it('The check of the page does not take another failure for a refusal', () => {
  const lines = printedBy(`${askPrivileges}${tryChanges}`, [], 'connection closed').slice(1)
  expect(lines.every((line) => line.endsWith('connection closed'))).toBe(true)
})
