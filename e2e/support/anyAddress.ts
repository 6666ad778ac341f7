import fc from 'fast-check'
import { filesOf } from '@/testing/house/sources'

/** What is there in the demonstration for each part of an address that a route leaves open. */
const there: Readonly<Record<string, string>> = {
  '[locale]': 'fr',
  '[slug]': 'transport-d-acide',
  '[edition]': '2',
  '[other]': '1',
  '[number]': '1',
  '[page]': '1',
}

/** The parts of every public address, and of those of Payload’s programming interface. */
const routes: readonly (readonly string[])[] = [
  ...filesOf('app/**/route.ts')
    .filter((file) => !file.startsWith('app/(payload)'))
    .map((file) => file.split('/').slice(1, -1))
    .map((parts) => parts.filter((part) => !part.startsWith('('))),
  ['api', '[collection]', '[id]'],
  ['api', 'dossiers', '[id]', 'history.csv'],
]

const oddPart = fc.constantFrom(
  ...['', '.', '..', '%2e%2e', '%', '%zz', '%u0041', '%00', '%0d%0aX', '%ff', '%c3', '%C3%A9', 'é'],
  ...[
    'e\u0301',
    '%ED%A0%80',
    '%F4%90%80%80',
    '%E2%80%AE',
    '%EF%BB%BF',
    '%F0%9F%98%80',
    '１',
    '%20',
  ],
  ...['%2f', '%2F..%2F', '%5c', '%252f', '%2500', '%2525', '%3f', '%23', '%26', ';a=1', "'", '"'],
  ...[
    '0',
    '-1',
    '+1',
    '1e3',
    '007',
    '1.0',
    '99999999999999',
    'NaN',
    'null',
    'undefined',
    '[object]',
  ],
  ...['__proto__', 'constructor', 'toString', '$where', '*', '<script>', 'feed.atom', 'editions'],
  ...['TRANSPORT-D-ACIDE', 'transport-d-acide%20', 'transport-d%E2%80%99acide', 'a'.repeat(4000)],
)
const anyBytes = fc
  .uint8Array({ minLength: 1, maxLength: 6 })
  .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 }).map(encodeURIComponent)
const anyPart = fc.oneof({ weight: 3, arbitrary: oddPart }, anyBytes, anyText)

const anyQuery = fc
  .array(
    fc.tuple(
      fc.constantFrom('q', 'past', 'page', 'class', 'from', 'draft', '_rsc', 'where', '', '%ff'),
      fc.constantFrom('', '=', '[]=', '[$ne]=', '[a][b]='),
      anyPart,
    ),
    { maxLength: 3 },
  )
  .map((parameters) => parameters.map((parameter) => parameter.join('')).join('&'))

/** An address of one of our routes, with parts, an end and a query that nobody should have written. */
export const anyAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...routes),
    fc.infiniteStream(fc.tuple(fc.boolean(), anyPart)),
    fc.constantFrom('', '', '', '/', '//', '/x', '/%00'),
    anyQuery,
  )
  .map(([route, odd, end, query]) => {
    const parts = route.map((part) => {
      const [isOdd, value] = odd.next().value
      const isOpen = part.startsWith('[')
      return isOpen && (isOdd || there[part] === undefined) ? value : (there[part] ?? part)
    })
    return `/${parts.join('/')}${end}${query && `?${query}`}`
  })
