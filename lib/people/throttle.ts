import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { database } from '#lib/db.ts'
import { Refusal, refused } from '#lib/refusal.ts'

/** How many attempts within how many minutes; the next one shuts the door for as many again. */
const doors = {
  'sign-in': { account: 5, address: 50, minutes: 15 },
  'current-password': { account: 5, address: 50, minutes: 15 },
  'password-link': { account: 3, address: 20, minutes: 60 },
} as const
export type Door = keyof typeof doors

/** Who is knocking: the account they name, existing or not, and where they come from. */
export interface Knock {
  readonly account: string
  readonly address: string
}

const limiters = new Map<string, RateLimiterPrisma>()

function limiter(door: Door, by: 'account' | 'address'): RateLimiterPrisma {
  const keyPrefix = `${door} ${by}`
  const { minutes, [by]: points } = doors[door]
  const made =
    limiters.get(keyPrefix) ??
    new RateLimiterPrisma({
      storeClient: database(),
      tableName: 'rateLimiterFlexible',
      keyPrefix,
      points,
      duration: minutes * 60,
      blockDuration: minutes * 60,
    })
  limiters.set(keyPrefix, made)
  return made
}

// People type passwords into the wrong field: what they named is not kept, only its digest.
const accountKey = ({ account }: Knock) => createHash('sha256').update(account).digest('base64url')

/** A household or an office is one address; in IPv6 it is handed a network of 64 bits. */
export function network(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(mapped)) return mapped || 'unknown'
  const [head = '', tail] = mapped.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after]
  return `${groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/**
 * Counts an attempt before it is made, so that many at once do not all slip through.
 * @throws Refusal 'too-many-attempts', which says when it becomes possible again
 */
export async function countAttempt(door: Door, knock: Knock): Promise<void> {
  try {
    await limiter(door, 'address').consume(network(knock.address))
    await limiter(door, 'account').consume(accountKey(knock))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    throw new Refusal(
      refused('too-many-attempts', { wait: minutes === 1 ? 'a minute' : `${minutes} minutes` }),
    )
  }
}

/** The attempt was right: the account's earlier ones are forgiven, and the address is given this one back. */
export async function forgiveAttempt(door: Door, knock: Knock): Promise<void> {
  await limiter(door, 'address').reward(network(knock.address))
  await forgiveAccount(door, knock.account)
}

/** Somebody proved in another way that the account is theirs. */
export async function forgiveAccount(door: Door, account: string): Promise<void> {
  await limiter(door, 'account').delete(accountKey({ account, address: '' }))
}
