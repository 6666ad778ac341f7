import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import type { LogKey } from '@/domain/log/LogKey'
import { writeCosignature } from '@/domain/log/note/cosignedAt'
import { signatureTypes, writeVerifierKey } from '@/domain/log/note/VerifierKey'
import { writeLogKey } from '@/domain/log/Statement'
import { chainActs } from '@/testing/invented/chainActs'
import {
  inventedPressRoom,
  makeKey,
  type PlannedAct,
  type Rewriting,
  signedHead,
} from '@/testing/invented/inventedPressRoom'
import { actsIn, inventedProof } from '@/testing/invented/inventedProof'
import { saveFiles } from '@/testing/invented/saveFiles'
import { runVerifier as verify } from '@/testing/runVerifier'

type Files = ReadonlyMap<string, string>

const scratch = await mkdtemp(path.join(tmpdir(), 'verify-outside-'))
afterAll(() => rm(scratch, { recursive: true }))
const saved = (files: Files) => saveFiles(scratch, files)

/** The path of a new file with this text. */
async function written(text: string): Promise<string> {
  return path.join(await saved(new Map([['kept', text]])), 'kept')
}

const archive = makeKey('archive.example/witness', signatureTypes.cosignature)
const bar = makeKey('bar.example/witness', signatureTypes.cosignature)
/** 2014-05-25, 08:00:00 UTC, in seconds since 1970. */
const seenAt = 1_401_004_800

/** A checkpoint with the cosignature of a witness. */
function cosigned(note: string, { verifier, privateKey }: LogKey, at = seenAt): string {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1)
  return `${note}${writeCosignature(text, at, verifier, privateKey)}\n`
}

const lineOf = ({ verifier }: LogKey) => writeVerifierKey(verifier)
const twoWitnesses = `witness archive ${lineOf(archive)}\nwitness bar ${lineOf(bar)}\n`
const policyOf = (end: string) => written(`${twoWitnesses}${end}\n`)

const room = inventedPressRoom()
const head = room.get('log/checkpoint') ?? ''
const withHead = (files: Files, note: string): Files =>
  new Map([...files, ['log/checkpoint', note]])
const seen = withHead(room, cosigned(head, archive))
const key = (room.get('log/key') ?? '').trim()
const newest = 'data/fr/nos-sondes/editions/3.json'
const digestIn = (path: string) =>
  z.object({ digest: z.string() }).parse(JSON.parse(room.get(path) ?? '')).digest

const lastLine = (out: string) => out.trimEnd().split('\n').at(-1)

/** Somebody who rewrites the past; what it does is a row of the table in docs/contracts/log.md. */
const yearBack = (time: string) => time.replace('2014', '2013')
const isOf =
  (name: string, ...verbs: string[]) =>
  ({ subject, verb }: PlannedAct) =>
    subject.id === `update-${name}` && verbs.includes(verb)
const without = (matches: (act: PlannedAct) => boolean): Rewriting => ({
  acts: (acts) => acts.filter((act) => !matches(act)),
})
const approvedIn2031 = (name: string): Rewriting => ({
  acts: (acts) =>
    acts.map((act) =>
      isOf(name, 'approveUpdate')(act) ? { ...act, at: '2031-01-01T08:00:00.000Z' } : act,
    ),
})
const review = ['submitUpdate', 'approveUpdate']

const rewritings: Record<string, Rewriting> = {
  'nothing at all': {},
  'the last edition and its acts cut off': { editions: ['french1', 'french2', 'english'] },
  'a quotation rewritten since edition 1': { words: { quote: 'Corvelle n’a rien vendu.' } },
  'a file of evidence replaced': { bytes: 'lettre' },
  'all editions and acts dated a year back': {
    publishedAt: yearBack,
    acts: (acts) => acts.map((act) => ({ ...act, at: yearBack(act.at) })),
  },
  'the editions before the log dated a year back, their acts left': {
    publishedAt: (time) => (time < '2014-05-22T12' ? yearBack(time) : time),
  },
  'all editions dated a year back, their acts left': { publishedAt: yearBack },
  'an approval removed': without(isOf('english', 'approveUpdate')),
  'a review from before the log removed': without(isOf('french1', ...review)),
  'a review removed': without(isOf('english', ...review)),
  'an approval from before the log dated after the publication': approvedIn2031('french1'),
  'an approval dated after the publication': approvedIn2031('english'),
  'a dossier removed with all its acts': { editions: ['french1', 'french2', 'french3'] },
  'edition 1 removed, the others renumbered': { editions: ['french2', 'english', 'french3'] },
  'the same past in a log with a new key': {
    log: makeKey('presse.example/log', signatureTypes.log),
  },
}

