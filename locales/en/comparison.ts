import type { comparison as fr } from '@/locales/fr/comparison'

/** Words of what changed between two texts of a dossier, told to readers and at the desk alike. */
export const comparison: typeof fr = {
  first: 'This is the first text of this dossier: there is nothing to compare it with.',
  same: 'No difference.',
  standingWords: {
    withdrawn: 'The words that this withdrawal takes away',
    reinstated: 'The words that this reinstatement brings back',
  },

  told: {
    titleChanged: 'Title changed',
    slugChanged: 'Address of the dossier changed',
    labelChanged: {
      claim: 'Label of the points changed',
      citation: 'Label of a citation changed',
      citations: 'Label of the citations changed',
      response: 'Label of the responses changed',
      evidence: 'Label of the evidence changed',
      update: 'Label of the update line changed',
    },
    relatedChanged: (added: number, removed: number) => {
      const parts = [
        ...(added === 0 ? [] : [`${added} added`]),
        ...(removed === 0 ? [] : [`${removed} removed`]),
      ]
      return `Related dossiers: ${parts.join(', ') || 'order changed'}`
    },
    translationOfChanged: {
      added: 'Dossier now presented as a translation',
      removed: 'Dossier no longer presented as a translation',
      other: 'Translation attached to another original',
      edition: 'Translation attached to another edition of the original',
    },
    dossierWithdrawn: (day: string) => `Dossier withdrawn on ${day}`,
    dossierReinstated: (day: string) => `Dossier reinstated; it had been withdrawn on ${day}`,
    dossierWithdrawalChanged: 'Withdrawal of the dossier explained otherwise',
    introductionAdded: 'Introduction added',
    introductionRemoved: 'Introduction removed',
    introductionChanged: {
      words: 'Introduction reworded',
      links: 'Links of the introduction changed',
      order: 'Passages of the introduction moved',
      form: 'Form of the introduction changed',
    },
    updateLineAdded: 'Update line added',
    updateLineRemoved: 'Update line removed',
    updateLineChanged: 'Update line changed',
    noteAdded: 'Public note added',
    noteRemoved: 'Public note removed',
    noteChanged: 'Public note changed',
    claimAdded: (point: number) => `Point ${point} added`,
    claimRemoved: (point: number) => `Point ${point} removed`,
    claimMoved: (point: number, now: number, before: number) =>
      now === before
        ? `Point ${point} moved among the others`
        : `Point ${point} moved: ${ordinal(now)} instead of ${ordinal(before)}`,
    claimRenumbered: (point: number, before: number) =>
      `Point ${point} renumbered: it was number ${before}`,
    claimWithdrawn: (point: number, day: string) => `Point ${point} withdrawn on ${day}`,
    claimReinstated: (point: number, day: string) =>
      `Point ${point} reinstated; it had been withdrawn on ${day}`,
    withdrawalChanged: (point: number) => `Withdrawal of point ${point} explained otherwise`,
    statementReworded: (point: number) => `Allegation of point ${point} reworded`,
    citationAdded: (point: number) => `Citation added to point ${point}`,
    citationRemoved: (point: number) => `Citation removed from point ${point}`,
    citationMoved: (point: number, now: number, before: number) =>
      now === before
        ? `Citation ${now} of point ${point} moved among the others`
        : `Citation of point ${point} moved: ${ordinal(now)} instead of ${ordinal(before)}`,
    citationChanged: (point: number, place: number) =>
      `Citation ${place} of point ${point} changed`,
    responseAdded: (point: number) => `Response added to point ${point}`,
    responseRemoved: (point: number) => `Response to point ${point} removed`,
    responseChanged: {
      words: (point: number) => `Response to point ${point} reworded`,
      links: (point: number) => `Links of the response to point ${point} changed`,
      order: (point: number) => `Passages of the response to point ${point} moved`,
      form: (point: number) => `Form of the response to point ${point} changed`,
    },
    evidenceAdded: (point: number) => `Evidence added to point ${point}`,
    evidenceRemoved: (point: number) => `Evidence removed from point ${point}`,
    evidenceMoved: (point: number, now: number, before: number) =>
      now === before
        ? `Evidence ${now} of point ${point} moved among the others`
        : `Evidence of point ${point} moved: ${ordinal(now)} instead of ${ordinal(before)}`,
    evidenceChanged: (point: number, place: number) =>
      `Evidence ${place} of point ${point} changed`,
  },
  citationFromPoint: (point: number, from: number) =>
    `Citation moved from point ${from} to point ${point}`,
  evidenceFromPoint: (point: number, from: number) =>
    `Evidence moved from point ${from} to point ${point}`,

  detail: (told: string, detail: string) => `${told}: ${detail}`,
  onlyTypography: (subject: string) => `${subject}: difference of typography only`,
  onlyLayout: (subject: string) => `${subject}: layout only`,
  subject: {
    title: 'Title',
    label: {
      claim: 'Label of the points',
      citation: 'Label of a citation',
      citations: 'Label of the citations',
      response: 'Label of the responses',
      evidence: 'Label of the evidence',
      update: 'Label of the update line',
    },
    introduction: 'Introduction',
    updateLine: 'Update line',
    note: 'Public note',
    dossierWithdrawal: 'Withdrawal of the dossier',
    withdrawal: (point: number) => `Withdrawal of point ${point}`,
    statement: (point: number) => `Allegation of point ${point}`,
    citation: (point: number, place: number) => `Citation ${place} of point ${point}`,
    response: (point: number) => `Response to point ${point}`,
    evidence: (point: number, place: number) => `Evidence ${place} of point ${point}`,
  },

  field: {
    heading: 'label',
    quote: 'quoted words',
    outlet: 'outlet',
    outletAddress: 'address of the outlet',
    author: 'author',
    date: 'date',
    link: 'link',
    label: 'title',
    note: 'note',
    kind: 'kind',
    maker: 'origin',
    file: 'file',
    reason: 'reason',
  },
  part: {
    statement: 'Allegation',
    citation: 'Citation',
    response: 'Response',
    evidence: 'Evidence',
  },
  meaning: 'date read as',
  digest: 'digest',

  wholeDossier: 'The dossier as a whole',
  point: (point: number) => `Point ${point}`,
  before: 'Before',
  after: 'After',
  nothing: '(nothing)',
  inserted: 'added',
  removed: 'removed',
  movedTo: 'moved here',
  movedFrom: 'moved',
  split: 'new paragraph',
  joined: 'joined to the paragraph before',
  blankLine: '(blank line)',
  link: 'link',
  unchangedLines: (count: number) =>
    count === 1 ? '1 unchanged paragraph' : `${count} unchanged paragraphs`,
  insteadOf: (now: string, before: string) => `${now} instead of ${before}`,
  layout: {
    paragraph: 'paragraph',
    blockquote: 'block quotation',
    bulleted: 'list item',
    numbered: (number: number) => `list item number ${number}`,
    deep: (line: string, depth: number) => `${line}, level ${depth}`,
  },
  mark: {
    strong: { added: 'now bold', removed: 'no longer bold' },
    emphasis: { added: 'now italic', removed: 'no longer italic' },
  },
  character: {
    lineBreak: 'line break',
    space: 'space',
    noBreakSpace: 'no-break space',
    narrowNoBreakSpace: 'narrow no-break space',
    softHyphen: 'soft hyphen',
    decomposed: 'accents encoded apart',
    other: (code: string) => `character ${code}`,
  },

  page: {
    kicker: 'What changed',
    whatChanged: 'what changed',
    whatChangedInDossier: 'what changed in the dossier',
    whatEditionChanged: (number: number) => `What edition ${number} changed`,
    title: (title: string, number: number) => `What edition ${number} of “${title}” changed`,
    titleBetween: (title: string, number: number, base: number) =>
      `“${title}”: from edition ${base} to edition ${number}`,
    description: (number: number, base: number) =>
      `All differences between edition ${base} and edition ${number}, word by word.`,
    descriptionFirst: 'The first edition changes nothing: none came before it.',
    comparedWith: 'compared with ',
    inBrief: 'In brief',
    exactWords: 'Words are shown character by character, without typographic finish.',
    first: 'This is the first edition of this dossier: nothing came before it.',
    readEdition: (number: number) => `Read edition ${number}`,
    note: 'Public note',
    notes: 'Public notes of the editions in between',
    unchangedPoints: (count: number) =>
      count === 1 ? '1 unchanged point' : `${count} unchanged points`,
    otherComparisons: 'Other comparisons',
    compareWith: (number: number, other: number) =>
      `Edition ${number} compared with edition ${other}`,
  },
  size: (size: { changes: number; inserted: number; removed: number }) => {
    const changes =
      size.changes === 0
        ? 'no change'
        : `${size.changes}\u00a0${size.changes === 1 ? 'change' : 'changes'}`
    const words = [
      ...(size.inserted === 0 ? [] : [`${wordsCount(size.inserted)} added`]),
      ...(size.removed === 0 ? [] : [`${wordsCount(size.removed)} removed`]),
    ]
    return words.length === 0 ? changes : `${changes}: ${words.join(', ')}`
  },
}

const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const
const rules = new Intl.PluralRules('en', { type: 'ordinal' })

const ordinal = (place: number): string => `${place}${endings[rules.select(place)]}`

const wordsCount = (count: number): string =>
  `${count.toLocaleString('en')}\u00a0${count === 1 ? 'word' : 'words'}`
