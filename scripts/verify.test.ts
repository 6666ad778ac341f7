import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'
import { sealEdition } from '@/domain/edition/sealEdition'
import { chainActs } from '@/testing/invented/chainActs'
import { fileBytes, inventedPressRoom, signedHead } from '@/testing/invented/inventedPressRoom'
import { actsIn } from '@/testing/invented/inventedProof'
import { saveFiles } from '@/testing/invented/saveFiles'
import { runVerifier as verify } from '@/testing/runVerifier'

type Files = ReadonlyMap<string, string | Buffer>

const scratch = await mkdtemp(path.join(tmpdir(), 'verify-'))
afterAll(() => rm(scratch, { recursive: true }))

const saved = (files: Files) => saveFiles(scratch, files)

const whole = inventedPressRoom()
const summary = '2 dossiers, 4 editions, 17 parts, 1 file, 15 acts'

/** The last line about a press room in which all digests match and that nothing from outside confirms. */
const unconfirmed = (name: string, seen = summary) =>
  `${name}: all digests match (${seen}). Its log presse.example/log is signed up to act 15. Nothing was altered as far as it shows, but nothing from outside confirms it: a press room that was rewritten as a whole looks the same. All times are its own word.\n`

/** Changes one file, and is sure that it did. */
function tampered(name: string, change: (content: string) => string | Buffer): Files {
  const before = whole.get(name)
  const after = change(before ?? '')
  expect(before).toBeDefined()
  expect(after).not.toBe(before)
  return new Map([...whole, [name, after]])
}

const without = (name: string): Files => new Map([...whole].filter(([other]) => other !== name))
const replace = (name: string, from: string | RegExp, to: string) => () =>
  tampered(name, (content) => content.replace(from, to))

/** Changes the answer of a file; every canonical text in it is a string there. */
const answer = (name: string, change: (value: Answer) => object) => () =>
  tampered(name, (content) => JSON.stringify(change(JSON.parse(content))))

type Answer = {
  edition: string
  envelope: string
  parts: string[]
  files: object[]
  acts: string[]
  editions: { number: number }[]
}

const exchanged = <T>(list: readonly T[], one: number, other: number): T[] =>
  list.flatMap((item, index) => list[index === one ? other : index === other ? one : index] ?? item)

const inEnvelope = (change: (envelope: { parts: object[] }) => object) => (value: Answer) => ({
  ...value,
  envelope: canonicalText(change(JSON.parse(value.envelope))),
})

/** A word changed, and every digest of that edition and its line in the list made to fit. */
function rewritten(): Files {
  const path = 'data/fr/nos-sondes/editions/2.json'
  const list = 'data/fr/nos-sondes/editions.json'
  const kept: Answer & { digest: string; candidate: string } = JSON.parse(whole.get(path) ?? '')
  const part = kept.parts.find((text) => text.includes('Aucune')) ?? ''
  const newPart = part.replace('Aucune', 'Une')
  const envelope = kept.envelope.replace(digestOf(part), digestOf(newPart))
  const candidate = digestOf(envelope)
  const publishedAt: string = JSON.parse(kept.edition).publishedAt
  const { text, digest } = sealEdition({ candidate: { digest: candidate }, publishedAt })
  const parts = kept.parts.map((one) => (one === part ? newPart : one))
  const edition = { ...kept, edition: text, digest, envelope, candidate, parts }
  const listed = (whole.get(list) ?? '')
    .replace(kept.digest, digest)
    .replace(kept.candidate, candidate)
  return new Map([...whole, [path, JSON.stringify(edition)], [list, listed]])
}

const lastEnglish = 'data/en/our-probes/editions/1.json'