/** What a reader has in hand, as the words with which the verifier is called; the press room is that of the rewriting. */
const inHand: Record<string, (files: Files) => Promise<string[]>> = {
  nothing: async (files) => [await saved(files)],
  'a folder': async (files) => [await saved(files), '--against', await saved(room)],
  'a checkpoint': async (files) => [await saved(files), '--against', await written(head)],
  'a proof': async (files) => [
    await saved(files),
    '--against',
    await written(inventedProof(room, newest)),
  ],
  'an edition’s digest': async (files) => [await saved(files), '--against', digestIn(newest)],
  'an act’s digest': async (files) => [
    await saved(files),
    '--against',
    digestOf(actsIn(room).at(-1) ?? ''),
  ],
  // A witness that saw the head before does not cosign one that does not extend it.
  'a policy': async (files) => [
    await saved(files.get('log/checkpoint') === head ? seen : files),
    '--policy',
    await written(`log ${key}\n${twoWitnesses}quorum archive\n`),
  ],
  'a policy, and the old head is served': async (files) => [
    await saved(withHead(files, cosigned(head, archive))),
    '--policy',
    await written(`log ${key}\n${twoWitnesses}quorum archive\n`),
  ],
}

const contract = await readFile(new URL('../docs/contracts/log.md', import.meta.url), 'utf8')
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
const [titles = [], , ...rows] = contract
  .slice(contract.indexOf('| what was done'))
  .split('\n\n', 1)
  .join('')
  .split('\n')
  .map(cellsOf)

describe('the table of the contract', () => {
  it('has a row for each rewriting and a column for what a reader may have in hand', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(rewritings))
    expect(titles.slice(1)).toEqual(Object.keys(inHand))
  })

  it.each(rows)('says what the verifier finds after this: %s', async (name = '', ...expected) => {
    const rewritten = name === 'nothing at all' ? room : inventedPressRoom(rewritings[name])
    const codes = Object.values(inHand).map(async (words) => {
      const { code } = await verify(...(await words(rewritten)))
      return String(code)
    })
    expect(await Promise.all(codes)).toEqual(expected)
  })
})

describe('the log of a press room', () => {
  it.each<[string, string, (text: string) => string, string]>([
    [
      'another root',
      'log/checkpoint',
      () => inventedPressRoom({ words: { quote: 'Autre.' } }).get('log/checkpoint') ?? '',
      '/log/checkpoint: The first 15 acts are not those that it signs.',
    ],
    [
      'a checkpoint with another number of acts',
      'log/checkpoint',
      (text) => text.replace('\n15\n', '\n14\n'),
      '/log/checkpoint: The signature in the name of the log is not right.',
    ],
    [
      'a checkpoint that nobody signed',
      'log/checkpoint',
      (text) => cosigned(text, archive).replace(/— presse\.example.*\n/, ''),
      '/log/checkpoint: The key of the log did not sign it.',
    ],
    [
      'something else than a checkpoint',
      'log/checkpoint',
      (text) => text.replace('\n\n', '\n'),
      '/log/checkpoint: This is no checkpoint of a log.',
    ],
    [
      'another key',
      'log/key',
      () => `${lineOf(makeKey('presse.example/log', signatureTypes.log))}\n`,
      `/log/key: The record states another key: ${key}.`,
    ],
    [
      'the key of a witness',
      'log/key',
      () => `${lineOf(archive)}\n`,
      '/log/key: This is no key with which a log is signed.',
    ],
    [
      'an index that names no log',
      'data.json',
      (text) => text.replace(/"log":\{[^}]*\}/, '"log":null'),
      '/data: It names no log, and an act started one.',
    ],
    [
      'a checkpoint from before the key was stated',
      'log/checkpoint',
      () => signedHead(actsIn(room).slice(0, 7)),
      '/log/checkpoint: It counts 7 acts, and act 8 states the key.',
    ],
    [
      'another statement of the key',
      `data/statements/${digestOf(statementOf(room))}.json`,
      (text) => text.replace('presse.example', 'autre.example'),
      `/data/statements/${digestOf(statementOf(room))}: the text has the digest`,
    ],
  ])('is found to be wrong with %s', async (_, name, change, problem) => {
    const before = room.get(name) ?? ''
    expect(change(before)).not.toBe(before)
    const { code, out } = await verify(await saved(new Map([...room, [name, change(before)]])))
    expect(out).toContain(problem)
    expect(code).toBe(1)
  })

  it('is not started without the act that says so', async () => {
    const unstarted = inventedPressRoom({
      acts: (acts) => acts.filter(({ verb }) => verb !== 'startLog'),
    })
    const { code, out } = await verify(await saved(unstarted))
    expect(out).toContain('/data: It names a log, and no act started one.')
    expect(out).toContain('/log/key: No act of the record states this key.')
    expect(code).toBe(1)
  })

  it('may be behind the acts', async () => {
    const earlier = inventedPressRoom({ editions: ['french1', 'french2', 'english'] })
    const behind = withHead(room, earlier.get('log/checkpoint') ?? '')
    const { code, out } = await verify(await saved(behind))
    expect(out).toContain('is signed up to act 12.')
    expect(code).toBe(3)
  })
})

