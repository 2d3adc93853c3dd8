/** The demonstration centre's people, all invented, and how far each candidate has come. */
export const centre = { name: 'Northgate Care Academy', number: '912345' }
export const otherCentre = { name: 'Riverside Training', number: '954321' }

export const administrator = { name: 'Olwen Hughes' }
export const lead = { name: 'Miriam Stone' }
export const qualityAssurer = { name: 'Tomasz Zielinski' }
export const external = { name: 'Jean Whitaker' }
/** The last holds a quality assurer's seat too, so that changing seats can be tried. */
export const assessors = [
  { name: 'Sunita Rao' },
  { name: 'David Mensah' },
  { name: 'Bronwen Ellis' },
  { name: 'Karim Aziz' },
]

const both = ['city-and-guilds/3085-02@1', 'nos/involve-key-people@1']
const knowledge = ['city-and-guilds/3085-01@1', 'nos/involve-key-people@1']

export interface Part {
  readonly name: string
  readonly on: readonly string[]
  /** Index into `assessors`. */
  readonly assessor: number
  /** Items judged met, judged not yet met, waiting, and still drafts, in that order of time. */
  readonly judged: number
  readonly notYet: number
  readonly waiting: number
  readonly drafts: number
  /** Numbers of the units that the assessor has signed. */
  readonly signs: readonly string[]
}

const part = (
  name: string,
  on: readonly string[],
  assessor: number,
  items: [number, number, number, number],
  ...signs: string[]
): Part => {
  const [judged, notYet, waiting, drafts] = items
  return { name, on, assessor, judged, notYet, waiting, drafts, signs }
}

export const candidates: readonly Part[] = [
  part('Asha Patel', both, 0, [10, 2, 3, 2]),
  part('Ben Okafor', both, 0, [34, 0, 2, 1], '002'),
  part('Carys Morgan', both, 0, [42, 0, 0, 0], '002', '001'),
  part('Dilip Shah', both, 1, [40, 1, 1, 1], '002', '001'),
  part('Ewa Nowak', both, 1, [9, 1, 4, 2]),
  part('Femi Adeyemi', both, 1, [36, 0, 1, 0], '002'),
  part('Grace Liu', knowledge, 2, [14, 0, 2, 1], '001'),
  part('Huw Price', both, 2, [24, 3, 2, 0]),
  part('Imani Clarke', both, 2, [38, 0, 0, 2], '002', '001'),
  part('Jonas Weber', both, 3, [0, 0, 2, 3]),
  part('Kirsty Sinclair', both, 3, [30, 0, 3, 1], '002'),
  part('Leila Haddad', [...both, 'unattributed/lead-active-support@1'], 3, [0, 0, 0, 0]),
]
