/**
 * Invented evidence with the statements that an assessor would expect it to be mapped to. It measures the
 * ranking and never feeds it. The codes were drawn by lot before the texts were written, and the texts were
 * written before the paraphrases, so that neither was made for the other.
 */
export interface Passage {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly labels: readonly string[]
}

const passage = (id: string, kind: string, labels: string, text: string): Passage => ({
  id,
  text,
  kind,
  labels: labels.split(' '),
})

export const passages: readonly Passage[] = [
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
    'p19',
    'assignment',
    'K1',
    'I set out what the Equality Act protects, the nine characteristics, direct and indirect unfair treatment, and what our own policy adds for staff and residents, with an example of each from my workplace.',
  ),
  passage(
    'p20',
    'professional_discussion',
    'K5',
    'I explain how anybody who lives here can say they are unhappy with us, who can help them put it in writing, how to go to the ombudsman, and why they must not be treated worse afterwards.',
  ),
  passage(
    'p21',
    'questioning',
    'K6',
    'Answer on what we tell people before and after they move in: the service user guide, the fees, what staff will and will not do, the trial stay, and how we check that a person with limited sight has taken it in.',
  ),
  passage(
    'p22',
    'questioning',
    'K13',
    'Asked where I find the organisation’s procedures and what I do when one does not fit, I described the intranet, the sign-off sheet, the version date, and going to my line manager before I do anything different from what has been agreed.',
  ),
  passage(
    'p23',
    'professional_discussion',
    'K20',
    'Recording in which I talk about knocking before going in, letting a woman wash the parts she can, asking which toiletries she likes, keeping Friday prayers free and making sure she is the one who decides the order of her day.',
  ),
  passage(
    'p24',
    'case_study',
    'K22',
    'How I worked a budget that had been cut by six per cent: moving hours from quiet afternoons to mornings, sharing a minibus with the scheme next door, and keeping the number of people who met their goals above the figure in our contract.',
  ),
  passage(
    'p25',
    'questioning',
    'K24',
    'I said what makes joint working with somebody, her family and the professionals succeed: everybody knowing the aim, saying honestly who can do what, treating each as an equal, sharing decisions and looking again at how it is going. I gave one time when it did not work.',
  ),
  passage(
    'p26',
    'professional_discussion',
    'K26',
    'I talk about hearing a colleague call a resident a bed-blocker and seeing call bells left out of reach. I cover speaking up there and then, the private chat, writing it down, and when it stops being a coaching matter and becomes whistleblowing.',
  ),
  passage(
    'p27',
    'assignment',
    'K36',
    'Two-thousand-word piece on falls pendants, epilepsy mats, talking clocks and voice-activated lights, with what each lets someone do without a person standing over them, and the worries about being watched.',
  ),
  passage(
    'p28',
    'assignment',
    'K41 K42',
    'Essay on setting objectives, key indicators, dashboards and regular one-to-ones, and how I judge how well a worker is doing: direct observation of a visit, spot checks, feedback from the people they see and self-rating against the job description.',
  ),
  passage(
    'p29',
    'questioning',
    'K56',
    "Short answer on why it is not just the manager's job to speak out: the cleaner, the bus driver and the volunteer must all say something if they think that a person is being hurt or treated unfairly, and nobody may wait to be sure.",
  ),
  passage(
    'p30',
    'professional_discussion',
    'K61',
    'I explain how I looked after a young worker who had told me that she thought a colleague was being rough. I kept her informed, moved the shifts so that she need not work beside him, offered counselling and made sure nobody made her feel like a grass.',
  ),
  passage(
    'p31',
    'case_study',
    'K76',
    'I describe stepping in before things reach a crisis: a falls clinic after the first stumble, a few weeks of help after a bereavement, a key worker for a family at the first sign of strain, and the research on what this saves.',
  ),
  passage(
    'p32',
    'professional_discussion',
    'K79',
    'Talk with my assessor about how I run the team so that the people we support really get what they were hoping for: I set the direction, ask at each meeting what has changed for someone, model it myself, and shift staff time towards what works.',
  ),
  passage(
    'p33',
    'assignment',
    'K81 K82',
    'Written task on making a policy from start to finish: spotting the need, asking staff and residents, drafting, piloting, launching, checking six months later whether anybody follows it, and what I did when the audit showed they did not.',
  ),
  passage(
    'p34',
    'questioning',
    'K91',
    'I answered on hiring and firing within the law: fair shortlisting, DBS and right-to-work checks, the probation period, warnings and the right to be accompanied, and how somebody raises a grievance against me.',
  ),
  passage(
    'p35',
    'assignment',
    'K103',
    'My paper looks at what the cost of living, the benefit rules, the pension age for women and the idea that daughters should do it all mean for people who look after a parent or a disabled child.',
  ),
  passage(
    'p36',
    'reflective_account',
    'P10 P11',
    "With two people who live here, their mums and the community team I looked at whether our 'family forum' was any use. It was not - always the same three voices - so in March I replaced it with small coffee mornings on each floor.",
  ),
  passage(
    'p37',
    'assignment',
    '001:1.1',
    'I trace how we got here: long-stay hospitals where doctors decided, the 1990 changes which made people into customers choosing from a market, and disabled campaigners who said that it is society that needs mending, not us. I say what each left behind in how services work today.',
  ),
  passage(
    'p38',
    'assignment',
    '001:2.1',
    'Section comparing being given help out of kindness by those in charge with being entitled to it as a member of the public, followed by what it really means to design a service together and to be the one who decides.',
  ),
  passage(
    'p39',
    'assignment',
    '001:2.3',
    'Table and notes on the ways that the money can reach somebody: cash into their own bank account, the council holding it, a provider holding it on their behalf, and NHS money for long-term health needs. I say who each one suits.',
  ),
  passage(
    'p40',
    'assignment',
    '001:3.3',
    "I contrast 'she needs two visits a day for washing' with 'she wants to feel smart enough to go to bingo', in a council assessment and on a hospital ward, and say why the first kind of thinking leads to the same package for everyone.",
  ),
  passage(
    'p41',
    'assignment',
    '001:3.4',
    'Part of my assignment on what happens to people and to staff when a service starts from what somebody wants to change. Good sides such as more say and job satisfaction, and hard sides such as extra paperwork, letting go of control and results that are hard to count.',
  ),
  passage(
    'p42',
    'assignment',
    '001:3.5',
    'I link aiming for what matters to a person with feeling well in body and mind, going through staying in touch with others, exercise, noticing the world, picking up new skills and volunteering, with one example for each.',
  ),
  passage(
    'p43',
    'assignment',
    '001:4.4',
    'Scenario answer about a man who wants to spend his money on a motorbike. I start by assuming that he can decide, show what help he was given to understand, that an unwise choice is still his, and what would have to be true before anybody decided for him and how they would do it with the fewest limits.',
  ),
  passage(
    'p44',
    'assignment',
    '001:6.2',
    'I write about how knowing who is in somebody’s life - cousins, the people at the mosque, a darts team - has altered what I do in a week, such as ringing the darts captain before I ring the agency.',
  ),
  passage(
    'p45',
    'observation',
    '002:1.3',
    'Watched at a kitchen table with a young man, his mum and a support worker, the candidate drew two columns, what is going well and what is not, from each of their points of view, and used them to settle that he will cook one night a week and look for a few hours of paid work.',
  ),
  passage(
    'p46',
    'work_product',
    '002:2.1',
    'One-page sheet made with a woman who has epilepsy: what makes a brilliant day and a rotten one, her morning routine, who is closest to her, and on the back what keeps her safe and healthy. It separates what she cares about from what others say she has to have.',
  ),
  passage(
    'p47',
    'witness_testimony',
    '002:2.2',
    'I am his advocate. The candidate made a chart with him showing which decisions he takes, who helps and who has the last word, and since then he has chosen his own holiday and told two agency staff to go away.',
  ),
  passage(
    'p48',
    'work_product',
    '002:2.3',
    "Life-story pages and a 'where I want to be' poster, with the notes the night staff keep of what they did with him, who was there and what he seemed to enjoy. From these I found out that he had been in a brass band.",
  ),
  passage(
    'p49',
    'work_product',
    '002:2.4',
    'Finished plan written with a lady on an indirect payment. It says what others like about her, what she wants different, how she wants to be helped, what the money is for, who runs it day to day, how she keeps hold of decisions and who does what next.',
  ),
  passage(
    'p50',
    'observation',
    '002:3.1',
    'Candidate seen helping a tenant interview two people for the job of being her assistant. She had written the advert and the questions with him the week before, and afterwards they rang the payroll company together and drew up the first month of shifts.',
  ),
  passage(
    'p51',
    'professional_discussion',
    '002:3.4',
    'I explain how I change my way of working when someone is at the end of life in a nursing home, when they are six weeks out of hospital getting back on their feet, and when they are coming off drugs in their own flat - shorter talks, objects rather than paper, different people in the room.',
  ),
  passage(
    'p52',
    'work_product',
    '002:4.1',
    'The same plan in January, March and June. Each time I sat down with her and asked what we had tried, learned, were glad about and were worried about, and the new wording shows that she has gone off swimming and now wants evenings in.',
  ),
  passage(
    'p53',
    'reflective_account',
    '002:5.1',
    'A man with poor balance wanted to walk to the shop by himself. With him and his niece I plotted what would make him happy against what would keep him safe and we looked for the corner with both: a stick, a phone, a time to be back, and nobody following him.',
  ),
  passage(
    'p54',
    'work_product',
    '002:6.1',
    'Record of a chat over tea in which a woman said what would make her life feel fuller. We used a set of cards on friends, movement, curiosity, new skills and helping others; she picked two and we wrote what she wants to be doing by Easter.',
  ),
]
