import type { ReactElement } from 'react'

/** The HTML of a page. React's server renderer is loaded here, where the framework lets it in. */
export async function renderPage(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}
