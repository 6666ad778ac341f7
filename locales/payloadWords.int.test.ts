import { deepMergeSimple } from '@payloadcms/translations/utilities'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { makeConfig } from '@/makeConfig'

/** What of Payload's words nobody reads here, and why. */
const unread: readonly (readonly [RegExp, string])[] = [
  [/^dashboard:|Layout$/, 'the home of the desk is our own'],
  [/^folder:|ByFolder|[Ff]older/, 'there are no folders'],
  [/^localization:|[Ll]ocale|showLocales/, 'a dossier has one language'],
  [/[Tt]rash|[Pp]ermanently|aboutToRestore(AsDraft)?(Count)?$|Restoration$/, 'the bin is our own'],
  [/^general:(deletedAt|restore|restoring|restoredCount|titleRestored)/, 'the bin is our own'],
  [/[Rr]eindex/, 'Payload’s search is not used'],
  [
    /APIKey|apiKey|[Uu]sername|[Vv]erif|[Aa]ctivated|newAccountCreated/,
    'an administrator makes accounts',
  ],
  [/resetPassword(Token|Expiration)|^authentication:(youAre|youDid|generat)/, 'mails are our own'],
  [/confirmGeneration/, 'there are no keys'],
  [/[Bb]lock(s|Type)?$|searchForBlock|invalidBlock/, 'no field has blocks'],
  [/itude|TwoNumbers|^operators:(near|within|intersects)/, 'no field is a place'],
  [/[Aa]utosav|[Dd]raft|[Pp]ublish|[Rr]evert|AsDraft|lastSaved/, 'updates have other states'],
  [
    /[Pp]review|[Ss]chedul|[Uu]pcoming|[Tt]imezone|^version:status/,
    'updates have pages of their own',
  ],
  [/documentOutOfDate|documentModified|reloadDocument/, 'the dialog of a newer save is our own'],
  [
    /chooseBetween|[Dd]ocumentToLink|internalLink|linkedTo|relationTo|relatedDocument/,
    'links have an address',
  ],
  [/[Cc]ollection|labelRelationship/, 'a relation leads to one kind of document'],
  [
    /crop|Crop|editImage|focalPoint|FocalPoint|pasteURL|^upload:sizes/,
    'files are stored as they are',
  ],
  [/updateForEveryone|^general:(depth|layout|livePreview|lock|import|export)$/, 'not used'],
]

const isRead = (key: string) => !unread.some(([keys]) => keys.test(key))

function stringsIn(words: object, path: string): [string, string][] {
  return Object.entries(words).flatMap(([name, word]): [string, string][] => {
    const key = path === '' ? name : `${path}:${name}`
    return typeof word === 'string' ? [[key, word]] : stringsIn(Object(word), key)
  })
}

/** Each value and tag that a sentence has a place for. */
const places = (word: string) => (word.match(/\{\{.*?\}\}|<\d>/g) ?? []).toSorted()

/** Names of things that a person at the desk does not know. */
const technical: Readonly<Record<Language, RegExp>> = {
  fr: /\b(slug|jeton|token|collections?|locale|relations?|identifiant|ID|URL|widget|arguments?|requête|avec succès|échouée)\b/i,
  en: /\b(slug|token|collections?|locale|relationships?|ID|URL|widget|arguments?|successfully|log ?(in|out))\b/i,
}

/** What is written alike in both languages. */
const alike = [
  '—',
  'Documents',
  'Document',
  'Menu',
  'Type',
  'Version',
  'Versions',
  '{{count}} versions',
]

describe('Words that Payload and its editor show at the desk', () => {
  const words: Record<Language, ReadonlyMap<string, string>> = { fr: new Map(), en: new Map() }
  beforeAll(async () => {
    const place = { databaseUri: 'file:nowhere.db', filesDir: 'nowhere', secret: 'only-for-tests' }
    const config = (await makeConfig(place)).i18n
    for (const language of languages) {
      // As initI18n merges them, which remembers the words of the first configuration of a process.
      const theirs = config.supportedLanguages[language]?.translations ?? {}
      const translations = deepMergeSimple(theirs, config.translations[language] ?? {})
      words[language] = new Map(stringsIn(translations, '').filter(([key]) => isRead(key)))
    }
  })

  it('include those of Payload, of its editor and ours', () => {
    for (const language of languages) {
      expect(words[language].size).toBeGreaterThan(300)
      expect([...words[language].keys()]).toEqual(
        expect.arrayContaining(['general:columns', 'lexical:link:label', 'error:noMatchedField']),
      )
    }
    expect(words.en.get('lexical:blockquote:label')).toBe('Quotation')
  })

  it.each(languages)('follow the typography of their language (%s)', (language) => {
    const wrong = [...words[language]].filter(
      ([, word]) => displayText(word, language) !== word || /["']|\.\.\./.test(word),
    )
    expect(wrong).toEqual([])
  })

  it.each(languages)('are not those of developers (%s)', (language) => {
    expect(
      [...words[language]].filter(([, word]) =>
        technical[language].test(word.replace(/\{\{.*?\}\}/g, '')),
      ),
    ).toEqual([])
  })

  it('have capital letters in English only where a sentence begins', () => {
    const titled = [...words.en].filter(([, word]) =>
      /^[A-Z](?!.*[.:?!…] ).* [A-Z][a-z]/.test(word),
    )
    expect(titled).toEqual([])
  })

  it('have the same places for values in both languages', () => {
    const asked = [...words.en].map(([key, word]) => [key, places(word)])
    expect([...words.en.keys()].map((key) => [key, places(words.fr.get(key) ?? '')])).toEqual(asked)
  })

  it('are translated', () => {
    const same = [...words.fr].filter(([key, word]) => words.en.get(key) === word)
    expect(same.filter(([, word]) => !alike.includes(word))).toEqual([])
  })
})
