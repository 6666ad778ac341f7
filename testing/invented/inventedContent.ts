import type { CandidateContent } from '@/domain/edition/buildCandidate'
import type { Piece } from '@/domain/edition/Piece'
import type { RichText } from '@/domain/richText/RichText'

/** Every word and number that the invented dossier is made of, so that a test can change exactly one. */
export const inventedWords = {
  slug: 'nos-sondes',
  title: 'Nos sondes : les faits',
  labels: {
    claim: 'Contre-vérité numéro {n}',
    citation: 'Citation',
    citations: 'Citations',
    response: 'Réponse',
    evidence: 'Liens',
    update: 'Mise à jour',
  },
  introduction: 'Voici nos réponses.',
  firstNumber: 1,
  secondNumber: 2,
  statement: 'Corvelle aurait livré des sondes.',
  standing: 'stands',
  heading: 'Citations',
  quote: 'Corvelle a vendu [à l’étranger] des sondes «\u00a0sans contrôle\u00a0».',
  outlet: 'Le Courrier de Valmer',
  outletAddress: 'https://courrier.example/',
  author: 'A. Morin',
  citationDate: '18 juin 2013',
  citationEdtf: '2013-06-18',
  citationLink: 'https://courrier.example/sondes',
  secondQuote: 'Des sondes, encore.',
  response: 'Cette livraison n’a pas eu lieu.',
  evidenceLabel: 'Avis de la commission',
  evidenceNote: 'page 3',
  evidenceDate: 'mai 2014',
  evidenceEdtf: '2014-05',
  evidenceLink: 'https://commission.example/avis',
  fileName: 'avis.pdf',
  fileSize: 4,
  fileSha256: 'a'.repeat(64),
  secondStatement: 'Corvelle se tairait.',
  secondResponse: 'Corvelle répond ici.',
  updateLine: 'Mise à Jour Mai 2014',
  updateEdtf: '2014-05',
  note: 'Première publication.',
}

export type InventedWords = typeof inventedWords

const paragraph = (value: string): RichText => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
})

/** A dossier of two claims in which every kind of part is there, and every field filled in once. */
function inventedPieces(words: InventedWords): readonly Piece[] {
  const id = 'dossier-1'
  const first = { id: 'claim-1', number: words.firstNumber }
  const second = { id: 'claim-2', number: words.secondNumber }
  const { slug, title, labels } = words
  return [
    { kind: 'head', id, value: { slug, title, labels, related: [], translationOf: null } },
    { kind: 'introduction', id, value: paragraph(words.introduction) },
    {
      kind: 'claim',
      id: first.id,
      claim: first,
      value: {
        statement: words.statement,
        standing:
          words.standing === 'stands'
            ? { is: 'stands' }
            : { is: 'withdrawn', date: '2015-02-01', reason: words.standing },
      },
    },
    {
      kind: 'citation',
      id: 'citation-1',
      claim: first,
      value: {
        heading: words.heading,
        quote: words.quote,
        outlet: { name: words.outlet, address: words.outletAddress },
        author: words.author,
        date: { words: words.citationDate, edtf: words.citationEdtf },
        link: words.citationLink,
      },
    },
    {
      kind: 'citation',
      id: 'citation-2',
      claim: first,
      value: {
        heading: null,
        quote: words.secondQuote,
        outlet: { name: 'Valmer Soir', address: null },
        author: null,
        date: null,
        link: null,
      },
    },
    { kind: 'response', id: 'response-1', claim: first, value: paragraph(words.response) },
    {
      kind: 'evidence',
      id: 'evidence-1',
      claim: first,
      value: {
        label: words.evidenceLabel,
        note: words.evidenceNote,
        date: { words: words.evidenceDate, edtf: words.evidenceEdtf },
        kind: 'decision',
        maker: 'authority',
        link: words.evidenceLink,
        file: {
          name: words.fileName,
          type: 'application/pdf',
          size: words.fileSize,
          sha256: words.fileSha256,
        },
      },
    },
    {
      kind: 'claim',
      id: second.id,
      claim: second,
      value: { statement: words.secondStatement, standing: { is: 'stands' } },
    },
    { kind: 'response', id: 'response-2', claim: second, value: paragraph(words.secondResponse) },
    { kind: 'updateLine', id, value: { words: words.updateLine, edtf: words.updateEdtf } },
    { kind: 'note', id, value: words.note },
  ]
}

/** The invented dossier as the content of its first candidate, without known parts and salts. */
export function inventedContent(
  words: Partial<InventedWords> = {},
): Omit<CandidateContent, 'known' | 'newSalt'> {
  return {
    dossier: { id: 'dossier-1', language: 'fr' },
    number: 1,
    previous: null,
    class: 'substantive',
    stated: null,
    pieces: inventedPieces({ ...inventedWords, ...words }),
  }
}
