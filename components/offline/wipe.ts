import { keptKey, wipeKept } from '#components/ui/kept.ts'
import { device, writeDevice } from './device.ts'
import { wipeStore } from './store.ts'

/** How long somebody's unsent work waits on a device that others use meanwhile. */
const patienceDays = 14

/**
 * At sign-out nothing of the person is left on the device, nor of anybody else who did not say that it is theirs:
 * devices are shared on shift. Its owner's unsent work stays, hidden, until they are back.
 */
export async function wipeFor(person: string): Promise<void> {
  const { owner, seen } = device()
  const isOwner = owner === null || owner === person
  wipeKept(undefined, isOwner ? undefined : keptKey(owner, ''))
  writeDevice(isOwner ? { owner: null, present: null, seen: null } : { owner, present: null, seen })
  await Promise.all([wipeStore(person), isOwner && emptyCaches()])
}

async function emptyCaches(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.map(name => caches.delete(name)))
}

/** Notes who is here. Work of an owner who has not been here for long is let go. */
export async function noteVisitor(person: string): Promise<void> {
  const { owner, seen } = device()
  if (!owner) return
  if (owner === person) return writeDevice({ owner, present: person, seen: new Date().toISOString() })
  const away = Date.now() - Date.parse(seen ?? '')
  if (away < patienceDays * 86_400_000) return writeDevice({ owner, present: person, seen })
  await letGo(owner)
}

/** Everything that one person keeps on this device, and that it is theirs. */
export async function letGo(owner: string): Promise<void> {
  wipeKept(undefined, undefined, keptKey(owner, ''))
  await wipeStore(owner)
  if (device().owner === owner) writeDevice({ owner: null, present: null, seen: null })
}
