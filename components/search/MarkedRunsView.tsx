import type { MarkedRun } from '@/domain/search/snippetOf'

export const MarkedRunsView = ({ runs }: { runs: readonly MarkedRun[] }) =>
  runs.map(({ text, isMatch }, place) => (isMatch ? <mark key={place}>{text}</mark> : text))
