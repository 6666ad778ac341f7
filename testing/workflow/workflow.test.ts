import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { workflowDiagram } from './workflowDiagram'

it('The diagram of the workflow is that of the table of states and acts', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/workflow.md'), 'utf8')
  expect(page).toContain(`\`\`\`mermaid\n${workflowDiagram()}\n\`\`\``)
})
