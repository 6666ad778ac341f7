import { existsSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceFiles, syntaxOf } from './sources'

const places = ['.ts', '.tsx', '']

/** The file of the repository that an import names, or null for a package. */
function targetOf(file: string, name: string): string | null {
  const base = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(file), name)
  if (!name.startsWith('@/') && !name.startsWith('.')) return null
  return places.map((end) => base + end).find((one) => existsSync(one)) ?? null
}

const importsOf = (file: string): readonly string[] =>
  syntaxOf(file).statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? (targetOf(file, statement.moduleSpecifier.text) ?? [])
      : [],
  )

const isWithin = (one: string, other: string) => one === other || one.startsWith(`${other}/`)

/** Folder → folders that it imports; a folder and what lies inside it are one house. */
function arrows(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of sourceFiles) {
    const from = path.dirname(file)
    for (const to of importsOf(file).map((one) => path.dirname(one)))
      if (from !== '.' && to !== '.' && !isWithin(from, to) && !isWithin(to, from))
        found.set(from, (found.get(from) ?? new Set()).add(to))
  }
  return found
}

/** A way from a folder back to itself, if there is one. */
function circleOf(start: string, all: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const seen = new Set<string>()
  const walk = (folder: string, way: string[]): string[] | null => {
    for (const next of all.get(folder) ?? []) {
      if (next === start) return [...way, next]
      if (seen.has(next)) continue
      seen.add(next)
      const found = walk(next, [...way, next])
      if (found) return found
    }
    return null
  }
  return walk(start, [start])
}

test('folders do not import each other in a circle', () => {
  const all = arrows()
  expect(all.size).toBeGreaterThan(80)
  const circles = [...all.keys()].flatMap((folder) => circleOf(folder, all)?.join(' → ') ?? [])
  expect(circles).toEqual([])
})
