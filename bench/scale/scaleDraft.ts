import { prose } from '@/demo/builders/prose'
import type { Draft } from '@/domain/draft/Draft'
import { defaultLabels } from '@/domain/draft/defaultLabels'

/** A place of words: `sentenceMark(3, 20)` becomes another sentence of 20 words in every copy of the dossier. */
const sentenceMark = (place: number, words: number): string => `qz${place}x${words}qz`

/** The mark of the number of a copy, in slugs and links. */
export const copyMark = 'qzcopyqz'

/** Finds the marks of `scaleDraft`: the mark of a copy, or a place and its number of words. */
export const marks = /qzcopyqz|qz(\d+)x(\d+)qz/g

const points = 8
const paragraphs = 3

/** A dossier of 8 points whose words are marks. From one edition to the next, three points say something else. */
export function scaleDraft(name: string, edition: number): Draft {
  const wordsAt = (point: number) => 100 * (point + 1) + (point < 3 ? 40 * edition : 0)
  return {
    language: 'fr',
    title: sentenceMark(1, 6),
    labels: defaultLabels.fr,
    introduction: prose(sentenceMark(2, 40)),
    updateLine: { words: 'Mise à jour mai 2026', edtf: '2026-05' },
    evidence: [0, 1].map((place) => ({
      label: sentenceMark(10 + place, 6),
      date: { words: 'mai 2026', edtf: '2026-05' },
      kind: 'report',
      maker: 'authority',
      link: `https://inspection.example/${name}/${place}`,
    })),
    claims: Array.from({ length: points }, (_, point) => ({
      number: point + 1,
      statement: sentenceMark(wordsAt(point), 12),
      citations: [0, 1, 2].map((at) => ({
        heading: null,
        quote: sentenceMark(100 * (point + 1) + 10 + at, 20),
        outlet: { name: `La Gazette ${at}`, address: null },
        author: 'A. Morin',
        date: { words: '18 juin 2025', edtf: '2025-06-18' },
        link: `https://gazette.example/${name}/${point}/${at}`,
      })),
      response: prose(
        ...Array.from({ length: paragraphs }, (_, at) =>
          sentenceMark(wordsAt(point) + 20 + at, 50),
        ),
      ),
      evidence: [0, 1].map((at) => ({ evidence: at, note: `page ${point + 1}` })),
    })),
  }
}
