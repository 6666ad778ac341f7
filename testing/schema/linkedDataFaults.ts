import jsonld from 'jsonld'
import { z } from 'zod'
import {
  domainsOf,
  isDataType,
  lineageOf,
  rangesOf,
  schemaOrgContext,
  statementsIn,
} from './schemaOrg'

/** Nothing is asked of the network. */
const safely = {
  safe: true,
  documentLoader: async (url: string) => ({
    documentUrl: url,
    contextUrl: undefined,
    document: schemaOrgContext,
  }),
}

const isType = ({ predicate }: { predicate: string }) => predicate.endsWith('#type')
const name = (iri: string) => iri.replace(/^.*schema.org\/|>$/g, '')

/**
 * What a machine would not understand of a page's data (JSON-LD): values that are lost when it is expanded, properties
 * that schema.org does not have for what has them, and values that it does not have for the property. A term that
 * schema.org does not know at all throws.
 */
export async function linkedDataFaults(document: object): Promise<readonly string[]> {
  const expanded = await jsonld.expand({ ...document }, safely)
  const kept = new Set(valuesIn(expanded).map((value) => name(String(value))))
  const said = valuesIn({ ...document, '@context': [] })
  const quads = await jsonld.toRDF(expanded, { ...safely, format: 'application/n-quads' })
  return [
    ...said.filter((value) => !kept.has(String(value))).map((value) => `lost: ${value}`),
    ...misused(z.string().parse(quads)),
  ]
}

const valuesIn = (data: unknown): readonly unknown[] =>
  typeof data === 'object' && data !== null ? Object.values(data).flatMap(valuesIn) : [data]

function misused(quads: string): readonly string[] {
  const things = statementsIn(quads)
  const linesOf = (subject: string) =>
    things
      .filter((statement) => isType(statement) && statement.subject === subject)
      .flatMap(({ object }) => lineageOf(object))
  const literals = [...quads.matchAll(/^(\S+) <(\S+)> "/gm)]
  return [
    ...things
      .filter((statement) => !isType(statement))
      .flatMap(({ subject, predicate, object }) =>
        faultsOf(
          linesOf(subject),
          predicate,
          (range) =>
            linesOf(object).includes(range) || (object.startsWith('<') && name(range) === 'URL'),
        ),
      ),
    ...literals.flatMap(([, subject = '', predicate = '']) =>
      faultsOf(linesOf(subject), predicate, isDataType),
    ),
  ]
}

function faultsOf(
  types: readonly string[],
  predicate: string,
  isValue: (range: string) => boolean,
): readonly string[] {
  const property = `<${predicate}>`
  const isOwn = domainsOf.get(property)?.some((domain) => types.includes(domain)) ?? false
  const isFit = rangesOf.get(property)?.some(isValue) ?? false
  return [
    ...(isOwn ? [] : [`${name(types[0] ?? 'nothing')} has no ${name(predicate)}`]),
    ...(isFit ? [] : [`no value of ${name(predicate)}`]),
  ]
}
