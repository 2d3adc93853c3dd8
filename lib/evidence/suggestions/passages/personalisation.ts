import { passage } from './passage.ts'

/** Invented evidence for the criteria of 3085. */
export const personalisationPassages = [
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