/** The last edition with a part of a kind that hangs on the dossier, and one on its claim, which names a file. */
function withLaterKinds(): Files {
  const list = 'data/en/our-probes/editions.json'
  const kept: Answer & { digest: string; candidate: string } = JSON.parse(
    whole.get(lastEnglish) ?? '',
  )
  const salt = '0123456789abcdef0123456789abcdef'
  const plan = { sha256: digestOf('plan'), pages: 1 }
  const drawing = canonicalText({ salt, kind: 'drawing', id: 'drawing-1', value: { plan } })
  const contact = canonicalText({ salt, kind: 'pressContact', id: 'contact-1', value: ['Ada'] })
  const { parts, ...rest } = JSON.parse(kept.envelope)
  const claim = { id: 'claim-3', number: 1 }
  const envelope = canonicalText({
    ...rest,
    parts: [
      parts[0],
      { kind: 'pressContact', id: 'contact-1', digest: digestOf(contact) },
      ...parts.slice(1),
      { kind: 'drawing', id: 'drawing-1', claim, digest: digestOf(drawing) },
    ],
  })
  const candidate = digestOf(envelope)
  const publishedAt: string = JSON.parse(kept.edition).publishedAt
  const { text, digest } = sealEdition({ candidate: { digest: candidate }, publishedAt })
  const [head = '', ...others] = kept.parts
  const edition = {
    edition: text,
    digest,
    envelope,
    candidate,
    parts: [head, contact, ...others, drawing],
    files: [{ sha256: plan.sha256, href: `/files/${plan.sha256}/plan.pdf` }],
  }
  const withDigests = (text: string) =>
    text.replaceAll(kept.digest, digest).replaceAll(kept.candidate, candidate)
  const rechained = chainActs(actsIn(whole).map(withDigests))
  return new Map([
    ...whole,
    [lastEnglish, JSON.stringify(edition)],
    [list, withDigests(whole.get(list) ?? '')],
    [acts, JSON.stringify({ acts: rechained })],
    ['log/checkpoint', signedHead(rechained)],
    [`files/${plan.sha256}`, 'plan'],
  ])
}

const changedIn = (files: Files, name: string, from: string, to: string): Files => {
  const before = String(files.get(name))
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  return new Map([...files, [name, after]])
}

const second = 'data/fr/nos-sondes/editions/2.json'
const third = 'data/fr/nos-sondes/editions/3.json'
const list = 'data/fr/nos-sondes/editions.json'
const acts = 'data/acts/1.json'
const at = 'dossier fr/nos-sondes, edition'

