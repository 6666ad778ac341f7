import type { search as fr } from '@/locales/fr/search'

/** Words of the search of the press room. */
export const search: typeof fr = {
  title: 'Search',
  titleOf: (words: string) => `Search: ${words}`,
  label: 'Words to look for',
  hint: 'A subject, an outlet, an author, a date. In quotation marks, an exact phrase.',
  past: 'Search past editions too',
  submit: 'Search',

  count: (results: number, dossiers: number) =>
    `${results === 1 ? '1 result' : `${results} results`} in ${
      dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`
    }`,
  near: 'Nothing holds exactly all of these words. This comes near to them.',
  bounded: (shown: number) =>
    `The first ${shown} results are shown. Add a word to tell them apart.`,
  cut: (most: number) => `Your search was too long: only its first ${most} characters were read.`,

  nothing: 'No result',
  nothingRead: 'We recognised no word in this search.',
  nothingHelp: 'Try fewer words, a name or a date. Accents and capitals do not matter.',
  nothingPast: 'Look for these words in past editions too',
  inOther: { fr: 'Search in French', en: 'Search in English' },

  pastTitle: 'In past editions',
  pastExplanation: 'The current edition of their dossier no longer holds these words.',
  pastNothing: 'Nothing more in past editions.',

  where: {
    title: 'In the title',
    introduction: 'In the introduction',
    note: 'In the note of an update',
    withdrawal: 'In the reason for the withdrawal',
    statement: 'In the allegation',
    citation: 'In a citation',
    response: 'In the response',
    evidence: 'In a piece of evidence',
  },
  withdrawnDossierWords: 'What this dossier said',
  others: (count: number) =>
    count === 1 ? 'and in 1 other passage' : `and in ${count} other passages`,
}
