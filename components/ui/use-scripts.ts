'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether scripts run here: what does nothing without them is shown only with them. */
export const useScripts = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
