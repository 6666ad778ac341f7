import type { Lexicon } from './Lexicon'

export const en: Lexicon = {
  claim: [
    'claim',
    'false claim',
    'falsehood',
    'untruth',
    'myth',
    'misconception',
    'allegation',
    'accusation',
  ],
  number: ['number', 'no.', 'no', 'nr', '#'],
  citation: ['citation', 'quote', 'quotation'],
  citations: ['citations', 'quotes', 'quotations'],
  response: ['response', 'our response', 'reply', 'our reply', 'answer', 'our answer', 'the facts'],
  evidence: ['links', 'link', 'evidence', 'sources', 'source', 'documents', 'references'],
  update: ['updated', 'update', 'last updated', 'last update', 'page updated'],
  quotes: [
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '«', close: '»' },
  ],
}
