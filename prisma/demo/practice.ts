import type { EvidenceKind } from '#prisma/client/enums.ts'

/** One piece of invented practice: what it is called, what it says, and what it shows of each specification. */
export interface Practice {
  readonly kind: EvidenceKind
  readonly title: string
  readonly text: string
  /** Codes of units 001 and 002, and of the national occupational standard. */
  readonly shows: readonly string[]
}

const item = (kind: EvidenceKind, title: string, shows: string, text: string): Practice => ({
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

/** What supports the rest, criterion by criterion, and speaks to the standard. */
export const furtherPractice: readonly Practice[] = [
  item(
    'reflective_log',
    'Handover after {who} came home from hospital',
    '002:1.2 P4 K16',
    'I led the handover and began with what matters to {who}: the radio before breakfast, tea without milk, nobody of the other sex for personal care. A worker said our way was quicker. I said whose morning it was, and we tried it for a week.',
  ),
  item(
    'work_product',
    'Communication chart made with {who}',
    '002:2.2 P15 K49',
    'The chart lists what {who} does, what we think it means and what we do about it. I drew the first version from notes of six shifts; {who} crossed out two lines and added one.',
  ),
  item(
    'witness_testimony',
    'Night worker on a learning log',
    '002:2.3 K73',
    'The witness describes how the candidate read the learning log every morning for a month, rang her about one entry, and changed the bedtime routine of {who} with her rather than for her.',
  ),
  item(
    'reflective_log',
    'A relative who disagreed with the plan of {who}',
    '002:5.2 P21 P24 K91',
    'A son wanted his mother in her room after nine. I met him with {who} present, asked what he feared, and wrote down both views without softening either. We agreed a bell and a review date; I told the team what had been decided and by whom.',
  ),
  item(
    'work_product',
    'Agenda and minutes: families’ evening at {place}',
    'P12 P13 K52',
    'Families set half of the agenda. The minutes, anonymised, show the three decisions that were theirs and who carries them out.',
  ),
  item(
    'reflective_log',
    'Supervision about a boundary with a neighbour of {who}',
    'P22 K53 K97',
    'A worker had begun to share rota details with a friendly neighbour. In supervision we looked at what the neighbour needed to know and what was ours to keep, and wrote a line for the plan that {who} agreed to.',
  ),
  item(
    'professional_discussion',
    'Discussion: leading change in how reviews are run',
    '002:4.2 002:4.3 P16 P17 K80',
    'Recorded, thirty-eight minutes, index attached. 02:10 why the old reviews were ours; 09:40 preparing people; 17:25 chairing without steering; 29:00 what I measured, and what I would weigh differently.',
  ),
  item(
    'work_product',
    'Rota redesign so that {who} has paid work',
    '002:3.1 002:6.1 P7',
    'Two rotas side by side, names removed. The second starts from the three mornings on which {who} is at the garden centre. My notes say what it cost and who gave way.',
  ),
  item(
    'reflective_log',
    'When I got it wrong with {who}',
    '002:1.3 002:2.1 K38 K47',
    'I had filled in the one-page profile from the file. {who} laughed at it. I tore it up, started with the relationship circle, and learnt in ten minutes what two years of notes had missed.',
  ),
  item(
    'witness_testimony',
    'Occupational therapist on shared decisions',
    '002:5.1 P5 K62',
    'The therapist describes a visit at which the candidate held back two workers who answered for {who}, asked again in another way, and got an answer nobody had expected.',
  ),
  item(
    'reflective_log',
    'Reading research on loneliness with my deputies',
    'K4 K31 K86',
    'We each took one study, weighed its strengths and weaknesses, and asked what it would mean at {place}. I set out what convinced me and what did not, and the one change that we tried.',
  ),
  item(
    'questioning',
    'Questions and answers on recording and sharing',
    'K66 K69 K72',
    'Eight questions by my assessor with my answers in full: lawful basis, who may see what, how a record that {who} disputes is put right, and what happens to records when somebody dies.',
  ),
  item(
    'case_study',
    'Two contexts, one tool',
    '002:3.4 001:2.5',
    'The doughnut with somebody in recovery and with somebody receiving end of life care: what stayed the same, what had to be said differently, and what each of them threw out.',
  ),
  item(
    'work_product',
    'Induction hour for a new worker on safeguarding',
    'K55 K57 P9',
    'Plan and handout of an hour that I lead for each new worker: a story in three parts, what to do at each, whom to ring. The evaluation sheets of six people are summed up at the end.',
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
