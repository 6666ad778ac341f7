/** What we use of `@citation-js`: its versions that run on Node 20 have no types. */
declare module '@citation-js/core' {
  /** Items in CSL-JSON, or parsed from the text of a format whose plugin is loaded. */
  export class Cite {
    constructor(items: unknown)
    readonly data: readonly Record<string, unknown>[]
    format(format: 'bibtex'): string
  }

  export const plugins: {
    config: {
      get(plugin: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
      }
    }
  }
}

declare module '@citation-js/plugin-bibtex'
