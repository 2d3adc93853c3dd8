import { between, type Link } from './crosswalk-schema.ts'

const principles = 'city-and-guilds/3085-01@1'
const practice = 'city-and-guilds/3085-02@1'
const standard = 'nos/involve-key-people@1'

/**
 * Unit 002 and the standard. Unit 002 is about one's own work with a person, the standard about leading others and
 * involving those who matter to the person: so links to performance mostly support, and their reasons say what
 * has to be in the evidence besides.
 */
export const practiceAndStandard: readonly Link[] = between(practice, standard, [
  ['002:1.1', 'K14', 'supports', 'The values of personalisation are what person-centred working stands for.'],
  [
    '002:1.1',
    'K34',
    'supports',
    'Naming its central values describes part of the nature of personalisation.',
  ],
  [
    '002:1.2',
    'P4',
    'overlaps',
    "Practice that delivers person-centred values respects people's background and preferences; show where you led it.",
  ],
  [
    '002:1.2',
    'K20',
    'overlaps',
    'Values delivered in practice are ways of working that keep dignity, belief and preference.',
  ],
  [
    '002:1.2',
    'K2',
    'supports',
    'Your own part in promoting rights and choice can be drawn from the same account.',
  ],
  [
    '002:1.3',
    'K21',
    'overlaps',
    'Agreeing outcomes with a person is the first step of work that achieves them, and you say how it is done.',
  ],
  [
    '002:1.3',
    'P9',
    'supports',
    'If key people took part when outcomes were agreed, the record shows how they were supported to.',
  ],
  [
    '002:1.3',
    'K24',
    'supports',
    'Looking at what works from different perspectives is partnership with the person and those around them.',
  ],
  [
    '002:2.1',
    'P4',
    'overlaps',
    "Finding out what is important to a person recognises their background and preferences; show that others' practice followed.",
  ],
  ['002:2.1', 'K14', 'overlaps', 'Using the tools shows what it means to know each person as an individual.'],
  ['002:2.1', 'K16', 'supports', 'What is important to somebody includes their culture and language.'],
  [
    '002:2.1',
    'P13',
    'supports',
    'A relationship circle is where the assessment of what key people can give begins.',
  ],
  [
    '002:2.2',
    'P7',
    'overlaps',
    "A person's voice and choice include whom they want in their life and their support; the evidence has to say so.",
  ],
  [
    '002:2.2',
    'K50',
    'overlaps',
    'Communication charts and decision-making profiles are methods that enable people to say what they want.',
  ],
  ['002:2.2', 'K20', 'overlaps', 'Enhancing control is working in a way that promotes active participation.'],
  [
    '002:2.2',
    'K19',
    'supports',
    'Where a person needs somebody to speak for them, advocacy belongs to how their voice is enhanced.',
  ],
  [
    '002:2.2',
    'K7',
    'supports',
    'Charts and agreements in a format that the person understands give them access to what is written about them.',
  ],
  [
    '002:2.3',
    'P4',
    'overlaps',
    "Histories, hopes and dreams are a person's background and preferences, put to use in practice that you lead.",
  ],
  [
    '002:2.3',
    'K17',
    'supports',
    'Deeper learning about somebody rests on trust, and the account can say how it was built.',
  ],
  [
    '002:2.3',
    'K29',
    'supports',
    "A person's history shows which factors have affected their health and well-being.",
  ],
  [
    '002:2.4',
    'K37',
    'overlaps',
    'A support plan that you produced with the person shows how planning is led.',
  ],
  [
    '002:2.4',
    'K70',
    'supports',
    'The plan itself shows whether a record is accurate, clear, relevant and detailed enough.',
  ],
  [
    '002:3.1',
    'K32',
    'overlaps',
    'Enabling somebody to act on their plan draws on their strengths and resources.',
  ],
  ['002:3.1', 'K21', 'overlaps', 'Both are about how work leads to the outcomes that a person wants.'],
  [
    '002:3.1',
    'P5',
    'supports',
    'Where a circle of support took part in the action, solutions were sought that let key people contribute.',
  ],
  [
    '002:3.1',
    'K35',
    'supports',
    'The actions show which resources of network, community and service were drawn on.',
  ],
  ['002:3.2', 'K12', 'overlaps', 'Clarifying who does what says what each of the others is responsible for.'],
  [
    '002:3.2',
    'K11',
    'supports',
    'The doughnut shows core duties, room for judgement and what is not your business: your own limits among them.',
  ],
  [
    '002:3.2',
    'P14',
    'supports',
    'If family and friends are in the agreement about responsibilities, it shows workers in partnership with them.',
  ],
  [
    '002:3.2',
    'K48',
    'supports',
    'Settling responsibilities within a team is delegation, and the method can be named.',
  ],
  [
    '002:3.3',
    'K34',
    'overlaps',
    'Direct payments and individual service funds are the arrangements of self directed support.',
  ],
  [
    '002:3.3',
    'K35',
    'overlaps',
    'Where help and information can be found is the range of resources, seen from one person.',
  ],
  ['002:3.3', 'K36', 'supports', 'Assistive technology is one of the arrangements that the range names.'],
  ['002:3.3', 'K22', 'supports', "Making funds reach a person's outcomes is managing resources to that end."],
  [
    '002:3.4',
    'K29',
    'overlaps',
    'Explaining why practice is adapted says how conditions and circumstances affect people.',
  ],
  ['002:3.4', 'K49', 'supports', 'In many contexts what has to be adapted is communication.'],
  [
    '002:4.1',
    'K37',
    'supports',
    'Keeping a plan up to date is part of delivering and reviewing personalised services.',
  ],
  [
    '002:4.1',
    'K70',
    'supports',
    'An updated plan shows how written information is kept accurate and relevant.',
  ],
  [
    '002:4.2',
    'P7',
    'overlaps',
    'Choosing who comes to the review is making a view known about the involvement of key people.',
  ],
  [
    '002:4.2',
    'K50',
    'supports',
    'Preparing somebody to say what they want uses methods that enable communication.',
  ],
  ['002:4.2', 'K20', 'supports', 'Preparation that leaves control with the person is active participation.'],
  [
    '002:4.3',
    'P9',
    'overlaps',
    'In a review that you facilitate, key people are helped to take part in finding outcomes; show who supported them.',
  ],
  [
    '002:4.3',
    'K37',
    'overlaps',
    'Facilitating a review shows how personalised services are reviewed with individuals.',
  ],
  [
    '002:4.3',
    'P8',
    'supports',
    'A review lets key people hear and understand what the person wants of them.',
  ],
  ['002:4.3', 'P14', 'supports', 'Workers and key people who plan together at a review work in partnership.'],
  [
    '002:4.3',
    'K106',
    'supports',
    'Bringing family and friends into a review calls for methods of engaging with key people.',
  ],
  [
    '002:4.3',
    'K107',
    'supports',
    'A meeting of family, workers and the person is a group whose dynamics a facilitator has to read.',
  ],
  ['002:4.4', 'K21', 'supports', 'Actions with a name and a date are how positive outcomes come about.'],
  [
    '002:4.4',
    'P5',
    'supports',
    'Where actions fall to family and friends, solutions were found that let them contribute.',
  ],
  [
    '002:5.1',
    'K89',
    'overlaps',
    'Balancing a risk worth taking against harm is the principle of positive risk-taking at work.',
  ],
  [
    '002:5.1',
    'K88',
    'supports',
    'Saying why a tool such as the happy/safe grid was chosen weighs one framework against others.',
  ],
  [
    '002:5.1',
    'K90',
    'supports',
    'If workers followed your lead in taking the risk, the account shows how others are brought to it.',
  ],
  [
    '002:5.1',
    'P26',
    'supports',
    "A risk on which the person and their family disagree is a dilemma that you managed for the person's good.",
  ],
  [
    '002:5.2',
    'K24',
    'overlaps',
    'Shared decision-making is partnership with individuals and key people in its plainest form.',
  ],
  [
    '002:5.2',
    'P8',
    'supports',
    'Setting out who decides what helps key people understand the views of the person.',
  ],
  [
    '002:5.2',
    'P7',
    'supports',
    'A decision-making agreement records the part that the person wants others to have.',
  ],
  [
    '002:5.2',
    'K19',
    'supports',
    'Where capacity is in question, the steps include somebody independent to represent the person.',
  ],
  [
    '002:6.1',
    'K21',
    'overlaps',
    'Supporting people to find outcomes for their well-being is how positive outcomes are achieved.',
  ],
  [
    '002:6.1',
    'K15',
    'supports',
    "Beginning from a person's own well-being shows that their interests come first.",
  ],
  [
    '002:6.1',
    'K75',
    'supports',
    'The five ways to well-being, in the range of the criterion, come from a national initiative.',
  ],
  [
    '002:6.1',
    'P9',
    'supports',
    'If key people were in the conversation, it shows how they were supported to identify outcomes.',
  ],
  [
    '002:6.2',
    'K33',
    'overlaps',
    "Developing somebody's networks shows their value and ways to develop them.",
  ],
  [
    '002:6.2',
    'P2',
    'overlaps',
    "A stronger network means key people who contribute to a person's life; show what the service did to enable it.",
  ],
  [
    '002:6.2',
    'K35',
    'supports',
    'An inclusion web or a community map lists the resources of informal networks and of the community.',
  ],
  [
    '002:6.2',
    'K100',
    'supports',
    'The work can be tied to what is known about relationships and well-being.',
  ],
  [
    '002:6.2',
    'P5',
    'supports',
    'Finding ways for people around the person to take part is seeking solutions with key people.',
  ],
  ['002:6.3', 'K35', 'overlaps', 'Ways into the community are the resources that lie in it.'],
  [
    '002:6.3',
    'K32',
    'supports',
    'Gifts that a person can contribute are the strengths that the statement speaks of.',
  ],
  [
    '002:6.3',
    'K102',
    'supports',
    'How near a service is to its community decides which of these ways are open.',
  ],
])

