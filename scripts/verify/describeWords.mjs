import { isKnown } from './recordShapes.mjs'

/** The words of an edition, or of a point of it, as lines. `parts` are the values that are there, by their digest. */
export function describeWords({ dossier, parts: named }, parts) {
  const there = named.filter(({ digest }) => parts.has(digest))
  const head = there.find(({ kind }) => kind === 'head')
  const labels = head && parts.get(head.digest).labels
  const lines = there.flatMap(({ kind, claim, digest }) => [
    '',
    ...(isKnown(kind)
      ? writers[kind](parts.get(digest), { labels, claim })
      : [`(Something of the kind ${kind}, which this verifier cannot show.)`]),
  ])
  const missing = named.length - there.length
  const rest =
    missing > 0
      ? ['', `(This file shows ${there.length} of the ${named.length} parts of the edition.)`]
      : []
  return [`Dossier ${dossier.id}, in the language ${dossier.language}`, ...lines, ...rest]
}

const known = (lines) => lines.filter((line) => line !== null && line !== '')
const withdrawn = ({ date, reason }) => `Withdrawn (${date}): ${reason}`

const writers = {
  head: ({ title }) => [title],
  standing: (value) => [withdrawn(value)],
  introduction: (value) => linesOf(value),
  claim: ({ statement, standing }, { labels, claim }) => [
    `${(labels?.claim ?? '{n}').replace('{n}', String(claim?.number))}: ${statement}`,
    ...(standing.is === 'withdrawn' ? [withdrawn(standing)] : []),
  ],
  citation: ({ heading, quote, outlet, author, date, link }, { labels }) =>
    known([
      heading ?? labels?.citation ?? null,
      `“${quote}”`,
      known([outlet.name, author, date?.words ?? null]).join(', '),
      link,
    ]),
  response: (value, { labels }) => [...known([labels?.response ?? null]), ...linesOf(value)],
  evidence: ({ label, note, date, link, file }, { labels }) =>
    known([
      known([labels?.evidence ?? null, label]).join(': '),
      known([note, date?.words ?? null]).join(', '),
      link,
      file && `${file.name} (SHA-256 ${file.sha256})`,
    ]),
  updateLine: ({ words }) => [words],
  note: (value) => [value],
}

/** The lines of rich text (docs/contracts/rich-text.md), whatever blocks it has. */
function linesOf({ children }, indent = '') {
  return children.flatMap((block, index) => {
    const { type } = block
    if (type === 'paragraph')
      return textOf(block)
        .split('\n')
        .map((line) => `${indent}${line}`)
    if (type === 'blockquote') return linesOf(block, `${indent}> `)
    if (type === 'list') return linesOf(block, `${indent}  `)
    if (type === 'listItem') {
      const [first = '', ...rest] = linesOf(block, indent)
      return [`${indent}- ${first.slice(indent.length)}`, ...rest]
    }
    return [`${indent}${textOf({ children: [children[index]] })}`]
  })
}

function textOf({ children = [] }) {
  return children
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return '\n'
      const text = textOf(node)
      return node.type === 'link' && text !== node.url ? `${text} (${node.url})` : text
    })
    .join('')
}
