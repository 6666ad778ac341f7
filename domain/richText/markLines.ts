import type { MarkedText, Marks } from './MarkedText'
import type { Break } from './RichText'

/** Splits text with its marks at line feeds, each of which becomes a break. Empty stretches are left out. */
export function markLines(value: string, marks: Marks): readonly (MarkedText | Break)[] {
  return value
    .split('\n')
    .flatMap((line, index): (MarkedText | Break)[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line, ...marks } as const]),
    ])
}
