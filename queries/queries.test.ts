import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)

/** What the public reads: editions and parts, the acts that its pages follow, and the log over them. */
const published = ['editions', 'parts', 'acts', 'tiles', 'statements', 'checkpoints']
const unpublished = [
  ...['dossiers', 'claims', 'citations', 'responses', 'evidence', 'outlets', 'files'],
  ...['updates', 'candidates', 'candidateParts', 'users', 'actDetails', 'counters'],
]

/** What the settings make public beside them: the logo. */
const bySettings: Readonly<Record<string, readonly string[]>> = {
  'pressRoom/getPressRoom.ts': ['files'],
}

describe('The collections that public queries read', () => {
  it.each(sources)('A public query reads no unpublished collection: %s', (name, source) => {
    const others = unpublished.filter((slug) => !bySettings[name]?.includes(slug))
    const named = others.filter((slug) =>
      new RegExp(`(?<!kind === )['"\`]${slug}['"\`]`).test(source),
    )
    expect(named).toEqual([])
    expect(source).not.toMatch(
      /findVersions|findByID|queryDrafts|@\/(operations|desk|collections)\//,
    )
  })

  it('Public queries name only editions, parts, acts and their log, and the file of the logo', () => {
    const named = sources.flatMap(([, source]) => [
      ...source.matchAll(/(?:collection: |find(?:All|One|ById)\(\s*\w+,\s*)([^,\s)]+)/g),
    ])
    const slugs = new Set(named.map(([, slug]) => slug))
    const known = [...published, ...Object.values(bySettings).flat()]
    expect([...slugs].toSorted()).toEqual(known.map((slug) => `'${slug}'`).toSorted())
  })
})
