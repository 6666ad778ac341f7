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

/** How long an answer about the form as it was before a save may still come after it, in milliseconds. */
const latest = 8000

/**
 * Payload takes a form whose save the server refused for a saved one: Save goes grey, and closing it asks nothing.
 * It is not saved. And every answer about the form as it was before the save that comes late wipes the reasons of
 * the refusal: they are said again, until the server has looked at the form as it is now. A newer save is told by
 * NewerSave.
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
