import { readFileSync } from 'node:fs'

/** The invented plain document, in either language. */
export function fixtureText(language: 'fr' | 'en'): string {
  const file = new URL(`../../importer/fixtures/calendrane.${language}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
}
