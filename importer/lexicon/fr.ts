import type { Lexicon } from './Lexicon'

export const fr: Lexicon = {
  claim: [
    'contre-verite',
    'contre verite',
    'contreverite',
    'affirmation',
    'allegation',
    'accusation',
    'idee recue',
    'idee fausse',
    'mythe',
  ],
  number: ['numero', 'num.', 'n°', 'nº', 'no', '#'],
  citation: ['citation', 'extrait'],
  citations: ['citations', 'extraits'],
  response: ['reponse', 'notre reponse', 'les faits'],
  evidence: ['liens', 'lien', 'sources', 'source', 'preuves', 'pieces', 'documents', 'references'],
  update: ['mise a jour', 'mis a jour', 'derniere mise a jour', 'page mise a jour', 'actualise'],
  quotes: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
  ],
}
