import fc from 'fast-check'
import { parseWrittenDate } from '@/domain/date/parseWrittenDate'
import type { Draft, DraftCitation, DraftEvidence } from '@/domain/draft/Draft'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import type { Labels } from '@/domain/edition/PartValue'
import { type Language, languages } from '@/domain/Language'
import { anyPlainIntroduction, anyPlainResponse, anyWebAddress, phrase } from './anyPlainRichText'

/** Words that the lexicons know, written in ways of their own. */
const labels: Record<Language, fc.Arbitrary<Labels>> = {
  fr: fc.record({
    claim: fc.constantFrom('Contre-vérité numéro {n}', 'IDÉE REÇUE n°\u00a0{n}', 'Mythe {n}'),
    citation: fc.constantFrom('Citation', 'Extrait'),
    citations: fc.constantFrom('Citations', 'CITATIONS'),
    response: fc.constantFrom('Réponse', 'Notre réponse'),
    evidence: fc.constantFrom('Liens', 'Sources'),
    update: fc.constantFrom('Mise à jour', 'Mise à Jour'),
  }),
  en: fc.record({
    claim: fc.constantFrom('Claim {n}', 'Myth no. {n}', 'Claim #{n}'),
    citation: fc.constantFrom('Citation', 'Quote'),
    citations: fc.constantFrom('Citations', 'Quotes'),
    response: fc.constantFrom('Response', 'Our answer'),
    evidence: fc.constantFrom('Links', 'EVIDENCE'),
    update: fc.constantFrom('Updated', 'Last updated'),
  }),
}

const dates: Record<Language, readonly string[]> = {
  fr: ['12 mars 2019', '1er mai 2014', 'mai 2014', '2014', '31 juin 2013', '12/03/2019'],
  en: ['12 March 2019', 'March 12, 2019', 'May 2014', '2014', '31 June 2013'],
}

const dateIn = (language: Language, ...others: readonly string[]) =>
  fc.constantFrom(...dates[language], ...others).map((words) => parseWrittenDate(words, language))

const outlet = fc.constantFrom('Le Courrier du Vallon', 'Radio24', 'Onde (en direct)')

const quote = fc.oneof(
  phrase,
  phrase.map((words) => `« ${words} »`),
  phrase.map((words) => `“${words}” (sic) et `.trim()),
  fc.constant('Une ligne\nune autre\n\nun paragraphe'),
)

const anyCitation = (language: Language): fc.Arbitrary<Omit<DraftCitation, 'heading'>> =>
  fc
    .record({
      quote,
      outlet,
      author: fc.option(fc.constantFrom('Odile Marchevent', 'B. Corvelier')),
      date: fc.option(dateIn(language, 'spring 2013')),
      link: fc.option(anyWebAddress),
    })
    .map(({ outlet: name, author, ...citation }) => ({
      ...citation,
      outlet: { name, address: null },
      // Without a date the plain document cannot tell an author from an outlet.
      author: citation.date === null ? null : author,
    }))

type AnyPiece = Omit<DraftEvidence, 'kind' | 'maker'>

const anyPiece = (language: Language): fc.Arbitrary<AnyPiece> =>
  fc
    .record({
      words: phrase,
      date: fc.option(dateIn(language)),
      link: fc.option(anyWebAddress),
      isInLabel: fc.boolean(),
    })
    .map(({ words, date, link, isInLabel }) => ({
      label: link !== null && isInLabel ? `${words} ${link}` : `${words}.`,
      date,
      link,
    }))

const anyContent = (language: Language) =>
  fc.record({
    title: phrase,
    labels: labels[language],
    introduction: anyPlainIntroduction,
    updateDate: fc.option(fc.constantFrom(...dates[language])),
    pieces: fc.array(anyPiece(language), { maxLength: 4 }),
    claims: fc.uniqueArray(
      fc.record({
        number: fc.nat({ max: 9999 }),
        statement: phrase,
        citations: fc.array(anyCitation(language), { maxLength: 3 }),
        response: anyPlainResponse,
        uses: fc.uniqueArray(fc.record({ piece: fc.nat({ max: 3 }), note: fc.option(phrase) }), {
          maxLength: 4,
          selector: ({ piece }) => piece,
        }),
      }),
      { minLength: 1, maxLength: 4, selector: ({ number }) => number },
    ),
  })

type Content = Parameters<Parameters<ReturnType<typeof anyContent>['map']>[0]>[0]

/** Any draft of which the plain document carries everything (docs/contracts/plain-document.md). */
export const anyPlainDraft: fc.Arbitrary<Draft> = fc
  .constantFrom(...languages)
  .chain((language) => anyContent(language).map((content) => draftOf(content, language)))

function draftOf(content: Content, language: Language): Draft {
  const evidence: DraftEvidence[] = []
  const indexes = new Map<number, number>()
  const claims = content.claims.map(({ uses, citations, ...claim }) => ({
    ...claim,
    citations: citations.map((citation, index) => ({
      ...citation,
      heading: index > 0 ? null : headingOf(citations.length, content.labels),
    })),
    evidence: uses.flatMap(({ piece, note }) => {
      const own = content.pieces[piece]
      if (own === undefined) return []
      const known = indexes.get(piece)
      if (known === undefined) {
        // A number of its own, so that no label begins another.
        evidence.push({ ...own, label: `Nous ${piece} ${own.label}`, kind: null, maker: null })
        indexes.set(piece, evidence.length - 1)
        return { evidence: evidence.length - 1, note: null }
      }
      return { evidence: known, note: own.label.endsWith('.') ? note : null }
    }),
  }))
  const otherwise = defaultLabels[language]
  const headings = claims.flatMap(({ citations }) => citations.map(({ heading }) => heading))
  const has = (heading: string) => headings.includes(heading)
  const { labels: own, updateDate } = content
  return {
    language,
    title: content.title,
    introduction: content.introduction,
    updateLine: updateDate === null ? null : updateLine(`${own.update} `, updateDate, language),
    evidence,
    claims,
    labels: {
      claim: own.claim,
      citation: has(own.citation) ? own.citation : otherwise.citation,
      citations: has(own.citations) ? own.citations : otherwise.citations,
      response: claims.some(({ response }) => response.children.length > 0)
        ? own.response
        : otherwise.response,
      evidence: claims.some((claim) => claim.evidence.length > 0)
        ? own.evidence
        : otherwise.evidence,
      update: updateDate === null ? otherwise.update : own.update,
    },
  }
}

function headingOf(count: number, { citation, citations }: Labels): string {
  return count > 1 ? citations : citation
}

function updateLine(label: string, date: string, language: Language) {
  return { words: `${label}${date}`, edtf: parseWrittenDate(date, language).edtf }
}
