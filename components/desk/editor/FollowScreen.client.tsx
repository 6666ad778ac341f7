'use client'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_HIGH,
  FOCUS_COMMAND,
  HISTORY_MERGE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  useDocumentDrawerContext,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { alignedTag } from './AlignLeft.client'

/** Events that a save, or a question about unsaved words, may follow. */
const decisive = ['pointerdown', 'click', 'submit', 'pagehide'] as const

const isDecisiveKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  ctrlKey || metaKey || key === 'Escape' || key === 'Tab'

/** Stored values from which an alignment was taken off, and that were not saved since. */
const aligned = new WeakSet<object>()

/**
 * The form has the words that the editor shows. Payload's field passes them on when the browser is idle, up to half a
 * second after they were typed: a save before that stored the older words, and then put them back into the editor.
 * This passes them on before each event that a save may follow, and at once while a save is under way. What is typed
 * during a save stays, as words that are not saved yet.
 */
export function FollowScreen() {
  const [editor] = useLexicalComposerContext()
  const { path } = useEditorConfigContext().fieldProps
  const { getField, dispatchFields, setModified } = useForm()
  const field = useFormFields(([fields]) => fields[path])
  const { value, initialValue } = field ?? {}
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const isInDrawer = useDocumentDrawerContext().drawerSlug !== undefined
  /** Whether the editor's content changed since the form was last compared with it. */
  const isAhead = useRef(false)
  const isEdited = useRef(false)
  const opened = useRef(initialValue)
  /** The editor's content when the save under way was asked, as JSON; null if none is. */
  const sent = useRef<string | null>(null)

  const pass = useEffectEvent(() => {
    if (!isAhead.current) return
    isAhead.current = false
    const value = editor.getEditorState().toJSON()
    if (JSON.stringify(value) === JSON.stringify(getField(path)?.value)) return
    dispatchFields({ type: 'UPDATE', path, value })
    setModified(true)
  })
  // Payload takes from the answer of a save the values of all fields but the one that was changed last. A new initial
  // value can make it replace the editor, and take the caret out of it: the editor that somebody writes in is that one.
  const claim = useEffectEvent(() => {
    const value = isEdited.current ? editor.getEditorState().toJSON() : getField(path)?.value
    dispatchFields({ type: 'UPDATE', path, value })
  })
  const passBeforeEvent = useEffectEvent(() => {
    if (isAhead.current) flushSync(pass)
  })
  const followUpdate = useEffectEvent((isAtOnce: boolean) => {
    isAhead.current = true
    isEdited.current = true
    if (isAtOnce && initialValue instanceof Object) aligned.add(initialValue)
    if (isAtOnce || sent.current !== null) pass()
  })

  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isContent = dirtyElements.size > 0 || dirtyLeaves.size > 0
        if (tags.has(alignedTag)) followUpdate(true)
        else if (isContent && !tags.has(HISTORY_MERGE_TAG) && !prevEditorState.isEmpty())
          followUpdate(false)
      }),
    [editor],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isDecisiveKey(event)) passBeforeEvent()
    }
    const onEvent = () => passBeforeEvent()
    window.addEventListener('keydown', onKey, { capture: true })
    for (const type of decisive) window.addEventListener(type, onEvent, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      for (const type of decisive) window.removeEventListener(type, onEvent, { capture: true })
    }
  }, [])

  // A layout effect, because Payload's field decides in an effect whether it replaces what the editor shows.
  useLayoutEffect(() => {
    const shown = () => JSON.stringify(editor.getEditorState().toJSON())
    if (isSaving) {
      sent.current = shown()
      if (editor.getRootElement()?.contains(document.activeElement)) claim()
      return
    }
    if (sent.current === null) return
    if (opened.current instanceof Object) aligned.delete(opened.current)
    const isTypedSince = shown() !== sent.current
    sent.current = null
    if (!isTypedSince) return
    isAhead.current = true
    pass()
    setModified(true)
  }, [isSaving, editor, setModified])

  useEffect(() => {
    if (!isSaving) return
    return editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        claim()
        return false
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [isSaving, editor])

  // Other parts of the form call it unmodified when they are first shown.
  useEffect(() => {
    const isAligned = initialValue instanceof Object && aligned.has(initialValue)
    if (isAligned && !isModified && !isSaving) setModified(true)
  }, [initialValue, isModified, isSaving, setModified])

  // A drawer closes after its save: nothing can be typed that would be lost with it.
  useEffect(() => {
    if (!isSaving || !isInDrawer || !editor.isEditable()) return
    editor.setEditable(false)
    return () => editor.setEditable(true)
  }, [isSaving, isInDrawer, editor])

  // Payload's validation at a save may put an older state of the form back.
  useEffect(() => {
    if (opened.current !== initialValue) opened.current = initialValue
    else if (value !== undefined && isEdited.current) {
      isAhead.current = true
      pass()
    }
  }, [value, initialValue])
  return null
}
