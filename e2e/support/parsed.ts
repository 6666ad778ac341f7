import { type Document, Window } from 'happy-dom'

/** An HTML page as a document: parsed only, nothing of it is run or loaded. */
export function parsed(html: string): Document {
  const { DOMParser } = new Window()
  return new DOMParser().parseFromString(html, 'text/html')
}
