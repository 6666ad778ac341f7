import { generateKeyPairSync } from 'node:crypto'
import type { ActSubject, ActVerb } from '@/domain/act/Act'
import { sealAct } from '@/domain/act/sealAct'
import { dataActs } from '@/domain/data/dataActs'
import { dataEdition } from '@/domain/data/dataEdition'
import { dataEditions } from '@/domain/data/dataEditions'
import { dataIndex } from '@/domain/data/dataIndex'
import type { DataIdentity } from '@/domain/data/dataSchemas'
import { digestOf } from '@/domain/digest/digestOf'
import {
  buildCandidate,
  type Candidate,
  type CandidateContent,
} from '@/domain/edition/buildCandidate'
import { type SealedEdition, sealEdition } from '@/domain/edition/sealEdition'
import type { LogKey } from '@/domain/log/LogKey'
import { signCheckpoint } from '@/domain/log/note/signCheckpoint'
import {
  type SignatureType,
  signatureTypes,
  verifierKeyOf,
  writeVerifierKey,
} from '@/domain/log/note/VerifierKey'
import { writeLogKey } from '@/domain/log/Statement'
import { emptyEdge, growEdge, rootOfEdge } from '@/domain/log/TreeEdge'
import { hashLeaf } from '@/domain/log/TreeHash'
import { pageOf } from '@/domain/pageOf'
import { countingSalts } from './countingSalts'
import { type InventedWords, inventedContent, inventedWords } from './inventedContent'

type Published = { candidate: Candidate; edition: SealedEdition }
type Next = Pick<CandidateContent, 'dossier' | 'pieces' | 'class' | 'stated'>

/** An act as it is planned, before it is sealed into the chain. */
export type PlannedAct = {
  verb: ActVerb
  subject: ActSubject
  digest: string | null
  at: string
}

/**
 * What somebody who has the database, the disk and the key puts in place of the past. All digests, acts, the tree and
 * its signature are made anew to fit.
 */
export type Rewriting = {
  /** Words of all editions of the French dossier, and the bytes of its file. */
  words?: Partial<InventedWords>
  bytes?: string
  /** Which editions are there, by their names, in the order in which they were published. */
  editions?: readonly EditionName[]
  /** The time of an edition, from the one that it had. */
  publishedAt?: (time: string) => string
  acts?: (acts: readonly PlannedAct[]) => readonly PlannedAct[]
  /** The key of the log. */
  log?: LogKey
}

/** Editions in the order in which they are published; the log is started before the English one. */
const editionNames = ['french1', 'french2', 'english', 'french3'] as const
export type EditionName = (typeof editionNames)[number]

export const fileBytes = 'avis'
const logKey = makeKey('presse.example/log', signatureTypes.log)

const times: Record<EditionName, string> = {
  french1: '2014-05-21T08:00:00.000Z',
  french2: '2014-05-22T08:00:00.000Z',
  english: '2014-05-23T08:00:00.000Z',
  french3: '2014-05-24T08:00:00.000Z',
}

/** A new key of that name, which signs a log or the heads that a witness saw. */
export function makeKey(name: string, type: SignatureType): LogKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const bytes = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  return { verifier: verifierKeyOf(name, type, bytes), privateKey }
}

function publish(
  before: Published | undefined,
  next: Next,
  publishedAt: string,
  newSalt: () => string,
): Published {
  const number = (before?.candidate.envelope.number ?? 0) + 1
  const candidate = buildCandidate({
    ...next,
    number,
    previous: before?.edition.digest ?? null,
    known: before?.candidate.parts.map(({ part }) => part) ?? [],
    newSalt,
  })
  return { candidate, edition: sealEdition({ candidate, publishedAt }) }
}

function frenchContents({ words: rewritten, bytes = fileBytes }: Rewriting): Record<string, Next> {
  const words = { ...rewritten, fileSha256: digestOf(bytes), fileSize: bytes.length }
  const stated = { words: 'mai 2013', edtf: '2013-05', basis: 'Archives du site' }
  const corrected = {
    ...words,
    response: 'Aucune livraison n’a eu lieu.',
    note: 'Point 1 précisé.',
  }
  const third = { ...corrected, evidenceNote: 'page 4', note: 'Une page corrigée.' }
  return {
    french1: { ...inventedContent(words), stated },
    french2: inventedContent(corrected),
    french3: { ...inventedContent(third), class: 'minor' },
  }
}

function englishContent(original: Published | undefined): Next {
  const id = 'dossier-2'
  const claim = { id: 'claim-3', number: 1 }
  const { labels } = inventedWords
  const edition = original?.edition.digest ?? ''
  const translationOf = { dossier: 'dossier-1', edition }
  const pieces: CandidateContent['pieces'] = [
    {
      kind: 'head',
      id,
      value: {
        slug: 'our-probes',
        title: 'Our probes',
        labels,
        related: ['dossier-1'],
        translationOf,
      },
    },
    {
      kind: 'claim',
      id: 'claim-3',
      claim,
      value: { statement: 'Corvelle sold probes.', standing: { is: 'stands' } },
    },
  ]
  return {
    dossier: { id, language: 'en' },
    pieces,
    class: 'substantive',
    stated: null,
  }
}

function publishAll(rewriting: Rewriting): ReadonlyMap<EditionName, Published> {
  const salts = { french: countingSalts(), english: countingSalts() }
  const contents = frenchContents(rewriting)
  const published = new Map<EditionName, Published>()
  let french: Published | undefined
  for (const name of rewriting.editions ?? editionNames) {
    const publishedAt = rewriting.publishedAt?.(times[name]) ?? times[name]
    const content = contents[name]
    if (content) french = publish(french, content, publishedAt, salts.french)
    const edition = content
      ? french
      : publish(undefined, englishContent(french), publishedAt, salts.english)
    if (edition) published.set(name, edition)
  }
  return published
}

