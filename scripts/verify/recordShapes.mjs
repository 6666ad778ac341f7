import {
  count,
  digest,
  is,
  list,
  name,
  optional,
  orNull,
  position,
  salt,
  text,
  time,
} from './shapes.mjs'

/** The shapes of all that is digested, as docs/contracts/edition.md lays them down. */
const date = { words: text, edtf: orNull(name) }
const richText = { type: is('root'), children: (value) => Array.isArray(value) }
const claim = { id: name, number: position }

const values = {
  head: {
    slug: name,
    title: text,
    labels: {
      claim: text,
      citation: text,
      citations: text,
      response: text,
      evidence: text,
      update: text,
    },
    related: list(name),
    translationOf: orNull({ dossier: name, edition: digest }),
  },
  standing: { is: is('withdrawn'), date: name, reason: text },
  introduction: richText,
  updateLine: date,
  note: text,
  claim: {
    statement: text,
    standing: {
      is: is('stands', 'withdrawn'),
      date: optional(name),
      reason: optional(text),
    },
  },
  citation: {
    heading: orNull(text),
    quote: text,
    outlet: { name: text, address: orNull(text) },
    author: orNull(text),
    date: orNull(date),
    link: orNull(text),
  },
  response: richText,
  evidence: {
    label: text,
    note: orNull(text),
    date: orNull(date),
    kind: orNull(name),
    maker: orNull(name),
    link: orNull(text),
    file: orNull({ name, type: name, size: count, sha256: digest }),
  },
}

/** A kind that came after this verifier: its digest can be checked, its value cannot. */
export const isKnown = (kind) => Object.hasOwn(values, kind)

const there = (value) => value !== undefined

export const partOf = (kind) => ({
  salt,
  kind: is(kind),
  id: name,
  value: isKnown(kind) ? values[kind] : there,
})

export const envelope = {
  format: is('point-par-point/1'),
  dossier: { id: name, language: name },
  number: position,
  previous: orNull(digest),
  class: is('substantive', 'minor'),
  origin: is('published', 'reconstructed'),
  stated: optional({ words: name, edtf: name, basis: name }),
  parts: list({ kind: name, id: name, claim: optional(claim), digest }),
}

export const edition = { candidate: digest, publishedAt: time }

export const act = {
  format: is('point-par-point/act/1'),
  sequence: position,
  at: time,
  verb: name,
  subject: { type: name, id: name },
  digest: orNull(digest),
  previous: orNull(digest),
  detail: digest,
}

/** What acts do, and to what, as far as this verifier knows it; others may follow. */
export const verbs = [
  'openUpdate',
  'submitUpdate',
  'commentUpdate',
  'approveUpdate',
  'askForChanges',
  'reopenUpdate',
  'scheduleUpdate',
  'unscheduleUpdate',
  'publishUpdate',
  'publishWithoutApprovals',
  'abandonUpdate',
  'takeUpUpdate',
  'withdrawClaim',
  'reinstateClaim',
  'withdrawDossier',
  'reinstateDossier',
  'inviteReviewer',
  'revokeInvitation',
  'changeSettings',
  'createAccount',
  'changeAccount',
  'startLog',
]
export const subjects = ['update', 'dossier', 'settings', 'account', 'log']

export const languages = ['fr', 'en']

/** The acts that publish an edition. */
export const publications = ['publishUpdate', 'publishWithoutApprovals']

/** A statement of any kind: others than that of a key may follow. */
const statement = { format: is('point-par-point/statement/1'), kind: name }
export const logKey = { ...statement, key: text }

/** The extra data of a proof (docs/contracts/log.md). */
export const proof = {
  format: is('point-par-point/proof/1'),
  started: position,
  statement: text,
  act: text,
  edition: text,
  envelope: text,
  parts: list(text),
}
