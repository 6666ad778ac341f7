import { describeChange } from '@/components/comparison/describeChange'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { DossierWords } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'

type Option = { value: string; label: string }

/**
 * The parts that somebody can speak of, each once: those that changed, or those of the claims of a first edition.
 * `value` names a part's kind and id, as the form sends it back.
 */
export function aboutOptions(
  comparison: Comparison,
  dossier: DossierWords,
  language: Language,
): readonly Option[] {
  if (comparison.is === 'first') return dossier.claims.flatMap((claim) => ofClaim(claim, language))
  const options = new Map<string, string>()
  for (const change of comparison.changes) {
    const { kind, id } = change.part
    const value = `${kind} ${id}`
    if (!options.has(value)) options.set(value, describeChange(change, language))
  }
  return [...options].map(([value, label]) => ({ value, label }))
}

function ofClaim(
  { id, number, citations, response, evidence }: DossierWords['claims'][number],
  language: Language,
): readonly Option[] {
  const { subject } = comparisonWords(language)
  return [
    { value: `claim ${id}`, label: subject.statement(number) },
    ...citations.map((citation, index) => ({
      value: `citation ${citation.id}`,
      label: subject.citation(number, index + 1),
    })),
    ...(response ? [{ value: `response ${response.id}`, label: subject.response(number) }] : []),
    ...evidence.map((use, index) => ({
      value: `evidence ${use.id}`,
      label: subject.evidence(number, index + 1),
    })),
  ]
}
