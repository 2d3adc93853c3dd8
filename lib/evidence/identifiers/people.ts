import type { Found, Mention, Role } from './found.ts'
import type { Piece } from './rules.ts'

const stands: Readonly<Record<Role, string>> = {
  individual: 'Individual',
  relative: 'Relative',
  colleague: 'Colleague',
}

interface Person {
  readonly parts: Set<string>
  roles: Role[]
}

/** Gives every mention of the same person the same stand-in: “Individual A”, “Relative A”, “Colleague A”. */
export function standIns(pieces: readonly Piece[], found: readonly Found[]): Map<Found, string> {
  const people: Person[] = []
  const persons = new Map<Found, Person>()
  const mentioned = found.filter((one): one is Found & { person: Mention } => one.person !== undefined)
  const fullest = [...mentioned].sort((a, b) => b.person.parts.length - a.person.parts.length)
  for (const one of fullest) {
    const { parts, role } = one.person
    const known = people.find(person => parts.every(part => person.parts.has(part)))
    const person = known ?? { parts: new Set(parts), roles: [] }
    if (!known) people.push(person)
    if (role) person.roles.push(role)
    persons.set(one, person)
  }
  const names = new Map<Person, string>()
  const next: Record<Role, Iterator<string>> = {
    individual: free(pieces, 'individual'),
    relative: free(pieces, 'relative'),
    colleague: free(pieces, 'colleague'),
  }
  for (const one of mentioned) {
    const person = persons.get(one)!
    const role = roleFrom(person.roles)
    if (!names.has(person)) names.set(person, `${stands[role]} ${next[role].next().value}`)
  }
  return new Map(mentioned.map(one => [one, names.get(persons.get(one)!)!]))
}

const roleFrom = (roles: readonly Role[]): Role => {
  const count = (role: Role) => roles.filter(said => said === role).length
  const most = (['colleague', 'relative'] as const).toSorted((a, b) => count(b) - count(a))[0]!
  return count(most) > count('individual') ? most : 'individual'
}

/** A, B … Z, AA, AB …, without those that the texts use already. */
function* free(pieces: readonly Piece[], role: Role): Generator<string> {
  const used = new Set(
    pieces.flatMap(({ text }) =>
      [...text.matchAll(new RegExp(String.raw`\b${stands[role]} ([A-Z]{1,2})\b`, 'g'))].map(
        match => match[1],
      ),
    ),
  )
  for (let number = 0; ; number++) {
    const letter = String.fromCharCode(65 + (number % 26))
    const name = number < 26 ? letter : String.fromCharCode(64 + Math.floor(number / 26)) + letter
    if (!used.has(name)) yield name
  }
}
