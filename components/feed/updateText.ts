import type { ToldUpdate } from './describeUpdateContent'
import type { EntryLink } from './entryLinks'

/** The same as `UpdateView`, as plain text. */
export const updateText = (
  { paragraphs, changes }: ToldUpdate,
  links: readonly EntryLink[],
  digest: string,
): string =>
  [
    ...paragraphs,
    ...(changes.length > 0 ? [changes.map((words) => `- ${words}`).join('\n')] : []),
    ...links.map(({ address, words }) => `${words}\n${address}`),
    digest,
  ].join('\n\n')
