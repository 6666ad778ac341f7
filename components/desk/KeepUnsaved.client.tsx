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

/**
 * Payload takes a form whose save the server refused for a saved one: Save goes grey, and closing it asks nothing.
 * It is not saved. And an answer about the form as it was before the save wipes the reasons of the refusal when it
 * comes late: they are said again then, once, until the server has looked at the form anew.
 */
export function KeepUnsaved() {
  const { setModified } = useForm()
  const [fields, dispatch] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isRefused = useFormSubmitted() && !isProcessing
  const refused = useRef<Refused>([])
  const isSaidAgain = useRef(false)

  useEffect(() => {
    if (isRefused && !isModified) setModified(true)
  }, [isRefused, isModified, setModified])

  useEffect(() => {
    if (!isRefused) {
      refused.current = []
      isSaidAgain.current = false
      return
    }
    const said = Object.entries(fields).flatMap(([path, { valid, errorMessage, value }]) =>
      valid === false && errorMessage ? [{ path, message: errorMessage, value }] : [],
    )
    if (said.length > 0) refused.current = said
    else if (!isSaidAgain.current) {
      isSaidAgain.current = true
      const errors = refused.current.filter(({ path, value }) => fields[path]?.value === value)
      if (errors.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors: [...errors] })
    }
  }, [isRefused, fields, dispatch])
  return null
}
