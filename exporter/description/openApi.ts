import { definitions } from './definitions'
import { type Operation, operations, parameters } from './operations'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const named = (section: string, name: string) => ({ $ref: `#/components/${section}/${name}` })

const tags: Record<NonNullable<Operation['tag']>, string> = {
  'edition digest': 'The digest of the edition, in quotation marks.',
  'part digest': 'The digest of the part, in quotation marks.',
}

const found = ({ answer, tag, links = {} }: Operation) => ({
  description: 'The answer.',
  headers: {
    ETag: {
      description: tag ? tags[tag] : 'Changes when a byte of the answer does.',
      required: true,
      schema: { type: 'string' },
    },
    'Access-Control-Allow-Origin': { required: true, schema: { const: '*' } },
  },
  ...json(answer ? { $ref: `#/$defs/${answer}` } : { type: 'object' }),
  ...(Object.keys(links).length === 0
    ? {}
    : {
        links: Object.fromEntries(
          Object.entries(links).map(([operationId, given]) => [
            operationId,
            { operationId, parameters: given },
          ]),
        ),
      }),
})

const pathItem = (operation: Operation) => ({
  ...(operation.parameters.length === 0
    ? {}
    : { parameters: operation.parameters.map((name) => named('parameters', name)) }),
  get: {
    operationId: operation.id,
    summary: operation.summary,
    responses: {
      200: found(operation),
      304: named('responses', 'NotModified'),
      ...(operation.redirects ? { 308: named('responses', 'Moved') } : {}),
      ...(operation.parameters.length === 0
        ? {}
        : { 404: named('responses', 'NotFound'), 500: named('responses', 'Damaged') }),
    },
  },
})

/**
 * The body of `GET /data/openapi.json`: OpenAPI 3.1. It contains the same definitions as the JSON Schema, so that it
 * can be read alone.
 */
export function openApi(): object {
  const description = {
    openapi: '3.1.1',
    info: {
      title: 'Point par point: the record of a press room as JSON',
      version: '1.0.0',
      description:
        'Everything that was published, for machines and for whoever wants to check it. No account, no key, readable from any site (CORS). Every answer has an entity tag: asked again with If-None-Match, it is 304 while nothing changed. HEAD answers as GET without the content.',
    },
    servers: [{ url: '/' }],
    security: [],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, pathItem(operation)])),
    components: {
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, told]) => [
          name,
          { name, in: 'path', required: true, ...told },
        ]),
      ),
      responses: {
        NotModified: { description: 'Nothing changed since the answer with that entity tag.' },
        Moved: {
          description: 'The same stands at another address, for ever.',
          headers: { Location: { required: true, schema: { type: 'string' } } },
        },
        NotFound: {
          description: 'Nothing was published there.',
          ...json({ $ref: '#/$defs/DataError' }),
        },
        Damaged: {
          description:
            'What is stored there does not have the digest that it was published under, so nothing is made of it. What is given as it is stored (editions, parts, acts) is given all the same.',
          ...json({ $ref: '#/$defs/DataError' }),
        },
      },
      schemas: definitions(),
    },
  }
  const text = JSON.stringify(description).replaceAll('"#/$defs/', '"#/components/schemas/')
  return JSON.parse(text)
}
