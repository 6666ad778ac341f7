import { transitions, updateStates } from '@/domain/workflow/transitions'

/** The table of states and acts as a Mermaid state diagram, each way once. */
export function workflowDiagram(): string {
  const ways = updateStates.flatMap((state) =>
    Object.entries(transitions[state]).flatMap(([act, { next, enough, breaksGlass }]) => [
      { from: state, to: next, act: breaksGlass ? `${act} (with a reason)` : act },
      ...(enough ? [{ from: state, to: enough, act: `${act} (enough)` }] : []),
    ]),
  )
  const lines = new Map<string, readonly string[]>()
  for (const { from, to, act } of ways) {
    const way = `${from} --> ${to}`
    lines.set(way, [...(lines.get(way) ?? []), act])
  }
  return [
    'stateDiagram-v2',
    '  [*] --> open: first edit',
    ...[...lines].map(([way, acts]) => `  ${way}: ${acts.join(', ')}`),
    '  published --> [*]',
    '  abandoned --> [*]',
  ].join('\n')
}
