/*
 * First names in use in the United Kingdom. Compiled from the names given to 2,500 children or more in the data of
 * the United States Social Security Administration since 1920 (public domain), the locales of @faker-js/faker 10 (MIT,
 * copyright 2022-2026 Faker, 2008-2022 Kovalenko et al.), and our own knowledge of Welsh, Scottish, Irish, South Asian,
 * African, Caribbean, Arabic, Kurdish, Iranian, Turkish, Chinese, Filipino, Polish, Romanian and other names.
 * Lower case, without accents, parted by spaces: the smallest thing that a person can read and change.
 */

/** Names that are no words of the language: they count in small letters too. */
export const surelyNames = `
aadil aafia aaliya aaliyah aamir aamna aarav aaron aarti aasim abbas abbie abbigail abby abdallah abdi
abdiel abdirahman abdul abdulla abdullah abdulrahman abel abena abid abida abigayle abimbola abiodun abiola
abner abosede abraham abril abshir adaeze adaline adalyn adalynn adam adan adaobi adaora addie addilyn
addison addisyn addyson adebayo adebola adebowale adedayo adedeji adeel adegoke adejoke adekunle adela adele
adeleke adelina adeline adelyn adelynn ademola aden adenike adeola adeolu aderonke adesola adetokunbo
adetola adewale adeyemi adil adilene adina adjoa adley adnan adolfo adolph adria adrian adriana adriane
adrianna adrianne adriel adrien adrienne adwoa afolabi afreen afsana aftab afua afzal agatha agne agnes
agnieszka agustin ahmad ahmed aida aidan aiden ailani aileen aimee aine ainsley aisha aisling aiste aitana
aiyana ajay ajmal akash akbar akeem akhtar akinola akintunde akira akosua akram akua akwasi alaa alaba alaia
alaina alan alana alani alanna alannah alasdair alastair alaya alayah alayna albert alberta alberto albie
alby alden aldo aleah alec alecia aleena alejandra alejandro aleksander aleksandra alena alene alesha alesia
alessandra alessandro alessia aleta alex alexa alexander alexandra alexandrea alexandro alexandru alexis
alexus alexzander alfie alfie-jay alfonso alfred alfreda alfredo algirdas alhaji alia aliana alice alicia
alicja alijah alin alina aline alisa alisha alison alissa alisson alistair alivia aliya aliza allan allen
allene allie allison allyson allyssa alma alondra alonso alonzo alora alphonse alphonso alta altaf althea
alvaro alveena alvin alvita alwyn alyce alycia alysa alyse alysha alysia alyson alyssa amaal amaan amadi
amaka amalia aman amanda amandeep amani amar amara amarachi amardeep amare amari amaris amarjit amaya
amberly ambreen ambrose ameena ameer amelia amelie amin amina aminata aminatou amir amira amirah amit amiya
amiyah amjad amma ammar amna amora amos amoy amrit amya anabel anabella anabelle anahi anais analia analyn
anand anastasia anaya anayo anca anders anderson andi andra andre andrea andreas andreea andrei andres
andrew andria andriy andrzej andy aneirin aneta angela angelia angelina angeline angelique angelita angelo
angie angus ania anika anisa anissa anita aniya aniyah anjali anjum ankit annabel annabella annabelle
annalee annalise annaliza annamarie anne annelise annemarie annetta annette annie annika annmarie ansley
anson anthony antionette antoine antoinette anton antonella antonette antonia antonio antony antwan antwon
anum anuoluwapo anusha anwar anwen anya aoibheann aoife aonghas aparna arabella araceli aracely archibald
archie arden ardis areli arely ariah arian ariana arianna aric ariella arielle aries arif ariya ariyah arjun
arkadiusz arleen arlen arlene arlette arlie arline arlo armand armando arnel arnulfo aron arron arshad
arthur artie arturas arturo arun aruna arvin arvind arwel arwyn arya aryan aryana aryanna asad asantewaa
asghar ashanti ashely asher ashfaq ashlee ashleigh ashley ashlie ashly ashlyn ashlynn ashok ashraf ashton
ashtyn asif asim asli asma asmaa asta astrid athena atif atiya atticus aubree aubrey aubrie audra audrey
audrina audrius augusta augustine augustus aurelio aurimas ausra austen austyn ava-mae avah averi averie
avery aviana avianna avis avril avtar axel ayaan ayan ayana ayanna aydan ayden aydin ayesha ayla ayleen
aylin ayman ayobami ayodeji ayodele ayokunle ayoola ayotunde ayse aysha azaria azariah azeem azhar aziel
aziz azra azubuike babajide babar babatunde bairbre balbir baldev baljinder baljit balvinder balwant
balwinder bano baraka baran barbara barbra barrett bart bartek bartosz bashar bashir bashira basia basma
bassam bassey bayan bayani baylee baylor beata beatrice beatriz beckett beckham becky bedwyr behnaz behrouz
belen belinda bella bellamy benigno benita benito benjy bennett bennie benton berenice berivan berkley
bernadette bernadine bernard bernardo bernice bernie berniece bertie bertram berwyn bess bessie bethany beti
betsy bette bettie bettina betty bettye beulah beverly bhavesh bhavna bhupinder bianca bijan bikram bilal
bilkis billie bilqis birute bishaar blaine blair blaire blaise blake blakely blanca blanche blodwen bobbi
bobbie bodhi bodie bogdan boguslaw bohdan bolaji bolanle bolatito bonita bonnie booker boone boris bose
bowen boyd boyko bozena bozhidar braden bradly brady braeden braelyn braelynn braiden branden brandi brandie
brandt branson brantley braxton brayan brayden braydon braylee braylen braylon breana breanna breanne brenda
brendan brenden brendon brenna brennan brennen brenton bret brett bria brian briana brianna brianne brice
bridger bridget bridgett bridgette bridie briella brielle briggs brigid brigitte briley brinley brisa
britany britney britt brittani brittany brittney britton broderick brodie brody bronson brooklynn bruce
bruna bruno bryan bryana bryanna bryant bryce brycen brylee brynlee brynmor brynn bryon bryson buchi buddug
buford bukola bulent burak burcu busisiwe byron cabdi caden caetano caiden caitlin caitlyn cale caleb
calista callan callen callie callum calum calvin cambria camden camdyn camelia cameron camila camilla
camille camilo campbell camren camron camryn candace candi candice caoimhe cara caradog caren carey cari
carissa carla carlee carleen carleigh carlene carley carli carlie carlo carlos carlton carly carmel carmela
carmelita carmella carmelo carmen carole carolina caroline carolyn carolynn carrie carrol carroll carson
carsyn carwyn cary caryl caryn casandra casen casey cason cassandra cassidy cassie cassius cataleya catalin
catalina catarina cath cathal catharine catherine cathleen cathrine cathryn cathy catrina catriona cawil
cayden cayla caylee cayson cecelia cecil cecile cecilia cecily cedric cedrick ceinwen ceit celeste celestine
celia celina celine cemal cengiz ceri ceridwen cesar cezary chadwick chaim chana chanda chandra chanel
channing chantal chantel chantelle charan charanjit charito charla charlee charleen charleigh charlene
charles charley charli charmaine chasity chauncey chaya chaz chelsey chelsie cheri cherie cheryl chet
chevelle cheyanne cheyenne chiamaka chiara chibueze chibuike chibuzo chidi chidiebere chidinma chidozie
chidubem chiedozie chigozie chijioke chika chike chikezie chima chimamanda chinaza chinedu chinelo chinenye
chinonso chinwe chinyere chioma chipo chiquita chisom chizoba chloe chris christa christal christi
christiana christin christina christine christopher christy chrystal chuka chukwudi chukwuemeka chukwuma
ciara ciaran ciera cierra cillian cindi cindy cinthia ciprian clair claire clara clarice clarissa clark
claud claude claudette claudia claudine claudiu clayton cledwyn cleo cletus cleveland clifford clifton clint
clinton cliona clive clyde coby codey codrut cody cohen coinneach colby coleen coleman coleridge colette
colin collette collin colm colson colten colton colum conall concetta conner connie conor conrad constantin
consuelo cora coraline corazon corbin cordelia cordell corey cori corina corine corinna corinne cormac
cornelia cornelius cornell corrine cortez cortney cory cosmin costel costin coty courtney craig crisanta
cristal cristian cristiano cristina cristobal cristopher cristy cruz curtis cynthia cyril cyrus dafydd
dagmara dahir daiga dainius dairine daisy-mae daithi daiva dakota dalal dalbir daleyza dalia dalisay daljeet
daljit dalton dalvir damari damaris damian damien damion damon dana danae dandre dane danelle danette
dangelo dani dania danial danica daniel daniela daniella danielle danika danilo danique danita danna dannie
danny dante danut danuta danylo daquan dara darby darcey darci darcy daren daria darian dariel darien darin
dario darion darius dariush dariusz darla darleen darlene darnell daron darragh darrel darrell darren
darrick darrin darrius darron darryl darshan darwin darya daryl dashawn dave davian david davin davina
davinder davion davis davon dawna dawnette dawson daxton dayana dayanara dayna dayo dayton deana deandre
deangelo deann deanna deanne debbie debby debo debora deborah debra declan dede deena deepa deepak deepika
deeqa dega deidra deidre deion deirbhile deirdre deja delaney delbert delia delilah della delma delmar
delmer delois delores deloris delphine delroy demarcus demario demetria demetrius demi dena denice denis
denisa denise denisse deniz dennis denton denver denzel deon deonte dereck derick derya deshawn desirae
desiree desislava desmond dessie desta destin destinee destiney destini destiny-mae devan devante deven devi
devin devinder devon devonte devyn dewayne dewey dhanraj dharmesh diana diane diann dianna dianne diarmuid
diego dikembe dilan dilek dilip dillan dillon dilshad dilwyn dilys dima dimitar dimitri dina dinah dinesh
dino diogo dion dionisio dionne dipak divina divya diyaa djibril dmitri dmitry dmytro dollie dolores domenic
domhnall domingo dominic dominick dominik dominique dominque domonique donal donald donavan donette donn
donncha donnell donnie donny donovan donte doreen dorene doretha dorian dorin doris dorota dorothea dorothy
dorris dorthy dottie doug dougal dougie doyle dragos draven duaa duane duarte dulce dumisani dumitru duncan
dustin dwain dwayne dwight dylan dymphna ealasaid eamon eamonn eanna earle earlene earline earnestine ebele
ebere eboni ebru ebube echezona eddie edem eden edgar edgars edison edith editha edmond edmund edna edoardo
eduarda eduardo edward edwardo edwin edwina edyta edythe efosa efrain efren efua egbert egle ehsan eifion
eileen eilidh eilir eimear einion eirian eirwen eithne ejaz ejike ekaterina ekene ekow ekua elaina elaine
elana elbert elda eldon eleanor eleanora eleanore elena eleni elfed elia elian eliana elianna elias elida
eliezer elif elijah elinor eliot elisa elisabeth elise eliseo elisha elissa eliza elizabeth ella elle ellen
ellery elliana ellie ellie-mae elliot elliott ellis ellison elma elmer elmo elnora eloisa eloise elora
elouise eloy elroy elsa elton eluned elva elvia elvin elvira elwood elwyn elyse elyssa elzbieta emad eman
emani emanuel emeka emelia emelita emely emer emerie emerson emersyn emil emile emilee emilia emiliano
emilie emilio emily emily-rose emine emlyn emma emmalee emmaline emmalyn emmanuel emmett emmie emmitt emmy
emory emre emrys enda enfys enid enitan enoch enrique enyonam enzo eoghan eoin ephraim ercan erdem eric
erica erich erick ericka erik erika erin erkan erlinda erma ernest ernestine ernesto ernie errol erum ervin
erwin eryn eshe esme esmeralda esperanza esra essie esteban estefania estela estella estelle estevan esther
estrella esyllt ethan ethel etta eugen eugene eugenia eula eunice eunji evalyn evan evangelina evangeline
evelin evelyn evelynn everett everette everlee everleigh everly everton evette evie ewan ewelina ewen
ezekiel ezequiel ezinne ezra fabian fabiana fabio fabiola fadekemi fadi fadia faduma fadumo faheem fahmo
faisal faiz faiza faizal faizan fakhra fallon fannie farah farai faraz farhad farhan farhana farhia farid
farida farideh farooq farouk farrah fartun farxiya farzana farzaneh fatema fatemeh faten fatima fatimah
fatma fatoumata fatuma fawad fayaz faye fazal fearghas fearne federica federico fehmida felecia felicia
feliciano felicidad felipe felix femi femke ferdinand fereshteh fergal fergus feride fernanda fernando feroz
fflur ffraid fiadh fida fidel fiifi fikile fikret filip filipa filiz filomena filsan finbar finlay finley
finnegan finnley fintan fiona fionn fionnuala firdous firoz fitzroy flor flordeliza florence florentina
florina florine florrie flossie floyd flynn fola folake folarin folasade folashade folusho forrest fozia
frances francesca francesco francine francis francisca francisco franciszek franco frankie fraser fred freda
freddie freddy frederic frederick fredric fredrick freida freya frida frieda funke funmi funmilayo gabriel
gabriela gabriella gabrielle gael gagandeep gage gail galen galilea galina ganesh gannon garad gareth
garfield garmon garrett garry gary gaurav gavin gayla gayle gbemisola gbenga gearoid geeta gena genalyn
genaro genevieve genowefa geoff geoffrey george georgeta georgette georgi georgia georgiana georgianna
georgie georgina geraint gerald geraldine gerallt gerard gerardo geri germaine gerry gert gertie gertrude
gezza ghada ghasem ghassan ghazal ghazala gheorghe ghulam giacomo giana giancarlo gianluca gianna gianni
gideon giedrius gifty gilberto gilda gillian gina gino gintaras gintare giorgia giorgio giovani giovanna
giovanni giovanny giriraj girlie giselle gisselle giulia giuliana giuseppe giuseppina gladys glain glenda
glenford glenn glenna glenroy glenys gloria glyndwr godfrey godwin gokhan goldie golnaz goncalo gonul
gonzalo gopal gordon goronwy govind graca gracelyn gracelynn gracie graciela grady graeme grahame grainne
grayson grazyna grecia greg gregg gregor gregorio gregory greta gretchen greyson grigore griselda grover
gruffudd gruffydd grzegorz guadalupe guilherme guillermo gulay gulcan gulshan gulten gulzar gunay gunnar
guntis gurbax gurcharan gurdeep gurdev gurdip gurjit gurmeet gurmit gurmukh gurnam gurpreet gursharan
gurvinder gussie gustavo gwawr gwenda gwendoline gwendolyn gwenno gwladys gwyn gwyndaf gwynfor habib habiba
habon hadassah hadeel hadi hafeez hafsa hafsah haider hailee hailey hailie haitham hajra hakan hakeem hala
haleigh haley halie halil halima halimat halimo halina halle hallie hamdi hamed hameed hamid hamida hamish
hamzah hana hanan hani hanif hanifa hanna hannah hans hansa haoran hardeep hardip hari haris harish
harjinder harjit harkiran harlan harlee harley harminder harold harpal harpreet harriet harriett harris
harrison harsha haruka harvey harvinder hasan haseeb hasina hasna hasnain hassan hatice hatim hattie hauwa
hayden haylee hayley haylie heba hefin heidi helen helena helene hellen hemant hemlata hendrix henley
henrietta henryk herbert heriberto herman herschel hershel hesham hester hettie hetty heulwen hezekiah hiba
hibaaq hibo hien hieu hilary hilda hillary hina hira hiram hiroshi hiwa hoda hodan holli hollie hollis
honorata horace horia hortense hossam hossein howard hoyt hubert huda hudson huey hugh hugo hulya huma
humaira humayun humberto huong huseyin hussain hussein hye-jin hyun-woo iago iain iancu ianthe iarla
iarlaith ibironke ibrahim ibukun icilda idil idowu idrissa idwal iesha ieuan ieva ifan ifeanyi ifeoma ifrah
iftikhar ifunanya ignacio igor ijaz ijeoma ikechukwu ikenna iker ikra ikram ikran ileana ilene ilhan iliana
ilie ilknur illtyd ilyas ilze imad iman imani imelda imogen imogene imran imtiaz inas inaya inder inderjit
indira inemesit ines inese inez inga ingrid ingrida innes ioana iona ionel ionela ionut iorwerth iqbal iqra
irena irene irfan irina irma irshad irvin irvine irving irwin iryna isaac isabel isabela isabell isabella
isabelle isai isaiah isaias isatou ishaan ishaq ishfaq ishmael ishrat isiah isidro isioma isis isla
isla-rose islwyn ismael ismail ismat isobel israa israr issac istahil ithel itunu itzel iulia iulian ivan
ivana ivanka ivanna ivaylo ivelaw ivette ivonne ivor iwan iwona iyabo izabela izabella izaiah jabari jabeen
jaber jace jacek jacey jacinta jackeline jackie jacklyn jackson jacky jaclyn jacob jacoby jacque jacquelin
jacqueline jacquelyn jacques jacqui jacquline jada jaden jadon jadwiga jadyn jaeden jael jaelyn jaelynn
jagdeep jagdish jagger jagjit jagtar jahangir jaida jaiden jaidyn jaime jaimie jair jairo jakayla jake jakob
jakub jalen jalisa jaliyah jalyn jamaal jamal jamar jamari jamarion jameel jamel james jameson jamey jami
jamie jamil jamila jamir jamison jammie jana janae janeen janel janell janelle janessa janet janette janice
janie janina janine janis janiya janiyah janna jannie janusz jaquan jaqueline jared jarod jaron jaroslaw
jarrett jarrod jarvis jasbir jasdeep jase jasiah jaskaran jaskiran jasleen jasmeet jasmin jasmyn jason
jaspal jaspreet jasvinder jaswant jaswinder javad javaid javed javeria javier javion javon jawad jaxon
jaxson jaxton jayanti jayce jaycee jayceon jayda jayde jayden jaydon jayesh jayla jaylah jaylee jayleen
jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jayne jayshree jayson jaziel jazlyn jazlynn jazmin jazmine
jazmyn jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jedidiah jeff jefferson
jeffery jeffrey jeffry jelani jemila jemma jena jenelle jenifer jenna jennie jennifer jensen jenson jerald
jeremiah jeremy jeri jericho jermaine jerod jerold jerome jerrell jerri jerrod jerrold jerzy jessa jesse
jessi jessica jessie jessy jett jewell jezza jhun ji-woo jian jiayi jide jillian jimena jimmie jitendra
jiyoung joan joana joann joanna joanne joao joaquim joaquin jocelyn jocelynn jodi jodie jody joel joelle
joesph johan johana johanna johnathan johnathon johnie johnna johnnie jolanta joleen jolene jolie jolita
jomar jonah jonalyn jonas jonathan jonathon joni jonnie jordan jorden jordin jordon jordy jordyn jorge jose
josef josefina joselito joselyn joseph josephine josette joshua josiah joslyn josue journee jovan jovani
jovanni jovelyn joyce joycelyn jozef juan juana juanita judah judi judith judson judy jules juli julia
julian juliana juliann julianna julianne julie julien juliet julieta juliette julio julissa julita julius
jumoke jurate juris justin justina justinas justine justus justyna jyoti jyotsna kabir kabiru kacey kaci
kacie kacper kacy kade kaden kadence kadian kadir kaela kaelyn kaia kaiden kaila kailani kailash kailee
kailey kailyn kairi kairo kaison kaitlin kaitlyn kaitlynn kaiya kala kalani kaleb kaleigh kalen kaley kalina
kaliyah kallie kalpana kalsoom kalvin kalyn kamal kamaljit kamari kamau kamden kameron kamil kamila kamilah
kamini kamlesh kamran kamron kamryn kanchan kandace kandice kane kanta kanwal kara karamat karamjit karan
kareem karen kari karim karima karin karina karis karissa karl karla karlee karley karli karlie karly karmen
karol karolina karon karrie karson karsyn karter karwan karyn kasandra kasen kasey kash kashif kashton kasia
kason kassandra kassidy kassie katalina katarina katarzyna kate katelin katelyn katelynn katerina kateryna
kath katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katia katie katina katlyn
katrina katy kaur kausar kaveh kavita kavitha kaya kaycee kayden kaydence kaye kayla kaylah kaylani kaylee
kayleen kayleigh kaylen kayley kayli kaylie kaylin kaylyn kaylynn kayode kaysen kayson kazimierz keagan
keanu keaton keegan keeley keely keenan kehinde kehlani keiko keila keira keisha kelechi kellan kellen
kelley kelli kellie kelsea kelsey kelsi kelsie kelton kemal kemar kemi kendall kendell kendra kendrick
kenechi kenia kenji kenley kenna kennedi kennedy kenneth kennith kenny kenroy kensley kenyatta kenyon kenzie
keon kerem keri kermit kerri kerrie kerron kerry keshawn kestutis ketan keven kevin kevvy keyla khadija
khadijah khadijat khadra khaled khalid khalida khalil khari khloe khrystyna khurram khurshid kian kiana
kianna kiara kiera kieran kieron kierra kiersten kiley killian kim-anh kimber kimberlee kimberly kimora
kinga kinley kinsey kinsley kira kiran kiranjit kirby kirit kirk kirpal kirsten kirstie kirstin kirsty kisha
kishan kishor knox koby koda kodi kody kofi kohen kojo kolade kolawole kolby kole kolton komal kora korbin
korey kori kory kourosh kourtney kowsar krasimir krishna krista kristal kristan kristaps kristen kristi
kristian kristie kristin kristina kristine kristofer kristopher kristy kristyn krysta krystal krystian
krystle krystyna krzysztof kuba kudirat kudzai kuldeep kuldip kulsum kulvinder kulwant kulwinder kunal kunle
kurt kurtis kusum kwabena kwadwo kwaku kwame kwasi kwesi kyla kylah kylan kylee kyleigh kyler kylie kyndall
kynlee kyra kyree kyrie kyson lacey lachlan laci lacie lacramioara ladan ladi ladonna laila lailah laima
laimonas lainey lakeisha laken lakesha lakhbir lakhvinder lakisha lakshmi laleh lalita lamar lamin lamont
lana landen landon landry landyn laney langston lani lanny lanre laoise laquita lara larisa larissa larry
lars lascelles lashawn lashonda latanya latasha latif latifa latisha latonya latosha latoya latrice laura
laureen lauren laurence laurentiu lauretta lauri laurie lauryn lavern laverne lavinia lavon lavonne lawanda
lawrence lawson laxmi layla laylah layne layton lazaro leah leandra leandro leann leanna leanne lebo leeann
leia leif leigha leighton leila leilani lekan lela leland lelia lemuel lena lenard lennon lenny lenora
lenore leola leon leona leonard leonardo leonel leonidas leonie leonora leora lerato leri leroy lesa lesia
lesley lesly lessie lester leszek leta letha leticia letitia lettie levi lexi lexie leyla liam lianna liaqat
liban libby lidia lila lilah lilia lilian liliana lilianna lilith lillian lilliana lillianna lillie lilly
lilly-may lily-mae lilyana lina linas linda lindiwe lindsay lindsey linh linnea lionel lisa lisette lissette
lito litzy liudmyla livia liviu liza lizbeth lizeth lizette lizzie lleucu llew llewelyn llinos lloyd llyr
llywelyn loay lois lola lolita lona londyn lonnie lonny lora loraine lorcan loredana lorelai lorelei loren
lorena lorene lorenza lorenzo loreta loretta lori lorie lorin lorine lorna lorne lorraine lorri lorrie
lottie louella louie louisa louise loulou lourdes lowell loyd luann luanne lubna luca lucas lucca lucero
lucia lucian luciana luciano lucie lucien lucile lucille lucinda lucius lucjan lucretia lucy ludmila luella
luigi luis luisa lujain luka lukas lukasz luke lula luminita luna luned lungile luningning lupe luther
luzviminda lydia lyla lylah lyle lyman lynda lyndon lyndsay lyndsey lynette lynne lynnette lynval lyra
lyubomir lyudmila lyudmyla mabel mable mabli macey maci macie maciej maciek mack mackenzie macy madalina
madalyn madalynn maddison maddox madeleine madeline madelyn madelynn madge madhav madhu madhuri madilyn
madilynn madison madisyn madog madonna madyson maegan maelgwyn maeve magda magdalena magdalene maggie maha
mahad mahbub mahdi mahendra mahesh mahfuz mahin mahmood mahmoud mahmud mahmut mahnaz mahnoor mahsa maia
maimuna maira maire mairead mairi mairtin mais maisie maisy majd majid makai makayla makena makenna makenzie
maksym malachi malachy malak malakai malani malaya malaysia malcolm maldwyn maleah malgorzata malia malik
malika malinda malissa maliyah malka malkit mallory malwina mamadou mamie mamta manal manavi mandeep mandi
mandla mandy mangal maninder manish manisha manjeet manjinder manjit manju manjula mansoor manuel manuela
maqsood maranda marcela marcelino marcella marcello marcellus marcelo marci marcia marcie marcin marco
marcos marcus marcy mared marek maren marg margaret margarida margery margie margo margot margret mari
mariah mariam mariama marian mariana mariann marianna marianne mariano maribel maribeth maricar maricel
maricela marie mariel mariela marietta marilee marilou marilyn marilynn marin mario mariola marion marisa
marisela marisol marissa marites maritza marium marius mariusz marivic mariyah marjorie marjory markus marla
marlee marlen marlena marlene marley marlo marlon marlyn marlys marnie marquita marsali marsha marshall
marta martha martina marty martynas marufu marva marvalyn marvin marwa marwan mary maryam maryann maryanne
marybeth maryellen maryjane maryjo marylou marzena masood masoud masoumeh massimo masud mateo mateusz mathew
mathias matias matilda matteo matthew matthias mattie maud maude maura maureen maurice mauricio mauro
maxamed maxie maximilian maximiliano maximo maximus maxine maylene maynard mayra maysoon mazen mazhar mazie
mbali mckayla mckenna mckenzie mckinley meabh meagan meaghan medi medwyn meena meera meghan mehboob mehdi
mehmet mehmood mehran mehreen mehtap mehul mei-lin mei-ling meinir meirion mekhi melanie melany melba
melchor melek melina melinda melisa melissa melodie melva melvin melvina melvyn memphis menachem mercedes
meredith meredydd mererid merfyn merlene merrick merrill merritt mervin mervyn meryem mesut metin meurig
mhairi miah micaela micah michael michaela michal micheal michel michele michell michelle michiko midhat
mieczyslaw miguel mihaela mihai mihaita mihangel mika mikael mikaela mikayla mikel mikolaj mila milagros
milana milani mildred milena miley millard millicent millie milton mimi min-jun mina minal mindaugas mindy
minerva mingzhu minh minnie mira miranda mircea mirela mireya miriam miroslaw misael misbah misti mitchel
mitchell mitesh mitra mitzi miya mobeen mohamed mohammad mohammed mohamud mohan mohinder mohini mohsen
mohsin moin moira moises mojgan moji mojisola mollie mona monica monifa monika monique monroe monserrat
monty morag mordechai morfydd morgan moriah morteza morton morven morwenna moses moshe motunrayo mounir
mthunzi mubarak mubeen mudassar muhammad muhannad mujahid mukesh mulki mumtaz muna muneer munir munira murat
murdo murdoch muriel murray murtaza musarat mushtaq muskaan mustafa mustapha mutsa myah mykhailo mykola myla
mylah myles myra myrddin myrna myron nabil nabila nada nadeem nader nadezhda nadia nadine nadira nadiya
naeem nafisa naglaa naheed nahid naila naji najma najmo najwa nakia nalani nalini namrata nanci nand nandi
nanette nannette nannie naoko naomi narendra naresh narges nargis narinder naseem naseer nash nasim nasir
nasra nasreen nasrin nasser natalee natalia natalie nataly natalya natasha nathalia nathalie nathaly nathan
nathanael nathanial nathaniel nathen navdeep naveed navin navjot nawal naya nayeli nazanin nazia nazir nazma
nazmin nazneen ndidi neal necla nedra neelam neena neeraj neeta negar neha nehemiah nelda nell nellie nenita
neringa nermin nese nestor nettie neva nevaeh neville nevin ngoc nguyet nhung niall niamh niaz nicholas
nichole nicki nickolas nicky nico nicola nicolae nicolas nicole nicoleta nicolette nicolle nicusor nida
nigel nighat nihat nikhil niki nikita nikki niko nikolai nikolas nikolay nikole nila nilam nilesh nilgun
niloufar nima nimco nimo nimra niraj nirmal nirmala nisar nisha nitin nixon nizar nkechi nkem nkiru nkosi
nnamdi nneka nnenna nnenne noah noelia noelle noemi noha nola nolan nollaig nomsa nomvula nona nonso noor
nora norah norbert noreen norman normita norris nosa nosheen nour noura nozipho ntombi nuala nuno nurcan
nusrat nwando nyasha nyla nylah oakley oaklynn oana obafemi obiageli obinna ochieng octavia octavian octavio
odell odette odin odis odunayo ofelia ofydd ogechi ogonna oighrig oisin okan okechukwu okey oksana olabisi
oladele oladipo olajide olajumoke olanrewaju olatunde olatunji olayinka oleg oleh oleksandr oleksii olen
olena olga olha olin oliver olivia oliwia ollie olly olubunmi olufemi olufunke olufunmilayo olukayode
olumide olumuyiwa olusegun oluseun olusola oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi
oluwatosin oluwatoyin olwyn omaima omar omari omid omobolanle omolara omolola omotayo omotola omowunmi onome
onur onyeka onyekachi onyinye oonagh opeyemi ophelia oren orest orhan orion orla orlagh orlando orville
osagie osama osas osaze oscar osian osman osob ostap osvaldo oswald otha otieno otis ovidiu owais owen ozgur
ozlem pablo padraic padraig paige paislee paityn paloma pamala pamela panashe pankaj paola paolo paramjit
paraschiva parisa parker parminder parmjit parul parvaneh parvati parveen parvez parvin parviz pasquale
patrica patrice patricia patrick patrizia patryk patti pattie paul paula paulette paulina pauline paulo
pawel paxton payton pearlie pearline pearse pedro peggie peggy penelope penri percival percy peredur perihan
perla pete petra petre petrica petro petru petya peyton phil philip phillip philomena phuong phyllis pierre
pietro pinky piotr plamen pooja poonam poppy-mae portia pouya prabha prabhjot pradeep pragna prakash pramila
pranav prasad pratibha praveen pravin preeti prem premila princeton priscilla priti pritpal priya priyanka
proinsias prys przemek przemyslaw pushpa qadir qamar qasim qing quentin quincy quinn quinten quintin quinton
quratulain qusay quynh rabia rachael racheal rachel rachelle radek radka radoslaw radu raed raegan raelyn
raelynn rafael rafal raffaele rafiq raghad raheem rahela rahim rahima rahman rahul raiden raimonda raina
rajan rajbir rajdeep rajendra rajesh rajinder rajiv rajni raju rajwinder rakesh rakhi raleigh ralph raluca
rama raman ramandeep ramazan ramesh rami ramil ramila ramin ramiro ramon ramona ramunas ramzan ranald randa
randal randall randeep randell randhir randi randolph rania ranjana ranjit ransford raouf raphael raquel
rasa rasha rashad rashawn rashid rashida rashidat rashmi raul ravinder rawan raya rayan rayden raylan raymon
raymond raymundo rayna razia razvan reagan reba rebeca rebecca rebekah rebin recep reece reem reema reena
reese regan reggie regina reginald rehan rehana rehman reid reilly reina rekha remedios remi remington remy
rena renae renata rene renee renita renu resham reshma reta retha reuben reva reyes reyna reynaldo reza
rhett rhoda rhodri rhona rhonda rhun rhydian rian riaz ricardo richa richard richelle richie ricki rickie
ricky rico ridwan rigoberto rihanna rikki riley rima rimantas riona rivka riya riyad rizal rizalina rizwan
rizwana robby robert roberta roberto robina robyn rocco rochelle rocio rodel roderick rodger rodney rodolfo
rodrick rodrigo rogelio rohan rohini rohit roisin rojin rokas rola roland rolando rolland roma romina rona
ronald ronaldo ronan ronda rong ronin ronke ronnie ronny roosevelt rory rosa rosalee rosalia rosalie
rosalind rosalinda rosalyn rosanna rosanne rosaria rosario roscoe roseann roseanne rosella roselyn rosemarie
rosetta roshan roshni rosie rosina rosita rositsa roslyn ross rotimi rowen rowena roxana roxann roxanna
roxanne roxie roya royce ruairi ruaridh ruba ruben rubi rubina ruby-mae rudo rudolph rudy ruel rufaro rufino
rufus rukhsana rukhsar rukiye rumana rumbidzai rupa rupert rupinder ruqayya ruramai russ russel russell ruta
ruthann ruthie ruthlyn ruvarashe ruxandra ryan ryann ryder ryker rylan ryland rylee ryleigh ryley rylie
ryszard saad saadia saba sabah sabiha sabina sabir sabira sabiya sabri sabrina sadaf sade sadhbh sadia sadie
sadiq sadye saeed saeid safa safaa safia safiya safiyyah sagal sagar sahar sahil sahin sahra sahro saif
saige saima saiqa saira sajid sajida sajjad sakina sakura salah saleem saleh saleha salim salima salimata
sallie salma salman salvador salvatore salwa samantha samar samatar sameer sameera samer sami samia samiira
samina samir samira sammie sammy samson samuel sana sanda sandeep sandhya sandi sandra sandris sanford
sangeeta saniya saniyah sanjay sanjeev sanober santana santino santos santosh saoirse saqib sara sarah
sarahi sarai saraswati sarbjit sardar sarfraz sariah sarina sarita sariyah sarla sarunas sarwar sasha
satinder satish satnam satoshi satpal satvinder satwant saul saundra saurabh savanah savannah savita savitri
sawsan saylor scarlett scot scott scottie scotty seamus sean sebastian seda seema segun sehrish sekai selena
selene selim selina selma semaj semra senga seonaid sepideh serap sergei sergey sergio sergiu serhii serhiy
serkan sesan seth seun sevgi seyi seymour shabana shabaz shabbir shabir shabnam shadi shae shafiq shafqat
shagufta shahbaz shahed shaheda shaheen shahid shahida shahin shahla shahnaz shahram shahzad shaida shaila
shailesh shaimaa shaina shaista shakeel shakeela shakil shakila shakira shakuntala shamar shameka shamim
shamima shamraiz shamsa shamshad shana shanaz shanda shane shanelle shania shanice shaniqua shaniya shanna
shanon shanta shante shantel shanti shaquille sharan sharda shari sharif sharla sharlene sharmila sharon
sharron sharyn shashi shaun shauna shaunagh shawn shawna shayla shaylee shayna shayne shazad shazia shea
sheena sheetal shehnaz shehzad shelby sheldon shelia shelli shellie shelton sher sheree shereen sherene
sheri sheridan sherlyn sherman sherri sherrie sherrill sheryl shilan shiloh shilpa shirin shivani shoaib
shobha shola shona shonda shreya shruti shubham shweta shyann shyanne shyla siavash sibel sibongile sibtain
sibusiso siddique sidney sidra siena sigita silas silvia silviu simbarashe simeon simin simon simona simone
simran simranjit simrat sinead siobhan sion siphiwe sipho siriol sita siwan skaiste skye skyla skylar skyler
slawek slawomir sloan sloane smita sobia socorro sofiia sohail sohan soheila soji solomiya solomon sommer
sonal sonali sondra songul sonia sonja sonya soo-jin sophia sophie soran soraya sorcha soren sorin sorina
sorley stacey staci stacia stacie stacy stan stanford stanislaw stanislawa stanton starla starr stefan
stefani stefania stefanie stefano steffan stelian stella stembile stepan steph stephan stephanie stephany
stephen stephon stephy steve steven stevie stewart stoyan struan stuart suad subomi sucaad sudesh sudha
sudhir suha suhail suhair sujata sukhbir sukhdeep sukhdev sukhi sukhjinder sukhjit sukhpreet sukhvinder
sukhwinder sukru sulaiman sulayman suleyman sullivan sumaira sumaiya suman sumaya sumit sumitra summer-rose
sung-min sunil sunita suraiya suraj surekha surendra suresh surinder surjit surya susan susana susanna
susannah susanne sushila sushma susie suzan suzanna suzanne suzette svetla svetlana svitlana swaran swati
sybil syble sydnee syed syeda sylas sylvester sylvia sylvie sylwia szymon tabassum tabatha tabitha tabraiz
tadeusz tadhg tafadzwa taha tahereh tahir tahira tahmina taiba taiwo takashi takunda talal talat talha talia
talib taliesin taliyah tamar tamara tameka tamela tamera tami tamia tamika tammi tammie tamra tamsin tania
tanisha tanveer tanvi tanya tanzeela tapiwa tara taranjit taras tarek tarik tariq tariro tarlochan tarsem
taryn tasha tasleem taslima tasneem tate tatenda tatiana tatum tatyana tawana tawanda taya tayler taylor
tayo tayyab tayyaba teagan tecwyn tegan tegid teigan tejal tejinder temi temidayo temitayo temitope tendai
tendekai tenley teodor teodora tera terence teresa terese teresita teressa teri terrance terrell terrence
terri terrie tess tessa tetiana tetyana tevin thabo thad thaddeus thalia thandeka thandi thandiwe thao thea
thelma themba thembi theo theodora theodore theresa therese theron thiago thomas thora thulani thurman thuy
tiago tiana tianna tiberiu tierra tiffani tiffanie tiffany tilda tillie tilly timmy tina tinashe tinotenda
tisha titilayo titus tobi tobias tobiloba toby tochi todd tokunbo tolani tolulope tomas tomasz tomek tomi
tomiwa tommie tommy tomoko tomos toni tonia tonja tonya tormod torquil torrey tory tosha tosin toslima toun
toyin tracey traci tracie tracy traian trang travis travon treasa trent trenton tressa treva trever trevon
trevor tricia trina trinh tripp trish trisha trista tristan tristen tristian tristin triston trixie trudy
truman trystan tsitsi tsvetan tsvetelina tuan tudur tugba tulay tuncay tunde tunji turgut turhan tuyet twila
twyla tyler tylor tyra tyree tyrell tyrese tyron tyrone tyson ubah uche uchenna uday ugochi ugochukwu ugonna
ugur ujala ukamaka uliana ulises ultan umair umairah umar umesh umut unathi uriah uriel urmila urooj ursula
urszula usman uzma uzochukwu uzoma vada vahid vaida vaishali valarie valda valdas valentin valentina
valentino valeria valerie valeriu valery valorie vance vanesa vanessa varinder varsha varun vasant vasco
vashti vasil vasile vasudev vasyl vaughn veda velda velma venkat vera vern verna vernell vernice vernon
vesela vicente vicki vickie vicky vida vijay vijaya vikas vikki vikram viktoriia vilma vimal vimla vinay
vince vincent vincenzo vineeta vinette vinh vinnie vinod violeta viorel viorica vipul virendra virgie virgil
virgilio virginia virginija vishal vito vitoria vivek vivian viviana vivien vivienne vlad vladimir volkan
volodymyr vonda vytautas wael wafa wafaa wahid wahida wajid waleed wali walid wallace walter wanda wande
wangari wanjiku wanjiru waqar waqas waris warner warsame warsan waseem wasim wassim wattie waylon wayne
wekesa weldon wendell wendi wendy weronika wesley westin westley weston whitney widad wieslaw wieslawa
wiktor wiktoria wilbert wilbur wilburn wilda wiley wilf wilford wilfred wilfredo wilfrid wilhelmina willa
willard william willie willis wilma wilmer wilson winfred winifred winn winnie winnie-mae winona winston
wioletta wladyslaw wlodzimierz wojciech wojtek wole woodrow wrenley wunmi wyatt wynne wynter xander xavier
xiao xiaoming ximena xiomara xiuying xuan xzavier yadira yael yahir yahya yakubu yamileth yana yaqoob yara
yareli yaretzi yaritza yaroslav yasaman yasemin yash yashpal yasin yasir yasmeen yasmiin yasmin yasmine
yavuz yazan yazmin yehuda yemi yemisi yesenia yessenia yetunde yevhen yewande yildiz yinka yisroel ynyr
yogesh yoko yolanda yong yordan yordanka yosef yoselin younes younis yousaf yousef yousuf yuki yulia yuliana
yuliia yumi yunus yuri yuriy yurub yusra yusuf yusuke yuxuan yvette yvonne zachariah zachary zachery zack
zackary zackery zafar zaheer zahid zahida zahir zahoor zahra zaib zaid zaiden zain zaina zainab zakaria zaki
zakia zakir zaman zamzam zana zander zandile zane zanele zaniyah zara zareen zariah zarina zariyah zavier
zayden zayn zaynab zayne zbigniew zdzislaw zechariah zeenat zeeshan zehra zeina zeke zelda zella zelma zena
zenon zeynep zhen zhivko zhong ziad ziaul ziba zihan zita zodwa zoey zofia zohra zohreh zoie zola zoltan
zora zoryana zosia zoya zubaida zubair zulekha zulfiqar zuri zuwaira zuzanna zyaire zydrunas zygmunt
`

