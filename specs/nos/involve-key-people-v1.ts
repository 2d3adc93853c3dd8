import type { Specification, Unit } from '../schema.ts'
import { knowledgeOutcomes } from './involve-key-people-knowledge-v1.ts'
import { performanceOutcomes } from './involve-key-people-performance-v1.ts'
import { definitions, scope, values } from './involve-key-people-scope-v1.ts'

const workingLabel = 'Involve key people in service provision'

const unit: Unit = {
  id: 'nos/involve-key-people@1',
  number: 'NOS',
  uan: null,
  title: workingLabel,
  level: null,
  credit: null,
  glh: null,
  aim: null,
  assessment: null,
  outcomes: [...performanceOutcomes, ...knowledgeOutcomes],
  guidance: [],
  declared: {
    outcomes: 16,
    criteria: 135,
    subPoints: 0,
    rangeBlocks: 0,
    rangeItems: 0,
    performance: { headings: 3, statements: 28 },
    knowledge: { headings: 13, statements: 107 },
  },
}

/** The source gives neither code nor title, and none was found: both stay null rather than be guessed. */
export const involveKeyPeople: Specification = {
  id: 'nos/involve-key-people@1',
  version: 1,
  kind: 'standard',
  standing: 'current',
  standingReason: null,
  title: null,
  workingLabel,
  code: null,
  awardingOrganisation: null,
  number: null,
  accreditation: null,
  level: null,
  credits: null,
  units: [unit],
  rules: [],
  scope,
  values,
  overview:
    'This standard identifies the requirements associated with leading and managing practice that supports the involvement of key people in the service provision and the achievement of positive outcomes for individuals.',
  definitions,
  guidance: [
    {
      text: 'Show knowledge at work: say what you did with it in your leadership and management, not only what you know.',
      criteria: [],
      line: 215,
    },
    {
      text: 'The values and the nine rights hold in all of your work, whichever statement it evidences.',
      criteria: [],
      line: 245,
    },
    {
      text: 'Critical analysis takes something apart and weighs what each part contributes. A description is not enough.',
      criteria: ['P17', 'K73'],
      line: 217,
    },
    {
      text: 'Critical evaluation weighs the arguments for and against and comes to a judgement. A description is not enough.',
      criteria: ['K4', 'K31', 'K86', 'K88', 'K98', 'K99'],
      line: 219,
    },
    {
      text: 'Employment practices here take in recruitment, performance, discipline and grievance.',
      criteria: ['K91'],
      line: 222,
    },
    {
      text: 'The statement names you and others: show both what you did and what you brought others to do.',
      criteria: ['P5', 'P8', 'P13', 'P21'],
      line: 8,
    },
  ],
  commonMistakes: [],
  source: { seed: '003', lines: 'L1-256' },
  rights:
    'National Occupational Standards are not City & Guilds copyright. Check the conditions on which they may be copied with the relevant Sector Skills Council.',
  notClaimableBecause:
    'This is a standard, not a qualification: evidence is mapped to it and assessed against it, and no certificate is claimed on it.',
}
