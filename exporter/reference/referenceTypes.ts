import type { ReferenceFormat } from '@/domain/address/addresses'

/**
 * Media type of each format: that of CSL-JSON is registered (IANA); for BibTeX, the one that reference managers know.
 */
export const referenceTypes: Readonly<Record<ReferenceFormat, string>> = {
  bib: 'application/x-bibtex',
  json: 'application/vnd.citationstyles.csl+json',
}
