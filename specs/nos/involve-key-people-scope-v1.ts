import type { Definition, Scope, Values } from '../schema.ts'

/** The two disclaimers differ by one letter and a full stop in the source. */
export const scope: readonly Scope[] = [
  {
    appliesTo: 'performance',
    disclaimer:
      'The details in this field are explanatory statements of scope and/or examples of possible contexts in which the NOS may apply; they are not to be regarded as range statements required for achievement of the NOS',
    instructions: [],
    line: 185,
  },
  {
    appliesTo: 'knowledge',
    disclaimer:
      'The details in this field are explanatory statements of scope and/or examples of possible contexts in which the NOS may apply; they are not to be regarded as range statement required for achievement of the NOS.',
    instructions: [
      { text: 'All knowledge statements must be applied in the context of this standard.', line: 213 },
      {
        text: 'In relation to all knowledge statements you need to know and understand the specified areas of knowledge and be able to critically apply the knowledge and understanding in your leadership and management practice',
        line: 215,
      },
    ],
    line: 211,
  },
]

export const definitions: readonly Definition[] = [
  {
    term: 'background',
    appliesTo: 'performance',
    text: "A person's background is the individual's unique mix of personal experiences, history, culture, beliefs, preferences, family relationships, informal networks and community",
    lines: [187],
    criteria: ['P4'],
  },
  {
    term: 'critically analyse',
    appliesTo: 'performance',
    text: [
      'Critically analyse is to examine something closely such as a policy, procedure, theory, complex situation, problem or an approach to practice – identifying the parts or issues that contribute to the whole product, situation or idea and determining how these different parts affect the quality of the whole product or how the individual issues affect the overall situation',
      'Critical analysis involves a weighing-up of the factors concerned, for their contribution of strengths / weaknesses or advantages / disadvantages of a product or in a situation. Critical analysis is part of the process of understanding issues and developing original and creative responses',
    ].join('\n'),
    lines: [189, 190],
    criteria: ['P17'],
  },
  {
    term: 'development opportunities',
    appliesTo: 'performance',
    text: 'Development opportunities may include a blend of educational programmes, training activities, mentoring, coaching, shadowing, induction, supervision, guided reading, research, action learning sets, peer group discussions',
    lines: [192],
    criteria: ['P6'],
  },
  {
    term: 'individual',
    appliesTo: 'performance',
    text: 'The individual is the person you support or care for in your work',
    lines: [194],
    criteria: [],
  },
  {
    term: 'key people',
    appliesTo: 'performance',
    text: 'Key people are those who are important to an individual and who can make a difference to his or her well-being. Key people may include family, friends, carers and others with whom the individual has a supportive relationship',
    lines: [196],
    criteria: [],
  },
  {
    term: 'others',
    appliesTo: 'performance',
    text: "Others are workers that you manage, your colleagues and other professionals whose work contributes to the individual's well-being and who enable you to carry out your role",
    lines: [198],
    criteria: [],
  },
  {
    term: 'critically analyse',
    appliesTo: 'knowledge',
    text: [
      'Critically analyse is to examine something closely such as a policy, procedure, theory, complex situation, problem or an approach to practice – identifying the parts or issues that contribute to the whole product, situation or idea and determining how these different parts affect the quality of the whole product or how the individual issues affect the overall situation',
      'Critical analysis involves a weighing-up of the factors concerned, for their contribution of strengths / weaknesses or advantages / disadvantages of a product or in a situation. Critical analysis is part of the process of understanding issues and developing original and creative responses',
    ].join('\n'),
    lines: [217, 218],
    criteria: ['K73'],
  },
  {
    term: 'critically evaluate',
    appliesTo: 'knowledge',
    text: [
      'Critically evaluate is to weigh arguments for and against something, assessing all evidence, this could relate to factors such as models of care service delivery, policy development, theories, approaches to practice',
      'Critical evaluation requires a weighing up and making judgements on factors such as currency, relevance, validity, outcomes, cost, sustainability, risk, and fitness-for-purpose of a product or a service against other products, services or ideas, using relevant criteria to frame the evaluation and inform decision-making',
    ].join('\n'),
    lines: [219, 220],
    criteria: ['K4', 'K31', 'K86', 'K88', 'K98', 'K99'],
  },
  {
    term: 'employment practices',
    appliesTo: 'knowledge',
    text: 'Employment practices should include recruitment, performance management, disciplinary procedures, grievance procedures',
    lines: [222],
    criteria: ['K91'],
  },
  {
    term: 'evidence based practice',
    appliesTo: 'knowledge',
    text: "Evidence based practice uses systems, processes and 'practice wisdom' that has been proved to be effective in supporting the achievement of positive outcomes. Evidence may have been drawn from a variety of sources: research, both formal and informal,  and the views and opinions of individuals, key people and those involved in the delivery of care services",
    lines: [224],
    criteria: [],
  },
  {
    term: 'factors that may affect the health, wellbeing and development',
    appliesTo: 'knowledge',
    text: 'Factors that may affect the health, wellbeing and development may include adverse circumstances or trauma before or during birth; autistic spectrum disorder; dementia; family circumstances; frailty; harm or abuse; injury; learning disability; medical conditions (chronic or acute); mental health; physical disability; physical ill health; poverty; profound or complex needs; sensory needs; social deprivation; substance misuse',
    lines: [225],
    criteria: ['K29'],
  },
  {
    term: 'key people',
    appliesTo: 'knowledge',
    text: 'Key people are those who are important to an individual and who can make a difference to his or her well-being. Key people may include family, friends, carers and others with whom the individual has a supportive relationship',
    lines: [227],
    criteria: [],
  },
  {
    term: 'leadership',
    appliesTo: 'knowledge',
    text: 'Leadership is the ability to provide strategic direction and a sense of purpose. Effective leaders create a sense of trust, confidence and belief, inspiring people to adopt the values and behaviours they promote. They are innovative, creative and motivating',
    lines: [229],
    criteria: [],
  },
  {
    term: 'management',
    appliesTo: 'knowledge',
    text: 'Management is the ability to set the operational direction and organise the effective running of the service provision to meet the overall service needs including ethical, legislative, regulatory and organisational requirements. Effective managers facilitate and organise resources in order to optimise the performance of others, allowing them to carry out tasks and achieve goals efficiently and effectively. They provide clarity and accountability that enable teams to meet their objectives',
    lines: [231],
    criteria: [],
  },
  {
    term: 'outcomes',
    appliesTo: 'knowledge',
    text: "Outcomes are the changes or differences that individuals or care services are trying to achieve. Hard outcomes are changes that are clear and obvious, or those that involve a visible change in people's behaviour or circumstances. Soft outcomes are changes that are less easy to observe and measure, or those that involve more subtle changes inside people such as a change in someone's attitude, sense of well-being or how they see, or feel about, themselves",
    lines: [233],
    criteria: [],
  },
  {
    term: 'outputs',
    appliesTo: 'knowledge',
    text: 'Outputs are the tangible products, services or facilities that are a result of organisational activities or the activities of those involved in the delivery of the service provision. Outputs may be used to achieve outcomes',
    lines: [235],
    criteria: ['K23'],
  },
  {
    term: 'personalisation',
    appliesTo: 'knowledge',
    text: "Personalisation can be defined as 'changing the power balance so that each person really does have choice and control over the care services that they want. From being a recipient of services, individuals become involved in selecting and shaping the services they use'. Personalisation is a social care approach that encompasses citizen-directed support; self-directed support; the use of direct payments or personal budgets; the provision of accessible information and advice on care and support and the promotion of independence and self-reliance amongst individuals and communities",
    lines: [237],
    criteria: [],
  },
  {
    term: null,
    appliesTo: 'knowledge',
    text: 'Depending on how it is used the power and influence of leaders and managers may have either a positive or negative effect upon relationships',
    lines: [239],
    criteria: ['K18'],
  },
]

export const values: Values = {
  introduction:
    'Adherence to codes of practice or conduct where applicable to your role and the principles and values that underpin your work setting, including the rights of children, young people and adults.  These include the rights:',
  rights: [
    { text: 'To be treated as an individual', line: 247 },
    { text: 'To be treated equally and not be discriminated against', line: 248 },
    { text: 'To be respected', line: 249 },
    { text: 'To have privacy', line: 250 },
    { text: 'To be treated in a dignified way', line: 251 },
    { text: 'To be protected from danger and harm', line: 252 },
    {
      text: 'To be supported and cared for in a way that meets their needs, takes account of their choices and also protects them',
      line: 253,
    },
    { text: 'To communicate using their preferred methods of communication and language', line: 254 },
    { text: 'To access information about themselves', line: 255 },
  ],
  line: 245,
}
