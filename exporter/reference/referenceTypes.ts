import type { ReferenceFormat } from '@/domain/address/addresses'

/** Media type of each format: CSL-JSON's is registered (IANA), the others are those that reference managers know. */
export const referenceTypes: Readonly<Record<ReferenceFormat, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
}