describe('the verifier', () => {
  it('finds every digest of a saved press room in order', async () => {
    const folder = await saved(whole)
    expect(await verify(folder)).toEqual({
      code: 3,
      out: unconfirmed(folder),
      err: '',
    })
  })

  it.each<[string, () => Files, readonly string[]]>([
    [
      'a word of a response',
      replace(second, 'Aucune livraison', 'Une livraison'),
      [`${at} 2, response response-1: value.children.0.children.0.value: the text has the digest`],
    ],
    [
      'a word that no other edition shows',
      replace(third, 'page 4', 'page 5'),
      [`${at} 3, evidence evidence-1: the text has the digest`],
    ],
    [
      'a date',
      replace(second, '2013-06-18', '2013-06'),
      [`${at} 2, citation citation-1: value.date.edtf: the text has the digest`],
    ],
    [
      'a label',
      replace(second, 'Contre-vérité', 'Vérité'),
      [`${at} 2, head dossier-1: value.labels.claim: the text has the digest`],
    ],
    [
      'the slug that an edition names',
      replace(third, 'nos-sondes', 'nos-ondes'),
      [`${at} 3, head dossier-1: value.slug: the text has the digest`],
    ],
    [
      'the slug in the list',
      replace(list, '"slug":"nos-sondes"', '"slug":"nos-ondes"'),
      ['dossier fr/nos-sondes: slug: the index says nos-sondes, its editions nos-ondes'],
    ],
    [
      'the order of two citations',
      answer(
        second,
        inEnvelope((envelope) => ({ ...envelope, parts: exchanged(envelope.parts, 3, 4) })),
      ),
      [`${at} 2, envelope: the text has the digest`, `${at} 2, parts: not in the order`],
    ],
    [
      'the order of a response and a citation',
      answer(
        second,
        inEnvelope((envelope) => ({ ...envelope, parts: exchanged(envelope.parts, 4, 5) })),
      ),
      [`${at} 2, envelope: parts: not in reading order`],
    ],
    [
      'the order in which the parts are given',
      answer(second, (value) => ({ ...value, parts: exchanged(value.parts, 3, 4) })),
      [`${at} 2, parts: not in the order of the envelope`],
    ],
    [
      'the number of a claim',
      answer(second, (value) => ({
        ...value,
        envelope: value.envelope.replaceAll('"number":1}', '"number":7}'),
      })),
      [
        `${at} 2, envelope: the text has the digest`,
        `${at} 2, envelope: parts, claim claim-1: number 7, it was 1`,
      ],
    ],
    [
      'the number of an edition',
      answer(
        second,
        inEnvelope((envelope) => ({ ...envelope, number: 4 })),
      ),
      [`${at} 2, envelope: number: 4 instead of 2`, `${at} 2, envelope: the text has the digest`],
    ],
    [
      'the class of an edition',
      answer(
        second,
        inEnvelope((envelope) => ({ ...envelope, class: 'minor' })),
      ),
      [`${at} 2, envelope: the text has the digest`],
    ],
    [
      'the time of a publication',
      replace(second, '2014-05-22', '2014-05-20'),
      [
        `${at} 2: digest: `,
        `${at} 2: publishedAt in the list: 2014-05-22T08:00:00.000Z is said, 2014-05-20T08`,
        `${at} 2: publishedAt: 2014-05-20T08:00:00.000Z is before the edition before it`,
        `${at} 3, envelope: previous: `,
        `${at} 2: no act published the digest`,
      ],
    ],
    [
      'a byte of a file',
      () => tampered(`files/${digestOf(fileBytes)}`, (bytes) => bytes.replace('a', 'o')),
      [`${at} 1, evidence evidence-1: value.file: the bytes at /files/`],
    ],
    [
      'a file',
      () => without(`files/${digestOf(fileBytes)}`),
      [`${at} 1, evidence evidence-1: value.file: /files/`],
    ],
    [
      'the list of files',
      answer(second, (value) => ({ ...value, files: [] })),
      [`${at} 2, evidence evidence-1: value.file: the file`],
    ],
    [
      'a part, which is missing',
      answer(second, (value) => ({ ...value, parts: value.parts.toSpliced(3, 1) })),
      [`${at} 2, citation citation-1: the part`],
    ],
    [
      'a part, which is too many',
      answer(second, (value) => ({
        ...value,
        parts: [...value.parts, '{"id":"x","kind":"note"}'],
      })),
      [`${at} 2, note x: the envelope does not name it`],
    ],
    [
      'a space in a canonical text',
      answer(second, (value) => ({ ...value, envelope: value.envelope.replace(':', ': ') })),
      [`${at} 2, envelope: the text is not canonical`],
    ],
    [
      'a member that a record has not',
      answer(
        second,
        inEnvelope((envelope) => ({ ...envelope, words: 'more' })),
      ),
      [`${at} 2, envelope: not of the shape of docs/contracts/edition.md: words`],
    ],
    [
      'an edition, which is missing',
      () => without(second),
      ['/data/fr/nos-sondes/editions/2: cannot be read'],
    ],
    [
      'the list of editions',
      answer(list, (value) => ({ ...value, editions: value.editions.toSpliced(1, 1) })),
      [
        'dossier fr/nos-sondes: the index says 3 editions, there are 2',
        `${at} 3: number: edition 2 should stand here`,
      ],
    ],
    [
      'an act, which is missing',
      answer(acts, (value) => ({ acts: value.acts.toSpliced(4, 1) })),
      [
        '/data: acts.count: 15 said, 14 there',
        'act 5: sequence: it is missing, act 6 stands here',
        'act 6: previous: ',
      ],
    ],
    [
      'the last act, which is missing',
      answer(acts, (value) => ({ acts: value.acts.slice(0, -1) })),
      [
        '/data: acts.count: 15 said, 14 there',
        `${at} 3: no act published`,
        '/log/checkpoint: It counts 15 acts, and there are only 14.',
      ],
    ],
    ['the time of an act', replace(acts, '2014-05-24', '2014-05-23'), ['act 14: previous: ']],
    [
      'an act, so that it names another edition',
      answer(acts, (value) => ({
        acts: value.acts.with(
          11,
          (value.acts[11] ?? '').replace(/"digest":"\w+"/, `"digest":"${'a'.repeat(64)}"`),
        ),
      })),
      ['act 12: digest: no edition here', 'dossier en/our-probes, edition 1: no act published'],
    ],
    [
      'the edition that a translation names',
      () => without('data/fr/nos-sondes/editions/2.json'),
      ['dossier en/our-probes, edition 1, head dossier-2: value.translationOf: dossier-1 has no'],
    ],
    [
      'a byte, so that the text is no UTF-8',
      () => tampered(second, (content) => Buffer.from(content.replace('é', '\u00ff'), 'latin1')),
      ['/data/fr/nos-sondes/editions/2: cannot be read'],
    ],
    [
      'a whole edition with digests that fit',
      rewritten,
      [
        `${at} 3, envelope: previous: `,
        `${at} 2: no act published the digest`,
        'act 7: digest: no edition here has the digest',
      ],
    ],
  ])('names the place when somebody changed %s', async (_, tamper, places) => {
    const { code, out } = await verify(await saved(tamper()))
    const lines = out.trimEnd().split('\n')
    expect(code).toBe(1)
    for (const place of places) {
      expect(
        lines.filter((line) => line.startsWith(place)),
        `${place}\nin\n${out}`,
      ).toHaveLength(1)
    }
  })

  it('reads answers that have grown since', async () => {
    const grown = answer('data.json', (value) => ({ ...value, redactions: [] }))()
    expect(await verify(await saved(grown))).toMatchObject({ code: 3, err: '' })
  })

  describe('of an edition with parts of kinds that came later', () => {
    it('finds every digest in order, and says which kinds it does not know', async () => {
      const folder = await saved(withLaterKinds())
      const { code, out, err } = await verify(folder)
      expect(out).toBe(
        unconfirmed(folder, summary.replace('17 parts, 1 file', '19 parts, 2 files')),
      )
      expect(code).toBe(3)
      expect(err).toMatch(/^1 part of the kind pressContact, .*\n1 part of the kind drawing, .*\n$/)
    })

    it.each<[string, (files: Files) => Files, string]>([
      [
        'a word of a part of such a kind',
        (files) => changedIn(files, lastEnglish, 'Ada', 'Eva'),
        'pressContact contact-1: the text has the digest',
      ],
      [
        'a byte of a file that such a part names',
        (files) => new Map([...files, [`files/${digestOf('plan')}`, 'plans']]),
        'drawing drawing-1: value.file: the bytes at',
      ],
      [
        'the claim that such a part hangs on',
        (files) =>
          changedIn(
            files,
            lastEnglish,
            'claim-3\\",\\"number\\":1},\\"digest',
            'claim-9\\",\\"number\\":1},\\"digest',
          ),
        'envelope: parts: ',
      ],
      [
        'a file that no part names',
        (files) => changedIn(files, lastEnglish, digestOf('plan'), digestOf('plans')),
        'files: no part names the file',
      ],
    ])('names the place when somebody changed %s', async (_, tamper, place) => {
      const { code, out } = await verify(await saved(tamper(withLaterKinds())))
      expect(code).toBe(1)
      expect(out).toContain(place)
    })
  })

  it('says in one line when there is nothing to read', async () => {
    const { code, out, err } = await verify(path.join(scratch, 'nowhere'))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/nowhere: nothing could be read \(\/data: ENOENT.*\)\.\n$/)
  })

  it.each([
    [[]],
    [['one', 'other']],
    [['one', '--unknown']],
    [['one', '--proof', 'two']],
    [['--proof', 'one', '--against', 'two']],
    [['one', '--policy', 'nowhere']],
    [['one', '--against', 'nowhere']],
  ])('says how it is called when it is called with %j', async (words) => {
    const { code, err } = await verify(...words)
    expect(code).toBe(2)
    expect(err).not.toBe('')
  })
})

