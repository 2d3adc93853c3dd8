import { passage } from './passage.ts'

/** Invented evidence for the knowledge statements. */
export const knowledgePassages = [
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
]
