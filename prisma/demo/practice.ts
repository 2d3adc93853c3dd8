import type { EvidenceKind } from '#prisma/client/enums.ts'

/** One piece of invented practice: what it is called, what it says, and what it shows of each specification. */
export interface Practice {
  readonly kind: EvidenceKind
  readonly title: string
  readonly text: string
  /** Codes of units 001 and 002, and of the national occupational standard. */
  readonly shows: readonly string[]
}

/** An item; what it shows is codes with spaces between. */
export const item = (kind: EvidenceKind, title: string, shows: string, text: string): Practice => ({
  kind,
  title,
  text,
  shows: shows.split(' '),
})

/** What completes unit 002: an observation first, then an item an outcome. */
export const practiceOfUnit002: readonly Practice[] = [
  item(
    'observation',
    'Observed: a one-page profile made with {who}',
    '002:2.1 002:2.2 002:2.3 002:2.4 P4 P15',
    'The expert witness watched for fifty minutes while {who} and the candidate used good days and bad days, the relationship circle and communication charts. The candidate waited, offered pictures when words ran out, and wrote the plan in the words that {who} chose. A sister joined for the last part and the candidate asked {who} first whether that was wanted.',
  ),
  item(
    'reflective_log',
    'Putting our values to work at {place}',
    '002:1.1 002:1.2 002:1.3 P1 K9',
    'In team meeting I asked what independence, coproduction and being part of the street mean on a Tuesday afternoon. We wrote three things that each of us would stop doing. With {who} I used working and not working from four perspectives and we agreed two outcomes: to cook on Fridays, and to go to the allotment without staff. I describe what I changed in the rota so that both could happen.',
  ),
  item(
    'work_product',
    'Support plan and who does what, {who}',
    '002:3.1 002:3.2 002:3.3 002:3.4 P7',
    'The plan is anonymised. My part: I drew the doughnut with {who} and two workers so that each knew their core duty and where to use judgement, found the advocacy group, and explained how an individual service fund differs from a direct payment. The last page sets out how the same tools were used with somebody receiving reablement and somebody at the end of life.',
  ),
  item(
    'work_product',
    'Person-centred review of {who}: invitation, record, actions',
    '002:4.1 002:4.2 002:4.3 002:4.4 P16 K49',
    '{who} chose the room, the cake and the guests. I sent the 4 plus one questions a fortnight before, in pictures for one guest. The record keeps what {who} said first; the actions say who does what by when and what it means for the rota.',
  ),
  item(
    'case_study',
    'Swimming alone: balancing risk with {who}',
    '002:5.1 002:5.2 P20 K88',
    'The family feared seizures; {who} wanted to swim without a worker in the water. I filled in the happy/safe grid with everybody, checked what {who} understood with the decision making agreement, and we agreed steps: the lifeguard briefed, a band that floats, a first month with me at the poolside. Nobody decided for {who}.',
  ),
  item(
    'witness_testimony',
    'Community worker on what changed for {who}',
    '002:6.1 002:6.2 002:6.3 P2 K34',
    'The community worker describes how the candidate sat with {who} and a community map, found that the choir was short of altos, and drew in a neighbour for the walk home. Six months later {who} goes twice a week, is in charge of the music folders and knows nine people by name.',
  ),
]

/** The externally set assignment for unit 001, a task an outcome. */
export const practiceOfUnit001: readonly Practice[] = [
  item(
    'assignment',
    'Assignment task 1: how personalisation came about',
    '001:1.1 001:1.2 001:1.3 K1',
    'Task 1 of the set assignment: the medical and social models, consumerist approaches, what the disabled peoples’ movement won, the policies in force in my nation, and the legal and ethical issues that they raise in our service.',
  ),
  item(
    'assignment',
    'Assignment task 2: what personalisation means',
    '001:2.1 001:2.2 001:2.3 001:2.4 001:2.5 K31',
    'Task 2 of the set assignment: coproduction, citizenship against professional gift, choice and control; assessment, resource allocation, support planning and reviewing; the kinds of budgets compared; how the tools are applied, and what differs for people in recovery, older people and children.',
  ),
  item(
    'assignment',
    'Assignment task 3: outcomes',
    '001:3.1 001:3.2 001:3.3 001:3.4 001:3.5 K32',
    'Task 3 of the set assignment: what an outcome is, why an outcomes-led plan reads differently from a needs-led one, what it does to professionals, and the five ways to well-being set beside two anonymised plans.',
  ),
  item(
    'assignment',
    'Assignment task 4: rights and risks',
    '001:4.1 001:4.2 001:4.3 001:4.4 K88',
    'Task 4 of the set assignment: perceived and actual risks from both sides, safeguarding arrangements and risk enablement panels compared, and the five principles of the Mental Capacity Act applied to a budget decision.',
  ),
  item(
    'assignment',
    'Assignment task 5: the workforce',
    '001:5.1 001:5.2 001:5.3 001:5.4 K62',
    'Task 5 of the set assignment: what personalisation has done to my own role, the roles of brokers, advocates and personal assistants, barriers between health, social care and the third sector, and four strategies to remove them.',
  ),
  item(
    'assignment',
    'Assignment task 6: social capital',
    '001:6.1 001:6.2 001:6.3 K34',
    'Task 6 of the set assignment: why social capital matters when budgets shrink, what networks ask of me as a manager, and how community capacity was built around our two houses.',
  ),
]

export const individuals = [
  'Individual A',
  'Individual B',
  'Individual C',
  'Individual D',
  'Individual E',
  'Individual F',
]
export const places = ['the Larches', 'Mill Street', 'Seaview', 'the Orchard', 'Station Road']

/** What assessors write when a criterion is met, and when it is not yet. */
export const feedback = {
  met: [
    'Clear, specific and in your own words; the outcome for the person is plain.',
    'You show what you did and why, and I can follow it to the record.',
    'Good use of the tool: the choice of it is explained, not only its steps.',
    'This was discussed at our visit and agrees with what I saw.',
  ],
  notYet:
    'You describe the activity well. Say what you yourself decided and what changed for the person because of it, and add the date on which you reviewed it.',
}
