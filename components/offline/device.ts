/** Whose device this is, if anybody said so, and who used it last. One key: both are asked together. */
export interface Device {
  /** Who keeps drafts on it. */
  owner: string | null
  /** Who was signed in last; what the owner keeps is shown to nobody else. */
  present: string | null
  /** When the owner was here last. */
  seen: string | null
}

const key = 'device'
const nobody: Device = { owner: null, present: null, seen: null }

/** Told to every component of this tab when whose device it is changes. */
export const deviceChanged = 'device:changed'

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

export function device(): Device {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof found !== 'object' || found === null) return nobody
    const { owner, present, seen } = { ...nobody, ...found }
    return { owner: textOf(owner), present: textOf(present), seen: textOf(seen) }
  } catch {
    return nobody
  }
}

export function writeDevice(next: Device): void {
  try {
    if (next.owner) localStorage.setItem(key, JSON.stringify(next))
    else localStorage.removeItem(key)
  } catch {}
  dispatchEvent(new Event(deviceChanged))
}

/** Whose drafts may be shown here without asking the service: its owner's, while nobody else has come. */
export function keeper(): string | null {
  const { owner, present } = device()
  return owner && owner === present ? owner : null
}