/** The press room with more acts, which name these statements, and a head that `signer` signs. */
function continued(
  next: readonly { verb: string; type: string; id: string; statement: string }[],
  signer?: LogKey,
): Files {
  const [last = ''] = actsIn(room).slice(-1)
  const more = next.map(({ verb, type, id, statement }) =>
    canonicalText({
      ...JSON.parse(last),
      verb,
      subject: { type, id },
      digest: digestOf(statement),
    }),
  )
  const acts = chainActs([...actsIn(room), ...more])
  return new Map([
    ...room,
    ['data.json', (room.get('data.json') ?? '').replace('"count":15', `"count":${acts.length}`)],
    ['data/acts/1.json', JSON.stringify({ acts })],
    ...next.map(
      ({ statement }) => [`data/statements/${digestOf(statement)}.json`, statement] as const,
    ),
    ['log/checkpoint', signedHead(acts, signer)],
    ['log/key', signer ? `${lineOf(signer)}\n` : (room.get('log/key') ?? '')],
  ])
}

describe('what came after the verifier', () => {
  const statement = canonicalText({
    format: 'point-par-point/statement/1',
    kind: 'clockCorrection',
    words: 'An hour late.',
  })

  it('is counted and named, and never called altered', async () => {
    const later = continued([
      { verb: 'correctClock', type: 'log', id: 'presse.example/log', statement },
      { verb: 'redactPart', type: 'part', id: 'response-1', statement },
    ])
    const { code, err } = await verify(await saved(later))
    expect(err).toContain('1 act with the verb correctClock, which this verifier does not know')
    expect(err).toContain('1 act with the verb redactPart, ')
    expect(err).toContain('1 act with the subject part, ')
    expect(err).toContain('1 statement of the kind clockCorrection, ')
    expect(code).toBe(3)
  })

  it('may be a new key, after which a checkpoint of the old one fits', async () => {
    const next = makeKey('presse.example/log', signatureTypes.log)
    const stated = writeLogKey(lineOf(next))
    const later = continued(
      [{ verb: 'startLog', type: 'log', id: 'presse.example/log', statement: stated }],
      next,
    )
    const { code, out } = await verify(await saved(later), '--against', await written(head))
    expect(lastLine(out)).toContain(
      'So acts 1 to 15 are confirmed; nobody confirms the 1 act after them yet.',
    )
    expect(code).toBe(0)
  })
})

