'use client'

import { useSyncExternalStore } from 'react'
import { type Device, device, deviceChanged } from './device.ts'

function subscribe(listen: () => void): () => void {
  addEventListener(deviceChanged, listen)
  addEventListener('storage', listen)
  return () => {
    removeEventListener(deviceChanged, listen)
    removeEventListener('storage', listen)
  }
}

/** Whose device this is; null until the page has come to life. */
export function useDevice(): Device | null {
  const text = useSyncExternalStore(
    subscribe,
    () => JSON.stringify(device()),
    () => null,
  )
  return text === null ? null : JSON.parse(text)
}
