import { oneLine } from './oneLine'
import type { PlainEvidence } from './PlainDossier'

/** "date : label note", and the link on a line of its own unless the words already contain it. */
export function writeEvidence({ label, note, date, link }: PlainEvidence, colon: string): string {
  const dated = date === null ? '' : `${oneLine(date.words)}${colon} `
  const words = oneLine(note === null ? label : `${label} ${note}`)
  return link === null || words.includes(link) ? `${dated}${words}` : `${dated}${words}\n${link}`
}
