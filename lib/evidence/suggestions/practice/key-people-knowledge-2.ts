/** What candidates talk and write about when they show the knowledge in K38 to K72. */
export const keyPeopleKnowledge2 = {
  K38: `reflective practice; Gibbs, Kolb, Schön, Johns, Borton; reflection in action and on action; learning from experience;
    keeping a reflective diary; why reflecting matters; thinking about what I did and what I would change; reflective cycle;
    double loop learning; critical incident reflection`,
  K39: `my role in developing the knowledge and practice of others; training plan for the team, mentoring, coaching, learning
    culture; supporting a worker through a qualification; identifying learning needs; continuing professional development of
    staff; delegating as development; talent and succession; helping staff to grow; passing on skills`,
  K40: `evidence based practice; using research and best practice guidance; journal club, NICE, SCIE, Cochrane; changing the
    way we do something because of research; what works; practice wisdom; encouraging staff to ask for the evidence;
    hierarchy of evidence; pilot and measure; bringing findings to the team; reading a study and trying it`,
  K41: `performance management; targets, objectives, key performance indicators, dashboards; performance reviews; methods of
    getting a team to meet targets; SMART objectives; balanced scorecard; monitoring results; incentives and recognition;
    managing performance against goals`,
  K42: `assessing how well a worker performs; observing practice, spot checks, competency assessment, medication competency;
    measuring against standards and job description; feedback from service users and colleagues; self-assessment; evidence of
    performance; judging staff fairly; probation review; work sampling and audits of records`,
  K43: `giving constructive feedback; feedback sandwich, SBI model, Pendleton; specific, timely and balanced praise and
    criticism; telling someone how they did after an observation; difficult feedback; feedback that helps a worker improve;
    two-way feedback; how I told a worker what went well and what to change`,
  K44: `dealing with underperformance; capability procedure, improvement plan, support and review dates, informal and formal
    stages, warnings; worker not meeting standards; lateness, poor records, mistakes; managing a struggling member of staff;
    performance improvement; when it becomes disciplinary; setting targets and monitoring after substandard work`,
  K45: `supervision; one-to-one sessions, agenda, contract and frequency; supervision models, Proctor, Kadushin, 4x4x4;
    functions of supervision: management, support, development; group supervision; using supervision to help staff reflect
    and improve; supervision records; emotional support for workers; what good supervision looks like`,
  K46: `appraisal; annual review of performance, objectives for the year, development plan; appraisal interview, self
    appraisal, 360; difference between appraisal and supervision; personal development review; ratings and career
    aspirations; preparing for an appraisal; looking back over the year with a worker`,
  K47: `systems for managing workloads; caseload weighting, rota, diary, task board, allocation meeting; monitoring overtime
    and caseloads; sharing out work fairly; workload procedure; staffing tool, dependency tool; what happens when there is
    too much work; prioritisation system`,
  K48: `delegating work; how I hand over a task and to whom; matching the task to skills; clear instructions, authority,
    follow-up and check; accountability stays with me; what cannot be delegated; delegated healthcare tasks; situational
    levels of delegation; giving a deputy responsibility for the rota`,
  K49: `factors that affect communication and language; hearing loss, sight loss, stroke, aphasia, dementia, autism, learning
    disability, second language, anxiety, noise, lighting; speech and language development in children; speech delay;
    barriers to communicating with a person; how language skills develop or are lost; selective mutism`,
  K50: `methods to help people communicate; Makaton, British Sign Language, PECS, talking mats, communication passport,
    objects of reference, intensive interaction, hearing aids, easy read, open questions, time and patience; enabling someone
    to say what they need or prefer; augmentative and alternative communication; active listening; yes and no cards; body
    language; interpreter`,
  K51: `what gets in the way of communication in and between organisations; jargon, hierarchy, different IT systems, shift
    patterns, rumours, distrust, information overload, distance; handover failures; messages lost between hospital and home;
    silos; why information between agencies goes wrong; staff on nights miss news`,
  K52: `improving communication in and between organisations; team meetings, handover, newsletters, e-mail bulletins,
    communication book, joint meetings, shared systems, named contacts; communication strategy; cascade briefings; hospital
    passport; ways to make sure messages get through between agencies; huddles, whiteboards, intranet`,
  K53: `health and safety law; Health and Safety at Work Act, RIDDOR, COSHH, manual handling regulations, fire order, food
    safety, first aid, PUWER, LOLER; employer's and employee's legal duties; reporting accidents; management regulations and
    the HSE; legal requirements for safety`,
  K54: `our health, safety and security policies; fire drills, risk assessments, visitors' book, checks of hoists and water
    temperature, infection control audit, security codes, lone working, accident log, maintenance; monitoring safety in the
    workplace; workplace inspection; health and safety rep; keeping the building safe and secure`,
  K55: `safeguarding law and national policy; Care Act section 42, Making Safeguarding Personal, Children Act, Working
    Together, Mental Capacity Act, Deprivation of Liberty Safeguards, Safeguarding Vulnerable Groups Act, DBS, Prevent, No
    Secrets, Sexual Offences Act; legislation to protect adults and children; six principles of safeguarding`,
  K56: `everyone's responsibility to raise concerns about abuse or discrimination; safeguarding is everybody's business;
    cooks, cleaners, drivers and volunteers too; duty to speak up; not assuming somebody else will report; whistleblowing duty;
    bystander; culture of speaking out; silence is not an option`,
  K57: `signs and symptoms of abuse and neglect; bruises, weight loss, fear, withdrawal, missing money, poor hygiene, pressure
    sores, change in behaviour, grooming; physical, sexual, financial, emotional, institutional, domestic abuse,
    modern slavery, self-neglect; indicators of harm; what would make me worried`,
  K58: `how and when to report concerns; whom I ring, what I write down, preserving evidence, not promising secrecy; alert to
    the safeguarding team, police, regulator; raising concerns about staffing levels, equipment or operational problems;
    reporting discriminatory practice; safeguarding referral form and timescale; steps for reporting a concern`,
  K59: `what I do when I reported and nothing happened; escalating to a senior, regulator, council, police or whistleblowing
    line; concern ignored; going over my manager's head; keeping a record of my chasing; Public Interest Disclosure Act;
    following up when no action is taken; not letting it drop; professional challenge and resolution procedure`,
  K60: `local safeguarding procedures; safeguarding adults board, multi-agency policy, thresholds, MASH, strategy meeting,
    case conference, section 42 enquiry, LADO; local authority procedure; roles of police, health and social care in
    protection; how agencies work together in a safeguarding case; MARAC; protection plan`,
  K61: `supporting someone who has raised a concern about abuse; looking after a whistleblower; listening, confidentiality,
    reassurance, protection from reprisals; debrief for staff after disclosure; support for a relative or a resident who
    spoke out; keep them informed; counselling; staff member scared after reporting a colleague`,
  K62: `why we work with other professionals and agencies; purpose and benefits of multi-disciplinary working; joined-up care,
    sharing expertise, avoiding duplication; better results when GP, nurse, therapist and social worker work together;
    integrated care; whole person view; reasons for multi-agency working`,
  K63: `what the GP, district nurse, social worker, occupational therapist, physiotherapist, speech therapist, psychiatrist,
    police, housing officer and dietitian do; remit and responsibilities of agencies; who does what in the
    multi-disciplinary team; when to refer to which professional; roles of partner agencies; scope of each discipline`,
  K64: `features of communication between disciplines and agencies; MDT meeting, minutes, referral letters, shared protocols,
    SBAR, secure e-mail, common language, joint records, information sharing agreement; ward round and discharge meeting;
    good interagency communication: clear, timely, agreed lead; discharge planning meeting`,
  K65: `different philosophies and priorities of agencies; medical model versus social model; health and social care see
    things differently; targets and professional codes that pull apart; nurses put safety first, social workers rights; how
    different values affect partnership; clash of culture between NHS, council and charity; conflicting priorities and
    budgets in joint working`,
  K66: `data protection law, GDPR, Data Protection Act, Caldicott, Freedom of Information; security and confidentiality of
    information; passwords, locked cabinets, encryption, clear desk, data breach; confidentiality policy; storing and
    destroying records; legal requirements for personal data; ICO; secure records`,
  K67: `legal and workplace rules for record keeping and reports; records on time, dated, signed, legible; care notes within
    the shift; accident report within days; statutory notifications and deadlines; how long records are kept; court or
    review report timescales; requirements of the regulator on records`,
  K68: `principles of confidentiality and when to break it; need to know; sharing without consent for risk of harm; public
    interest; consent to share; telling a person that I have to pass it on; what may be told to family; Caldicott principles;
    disclosure to police or safeguarding; limits of confidentiality; relative asks for private information`,
  K69: `supporting good sharing of information so that people benefit; telling the right people at the right time; one page
    profile, hospital passport, shared care record; consent for sharing; handover with ambulance or ward; how sharing
    information improved a result; barriers and permission; helping staff share what matters with professionals`,
  K70: `writing records well; accurate, clear, relevant, factual, legible, enough detail; no jargon or opinion; writing daily
    notes; example of a poor entry and a good entry; respectful language in notes; proofreading; training staff on record
    writing; what to leave out; concise reports`,
  K71: `telling fact from opinion in reports; backing a judgement with evidence; professional opinion based on knowledge;
    analysis in reports; observed facts, sources and reasoning; report to court, panel or review; avoiding hearsay; evidence
    to support a conclusion; justified recommendation`,
  K72: `using e-mail, text, apps, electronic care records and video calls properly; social media policy; secure e-mail;
    when not to use WhatsApp; digital care planning; electronic communication and recording; netiquette; tablets for notes;
    what can be sent electronically and how; cyber security; online meetings`,
} as const