/** Before the log was started, an act was recorded some milliseconds after the time of its edition. */
const laterTime = (time: string) => time.replace('.000Z', '.020Z')

function planActs(
  published: ReadonlyMap<EditionName, Published>,
  { verifier }: LogKey,
): readonly PlannedAct[] {
  const start: PlannedAct = {
    verb: 'startLog',
    subject: { type: 'log', id: verifier.name },
    digest: digestOf(writeLogKey(writeVerifierKey(verifier))),
    at: '2014-05-22T12:00:00.000Z',
  }
  const acts = [...published].map(([name, { candidate, edition }]): readonly PlannedAct[] => {
    const isApproved = ['french1', 'english'].includes(name)
    const isLogged = times[name] > start.at
    const subject = { type: 'update', id: `update-${name}` } as const
    const at = isLogged ? times[name] : laterTime(times[name])
    const approval: PlannedAct = { verb: 'approveUpdate', subject, digest: candidate.digest, at }
    return [
      { verb: 'openUpdate', subject, digest: null, at },
      { verb: 'submitUpdate', subject, digest: candidate.digest, at },
      ...(isApproved ? [approval] : []),
      {
        verb: isApproved ? 'publishUpdate' : 'publishWithoutApprovals',
        subject,
        digest: edition.digest,
        at,
      },
    ]
  })
  return [...acts.flat(), start].toSorted((one, other) => one.at.localeCompare(other.at))
}

function sealActs(planned: readonly PlannedAct[]): readonly string[] {
  const acts: { text: string; digest: string }[] = []
  for (const act of planned) {
    acts.push(
      sealAct({
        ...act,
        sequence: acts.length + 1,
        previous: acts.at(-1)?.digest ?? null,
        detail: { actor: { id: 'person-1', name: 'Ada Corvelle' }, reason: null, comment: null },
        salt: '0123456789abcdef0123456789abcdef',
      }),
    )
  }
  return acts.map(({ text }) => text)
}

/** The checkpoint over these acts, as the note that the key of the log signs. */
export function signedHead(acts: readonly string[], log = logKey): string {
  const edge = acts.map(hashLeaf).reduce(growEdge, emptyEdge)
  const head = { origin: log.verifier.name, size: edge.size, root: rootOfEdge(edge) }
  return signCheckpoint(head, log.verifier, log.privateKey)
}

function filesOf(
  dossier: DataIdentity,
  published: readonly Published[],
): readonly [string, object][] {
  const place = `data/${dossier.language}/${dossier.slug}/editions`
  const lines = published.map(({ candidate, edition }) => ({
    number: candidate.envelope.number,
    digest: edition.digest,
    candidate: candidate.digest,
    publishedAt: edition.edition.publishedAt,
  }))
  return [
    [`${place}.json`, dataEditions({ dossier, editions: lines })],
    ...published.map(({ candidate, edition }): [string, object] => [
      `${place}/${candidate.envelope.number}.json`,
      dataEdition({
        edition: edition.text,
        digest: edition.digest,
        envelope: candidate.text,
        candidate: candidate.digest,
        parts: new Map(candidate.parts.map(({ digest, text }) => [digest, text])),
      }),
    ]),
  ]
}

/**
 * A press room as the verifier saves it: contents of files by their paths. A French dossier of three editions, the
 * first one reconstructed, with one file; an English translation of one edition; fifteen acts, in which every second
 * edition is published without the approvals, and a log that the eighth act starts. With a rewriting, the press room
 * after it.
 */
export function inventedPressRoom(rewriting: Rewriting = {}): ReadonlyMap<string, string> {
  const { log = logKey, bytes = fileBytes } = rewriting
  const line = writeVerifierKey(log.verifier)
  const statement = writeLogKey(line)
  const published = publishAll(rewriting)
  const planned = planActs(published, log)
  const acts = sealActs(rewriting.acts?.(planned) ?? planned)
  const isFrench = ([name]: readonly [EditionName, Published]) => name !== 'english'
  const french = [...published].filter(isFrench).map(([, edition]) => edition)
  const english = published.get('english')
  const dossiers: readonly { identity: DataIdentity; editions: readonly Published[] }[] = [
    { identity: { id: 'dossier-1', language: 'fr', slug: 'nos-sondes' }, editions: french },
    {
      identity: { id: 'dossier-2', language: 'en', slug: 'our-probes' },
      editions: english ? [english] : [],
    },
  ]
  const there = dossiers.filter(({ editions }) => editions.length > 0)
  const counted = there.map(({ identity, editions }) => ({
    ...identity,
    editions: editions.length,
  }))
  const answers: readonly [string, object][] = [
    [
      'data.json',
      dataIndex({
        dossiers: pageOf(counted, 1, counted.length),
        acts: acts.length,
        isSigned: true,
      }),
    ],
    ['data/acts/1.json', dataActs(acts)],
    ...there.flatMap(({ identity, editions }) => filesOf(identity, editions)),
  ]
  return new Map([
    ...answers.map(([path, answer]) => [path, JSON.stringify(answer)] as const),
    [`data/statements/${digestOf(statement)}.json`, statement],
    ['log/checkpoint', signedHead(acts, log)],
    ['log/key', `${line}\n`],
    [`files/${digestOf(bytes)}`, bytes],
  ])
}