describe('the rules after the log was started', () => {
  const submission = (acts: readonly PlannedAct[], change: Partial<PlannedAct>) =>
    acts.map((act) => (isOf('english', 'submitUpdate')(act) ? { ...act, ...change } : act))
  const isPublication = isOf('english', 'publishUpdate')
  const reopening = (act: PlannedAct): PlannedAct => ({
    ...act,
    verb: 'reopenUpdate',
    digest: null,
  })

  it.each<[string, Rewriting, string]>([
    [
      'time runs backwards',
      approvedIn2031('english'),
      'act 12: Its time 2014-05-23T08:00:00.000Z is before 2031-01-01T08:00:00.000Z, the time of the act before it.',
    ],
    [
      'an edition bears another time than its act',
      { publishedAt: (time) => time.replace('05-23', '05-22') },
      'act 12: Its time is 2014-05-23T08:00:00.000Z, and dossier en/our-probes, edition 1, which it published, says 2014-05-22T08:00:00.000Z.',
    ],
    [
      'an edition was never submitted',
      without(isOf('english', 'submitUpdate')),
      'act 11: It published dossier en/our-probes, edition 1, which nobody had submitted.',
    ],
    [
      'the submission is of another update',
      { acts: (acts) => submission(acts, { subject: { type: 'update', id: 'update-other' } }) },
      'act 12: It published dossier en/our-probes, edition 1, which nobody had submitted.',
    ],
    [
      'the update was reopened after its submission',
      {
        acts: (acts) => acts.flatMap((act) => (isPublication(act) ? [reopening(act), act] : [act])),
      },
      'act 13: It published dossier en/our-probes, edition 1, which nobody had submitted.',
    ],
    [
      'other words were submitted last',
      { acts: (acts) => submission(acts, { digest: 'a'.repeat(64) }) },
      'act 12: It published dossier en/our-probes, edition 1, and act 10 had submitted other words.',
    ],
  ])('find it where %s', async (_, rewriting, problem) => {
    const { code, out } = await verify(await saved(inventedPressRoom(rewriting)))
    expect(out.split('\n').slice(0, -2)).toEqual([problem])
    expect(code).toBe(1)
  })
})

function statementOf(files: Files): string {
  return [...files].find(([name]) => name.startsWith('data/statements/'))?.[1] ?? ''
}

/** A verifier key of the type 0x06, as C2SP tlog-cosignature describes it. */
function mlDsaLine(name: string): string {
  const material = Buffer.concat([Buffer.of(6), Buffer.alloc(1312, 7)])
  const id = createHash('sha256').update(`${name}\n`).update(material).digest('hex').slice(0, 8)
  return `${name}+${id}+${material.toString('base64')}`
}

describe('a policy', () => {
  it('confirms the acts that a witness saw, and says who saw them and when', async () => {
    const { code, out } = await verify(
      await saved(seen),
      '--policy',
      await policyOf('quorum archive'),
    )
    expect(code).toBe(0)
    expect(lastLine(out)).toContain(
      'As archive.example/witness confirmed by 25 May 2014, 08:00:00 UTC, acts 1 to 15 were there then, and nothing in them was changed, removed or dated back since; the times in them are the press room’s own word.',
    )
  })

  it('confirms what was done between two heads as of the time between them', async () => {
    const earlier = inventedPressRoom({ editions: ['french1', 'french2', 'english'] })
    const kept = cosigned(earlier.get('log/checkpoint') ?? '', archive, seenAt - 86_400)
    const { code, out } = await verify(
      await saved(seen),
      '--policy',
      await policyOf('quorum archive'),
      '--against',
      await written(kept),
    )
    expect(code).toBe(0)
    expect(lastLine(out)).toContain('confirmed by 24 May 2014, 08:00:00 UTC, acts 1 to 12')
    expect(lastLine(out)).toContain(
      'By 25 May 2014, 08:00:00 UTC, archive.example/witness saw acts 13 to 15 too',
    )
  })

  it.each([
    ['group both all archive bar\nquorum both', 3],
    ['group one any archive bar\nquorum one', 0],
    ['group one 1 archive bar\nquorum one', 0],
    ['group two 2 archive bar\nquorum two', 3],
    ['group inner any archive\ngroup outer all inner\n# of a group\n\t quorum  outer', 0],
    ['quorum bar', 3],
    ['quorum none', 3],
  ])(
    'with the lines %j gives the exit code %i where one of two witnesses saw the head',
    async (lines, code) => {
      expect(await verify(await saved(seen), '--policy', await policyOf(lines))).toMatchObject({
        code,
      })
    },
  )

  it('passes over a witness of a kind that this verifier does not know, and says so', async () => {
    const { code, out, err } = await verify(
      await saved(seen),
      '--policy',
      await policyOf(`witness new ${mlDsaLine('new.example')}\nquorum new`),
    )
    expect(err).toContain('The witness new.example of your policy signs with ML-DSA-44')
    expect(out).toContain('is not met: only archive.example/witness cosigned it.')
    expect(code).toBe(3)
  })

  it('does not accept the log of another key', async () => {
    const other = lineOf(makeKey('presse.example/log', signatureTypes.log))
    const policy = await policyOf(`log ${other}\nquorum archive`)
    const { code, out } = await verify(await saved(seen), '--policy', policy)
    expect(out).toContain('/log/checkpoint: None of the logs of your policy signed it.')
    expect(code).toBe(1)
  })

  it('finds a cosignature that is of another head', async () => {
    const other = inventedPressRoom({ words: { quote: 'Autre.' } })
    const line = cosigned(head, archive).slice(head.length)
    const wrong = withHead(other, `${other.get('log/checkpoint')}${line}`)
    const { code, out } = await verify(
      await saved(wrong),
      '--policy',
      await policyOf('quorum archive'),
    )
    expect(out).toContain('The cosignature in the name of archive.example/witness is not right.')
    expect(code).toBe(1)
  })

  it.each([
    ['', 'no line that begins with "quorum"'],
    ['quorum none\nquorum none', 'There is a quorum already.'],
    ['quorum témoins', 'Line 3 of the policy: No line before it defines "témoins".'],
    ['quorum later\ngroup later any archive', 'No line before it defines "later".'],
    ['group g any none\nquorum g', 'No line before it defines "none".'],
    ['group g 3 archive bar\nquorum g', 'a number from 1 to 2'],
    ['group g 0 archive bar\nquorum g', 'a number from 1 to 2'],
    ['group g any\nquorum g', 'Something is missing'],
    ['group g any archive\ngroup h any archive\nquorum g', 'is in a group already'],
    ['group archive any bar\nquorum bar', 'The name "archive" is taken already.'],
    [`witness again ${lineOf(archive)}\nquorum bar`, 'The same key is in a line before it.'],
    [`witness log ${key}\nquorum bar`, 'This is not the key of a witness.'],
    ['log presse.example\nquorum bar', 'no verifier key'],
    ['quorum bar more', 'too much'],
    ['witnesses bar\nquorum bar', 'Nothing begins with "witnesses".'],
    ['quorum bar\r', 'a control character'],
  ])('that says %j is refused with words', async (lines, words) => {
    const { code, err } = await verify(await saved(seen), '--policy', await policyOf(lines))
    expect(err).toContain(words)
    expect(code).toBe(2)
  })
})

