'use client'
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $parseSerializedNode,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DROP_COMMAND,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useState } from 'react'
import { isWebAddress } from '@/domain/richText/isWebAddress'
import type { RichText } from '@/domain/richText/RichText'
import { toLexical } from '@/domain/richText/toLexical'
import { isOwnClipboard } from './isOwnClipboard'
import type { ParsedClipboard } from './ParsedClipboard'
import { PasteDialog } from './PasteDialog.client'
import { parseClipboard } from './parseClipboard'

/** `at` is when it was asked, in milliseconds since the page was opened: the next question is another one. */
type Question = { at: number; parsed: ParsedClipboard; place: BaseSelection | null }

/**
 * Takes over from Lexical what is pasted, dropped, or inserted by the system: it inserts only what rich text can have. Where
 * something else is among it, the person sees what it is first, and nothing is inserted before they decide.
 */
export function AskBeforePaste() {
  const [editor] = useLexicalComposerContext()
  const [question, setQuestion] = useState<Question | null>(null)

  /** Whether this inserted the data, or asks about it; called within an update of the editor. */
  const receive = useEffectEvent((event: Event, data: DataTransfer | null): boolean => {
    const place = $getSelection()
    if (!data || !place) return false
    const plain = data.getData('text/plain')
    const makesLink = $isRangeSelection(place) && !place.isCollapsed() && isWebAddress(plain.trim())
    if (makesLink || isOwnClipboard(data, editor._config.namespace)) return false
    const parsed = parsedOf(data)
    if (!parsed) return false
    event.preventDefault()
    const isWhole = parsed.leftOut.length === 0 && parsed.madePlain.length === 0
    if (!isWhole) setQuestion({ at: event.timeStamp, parsed, place: place.clone() })
    else if (parsed.text.children.length > 0) $insert(parsed.text, place)
    else place.insertRawText(plain)
    return true
  })
  useEffect(() => {
    const onPaste = (event: Event) =>
      receive(event, 'clipboardData' in event ? asTransfer(event.clipboardData) : null)
    const onInsertion = (event: InputEvent | string) =>
      typeof event !== 'string' && receive(event, event.dataTransfer)
    const onDrop = (event: DragEvent) => {
      const isOwn =
        !event.dataTransfer || isOwnClipboard(event.dataTransfer, editor._config.namespace)
      if (isOwn || !event.dataTransfer.getData('text/html')) return false
      $selectPoint(event)
      return receive(event, event.dataTransfer)
    }
    const removeDrop = editor.registerCommand(DROP_COMMAND, onDrop, COMMAND_PRIORITY_HIGH)
    const removePaste = editor.registerCommand(PASTE_COMMAND, onPaste, COMMAND_PRIORITY_HIGH)
    const removeInsertion = editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      onInsertion,
      COMMAND_PRIORITY_HIGH,
    )
    return () => {
      removeDrop()
      removePaste()
      removeInsertion()
    }
  }, [editor])

  if (!question) return null
  const { at, parsed, place } = question
  const take = () => {
    editor.update(() => {
      if (!place) return
      const selection = place.clone()
      $setSelection(selection)
      $insert(parsed.text, selection)
    })
    editor.focus()
  }
  // Another question may have been asked while the dialog of this one was closing.
  const forget = () => setQuestion((now) => (now?.at === at ? null : now))
  return <PasteDialog key={at} parsed={parsed} onTake={take} onClosed={forget} />
}

const asTransfer = (data: unknown): DataTransfer | null =>
  data instanceof DataTransfer ? data : null

/** Puts the caret where something was dropped; called within an update of the editor. */
function $selectPoint({ clientX, clientY }: DragEvent): void {
  const at = document.caretPositionFromPoint(clientX, clientY)
  const node = at && $getNearestNodeFromDOMNode(at.offsetNode)
  if ($isTextNode(node)) node.select(at?.offset, at?.offset)
  else if ($isElementNode(node)) node.selectEnd()
}

/** Null for plain text, which the editor inserts as it is. */
function parsedOf(data: DataTransfer): ParsedClipboard | null {
  const html = data.getData('text/html')
  if (html !== '') return parseClipboard(new DOMParser().parseFromString(html, 'text/html'))
  if (data.files.length === 0 || data.getData('text/plain') !== '') return null
  const leftOut = [...data.files].map(({ name }) => ({ kind: 'picture' as const, words: name }))
  return { text: { type: 'root', children: [] }, leftOut, madePlain: [] }
}

/** One paragraph continues the line; several blocks stay blocks. Called within an update of the editor. */
function $insert(text: RichText, place: BaseSelection): void {
  const { children } = toLexical(text).root
  const [only, ...others] = children
  const isLine = only?.type === 'paragraph' && others.length === 0
  place.insertNodes((isLine ? only.children : children).map((node) => $parseSerializedNode(node)))
}