/** The address of a press room that answers with what `filesAt` gives after that many requests for the index. */
function opened(filesAt: (indexes: number) => Files): Promise<string> {
  let indexes = 0
  const server = createServer((request, response) => {
    const [first, ...rest] = (request.url ?? '').split('/').slice(1)
    const asked = [first, ...rest].join('/')
    const name = first === 'files' ? `files/${rest[0]}` : first === 'log' ? asked : `${asked}.json`
    if (name === 'data.json') indexes += 1
    const content = filesAt(indexes).get(name)
    response.writeHead(content === undefined ? 404 : 200).end(content)
  })
  servers.push(server)
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
      resolve(`http://127.0.0.1:${port}`)
    }),
  )
}
const servers: Server[] = []
afterAll(() => servers.map((server) => server.close()))

describe('a press room that answers', () => {
  it('is verified at its address and saved as a folder that verifies as well', async () => {
    const address = await opened(() => whole)
    const folder = path.join(scratch, 'saved')
    const live = await verify(`${address}/`, '--save', folder)
    expect(live).toMatchObject({ code: 3, err: '' })
    expect(live.out).toContain(summary)

    const { out, code } = await verify(folder)
    expect({ out, code }).toEqual({ out: unconfirmed(folder), code: 3 })
    expect(
      (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
        one.isFile(),
      ),
    ).toHaveLength(whole.size)
  })

  it('is read again when it published something while it was read', async () => {
    const index = replace('data.json', '"count":15', '"count":14')()
    const address = await opened((indexes) => (indexes === 1 ? index : whole))
    expect(await verify(address)).toMatchObject({ code: 3, err: '' })
  })

  it('is said to be publishing when it never comes to rest', async () => {
    const other = replace('data.json', '"count":15', '"count":14')()
    const address = await opened((indexes) => (indexes % 2 === 0 ? other : whole))
    const { code, err } = await verify(address)
    expect(err).toContain('was publishing while it was read')
    expect(code).toBe(2)
  })

  it('has a problem where it does not answer', async () => {
    const { code, out } = await verify(await opened(() => without(acts)))
    expect(code).toBe(1)
    expect(out).toContain('/data/acts/1: cannot be read (the answer was 404)')
  })

  it('is never saved over something else', async () => {
    const { code, err } = await verify(await opened(() => whole), '--save', await saved(whole))
    expect(code).toBe(2)
    expect(err).toContain('is not empty')
  })
})
