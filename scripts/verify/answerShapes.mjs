import { count, digest, is, list, name, optional, orNull, position, text } from './shapes.mjs'

/** The shapes of the answers of /data, as docs/contracts/data.md lays them down. */
const slug = (value) => name(value) && !/[/\\]|^\.{1,2}$/.test(value)
const language = (value) => text(value) && /^[A-Za-z\d-]+$/.test(value)
const dossier = { id: name, language, slug }

export const dossiers = {
  dossiers: list({ ...dossier, editions: position, href: text }),
  next: orNull(text),
}

export const index = {
  format: is('point-par-point/data/1'),
  ...dossiers,
  acts: { count, pageSize: position, hrefs: list(text) },
  // Absent from what was saved before there was a log.
  log: optional(orNull({ checkpoint: text, key: text })),
}
export const editions = {
  dossier,
  editions: list({ number: position, digest, candidate: digest, publishedAt: text, href: text }),
}
export const edition = {
  edition: text,
  digest,
  envelope: text,
  candidate: digest,
  parts: list(text),
  files: list({ sha256: digest, href: text }),
}
export const acts = { acts: list(text) }