describe('what was kept', () => {
  it.each(['candidate', 'part'])('may be the digest of a %s', async (what) => {
    const { candidate, parts } = z
      .object({ candidate: z.string(), parts: z.array(z.string()) })
      .parse(JSON.parse(room.get(newest) ?? ''))
    const digest = what === 'part' ? digestOf(parts[0] ?? '') : candidate
    const { code, out } = await verify(await saved(room), '--against', digest)
    expect(lastLine(out)).toContain(`the ${what} ${digest}. Nothing else was altered`)
    expect(code).toBe(3)
  })

  it('confirms nothing where one of two things does not fit', async () => {
    const { code, out } = await verify(
      await saved(room),
      '--against',
      await written(head),
      '--against',
      'a'.repeat(64),
    )
    expect(out).toContain(`${'a'.repeat(64)}, which you kept: No edition, candidate, part or act`)
    expect(code).toBe(1)
  })

  it('is found not to fit where it is a proof that was altered', async () => {
    const altered = inExtra('Aucune livraison', 'Une livraison')(inventedProof(room, newest))
    const { code, out } = await verify(await saved(room), '--against', await written(altered))
    expect(out).toContain('The envelope does not name it')
    expect(code).toBe(1)
  })

  it('confirms nothing where it is a checkpoint of no act', async () => {
    const { code } = await verify(await saved(room), '--against', await written(signedHead([])))
    expect(code).toBe(3)
  })

  it('is refused with words where it is no checkpoint', async () => {
    const { code, err } = await verify(await saved(room), '--against', await written('Hello.\n'))
    expect(err).toContain('is neither a checkpoint nor a proof.')
    expect(code).toBe(2)
  })
})

