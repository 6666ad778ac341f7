import { actsPerPage } from '@/domain/data/dataActs'
import { dossiersPerPage } from '@/domain/data/dataDossiers'
import type { Definition } from './definitions'

type ParameterName = 'language' | 'slug' | 'number' | 'other' | 'page' | 'digest'

/** One address of `/data`: its parameters and what it sends. */
export type Operation = {
  path: string
  id: string
  summary: string
  /** A definition, or null for a description of the bodies themselves. */
  answer: Definition | null
  parameters: readonly ParameterName[]
  /** Whether it can redirect: for a dossier with a new slug, or a comparison in the other order. */
  redirects?: boolean
  tag?: 'edition digest' | 'part digest'
  /** Links from its body to other operations, by operation: the parameters as runtime expressions of OpenAPI. */
  links?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const newest = (member: string) => `$response.body#/dossiers/0/${member}`
const listed = (index: number) => `$response.body#/editions/${index}/number`
const dossier = { language: '$request.path.language', slug: '$request.path.slug' }
const foundDossier = { language: newest('language'), slug: newest('slug') }

export const operations: readonly Operation[] = [
  {
    path: '/data',
    id: 'getIndex',
    summary: 'All that there is to read',
    answer: 'DataIndex',
    parameters: [],
    links: { getDossier: foundDossier, getEditions: foundDossier, getActs: { page: '1' } },
  },
  {
    path: '/data/dossiers/{page}',
    id: 'getDossiers',
    summary: `More dossiers, ${dossiersPerPage} on a page; the first page is in the index`,
    answer: 'DataDossiers',
    parameters: ['page'],
  },
  {
    path: '/data/schema.json',
    id: 'getSchema',
    summary: 'JSON Schema of every answer and of the canonical texts',
    answer: null,
    parameters: [],
  },
  {
    path: '/data/openapi.json',
    id: 'getOpenApi',
    summary: 'This description',
    answer: null,
    parameters: [],
  },
  {
    path: '/data/{language}/{slug}',
    id: 'getDossier',
    summary: 'A dossier as it stands',
    answer: 'DataDossier',
    parameters: ['language', 'slug'],
    redirects: true,
    links: { getPart: { digest: '$response.body#/parts/0/digest' } },
  },
  {
    path: '/data/{language}/{slug}/editions',
    id: 'getEditions',
    summary: 'The editions of a dossier, the first one first',
    answer: 'DataEditions',
    parameters: ['language', 'slug'],
    redirects: true,
    links: {
      getEdition: { ...dossier, number: listed(0) },
      getChanges: { ...dossier, number: listed(1) },
      getChangesBetween: { ...dossier, number: listed(1), other: listed(0) },
    },
  },
  {
    path: '/data/{language}/{slug}/editions/{number}',
    id: 'getEdition',
    summary: 'An edition as it is kept',
    answer: 'DataEdition',
    parameters: ['language', 'slug', 'number'],
    redirects: true,
    tag: 'edition digest',
  },
  {
    path: '/data/{language}/{slug}/editions/{number}/diff',
    id: 'getChanges',
    summary: 'What an edition changed',
    answer: 'DataChanges',
    parameters: ['language', 'slug', 'number'],
    redirects: true,
  },
  {
    path: '/data/{language}/{slug}/editions/{number}/diff/{other}',
    id: 'getChangesBetween',
    summary: 'How an edition differs from an earlier one',
    answer: 'DataChanges',
    parameters: ['language', 'slug', 'number', 'other'],
    redirects: true,
  },
  {
    path: '/data/parts/{digest}',
    id: 'getPart',
    summary: 'A published part: its canonical text, byte for byte',
    answer: 'Part',
    parameters: ['digest'],
    tag: 'part digest',
  },
  {
    path: '/data/editions/{digest}',
    id: 'findEdition',
    summary: 'The edition that has this digest: redirects to it',
    answer: 'DataEdition',
    parameters: ['digest'],
    redirects: true,
  },
  {
    path: '/data/statements/{digest}',
    id: 'getStatement',
    summary: 'A statement of the press room about its record: its canonical text, byte for byte',
    answer: 'Statement',
    parameters: ['digest'],
    tag: 'part digest',
  },
  {
    path: '/data/acts/{page}',
    id: 'getActs',
    summary: `Acts in sequence, ${actsPerPage} on a page`,
    answer: 'DataActs',
    parameters: ['page'],
  },
]

const number = { type: 'integer', minimum: 1, maximum: 999_999_999 }

/** The parameters of addresses: their JSON Schema and their meaning. */
export const parameters: Readonly<Record<ParameterName, { schema: object; description: string }>> =
  {
    language: { schema: { $ref: '#/$defs/Language' }, description: 'The language of the dossier.' },
    slug: {
      schema: { type: 'string', minLength: 1, maxLength: 80, pattern: '^[a-z0-9-]+$' },
      description: 'The slug of the dossier; one that it had before redirects.',
    },
    number: { schema: number, description: 'The number of an edition.' },
    other: {
      schema: number,
      description:
        'The number of an earlier edition; a later one redirects to the other way round.',
    },
    page: { schema: number, description: 'The number of a page.' },
    digest: { schema: { $ref: '#/$defs/Digest' }, description: 'The digest of a published part.' },
  }
