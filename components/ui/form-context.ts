'use client'

import { createContext, useContext } from 'react'
import type { FormState } from './form-state.ts'

interface FormContext {
  state: FormState
  pending: boolean
  /** The id of the form, which its fields carry so that two forms on a page do not share ids. */
  form?: string
}

export const FormStateContext = createContext<FormContext>({ state: {}, pending: false })

/** The nearest form's last answer, and whether it is being sent; empty outside a form. */
export const useFormState = () => useContext(FormStateContext)
