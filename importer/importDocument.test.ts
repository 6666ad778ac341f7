import { describe, expect, test } from 'vitest'
import { exportDocument } from '@/exporter/exportDocument'
import { publishedFromDraft } from '@/testing/any/publishedFromDraft'
import { fixtureText } from '@/testing/invented/fixtureText'
import { importDocument } from './importDocument'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text.replace(/[’…–]/g, "'"), 'latin1'))
const french = fixtureText('fr')
const imported = importDocument(bytes(french))

describe('the invented document is understood whole', () => {
  test('every citation and every use of evidence is found', () => {
    const claims = imported.draft?.claims ?? []
    expect(claims.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(claims.map(({ citations }) => citations.length)).toEqual([1, 2, 3, 1, 2, 1])
    expect(claims.map(({ evidence }) => evidence.length)).toEqual([3, 0, 3, 2, 3, 0])
    expect(claims.map(({ response }) => response.children.length)).toEqual([1, 1, 2, 1, 3, 1])
    expect(imported).toMatchObject({ coverage: 1, unassigned: [] })
  })

  test('evidence that several claims use is there once', () => {
    const { evidence = [], claims = [] } = imported.draft ?? {}
    expect(evidence).toHaveLength(6)
    expect(evidence.filter(({ date }) => date === null).map(({ label }) => label)).toEqual([
      'Visite guidée de la salle d’alerte',
    ])
    expect(
      claims.flatMap((claim) => claim.evidence.map(({ note }) => note)).filter(Boolean),
    ).toEqual(['Une copie de l’autorisation y est encadrée.'])
  })

  test('outer guillemets go, nested ones stay, and the label stands on the first citation only', () => {
    expect(imported.draft?.claims[1]?.citations).toMatchObject([
      { heading: 'Citations', outlet: { name: 'Le Courrier du Vallon' } },
      {
        heading: null,
        quote:
          'Dès juillet [2016], la « Feuille des berges » avait vu des courbes de Calendrane sur le bureau du directeur.',
        date: { words: '12 mars 2019', edtf: '2019-03-12' },
      },
    ])
  })

  test('labels and the update line have their words as written', () => {
    expect(imported.draft?.labels).toEqual({
      claim: 'Contre-vérité numéro {n}',
      citation: 'Citation',
      citations: 'Citations',
      response: 'Réponse',
      evidence: 'Liens',
      update: 'Mise à Jour',
    })
    expect(imported.draft?.updateLine).toEqual({ words: 'Mise à Jour Mai 2020', edtf: '2020-05' })
  })
})

describe('a document comes back byte for byte', () => {
  test.each(['fr', 'en'] as const)('in the language %s', (language) => {
    const text = fixtureText(language)
    const { draft, coverage } = importDocument(bytes(text))
    expect(coverage).toBe(1)
    expect(draft?.language).toBe(language)
    expect(draft && exportDocument(publishedFromDraft(draft))).toBe(text)
  })
})

describe('the same words in another file are the same draft', () => {
  test.each([
    ['with a byte-order mark', bytes(`\ufeff${french}`), ['byteOrderMark']],
    ['with Windows line ends', bytes(french.replaceAll('\n', '\r\n')), ['carriageReturns']],
    ['with a newline at the end', bytes(`${french}\n`), ['finalNewline']],
    ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${french}`, 'utf16le')), ['utf16']],
    ['with more blank lines', bytes(french.replaceAll('\n\n', '\n \n\n')), ['layoutDiffers']],
    [
      'with a blank line after "Liens"',
      bytes(french.replaceAll('Liens :', 'Liens :\n')),
      ['layoutDiffers'],
    ],
    [
      'with no-break spaces in the marks',
      bytes(french.replaceAll(' :', '\u00a0:')),
      ['noBreakSpaces'],
    ],
  ])('%s', (_, input, reported) => {
    const again = importDocument(input)
    const plain = (text: string) => text.replaceAll('\u00a0', ' ')
    expect(plain(JSON.stringify(again.draft))).toBe(JSON.stringify(imported.draft))
    expect(again.coverage).toBe(1)
    expect(again.messages.map(({ code }) => code)).toEqual(expect.arrayContaining(reported))
  })

  test('in Latin-1', () => {
    const again = importDocument(latin1(french))
    expect(again.draft).toEqual(importDocument(bytes(french.replace(/[’…–]/g, "'"))).draft)
    expect(again.messages).toContainEqual({ level: 'warning', code: 'encodingGuessed', line: 1 })
  })

  test('with accents as separate characters, which stay so', () => {
    const decomposed = french.normalize('NFD')
    const { draft, coverage } = importDocument(bytes(decomposed))
    expect(draft && exportDocument(publishedFromDraft(draft))).toBe(decomposed)
    expect(coverage).toBe(1)
  })
})

describe('what cannot be used is refused with its line, all reasons at once', () => {
  const claim = 'Contre-vérité numéro'
  test.each([
    ['nothing', '', [['empty', 1]]],
    ['a letter', 'Madame,\n\nVeuillez agréer', [['noClaim', 1]]],
    ['a list of figures', '1 2 3', [['noClaim', 1]]],
    ['NUL', 'Titre\n\n\0', [['notText', 3]]],
    [
      'two claims with one number, and one without a statement',
      `T\n\n${claim} 1 : a\n\n${claim} 2 :\n\n${claim} 1 : c`,
      [
        ['claimWithoutStatement', 5],
        ['claimNumberTwice', 7],
      ],
    ],
    ['a claim before any title', `${claim} 1 : a`, [['titleMissing', 1]]],
    ['more than 10 MB', 'a'.repeat(10_000_001), [['tooLarge', 1]]],
    ['10 MB without a claim', 'a'.repeat(10_000_000), [['noClaim', 1]]],
    [
      'more than 2,000 claims',
      ['T', ...Array.from({ length: 2_001 }, (_, at) => `${claim} ${at + 1} : a`)].join('\n\n'),
      [['tooManyClaims', 1]],
    ],
  ])('%s', (_, text, reasons) => {
    const { draft, messages } = importDocument(bytes(text))
    expect(draft).toBeNull()
    const errors = messages.filter(({ level }) => level === 'error')
    expect(errors.map(({ code, line }) => [code, line])).toEqual(reasons)
  })
})

describe('what has no place is left over with its line', () => {
  const withLines = (...lines: string[]) =>
    importDocument(bytes(['Titre', '', 'Contre-vérité numéro 1 : a', '', ...lines].join('\n')))

  test.each([
    ['after the update line', ['Mise à jour mai 2014', '', 'Contact'], 7, 'Contact'],
    [
      'between a claim and its citation',
      ['Un mot.', '', 'Citation : « q » (O, 2014)'],
      5,
      'Un mot.',
    ],
    [
      'among citations',
      ['Citation : « q » (O, 2014)', '', 'Un mot.', '', 'Réponse : r'],
      7,
      'Un mot.',
    ],
    ['after a list of evidence', ['Liens :', '2014 : a', '', 'Contact'], 8, 'Contact'],
    ['behind an attribution', ['Citation : « q » (O, 2014) : suite'], 5, ': suite'],
    ['a second update line', ['Mise à jour 2014', '', 'Mise à jour 2015'], 7, 'Mise à jour 2015'],
  ])('%s', (_, lines, line, text) => {
    const { draft, unassigned, coverage, messages } = withLines(...lines)
    expect(draft).not.toBeNull()
    expect(unassigned).toEqual([{ line, text }])
    expect(coverage).toBeLessThan(1)
    expect(messages).toContainEqual({ level: 'warning', code: 'unassigned', line })
  })

  test('coverage is the share of characters, blanks apart', () => {
    // 5 + 24 + 5 + 5 characters, of which the last word has no place.
    expect(withLines('Liens :', 'abcde', '', 'fghij').coverage).toBeCloseTo(1 - 5 / 44)
  })
})

describe('the language is that of the words', () => {
  const english = fixtureText('en')
  test('a given language is not overruled', () => {
    expect(importDocument(bytes(english), { language: 'en' }).draft?.language).toBe('en')
    expect(importDocument(bytes(english), { language: 'fr' }).draft).toBeNull()
  })

  test('the labels of a dossier that is amended are recognised', () => {
    const labels = {
      claim: 'Faux bruit ({n})',
      citation: 'On a dit',
      citations: 'On a dit',
      response: 'Nous disons',
      evidence: 'À lire',
      update: 'Revu',
    }
    const text =
      'Titre\n\nFaux bruit (3) : a\n\nOn a dit : « q » (O, 2014)\n\nNous disons : r\n\nÀ lire :\n2014 : e\n\nRevu mai 2014'
    expect(importDocument(bytes(text)).draft).toBeNull()
    const { draft, coverage } = importDocument(bytes(text), { labels })
    expect(draft?.labels).toEqual({ ...labels, citations: 'On a dit' })
    expect(coverage).toBe(1)
    expect(draft && exportDocument(publishedFromDraft(draft))).toBe(text)
  })
})

describe('what looks wrong is reported with its line', () => {
  test.each([
    ['a number out of order', 'Contre-vérité numéro 3 : b', 'claimNumberUnexpected', 5],
    ['another label', 'Contre-vérité n° 2 : b', 'labelVaries', 5],
    ['no response', 'Contre-vérité numéro 2 : b', 'claimWithoutResponse', 3],
    ['a response that goes on', 'Réponse : r\n\nsuite', 'responseContinued', 7],
    ['an impossible date', 'Citation : « q » (O, 31 juin 2014)', 'dateNotUnderstood', 5],
    ['an impossible date of evidence', 'Liens :\n31 juin 2014 : a', 'dateNotUnderstood', 6],
    ['no attribution', 'Citation : « q »', 'citationWithoutAttribution', 5],
    ['an attribution of commas', 'Citation : « q » (a, b, c)', 'attributionUnreadable', 5],
    ['two addresses', 'Liens :\na https://a.example b https://b.example', 'addressDoubtful', 6],
    [
      'almost the same evidence',
      'Liens :\n2014 : Le rapport\n2014 : le rapport.',
      'evidenceDoubtful',
      7,
    ],
  ])('%s', (_, lines, code, line) => {
    const { messages } = importDocument(bytes(`Titre\n\nContre-vérité numéro 1 : a\n\n${lines}`))
    expect(messages.map((message) => [message.code, message.line])).toContainEqual([code, line])
  })
})
