import type { ReactElement } from 'react'

/** Renders a page as HTML. React's server renderer is imported here, where the framework allows it. */
export async function renderPage(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}
