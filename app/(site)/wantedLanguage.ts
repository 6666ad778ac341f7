import Negotiator from 'negotiator'
import { isLanguage, type Language, languages } from '@/domain/Language'

/** The language that the reader's browser wants first of ours; French where it wants neither. */
export function wantedLanguage(request: Request): Language {
  const headers = { 'accept-language': request.headers.get('Accept-Language') ?? '' }
  const wanted = new Negotiator({ headers }).language([...languages]) ?? ''
  return isLanguage(wanted) ? wanted : 'fr'
}
