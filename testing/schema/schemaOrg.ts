import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const namespace = 'http://schema.org/'
const { resolve } = createRequire(import.meta.url)

/** Statements of a text in N-Quads whose object is no literal. */
export const statementsIn = (quads: string) =>
  [...quads.matchAll(/^(\S+) <(\S+)> (<\S+>|_:\S+) /gm)].map(
    ([, subject = '', predicate = '', object = '']) => ({ subject, predicate, object }),
  )

const vocabulary = statementsIn(readFileSync(resolve('@vocabulary/schema/schema.nq'), 'utf8'))

/** What stands at `predicate` of each subject in the vocabulary. */
function told(predicate: string): ReadonlyMap<string, readonly string[]> {
  const objects = new Map<string, string[]>()
  for (const statement of vocabulary.filter((each) => each.predicate === predicate)) {
    objects.set(statement.subject, [...(objects.get(statement.subject) ?? []), statement.object])
  }
  return objects
}

const kindsOf = told('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const parentsOf = told('http://www.w3.org/2000/01/rdf-schema#subClassOf')

/** The classes that may have a property, and those of its values, as `<IRI>`. */
export const domainsOf = told(`${namespace}domainIncludes`)
export const rangesOf = told(`${namespace}rangeIncludes`)

/** A class and all above it. */
export const lineageOf = (type: string): readonly string[] => [
  type,
  ...(parentsOf.get(type) ?? []).flatMap(lineageOf),
]

/** Whether its values are texts, numbers or dates: no things. */
export const isDataType = (type: string): boolean =>
  lineageOf(type).some((each) => kindsOf.get(each)?.includes(`<${namespace}DataType>`))

const isAmong = (property: string, types: readonly string[]) =>
  rangesOf.get(property)?.every((range) => types.includes(range.slice(namespace.length + 1, -1)))

function kindOf(property: string): object {
  if (isAmong(property, ['URL'])) return { '@type': '@id' }
  if (isAmong(property, ['Date', 'DateTime'])) return { '@type': `${namespace}Date` }
  return {}
}

/**
 * The context of schema.org, made from its vocabulary without its `@vocab`: a term that it does not have means nothing to
 * a processor, which drops it or, told to be safe, refuses it.
 */
export const schemaOrgContext = {
  '@context': Object.fromEntries(
    [...kindsOf.keys()]
      .filter((term) => term.startsWith(`<${namespace}`))
      .map((term) => [
        term.slice(namespace.length + 1, -1),
        { '@id': term.slice(1, -1), ...kindOf(term) },
      ]),
  ),
}
