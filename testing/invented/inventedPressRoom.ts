import { type ActVerb, actVerbs } from '@/domain/act/Act'
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
import { pageOf } from '@/domain/pageOf'
import { countingSalts } from './countingSalts'
import { inventedContent, inventedWords } from './inventedContent'

type Published = { candidate: Candidate; edition: SealedEdition }
type Next = Pick<CandidateContent, 'dossier' | 'pieces' | 'class' | 'stated'>

export const fileBytes = 'avis'
const words = { fileSha256: digestOf(fileBytes), fileSize: fileBytes.length }

function publish(before: Published | undefined, next: Next, newSalt: () => string): Published {
  const number = (before?.candidate.envelope.number ?? 0) + 1
  const candidate = buildCandidate({
    ...next,
    number,
    previous: before?.edition.digest ?? null,
    known: before?.candidate.parts.map(({ part }) => part) ?? [],
    newSalt,
  })
  return { candidate, edition: sealEdition({ candidate, publishedAt: timeOf(number) }) }
}

const timeOf = (number: number) => `2014-05-2${number}T08:00:00.000Z`

function publishFrench(newSalt: () => string): readonly Published[] {
  const stated = { words: 'mai 2013', edtf: '2013-05', basis: 'Archives du site' }
  const first = publish(undefined, { ...inventedContent(words), stated }, newSalt)
  const corrected = {
    ...words,
    response: 'Aucune livraison n’a eu lieu.',
    note: 'Point 1 précisé.',
  }
  const second = publish(first, inventedContent(corrected), newSalt)
  const third = { ...corrected, evidenceNote: 'page 4', note: 'Une page corrigée.' }
  return [first, second, publish(second, { ...inventedContent(third), class: 'minor' }, newSalt)]
}

function publishEnglish(original: Published | undefined, newSalt: () => string): Published {
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
  const dossier = { id, language: 'en' as const }
  return publish(undefined, { dossier, pieces, class: 'substantive', stated: null }, newSalt)
}

function record(published: readonly Published[]): readonly string[] {
  const acts: { text: string; digest: string }[] = []
  const add = (verb: ActVerb, digest: string | null) =>
    acts.push(
      sealAct({
        sequence: acts.length + 1,
        at: timeOf(4),
        verb,
        subject: { type: 'update', id: `update-${acts.length}` },
        digest,
        previous: acts.at(-1)?.digest ?? null,
        detail: { actor: { id: 'person-1', name: 'Ada Corvelle' }, reason: null, comment: null },
        salt: '0123456789abcdef0123456789abcdef',
      }),
    )
  const publications: readonly ActVerb[] = ['publishUpdate', 'publishWithoutApprovals']
  for (const [index, { candidate, edition }] of published.entries()) {
    add(actVerbs[0], null)
    add('submitUpdate', candidate.digest)
    add(publications[index % publications.length] ?? 'publishUpdate', edition.digest)
  }
  return acts.map(({ text }) => text)
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
 * first one reconstructed, with one file; an English translation of one edition; twelve acts, in which every second
 * edition is published without the approvals.
 */
export function inventedPressRoom(): ReadonlyMap<string, string> {
  const newSalt = countingSalts()
  const french = publishFrench(newSalt)
  const english = [publishEnglish(french[1], newSalt)]
  const fr: DataIdentity = { id: 'dossier-1', language: 'fr', slug: 'nos-sondes' }
  const en: DataIdentity = { id: 'dossier-2', language: 'en', slug: 'our-probes' }
  const acts = record([...french, ...english])
  const dossiers = [
    { ...fr, editions: french.length },
    { ...en, editions: english.length },
  ]
  const answers: readonly [string, object][] = [
    [
      'data.json',
      dataIndex({
        dossiers: pageOf(dossiers, 1, dossiers.length),
        acts: acts.length,
        isSigned: false,
      }),
    ],
    ['data/acts/1.json', dataActs(acts)],
    ...filesOf(fr, french),
    ...filesOf(en, english),
  ]
  return new Map([
    ...answers.map(([path, answer]) => [path, JSON.stringify(answer)] as const),
    [`files/${words.fileSha256}`, fileBytes],
  ])
}
