import { createHash } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id as OWASP's Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The hash of a password that nobody has, so that an account that does not exist takes as long as one that does. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$FEzswp18MuMsHsXO5PucMA$5NaJQEHFo/ACWX+/3Ho9uX5JVKTiLjXOjGVv2hqDWqI'

// Two keyboards may send one letter as different code points.
const normal = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost)

/** Takes the same time whether or not there is a hash to compare with. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  const same = await verify(stored ?? nobodysHash, normal(password))
  return same && Boolean(stored)
}

/** What is stored of a link's token: whoever reads the table cannot use it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
