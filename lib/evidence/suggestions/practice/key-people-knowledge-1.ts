/** What candidates talk and write about when they show the knowledge in K1 to K37. */
export const keyPeopleKnowledge1 = {
  K1: `Equality Act, protected characteristics, direct and indirect discrimination, harassment, victimisation, reasonable
    adjustments; Human Rights Act articles; the law on equality and how our equal opportunities policy puts it into practice;
    diversity and inclusion rules at work; accessible information; equality impact assessment; what the law and the
    organisation require about rights and fairness`,
  K2: `my part as manager in making systems that promote rights, choice and active participation; how I build choice into
    menus, meetings, care plans and residents' committees; keeping procedures up to date so that people's rights are upheld;
    auditing whether people take part and have choices; promoting independence through our systems; my role in practices
    for wellbeing; making sure rights are real through policies I wrote`,
  K3: `duty to report when someone's rights are breached; reporting neglect, missed care, restraint, locked doors or
    unlawful deprivation of liberty; acts and omissions; statutory notification to the regulator; whistleblowing on
    infringement of rights; failing to act is also a breach; whom I must tell if care was left undone; duty of candour`,
  K4: `tackling discrimination, prejudice, racism, homophobia or ageism; challenging a discriminatory remark; weighing up
    different ways to act against discrimination; institutional discrimination; what action works and why; anti-oppressive
    practice; Thompson's PCS model; responding to racist comments from residents, families or staff; hate incident`,
  K5: `right to complain; helping someone make a complaint; complaints leaflet, advocate, ombudsman; people are not punished
    for complaining; easy-read complaints form; stages and timescales of making a complaint; how residents and relatives
    can complain and who supports them to do so; right to be heard and get an answer`,
  K6: `telling people what they can expect from the service; service user guide, brochure, statement of purpose, contract,
    fees, terms and conditions; information before moving in; welcome pack; explaining what we do and do not offer; open
    day, trial visit; standards people can expect from staff; keeping people informed when the service changes`,
  K7: `people seeing their own records and files; subject access request; care plan in large print, braille, audio, easy
    read, pictures or their language; accessible information standard; sharing the file with the person; making sure they
    understand what is written about them; right of access to their notes; reading the plan out loud with someone`,
  K8: `when one person's rights clash with another's; balancing rights; privacy versus safety; right to smoke, noise,
    visitors, sexual relationship or risk against the rights of others in the house; dilemmas about rights; choice and duty
    of care; right to refuse care; how I settle conflict between rights; capacity and autonomy conflict`,
  K9: `laws, regulations, codes of practice and standards which apply to my job; Care Act, Health and Social Care Act,
    Mental Capacity Act, regulator's fundamental standards, code of conduct; legislation that governs my service; NICE
    guidance; how I keep up with changes in the law; list of legislation and what each means for my work; statutory
    guidance and frameworks relevant to working with families`,
  K10: `how my own upbringing, culture, faith, class and family shape my work; my values and beliefs and their effect;
    self-awareness; my own experience of caring for a parent or of loss; my prejudices and blind spots; personal history
    that influences how I see people; where my opinions come from; being aware of my triggers; growing up in a big family`,
  K11: `my job description, what I answer for and where my authority stops; limits of my role; accountable as registered
    manager; what I may decide and what I must pass up; professional boundaries; legal responsibilities of a manager; when
    I have to refer on; delegated authority and spending limit; scope of my role`,
  K12: `roles of my deputy, team leaders, keyworkers, nurses and social workers; who is responsible for what in the team;
    organisation chart and structure; job descriptions of others; lines of accountability; what colleagues and other
    professionals are answerable for; responsibilities of senior carers and volunteers`,
  K13: `where to find policies and procedures and how I follow them; agreed ways of working; policy folder, intranet, version
    control; what I do when the procedure does not fit; making sure that staff have read policies; following protocol; using
    the procedure manual; working within agreed procedures and reporting when they cannot be followed`,
  K14: `meaning of person-centred working; seeing the person and not the diagnosis; child-centred approach; knowing someone
    as an individual; Kitwood, personhood, Carl Rogers; why one size does not fit all; respecting uniqueness; getting to
    know each person; person-centred values explained; individualised care rather than routines`,
  K15: `the person's interests come first; wellbeing is paramount; putting the individual before the convenience of staff,
    family or organisation; best interests as first consideration; paramountcy of child welfare; whose interests count
    most; keeping the person at the heart of every decision; wellbeing principle of the Care Act`,
  K16: `culture, religion, first language and heritage of the person; cultural competence; interpreter, bilingual worker,
    sign language; what faith or culture means for food, dress, modesty, washing, death and family roles; why language
    matters for identity; losing English with dementia and going back to a mother tongue; avoiding cultural assumptions;
    Welsh, Urdu, Polish, British Sign Language; cultural needs and background`,
  K17: `building trust and rapport; keeping promises, being reliable, consistent and honest; getting to know someone over
    time; listening and empathy; first impressions, small talk, humour; winning the confidence of a wary person; warmth and
    genuineness; how a good relationship starts; rebuilding trust after it was broken; unconditional positive regard`,
  K18: `power I have as a manager; how my influence affects staff, families and residents; position power, French and Raven,
    sources of power; people agreeing with me because I am the boss; misuse of authority; sharing power; how my mood or
    words set the tone; imbalance of power in relationships; open door and approachable leader; families afraid to speak up
    to the manager`,
  K19: `advocacy; independent mental capacity advocate, IMCA, IMHA, Care Act advocate; self-advocacy, citizen and peer
    advocacy; when someone has to have independent representation; difference between an advocate and a relative; referring
    to an advocacy service; speaking up for somebody who has no one; independence of the advocate`,
  K20: `dignity and respect in daily care; privacy, modesty, knocking on doors, choice of clothes and toiletries; helping
    people to do things for themselves; respect for beliefs and preferences; active participation in everyday tasks; the
    way people are addressed; promoting self-esteem; personal care done with rather than to; dignity champion; being
    involved in one's own care`,
  K21: `ways of working that lead to good results for the person; working towards goals; helping someone achieve what they
    hope for; strength based practice; what makes a difference in people's lives; goal setting, reviewing progress and
    celebrating achievement; outcome focused support; how my approach gets good outcomes`,
  K22: `managing budget, staff hours, equipment and buildings to meet targets; value for money; costing; efficient use of
    resources; allocating staff where needed; savings without harming people; contract targets and key performance
    indicators; matching resources to outcomes; business plan and financial monitoring; rota planning against funding`,
  K23: `difference between outputs and outcomes; what we did against what changed for the person; counting sessions, hours or
    visits is not the same as difference made; hard and soft outcomes; measuring impact; number of activities versus
    improved confidence; monitoring return with outputs; examples of an output and an outcome; outcomes star`,
  K24: `partnership working with people, families and professionals; principles of partnership: trust, shared goals, equal
    voice, honesty, clear roles; working together; collaboration; co-production; barriers to partnership and how to overcome
    them; joint decision making; what makes partnerships work or fail`,
  K25: `ethical dilemmas in my work and how to deal with them; conflict of values; ethical frameworks, autonomy,
    beneficence, non-maleficence, justice; utilitarian and duty based ethics; doing the right thing when there is no right
    answer; confidentiality versus safety; a model for ethical decisions; covert medication; telling the truth in dementia`,
  K26: `challenging poor practice; speaking to a worker about bad care on the spot; what I do when I see rough, rude,
    disrespectful or institutional practice; challenging a colleague or senior; whistleblowing, disciplinary and capability;
    coaching to put right; addressing shortcuts and bad habits; confronting bad habits in staff`,
  K27: `handling complaints and concerns; how I respond to, investigate and learn from a complaint; apology; complaints
    procedure stages, response times, complaint log; meeting an unhappy relative; resolving concerns informally; letter of
    response; learning from complaints; dealing with a grumble before it becomes formal; duty of candour and saying sorry`,
  K28: `knowing when I am out of my depth and asking for help; seeking advice from a specialist, my manager, HR or a
    solicitor; beyond my experience; recognising my limits; supervision and consultation; when to call in a psychologist or
    safeguarding lead; who I ring; admitting that I do not know`,
  K29: `factors that affect health and development: dementia, stroke, autism, learning disability, mental ill health,
    poverty, abuse, frailty, substance misuse, sensory loss, trauma, birth injury; how a condition affects daily life and
    wellbeing; impact of chronic illness; adverse childhood experiences; deprivation, housing and isolation; living with
    Parkinson's, diabetes or acquired brain injury`,
  K30: `theories of human development; Erikson's stages, Piaget, Bowlby's attachment, Maslow's hierarchy, Bronfenbrenner,
    Vygotsky; nature and nurture; life course and ageing theory; disengagement and activity theory; child development;
    development across the lifespan; how theory explains growing up and growing old; bereavement theory Kübler-Ross`,
  K31: `empowerment theory; citizen directed services; weighing up models of good practice about empowerment; Arnstein's
    ladder of participation; social model, normalisation, social role valorisation; Simon Duffy and the citizenship model;
    evidence for and against giving people control; critique of empowerment; user-led organisations; is empowerment real or
    a slogan`,
  K32: `people's own strengths and abilities to bring about change; asset and strength based approach; what someone can do
    rather than cannot; solution focused questions; resilience, talents, skills and motivation; recovery model; helping
    someone see their potential; using their own resources to reach a goal; confidence building; self-efficacy`,
  K33: `value of family networks, neighbours, community and groups for good outcomes; building support networks; circles of
    support; clubs, church, mosque, community groups; asset mapping; befriending; why belonging matters; developing a network
    round an isolated person; role of communities; family group conference; social capital`,
  K34: `what personalisation means; personal budget, direct payment, self-directed support, individual service fund; choice
    and control; tailoring services to the person; Putting People First, Think Local Act Personal; from traditional to
    personalised services; explaining personalised support and its history; brokerage and personal assistants`,
  K35: `range of resources; informal help from neighbours, faith groups and volunteers; community facilities, libraries, leisure
    centres; statutory and voluntary services; grants and charities; innovative new solutions; directory of local services;
    what is out there beyond paid care; time bank, shared lives, men's sheds; mix of formal and informal support`,
  K36: `assistive technology; telecare, sensors, pendant alarm, pill dispenser, apps, tablets, smart speaker, door alarm,
    GPS tracker, communication aid, adapted equipment, environmental controls; gadgets that help someone live
    independently; trial of equipment; ethics of surveillance; technology enabled care; reminders and prompts for memory`,
  K37: `leading others to plan, deliver and review personalised services; supporting keyworkers to write person-centred
    support plans; coaching staff through the planning cycle with people; leading reviews; how I manage the team so that
    support is tailor-made; matching staff to people; overseeing plans and reviews; personalised rota; helping staff to
    design support with the individual`,
} as const
