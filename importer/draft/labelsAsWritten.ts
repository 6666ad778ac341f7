import { defaultLabels } from '@/domain/draft/defaultLabels'
import type { Labels } from '@/domain/edition/PartValue'
import { foldText } from '@/domain/foldText'
import { lexicons } from '../lexicon/lexicons'
import type { Structure } from '../structure/Structure'

/**
 * The dossier's labels: each as the document writes it first, else as the dossier that it amends has it
 * (`known`), else the default of the language.
 */
export function labelsAsWritten(
  { language, claims, update }: Structure,
  known: Labels | undefined,
): Labels {
  const otherwise = known ?? defaultLabels[language]
  const plurals = new Set([...lexicons[language].citations, foldText(otherwise.citations)])
  const headings = claims
    .flatMap(({ citations }) => citations)
    .flatMap(({ heading }) => (heading === null ? [] : [heading.text]))
  const isPlural = (heading: string) => plurals.has(foldText(heading).replace(/ +/g, ' '))

  return {
    claim: claims[0]?.template ?? otherwise.claim,
    citation: headings.find((heading) => !isPlural(heading)) ?? otherwise.citation,
    citations: headings.find(isPlural) ?? otherwise.citations,
    response: claims.flatMap(({ responseLabels }) => responseLabels)[0]?.text ?? otherwise.response,
    evidence: claims.flatMap(({ evidenceLabels }) => evidenceLabels)[0]?.text ?? otherwise.evidence,
    update: update?.label ?? otherwise.update,
  }
}
