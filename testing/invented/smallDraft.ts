import { prose } from '@/demo/builders/prose'
import type { Draft, DraftClaim } from '@/domain/draft/Draft'
import { defaultLabels } from '@/domain/draft/defaultLabels'

const courier = { name: 'Le Courrier de Valmer', address: 'https://courrier.example/' }
const evening = { name: 'Valmer Soir', address: null }

/** Two claims, three citations from two outlets, and one piece of evidence that both responses use. */
export function smallDraft(title: string, changes: Partial<Draft> = {}): Draft {
  return {
    language: 'fr',
    title,
    labels: defaultLabels.fr,
    introduction: prose('Voici nos réponses.'),
    updateLine: { words: 'Mise à jour mai 2014', edtf: '2014-05' },
    evidence: [
      {
        label: `Avis de la commission sur ${title}`,
        date: { words: 'mai 2014', edtf: '2014-05' },
        kind: 'decision',
        maker: 'authority',
        link: 'https://commission.example/avis',
      },
    ],
    claims: [firstClaim, secondClaim],
    ...changes,
  }
}

export const firstClaim: DraftClaim = {
  number: 1,
  statement: 'Corvelle aurait livré des sondes.',
  citations: [
    {
      heading: null,
      quote: 'Corvelle a vendu des sondes «\u00a0sans contrôle\u00a0».',
      outlet: courier,
      author: 'A. Morin',
      date: { words: '18 juin 2013', edtf: '2013-06-18' },
      link: 'https://courrier.example/sondes',
    },
    {
      heading: null,
      quote: 'Des sondes, encore.',
      outlet: evening,
      author: null,
      date: null,
      link: null,
    },
  ],
  response: prose('Cette livraison n’a pas eu lieu.'),
  evidence: [{ evidence: 0, note: 'page 3' }],
}

export const secondClaim: DraftClaim = {
  number: 2,
  statement: 'Corvelle se tairait.',
  citations: [
    {
      heading: null,
      quote: 'Corvelle ne dit rien.',
      outlet: evening,
      author: null,
      date: { words: '2014', edtf: '2014' },
      link: null,
    },
  ],
  response: prose('Corvelle répond ici.'),
  evidence: [{ evidence: 0, note: null }],
}
