const types = [
  'Claim',
  'Comment',
  'CorrectionComment',
  'CreativeWork',
  'MediaObject',
  'Organization',
  'PropertyValue',
  'Quotation',
  'WebPage',
  'WebSite',
]

const texts = [
  'creativeWorkStatus',
  'creditText',
  'encodingFormat',
  'inLanguage',
  'name',
  'propertyID',
  'sha256',
  'text',
  'value',
  'version',
]

const dates = ['dateModified', 'datePublished']
const addresses = ['contentUrl', 'url']

const things = [
  'about',
  'appearance',
  'author',
  'citation',
  'claimInterpreter',
  'comment',
  'correction',
  'encoding',
  'hasPart',
  'identifier',
  'isPartOf',
  'publisher',
]

const schema = 'https://schema.org/'

const each = (terms: readonly string[], kind: object) =>
  Object.fromEntries(terms.map((term) => [term, { '@id': `${schema}${term}`, ...kind }]))

/**
 * The terms of schema.org that our pages use, and no others: what is not here has no meaning to a processor, which drops
 * it or, told to be safe, refuses it.
 */
export const schemaOrgContext = {
  '@context': {
    ...each([...types, ...texts, ...things], {}),
    ...each(addresses, { '@type': '@id' }),
    ...each(dates, { '@type': `${schema}Date` }),
  },
}
