import { passage } from './passage.ts'

/** Invented evidence for the performance statements. */
export const performancePassages = [
  passage(
    'p01',
    'reflective_account',
    'P3',
    "When I started, the office talked about visitors as people who got in the way at lunchtime. I began each team meeting with one story about something a daughter or a friend had made possible, put those stories in the newsletter and thanked the families by name at our summer party. A year on staff ask 'who could help with this?' before they ask for more hours.",
  ),
  passage(
    'p02',
    'observation',
    'P4',
    'I shadowed the candidate on her morning walk round. She stopped at three doors, told the new starters what each person had done for a living and what they would never want to be called, and had a bacon breakfast swapped at once for a gentleman who keeps halal.',
  ),
  passage(
    'p03',
    'witness_testimony',
    'P5',
    'As the district nurse I sat in when a husband said he could no longer manage the night-time turns. Instead of suggesting a move, the manager asked all of us round the table what would make it possible, and by the end we had a profiling mattress, two sitting nights and a plan for him to learn the slide sheet.',
  ),
  passage(
    'p04',
    'work_product',
    'P6',
    'Training matrix and coaching notes for twelve support workers. Three went on a family-awareness workshop, four shadowed our carers link worker and everyone has done a guided reading on what it is like to be the relative. The last column says what each has done differently since with the families they know.',
  ),
  passage(
    'p05',
    'witness_testimony',
    'P9',
    'Keyworker describing how I showed her to bring a brother and a best mate into the planning day. We met them both beforehand, explained what a goal is and gave them picture cards so they had something to put on the wall about what a better year would look like for him.',
  ),
  passage(
    'p06',
    'work_product',
    'P10',
    'Notes of our autumn day with five tenants, six relatives, the advocate and staff where we went through the visiting, newsletter and care-meeting arrangements one by one and scored how well each one works for getting families involved. The scoring sheet and who said what are attached.',
  ),
  passage(
    'p07',
    'reflective_account',
    'P11',
    'After we learned that sons and daughters who work shifts could never come to anything, I moved reviews to evenings, set up a video link and started a closed messaging group. I describe how I brought each of these in, what I told the team, and that attendance went from three families to eleven.',
  ),
  passage(
    'p08',
    'work_product',
    'P13',
    "Completed form that the keyworker and I filled in with a wife before her husband came home from respite: her own health, her sleep, what she is confident doing, what frightens her and how many hours she can give. It was sent to the social worker as our part of the carer's assessment.",
  ),
  passage(
    'p09',
    'work_product',
    'P15',
    'Monthly log in which I note how things stand between each family and the staff who deal with them: compliments, cross words, calls not returned, and what I saw on my own walkabouts. Two entries are flagged amber because visits had become tense.',
  ),
  passage(
    'p10',
    'work_product',
    'P16',
    'Three short questionnaires I designed, one in easy read for tenants, one for their relatives and one for staff and the community nurse, asking how well we all get on and whether it helps people get where they want to be. Includes the covering letter and forty-one replies.',
  ),
  passage(
    'p11',
    'work_product',
    'P17 P18',
    "Twelve-page report. The first half weighs up survey replies, incident forms and review minutes to work out which contact between families and the team had actually helped people reach what they were aiming for and which had held them back, and what the numbers can't tell us. The second half sets out what we do well and five things that must get better.",
  ),
  passage(
    'p12',
    'work_product',
    'P20',
    'The new procedure on disagreements with families, drafted by me, agreed by the trustees and checked against the Care Act and our regulator. It has a one-page step guide, a form for recording a best-interests dispute and the induction slide that introduces it.',
  ),
  passage(
    'p13',
    'observation',
    'P22',
    'Observed team meeting led by the candidate. Using three made-up stories about families, she asked staff to spot where someone might feel torn - a daughter asking them to hide medication in food, a friend wanting to know what the doctor said - and to say what the clash was before anybody talked about answers.',
  ),
  passage(
    'p14',
    'witness_testimony',
    'P23',
    'I am a senior carer. My manager taught us different ways of handling a hard talk with a relative: listening back, taking time out, finding what we both want, asking someone neutral to sit in. Then she let me try two of them on the phone while she listened and told me how it went.',
  ),
  passage(
    'p15',
    'observation',
    'P24',
    "Candidate was seen supporting a worker through a row with a resident's son that morning over whether his mother could go out alone. They talked through what was right for her, what the son was scared of and what the worker could say, then the candidate stayed beside her while she rang him back.",
  ),
  passage(
    'p16',
    'work_product',
    'P25',
    'Poster and rota showing who staff can ring when they are stuck with a family problem they cannot settle: me, the on-call manager, the mediation service, our solicitor and the Mental Capacity lead. E-mails show two workers being put in touch with the lead this quarter.',
  ),
  passage(
    'p17',
    'work_product',
    'P28 P27',
    'Following a look back at the fallout between two sisters over their father, I rewrote the visiting agreement and the bit of the induction on who holds power of attorney. Before and after versions with the tracked changes, and the e-mail that told all staff from which date to use the new one.',
  ),
  passage(
    'p18',
    'observation',
    'P13 P14',
    'Assessor sat in on a home visit. A worker and a neighbour who does the shopping went through what the neighbour is able and willing to take on over winter, and the two of them then divided the week between paid visits and hers so that he could keep going to the lunch club.',
  ),
  passage(
    'p36',
    'reflective_account',
    'P10 P11',
    "With two people who live here, their mums and the community team I looked at whether our 'family forum' was any use. It was not - always the same three voices - so in March I replaced it with small coffee mornings on each floor.",
  ),
]
