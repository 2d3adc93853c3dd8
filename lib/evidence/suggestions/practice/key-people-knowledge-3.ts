/** What candidates talk and write about when they show the knowledge in K73 to K107. */
export const keyPeopleKnowledge3 = {
  K73: `critical analysis of leadership and management theories; transformational, transactional, situational, servant,
    autocratic, democratic, laissez-faire, charismatic, distributed leadership; trait theory, Lewin, Hersey and Blanchard,
    Adair, Fayol, Taylor, Mintzberg, McGregor's theory X and Y; leadership versus management; strengths and weaknesses of
    leadership styles; which style suits when`,
  K74: `standards of practice and service standards for my setting; regulator's key lines of enquiry, quality statements,
    ratings, NICE quality standards, codes of practice for workers, commissioning standards; what good looks like; guidance
    that applies to care homes or home care; how we are inspected; minimum standards, ISO, Investors in People`,
  K75: `national and local initiatives to promote wellbeing; campaigns such as Dementia Friends, social prescribing, five
    ways to wellbeing, Change4Life, falls prevention scheme, healthy living project, loneliness strategy; local
    council's wellbeing programme; public health schemes; Mental Health Awareness Week; how we joined in an initiative`,
  K76: `early intervention; stepping in before a crisis; prevention; early help, reablement, rapid response, Sure Start,
    Troubled Families; models of early intervention and their evidence; invest to save; acting at the first signs; Early
    Help assessment; primary, secondary and tertiary prevention; early intervention in psychosis or dementia`,
  K77: `lessons from inquiries and serious failures: Francis report, Mid Staffordshire, Winterbourne View, Orchid View, Victoria
    Climbié, Baby P, Whorlton Hall, serious case reviews, safeguarding adult reviews, Cavendish, Berwick, Laming; what went
    wrong and what we changed; research and successful interventions; government report findings`,
  K78: `how I support staff to work with people and their families; methods such as modelling, coaching, mentoring, team
    meetings, guidance, training and debrief so that others can support individuals and relatives; helping workers build
    relationships with relatives; joint visits with a new worker; showing staff how to involve families`,
  K79: `leading and managing practice so that people reach good outcomes; setting vision and direction; leading by example;
    outcome focused team; how my leadership makes a difference for people; aligning staff, supervision and plans with what
    people want; monitoring results; leading practice on the floor; practice leadership`,
  K80: `helping staff recognise and act against discrimination; equality training, discussion of case examples, supervision
    about prejudice, zero tolerance; supporting a worker who was racially abused; giving staff confidence to challenge
    discriminatory remarks; role modelling inclusive language; anti-discrimination workshop for the team`,
  K81: `developing policies, procedures and systems; how a policy is written: need, consultation, draft, legal check,
    approval, launch; designing a new system; involving staff and residents in drafting; policy template and review date;
    creating a new practice; working party; benchmarking against other providers`,
  K82: `implementing, monitoring and evaluating policies and systems; audit, spot check, key indicators, plan do study act,
    review date; launching a procedure and checking whether it is followed; evaluation of a new system; feedback and
    adjustment; quality assurance cycle; compliance checks; implementation plan and training for roll-out`,
  K83: `promoting the service; marketing, website, leaflet, open day, social media, community events, networking with
    referrers; advertising our facilities; reputation; telling commissioners and the public what we offer; newsletter,
    fete, links with schools; filling vacancies and attracting new clients`,
  K84: `problem solving and innovative thinking; brainstorming, mind mapping, fishbone, five whys, six thinking hats, SWOT,
    force field, root cause; creative ideas; thinking outside the box; techniques to solve a tricky problem; lateral
    thinking; design thinking; generating options and choosing one`,
  K85: `motivating others; Maslow, Herzberg, McClelland, Vroom; praise, recognition, reward, responsibility; keeping up morale
    in a tired team; what makes staff want to come to work; employee of the month, job enrichment; intrinsic and extrinsic
    motivation; staff engagement; inspiring people; low morale and turnover`,
  K86: `critical evaluation of change management theory; Kotter's eight steps, Lewin's unfreeze change refreeze, ADKAR,
    Kübler-Ross change curve, force field, McKinsey 7S; comparing change models and their evidence; critique of linear models
    of change; emergent and planned change`,
  K87: `using change management techniques; how I led a change such as a new rota, computer system or merger; stakeholder
    analysis, consultation, communication plan, champions, dealing with resistance, quick wins, embedding; steps I took to
    bring in the change; managing transition; change plan`,
  K88: `critical evaluation of risk assessment and risk management frameworks; HSE five steps, risk matrix, ISO 31000, likelihood
    and severity; limits of scoring; defensible decision making; risk tools compared; risk averse culture; principles of
    assessing risk; weighing a risk framework's strengths and weaknesses; risk register`,
  K89: `positive risk taking; dignity of risk; letting people take chances for a better life; benefits of a risk against harm;
    right to take risks and make unwise decisions; risk enablement; going out alone, cooking, travel training, relationships;
    balance between safety and freedom; not wrapping people in cotton wool`,
  K90: `leading staff to support positive risk-taking; helping a cautious team to say yes; coaching workers to write risk
    enablement plans; backing staff when something goes wrong; moving away from a blame culture; training on risk; how I got
    a nervous team to let somebody try; supervision on risk; reassurance that I will stand by them`,
  K91: `employment law and practice; recruitment, interviews, references, DBS checks, right to work, contracts, working time,
    minimum wage, discipline, dismissal, grievance, redundancy, maternity, TUPE, ACAS; safer recruitment; HR procedures;
    fair selection; disciplinary hearing; probation and absence management; tribunal`,
  K92: `governance; board, trustees, committees, directors, nominated individual, registered manager; internal audit, external
    inspection, regulator, commissioners' contract monitoring, accountability lines; who checks on us; clinical governance;
    annual general meeting and reports to the board; owner's monthly visit; governance structure`,
  K93: `what puts pressure on the service, team and individual; staff shortages, sickness, turnover, budget cuts, winter,
    bereavements, inspection, pandemic, complex needs, change, burnout, stress; effect of pressures on performance; low
    staffing and agency; compassion fatigue; causes of stress at work; outside demands`,
  K94: `managing my own and others' time, resources and workload; diary, to-do list, urgent important matrix, prioritising,
    saying no, delegation; Eisenhower, Pareto; planning the week; time wasters; protecting time for supervision; balancing
    paperwork with time on the floor; time management; juggling competing demands`,
  K95: `team dynamics; Tuckman's forming, storming, norming, performing; Belbin team roles; cliques, conflict between shifts,
    personality clashes; team building; group norms; how I dealt with a divided team; roles people play in the team;
    new starter changes the mix; day and night staff rivalry; managing conflict in the team`,
  K96: `creating an open, creative culture; no-blame culture, ideas board, suggestion scheme, open door, learning from mistakes,
    staff free to speak up; encouraging new ideas and problem solving; psychological safety; team huddles that ask for
    solutions; openness and transparency; innovation champions; admitting my own mistakes`,
  K97: `culture that helps people to embrace change; positive about change; involving staff early, explaining why, celebrating
    small wins; readiness for change; overcoming fear and resistance; change champions; learning organisation; people used to
    the old ways come round; making change normal`,
  K98: `critical evaluation of leadership and management approaches that support the involvement of families and friends; which
    leadership style best brings relatives in; participative, collaborative and distributed leadership for family
    involvement; pros and cons of approaches to engaging carers; relationship centred care, senses framework, triangle of
    care; evidence on managers and family involvement`,
  K99: `critical evaluation of research and models of outcome based practice; literature review on outcomes; outcomes star,
    Talking Points, results based accountability, ASCOT, logic model; strengths and limits of outcome measures; evidence for
    outcome focused care; critique of payment by results; theories of outcome based commissioning`,
  K100: `theory and evidence about how relationships affect wellbeing and outcomes; attachment theory, social support and
    buffering, loneliness research, relationship based practice; studies showing that contact with family improves health;
    Holt-Lunstad, Harvard study; why close ties matter for recovery; effect of good and bad relationships on people`,
  K101: `what helps or undermines someone's ability to be a parent or carer; carer's own illness, money, work, stress, housing,
    substance misuse, mental health, domestic violence, learning disability, lack of sleep; respite, support groups,
    training and benefits that help; young carers; what makes caring hard; why a relative stopped being able to cope;
    guilt, exhaustion and isolation of carers; parenting capacity`,
  K102: `how the building, location and community links affect family involvement; bus routes, parking, stairs, private visiting
    room, garden, noise, signs, car access, distance; rural home far from families; open or locked doors; uninviting
    reception; links with shops, schools and GP; environment that puts visitors off or makes them welcome; layout; where
    the service is and how relatives get there`,
  K103: `economic and social factors for family carers and parents; carer's allowance, benefits, cost of living, women expected
    to care, work and caring, welfare cuts, poverty, zero hours contracts, bedroom tax, pension age; social attitudes and
    stigma; government policy on carers; austerity; Carers strategy; flexible working rights; price of childcare; what
    society expects of sons and daughters`,
  K104: `how change affects families; divorce, separation, death, remarriage, step-families, illness, moving into care, birth,
    migration, leaving home; roles swap between parent and child; family ties after dementia; a new partner; loss and grief
    in the family; effect of a change on who belongs to the family; becoming a carer for a spouse; adoption; family break-up`,
  K105: `research on family patterns in the UK; nuclear, extended, lone-parent, same-sex, blended, multi-generational and chosen
    families; census and statistics on households; diversity of family and community structures; travellers, migrant and
    faith communities; people living alone; falling marriage; family structure and its effect on people; beanpole family;
    sociology of the family`,
  K106: `theory and methods of communicating and engaging with families and friends; transactional analysis, Egan's SOLER,
    motivational interviewing, active listening, Rogers, Argyle's communication cycle; how to reach hard-to-engage relatives;
    approaches to engagement; breaking bad news to family; running a relatives' meeting; barriers to engaging families`,
  K107: `theories of individual, family and group behaviour; family systems theory, drama triangle, scapegoat, Tuckman, group
    think, social identity, behaviourism, Bowen, sibling rivalry; how groups behave; group dynamics in a family meeting; why
    people act differently in groups; family roles, alliances and scripts; conformity, Asch, Milgram`,
} as const
