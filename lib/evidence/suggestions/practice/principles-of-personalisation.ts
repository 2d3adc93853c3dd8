/** What candidates write about for each criterion of unit 001, principles of personalisation. */
export const principlesOfPersonalisation = {
  '001:1.1': `history of welfare; Poor Law, workhouse, Beveridge, the birth of the NHS and welfare state, long-stay
    hospitals and asylums, Community Care Act 1990, closing institutions, independent living movement; from medical to
    social model; people as customers and consumers in a care market, Thatcher, purchaser and provider; disability rights
    campaigners, nothing about us without us; timeline of policy and what each phase led to`,
  '001:1.2': `current policy on personalised services in England, Wales, Scotland or Northern Ireland; Care Act, Putting
    People First, Think Local Act Personal, NHS Long Term Plan, personal health budgets, integrated care, White Paper;
    definition of policies and what is coming next; our organisation's and council's policy on personalisation; government
    strategy; self-directed support Act in Scotland; what national policy says`,
  '001:1.3': `law and ethics of personalisation; Human Rights Act, Equality Act, Care Act, code of conduct; employing a
    personal assistant lawfully, insurance, DBS, tax; privacy, discrimination, duty of care against autonomy; ethical
    questions, values and principles; whose choice counts;  fairness between people;
    rights in law when someone arranges own support`,
  '001:2.1': `key ideas of personalisation: coproduction, designing and delivering with people as equals; citizenship model
    against professional gift; entitlement rather than charity; power shift from professional to person; choice and control;
    what coproduction is and is not; analysis of concepts; doing with instead of doing to; Simon Duffy; who holds the power`,
  '001:2.2': `steps of self-directed support from start to finish; self-assessment questionnaire, points and resource
    allocation system, indicative budget, support plan, sign-off, review; how someone gets an assessment and a budget;
    process map; supported self-assessment; panel agrees the plan; the customer journey through assessment, allocation,
    planning and review`,
  '001:2.3': `kinds of budgets: direct payment, personal budget, individual budget, personal health budget, individual
    service fund, virtual or notional budget, indirect payment, managed account, trust; who holds the money; cash or council
    managed; provider holds funds; NHS continuing healthcare money; differences, pros and cons of each way of paying`,
  '001:2.4': `person-centred thinking tools and what each is used for; good days and bad days, relationship circle,
    communication chart, decision-making profile, doughnut, matching staff, working and not working, one-page profile, top
    tips; how I apply the tools in planning and review; PATH, MAP, essential lifestyle planning; explanation of tools with
    examples from my workplace`,
  '001:2.5': `how personalisation differs for different groups: older people, learning difficulties, mental health, long-term
    conditions, physical disability, children; in recovery, reablement, residential care, end of life, own home; what gets
    in the way for each group; take-up of direct payments among older people; personalisation in dementia care compared with
    young disabled adults; comparing settings and client groups`,
  '001:3.1': `definition of outcome; what the word outcomes means; end result or difference for a person; change, impact or
    consequence; examples of outcomes such as autonomy, comfort, work and taking part; six keys to citizenship; outcome is
    not an activity or service`,
  '001:3.2': `why outcomes and personalised services belong together; support is tailored to what the person wants to achieve;  link between what someone hopes for and how support is designed; outcomes steer the support
    plan and the budget; golden thread from outcome to plan to review; starting from goals makes the service personal`,
  '001:3.3': `needs-led against outcomes-based thinking; deficits, tasks and time slots versus aspirations and results; what
    is wrong with you compared with what do you want; medical checklist, eligibility criteria; two assessments of one person
    compared; ward routine versus recovery goals; difference in health and in social care; old style care plan`,
  '001:3.4': `effects of an outcomes-focused approach on people and professionals; benefits and drawbacks; staff have to let
    go, learn new skills, feel less sure; people gain motivation, say and independence; more paperwork, risk, job
    satisfaction, change of power; impact on commissioners and providers; positive and negative impact assessed`,
  '001:3.5': `how outcomes approaches promote wellbeing; five ways to wellbeing connect, be active, take notice, keep
    learning, give; wellbeing and what matters to people; physical, emotional and social health improves when people reach
    their goals; happiness, belonging, purpose and self-esteem; link between outcomes and feeling well`,
  '001:4.1': `relationship between risk and rights; people have a right to take risks; duty of care and human rights; too much
    protection takes away freedom; balance between safety and liberty; denying risk is denying rights; tension between
    protecting and empowering; dignity of risk; when may rights be limited because of risk`,
  '001:4.2': `real and perceived risks of personalisation; fraud, misuse of money, exploitation, unregulated personal
    assistants, isolation, employer responsibilities, abuse; what the service worries about, reputation, litigation, closing
    day centres; what the person worries about, losing the service, being alone, running out of money; two points of view on
    risk; fears and facts`,
  '001:4.3': `different approaches to dealing with risk; safeguarding boards, risk enablement panel, positive risk taking,
    risk-averse practice, multi-agency risk meetings, contingency planning, children's safeguarding; analysis of ways to
    manage risk; shared responsibility; traditional risk assessment compared with enablement; who decides about a risky plan`,
  '001:4.4': `Mental Capacity Act five principles: assume capacity, help people to decide, unwise decisions, best interests,
    least restrictive; applying the Act to a person with a personal budget; capacity assessment and best-interests decision;
    lasting power of attorney, suitable person for a direct payment; scenario on whether he can decide; decision-specific
    capacity; supporting someone to understand, retain and weigh`,
  '001:5.1': `how personalisation has changed my job; evaluation of impact on my own role; from doing and managing to enabling,
    facilitating and brokering; new skills, worries, opportunities; letting go of control; my work before and after personal
    budgets; pros and cons for me; business side, marketing to individuals; different rota and flexible staff`,
  '001:5.2': `who the key players are and what they do: person, carer, commissioner, social worker, health professional, home
    carer, personal assistant, care broker, support planner, advocate; roles and responsibilities in personalisation; new
    roles; analysis of who is responsible for what; employer role of a direct payment holder; what a broker does`,
  '001:5.3': `barriers between health, social care, private and voluntary sectors; separate budgets, computers, boundaries,
    cultures, jargon, eligibility, mistrust, competition; who pays arguments; information not shared; reasons joint working
    fails; different targets, short-term contracts; continuing healthcare disputes`,
  '001:5.4': `proposals to overcome barriers between sectors; pooled budgets, co-location, joint training, shared assessment,
    single point of contact, protocols, link worker, joint commissioning, integrated teams, shared records; strategies I
    would put forward to improve working together; action to break down walls between NHS, council and charities`,
  '001:6.1': `importance of social capital in personalisation; bonding, bridging and linking, Putnam, Bourdieu, trust,
    reciprocity; friends and connections as resource; people with strong ties need fewer services; loneliness; neighbours
    help each other; value of relationships and belonging; analysis of social capital`,
  '001:6.2': `how people's social networks affect my role; connecting, linking and introducing; working with friends, neighbours, clubs and natural supports; letting others help; challenges of
    networks such as safeguarding or boundaries; community connector; what I do differently because of someone's network;
    my job now includes mapping who they know`,
  '001:6.3': `importance of community capacity; local assets, associations, volunteers, time banks, village agents, user-led
    organisations, community centres; asset based community development; building capacity so that people can take part
    locally; micro-enterprises; neighbourhood able to include people; local area coordination; what a community can do for
    itself; thriving community groups`,
} as const
