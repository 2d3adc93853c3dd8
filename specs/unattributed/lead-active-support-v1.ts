import { draftCriterion } from '../makers.ts'
import type { Specification, Unit } from '../schema.ts'

const unit: Unit = {
  id: 'unattributed/lead-active-support@1',
  number: 'LAS',
  uan: null,
  title: 'Lead active support',
  level: null,
  credit: null,
  glh: null,
  aim: null,
  assessment: null,
  // The source merges two lists: M1 and M6 overlap on practice leadership, M2 and M7 on daily plans. Both are kept.
  outcomes: [
    {
      code: 'LAS:M',
      title: 'Marking points (the source names no learning outcomes)',
      holder: true,
      line: 26,
      range: [],
      criteria: [
        draftCriterion(
          'LAS:M1',
          27,
          'demonstrate',
          'Award credit for demonstrating how practice leadership techniques (e.g., modelling, coaching, constructive feedback) are systematically applied to enhance positive interactions and enable staff to use person-centred approaches.',
        ),
        draftCriterion(
          'LAS:M2',
          28,
          'support',
          "Evidence must show the learner supporting others to co-produce daily plans with individuals, using tools like 'My Day My Way' or equivalent, ensuring plans promote active participation in all areas of life.",
        ),
        draftCriterion(
          'LAS:M3',
          29,
          'use',
          'Look for clear use of quality-of-life assessment frameworks (e.g., the Adult Social Care Outcomes Toolkit) and evidence of involving individuals in evaluating their own support, with adjustments made in response.',
        ),
        draftCriterion(
          'LAS:M4',
          30,
          'reflect',
          'Credit requires critical reflection on how the leader has overcome barriers to implementing active support, such as staffing challenges, resource constraints, or resistance to change, with measurable improvements in engagement and well-being.',
        ),
        draftCriterion(
          'LAS:M5',
          31,
          'demonstrate',
          "Award credit for demonstrating how the active support model's values (e.g., engagement, choice, control) are operationalised through specific, practical support strategies such as task analysis, graded assistance, and maximising choice moments.",
        ),
        draftCriterion(
          'LAS:M6',
          32,
          'provide',
          'Award credit for providing clear evidence of using practice leadership techniques—such as modelling, side-by-side coaching, and reflective feedback—to develop staff skills in promoting positive interactions and meaningful participation.',
        ),
        draftCriterion(
          'LAS:M7',
          33,
          'show',
          "Award credit for showing how person-centred daily plans are co-produced with individuals and regularly reviewed, with the leader actively supporting staff to adjust plans based on individuals' changing preferences and quality-of-life outcomes.",
        ),
      ],
    },
  ],
  guidance: [],
  declared: { outcomes: 0, criteria: 7, subPoints: 0, rangeBlocks: 0, rangeItems: 0 },
}

/** The source has no title and names no awarding organisation: the working label is what the page it matches is called. */
export const leadActiveSupport: Specification = {
  id: 'unattributed/lead-active-support@1',
  version: 1,
  kind: 'unit-draft',
  standing: 'draft',
  standingReason:
    'The source names no awarding organisation and gives no title, learning outcomes or numbered criteria.',
  title: null,
  workingLabel: 'Lead active support',
  code: null,
  awardingOrganisation: null,
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
      text: 'Build the portfolio on the four parts of active support and show how your leadership keeps them alive.',
      criteria: ['LAS:M5'],
      line: 11,
    },
    {
      text: 'Tell cases as before and after: what you did with a worker and what the person can do now.',
      criteria: ['LAS:M1', 'LAS:M4'],
      line: 12,
    },
    {
      text: 'Use supervision records, team minutes and reflective logs; a yearly appraisal is too thin.',
      criteria: ['LAS:M1', 'LAS:M6'],
      line: 13,
    },
    {
      text: 'Ask peers and outside professionals to testify to changes that they saw.',
      criteria: ['LAS:M4', 'LAS:M6'],
      line: 14,
    },
    {
      text: 'Show your own part in changing the culture, developing others and reading the figures.',
      criteria: ['LAS:M4'],
      line: 15,
    },
    {
      text: 'Tie practice leadership to real occasions on which you coached or modelled.',
      criteria: ['LAS:M1', 'LAS:M6'],
      line: 16,
    },
    { text: 'Draw the line from each value to what was done.', criteria: ['LAS:M5'], line: 17 },
    {
      text: 'Measure quality of life: engagement, mood, life in the community, and what keeps it up.',
      criteria: ['LAS:M3', 'LAS:M7'],
      line: 18,
    },
  ],
  commonMistakes: [
    { text: 'Doing things for people instead of enabling them.', criteria: ['LAS:M5'], line: 20 },
    {
      text: 'Offering a single training session as practice leadership.',
      criteria: ['LAS:M1', 'LAS:M6'],
      line: 21,
    },
    {
      text: 'Keeping no records from which a change could be seen.',
      criteria: ['LAS:M3', 'LAS:M4'],
      line: 22,
    },
    {
      text: 'Writing daily plans without the person, the family or an advocate.',
      criteria: ['LAS:M2', 'LAS:M7'],
      line: 23,
    },
    {
      text: 'Counting physical activity only, not social and emotional engagement.',
      criteria: ['LAS:M3'],
      line: 24,
    },
    {
      text: 'Treating active support as a timetable of activities.',
      criteria: ['LAS:M5', 'LAS:M7'],
      line: 25,
    },
  ],
  source: { seed: '001', lines: 'L1-33' },
  rights:
    'The statements come from a third-party revision page; its owner is not named and no licence came with it. They are held here for development only.',
  notClaimableBecause:
    'This unit takes registrations for development only and nothing can be claimed on it: no awarding organisation is named, and its criteria are unnumbered statements from a revision site.',
}
