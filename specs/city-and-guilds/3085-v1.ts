import type { Specification } from '../schema.ts'
import { rulesOf308501, rulesOf308502 } from './3085-rules-v1.ts'
import { unit001 } from './3085-unit-001-v1.ts'
import { unit002 } from './3085-unit-002-v1.ts'

const common = {
  version: 1,
  kind: 'qualification',
  standing: 'current',
  standingReason: null,
  workingLabel: null,
  code: null,
  awardingOrganisation: 'City & Guilds',
  level: 4,
  scope: [],
  values: null,
  overview: null,
  definitions: [],
  guidance: [],
  commonMistakes: [],
  source: { seed: '004', lines: 'L1-808' },
  rights:
    '© The City and Guilds of London Institute. Not to be copied, reproduced or distributed without prior written consent, except that staff of approved centres may copy it to teach candidates for a City & Guilds qualification or for internal administration, and candidates for their own use. Standard Copying Conditions apply.',
  notClaimableBecause: null,
} as const satisfies Partial<Specification>

export const principlesOfPersonalisation: Specification = {
  ...common,
  id: 'city-and-guilds/3085-01@1',
  title: 'Level 4 Award in Principles of Personalisation in Health and Social Care',
  number: '3085-01',
  accreditation: '600/5652/6',
  credits: 4,
  units: [unit001],
  rules: rulesOf308501,
}

export const deliveringPersonalisation: Specification = {
  ...common,
  id: 'city-and-guilds/3085-02@1',
  title: 'Level 4 Award in Delivering Personalisation in Practice in Health and Social Care',
  number: '3085-02',
  accreditation: '600/5589/3',
  credits: 8,
  // Unit 001 is the same object as in 3085-01: defined once, so the two cannot drift apart.
  units: [unit001, unit002],
  rules: rulesOf308502,
}