/** Also words, abbreviations or very short: they count where they have a capital. */
export const namesWithACapital = `
aaden aadhya aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aaltje aamod aanand
aanandaswarup aanandinii aanjaneya aanuoluwapo aanya aaratrika aarna aarush aarya aaryan aasa aasha
aashritha aatmaj aatmaja aatreya aayan aayushmaan aayushman abaco abadon abagail abak abaka abakan abakay
abani abar abay abayomi abbondanza abbondanzio abbondio abbos abbygail abdel abdelkader abdellah
abderrahmane abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdulahad abdulazim
abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdullatif
abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf
abdurrazzoq abdussamad abe abebi abeiku abelard abelardo abele abelin abeline abendam abeni abenzio abhaidev
abhaya abhirath abhisyanta abibatou abibo abidin abigael abigaelle abigail abigale abigel abilay abiona
abisola abisoye abluc abondance abou aboubacar aboubakar abramio abramo abriana abrianna abrielle absalon
absar absolon abu abygail acace acacie acacio acanthe acar acario acaryatanaya accursio acela acelya achaire
achalesvara acharyanandana acharyasuta achil achiles achille achilles achim achintya achraf achyut acig acik
acilay acilia acilio acim aciscolo acrisio acuk aculina acun ada adah adalan adalard adalardo adalbald
adalbaude adalberon adalbert adalberta adalberto adaldi adalee adalfredo adalgisa adalgiso adalmis adalric
adalrico adalsinde adama adamaris adame adamo adams adar adara adas adaugo adberilgen addalyn addelyn
addilynn addo addolorata ade adea adebankole adebiyi adeboye adebukola adedaramola adedoyin adegrin adegrine
adekitan adekola adel adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adelfo
adelgardo adelia adelie adelin adeliya adell adella adelle adelmo adelphe adeltrude adelya adem adenet
adeniyi adeodat adeodato adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun
adeyi adheesh adhemar adhiraj adhrit adia adib adiba adiel adigun adiguzel adik adikavi adikutlu adikutlutas
adile adilynn adin adinath adison aditeya aditi aditya adityanandan adityanandana adja adjutor adler adli
adlibeg adolf adolfa adolfina adolfs adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee
adrehilde adriaan adriano adriena adrijana adrione adripathi adsiz adunni advaya adwitiya adyson aedan
afanasi afanasie afaq affan afia afitap afolarin afonso afra afro afruza afsar afsin afton afzuna agabay
agabio agafia agah agakagan agalak agamennone agapet agapito agasti agastya agata agathange agathe agathon
agaton agazio agca agenore agesilao agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete
agnesa agnese agneta agneya agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa
agrippin agrippine agrypina agustina ahalya aharon ahenk ahilya ahlem ahmet ahmir ahror ahsen aiace aicha
aidano aidyn aila ailany ailyn aimable aime aimone aina ainars aino aishani aislinn aislynn aissa aissata
aissatou aiyanna aja ajala ajan ajana ajani ajda ajeet ajit ajita ajla ajlin ajna ajoke akalp akande akanmu
akanni akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir
akdogan akibudak akif akifa akilah akim akinci akiner akinkunmi akinlabi akinwale akiva akkun akkunlu akkurt
akkus akmal akofa akorfa akos akpira akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita
aksil aksungur aktan aktekin aktimur akula akumaa akunna akvelina akwesi alaban alaboru aladag alade aladino
aladogan alain alaine alais alaiya alakurt alamanno alamu alanah alanis alano alara alaric alarico alassane
alaysia alayunt alayuntlu alba alban albane albano albena alberade alberic alberico alberte albertha
albertina albertine albertyna albin albina alboino albrecht albrico alceo alceste alcibiade alcide alcidie
alcime alcina alcine alcino alcyone alda aldegonde aldemir aldigerey aldobrando aldogan aldonce aldric alea
aleandro aleardo aleaume aled aleen aleia aleigha aleisha alejandrin alek aleksa aleksandar aleksej aleksi
aleksy alemka alen alenia alenka aleodor aleramo alesea aleshia aleska alessa alessio aleth aletha alethea
alevtina alexandr alexandre alexandrina alexandrine alexandros alexane alexanne alexe alexei alexej alexi
alexia alexie alexine alexys aleya aleyah aleyna alf alfio alfons alfonsa alfonz alfonzo alfreds algirds
algis algiso algu ali aliah alianna alic alica alican alida alienor aliette alighiero alima alimga aliona
aliou alioune alis alisan alise alisher alishia alisia alisir alissia alistar alix alixe aliyah aliz alize
alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla allana allegra alli alliaume allisson
alliyah allyn allysa almerigo almila almine almire almiro alois aloise aloisie aloisio aloizs alojz alojza
alojzije alok alon alona alonna alonza aloys aloyse aloysius alpagut alpamis alparsbeg alparslan alpata
alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee
alphonsine alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga
alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu altan altankagan altankan altay altea
altemur althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay
altmiskara alton altuga alun alvah alvar alvena alvera alverede alverta alvie alviero alvina alvine alvis
alvise alwar alya alyah alyna alyssia alysson alyvia alzbeta ama amabela amabile amac amadea amadeo amadeus
amado amador amadou amady amael amahle amaia amal amaliane amalie amalija amalric amalthee amand amande
amandin amandine amando amant amante amanzio amaranaath amarande amaranthe amaranto amaresh amaria amariah
amarie amarion amarnath amat amata amath amato amatore amauri amaury amayah ambar ambra ambre ambrine
ambrogio ambroise ambroisie ambrosiano ambroz ambrozy amdy amea amedee amedeo amedeu ameera ameerah amel
ameliane amelien ameline amelio amely amelya americo amerie amerigo ameth amethyste ameyatma amia amiah
amias amicie amico amie amiel amilcare amilia aminah aminat aminte amintore aminu amiri amish amita amleto
ammon amodini amogh amoke amon amone amope amor amore amoura amparo ampelio amra amrak amrita amritambu amul
amy amyah amyra amza ana ana-maria anaadi anabela anacleto anae anael anaelle anagh anahita anaiah anaida
anakin anala analisa analise anamaria anamarija anamika ananda anandamayi anang ananta ananya anar anas
anasooya anass anastacia anastacio anastase anastasie anastasija anastasije anastaz anastazia anastazie
anastazija anastazja anasuya anatazie anatol anatole anatoli anatolia anatolie anatolii anayah anayeli
ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman andel andela andelika andelin
andelina andelko andelo andeol ander andie andjelina andoche andrada andras andraz andreane andreanne andree
andrej andreja andrey andri andrian andriana andrija andrijana andrin andrina andris andro andromeda andzejs
andzelika andzs anej anele anemona anes anesa anessa anette aneurin anezka angadreme ange angele angelena
angeles angelica angelika angella angely angelyn angharad anghel anghelina angilbe angilberte angilran
angoustan ani aniah anibal anica anicee anicet aniceto anicette aniello anik anil anila anilaabh anilabh
anina anis anish anisha anisoara aniston anitra anja anjanette anjaneya anjela anjelica anjolaoluwa
anjushree anjushri anka ankal anko ann ann-christin ann-marie anna annabell annabeth annaelle annagrazia
annaleigh annalena annaliese annalisa annamae annamaria annapurna anne-laure anne-marie anne-sophie anneke
anneli annelie anneliese annemijn anni annibal annibale annikki anniston annonciade annunziata anny anora
anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary
anshula anslavs ansovino anstrudie antal antea antek antelmo antero anthelme anthelmette anthoney antide
antigone antim antimo antino antioco antione antoaneta antone antonela antonello antonetta antoni antonie
antonietta antonija antonin antonina antonine antoniu antti antun anu anuar anuja anunay anuraag anurag
anuska anusuya anuta anvar anwesha anyla anze apak apatarkan aphelie apolena apollina apollinaire apollinare
apollinary apolline apollonia appia appoline aprancur apryl apsara apuleio aqil aquilin aquilino ara arabela
arabelle araboga arademir aral araldo aram arame aranka aranza ararat aras aratone araya arbay arbuz arcadi
arcadie arcadii arcadio archambaud archan archange archimede archippo arcibaldo arcuk arda ardell ardella
ardic ardith ardito arduino aren aresio areta aretha argelia argentina argil argimiro argine argo argu argun
ari ariadna ariadne arialdo ariane arianne ariberto ariboga aricie arie ariel ariela ariele arij arija
arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola arion ariosto aris arisa
aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele ariyana ariyanna
arjen arkad arkadijs arkady arkin arkis arlan arlet arleta arleth arley arlin arlis arlyn armaan armagan
arman armance armande armandine armel armeline armelle armida armide armin armine arminio armins armon
armond armoni arna arnac arnaldo arnaud arnaude arnav arne arnesh arnetta arno arnolda arnoldo arnost
arnostka arnould arolde arona aronne arpad arpat arrigo arsal arsen arsene arsenie arsenije arseniusz arsil
arsinoe arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun artemis artemisa
arthaud artheme arther arthurine arthus artiinal artiom artis arto artuk artukac artur arturs artus artut
aruk arunthavanathan arved arvel arvid arvids arvilla arwa arwen aryeh aryn arystarch arzen asa asadulloh
asake asal asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline asdrubale asel asella asha
ashlea ashlesh ashli ashlin ashmi ashten ashtin asiah asig asija asikbulmus asil asila asilbek asimodeo
asiya asja askin aslesha aslim asliya asmita asolat aspyn asri assa assetou assia assil assomption assunta
assunto assya astalogul astarte asterie asterio astianatte astou astree astrida asuela asug asuk asya atac
atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy
atasagun atasu ataullah atberilgen atena athalie athanase athanasie athenais athina athos atigay atikutlu
atikutlutas atila atilgan atilla atim atimer atinuke atis atli atlibeg atlikagan atmaca atmaja atmanand
atmananda atreus atreyee atreyi atreyu atsiz atta attila attilano attilio atuncu aube aubertine auberto
aubin aubri aubriana aubrianna aubriella aubrielle aubry audace aude audebert audeline auden audie audouin
audran audreanne audree audriana audrianna audrie audry auguste augustin augustina augusto augustyn
augustyna aundrea aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne
aurelija aureliu aurelle aurian auriane aurica auro auron aurora aurore ausilia ausiliatrice ausilio auston
autum auxane auxence ava avadhesh avalyn avalynn avan avani avantika avar avaz avdal aveline aven averardo
avi aviel avigaelle avion avital aviva avluc avni avoye avraham avram avrohom avsar awa awar awaz awero
awesi axeline axelle axenia axinte axl axton aya ayaci ayanda ayas ayaz aybalta ayban aybars aybeg
aydarkagan aydemir aydinalp aydogan aydogdu aydogmus ayebatari ayem aygirak aygul aygun ayhan ayinde ayinke
ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aykut aylan ayline ayluc ayluctarkan ayma aymane
aymard aymardine aymen aymeric aymon aymonde aynur ayo ayoka ayomide ayomikun ayotude ayoub ayren ayruk
aysar aysil aysilig aytac aytak aytekin aytug ayushmati ayva ayvaz ayyildiz azad azael azak azalee azamat
azban azeglio azelia azelie azeline azelio azer azgan azganaz azil azime aziza azizhan azmi azrael azriel
azucena azul azzurra baaba baala baalaaditya baalagopaal baba babacan babacar babasola babatunji babawale
babeta babette babila babir babur bacara baccayman bacco bacman badabul badis badr badruk badur bafana
bafode baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey
bagaturipi bagatursepi bagdagul bagis bagtas baha bahadir bahadur bahar bahia bahodir bahri bahriddin bahrom
bahtiyar bahula baidehi baijayanti baila bailee baileigh bakagul bakary bakhtiyor baki bakir bakirsokum
baksi bakula balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamir
balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balin balint balkik
balta baltaci baltar baltazar balthazar baltir baltur bambi bambina bamsi bandhu bandhul banel bangizwe
bangu banji bankim bankimchandra bankole banna banu banuta baptiste bara barak baraktore barbala barbarigo
barbe barbeg barbie barboga barbol barbora barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu
barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin baris barkan
barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barnaba barnabas barnabe
barney barno barrie barron barry barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu barthelemy
bartholome bartholomew bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu basademir
basak basan basanti basanyalavac basar basarab basat basbug basci basgan basile basileo basilia basilio
basilisse baskin baskirt baskurt basmil bassiano bassilla bastar basti bastiaan bastian bastiano bastien
bastugrul basu basut bathilde batilda batrak battal battista batu batuhan batuk batur baturalp baudouin
bawer baxter baya bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar
baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu bayleigh bayley baylie baymunke bayna
baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku
bayutmus bayuttu baz bazil bazir bazyli beate beato beatrix beatrycze beatus beaulah beaux bebe becca
beceapa beckem becki beckie bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni
begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat bekazil bekbekec bekec
bekecarslan bekecarslantegin bekectegin beker bekir beklemis bekmurod bektas bektur bela belcim belcir belek
belemir belgi belguc belimir belina belle bellino belma belo beltir beltramo beltun belva ben benadik bence
bende bendeguz benedek benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt benett
bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benja benjamen benjamim
benjamin benjiman benli benlidemir bennet benno benny benoit benone bente benthe bentlee benvenuta benvenuto
benyamin bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg berend berendey
berengario berenika berfin berginsenge bergu berinay berislav berit beritan berkan berkay berke berkin
berkis berkyaruk bermek bernadetta bernarda bernd berneice bernhard bernita beronico berran berre bert berta
bertalan bertha berthe berti bertille bertold bertolda bertoldo bertolfo bertrand berva beryl besar
besentegin beser besim besir besra betemir beth bethan bethanie bethann bethel betina betta beuve bev
beverley beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan
bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan
bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma
bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar biagio bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bicki bickici bidin bigna
bijay bikash bilel bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan
bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin
bilig biligkongulsengun bilik biljana billy billye bilol bilva bilwa bina binafsha binbegi bindir bindo
bineta bino binta bintou birane birgit birgita birgitta birgitte birino birjesh birol bisenija biserka
bishal bishnu bitaybiki bitri bivoj bjarne bjorn blagica blagoje blahomil blahomila blahomir blahomira
blahoslav blahoslava blandine blanduzia blane blanka blas blayne blaz blazej blazena blythe bo boaz boban
bobana bobby bobbye bobur boden bodhan bodi boet boga bogac bogacuk bogdana bogde boge boglarka bogoljub
bogu bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav
bohuslava bojan bojana bojislava bokde boke boldaz boldizsar bolemir bolen boleslav boleslava boleslavs
bolmus bolsun bolukbasi bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge
bonginkosi bongul bongulboga bonifac boniface bonifacio bora boran borbala borcul borek borislav borislava
borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun
borut borys bosiljka bosko botan botir botond bouba boubacar boubou bouchard bouchra bowie boyan boyankulu
boyce boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozetech bozetecha bozica
bozidar bozidara bozislav bozkurt bozkus bozok brad bradlee bradley bradut bradyn braedon braedyn brahim
brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram brancaleone
brandan brandee brandin brando brandon brandusa brandyn branimir branimira branislav branislava branka
brankica branko brannon brant brantlee branwen bratislav bratislava braulio braylin brayson brea breann
breck brecken bree breeanna brenn brennon breno brent brentley breon breonna bretislav bretislava briac
brieanna brien brieuc brigette brigham brigida brigita brigitta brijesh brinlee brion brionna briseida
brissa brit brita britni britt-marie britta brittaney brittanie brittnee brittni brittny broc brock
bronislav bronislava bronislavs bronwen bronwyn brookelyn brookelynn brune brunehaut brunehilde brunhilda
brunilde bruto bryar bryer brygida bryleigh bryn brynleigh brynley brynne brysen bryton bucan bucur budag
budak buddhana budhil budimir budislav budivoj budunlu budus budustudun buffy bugday bugduz bugduzemen buge
bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin
bukusboga bulacapan bulah bulak bulan buldur bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin
bunmi bunsuz bunul bunyamin burcak burdette bure burgucan burgut burhan burhon burkay burke burkek burkut
burluk burnell burnice burslan burt burulday burulgu burunduk busayo busulgan butak butuk buyan buyancuk
buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk bystrik caba cabdar cabli cabus cade cael
caelan caetana cafer cagan cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin
cagru cahid cailey cailin cailyn cain caino caio caitlynn caius cal calanico calapkulu calcedonio calebe
caleigh calen caley calin calina calixte callahan calli callisto calogera calogero calpurnia camari camelien
cameryn cami camil camilia camillien camillo cammie camylle cana canaan canalp candar candelario candide
candido candie candis candyce canel cangul cankan cankiz cannur cansel cansin cansu cantemir cantidio
canziano capitolina capucine caribert caridad carie carin carina carine carisa carl carles carleton carletta
carlijn carlin carloman carlota carlotta carlyle carlyn carma carman carmina carminho carmo carna carnell
carola carolann carolanne carolee carolin carolyne caron caronte carponio carri carrington carsen cartier
carys cashton casian casiana casie casilda casimer casimir casimira casimiro caslav caspar casper caspian
cassandre cassiano cassien cassio cassiopea cassiopee cassondra castiel castille casto cataldo cate catena
caterina catharina cathi cathie catina catinca cato catrin catrinel catullo caua cavid caydence caylin
cazimir ceasar cebe cecco cecilie cecilio cecylia cecyliusz cedomir cedrik cedrin celal celaleddin celasun
celen celena celesta celestin celestina celestino celestyn celestyna celian celie celien celik celil celinia
celso cemali cemen cemgen cemil cene cenek cenk cenka cerasela ceren cerys cesaire cesare cesario cesminaz
cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar
cezara cezmi chaanakya chaaruchandra chace chadd chadrick chahine chahinez chai chaima chaitan chakor
chakradhar chakravartee chakravarti chakrika chanakya chandak chandan chandani chandi chandini chandira
chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanell
chanelle chante chantell chapal chapala charak charis charissa charisse charl charlaine charlemagne
charleston charlette charlie charline charlize charlotta charlotte charlton charly charolette charuchandra
charumati charuvrat charvi chassidy chaten chatur chatura chaturaanan chaturbhuj chava chayenne chayma
chayse cheick cheick-oumar cheikh cheikhou chekhouna chelsea chelsi chelsy cherechi cherif cherise cherokee
cherri cherrie cherubino cheryle cheryll chesley chesney chetan chetanaanand chiaffredo chidaakaash
chidaatma chidambar chidambaram chidananda childebert chilperic chinmayanand chinmayananda chira chiranjeev
chiranjeeve chiril chirill chirine chitraksh chitrali chitramala chitrangada chrabros chraniboj chranibor
chranislav chranislava chretien chrissy christan christel christelle christene christer christiaan
christiane christianna christiano christie christodule christofer christoffer christop christoper christoph
christophe christos chrudos chrysole chrysostome chukwu chval chyanne chyna cian ciana cianna ciarra cicek
cicely cicem cicero cielo cienna cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler
cilvenaz cimen cinda cingir cino cinzia cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro
cise cisem cisil cistoslav cistoslava citlali citlalli citlaly civan ciya claas claes claira clarabelle
clarance clare clarence clarenzio clarisa clarisse clarke claudie claudien claudio claus clavdia clea
cleandre cleandro clelia clelie clem clemence clemens clemente clementina clemenzia clemmie cleofe cleon
cleonico cleopatra cleophee cleora clery cleta cleve climaco clinio clio clodomiro clodoveo cloe clorinda
clotaire clothilde clotilde clovis cloyd cobulmak cocukboru codi codie codin codrin codrina codruta coen
cointa cokramayul colbie cole coleton coline colins colleen collien collins colman colmanno colmazio colomba
colombano colombe colombo colpan colter coltin colu concepcion concetto conchita concordio conley connor
consolata constanca constanta constantia constantina constantine constatin consuela conway coralia coralie
corban corbiniano corbyn cordia cordie corene coreno corentin corentine corie corin coriolano corliss cornel
cornelio cornelis corneliu coronato corrado corrina corto corvin corwin cosette cosima cosimo coskun
coskuner cosma cosmina costache costante costantino costanza costanzo coumba courtland crawford creighton
cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina cris crispino crissy crista
cristaldo cristea cristen cristi cristiana cristin cristine cristofer cristofor cristoforo crocefissa
crocefisso cronida crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr
cumhur cunegonda cuneyt cuniberto cupido curley curtiss cuzia cvetka cvijan cvijetin cy cydney cyndi cyntie
cyprian cyprien cyra cyrian cyriaque cyrielle cyrila cyrille cyrine cyryl d'angelo daan daantje dabiziv
dacia dacian daciana daciano dacio daevi daevika dafina dafne daghan dagmar dagoberto dai daiana daija daina
dainuvite daisha daiwik dajana dajuan dakari dakoda dakotah daksha dakshayani dalary daley dalibor dalibora
daliborka dalida dalie dalila dalilah dalimil dalimila dalimir dalimira dalla dallin dalmazio damani
damarcus damarion damaso damayanti dameon damiana damiano damife damil damilare damilola damin damir damjan
damjanka damla damocle damodara damola dan dandak dandapaani daniele daniell daniil danijel danijela danil
danila danio danjuma danka danko danni danniel dannielle danu danuse dany danya danyel danyell danyelle
danyka danyl daouda daphne daphnee daphney darasimi darcie darek darell dariana darie darija darina darine
darinka daris darja darko darline darold darrian darrien darrion darshwana darta darvin daryle daryn dasa
dasha dashaun dashiell dasia datta daven daveon daver davey davi davida davide davids davie davino davonte
davor davorin davriya davron davud davy dawid dawne dax dayaamay dayaananda dayaanidhi dayamayee dayan
dayane dayanna daylan dayle daylen daylin daylon dayne daysha daz deandra deandrea deane deante deanthony
deasia deb debbi debbra debi debrah decebal decimo decker dedra dedric dedrick dee deeann deedee deegan
deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay
deeptimayee deeptimoy deeptimoyee deevakar defne degna deisy dejah dejan dejana dejon dejuan del delaine
delal delana delanie delano delfina delfino delicia delie delila delinda delisa delizia delpha delphia
delphin delton delvin delyth demarco demari demarion demba demet demeter demetra demetri demetric demetrice
demetrio demetrios demetris demetriusz demilade demiralp demirhan democrito demond demostene dempsey denae
deneen deneval denisha denisz denita denizalp dennie dennise denzil deodata deodato deondre deonna deonta
deontae depold dequan derek deric derik derin deron derrek derrell derrick derry dersim dervis derwin des
desanka desdemona desean deshaun deshon desi desiderato desiderio desimir despina destan destany deste
destinie detmar detrich dev devadatt devagya devajyoti devak devangana devani devasree devaughn devdan
devesh deveshwar devika devlin devona devonta devontae devora devorah devota devran devvrat dewi dewitt
dexter dexx dezider dezmond dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh
dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diamante dian
dianora diar diara diarra dick dickie dicle diclehan dida didem didier didimo didina diede dieke dieudonne
dieudonnee dieynaba digambar digambara dijana dikmen diksha dilafruz dilara dilaver dilay dilbar dilber
dilberay dildar dildora diler diletta dilfuza dilhan dillard dillion dilmurod dilnoza dilorom dilovan
dilrabo dilruba dimitrii dimitrij dimitrije dimitrina dimitrios dinakar dinc dincer dinis dinkar dinu
diocleziano diodata diodoro diogene diomede dione dionigi dionisia dionizy dionna dionte dionyz dionyzos
dipali dipankar dipendra dipesh diptendu direnc diri diroj dirok dita ditte-marie divaakar divakar divis
diviska divjot divna dixon diya diyor diyora dizik djayden djeneba djenna dluhos dmitrii dobrava dobrila
dobromil dobromila dobromir dobromira dobroslav dobroslava dochia doda dodato dogan doganay doganer dogu
doina doinita dolunay domagoj domen domenica domenick domenico domenik domezio dominga dominika domitille
domiziano domnica domonic donalda donat donata donatella donatello donato donavon dondu donell donita donka
donna donta dontae dontrell donya dora doran dorana dorcas dorde dorel dori doriana doriane doriano dorica
dorina dorinda dorine dorinel dorit dorka dorli dorotea doroteja doroteo dorotha dorothee dorottya dorsey
dortha dorthe doru doubrava doubravka douce douglas douglass dounia douwe dov dovid dovie dovud doyinsola
draga dragan dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragomir dragoslav dragutin
drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin
draupadi draza drazen dreama dren drina driss dron drona dru drucilla druina drzimir drzislav duanne
dubravka dubravko duc duccio duco ducu dudley duduzile duilio duje dujo dulari dulcinea dulina dumitra
dumitrana dumitrita dundar dunja dunya dura durad durante durda durdane durdona durga durgeshwari durica
durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustyn duuk duwayne
duygu dwaine dwaipayan dwaipayana dwane dylano dyllan dylon dyna dzile dzirkstite e'zoza ean earlie eartha
eason ebba eben eberardo ebiere ebin ebiowei ebkizi ebonie ebren ebunoluwa ebuzer ecaterina ecclesio ecehan
ecem ecevit ecmel ecrin ecvet ed eda edd edda eddi edelberga eder edgard edgardo edhem edie edil edilberto
edita edite editta ediz edmee edmondo edmundo edouard edsel edson eduard eduards edvard edvarda edvige edvin
edvins edyth edzus eefje eekalabya eero eeva efe effie efim efimia efisio efken eflah efraim efrem efrosinia
efsun eftalya eftimia eftimie egemen egeo egidio egils eginardo egisto egizia egmont egon egona egor egrim
einar einars eino eira eirik eirlys eitan eithan eizens ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika
ekdant ekec ekim ekin ekmel ekrem ekundayo ela eladio elaide elakshi elam elan elanur elayna elayne elba
elbek elcin elden eldor eldora eldred eldridge elea eleazar electa elektra elen elene elenor elenora
eleonora eleonore eleri elettra eleuterio eleuthere elexis elfrida elfrieda eli eliabeth eliah eliahou eliam
eliane eliano eliasz elicia elie eliel eliette elifio eligio elija elimena elin elina eline elinore elio
eliodoro elion eliona elior eliott elisabet elisabeta elisabetta elisaveta elisea elisee elisio eliska elita
eliyahu elizabet elizabeta elizaveta elize elizebeth elizej elizeus elka elkin ellada ellen-margrethe elli
ellianna ellsworth elly ellyn elmar elmars elmas elmira elmore elmurod elna elnur eloa eloan eloane elodia
elodie elody elogio eloi elon elona elone elouan elowyn elpidio elsbeth elsie elta elti elvan elvera elvezio
elvie elvino elvire elwin elwira elya elyanora elyas elyes elyne elynn elyor elysia elza elzear elzie ema
emalee emanoil emanuela emanuele emanuelly emanuil emberly emberlynn emced emel emelie emeline emelyn
emerance emerencie emeri emeric emerich emese emi emidio emie emiel emili emilian emiliana emilien emilija
emilijan emils emin emirhan emmaleigh emmalynn emmanuelle emme emmelie emmeline emmely emmerico emmerson
emmet emmi emmit emna emogene emoni empirio emrah emrullah emry emyr ena enakshi ender enderun endrigo enea
enecone enedina enes engelbert engin enguerrand enie enimia enio eniola enis enise enna ennio enno enola
enora enos enrica enrico ensar ensio ensley enver enya enyo epiphane eracla eraclide eraldo eralp erardo
erasmo erast eray erazim erazmus erberk erberto ercin ercolano ercole ercument erda erdal erdeni erdenikatun
erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard
eriberto erico erie eriks erinc erine erinn eris erkam erke erkki erling erman ermanno ermelinda ermen
ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio ermins ern erna ernesta ernestina
ernst erol eron eros ersan ersilia ersin ertan erten ertenozuk ertugrul ervina ervins erwan erwann esa esat
esau esben ese esen esenbike esequiel eser esha eshana eshita esi esin esma esmee esmeray esmira esref esse
esta estefani estefany estel estell ester estera esterina esuperio esupofo eszter etela eterie etha ethann
ethelyn ethem ethen etienne etil ettie ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe
eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugenie eugenio eugeniu eugeniusz
eulah eulalia eulalie euna eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu
eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds
evalynn evander evandro evanghelina evann evans evar evarist evariste evaristo evasio evdochia evdokija
evelien eveliina evelina eveline evelyne everardo everest evert evgheni evghenia evghenii evidio evin evodio
evon evonne evran evrard evremondo evren evsen evzen evzenie ewa ewald ewatomi ewenn eyal eyiz eylul eymen
eyram eysan eytan eythan eyup eze ezechiel ezechiele ezell ezio ezrah ezrak faas fabia fabiano fabie fabien
fabienne fabijan fabrice fabricia fabricio fabrizio faderera fadil fadime fady fahrettin fahri fahriddin
fahriye fahrunissa faigy faik faiq falba falih falk famiano famke fanika fanni fanta fantin fantine fanyana
farangiz fardau faris farrell farris farruh faruk fasih fatih fatim fatimata fatin fatos fatou fatouma faust
fausta faustin faustina faustine faustino fausto faustyn faustyna favian fay faya fayen fayenne faysal
fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe feda fedai fedde fedele fedor fedro
fehime fehintola fehmi felice felician felicie felicien felicita felicitas felicite felicity feliks felina
felipa felisha femm fenja fenna fenne feodor feodora feodosia ferah feramus feramuz feray ferda ferdi
ferdinanda ferdinando ferdynanda ferenc ferhan ferhat feridun feriel feriha ferit ferman fermiano fermin
fermo ferne ferre ferris ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah ffion
fiacre fiammetta fibikemi fidan fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete
figen fikayomi fikri fikriye filemon filibert filiberto filipe filipp filippa filippo filofteia filomen
filomeno filotije filou fily fin finia finja finn finnian finnja fiodor fiordaliso fiore fiorella fiorenza
fiorenziano fiorenzo firas firdavs firdevs firmin fitrat flaminia flavia flavian flaviana flaviano flavie
flavien flavio flaviu flavius fleano fleta fletcher fleur flo floare floarea flodoard floortje florea
florencia florencio florencja florene florent florenta florentin florentine florentino florentyn florentyna
florestan florian floriana floriane floriano florica floridia florie floris floy flurin flurina foca fode
folafoluwa folco folu fonda fortunat fortunata fortunato fortunee fosca fosco foss fotih fotima foucauld
foulques fran frana franca francette franchesca franci francia francisc francisque franciszka franck
francois francoise franjo franka franklin franklyn franky fransisco frantisek frantiska franz franziska
frederica frederico frederik frederike frederique fredrik fredy freeda freek freja frenkie freyja frido
fridolin fridrich friederike friedrich frontiniano frusina fruzsina fryderyk fuat fulbert fulberto fulcran
fuldem fulden fulgence fulgenzio fulvia fulvio fulya funani funda funmilade fureyya furio furkan furman
furseo furuzan fuscolo fusun fuzuli fynn g'affor g'afur g'iyos g'ulom gabe gabi gabin gabino gabor gabriele
gabrijela gaelle gaetan gaetano gaffar gagan gaglioffo gaia gaige gaio gaja gajaadhar gajabahu gajadhar
gajana gajbaahu galatea galdino galeazzo galfryd galileo gallicano gamze ganak ganaka ganapati gandharv
gandharva gandolfo gangesh garance gardner garett garik garika garimberto garnett garnier garold garrick
garth garud garuda gaspar gaspard gaspare gasper gaston gastone gati gatien gatik gatlin gatsha gaud
gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gaven
gavino gavril gavrilo gavxar gavyn gayatri gaye gaylene gaylon gaylord gaynell gaz gazanfer gazi gbadebo
gbeminiyi gbolahan gbowoade geanina gearld gearldine gedeon gedeone gederts geetanjali gejza gelila gelin
gelincik gellert gelsomina geltrude gelu gema gemine geminiano gemma genadij gencer generosa generoso
genesia genesio genna gennaro geno genoveffa genoveva gentiana genziano geoffroy georg georgel georgene
georges georgetta georgian georgije georgine geovanni geovanny geovany geralda geraldina geralyn gerarda
gerardina gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda geremia gergely gergo gerhard
gerharda gerino germain germana germano gerolamo gerold geronimo geronzio gerri gerrit gerson gertrud
gertruda gervais gervasio gesualdo geta gethin gevheri geza ghanaanand ghanashyam ghanshyam ghenadi ghenadie
ghennadi gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita gia giacinta
giacinto giacobbe giada giadero giambattista gian gianbattista giandomenico gianfranco gianina gianluigi
gianmarco gianmaria gianmario gianpaolo gianpiero gianpietro gianuario giasone giavanna gibson gica gicu
giel gigi gigliola gijs gil gilbert gilberta gildo giles giliola gilles gillo gineto ginevra ginewra ginny
gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgian
giorgiana giosue giosuele giotto giove gioventino giovenzio girardo girart giray giri girija girik girika
girindra giriraaj girish girja girolamo gisela gisele gisella gislebert gissel gita gitanjali gitte gitty
giuda giuditta giuliano giulio giulitta giuseppa giusta giustiniano giusto giyas gizela gizelle gizem gladis
gladstone gladyce glauco gleb glendon glennie glennis gligorije glinda glorie glyn glynn gobinda godeberta
godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golia
golub gomberto gonca gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague
gopaal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gorkem gorun
gosto goswamee goswami gothard gottardo gottfried gotum goundo gouranga goutam govinda gozde gracen gracey
gracian graciana graciliano gracja gracyn gradimir graham granville gratian gratiana gratiela grato gray
grayce graydon graysen grazia graziana graziano graziella grazina greer greggory gregoire gregoria gregorian
gretta greysen grga grgo grgur grigori grigorije grimaldo grizelda grozdana gualberto gualtiero gubio
gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher
guiberto guido guilhem guilhemine guillaume guillemette guillermina guinevere guiscardo guiseppe gul gula
gulbahar gulbaxor gulben gulchexra gulcin guldem guldeste gulegen gulemen gulen guler gulgun gulhan gulistan
guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin
gulumser gulzira gulzoda gumesindo gumus gunars guncicek gundelinda gundogdu gundogmus guner gunes gungor
gunilla guniz gunnur gunsel gunseli gunter gunyaruk gurbuz gurcan gurdal gurhan gurkan gurol gursel gus
gustav gustava gustave gustavine guto guus guusje guven guvenalp guvercin guyot guzey gvendolina gvozden
gwen gwenaelle gwenllian gwenyth gwido gwilym gwyneth gyorgy habbab habil haby hacib haden hadja hadlee
hadriel hadrien haf hafi hafid hafiz hagen haiden haidyn haily haim haisley hajar hakem haki hakim hakki
hakon hal haldun halee hali halim halis halit halley haluk hamdullah hami hamidou hamit hammad hamsini hamza
hanae hande hanefi hanga hania hank hannabel hanne hannele hannes hanno hannu hans-peter hans-rudolf
hans-ulrich hansel hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardouin
harinakshi harinarayan harit harita harland harleigh harlem harlen harlie harmon harmoni harmonie haron
haroun harouna haroune harper harriette harry harun haseki hasibi hasim hasin haskell hasmet hassane hassie
hastal hata hatem hatip hatouma hattab hauke hava havel havla hawa hawar haya hayal hayali hayat hayati
haydar haydee hayleigh hayward haywood hazan hazar hazim hazle heber hector heda hedda hedelin hedi hedvig
hedviga hedvika heema heidrun heidy heikki hein heinrich heitor heja heledd helga helie helier helin helio
helios helle helmer helmut heloisa heloise henderson hendrik hendrika hennes henning henri henrich henrick
henrie henrieta henriette henrik henrike henrique henry henryka heracleea herberta herlinda herluin hermann
hermenegildo hermina hermine herminia herminio hermon hernan herta hertha herve heval hevi hicabi hicham
hidaya hidde hieronim hifzi hikmat hikmet hilaire hilal hilar hilario hilarion hilarius hilbert hildebert
hildegard hillard hillel hilma hilmi hilola himadri himani himmet hincmar hipolit hipolito hippolyte
hiranmay hiranmaya hiranya hisam hizir hjalmar hlengiwe hobart hobert hojimurod holden holley homer homero
honore honorine honorius horac horacio horacy horatiu horea horst hortencia hortensia hortensie hortenzia
hortenzie horymir horymira hosea hosiyat hostimil hostimila hostimir hostimira hostislav hostislava hostivit
houda hovard howell hozan hrvoj hrvoje hrvojka huccet hudavendigar hudayi hugues huguette hui hulda hulki
hulusi humay humeyra huner hunor hurkan hurram hurshida hursit husameddin husamettin husein husida husnida
husniya husnora husnu husrev huub huw huxley huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyman
hynek hypolit hyrum hywel iacob iacopo iacopone iacov ian iana ianina ianira ianis ianna ianos iaroslav
iaroslava iasmina iban ibidapo ibodulloh iboja ibou ibra ibrahima ibrohim ibukunoluwa icaro icie icilio
iclal ida idalia idan idell idella idir idris idriss ieremia ifeanyichukwu ifeoluwa iffar iffet ifor ifora
ige iginia iginio igino ignac ignacie ignacy ignat ignata ignatius ignazio ignjat igori ihsan ihtiyor ihvan
ikbal ike ikeme ikeoluwa ikhidie ikicitoyun ikrime ikrom ila ilacin ilai ilan ilana ilaria ilarie ilario
ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ilenia ilgegu
ilgin ilgmars ilham ilhami ilian iliane ilias ilies ilija ilinca ilinka ilja iljana ilkay ilkben ilke ilker
ilko ilksen ilkyaz illidio illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilyan ilyana ilyane ilyass
ilyes ilyess ilyos ilza ima imane imari ime imen imene imge imke immacolata immacolato immanuel imoleoluwa
imrane imre imrem imrich imron ina inanc inara inars inci incoronata indiana indra indrikis indro indy inesa
inessa inge ingeborg ingeborga inger ingmars inguna ini inioluwa inja inka inkeri inna innocente innocenty
innocenza innocenzo inocenc inocentiu insa inyoni inza ioan ioanina iola iolanda iole iolo ione ionelia
ionica ionne iorio iosefina iosif ipek ippocrate ippolito ira iraida irem iremide irenej ireneo ireneus
ireneusz ireti iretioluwa iride iridenta irie irinc irinckol irinel irisa irmak irmeli irmina iroda irtis
isa isaak isabeau isabelly isac isacco isadora isadore isael isaia isak isaure ischirione isee isela
iseoluwa iseult isha ishan ishola iside isidor isidora isidore isidoro isig isik isil isilay isin isiner
isisa islom ismaele ismaila ismerie ismet ismoil isolda isom isotta isra isreal issa issam issiaka istvan
italia italo itil itir itri itunuoluwa itzayana iuliana iuliu iuri iurie iurii iustin iustina iustinian iva
ivah ivancica ivano ivanoe ivar ivek iven iveta ivetta ivey ivica ivna ivona ivone ixtiyar iyabode iyad
iyadunni iyana iyanna iyanuoluwa iyed iyik iyiktag iyinoluwa iyla izaac izaak izabel izabelle izaias izajasz
izak izayah izel izia izidor izidora izmael izolda iztok izydor izzet izzettin izzy jaakko jabulile jacalyn
jacari jacelyn jachym jaci jacie jacinda jacinthe jacinto jack jackelyn jacki jaclynn jaco jacoba jacobi
jacobo jacobus jacquelyne jacquelynn jacqulyn jacy jacynthe jad jadesola jadiel jadran jadrana jadranka
jadranko jadro jae jaeda jaedyn jaela jaga jagadish jagadisha jagathi jagica jagmeet jaheim jahir jahmir
jahnu jai jaila jailene jailey jailyn jaimee jaimini jaimy jairus jaivey jakai jakari jakobe jakobi jakov
jakuba jakubina jakubka jale jaleah jaleel jaleesa jalil jalissa jalol jalon jalou jalynn jamarcus jame
jamee jamia jamiah jamilah jamin jamiro jamiya jamiyah jamol jamon jamshid jamya janai janaina janay janaya
jane janee janek janene janeta janeth janett janetta janey janez jani jania janiah janica janick janiece
janin janja janka janko jannah janne jannek jannes jannette janni jannik jannis jano janos janosch jany
japhet jaquelin jaquelyn jara jarell jaren jaret jarett jari jarmil jarmila jarne jarno jaro jarolim
jarolima jaromil jaromir jaromira jaroslav jaroslava jarrell jarret jas jasen jasenko jasin jaslene jaslyn
jasmijn jasmina jasmyne jasna jasnena jassem jassim jasur jaunita jautrite javan javas javen javi javian
javlon javohir javonte jax jaxen jaxx jaxxon jaya jaycie jaycob jaydan jaydin jaye jaylan jaylani jaylano
jaylinn jaymes jaymie jayna jaysen jayvano jayvion jayvon jaz jazelle jazeps jazmyne jazzlyn jazzlynn jean
jean-baptiste jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
jean-paul jean-pierre jeane jeanetta jeannel jeannot jeb jed jedediah jefferey jefta jehanne jekabs jela
jelena jelica jelisaveta jelka jella jelle jelmer jelte jenae jenel jenell jenesis jenessa jeni jeniffer
jenise jennah jennette jenni jenniffer jennings jenny jennyfer jenovefa jens jente jeppe jerad jeraldine
jeramiah jeramie jeramy jere jered jerel jeremey jeremi jeremias jeremiasz jeremie jergus jerica jerilyn
jerimiah jermain jermey jermiah jernej jeromy jeronimo jeronym jerrica jerrie jerry jesa jesenia jeshua
jesiah jesica jesika jesper jess jessalyn jessenia jessiah jessika jesslyn jesslynn jessyca jethro jette
jettie jevgenijs jevon jevrosima jezdimir jhon jianna jibril jidde jie jihane jilji jill jim jimi jimmy
jimram jinane jindra jindrich jindriska jinte jinthe jiovanni jireh jiri jirina jitender jitka jiyan jo
joachim joah joakim joanie joannie joanny joany joas jocelin jocelyne jodee joe joelina joeline joella
joellen joep joes joeseph joetta joey johann johannah johanne johannes johathan john johnetta johnny
johnpaul johnson johny joi joie jolana jolanda jolayemi jolee jolien jolijn jolin jolina joline jolynn jon
jona jonatan jonell jonelle jones jonna jonny jonte joojo joost jordana jordane jordi jordynn jorg jorga
jorgen jorin joris jorja jorn jorrit jort jory joscha joschua josefa josefien josefin josefine joselin
joseline joseluis josep josephin josephina josey josh joshuah josiane josianne josias josie josip josipa
josko joslynn joso joss josse josselin josselyn jost josua josy joud jourdain jourdan journi journie jovana
jovanka jovanna jovanny jovany jovi jovie jovin jovita jovon joya joye joza joze jozefa jozefina joziah
jozica jozsef jozue juancarlos juda judd jude judicael judie judita judite judyta juelz jugoslav juha juhani
juho jukka jula julan jule julee juliane julide julieann julietta julija julijana julijs julika julina
julisa juliusz jullian jumagul juna junayd junius juno junon juraj jure jurg jurgis juri jurnee jurre jusma
jusra juste justen juston justyce justyn jusuf juta juul juvenal juwan juwon jyotis jyotsana kaan kaarina
kaat kabil kace kacee kadeem kadem kader kadi kadiatou kadidia kadidiatou kadie kadin kadrican kadriye kady
kadyn kaeden kael kaeli kaelin kaelynn kagan kagiso kahina kahlil kai kaidence kaidyn kaileigh kaili kaily
kailynn kain kaina kaine kainoa kaira kais kaisley kaja kajetan kalea kaleah kalee kalel kalena kalender
kalervo kalevi kalia kaliah kalidou kalie kalin kalinda kalinik kalistrat kalle kallen kalli kalyani kalynn
kama kamala kamalesh kamaria kamarion kamber kamdyn kamel kamelya kameryn kami kamile kamilla kamille kamiya
kamiyah kamla kamol kamola kamoliddin kamora kamren kamuran kamya kanak kanaka kanci kandi kandis kandy
kanisha kanishka kannan kannen kannon kanti kapgar karaca karah karahan karak karam karamba karamoko karel
karelle karely karena karey kargilac kariane karianne karie karime karine karisa karl-emil karl-johan
karleen karleigh karlene karligac karlijn karlis karlo karlotta karmela karolann karoliina karoline karolyn
karri karsen karsten karthik kartik karunanidhi kary kase kashyap kashyapi kasian kasie kasim kaspar kasper
kassim kastor kat kata kataleya katariina katell kathaleen katharina katherin kathern kathlene kathlyn
kathrin kathryne kathyrn kati katica katija katja katlin katlynn kato katrin katrine katryn kattie katun
katunkiz katya kavin kavon kawa kawtar kay kayaalp kayacik kayca kayce kaylan kayle kaylea kaylene kayliah
kayna kaynak kayra kays kaytlin kaytlyn kaz kazanc kazi kazim kazimir kazimira kazkatun keana keandre keanna
keano keara keba kecia keelan keerti kees keesha keet kegan keilani keily keion keith keji kekik keklik
kelby kelcey kelcie keles keli kelis kellee keller kelly kelsy kelvin kelya kelyan kemalettin ken kenan
kendal kende kendric kendyl kenisha kennard kensi kensington kentrell kenyetta kenza kenzi kenzo kenzy keona
keoni kepez kera keramet kerami keremsah keren kerim kerrigan kerstin kesha keshaun keshia kesme kessaf
ketsia keturah kev kevan kevon kevser keyan keyana keyanna keyken keyon keyona keyonna keyshawn keziah
kezlik kgabu khadidiatou khadidja khadim khady khai khaleesi khalia khalifa khamari khanyisile khem khethiwe
khoudia khristian khulekani kiaan kiah kiano kiarra kiel kierstin kiesha kieth kika kikelomo kiki kilian
kilyan kim kimani kimberley kimberli kimberlie kimberlyn kimi kimiz kimizalma kimizalmila kimizin kimo
kincso kindra kingsley kinlee kinslee kinzley kiraz kircicek kirgavul kirilo kirlangic kirra kirt kirti
kitty kivanc kivilcim kiya kiyan kiymet kizdurmus kizilalma kjeld kjell klaas klara klarencjusz klarissa
klaudia klaudian klaudie klaudius klaudiusz klaus klavs klayton klea kleber klemen klemens klement
klementina klementyna kleopatra kliment klotylda knut koa kobi kocer kodie koen koksal koleta kollin koloman
kolombin kolombina kolos kolt kolten kolumban kolumbin kolumbina komil komila komron konner konnor konrad
konrads konstance konstancie konstancja konstantin konstantins konstanty konstantyn konsuela konzuela kooper
kopano koralia koray korbinian korbyn kordula korede korie korina korinna korkut kornel korneli kornelia
kornelie kornelius korneliusz kortney kosma kosmas kosta kraig krasava krasomil krasomila krasoslav kresimir
kresomysl krew krijn kris krish krishnadas krishnadasa krisjanis kriss kristel kristiana kristians kristiina
kristijan kristjan kristof kristoffer kristyna krisztian krisztofer krsto kruno krunoslav kruz kryspin
krystel krysten krystin krystina krystof ksawera ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra
kubura kuddusi kujoe kumar kumari kumru kumuda kumush kunhuta kursad kutbettin kuzey kuzman kveta kveton
kvetos kvetoslav kvetoslava kvetuse kvido kwamena kweku kwintyn kya kyah kyan kyano kyara kye kylar kyle
kylen kylian kyliann kylin kyllian kyllikki kylo kymani kymberly kyndal kyran kyren kyro kyron laal lacee
lada ladarius ladina ladislao ladislau ladislav ladislava ladji lael laetitia lafayette lahna laia laina
laine laisha laith lajos lakelyn lakeshia lakia lakota lakshman lakshmidhar lakshminath lakyn lala lale
lalie lamarcus lamarr lambert lamberto lamia lamih lamine lamonte lanae lancelot lancilotto landin landolfo
lanette lanfranco langa lanie lanita laniya laniyah lannie lapo laquan laquisha larae laraine laramie
larhonda larina larkin laron larue larysa lascar lashanda lashay lasma lassana lasse laszlo latesha lathan
latia latife latofat latonia latoria latrell latricia laurane laure laureline laurenc laurencie laurencja
laurencjusz laurene laurens laurent laurentia laurentino laurenty laurentyna laurenz laurette laurian
lauriane laurianne lauriano laurin laurine laury lautone lavada lavanya lavell lavelle laverna lavina
lavinio lavize lavonda lawana lawerence lawrance lawrencia lawton laxman layan layana layanah laylani laylo
layna lazar lazare lazarus lazarz laziz lazzaro leana leander leandr leandre leane leano leart leatha
leatrice leda ledion leeanna leeanne leela leeland leelou leena leendert leeroy leesa lehna leigh leighann
leilah leilany leina leisa lejla leke lelah leman lemide lempi len lene leni lenia lenja lenka lenn lenna
lennard lennart lenne lennert lenni lennie leny lenya leo leo-paul leobardo leodegar leokadie leone leonhard
leoni leonia leonid leonida leonids leonilda leonio leonis leonne leonor leonore leontin leontina leontine
leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna leos leota
leposava lera lere lerzan les lesana lesek leslee lesli leslie leticie letizia letterio letty leufroy lev
levana levent levente levin levio levke levon levoslav lewis lex lexy leya leyan leyna leyton lia liah lian
liana liane lianne liara lias liba libbie libena liberata liberato liberatore libere liberio libero liberto
libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidija lidio lidmila
lieke liene lietald lieto lieuwe lieve lieze liga ligia liisa liksma lil lilan lilas lili lili-rose liliane
lilie lilien liliya lilla lilli lillyana lillyanna lilou lilwenn lily-rose lilya lilyan lilyann lilyanna lin
linde lindell lindy linett linette linn linne linnie linoi linoy linsey linus lioara lior liora lirik liron
lirone lisandro lisann lisanne lisbeth lise liselotte lison lissa lita lital liuba liubov liubovi liudmila
liusea liv liva liviana livie livija livino livio livius liya liyah liyam liyan liyana liz lizabeth lize
lizet lizz lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lluvia loane lochlan lodovica
lodovico loek loes loet logan lohan loic loise lolade loma lon londynn longin loni lonie lonna lonzo loran
loree loreen lorella lorenc loreno lorenz lorian loriana loriann lorik lorinda lorrain lory lota lotar
lothaire lothar lott lotta lotte lotti lou lou-ann lou-anne loua louan louane louann louay loubna louca
louis louis-marie louison louka loula louna lounis loup lourenco louvenia lova lovell lovie lovisa lovorka
lovro lowie lowri loy loyce loz luan luana lubica lubin lubomir lubomira lubor lubos luboslav luboslava luc
luce lucentiu luci lucica lucienne lucija lucijan lucilla lucio lucious lucja lucretiu lucrezia ludano ludek
ludie ludise ludivine ludivoj ludka ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic
ludovica ludovico ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luena luigia luise luiz luiza
luize lujza lukhona lukrecie lukrecius lulu luminosa lumir lumira lune lungelo lungu lupita lura lurline
lutfi lutfiya lutfullah lutfulloh lutibor lutobor lutz luuk luus luvenia luz luzie lwandle lyam lyan lyana
lyanna lyda lydie lyes lykke lylia lylou lyn lyna lyndell lyne lynell lynn lynsey lynwood lysanne ma'mur
ma'ruf ma'sud maad maaike maan maarit maarten maartje maas maayane mabela mabelle mabruk maca macaire
macaria macario maccabeo maceo machelle mackenna macsen mactar madalena madalin madaline maddalena maddie
maddux madelaine madelief madelin madelyne madid madie madina madisen madita madlaina madleen madlen mady
madysen mae mael maelie maeline maelis maelle maely maelyne maelynn maelys maes maeva mafalda maffeo magali
magaly magan magdalen magen maggiorino magno magnus maguelone maguette mahamadou mahan mahault mahaut mahe
maher maheswar mahir mahlon mahrus mahulena mahzan mahzun mai maica maida maija maik maike maila maile
mailin mailo maily mailys maimouna maina maiorico mair maison maissa maissane maite maiwenn maiya maizie
maja majda makaela makaila makala makan makar makary makaylah makenzi makhi makhtar makiah makinwa makiya
makiyah maks maksim maksud maksymilian malaika malakhi malaki malati malayah malco malcom malea malek malena
malene mali maliah malick malin malina malisa malky mallaury mallie mallorie malo malone malorie malou
maloxat malte malthe malti malvina malvine mamady mamante mamert mamoudou mamour manar manasse manca mancio
manda mandaakin mandakini mandie manel manelle manetto manfred manfredo mangala mangalya mani manik manikya
manil manilio manjusha manley manlio manny manoah manoj manole manon manona mansour mansueto mansur mansvet
manu manuele maphikelela maqsud mara marah maram marana marat marc marc-antoine marceau marcel marceli
marcelin marcelina marceline marcell marcelle marcheta marciano marcis marcu mardon mareike marely mareme
marena mareta marga margareta margarete margarett margaretta margarette margarita margarito margaux marge
marged margers margherita margit margita margrit margrith marguerite maria mariame mariane marica maricarmen
maricica maricruz marie-ange marie-lou marieke mariella marielle mariem marieme marieta marija marijan
marijana marijn marika marilena marilie marilu marilyne marinela marinella marinetta marinko marinus
marioara maris marit marita marite mariuca mariya marja marjan marjane marjatta marjeta marjolaine markel
markell marketa markika markku marko marlana marleen marleigh marli marlie marlies marlis marlowe marly
marna marni marolo maros marouane marquel marquez marrit marshawn marte martell martez marthe marti martim
martin martine martino marton martti martyna marut maruta marwane marwen marwin marylee marylin marylyn
maryn maryna maryse marzia marzio masa masen mashxura masinka massamba massima massimiliano massinissa matan
matar matei matej mateja mateus matheo matheus mathieu mathijs mathilda mathilde mathis mathurin mathuys
mathys matija matilde matis matiss matisse matjaz matko mato matous matroniano mattea mattheo matthieu
matthijs matthis matti mattia mattias mattis mattison matus matyas matylda matys matz maudie maugis
mauricette maurilio maurine maurits maurizio maury maurycy mavdud mavis mavlon mavluda mawuena mawusi max
maxbuba maxellende maxence maxens maxfuza maxime maximilien maximillia maximillian maxmilian maxsuma maxton
maxwell maxx maya mayah mayane mayar maybell maybelle maycee maye mayeul mayla maylee maylin mayline maylis
mayme maymie mayoor maysa mayson mayssa mayte maz mazbut mazlum mbalienhle mbaye mccoy mckay mechelle
mecislav mecislava meda medard medardo medea mederic medine medoro medoune medya meenakshi mees meg megan
megane meggan meggie meghann meghnad meghnath mehriban mei meik meike meilani meir meire meissa mel melani
melania melanio melchiade melchior melchiorre melda melenija melezio melia melichar melih melike meliksah
meline melis melisande melissandre melita melitina melle mellie mellina mellisa mellissa melnic melodee
melodi melonie melony mels meltem melton melusine melvil melyna melynda melyssa memduh menahem menaka
menardo mence mendel mendy menelao meneo menka menna menno mennone menodora meral meranda mercede mercedez
mercia mercurio merel merete meriam meric meridith meriem merih merijn merissa merjem merl merle merlin
merlyn merovee merri merrie mert mertie merton merve merwan meryam meryl messalina mestan meta metello metod
metodej metra metrofane mette mevlut meyer meyra mhambi mia micael micaiah micayla micha michala michale
michalina michela michelangelo micheline mick mickael mickey micki mickie micky midas mieke miel miesha
migdalia miguelangel miha mihael mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mikah mikail mikal
mikala mike mikelis mikhail mikkel mikki mikko miklos mikolas mikulas milada miladin milah milania milanka
milanko milano mileta milhan milic milica milik milisav milissa milivoj miljan miljana miljenko milka milla
mille milly milo milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan milovin
milred miluse milutin mima mimma mimo minakshi mindi minervina minervino minka minna minodora mioara miodrag
miomir mirabela mirac miran miray miraziz mirco mireille mirek mirella miriama mirian mirja mirjam mirjana
mirka mirkelam mirko mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte
mirthe mirtil miruna mirza mirziyo misa misaele mischa misha misko mislav misra missouri missy mitar mitch
mithat mitica mitja mitrut mittie miyah mizgin mlad mladana mladen mnata mnislav mnislava mo mobolaji moche
moctar modesta modesto modibo modou modrite modupe mody mofifoluwa mohamad mohamadou mohamed-ali
mohamed-amine mohana mohir moise moisette mojca mojisoluwa mojmir mojzesz mojzis molly momir momira monaldo
monalisa monde monet monitore monserrate monte montez montgomery montrell montserrat monvids moradeke morayo
morena morenike moreno morgana morgane moric moris moritz morne morolake morris morten mortimer mory mose
mosinmileoluwa mossie mosunmola mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha
moxidil moxigul moxina moxinur moxira moyosore mozell mozelle mozes mpho mpilo mpumelelo msizi mstislav
muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz muge mugur mugurel muhammed muharrem
muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem muktedi
muktedir muktefi mukul munevver munif muren muriela murilo murl murod murphy musa musawenkosi musir muslih
mustafo musulmon mutahhar mutasim muteber mutemed muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano
mya myesha myfanwy myka mykayla mykel mylan mylee mylene mylo myranda myriam myrl myrthe myrtice myrtie
myrtil myrtille myrtis nabi nabin naci nadalina nadege nadejda nadezda nadi nadja nadya nadzieja nael naelle
naemi nafiz nagabhushanam nahel nahil nahla naia nailah naim naima nais naja najee najla najmiddin nakita
nala nalan nallely namazio namik nancie nancy nanda nandor naneta naomie naoufal naoufel napoleon napoleone
nara narayan narcis narcisa narciso narcisse nargiza nariah narimon narin narseo narsete nasiba nasriddin
nasrullah nassim nastja natacha natale natali natalija natalina natan natanael nataniel natasa natashia nate
natiq natividad natka natosha naud naudet naveen nawel nawfel nawroz nayel nayely nayla nazan nazario
nazariusz nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro ndleleni ndondoloza ne'matulloh nebojsa
necat necati necdet nechama nechifor necib necmettin ned neda nedeljko nedim nedjeljka nedjeljko neel neela
neele neeltje nefeli neftali nehemie nehir nehoslav neil neila neiva neja nejat nejc nejla neklan nela nele
nelea neli nelia nelio nella nelle nellea nelli nelly nels nelson nelu nelya nemanja nena nenad nene neo
neoma neonila neopolo neoterio nepomuk nera nerea nereida nereo nergis neri neriah nermine nerys nesa neset
nesim neslisah nesrin nesrine nestore neveah neven nevena nevenka nevio nevra nevzat newell newroz neyla
neymar nezamysl nhlakanipho nia niame nicanor nicarete nicea niceforo nicephore niceto nicezio nichelle
nichifor nichol nicholaus nickie nicklas nicklaus nickole nicla niclas nicoara nicodemo nicodim nicolai
nicolaie nicoleen nicoletta nicoline nicolo nicon nicu niculina niculita nicuta nidia niek niels
niels-christian niene nienke nigar nigora nihad nihal nihan nika nike nikia nikkie nikko niklas niklaus
niklavs nikodem nikodema nikol nikola nikolasz nikolaus nikoleta nikolina niksa nilda nilde nile niles nils
nilufar nimakoah nimit nina nineli ninfa niniano ninioluwa nino ninon ninthe niouma niranjan nirbhay niro
nisa nisan nischal nistiman nita nives niya niyah niyazi niyilolawa nizamettin nizom nizomiddin njegomirka
nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo noa noam noami noan noar nodira noe noelani noelie
noella noema noemie noemy nofoto noham nohan noila nokuthula nolann nolen nolhan nolwazi nomi nonhlanhla
nonjabulo nonkululeko nonna noortje norberta norberto nore norene norhane nori norica norina norine norma
normand norval norwood nosir nosirjon nostriano noud nouha nourane nouri nout novah novak novalee novan novi
nowi nozima nqobile nthabiseng ntokozo ntombizodwa nubia nuccia nuda nudem nukhet numan nunziata nunzio nur
nural nuran nuray nurbek nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel nurseli nurullah
nusa nusratulloh nusret nya nyah nyasia nydia nynke nyomi oaklee oakleigh oaklyn obanijesu obed obid obie
obioma obrad obren oby oceane ocie octav octaviana octaviu octavius odalis odalys oddone odelia oderico
odeta odetta odidone odie odil odile odilia odilon odolen odon odorico ofelie ofelya oger ognjana ognjen
ogooluwa oguz oguzhan ojars ojaswini oke okiki oksan oktavian oktavie oktavius oktay ola oladara oladare
oladimeji olaf olaide olakunle olamide olansile olaoluwa olasunmbo olatunbosun olavi olbram olcay oldrich
oldriska olegs olesea oleta olgerts olgica oliga olim olimpia olimpiada olimpian olimpio olimpiu olinda
olindo oliva olivera olivie olivier oliviera oliviero olivija oliviu oliwier olle olof ololade olu
olufeyisayo olufunmi olumorotimi olutomiwa oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwasemilore oluwatimilehin oluwatobiloba oluwatofunmi oluwatoyosi oluwatumise oluwole oluwunmi olwen
olympe olympia olympie olyvia om oma omad omana omarion omawunmi ombeline ombline ombretta omer omero omina
omobobola omodunni omolabake omosalewa omotara omotolani omotoun omowumi ona onder ondina ondine ondrej
ondrejka oneal onesta onesto onie onofrio onorata onorina onorino onorio onoriode onufry oona oormila
opalina opaline opemipo opeoluwa ophelie oqil ora oralia oran orazio orchidea orell orenzio oreofe oreste
orestes orfeo oriana oriande oriane orie orietta orif orin orio orland orlane orlo ornella oronzo orpha
orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orvokki orzu osanna osbaldo osborne osiel
osiris oskar oskari osmondo osmund ossie ostoja osunleke osvald oswaldo otabek otakar otakara otello othmane
otho otilia otilie otilija otmar otokar otomar ottaviano ottavio ottilia ottilie ottis otto ottone otylie
ouida oumar oumayra oumou oury ousmane oussama ovidio ovidius owain oxana oya oybek oyenike oyga oyindamola
oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozella ozer ozge ozhan ozkan ozlen oznur ozod
ozoda ozodbek ozren ozzie ozzy paciano pacifico paco pacome pacomio padam padma paisleigh paivi paja pakize
palatino palemon palladia palladio palma palmazio palmer palmira palmiro pam pamella pamfil pammachio
panagachie panait pancario pancrazio pandora panfilo panka pankrac pankracy panna pantaleo pantaleon
pantaleone pantelei param paramartha parascovia pardo paride parla parmenio parris parrish parsival parsla
pascale pascual paskal paskala paterne paterniano pathe patric patricie patricija patricio patrik patrizio
patroclo patru patrycja patrycjusz patrycy paul-antoine paul-arthur paule pauletta paulica paulien pauliina
paulin pauside pava pavan pavel pavica pavils pavla pavle pavlin pavlina pavol payidar payson payten pecine
peighton pekka pelaghia pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe penda
penelopa penni pennie pentti pepe pepijn pepin pepo pera perceval peri perica pericle perikles perle pernell
pernilla pero perran perri perrine perry perseo persephone persida pertev peruna perver pervin perzida petar
petek peter peteris petko petr petrana petrija petrisor petronela petronila petronilla petronille petronio
petronius petruse petrut petruta petteri petula peyami pharell phila philani phileas phileine philemon
philibert philine philipp philippa philippe philippine phillis philomene philothee philou phineas
phiwokwakhe phoebe phylis pia pien piera pierangelo piergiorgio pierluigi piermarco piero pierre-alain
pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piersilvio pierson piet pieter pilar
pinar pippa pippo piraye pirjo pirkko pius placida placido platon platone pleun plinio plutarco pola
polidoro polifemo polikarp polina polissena pollione polly polona polykarp polyxena pompeo pompilia pompiliu
pomponio pontus ponziano ponzio poornima porfirio porfiriusz porfiry porsha porzia porziano postumio poul
prabin pran pranay prasanna prascovia prashant prassede prathamesh pravdan pravdomil pravdomila pravomil
pravomila pravoslav pravoslava prayag predrag preity prema premysl prentice prentiss preslee preston priamo
pribyslav pribyslava pricilla primerose primo primoz prisca priscila priscille prisco prisha priska privato
priyala procopio profira prokles prokop prokopa prokul proserpina prospera prospero protasio proteo
providenci prudenzia prudenzio prvoslav publio pulcherie puneet pupolo purna purnima purushottam pushti
pusicio pyper qiana qiang qizilgul qobil qosim quartilla quasimodo qudrat queenie quentine quenton querano
quiana quieta quincey quinlan quintia quintiliano quintilio quintino quinty quinziano quinzio quirin quirino
quiteria quitterie ra'no rab rachela rachele rachell rachid raci racquel rada radan radana radegast radeke
radenko radha radhost radim radimir radimira radina radion radisa radislav radislava radivoj radivoje radko
radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira rados radosav radoslav
radoslava radovan radovana radslava raducu radul raduz radvan rae raeann rafaela rafe rafet raff raffaella
rafid rafila rageshwari rageswari rahel rahime rahma rahmi rahsaan rahsan raide raif raik raimondo raimund
rainald rainaldo raine rainelda rainer rainhard rainold raisa raizy raj rajab rajana rajina rajko rajmund
rajna rajnold rajsa rakip rakita ralf ramaa ramata ramatoulaye rameshwar ramiz ramses ramy ramziddin ramziya
rance randee randel randle randolf ranek raniero ranim ranjan ranjeet ranko ranolfo ranya raoul raphaelle
rapulane rashaad rashard rashaun rasheed rasheedah rasifa rasim rasit rasko rasmus rastislav rastislava
ratan rati ratibor ratimir ratmir ratna rauf ravi ravshan ravyn rawane raxmatulloh rayane rayen rayford
raylee raylene raylynn raymonde raynard rayona rayshawn rayven rayxona rayyan reanna rebecka rebeka rebekka
recai reda redmond refah refet refik refugio reg regena regenia reghina reginal reginaldo regine regis
regitze regnars regolo regula reha rehor rehorka reinaldo reine reinhard reinhold reis rejan rejean rejeanne
reka relja relu remig remigio remilekun remo remondo remus remzi ren renaldo renard renars renas renat
renate renato renaud renea renette rengin renja rens renske renzo resid respicio ressie resul reto retta
revi rex rey reya reyansh reybaud reyhan reymundo reynold rezzan rhea rhian rhianna rhiannon rhyan rhylee
rhys ria riaan riad riana rianna rica ricards ricario riccarda riccardo richarda richelmo rickard rickey
ridley ridvan rieke rifat rifki rigard riggs riitta rija rike rikke rilee rileigh rilynn rimma rina rinaldo
rino rio risa rishi ristana rita ritchie ritesh ritva riza rizvon robaldo robb robbe robbie robbin robertina
robi robinson robiya roch rochel rodan roddy roderik roderyk rodiano rodica rodion rodoljub rodolphe
rodrigue roel roger rohana rojelio rokhaya rokia roko roksana rolanda rolande rolf rolfo rollie rollin
romain romana romane romanita romano romans romee romeo romero romeu romilda romoaldo romola romolo romona
romuald romualdo romul romulus romy ron ronak rondell roni ronja ronna ronnell ronni roos roque rori
rosa-maria rosalba rosalina rosaline rosalynn rosamond rosamunda rosan rosana rosann roseanna roselin
roseline roselynn rosendo roser rosmunda rossana rossella rossie rostislav rostislava rotaru rovena rowland
rowyn roxane roxelana roxy roy roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina
rozita roziya rozvita rubiano rubie rubin rubye ruchan rudis rudite rudolf rudolfa rudolfina rudolfs rudra
rueben ruedi rufina rufo ruggero ruhsar rui ruken rukhmani rukmin rukneddin rumen rumena runa ruperto
ruprecht rusins ruslan ruslana rustam rustin rustu ruth ruthanne ruthe rutilo ruxanda ruya ruza ruzena
ruzica ryad ryanne rylen rylin rylynn ryne sa'dulloh saadi saanvi saar saban sabastian sabato sabazio sabele
sabin sabine sabino saboxat saboxon sabrine sabryna sacha sachin sacid sada sadan sadar sadberk sadettin
sadi sadik sadio sadoqat sadri sadriddin sadullah saer safae saffet saffiro saffo safi safiatou safietou
safir safira safo safouan safouane safta safura sahana sahap sahinalp sahsuvar sai saida saim saiq sakari
sakip sakir saladino salamoun salena salif salih salimatou salina saliou sally saloh salome salomea salomena
salomey salomon salomone salomoun salustio salwator saly sam samandar samanta samaria samatha samaya samed
samih samil samim samiya samiyah sammuel samo samona sampson samu samual samuela samuele samukelisiwe samy
samya sanai sancho sandie sandor sandrine sandro sandu sanele sanem sanja sanjin sanjuanita sanka sanna
sanne sanobar sansone sante santina santo sanya sanziana saodat saphira sapiente sarada sarala sarani
sarbello sardor sare sarisha sarka sarlota sarmite saroja sarra sarvar sarvin sarvinoz sasa sascha saskia
saskie saso satine satu saturniano saturnin saturnino satyen saulcerite sauveur sava savana savas savel
saverio saveta savi savin savina savinien savino savion savva saxida saxona sayan sayyora scarlette
scholastika scholastique schuyler scolastica sebas sebastiaan sebastiana sebastiano sebastiao sebastien
sebastjan sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo sedat sedef
seden sedrick sedrik sefer seff sefik sefora seghei segilola segolene seher sehlevent sehrazat sekinat sekou
selah selahattin selale selami selcan selcuk selda selen selin selmer selvaggia selvi selyan sema semenica
semih semion semiramide semplicio sempronio semsi sena senay seneca sener senesio sengul senka senn senne
sennur senofonte senol senta sephora sepp seppe seppo serafettin serafim serafima serafin serafina serafino
seraina seraphin seraphina serapione serban serbulent serdar seref seren serena serenus sergej sergen
serghei sergi sergiusz serhad serhat serin serina sermet sermin serpil sertac sertap servac servan servidio
serviliano sesto settar settimio settimo seval sevara sevda severa severiano severin severina severine
severino severo sevil sevim sevinc sevket sevki sevtap sevval sevyn seweryn sexmus seyban seyda seydou seye
seyfettin seyfi seyfullah seyma seynabou seyyit sfiso shaelyn shahboz shahobiddin shahriyor shahzod shai
shaily shaima shaka shakti shalewa shalonda shamika shamsiddin shan shanae shanaya shandra shaneka shanel
shanell shani shanie shanika shanita shaniyah shankar shannan shannon shanny shantanu shantell shantelle
shany shaquan shara sharee sharen sharita sharleen sharonda sharyl shashikala shasta shaunna shavon shavonne
shawanda shawnda shawnee shawnna shay shaya shayan shaye shayma shaz shedrick sheela sheila shekoni shelbi
shelbie shelly shemar shepard sherie sherif sherilyn sherine sherita sheron sherrell sherron sherryl sherwin
sherwood sherzod sheyla shia shianne shiela shilo shimon shira shirel shirine shirisha shirlee shirlene
shirley shivakari shlomo shmuel shobhana shodiyor shon shonna shoshana shresth shresthi shreyashi shridevi
shrishti shristi shu shubha shubhaprada shukrulloh shwet shyrel sia sian siana siara sibilla sibyla sibylle
sico sicuro sid siddarth siddharth siddhartha siddhi siddhran sidki sidoine sidon sidonia sidonie sidonio
sidy siebe siem sien sienna siep siera sifiso sigebert sigfrid sigfrido sigismond sigismondo sigmund signe
sigrid sigurd sihab sihabeddin sihem siir sijuade sila silan silja silje silke siloe silvan silvana silvano
silvere silverio silvester silvestr silvestro silvian silviana silvie silvija silvio silvius sima simao
simea simen simeona simeone simge simi similoluwa simina simion simisola simo simonetta simonida sina sinan
sinasi sindisiwe sindre sindy sinem sinenhlanhla sinesio sinfronio sinica sinikka sinisa sinja sinkler
sioned sipan siphephelo sira sirena sireno siria siriano siricio sirin sirine sirineu sirio siro sirojiddin
sirri sisto sitara sithembiso sixt sixte sixtine sixtus siya siyanda sizakele sizani sjoerd sjors skaidrite
skander skarlet skarleta skylah skylee skylynn sladana slade slava slavek slaven slavena slaviboj slavibor
slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slobodan slobodanka
sloka smaranda smeralda smil smiljana smilla smriti sname snejana snezana snjezana soan soave sobeslav
sobeslava sobit soccorso socrate sodiq sofia sofiane sofie sofija sofronia sofronie sohane sohib sokhna
sokrat sola solal solana solange soledad soleil solene solenn soline solocone solon solveig solveiga soma
somnath somu sona sondre sonke soof soraia sorana sostene sosteneo sostrato soter sotira souleyman
souleymane soumaya sowande spano spartaco spela spencer spenser speranta speranza speranzio spidola spiridon
spirydion spytihnev srboljub srecko sredoje srna stana stanca stancu stanimir stanislao stanislas stanislav
stanislava stanko stanley stasa stasta staza steele steen steeve stef stefana stefany steffanie steffen
stela steliana steluta sten stepana stepanida stepanka stephaans stephaine stephane stephani stephania
stephenie ster sterre stevan stig stijn stiliano stina stine stipan stipe stiriaco stjepan stojan stojanka
stojmir stoney stormi stormie strahinja stribor stu suat subash subhash subhashini subhasini subhi subodh
sucheta sude sudeva sudi sue-marie suelen suellen suheyl suhrob sukanya sulaymon sule sulton suma sumayyah
sumeet sunay suncica sune sunni sunnie sunniva surano suri sururi suryakant suryakanta suryakantam susann
sushant susheel sushil suus suyuna suzana suzann suze suzie suzon suzy svatava svatoboj svatobor svatomir
svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetluse svetolik
svetomir svetoslav svetozar sveva sviturno swann swapnil swara swarnalata swassane sweta sybilla sybille syd
sydni sydnie sylva sylvain sylvestre sylviane sylwester symone syncere synne syrine szabolcs szczepan szofi
szofia szonja tabea tabetha tabita tabris taceddin tacjana taddeo tade tadeas tadej tadeo tadija tahj tahlia
tahsin taib taide taina tais taisha taisia taj tala talan talay talea taleah taliah talip talis talisha
talita talitha talivaldis tallulah talmadge talrits talya tamala tamas tamatha tamie tamiko tamina tamino
tammara tammaro tammo tammy tamya tana tancrede tancredi taner tanesha tangela tanguy tanika tanirika taniya
taniyah tanja tanju tankred tanna tansu tanushree tanushri tanyeli tapan tapani tapio tarah taraji taran
tarcisio tari tarja tarkan taron tarquinia tarsilla tarso tarun tasa tasia taskin tasnim tasnime tatana
tatianna tatjana taurean taurin tavares tavaris tavion tavon tawanna tawnya tayden tayfun tayla taylar
taylen taylin taytum tayyar taziana taziano tazio tecla ted teea teegan teena tegwen teije teja tejas
tejumola tekin tekinalp tekla telchide telemaco telica tellervo temel temistocle tenisha tenzin teo teobald
teobaldo teodata teodolinda teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila
teogene teohari teoman teona terance terell terenc terencius terencjusz terenzio tereza tereze terezia
terezie terezija terrel terrill terron terry tertuliano terzo tesauro tesifonte tesnim tesnime tessie
teudosia teun teunis tevfik tevhid tezcan tezel tezer thabisa thadie thais thalea thamsanqa thando thanina
theadore theda theobald theodor theodorik theodose theodosie theofan theofil theofila theophane theophile
theophraste theotime theresia theunis theuns thibaud thibault thibaut thibert thibo thierno thierry thies
thije thijmen thijn thijs thilo thirza thobeka thom thomasina thor thorben thore thorge thulisile tia tian
tiarra tibaldo tibbe tiber tiberia tiberio tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon
ticone tidiane tieme tiera tierney tiesha tiguida tihomir tiina tija tijana tijmen tijn tijs tilen tilio
tilla tillman tillmann tim timea timeo timm timmie timmothy timo timofei timoleon timon timotei timotej
timoteo timoteus timothe timothee timothy timur tinas tinca tincuta tinley tino tinsley tionna tiphaine
tiril tirone tirza titi titien titilope tito titouan tizian tiziana tiziano tizio tjark tjasa tobia tobiasz
tobin tod todor tohir toki tola tolga tolomeo tolu tolunay toluwalope toluwani toluwanimi tom toma tomasa
tomaska tomaz tomeka tomika tomiloba tomislav tomislava tomke tommaso tomo tomori tonci toncica toney tonie
tonija tonka tonko tonnin tony toon tope torben torbjorn torey tori torie torin torkvat torquato torrence
torri torrie torsten tosca toscane tosco toska toussaint tova toya toyip tracee trae trajan tranquillo
trasea trayvon tre trefor tremaine tremayne trena trenten tresa tressie trev trevin trevion treyton treyvon
trilochan trilochana trilok trilokanath trilokesh triloki trine triniti tristano tristyn troels trofim troy
trpimir trpko tru trudi trudie truett trycia tsipora tuana tudor tudora tudorita tudosia tufan tugay tugrul
tugtekin tuhfe tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tuomas turan turgay turi
turibio turkan turkay turker turkes turna turold tushar tussio tutku tuula tuulikki tuur tuva tvrtko twan
twm ty tyana tyanna tybalt tyce tycho tye tyesha tygo tyla tylan tylar tymeo tymon tymoteusz tyquan tyreek
tyrel tyrique tyrus tyshawn tzvi ubaldo ubaydulloh ubertino uberto uchqun udai udit udo ueli uffe ufuk ugis
ugolina ugolino uguccione uhra ujjawal ujjwal uju ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen ulices
ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika ulstano ulus uluthando ulvi ulviye ulwazi
ulysse uma umang umberto umid umida umidulloh umile umit ummiye umran umur umuralp una unal undine unna
unsel unseli upendra uqbaloy uranio urbain urbano urdino urfon uriele urijah uros ursicio ursino urska
ursmaro ursule usame usha usmon utku uttam uygu uzayr uzbegim uzeyir uzodimma vaclav vaclava vadim vafo vagn
vaha vahdet vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valburga valdemar
valdemara valdemars valente valentijn valentim valentins valentyn valentyna valer valera valere valeri
valerian valeriana valeriano valerico valerii valerija valerijs valerio valfredo valfrido vali vallie
valtena valter valtr valtteri vanda vania vanja vanna vannessa varalakshmi varo varvara vasanti vasili
vasilica vasilie vasilina vasilisa vasja vasko vasliddin vasudeva vasudha vasundhara vatroslav vavrinec
vayda veaceslav vecdi veceaslav veceslav vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle
vefa vefik vehbi veikko veit velana velaphi veleslav veleslava veli velia velibor velimir velimira velina
velio velislav velislava vella velva vena venance venanzio vencel venceslao venceslas venceslav venceslava
vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio venessa veniamin
venita venka ventura venuse venusta venustiano venusto verano verda verdell verdiana verdie vere verecondo
verena verenzio vergie vergiliu verginia veriana verica veridiana verla verlie verlin verne verner vernetta
vernie vernita veronica veronika veronique veroslav veroslava verulo veselinka vesile veslava vesma vesna
vespasiano veta veysel veysi vezio vi vianey vianney vibeke vic vica vicdan vicenta vicentia vicentiu vickey
victoire victoria victorien victorin vidak vidal vidhur vidhya vidiano vidone vidor vidur vidya viera
vieroslava vieve viggo vigile vigo vihaan vijeko vijolite viktor viktoria viktorie viktorija viktorin vildan
vilde vilem vilema vilemina vilfredo vilhelm vilhelmine viliam viliana vilibald viliberto viljem ville villy
vilmar vilmars vilmos vimala vina vincenc vincencie vincente vincentiu vincenza vinciane vindonio vinebaldo
vinfrido vinicio vinka vinson vinz violante violetta violette violina viorela viorelia virag virgile
virgiliu virginie virginio viridiana virone visarion viscardo vishnu vishwamitra visnja vissia vitale vitali
vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslav vitezslava vitold vitor vitoslav
vittore vittoria vittoriano vittorio vitus viv vivaan vivaldo vive viviane vivianna vivianne viviano
vizbulite vjekoslav vjenceslav vlada vladan vladana vladek vladena vladilena vladimer vladimira vladimiro
vladislav vladislava vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira
vlastislav vlastislava vlatka vlatko vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira
vojslav vojslava vojtech vojteska voldemars volfango volfgang von vonnie vorsila vosil vratislav vratislava
vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vukan vukasin vukica vukota
vulmaro vulpiano vuslat vusumuzi vyas waclaw waino waldo walenty walentyn walentyna waleran waleria walerian
walery walgierz walt waly wandrille wanesa wannes waqila wardell warley warre wava waverly wawrzyniec
wayland waymon webster wei welat wende werner wes wessel wesson westyn wiara wibke wiebke wiem wies wilber
wilfried wilfryd wilhelm wilhelmine willam willem willene willia willian willy wincenty windell winfield
winnifred wirginia wissam wissem witalis wolfgang wout wouter wuraola wylie wyman wyn wynford wynn wynona
xalima xatun xaver xaverie xaverius xavi xaviere xavion xebat xena xenia xenie xenophon xezal xia xin
xitlali xiu xochitl xue yaa yaakov yacine yacouba yadiel yaelle yagiz yagmur yago yahaira yahyo yair yajaira
yakov yalcin yalgin yaman yamilet yamina yan yancy yandel yaneli yango yani yanira yanis yann yanni yannic
yannick yannik yannis yaprak yarah yarely yaren yaretzy yaro yaron yasar yaseen yasmina yasser yassin
yassine yassir yaya yazid yazmine yejide yekta yelda yeliz yener yenthe yesim yessica yetkin yfke yibanathi
yigit yildirim yilmaz ying yinthe yitzchok ylan ylvi ylvie yoan yoann yoav yoel yogendra yoginder yohan
yohann yolande yolonda yona yonatan yonca yoni yoqub yorbek yoro yorqin yoshiko yosra yossef yosun youcef
youmna youna youness youp youri yousra youssef youssou youssouf youssouph youssoupha yozida yoznur ysaline
ysee yseult yuce yucel yuksel yulissa yumni yun yuna yuridia yusef yusiv yvan yven yves zabedeo zabina zabir
zaboj zac zaccaria zaccheo zach zachar zacharia zacharias zachariasz zacharie zache zadie zadig zafer zafir
zahar zahara zaharia zahide zahit zaida zaira zaire zak zakai zakari zakariya zakary zakarya zakelina zakiya
zala zalan zama zamfir zamfira zamir zandra zaneta zanete zanis zanita zaniya zanna zanobi zarah zaraza
zarije zarko zaur zavida zavion zavis zayd zayla zaylee zayneb zayniddin zbislav zbyhnev zbyhneva zbynek
zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik
zdirad zdislav zdislava zdravko zefiro zeinab zejnep zekai zekeriyya zekiye zelibor zelie zeliha zelimir
zelimira zelinda zelislav zelislava zeljka zeljko zelmir zelmira zeltite zenaida zenaide zendaya zenebio
zenija zeno zenobia zenobie zenobio zenone zenovia zente zenzele zephaniah zephirin zerdest zerrin zerya
zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zhi zia ziedite ziga zigfrida zigfrids zigmars zigmund
zigrida zihni zikmund zilan zile zilola zina zinaida zineb zinedine zinovia zipporah zithulele zitomir
zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda ziyo zlata zlatan zlatica zlatka
zlatko zlatomir zlatomira zlatuse zobuhle zoe zoeva zofie zofija zohid zohir zoia zoila zoilo zoja zokir
zona zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsofia
zsolt zsombor zubayr zubeyde zubeyr zubite zuhal zula zulal zulema zuleyha zulfikar zumrut zuxra zuzana
zvezdana zvonimir zvonimira zvonko zyad zyair zyon
`

/** Everyday words that are also names: they need a capital inside a sentence, or words that speak of a person. */
export const namesThatAreWords = `
ace amber angel april art ash august autumn bailey barb basil biddy bill blessing bob bonny brook buck bud
buddy bunny cam candy carol carter chance charity chase cherish cherry chip christian chuck clay clementine
cliff colt comfort constance coral crystal curt daisy dale dawn dean destiny diamond divine dolly don dot
dotty drew duke dusty earnest ebony eve faith fern flora fortune frank gale gay gene gift gill ginger glen
goodness grace grant guy harmony hazel heath heather heaven herb holly honey hope hunter innocent iris ivy
jade jasmine jay jewel jock joy june junior justice kit lance lark laurel lee lily lyric mac marina mark
mason matt maxim may melody mercy merry miles miracle misty myrtle nick noel norm olive opal paddy pansy pat
patience patsy pearl peg penny phoenix pierce pip poppy precious primrose prince princess promise prudence
randy ray reed rick rob robin rock rod roman rose rosemary rosy rowan ruby rusty sage sandy scarlet serene
serenity skip sky sol sonny star sterling stew storm stormy sue summer sunday sunny sunshine tad tanner
teddy trinity unity verity victor viola violet wade wally warren will willow woody
`
