/** `current`: what current editions show. `past`: the words that no current edition shows any more. */
export type Scope = 'current' | 'past'