describe('a proof', () => {
  it('shows the words of an edition, its place in the record, and who saw it', async () => {
    const proof = await written(inventedProof(seen, newest))
    const policy = await policyOf(`log ${key}\nquorum archive`)
    const { code, out } = await verify('--proof', proof, '--policy', policy)
    expect(code).toBe(0)
    for (const words of [
      '  Nos sondes : les faits',
      '  Contre-vérité numéro 1: Corvelle aurait livré des sondes.',
      '  Aucune livraison n’a eu lieu.',
      '  Liens: Avis de la commission',
      '  Edition 3, published on 24 May 2014, 08:00:00 UTC, as the press room says.',
      '  Position in the record: act 15 of 15 in the log presse.example/log.',
      '  Seen by archive.example/witness on 25 May 2014, 08:00:00 UTC.',
    ]) {
      expect(out).toContain(words)
    }
    expect(lastLine(out)).toContain('by 25 May 2014, 08:00:00 UTC.')
  })

  it('is confirmed by the witnesses of a policy that names no log, which it says', async () => {
    const proof = await written(inventedProof(seen, newest))
    const { code, out } = await verify(
      '--proof',
      proof,
      '--policy',
      await policyOf('quorum archive'),
    )
    expect(lastLine(out)).toContain('Your policy names no log: whether the key')
    expect(code).toBe(0)
  })

  it.each([
    ['after the log was started', 'data/en/our-probes/editions/1.json', '05-23', '05-22'],
    ['before it, and later than its act', 'data/fr/nos-sondes/editions/2.json', '05-22', '05-23'],
  ])('is wrong where the edition bears another time %s', async (_, path, from, to) => {
    const other = inventedPressRoom({ publishedAt: (time) => time.replace(from, to) })
    const { code, out } = await verify('--proof', await written(inventedProof(other, path)))
    expect(out).toContain(`the edition: It says 2014-${to}T08:00:00.000Z, and the act`)
    expect(code).toBe(1)
  })

  it('of a point shows that point alone', async () => {
    const proof = await written(inventedProof(room, newest, { point: 2 }))
    const { code, out } = await verify('--proof', proof)
    expect(out).toContain('Contre-vérité numéro 2: Corvelle se tairait.')
    expect(out).not.toContain('Aucune livraison')
    expect(code).toBe(3)
  })

  it('without a policy says that only a policy knows whose key it is', async () => {
    const { code, out } = await verify('--proof', await written(inventedProof(room, newest)))
    expect(lastLine(out)).toContain(
      'whether that is the key of the press room, only a policy can say',
    )
    expect(code).toBe(3)
  })

  it.each<[string, (proof: string) => string, string]>([
    ['a word', inExtra('Aucune livraison', 'Une livraison'), 'The envelope does not name it'],
    [
      'the time of the act',
      inExtra('05-24T08:00:00.000Z', '05-23T08:00:00.000Z'),
      'The hashes do not lead',
    ],
    [
      'the edition',
      inExtra('publishedAt\\":\\"2014', 'publishedAt\\":\\"2013'),
      'The act published another one.',
    ],
    [
      'the envelope',
      inExtra('\\"class\\":\\"minor\\"', '\\"class\\":\\"substantive\\"'),
      'It is that of another edition.',
    ],
    ['the verb', inExtra('publishWithoutApprovals', 'openUpdate'), 'It does not publish anything.'],
    ['the index', (proof) => proof.replace('index 14', 'index 13'), 'is that of another one.'],
    [
      'the root',
      (proof) => proof.replace('\n15\n', '\n16\n'),
      'The key of the statement did not sign it.',
    ],
    [
      'a hash',
      (proof) => proof.replace(/(index 14\n)./, '$1*'),
      'It is not of the form of a proof.',
    ],
  ])('is found to be altered in %s', async (_, change, problem) => {
    const before = inventedProof(room, newest)
    expect(change(before)).not.toBe(before)
    const policy = await written(`log ${key}\nquorum none\n`)
    const { code, out } = await verify('--proof', await written(change(before)), '--policy', policy)
    expect(out).toContain(problem)
    expect(code).toBe(1)
  })

  it('cannot steer the terminal with its words', async () => {
    const steering = inventedPressRoom({ words: { statement: 'A\u001b[2J\u202eB' } })
    const { out } = await verify('--proof', await written(inventedProof(steering, newest)))
    expect(out).toContain('A\ufffd[2J\ufffdB')
  })

  it('is asked for where the file is something else', async () => {
    const file = await written(head)
    expect(await verify('--proof', file)).toMatchObject({ code: 2, err: `${file} is no proof.\n` })
  })
})

function inExtra(from: string, to: string) {
  return (proof: string) =>
    proof.replace(/^extra (.*)$/m, (_, extra: string) => {
      const text = Buffer.from(extra, 'base64').toString('utf8')
      return `extra ${Buffer.from(text.replace(from, to), 'utf8').toString('base64')}`
    })
}
