import { draftCriterion } from '../makers.ts'
import type { Specification, Unit } from '../schema.ts'

const unit: Unit = {
  id: 'aabps/active-support-interactive-training@1',
  number: 'AABPS-ALIT',
  uan: null,
  title: 'Active support: lead interactive training',
  level: null,
  credit: null,
  glh: null,
  aim: null,
  assessment: null,
  // Which statement belongs to which outcome is our reading: the source lists both in the same order and never pairs them.
  outcomes: [
    {
      code: 'AABPS-ALIT:LO1',
      title: 'Understand the theoretical background to person-centred interactive training',
      line: 61,
      range: [],
      criteria: [
        draftCriterion(
          'AABPS-ALIT:C1',
          67,
          'demonstrate',
          'Award credit for demonstrating a clear understanding of the theoretical models underpinning person-centred interactive training, such as normalisation, social role valorisation, and the active support model itself.',
        ),
      ],
    },
    {
      code: 'AABPS-ALIT:LO2',
      title: 'Be able to plan person-centred interactive training sessions to enhance whole team performance',
      line: 61,
      range: [],
      criteria: [
        draftCriterion(
          'AABPS-ALIT:C2',
          68,
          'plan',
          'Credit given for evidence of planning a training session that includes specific, measurable learning outcomes aligned with active support principles, and utilises interactive methods like role-play, case studies, and group discussion.',
        ),
      ],
    },
    {
      code: 'AABPS-ALIT:LO3',
      title: 'Be able to lead person-centred interactive training sessions in situ',
      line: 61,
      range: [],
      criteria: [
        draftCriterion(
          'AABPS-ALIT:C3',
          69,
          'lead',
          "Assessor should look for evidence of leading the training session in situ, adapting communication and pace to the learners' needs, and maintaining a supportive environment that encourages participation and reflection.",
        ),
      ],
    },
    {
      code: 'AABPS-ALIT:LO4',
      title: 'Be able to provide support to improve the performance of others',
      line: 61,
      range: [],
      criteria: [
        draftCriterion(
          'AABPS-ALIT:C4',
          70,
          'support',
          'Mark positively for providing structured post-training support, such as lesson observations, one-to-one feedback, and action planning with staff to address performance gaps and reinforce new skills.',
        ),
      ],
    },
  ],
  guidance: [],
  declared: { outcomes: 4, criteria: 4, subPoints: 0, rangeBlocks: 0, rangeItems: 0 },
}

/** Its criteria are unnumbered statements about what earns credit. Once the official criteria are known they make version 2. */
export const activeSupportInteractiveTraining: Specification = {
  id: 'aabps/active-support-interactive-training@1',
  version: 1,
  kind: 'unit-draft',
  standing: 'withdrawn',
  standingReason:
    'The awarding organisation withdrew on 21 July 2014; the source names it AABPS (WITHDRAWN 21 JULY 2014).',
  title: 'Active support: lead interactive training',
  workingLabel: null,
  code: null,
  awardingOrganisation: 'AABPS',
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
      text: 'Say which active support skill each training activity builds.',
      criteria: ['AABPS-ALIT:C2'],
      line: 76,
    },
    {
      text: 'Note how you changed your approach when people asked or lost interest.',
      criteria: ['AABPS-ALIT:C3'],
      line: 77,
    },
    {
      text: 'Keep a log of mentoring: what you advised, how the person took it, what became better.',
      criteria: ['AABPS-ALIT:C4'],
      line: 78,
    },
    {
      text: 'Reflect on your training with what learners said and what changed for the people they support.',
      criteria: ['AABPS-ALIT:C1', 'AABPS-ALIT:C4'],
      line: 79,
    },
    { text: 'Name the law and the frameworks you rely on.', criteria: ['AABPS-ALIT:C1'], line: 80 },
    {
      text: 'Give an example from a care setting for each theory you use.',
      criteria: ['AABPS-ALIT:C1'],
      line: 81,
    },
    { text: 'Cover children and young people where your work does.', criteria: [], line: 82 },
  ],
  commonMistakes: [
    {
      text: 'Calling an informal chat training: no aims, no checks on progress.',
      criteria: ['AABPS-ALIT:C2'],
      line: 88,
    },
    { text: 'Training once and never following it up.', criteria: ['AABPS-ALIT:C4'], line: 89 },
    { text: 'Not showing person-centred values while teaching them.', criteria: ['AABPS-ALIT:C3'], line: 90 },
    {
      text: 'Teaching everyone in the same way, whatever they already know.',
      criteria: ['AABPS-ALIT:C2', 'AABPS-ALIT:C3'],
      line: 91,
    },
    { text: 'Taking leadership and management for the same thing.', criteria: [], line: 92 },
    {
      text: 'Reading person-centred care as doing whatever is asked, without regard to capacity and safety.',
      criteria: [],
      line: 93,
    },
    { text: 'Leaving safeguarding to the person with the title.', criteria: [], line: 94 },
  ],
  source: { seed: '000', lines: 'L1-116' },
  rights:
    'The statements come from a third-party revision page; its owner is not named and no licence came with it. They are held here for development only.',
  notClaimableBecause:
    "This unit takes registrations for development only and nothing can be claimed on it: its awarding organisation withdrew on 21 July 2014, and its criteria are unnumbered statements from a revision site, not the awarding organisation's own.",
}
