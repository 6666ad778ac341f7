import { useFormFields } from '@payloadcms/ui'
import { useLayoutEffect, useRef } from 'react'

/**
 * A field that the server refused counts as corrected as soon as its value is another one. Payload finds that out only
 * when it has validated the value again, a moment later: a click in between was refused without asking the server.
 */
export function useCorrectedFields(): void {
  const [fields, dispatch] = useFormFields((context) => context)
  const refused = useRef(new Map<string, unknown>())
  useLayoutEffect(() => {
    for (const [path, { valid, value }] of Object.entries(fields)) {
      if (valid !== false) refused.current.delete(path)
      else if (!refused.current.has(path)) refused.current.set(path, value)
      else if (refused.current.get(path) !== value) dispatch({ type: 'UPDATE', path, valid: true })
    }
  }, [fields, dispatch])
}
