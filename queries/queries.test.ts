import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)

/** What the public reads: editions and parts, and the acts that its pages follow. */
const published = ['editions', 'parts', 'acts']
const unpublished = [
  ...['dossiers', 'claims', 'citations', 'responses', 'evidence', 'outlets', 'files'],
  ...['updates', 'candidates', 'candidateParts', 'users', 'actDetails', 'counters'],
]

describe('The public reads', () => {
  it.each(sources)('nothing that was not published: %s', (_, source) => {
    const named = unpublished.filter((slug) =>
      new RegExp(`(?<!kind === )['"\`]${slug}['"\`]`).test(source),
    )
    expect(named).toEqual([])
    expect(source).not.toMatch(/findVersions|findByID|queryDrafts|@\/(operations|collections)\//)
  })

  it('editions, parts and acts, by name', () => {
    const named = sources.flatMap(([, source]) => [
      ...source.matchAll(/(?:collection: |find(?:All|One|ById)\(\s*\w+,\s*)([^,\s)]+)/g),
    ])
    const slugs = new Set(named.map(([, slug]) => slug))
    expect([...slugs].toSorted()).toEqual(published.map((slug) => `'${slug}'`).toSorted())
  })
})
