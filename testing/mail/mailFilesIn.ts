import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A mail with its long lines in one piece again. */
export const unfolded = (text: string) =>
  text
    .replaceAll('\r', '')
    .replaceAll(/(?<!\?)=\n/g, '')
    .replaceAll(/\n[ \t]+/g, ' ')

/** The mails that were written to that folder, oldest first. */
export const mailFilesIn = (dir: string) =>
  readdirSync(dir)
    .toSorted()
    .map((name) => ({
      name,
      mode: statSync(path.join(dir, name)).mode & 0o777,
      text: unfolded(readFileSync(path.join(dir, name), 'utf8')),
    }))
