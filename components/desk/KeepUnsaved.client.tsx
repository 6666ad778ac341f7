'use client'
import {
  useAllFormFields,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

type Refused = readonly { path: string; message: string; value: unknown }[]

/** How long after a save a server response to the form's state before that save may still arrive, in milliseconds. */
const latest = 8000

/**
 * After the server refused a save, Payload treats the form as saved: it disables Save, and closing the form asks
 * nothing. This marks the form as unsaved. A late server response to the state before the save also clears the
 * reasons of the refusal: this shows them again, until the server has checked the present state of the form.
 * NewerSave reports a newer save.
 */
export function KeepUnsaved() {
  const { setModified } = useForm()
  const [fields, dispatch] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isRefused = useFormSubmitted() && !isProcessing
  const refused = useRef<Refused>([])
  const since = useRef(0)

  useEffect(() => {
    if (isRefused && !isModified) setModified(true)
  }, [isRefused, isModified, setModified])

  useEffect(() => {
    if (!isRefused) {
      refused.current = []
      since.current = Date.now()
      return
    }
    const said = Object.entries(fields).flatMap(([path, { valid, errorMessage, value }]) =>
      valid === false && errorMessage && path !== 'updatedAt'
        ? [{ path, message: errorMessage, value }]
        : [],
    )
    if (said.length > 0) refused.current = said
    else if (Date.now() - since.current < latest) {
      const errors = refused.current.filter(({ path, value }) => fields[path]?.value === value)
      if (errors.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors: [...errors] })
    }
  }, [isRefused, fields, dispatch])
  return null
}
