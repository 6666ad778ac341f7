import { defaultLabels } from '@/domain/draft/defaultLabels'
import type { Language } from '@/domain/Language'
import { layouts } from './layouts'
import { oneLine } from './oneLine'
import type { PlainClaim, PlainDossier } from './PlainDossier'
import { writeCitation } from './writeCitation'
import { writeEvidence } from './writeEvidence'
import { writeRichText } from './writeRichText'

/** Blocks separated by one blank line, without a newline at the end. */
export function writeDocument(dossier: PlainDossier): string {
  return [
    oneLine(dossier.title),
    ...withdrawalBlock(dossier.withdrawal, dossier.language),
    ...writeRichText(dossier.introduction).map(({ lines }) => lines.join('\n')),
    ...dossier.claims.flatMap((claim) => claimBlocks(claim, dossier)),
    ...(dossier.updateLine === null ? [] : [oneLine(dossier.updateLine.words)]),
  ].join('\n\n')
}

function claimBlocks(claim: PlainClaim, { labels, language }: PlainDossier): readonly string[] {
  const { colon } = layouts[language]
  const template = labels.claim.includes('{n}') ? labels.claim : defaultLabels[language].claim
  const label = template.replace('{n}', String(claim.number))
  return [
    `${label}${colon} ${oneLine(claim.statement)}`,
    ...withdrawalBlock(claim.withdrawn, language),
    ...claim.citations.map((citation, index) =>
      writeCitation(citation, { heading: headingOf(claim, index, labels), language }),
    ),
    ...responseBlock(claim, `${labels.response}${colon}`),
    ...(claim.evidence.length === 0
      ? []
      : [
          [
            `${labels.evidence}${colon}`,
            ...claim.evidence.map((use) => writeEvidence(use, colon)),
          ].join('\n'),
        ]),
  ]
}

function withdrawalBlock(
  withdrawal: PlainDossier['withdrawal'],
  language: Language,
): readonly string[] {
  const { colon, withdrawn } = layouts[language]
  return withdrawal === null
    ? []
    : [`${withdrawn}, ${withdrawal.date}${colon} ${oneLine(withdrawal.reason)}`]
}

/**
 * The heading as written. A first citation without one gets the dossier's label, so that readers recognise it as a
 * citation.
 */
function headingOf(
  { citations }: PlainClaim,
  index: number,
  labels: PlainDossier['labels'],
): string | null {
  const written = citations[index]?.heading ?? null
  if (written !== null || index > 0) return written
  return citations.length > 1 ? labels.citations : labels.citation
}

/** A paragraph begins on the line of the label, a list or quotation on the line below. */
function responseBlock({ response }: PlainClaim, label: string): readonly string[] {
  const blocks = writeRichText(response)
  const [first] = blocks
  if (first === undefined) return []
  const lines = blocks.flatMap((block) => block.lines).join('\n')
  return [`${label}${first.type === 'paragraph' ? ' ' : '\n'}${lines}`]
}
