'use client'

import { createContext, type RefObject, useContext } from 'react'
import type { FormState } from './form-state.ts'

/** Something within a form that saves by itself. */
export interface Desk {
  /** Before the form is sent; false where something has to be settled first. */
  beforeSending: () => Promise<boolean>
  save: () => void
  forget: () => void
}

interface FormContext {
  state: FormState
  pending: boolean
  /** The id of the form, which its fields carry so that two forms on a page do not share ids. */
  form?: string
  desk?: RefObject<Desk | null>
  /** The place above the fields. */
  above?: HTMLElement | null
}

export const FormStateContext = createContext<FormContext>({ state: {}, pending: false })

/** The nearest form's last answer, and whether it is being sent; empty outside a form. */
export const useFormState = () => useContext(FormStateContext)
