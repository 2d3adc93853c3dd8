const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles before a surname. */
export const titles = set(
  'mr mrs ms miss mx messrs dr doctor prof professor sir dame lady lord reverend rev revd fr father pastor imam sister nurse matron cllr pc wpc sgt auntie aunty aunt uncle nan nana nanna gran granny grandma grandad granddad grandpa nain taid mamgu tadcu bibi begum baba',
)
/** Titles that always go before a name, in whatever letters. */
export const plainTitles = set('mr mrs ms miss mx messrs dr prof rev revd cllr')
/** Titles that tell a professional. */
export const professionalTitles = set('dr doctor prof professor nurse matron pc wpc sgt cllr')

/** Kin and friends: who stands beside these is a relative. */
export const kin = set(
  `mum mam mother mom mummy dad da father daddy son sons daughter daughters sister sisters brother brothers wife
   husband partner nephew niece aunt auntie aunty uncle cousin grandson granddaughter grandchild grandchildren gran
   grandma grandmother nan nana grandad granddad grandfather friend friends neighbour neighbor boyfriend girlfriend
   fiance fiancee stepson stepdaughter stepmother stepfather stepdad stepmum twin widow widower nok kin godson
   goddaughter daughter-in-law son-in-law sister-in-law brother-in-law mother-in-law father-in-law next-of-kin
   relative relatives spouse ex-wife ex-husband ex-partner carer-daughter`,
)
/** Whom the candidate cares for: who stands beside these is the individual. */
export const cared = set(
  `client clients resident residents patient patients individual individuals user users su tenant tenants person
   gentleman gent lady man woman girl boy lad child children baby toddler teenager youngster pupil customer member
   participant guest adult male female chap fella mister learner service-user gentlemen ladies boys girls men women
   twins`,
)
/** Who works there. */
export const staff = set(
  `manager deputy senior carer carers worker workers assistant hca colleague colleagues gp doctor physio
   physiotherapist cpn chef cook cleaner handyman assessor supervisor keyworker leader nurse nurses paramedic
   pharmacist student apprentice dentist advocate solicitor officer dietitian optician chiropodist podiatrist
   psychiatrist psychologist therapist consultant coordinator co-ordinator administrator receptionist teacher tutor
   mentor trainer inspector volunteer chaplain priest vicar imam driver housekeeper domestic activities counsellor
   ot sw rmn rgn slt salt social`,
)
/** What says that a name follows. */
export const calledBy = set('called named nicknamed name names surname forename alias aka known')
/** What people do and feel: after a name these speak of a person. */
export const personVerbs = set(
  `said says say saying told tells tell asked asks ask replied explained explains explaining answered whispered
   shouted cried cries laughed laughs smiled smiles nodded agreed agrees refused refuses declined declines accepted
   wanted wants liked likes loved loves enjoyed enjoys hated hates disliked dislikes preferred prefers chose chooses
   decided decides thought thinks felt feels believed knew knows understood understands remembered remembers forgot
   forgets needed needs looked looks seemed seems appeared appears became becomes woke wakes ate eats drank drinks
   slept sleeps walked walks sat sits stood stands fell falls lived lives moved moves came comes went goes arrived
   arrives left leaves returned returns visited visits attended attends joined joins helped helps showed shows gave
   gives took takes got gets made makes tried tries started stopped began continued managed manages struggled
   struggles suffered suffers died passed consented informed phoned rang called calls texted emailed signed wrote
   read watched watches listened talked talks spoke speaks chatted thanked thanks hugged held hit kicked bit
   scratched threatened complained complains reported reports raised worried worries presented presents uses used
   washed dressed shaved bathed showered transferred mobilised mobilises declared requested requests disclosed
   confided expressed expresses mentioned stated states pointed reached responded responds reacted settled relaxed
   became grew gained lost loses finished completed chooses handed brought brings met meets sang sings danced played
   plays painted baked cooked cooks buried celebrated celebrates trusts trusted trains trained supervises supervised
   leads led wears wore weighs wandered wanders paced tripped slipped stumbled choked coughed vomited bled hurt
   swallowed spat threw pushed pulled grabbed screamed snapped swore sighed shrugged frowned winked waved knocked
   opted lacked lacks retains retained repeated repeats receives received resides resided speaks`,
)
/** Verbs that go with a person as well as with a thing. */
export const plainVerbs = set(
  `is was has had can could will would does did doesn't didn't isn't wasn't hasn't hadn't can't couldn't won't
   wouldn't may might should must cannot are were have who whose whom aged and or also then now just still always
   often usually never really sometimes often with to needs in on at`,
)
/** Before a person: what a carer does, with and for whom. */
export const careVerbs = set(
  `with for to from by about told tell asked ask helped help helping assisted assist assisting supported support
   supporting encouraged encourage encouraging prompted prompt prompting reminded remind reminding reassured reassure
   reassuring washed dressed fed bathed showered visited visit visiting met meet meeting saw see took take taking
   gave give giving offered offer showed show thanked phoned phone rang ring contacted contact contacting informed
   inform informing hoisted hoist transferred escorted escort accompanied accompany observed observe approached
   greeted greet knew know joined let that when while because if as and but until after before than though although
   since where whether why how did does was is has had can could will would knocked heard found left noticed checked
   watched repositioned shadowed supervised mentored inducted consulted involving involved including allowed enabled
   enabling empowered gets wanted wants like calling poor dear hi hello hey thank thanks invited welcomed introduced
   comforted calmed praised turned weighed moved rolled lifted collected drove walked sat spoke speak speaking talk
   talked talking chatted listened listening referred refer admitted discharged`,
)
/** Before a place, never before a person alone. */
export const placePrepositions = set('in at near around across outside through into via')
/** What makes a run of capitals an institution, a law or a document. */
export const institutions = set(
  `act acts bill regulation regulations directive commission council trust foundation society association institute
   college university academy ltd limited plc guilds authority department agency safeguards programme program charity
   union federation nhs inquiry enquiry protocol pharmacy chemist supermarket bank fund committee board partnership
   group framework standards standard code charter convention order tribunal ombudsman ministry parliament
   government police ambulance certificate diploma award qualification qualifications handbook consortium network
   alliance forum campaign appeal centre company guidelines guidance technique method theory model cycle principle
   principles approach therapy syndrome disease palsy scale score index tool matrix pathway line station airport
   theatre cinema museum library church chapel cathedral mosque temple synagogue gurdwara stadium press education publishing publishers books united fc city
   rovers wanderers festival day week month year awards trophy cup band orchestra choir`,
)
/** After the name of an author. */
export const works = set(
  `theory theories model models cycle hierarchy taxonomy scale score stages framework principles principle inquiry
   enquiry syndrome disease palsy chorea reflective experiential attachment humanistic pyramid styles style inventory
   law laws typology grid matrix curve window chart index tool questionnaire technique`,
)
/** Words for which a stand-in letter may stand: “Individual A”, “Nurse B”. */
export const standIns = set(
  `individual resident patient client person user tenant child colleague relative service staff nurse carer worker
   manager professional member learner candidate unit level section part appendix option group category grade band
   class step stage point criterion question table figure page vitamin hepatitis type plan`,
)
/** Letters that everybody understands to stand for nobody. */
export const standInLetters = set('a b c d x y z')
/** Months that are first names too. */
export const months = set('may june april august jan')
/** Before a month, never before the person of that name alone. */
export const timeWords = set(
  `in on of since until till by from to during last next this early late mid every each and or between before after`,
)
/** So often ordinary that a capital in the middle of a sentence does not make a person of them. */
export const rarelyNames = set(
  `christian roman sterling genesis trinity star sky storm junior prince charity justice harmony unity august heaven
   divine promise destiny faith hope april liberty art phoenix sunday progress comfort sage gift patience`,
)
/** Names that are verbs or common nouns in small letters, so that even “the resident rose” names nobody. */
export const everyday = set(
  `will may mark hope grant chance drew rose bill sue rob skip pat comfort promise sage chase ray joy dawn grace art
   sol hunter guy miles faith summer sunday gift mercy patience dusty rusty stormy misty sunny sandy candy honey rock
   cliff star sky storm precious innocent earnest frank gay gene reed gale glen dale brook dot herb lance mason tanner
   progress justice charity jan`,
)
/** Verbs that only a person does, and the commonest of all. */
export const certainVerbs = set(
  `said says told tells asked asks wanted wants refused refuses enjoyed enjoys likes liked loves loved prefers smiled
   laughed cried fell ate agreed felt seemed looked thanked replied became started was had has is`,
)
/** Straight after these stands a person. */
export const strongCare = set(
  `with helped help helping assisted assist assisting supported support supporting encouraged encourage prompted
   reminded reassured washed dressed fed bathed showered visited met married thanked phoned rang informed hoisted
   escorted accompanied observed approached greeted told asked knew poor dear hi hello hey comforted calmed`,
)
export const determiners = set(
  'the a an this that these those each every some any no another my our your his her their its',
)
/** Who is meant when something “is called” something. */
export const somebody = set('she he her his him they their who someone somebody name cat dog')
/** Between a name and its verb. */
export const adverbs = set(
  `also then still really always often never usually just had has kindly calmly quickly suddenly quietly sometimes
   sadly happily clearly finally already`,
)
/** After a word that opens a sentence as a verb: “Will you …”, “Mark the …”. */
export const objects = set(
  'i you we he she they it this that there the a an to up off out all your my our his her each every',
)
/** Before and after a town, where it is no surname. */
export const beforeTowns = set(
  'in at near around from to across outside of via through into towards leave left visit visited',
)
export const afterTowns = set('city town council university station road street hospital area market')
/** Small words inside a name. */
export const particles = set(
  'de da du del della di dos das la le ni nic ui van von der den el al bin bint ibn ap ab ferch mac mc o st uddin ur',
)
/** Everyday surnames that are believed after a first name in small letters. */
export const smallSurnames = set(
  `smith brown taylor walker white green wood woods clarke baker cooper ward hill turner parker cook bell fox king
   hunter shepherd carter mason palmer fisher knight marshall barker webb wells west young`,
)
/** What file names and headings say after a name. */
export const namedThings = set(
  `care plan review notes note chart form report log record page home ward day night book rota bath bed key street
   field lane letter statement photo new may march will house court medication risk holiday party cake birthday`,
)
/** Family names that stand before the given name. */
export const familyFirst = set(
  `li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang deng feng cheng cai
   peng pan yuan dong jiang fan yao tan jin lu kong bai cui mao qiu qin gu chan wong cheung lau lam leung chow yip tsang
   kwok fung nguyen tran pham hoang kim park choi`,
)
/** What is sold or taught under somebody’s name. */
export const products = set(
  `course courses refresher workshop app software baths beds mattress mattresses hoist hoists sling slings pump pumps
   foot sign cannula catheter frame frames thermometer trolley stockings dressing dressings`,
)
