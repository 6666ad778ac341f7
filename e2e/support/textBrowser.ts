import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { parsed } from './parsed'

const run = promisify(execFile)

/** A page as a browser of text shows it, and what it offers. */
export type TextBrowserPage = {
  /** Its words, lines joined, without the numbers of its links. */
  text: string
  /** Opens the first link whose words these are. */
  follow: (words: RegExp) => Promise<TextBrowserPage>
  /** Types into the only field of its form, and sends that. */
  ask: (typed: string) => Promise<TextBrowserPage>
}

/** Opens a page in w3m, which numbers the links and lists their addresses after the text. */
export async function openAsText(address: string): Promise<TextBrowserPage> {
  const options = ['-dump', '-cols', '80', '-o', 'display_link_number=1', '-o', 'user_agent=w3m']
  const { stdout } = await run('w3m', [...options, address], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  const [body = '', references = ''] = stdout.split(/\nReferences:\n/)
  const addresses = new Map(
    [...references.matchAll(/^\[(\d+)\] (\S+)$/gm)].map(([, number = '', to = '']) => [number, to]),
  )
  const text = body.replace(/\s+/g, ' ')
  return {
    text: text.replace(/\[\d+\]/g, ''),
    follow: async (words) => {
      const link = [...text.matchAll(/\[(\d+)\]([^[]*)/g)].find(([, , named = '']) =>
        words.test(named),
      )
      const to = addresses.get(link?.[1] ?? '')
      if (to === undefined) throw new Error(`No link is named ${words} in:\n${body}`)
      return openAsText(to)
    },
    ask: async (typed) => {
      const form = parsed(await (await fetch(address)).text()).querySelector('form')
      const field = form?.querySelector('input[type=search]')?.getAttribute('name')
      if (!form || !field) throw new Error(`There is no form at ${address}`)
      const to = new URL(form.getAttribute('action') ?? '', address)
      to.searchParams.set(field, typed)
      return openAsText(to.href)
    },
  }
}
