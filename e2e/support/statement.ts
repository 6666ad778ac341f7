import { readFileSync } from 'node:fs'
import path from 'node:path'
import { realDocument } from '@/testing/invented/realDocument'

const invented = path.resolve(import.meta.dirname, '../../importer/fixtures/calendrane.fr.txt')

/** The plain document of a company under another title: the real one where it is at hand, else an invented one. */
export const statement = (title: string): string =>
  readFileSync(realDocument ?? invented, 'utf8').replace(/^.*/, title)
