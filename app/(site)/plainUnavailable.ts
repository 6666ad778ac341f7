import { plainInWords } from './plainInWords'
import { publicHeaders } from './publicHeaders'
import { unavailableHeaders } from './unavailableHeaders'

/** In place of what cannot be made now, in plain text and both languages, for addresses that programs read. */
export const plainUnavailable = (): Response =>
  plainInWords(503, (words) => words.unavailableText, {
    ...publicHeaders,
    ...unavailableHeaders,
    'Access-Control-Allow-Origin': '*',
  })
