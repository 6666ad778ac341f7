import { prose } from '@/demo/builders/prose'
import type { Draft } from '@/domain/draft/Draft'
import { defaultLabels } from '@/domain/draft/defaultLabels'

const sentence =
  'Le relevé du laboratoire, fait le même jour en présence de l’inspection, donne un autre chiffre.'

/** A dossier of so many claims, each with three citations, an answer of 300 words and two pieces of evidence. */
export function bigDraft(claims: number, wording: string): Draft {
  return {
    language: 'fr',
    title: `Un dossier de ${claims} points`,
    labels: defaultLabels.fr,
    introduction: prose('Voici nos réponses.'),
    updateLine: { words: 'Mise à jour mai 2026', edtf: '2026-05' },
    evidence: [0, 1].map((place) => ({
      label: `Rapport d’inspection, volume ${place + 1}`,
      date: { words: 'mai 2026', edtf: '2026-05' },
      kind: 'report',
      maker: 'authority',
      link: `https://inspection.example/rapport/${place}`,
    })),
    claims: Array.from({ length: claims }, (_, place) => ({
      number: place + 1,
      statement: `La valeur numéro ${place + 1} aurait été tue.`,
      citations: [0, 1, 2].map((at) => ({
        heading: null,
        quote: `La valeur ${place + 1} n’a jamais été dite, ni la ${at + 2}.`,
        outlet: { name: `La Gazette ${at}`, address: null },
        author: 'A. Morin',
        date: { words: '18 juin 2025', edtf: '2025-06-18' },
        link: `https://gazette.example/${place}/${at}`,
      })),
      response: prose(
        `La valeur ${place + 1} a été ${wording}.`,
        ...Array.from({ length: 3 }, () => Array(6).fill(sentence).join(' ')),
      ),
      evidence: [0, 1].map((at) => ({ evidence: at, note: `page ${place + 1}` })),
    })),
  }
}
