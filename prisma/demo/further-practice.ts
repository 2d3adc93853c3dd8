import { item, type Practice } from './practice.ts'

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
