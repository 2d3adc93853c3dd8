import { draftCriterion } from '../makers.ts'
import type { Specification, Unit } from '../schema.ts'

const unit: Unit = {
  id: 'focus-awards/lead-person-centred-practice@1',
  number: 'FOCUS-LPCP',
  uan: null,
  title: 'Lead person centred practice',
  level: null,
  credit: null,
  glh: null,
  aim: null,
  assessment: null,
  // Which statement belongs to which outcome is our reading: the source lists both in the same order and never pairs them.
  outcomes: [
    {
      code: 'FOCUS-LPCP:LO1',
      title: 'Understand the theory and principles that underpin person centred practice',
      line: 61,
      range: [],
      criteria: [
        draftCriterion(
          'FOCUS-LPCP:C1',
          67,
          'demonstrate',
          "Award credit for demonstrating a comprehensive understanding of person-centred theory, including reference to key models such as the VIPS framework or Kitwood's principles, and applying these to practice scenarios.",
        ),
      ],
    },
    {
      code: 'FOCUS-LPCP:LO2',
      title: 'Be able to lead a person-centred practice',
      line: 61,
      range: [],
      criteria: [
        draftCriterion(
          'FOCUS-LPCP:C2',
          68,
          'lead',
          "Evidence must show active leadership in modelling person-centred approaches, with specific examples of how staff were supported to promote individuals' active participation and decision-making.",
        ),
      ],
    },
    {
      code: 'FOCUS-LPCP:LO3',
      title: 'Be able to lead the implementation of active participation of individuals',
      line: 61,
      range: [],
      criteria: [
        draftCriterion(
          'FOCUS-LPCP:C3',
          69,
          'evaluate',
          'Assessors should look for evaluation of the impact of active participation on individual outcomes, including feedback from individuals and measurable improvements in well-being or independence.',
        ),
      ],
    },
  ],
  guidance: [],
  declared: { outcomes: 3, criteria: 3, subPoints: 0, rangeBlocks: 0, rangeItems: 0 },
}

/** Its criteria are unnumbered statements about what earns credit. Once the official criteria are known they make version 2. */
export const leadPersonCentredPractice: Specification = {
  id: 'focus-awards/lead-person-centred-practice@1',
  version: 1,
  kind: 'unit-draft',
  standing: 'draft',
  standingReason:
    'The source gives no unit number, level, credit or numbered criteria: it is a revision page, not the specification of Focus Awards.',
  title: 'Lead person centred practice',
  workingLabel: null,
  code: null,
  awardingOrganisation: 'Focus Awards Limited',
  number: null,
  accreditation: null,
  level: null,
  credits: null,
  units: [unit],
  rules: [],
  scope: [],
  values: null,
  overview: null,
  definitions: [],
  guidance: [
    {
      text: 'In testimony and reflection, tell particular occasions on which you changed what staff did, and what it did for people.',
      criteria: ['FOCUS-LPCP:C2'],
      line: 75,
    },
    {
      text: 'Show how you challenged poor practice and gave people a voice.',
      criteria: ['FOCUS-LPCP:C2'],
      line: 76,
    },
    {
      text: 'Show which barriers to taking part you found and removed, and whether the change has lasted.',
      criteria: ['FOCUS-LPCP:C3'],
      line: 77,
    },
    {
      text: 'Tie leadership theory to an example of your own.',
      criteria: ['FOCUS-LPCP:C1', 'FOCUS-LPCP:C2'],
      line: 78,
    },
    {
      text: 'On safeguarding, use the law as it now stands and say how you put it into practice.',
      criteria: [],
      line: 79,
    },
    {
      text: 'On quality, use a cycle of improvement with measures, and involve people and staff.',
      criteria: [],
      line: 80,
    },
  ],
  commonMistakes: [
    { text: 'Stopping at choice, when the point is to share power.', criteria: ['FOCUS-LPCP:C1'], line: 86 },
    {
      text: 'Describing activities without analysing what your leadership brought about.',
      criteria: ['FOCUS-LPCP:C2', 'FOCUS-LPCP:C3'],
      line: 87,
    },
    {
      text: 'Taking active participation for physical tasks only, not decisions, risk and community.',
      criteria: ['FOCUS-LPCP:C3'],
      line: 88,
    },
    { text: 'Taking leadership and management for the same thing.', criteria: [], line: 89 },
    { text: 'Treating safeguarding as following a procedure.', criteria: [], line: 90 },
    { text: 'Taking partnership for passing on information.', criteria: [], line: 91 },
  ],
  source: { seed: '002', lines: 'L1-113' },
  rights:
    'The statements come from a third-party revision page; its owner is not named and no licence came with it. They are held here for development only.',
  notClaimableBecause:
    "This unit takes registrations for development only and nothing can be claimed on it: it is a draft, and its criteria are unnumbered statements from a revision site, not the awarding organisation's own.",
}
