/**
 * Words of care work that stand for the same thing. Each line is a concept: a word of the text that belongs to
 * it counts for all the others too, at less than its own weight. The first two come from the standard's scope:
 * key people are family, friends and carers; others are workers, colleagues and other professionals.
 */
const lines = `
keyPeople: key people, family, families, relative, relatives, friend, friends, carer, carers, mother, mum, mam, father, dad, parent, parents, son, daughter, husband, wife, spouse, partner, sister, brother, sibling, siblings, grandson, granddaughter, grandchildren, grandfather, grandad, grandmother, gran, nan, aunt, uncle, niece, nephew, cousin, cousins, in-law, neighbour, neighbours, next of kin, loved one, loved ones, fiancé, girlfriend, boyfriend, stepmother, stepfather, godmother, visitor, visitors
worker: worker, workers, staff, colleague, colleagues, team, keyworker, key worker, support worker, care assistant, team leader, senior carer, deputy, employee, employees, night staff, shift leader, nurse, agency worker, assistant, rota, others
individual: individual, individuals, service user, service users, resident, residents, tenant, tenants, client, clients, patient, lady, gentleman, the person, people we support, people who live here, someone, somebody
professionals: professional, professionals, social worker, district nurse, community nurse, gp, doctor, psychiatrist, psychologist, occupational therapist, physiotherapist, speech therapist, dietitian, pharmacist, chiropodist, multi-disciplinary, multidisciplinary, mdt, agency, agencies, interagency, multi-agency, police, hospital, council, local authority
training: training, train, trained, course, workshop, induction, e-learning, coaching, coach, coached, mentoring, mentor, shadowing, shadow, development opportunities, learning, action learning, guided reading, study day, certificate, toolbox talk, matrix
supervision: supervision, one-to-one, one-to-ones, supervised, supervisor
appraisal: appraisal, appraisals, personal development review, annual review
system: system, systems, procedure, procedures, policy, policies, practice, practices, protocol, guidance, flow chart, form, pathway, checklist, agreement, charter, framework, template, agreed ways of working, intranet, handbook
implement: implement, implemented, introduce, introduced, brought in, roll out, rolled out, launch, launched, put in place, set up, establish, put into practice, embed, embedded, ratified
change: change, changes, changed, amend, amended, rewrote, rewritten, revised, updated, new version, replaced, moved, altered, before and after, tracked changes, modify
improve: improve, improvement, improvements, better, put right, action plan, tracker, actions, recommendations, weakness
review: review, reviews, reviewed, look back, looked back, evaluate, evaluated, evaluation, audit, audited, lessons, learned, revisit, take stock, debrief, post-incident
feedback: feedback, survey, questionnaire, questionnaires, replies, comment, comments, suggestion box, focus group, interview, interviews, views, opinions, complaints book, compliments, smiley
monitor: monitor, monitoring, keep an eye, log, spot check, spot checks, dashboard, watch, observe, oversight, tracked, sampled
analyse: analyse, analysis, analysing, critically analyse, weigh, weighs, weighing, themes, patterns, trends, compare, compares, contrast, examine, graph, figures, data, strengths and weaknesses, pros and cons
evaluate: critically evaluate, evaluate, weighing up, critique, critical, limitations, for and against, arguments, currency, validity, literature, essay
report: report, reports, findings, presentation, summary, recommendation, recommendations, board, written up, results
relationship: relationship, relationships, get on, get along, getting on, rapport, bond, contact, ties, working relationship, partnership
partnership: partnership, partnerships, together, joint, jointly, collaborate, collaboration, share, shared, working with, side by side, hand in hand, cooperation
involve: involve, involved, involvement, include, included, inclusion, engage, engagement, take part, participate, participation, contribute, contribution, contributions, join in, joined in
culture: culture, cultural, religion, religious, faith, mosque, church, temple, prayer, prayers, halal, kosher, language, mother tongue, sikh, muslim, hindu, jewish, christian, polish, punjabi, urdu, welsh, heritage, ethnic, ethnicity, background, tradition, traditions, beliefs, festival, diwali, eid, ramadan, sabbath, caribbean, african, chinese, gypsy, traveller
preferences: preference, preferences, prefers, likes, dislikes, choice, choices, choose, chose, chosen, wish, wishes, wants, favourite, routine, routines, own way
dignity: dignity, respect, privacy, private, modesty, knocking, personal care, washing, dressing, self-esteem
rights: right, rights, entitled, entitlement, human rights, freedom, liberty, autonomy
discrimination: discrimination, discriminate, discriminatory, racist, racism, homophobic, sexism, ageism, prejudice, bias, equality, equal, diversity, unfair, inclusion, protected characteristics, stereotype, stereotypes, harassment
complaint: complaint, complaints, complain, unhappy, grumble, ombudsman, concern, concerns, apology, sorry, grievance, dissatisfied
conflict: conflict, conflicts, dispute, disputes, disagree, disagreement, row, argument, argue, quarrel, clash, clashes, fell out, falling out, tension, feud, angry, shouting, upset, difficult situation, hostility
dilemma: dilemma, dilemmas, ethical, ethics, moral, clash, right thing, competing, conflict of values, covert
techniques: techniques, technique, de-escalation, calming, boundary, boundaries, mediation, negotiate, negotiation, assertive, role play, role-play, active listening, toolkit, ways of handling, compromise, time out
advice: advice, advise, specialist, expert, solicitor, helpline, on-call, consultant, mediator, mediation, legal advice, ask for help, out of my depth, second opinion, chaplain
reflect: reflect, reflection, reflective, attitudes, attitude, assumptions, own practice, diary, self-awareness, judgemental, gibbs, kolb, schön
safeguarding: safeguarding, safeguard, abuse, abused, harm, neglect, protect, protection, alert, hurt, bruise, bruises, exploitation, exploited, whistleblowing, whistleblower, raise concerns, speak up, speaking out
mentalCapacity: mental capacity, capacity act, mca, best interests, unwise decision, unwise, least restrictive, presumption of capacity, assume capacity, dols, deprivation of liberty, power of attorney, court of protection
advocacy: advocacy, advocate, advocates, imca, representation, speak on behalf, self-advocacy, represent
communication: communication, communicate, signs, makaton, talking mats, easy read, easy-read, pictures, symbols, gestures, interpreter, sign language, hearing aid, speech, non-verbal, eye pointing, passport
confidentiality: confidentiality, confidential, privacy, gdpr, data protection, information sharing, caldicott, need to know, consent, disclosure, breach, secret, secrecy
records: record, records, recording, notes, daily notes, write up, written, care notes, documentation, log book, file, files, entries, legible
outcome: outcome, outcomes, goal, goals, aim, aims, aspiration, aspirations, achieve, achieved, hopes, result, results, end result, difference, target
wellbeing: wellbeing, well-being, five ways, happiness, happier, feel good, mood, fuller life, flourish, mental health, feeling well
risk: risk, risks, risk-taking, positive risk taking, hazard, hazards, safe, safety, danger, dangers, happy/safe, cotton wool, risk enablement
healthAndSafety: health and safety, riddor, coshh, fire, manual handling, moving and handling, hoist, infection, accident, security, lone working
budget: budget, budgets, direct payment, direct payments, personal budget, individual service fund, money, cash, bank account, funding, cost, costs, finance, payroll, fees, personal health budget, managed account, resource allocation
technology: technology, telecare, sensor, sensors, gadget, gadgets, tablet, app, alarm, pendant, smart speaker, gps, equipment
community: community, neighbourhood, local, club, clubs, choir, library, volunteer, volunteers, volunteering, church, mosque, groups, pub, allotment, association, membership, belonging, village
network: network, networks, social networks, social capital, connections, connecting, circle of support, friendships, natural supports, who they know, online groups
plan: plan, plans, planning, support plan, care plan, one-page profile, description, profile
personCentred: person-centred, person centred, personalised, personalise, personalisation, tailored, individualised, self-directed, bespoke
leadership: leadership, lead, leader, leading, style, styles, transformational, situational, servant, autocratic, democratic, charismatic, vision, inspire
manageChange: change management, kotter, lewin, adkar, resistance, transition, embrace change, champions
performanceOfStaff: performance, underperformance, capability, disciplinary, poor practice, standards, improvement plan, spot check, objectives, targets, kpi
workload: workload, workloads, time management, prioritise, delegation, delegate, delegating, caseload, diary
recruitment: recruitment, recruit, recruiting, interview, advert, shortlisting, dbs, references, contract, contracts, hire, dismissal, grievance, employment, employer, redundancy, probation
governance: governance, trustees, board, directors, nominated individual, regulator, inspection, inspector, cqc, commissioners, owner
law: law, laws, legal, legislation, legislative, act, regulation, regulations, regulatory, statute, statutory, code of practice, code of conduct, care act, human rights act, equality act
theory: theory, theories, theorist, model, models, research, study, studies, literature, evidence base, paper, essay
development: development, erikson, piaget, bowlby, attachment, maslow, lifespan, childhood, ageing
resources: resources, resource, budget, hours, staffing, equipment, funding, funds
carersAssessment: carer's assessment, carers assessment, coping, cope, willing and able, able and willing, strain, stress, respite, exhausted, manage at home, capacity of
environment: environment, building, location, parking, bus, garden, visiting room, reception, car park, layout, stairs, physical structure
economic: economic, cost of living, benefits, allowance, pension, welfare, austerity, poverty, social policy, social attitudes, stigma
familyPattern: divorce, separated, remarriage, step-family, lone parent, single parent, extended family, nuclear, same-sex, multi-generational, household, households, family patterns
assess: assess, assessment, assessed, self-assessment, judge, weighing up
barriers: barrier, barriers, obstacle, obstacles, gets in the way, hurdle, hurdles, problem, problems, stumbling block
solutions: solution, solutions, way round, ways round, find a way, make it possible, came up with, problem solving, options, brainstorm, creative, innovative, alternatives
endOfLife: end of life, palliative, hospice, dying, death, bereavement, bereaved, grief, funeral
reablement: reablement, rehabilitation, recovery, discharge
sectors: sector, sectors, third sector, independent sector, voluntary, charity, charities, nhs, social care, health care, private
decision: decision, decisions, decide, decides, decision-making, final say, who decides
reviewMeeting: review meeting, person-centred review, annual review, flip chart, agenda, invitation, invitations, attendees, venue, chair, facilitate, facilitated
actionPlan: actions, action plan, by when, who does what, next steps, smart
lifeStory: life story, life-story, history, histories, hopes and dreams, memory box, timeline, past
fiveWays: five ways, connect, be active, take notice, keep learning, give, exercise, helping others
handover: handover, shift, briefing, huddle, team meeting, newsletter, e-mail, communication book
motivation: motivate, motivation, morale, praise, thank, thanked, reward, recognition, appreciate, value, valued, values
`

/** The concepts, each with the words and phrases that stand for it. */
export const concepts: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', words = ''] = line.split(': ')
      return [name, words.split(', ')] as const
    }),
)