/**
 * Units 001 and 002. City & Guilds sets the assignment for unit 001, so evidence of practice never stands in for it:
 * it is what the answers can draw on, and the answers are the knowledge behind the practice.
 */
export const principlesAndPractice: readonly Link[] = between(principles, practice, [
  [
    '001:2.1',
    '002:1.1',
    'overlaps',
    'Both name coproduction, choice and control; unit 001 takes them apart, unit 002 names them as values.',
  ],
  [
    '001:2.2',
    '002:2.4',
    'supports',
    'A plan that you made is an example of support planning, one of the processes described.',
  ],
  [
    '001:2.2',
    '002:4.3',
    'supports',
    'A review that you led is an example of reviewing, one of the processes described.',
  ],
  [
    '001:2.3',
    '002:3.3',
    'supports',
    'Arrangements by direct payment or individual service fund call for knowing the budgets apart.',
  ],
  [
    '001:2.4',
    '002:2.1',
    'supports',
    'Describing how the tools are applied is the knowledge behind using them; good days and bad days are in both ranges.',
  ],
  [
    '001:2.4',
    '002:2.2',
    'supports',
    'Communication charts and decision-making profiles are described in the one and used in the other.',
  ],
  [
    '001:2.4',
    '002:3.2',
    'supports',
    'The doughnut and matching are described in the one and used in the other.',
  ],
  ['001:2.5', '002:3.4', 'overlaps', 'Both take the same five contexts and ask what has to differ in them.'],
  [
    '001:3.1',
    '002:1.3',
    'supports',
    'The outcomes defined are those that are agreed with the person: the ranges name the same four.',
  ],
  [
    '001:3.5',
    '002:6.1',
    'supports',
    'Both work with the five ways to well-being, first explained, then with a person.',
  ],
  [
    '001:4.1',
    '002:5.1',
    'supports',
    'The relationship of risks and rights is the reasoning behind a person-centred approach to risk.',
  ],
  [
    '001:4.4',
    '002:5.2',
    'supports',
    'The mental capacity tool applies the principles of the Act to shared decisions.',
  ],
  [
    '001:5.2',
    '002:3.2',
    'supports',
    'Knowing the roles of the key players comes before making clear who does what in a plan.',
  ],
  [
    '001:6.1',
    '002:6.2',
    'supports',
    "Social capital is what is built when somebody's networks are developed.",
  ],
  [
    '001:6.3',
    '002:6.3',
    'supports',
    'Ways of taking part in a community are where its capacity is met with.',
  ],
])
