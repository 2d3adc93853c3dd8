/*
 * First names in use in the United Kingdom. Compiled from the names given to 2,500 children or more in the data of
 * the United States Social Security Administration since 1920 (public domain), the locales of @faker-js/faker 10 (MIT,
 * copyright 2022-2026 Faker, 2008-2022 Kovalenko et al.), and our own knowledge of Welsh, Scottish, Irish, South Asian,
 * African, Caribbean, Arabic, Kurdish, Iranian, Turkish, Chinese, Filipino, Polish, Romanian and other names.
 * Lower case, without accents, parted by spaces: the smallest thing that a person can read and change.
 */

/** Names that are no words of the language: they count in small letters too. */
export const surelyNames = `
aaden aadhya aadi aadidev aadil aadinath aaditya aadrika aafia aagam aagney aagneya aaliya aaliyah aalok
aaltje aamir aamna aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aanya aaratrika aarav aarna
aaron aarti aarush aarya aaryan aasa aasha aashritha aasim aatmaj aatmaja aatreya aayan aayushmaan aayushman
abaco abadon abagail abak abaka abakan abakay abani abar abay abayomi abbas abbie abbigail abbondanza
abbondanzio abbondio abbos abby abbygail abdallah abdel abdelkader abdellah abderrahmane abdi abdiel
abdirahman abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim
abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla
abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid
abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abebi abeiku abel abelard abelardo abelin abeline
abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abibatou abibo abid abida abidin abigael
abigaelle abigale abigayle abigel abilay abimbola abiodun abiola abiona abisola abisoye abluc abner
abondance abosede abou aboubacar aboubakar abraham abramio abramo abriana abrianna abrielle abril absalon
absar abshir absolon abygail acace acacie acacio acanthe acar acario acaryatanaya accursio acela acelya
achaire achalesvara acharyanandana acharyasuta achil achiles achille achilles achim achintya achraf achyut
acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun adaeze adah adair adalan adalard
adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalee adalfredo adalgisa adalgiso
adaline adalmis adalric adalrico adalsinde adalyn adalynn adam adama adamaris adame adamo adams adan adaobi
adaora adar adara adas adaugo adberilgen addalyn addelyn addie addilyn addilynn addison addisyn addo
addolorata addyson adea adebankole adebayo adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
adedeji adedoyin adeel adegoke adegrin adegrine adejoke adekitan adekola adekunle adel adela adelaida
adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin
adelina adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adelyn adelynn adem ademola aden
adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderonke aderopo adesewa adeshina
adesoji adesola adesua adetayo adetoke adetokunbo adetola adetoun adewale adeyemi adeyi adheesh adhemar
adhiraj adhrit adia adib adiba adiel adigun adiguzel adik adikavi adikutlu adikutlutas adil adile adilene
adilynn adin adina adinath adison aditeya aditi aditya adityanandan adityanandana adja adjoa adjutor adler
adley adli adlibeg adnan adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonise
adrain adraman adrastee adrehilde adria adriaan adrian adriana adriane adrianna adrianne adriano adriel
adrien adriena adrienne adrijana adrione adripathi adsiz adunni advaya adwitiya adwoa adyson aedan afanasi
afanasie afaq affan afia afitap afolabi afolarin afonso afra afreen afro afruza afsana afsar afsin aftab
afton afua afzal afzuna agabay agabio agafia agah agakagan agalak agamennone agapet agapito agasti agastya
agata agatha agathange agathe agathon agaton agazio agca agenore agesilao agilbert agilberte aglae aglaia
aglaja aglamis agnan agnane agne agneflete agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava
agnivesh agnos agostina agostino agrata agripina agrippa agrippin agrippine agrypina agustin agustina ahalya
aharon ahenk ahilya ahlem ahmad ahmed ahmet ahmir ahror ahsen aiace aicha aida aidan aidano aiden aidyn aila
ailani ailany aileen ailyn aimable aime aimee aimone aina ainars aine aino ainsley aisha aishani aisling
aislinn aislynn aissa aissata aissatou aiste aitana aiyana aiyanna ajala ajan ajana ajani ajay ajda ajeet
ajit ajita ajla ajlin ajmal ajna ajoke akalp akande akanmu akanni akas akash akata akbar akbas akbatur akbay
akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeem akhtar akibudak akif akifa
akilah akim akinci akiner akinkunmi akinlabi akinola akintunde akinwale akira akiva akkun akkunlu akkurt
akkus akmal akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti
akshita aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi alaa alaba
alaban alaboru aladag alade aladino aladogan alaia alain alaina alaine alais alaiya alakurt alamanno alamu
alan alana alanah alani alanis alanna alannah alano alara alaric alarico alasdair alassane alastair alaya
alayah alayna alaysia alayunt alayuntlu alban albane albano albena alberade alberic alberico albert alberta
alberte albertha albertina albertine alberto albertyna albie albin albina alboino albrecht albrico alby
alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden
aldigerey aldo aldobrando aldogan aldonce aldric alea aleah aleandro aleardo aleaume alec alecia aleen
aleena aleia aleigha aleisha alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra
aleksej aleksi aleksy alemka alen alena alene alenia alenka aleodor aleramo alesea alesha aleshia alesia
aleska alessa alessandra alessandro alessia alessio aleta aleth aletha alethea alevtina alex alexa alexander
alexandr alexandra alexandre alexandrea alexandrina alexandro alexandros alexandru alexane alexanne alexe
alexei alexej alexi alexie alexine alexis alexus alexys alexzander aleya aleyah aleyna alfie alfie-jay alfio
alfons alfonsa alfonso alfonz alfonzo alfred alfreda alfredo alfreds algirdas algirds algis algiso algu
alhaji alia aliah aliana alianna alic alica alican alice alicia alicja alida aliette alighiero alijah alima
alimga alin alina aline aliona aliou alioune alis alisa alisan alise alisha alisher alishia alisia alisir
alison alissa alissia alisson alistair alistar alivia alix alixe aliya aliz aliza alize alizee aljaz aljosa
alka alkaboluk alkaevli alkan alkasi alkis alla allan allana allegra allen allene alli alliaume allie
allison allisson alliyah allyn allysa allyson allyssa alma almerigo almila almine almire almiro alois aloise
aloisie aloisio aloizs alojz alojza alojzije alok alon alona alondra alonna alonso alonza alonzo alora aloys
aloyse aloysius alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge
alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse alphonsine alphonso alpike
alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk
alpulug alpurungu alpurungututuk alpyoruk alsu alta altaf altan altankagan altankan altay altea altemur
althea althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay
altmiskara altuga alvah alvar alvaro alveena alvena alvera alverede alverta alvie alviero alvin alvina alvis
alvise alvita alwar alwyn alya alyah alyce alycia alyna alysa alyse alysha alysia alyson alyssa alyssia
alysson alyvia alzbeta amaal amaan amabela amabile amac amadea amadeo amadeus amadi amado amador amady amael
amahle amaia amaka amal amalia amaliane amalie amalija amalric amalthee aman amand amanda amande amandeep
amandin amando amani amant amante amanzio amar amara amarachi amaranaath amarande amaranthe amaranto
amardeep amare amaresh amari amaria amariah amarie amarion amaris amarjit amarnath amat amata amath amato
amatore amauri amaury amaya amayah ambar amberly ambra ambre ambreen ambrine ambrogio ambroise ambroisie
ambrose ambrosiano ambroz ambrozy amdy amea amedee amedeo amedeu ameena ameer ameera ameerah amel amelia
ameliane amelie amelien ameline amelio amely amelya americo amerie amerigo ameth amethyste ameyatma amia
amiah amias amicie amico amiel amilcare amilia amin amina aminah aminat aminata aminatou aminte amintore
aminu amir amira amirah amiri amish amit amita amiya amiyah amjad amleto amma ammar ammon amna amodini amogh
amoke amon amone amope amor amora amore amos amoura amoy amparo ampelio amra amrak amrit amritambu amul amya
amyah amyra amza ana-maria anaadi anabel anabela anabella anabelle anacleto anae anael anaelle anagh anahi
anahita anaiah anaida anais anakin anala analia analisa analise analyn anamaria anamarija anamika anand
ananda anandamayi anang ananta ananya anar anasooya anass anastacia anastacio anastase anastasia anastasie
anastasija anastasije anastaz anastazia anastazie anastazija anastazja anasuya anatazie anatol anatole
anatoli anatolia anatolie anatolii anaya anayah anayeli anayo anca ancelin anceline anci ancica ancuk ancuta
anda andac andariman andel andela andelika andelin andelina andelko andelo andeol ander anders anderson andi
andie andjelina andoche andra andrada andras andraz andre andrea andreane andreanne andreas andree andreea
andrei andrej andreja andres andrew andrey andri andria andrian andriana andrija andrijana andrin andrina
andris andriy andro andromeda andrzej andy andzejs andzelika andzs aneirin anej anemona anes anesa anessa
aneta anette anezka angadreme ange angela angele angelena angeles angelia angelika angelina angeline
angelique angelita angella angelo angely angelyn anghel anghelina angie angilbe angilberte angilran
angoustan angus ania aniah anibal anica anicee anicet aniceto anicette aniello anik anika anila anilaabh
anilabh anina anisa anish anisha anisoara anissa aniston anita anitra aniya aniyah anja anjali anjanette
anjaneya anjela anjelica anjolaoluwa anjum anjushree anjushri anka ankal ankit anko ann-christin ann-marie
annabel annabell annabella annabelle annabeth annaelle annagrazia annalee annaleigh annalena annaliese
annalisa annalise annaliza annamae annamaria annamarie annapurna anne anne-laure anne-marie anne-sophie
anneke anneli annelie anneliese annelise annemarie annemijn annetta annette anni annibal annibale annie
annika annikki anniston annmarie annonciade annunziata anny anora anouar anouck anouk anrijs ansaldo ansbert
ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula anslavs ansley anson ansovino anstrudie
antal antea antek antelmo antero anthelme anthelmette anthoney anthony antide antigone antim antimo antino
antioco antione antionette antoaneta antoine antoinette anton antone antonela antonella antonello antonetta
antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonio antoniu antony antti
antun antwan antwon anuar anuja anum anunay anuoluwapo anuraag anurag anusha anuska anusuya anuta anvar
anwar anwen anwesha anya anyla anze aoibheann aoife aonghas apak aparna apatarkan aphelie apolena apollina
apollinaire apollinare apollinary apolline apollonia appia appoline aprancur apryl apsara apuleio aqil
aquilin aquilino arabela arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka
aranza ararat aras aratone araya arbay arbuz arcadi arcadie arcadii arcadio archambaud archan archange
archibald archie archimede archippo arcibaldo arcuk arda ardell ardella arden ardic ardis ardith ardito
arduino areli arely aren aresio areta aretha argelia argentina argimiro argine argo argu argun ariadna
ariadne ariah arialdo arian ariana ariane arianna arianne ariberto ariboga aric aricie arie ariela ariele
ariella arielle aries arif arij arija arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam
arinola arion ariosto aris arisa aristarco ariste aristeo aristid aristide aristione aristita aristo
aristofane aristotele ariya ariyah ariyana ariyanna arjen arjun arkad arkadijs arkadiusz arkady arkin arkis
arlan arleen arlen arlene arlet arleta arleth arlette arley arlie arlin arline arlis arlo arlyn armaan
armagan arman armance armand armande armandine armando armel armeline armelle armida armide armin armine
arminio armins armon armond armoni arna arnac arnaldo arnaud arnaude arnav arne arnel arnesh arnetta arno
arnolda arnoldo arnost arnostka arnould arnulfo arolde aron arona aronne arpad arpat arrigo arron arsal
arsen arsene arsenie arsenije arseniusz arshad arsil arsinoe arslan arslanargun arslanboru arslansungur
arslantegin arslanyabgu arslon arsun artemis artemisa arthaud artheme arther arthur arthurine arthus artie
artiinal artiom artis arto artuk artukac artur arturas arturo arturs artus artut aruk arun aruna
arunthavanathan arved arvel arvid arvids arvilla arvin arvind arwa arwel arwen arwyn arya aryan aryana
aryanna aryeh aryn arystarch arzen asad asadulloh asake asal asan asanboga asantewaa asantudun asantugrul
asartegin ascanio ascelin asceline asdrubale asel asella asghar ashanti ashely asher ashfaq ashlea ashlee
ashleigh ashlesh ashley ashli ashlie ashlin ashly ashlyn ashlynn ashmi ashok ashraf ashten ashtin ashton
ashtyn asiah asif asig asija asikbulmus asil asila asilbek asim asimodeo asiya asja askin aslesha asli aslim
asliya asma asmaa asmita asolat aspyn asri assa assetou assia assil assomption assunta assunto assya asta
astalogul astarte asterie asterio astianatte astou astree astrid astrida asuela asug asuk asya atac atakagan
atakan atalan atalay ataldi ataleo atalmis atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah
atberilgen atena athalie athanase athanasie athena athenais athina athos atif atigay atikutlu atikutlutas
atila atilgan atilla atim atimer atinuke atis atiya atli atlibeg atlikagan atmaca atmaja atmanand atmananda
atreus atreyee atreyi atreyu atsiz atta atticus attila attilano attilio atuncu aube aubertine auberto aubin
aubree aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry audace aude audebert audeline auden
audie audouin audra audran audreanne audree audrey audriana audrianna audrie audrina audrius audry augusta
auguste augustin augustina augustine augusto augustus augustyn augustyna aundrea aure aurea aurel aurele
aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelle aurian auriane
aurica aurimas auro auron aurore ausilia ausiliatrice ausilio ausra austen auston austyn autum auxane
auxence ava-mae avadhesh avah avalyn avalynn avan avani avantika avar avaz avdal aveline aven averardo averi
averie avery aviana avianna aviel avigaelle avis avital aviva avluc avni avoye avraham avram avril avrohom
avsar avtar awar awaz awero awesi axel axeline axelle axenia axinte axton ayaan ayaci ayan ayana ayanda
ayanna ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu
aydogmus ayebatari ayem ayesha aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan
aykal aykan aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayma ayman aymane aymard aymardine
aymen aymeric aymon aymonde aynur ayobami ayodeji ayodele ayoka ayokunle ayomide ayomikun ayoola ayotude
ayotunde ayoub ayren ayruk aysar ayse aysha aysil aysilig aytac aytak aytekin aytug ayushmati ayva ayvaz
ayyildiz azad azael azak azalee azamat azaria azariah azban azeem azeglio azelia azelie azeline azelio azer
azgan azganaz azhar aziel azil azime aziz aziza azizhan azmi azra azrael azriel azubuike azucena azul
azzurra baaba baala baalaaditya baalagopaal babacan babacar babajide babar babasola babatunde babatunji
babawale babeta babette babila babir babur bacara baccayman bacco bacman badabul badis badr badruk badur
bafana bafode baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi
bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas baha bahadir bahar bahia bahodir bahri bahriddin
bahrom bahtiyar bahula baidehi baijayanti baila baileigh bairbre bakagul bakary bakhtiyor baki bakir
bakirsokum baksi bakula balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay
balamani balamir balazs balbir balcar baldassarre balderico baldev baldo baldomero baldovino baldu baldwin
balgopal balin balint baljinder baljit balkik balta baltaci baltar baltazar balthazar baltir baltur
balvinder balwant balwinder bambi bambina bamsi bandhu bandhul banel bangizwe bangu banji bankim
bankimchandra bankole banna bano banu banuta baptiste bara barak baraka baraktore baran barbala barbara
barbarigo barbe barbeg barboga barbol barbora barbra barbro barbu barbulsun barca barcadogdu barcadogmus
barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin
baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barnaba
barnabas barnabe barno barrett barrie barron barry barsaba barsbeg barsboga barsgan barsimeo barskan
barsurungu bart bartek barthelemy bartholome bartholomew bartimee bartolo bartolomea bartolomej bartolomeo
bartolomeu bartosz bartu basademir basak basan basanti basanyalavac basar basarab basat basbug basci basgan
bashar bashir bashira basia basile basileo basilia basilio basilisse baskin baskirt baskurt basma basmil
bassam bassey bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde
batilda batrak battal battista batu batuhan batuk batur baturalp baudouin bawer baxter baya bayan bayancar
bayani bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur
bayik bayincur bayindir baykal baykara baykoca baykuzu baylee bayleigh bayley baylie baylor baymunke bayna
baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku
bayutmus bayuttu bazil bazir bazyli beata beate beato beatrice beatrix beatriz beatrycze beatus beaulah
beaux bebe becca beceapa beckem beckett beckham becki beckie becky bedir bedirhan bediz bedran bedreddin
bedri bedrich bedriska bedwyr begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus
begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behnaz
behram behrem behrouz behruz behzat bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker
bekir beklemis bekmurod bektas bektur bela belcim belcir belek belemir belen belgi belguc belimir belina
belinda bella bellamy bellino belma belo beltir beltramo beltun belva benadik bence bende bendeguz benedek
benedetta benedetto benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin
beniamina beniamino benice benicio benigna benigne benigno benita benito benja benjamen benjamim benjiman
benjy benli benlidemir bennett bennie benno benoit benone bente benthe bentlee benton benvenuta benvenuto
benyamin bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg berend berendey
berengario berenice berenika berfin berginsenge bergu berinay berislav berit beritan berivan berkan berkay
berke berkin berkis berkley berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd
berneice bernhard bernice bernie berniece bernita beronico berran berre berta bertalan berthe berti bertie
bertille bertold bertolda bertoldo bertolfo bertram bertrand berva berwyn besar besentegin beser besim besir
besra bess bessie betemir bethanie bethann bethany beti betina betsy bette bettie bettina betty bettye
beulah beuve beverley beverly beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak
bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat
bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavesh bhavna bheeshma bhekimuzi
bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar
bhudev bhudeva bhupati bhupen bhupinder bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibek
bibi bibiana bibianna bibiano biborka bicek bicki bickici bidin bigna bijan bijay bikash bikram bilal bilel
bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur
bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig
biligkongulsengun bilik biljana bilkis billie billye bilol bilqis bilva bilwa bina binafsha binbegi bindir
bindo bineta bino binta bintou birane birgit birgita birgitta birgitte birino birjesh birol birute bisenija
biserka bishaar bishal bishnu bitaybiki bitri bivoj bjarne bjorn blagica blagoje blahomil blahomila blahomir
blahomira blahoslav blahoslava blaine blair blaire blaise blake blakely blanca blanche blandine blanduzia
blane blanka blas blayne blaz blazej blazena blodwen blythe boaz boban bobana bobbi bobbie bobbye bobur
boden bodhan bodhi bodi bodie boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu
boguslaw bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse
bohuslav bohuslava bojan bojana bojislava bokde boke bolaji bolanle bolatito boldaz boldizsar bolemir bolen
boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife bonagiunta bonaldo bonaventura
bonavita boncuk bonek bonge bonginkosi bongul bongulboga bonifac boniface bonifacio bonita bonnie booker
boone boran borbala borcul borek boris borislav borislava borivoj borivoje borjan borka borko borlukcu borna
bornak boroka bortecine bortolo boru borubars borusengun borut borys bose bosiljka bosko botan botir botond
bouba boubacar boubou bouchard bouchra bowen bowie boyan boyankulu boyce boyd boyko boylabaga
boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozhidar bozica
bozidar bozidara bozislav bozkurt bozkus bozok braden bradlee bradly bradut brady bradyn braeden braedon
braedyn braelyn braelynn brahim brahma brahmaanand brahmabrata brahmanandam brahmdev braiden brajan brajen
brajendra brajesh bram brancaleone brandan brandee branden brandi brandie brandin brando brandt brandusa
brandyn branimir branimira branislav branislava branka brankica branko brannon branson brantlee brantley
bratislav bratislava braulio braxton brayan brayden braydon braylee braylen braylin braylon brayson brea
breana breann breanna breanne breck brecken breeanna brenda brendan brenden brendon brenn brenna brennan
brennen brennon breno brentley brenton breon breonna bret bretislav bretislava brett bria briac brian briana
brianna brianne brice bridger bridget bridgett bridgette bridie brieanna briella brielle brien brieuc
brigette briggs brigham brigid brigida brigita brigitta brigitte brijesh briley brinlee brinley brion
brionna brisa briseida brissa brita britany britney britni britt britt-marie britta brittaney brittani
brittanie brittany brittnee brittney brittni brittny britton broc broderick brodie brody bronislav
bronislava bronislavs bronson bronwyn brookelyn brookelynn brooklynn bruce bruna brune brunehaut brunehilde
brunhilda brunilde bruno bruto bryan bryana bryanna bryant bryar bryce brycen bryer brygida brylee bryleigh
brynlee brynleigh brynley brynmor brynn brynne bryon brysen bryson bryton bucan buchi bucur budag budak
buddha buddhana buddug budhil budimir budislav budivoj budunlu budus budustudun buffy buford bugday bugduz
bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc
bukey bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug
buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burak burcak burcu burdette bure burgucan burgut
burhan burhon burkay burkek burkut burluk burnell burnice burslan burt burulday burulgu burunduk busayo
busisiwe busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac
buzactutuk byron bystrik caba cabdar cabdi cabli cabus caden cael caelan caetana caetano cafer cagan cagatay
cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid caiden cailey cailin
cailyn caino caio caitlin caitlyn caitlynn caius calanico calapkulu calcedonio cale caleb calebe caleigh
calen caley calin calina calista calixte callahan callan callen calli callie callisto callum calogera
calogero calpurnia calum calvin camari cambria camden camdyn camelia camelien cameron cameryn cami camil
camila camilia camilla camille camillien camillo camilo cammie campbell camren camron camryn camylle cana
canaan canalp candace candar candelario candi candice candide candido candie candis candyce canel cangul
cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano caoimhe capitolina capucine cara caradog
caren carey cari caribert caridad carie carin carine carisa carissa carla carlee carleen carleigh carlene
carles carleton carletta carley carli carlie carlijn carlin carlo carloman carlos carlota carlotta carlton
carly carlyle carlyn carma carmel carmela carmelita carmella carmelo carmen carmina carminho carmo carna
carnell carola carolann carolanne carole carolee carolin carolina caroline carolyn carolyne carolynn caron
caronte carponio carri carrie carrington carrol carroll carsen carson carsyn cartier carwyn cary caryl caryn
casandra casen casey cashton casian casiana casie casilda casimer casimir casimira casimiro caslav cason
caspar casper caspian cassandra cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee cassius
cassondra castiel castille casto cataldo cataleya catalin catalina catarina caterina cath cathal catharina
catharine catherine cathi cathie cathleen cathrine cathryn cathy catina catinca cato catrina catrinel
catriona catullo caua cavid cawil cayden caydence cayla caylee caylin cayson cazimir ceasar cebe cecco
cecelia cecil cecile cecilia cecilie cecilio cecily cecylia cecyliusz cedomir cedric cedrick cedrik cedrin
ceinwen ceit celal celaleddin celasun celen celena celeste celestin celestina celestine celestino celestyn
celestyna celia celian celie celien celik celil celina celine celinia celso cemal cemali cemen cemgen cemil
cene cenek cengiz cenk cenka cerasela ceren ceri ceridwen cesaire cesar cesare cesario cesminaz cestmir
cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara
cezary cezmi chaanakya chaaruchandra chace chadd chadrick chadwick chahine chahinez chai chaim chaima
chaitan chakor chakradhar chakravartee chakravarti chakrika chana chanakya chanda chandak chandan chandani
chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala
chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chanel chanell chanelle channing chantal chante chantel chantell chantelle
chapal chapala charak charan charanjit charis charissa charisse charito charl charla charlaine charlee
charleen charleigh charlemagne charlene charles charleston charlette charley charli charline charlize
charlotta charlton charly charmaine charolette charuchandra charumati charuvrat charvi chasity chassidy
chaten chatur chatura chaturaanan chaturbhuj chauncey chava chaya chayenne chayma chayse chaz cheick
cheick-oumar cheikh cheikhou chekhouna chelsey chelsi chelsie chelsy cherechi cheri cherie cherif cherise
cherokee cherri cherrie cherubino cheryl cheryle cheryll chesley chesney chet chetan chetanaanand chevelle
cheyanne cheyenne chiaffredo chiamaka chiara chibueze chibuike chibuzo chidaakaash chidaatma chidambar
chidambaram chidananda chidi chidiebere chidinma chidozie chidubem chiedozie chigozie chijioke chika chike
chikezie childebert chilperic chima chimamanda chinaza chinedu chinelo chinenye chinmayanand chinmayananda
chinonso chinwe chinyere chioma chipo chiquita chira chiranjeev chiranjeeve chiril chirill chirine chisom
chitraksh chitrali chitramala chitrangada chizoba chloe chrabros chraniboj chranibor chranislav chranislava
chretien chris chrissy christa christal christan christel christelle christene christer christi christiaan
christiana christiane christianna christiano christin christina christine christodule christofer christoffer
christop christoper christoph christophe christopher christos christy chrudos chrysole chrysostome chrystal
chuka chukwu chukwudi chukwuemeka chukwuma chval chyanne chyna cian ciana cianna ciara ciaran ciarra cicek
cicem cielo cienna ciera cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler
cillian cilvenaz cimen cinda cindi cindy cingir cino cinthia cinzia ciprian cipriana cipriano cirano ciriaco
ciril cirilla cirillo cirino ciro cise cisem cisil cistoslav cistoslava citlali citlalli citlaly civan ciya
claas claes clair claira claire clara clarabelle clarance clarenzio clarice clarisa clarissa clarisse clark
clarke claud claude claudette claudia claudie claudien claudine claudio claudiu claus clavdia clayton clea
cleandre cleandro cledwyn clelia clelie clemence clemens clemente clementina clemenzia clemmie cleo cleofe
cleon cleonico cleopatra cleophee cleora clery cleta cletus cleve cleveland clifford clifton climaco clinio
clint clinton clio cliona clive clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd
clyde cobulmak coby cocukboru codey codi codie codin codrin codrina codrut codruta cody coen cohen coinneach
cointa cokramayul colbie colby coleen coleman coleridge coleton colette colin coline colins collette collien
collin colm colman colmanno colmazio colomba colombano colombe colombo colpan colson colten coltin colton
colu colum conall concepcion concetta concetto conchita concordio conley conner connie connor conor conrad
consolata constanca constanta constantia constantin constantina constantine constatin consuela consuelo
conway cora coralia coralie coraline corazon corbin corbiniano corbyn cordelia cordell cordia cordie corene
coreno corentin corentine corey cori corie corin corina corine corinna corinne coriolano corliss cormac
cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corrina corrine cortez cortney corto
corvin corwin cory cosette cosima cosimo coskun coskuner cosma cosmin cosmina costache costante costantino
costanza costanzo costel costin coty coumba courtland courtney craig crawford creighton cremenzio crenguta
creola crescente crescenzia crescenzio crespignano crin crina cris crisanta crispino crissy cristal
cristaldo cristea cristen cristi cristian cristiana cristiano cristin cristina cristine cristobal cristofer
cristofor cristoforo cristopher cristy crocefissa crocefisso cronida cruz crystel csaba csanad csenge
csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cumhur cunegonda cuneyt cuniberto cupido
curley curtis curtiss cuzia cvetka cvijan cvijetin cydney cyndi cynthia cyntie cyprian cyprien cyra cyrian
cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl d'angelo daan daantje dabiziv dacia dacian daciana
daciano dacio daevi daevika dafina dafne dafydd daghan dagmar dagmara dagoberto dahir daiana daiga daija
daina dainius dainuvite dairine daisha daisy-mae daithi daiva daiwik dajana dajuan dakari dakoda dakota
dakotah daksha dakshayani dalal dalary dalbir daley daleyza dalia dalibor dalibora daliborka dalida dalie
dalila dalilah dalimil dalimila dalimir dalimira dalisay daljeet daljit dalla dallin dalmazio dalton dalvir
damani damarcus damari damarion damaris damaso damayanti dameon damian damiana damiano damien damife damil
damilare damilola damin damion damir damjan damjanka damla damocle damodara damola damon dana danae dandak
dandapaani dandre dane danelle danette dangelo dani dania danial danica daniel daniela daniele daniell
daniella danielle daniil danijel danijela danika danil danila danilo danique danita danjuma danka danko
danna danni dannie danniel dannielle danny dante danu danuse danut danuta dany danya danyel danyell danyelle
danyka danyl danylo daouda daphnee daphney daquan dara darasimi darby darcey darci darcie darcy darek darell
daren daria darian dariana darie dariel darien darija darin darina darine darinka dario darion daris darius
dariush dariusz darja darko darla darleen darlene darline darnell darold daron darragh darrel darrell darren
darrian darrick darrien darrin darrion darrius darron darryl darshan darshwana darta darvin darwin darya
daryl daryle daryn dasa dasha dashaun dashawn dashiell dasia datta dave daven daveon daver davey davi davian
david davida davide davids davie davin davina davinder davino davion davis davon davonte davor davorin
davriya davron davud davy dawid dawna dawne dawnette dawson daxton dayaamay dayaananda dayaanidhi dayamayee
dayan dayana dayanara dayane dayanna daylan dayle daylen daylin daylon dayna dayne dayo daysha dayton deana
deandra deandre deandrea deane deangelo deann deanna deanne deante deanthony deasia debbi debbie debbra
debby debi debo debora deborah debra debrah decebal decimo decker declan dede dedra dedric dedrick deeann
deedee deegan deeksha deen deena deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deepika
deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deeqa deevakar defne dega degna
deidra deidre deion deirbhile deirdre deisy deja dejah dejan dejana dejon dejuan delal delana delaney
delanie delano delbert delfina delfino delia delicia delie delila delilah delinda delisa delizia della delma
delmar delmer delois delores deloris delpha delphia delphin delphine delroy delton delvin demarco demarcus
demari demario demarion demba demet demeter demetra demetri demetria demetric demetrice demetrio demetrios
demetris demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dempsey dena denae
deneen deneval denice denis denisa denise denisha denisse denisz denita deniz denizalp dennie dennis dennise
denton denver denzel denzil deodata deodato deon deondre deonna deonta deontae deonte depold dequan dereck
deric derick derik derin deron derrek derrell dersim dervis derwin derya desanka desdemona desean deshaun
deshawn deshon desi desiderato desiderio desimir desirae desiree desislava desmond despina dessie desta
destan destany deste destin destinee destiney destini destinie destiny-mae detmar detrich devadatt devagya
devajyoti devak devan devangana devani devante devasree devaughn devdan deven devesh deveshwar devi devika
devin devinder devlin devon devona devonta devontae devonte devora devorah devota devran devvrat devyn
dewayne dewey dewitt dexx dezider dezmond dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati
dhanesh dhanpati dhanraj dhanu dhanvin dhara dharani dharitri dharmaketu dharmesh dhatri dhruv dhyanesh
dhyaneshwar diamante dian diana diane diann dianna dianne dianora diar diara diarmuid diarra dicle diclehan
dida didem didier didimo didina diede diego dieke dieudonne dieudonnee dieynaba digambar digambara dijana
dikembe dikmen diksha dilafruz dilan dilara dilaver dilay dilbar dilber dilberay dildar dildora dilek diler
diletta dilfuza dilhan dilip dillan dillard dillion dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba
dilshad dilwyn dilys dima dimitar dimitri dimitrii dimitrij dimitrije dimitrina dimitrios dina dinah dinakar
dinc dincer dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione
dionigi dionisia dionisio dionizy dionna dionne dionte dionyz dionyzos dipak dipali dipankar dipendra dipesh
diptendu direnc diri diroj dirok dita ditte-marie divaakar divakar divina divis diviska divjot divna divo
divya dixon diya diyaa diyor diyora dizik djayden djeneba djenna djibril dluhos dmitri dmitrii dmitry dmytro
dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava dochia doda dodato dogan doganay
doganer dogu doina doinita dollie dolores dolunay domagoj domen domenic domenica domenick domenico domenik
domezio domhnall dominga domingo dominic dominick dominik dominika dominique dominque domitille domiziano
domnica domonic domonique donal donald donalda donat donata donatella donatello donato donavan donavon dondu
donell donette donita donka donn donncha donnell donnie donny donovan donta dontae donte dontrell donya
doran dorana dorcas dorde doreen dorel dorene doretha dori dorian doriana doriane doriano dorica dorin
dorina dorinda dorine dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo dorotha dorothea
dorothee dorothy dorottya dorris dorsey dortha dorthe dorthy doru dottie doubrava doubravka doug dougal
dougie douglass dounia douwe dovid dovie dovud doyinsola doyle draga dragan dragana dragica draginja dragisa
drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira
drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin draupadi draven draza drazen dreama
dren drina driss dron drona drucilla druina drzimir drzislav duaa duane duanne duarte dubravka dubravko
duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita
dumitru duncan dundar dunja dunya dura durad durante durda durdane durdona durga durgeshwari durica durmus
durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dustyn duuk duwayne
duygu dwain dwaine dwaipayan dwaipayana dwane dwayne dwight dylan dylano dyllan dylon dymphna dyna dzile
dzirkstite e'zoza ealasaid eamon eamonn eanna earle earlene earlie earline earnestine eartha eason easter
ebba ebele eben eberardo ebere ebiere ebin ebiowei ebkizi eboni ebonie ebren ebru ebube ebunoluwa ebuzer
ecaterina ecclesio ecehan ecem ecevit echezona ecmel ecrin ecvet edda eddi eddie edelberga edem eden eder
edgar edgard edgardo edgars edhem edil edilberto edison edita edite edith editha editta ediz edmee edmond
edmondo edmund edmundo edna edoardo edouard edsel edson eduard eduarda eduardo eduards edvard edvarda edvige
edvin edvins edward edwardo edwin edwina edyta edyth edythe edzus eefje eekalabya eero eeva efim efimia
efisio efken eflah efosa efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie efua egbert
egemen egeo egidio egils eginardo egisto egizia egle egmont egon egona egor egrim ehsan eifion eileen eilidh
eilir eimear einar einars einion eino eirian eirik eirwen eitan eithan eithne eizens ejaz ejike ekaaksh
ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekec ekene ekim ekin ekmel ekow ekrem ekua
ekundayo eladio elaide elaina elaine elakshi elam elan elana elanur elayna elayne elba elbek elbert elcin
elda elden eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elektra elena
elene eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elexis elfed elfrida elfrieda elia
eliabeth eliah eliahou eliam elian eliana eliane elianna eliano elias eliasz elicia elida elie eliel eliette
eliezer elif elifio eligio elija elijah elimena elina eline elinor elinore elio eliodoro elion eliona elior
eliot eliott elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha
elisio eliska elissa elita eliyahu eliza elizabet elizabeta elizabeth elizaveta elize elizebeth elizej
elizeus elka elkin ella ellada elle ellen ellen-margrethe ellery elli elliana ellianna ellie ellie-mae
elliot elliott ellis ellison ellsworth elly ellyn elma elmar elmars elmas elmer elmira elmo elmore elmurod
elna elnora elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon elona elone elora
elouan elouise elowyn eloy elpidio elroy elsa elsbeth elta elti elton eluned elva elvan elvera elvezio elvia
elvie elvin elvino elvira elvire elvis elwin elwira elwood elwyn elya elyanora elyas elyes elyne elynn elyor
elyse elysia elyssa elza elzbieta elzear elzie emad emalee eman emani emanoil emanuel emanuela emanuele
emanuelly emanuil emberly emberlynn emced emeka emel emelia emelie emeline emelita emely emelyn emer
emerance emerencie emeri emeric emerich emerie emerson emersyn emese emidio emie emiel emil emile emilee
emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio emils emily emily-rose emin
emine emirhan emlyn emma emmalee emmaleigh emmaline emmalyn emmalynn emmanuel emmanuelle emme emmelie
emmeline emmely emmerico emmerson emmett emmi emmie emmit emmitt emmy emna emogene emoni emory empirio emrah
emre emrullah emry emrys enakshi enda ender enderun endrigo enea enecone enedina enes enfys engelbert engin
enguerrand enid enie enimia enio eniola enis enise enitan enna ennio enno enoch enola enora enos enrica
enrico enrique ensar ensio ensley enver enya enyo enyonam enzo eoghan eoin ephraim epiphane eracla eraclide
eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument
erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun
ergin ergun erguner erhan erhard eriberto eric erica erich erick ericka erico erie erik erika eriks erin
erinc erine erinn eris erkam erkan erke erkki erlinda erling erma erman ermanno ermelinda ermen ermenegarda
ermenegilda ermenegildo ermes ermete ermilo erminia erminio ermins erna ernest ernesta ernestina ernestine
ernesto ernie ernst erol eron eros errol ersan ersilia ersin ertan erten ertenozuk ertugrul erum ervin
ervina ervins erwan erwann erwin eryn esat esau esben esen esenbike esequiel eser esha eshana eshe eshita
esin esma esme esmee esmeralda esmeray esmira esperanza esra esref essie esta esteban estefani estefania
estefany estel estela estell estella estelle estera esterina estevan esther estrella esuperio esupofo esyllt
eszter etela eterie etha ethan ethann ethel ethelyn ethem ethen etienne etil etta ettore eubert euclide
eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina
eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie euna eunice
eunika eunji euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache
eustatiu eustorgio eustosio eustracjusz eutalia eutalio evald evaldo evalds evalyn evalynn evan evander
evandro evangelina evangeline evanghelina evann evans evar evarist evariste evaristo evasio evdochia
evdokija evelien eveliina evelin evelina eveline evelyn evelyne evelynn everardo everest everett everette
everlee everleigh everly everton evette evgheni evghenia evghenii evidio evie evin evodio evon evonne evran
evrard evremondo evren evsen evzen evzenie ewald ewan ewatomi ewelina ewen ewenn eyal eyiz eylul eymen eyram
eysan eytan eythan eyup ezechiel ezechiele ezekiel ezell ezequiel ezinne ezio ezra ezrah ezrak faas fabia
fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio
fadekemi faderera fadi fadia fadil fadime faduma fadumo fady faheem fahmo fahrettin fahri fahriddin fahriye
fahrunissa faigy faik faiq faisal faiz faiza faizal faizan fakhra falba falih falk fallon famiano famke
fanika fanni fannie fanta fantin fantine fanyana farah farai farangiz faraz fardau farhad farhan farhana
farhia farid farida farideh faris farooq farouk farrah farrell farris farruh fartun faruk farxiya farzana
farzaneh fasih fatema fatemeh faten fatih fatim fatima fatimah fatimata fatin fatma fatos fatou fatouma
fatoumata fatuma faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian fawad faya
fayaz faye fayen fayenne faysal fayzbek fazal fazil fazilat fazilet fazio fazli fazliddin fazullah fearghas
fearne feba febe feda fedai fedde fedele federica federico fedor fedro fehime fehintola fehmi fehmida
felecia felice felicia felician feliciano felicidad felicie felicien felicita felicitas felicite feliks
felina felipa felipe felisha felix femi femke femm fenja fenna fenne feodor feodora feodosia ferah feramus
feramuz feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc fereshteh fergal fergus ferhan
ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fernanda fernando ferne feroz ferre
ferris ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fflur ffraid fiadh
fiammetta fibikemi fida fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete
figen fiifi fikayomi fikile fikret fikri fikriye filemon filibert filiberto filip filipa filipe filipp
filippa filippo filiz filofteia filomen filomena filomeno filotije filou filsan fily finbar finia finja
finlay finley finnegan finnian finnja finnley fintan fiodor fiona fionn fionnuala fiordaliso fiore fiorella
fiorenza fiorenziano fiorenzo firas firdavs firdevs firdous firmin firoz fitrat fitzroy flaminia flavia
flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta fleur floare floarea flodoard
floortje flor flordeliza florea florence florencia florencio florencja florene florent florenta florentin
florentina florentine florentino florentyn florentyna florestan florian floriana floriane floriano florica
floridia florie florina florine floris florrie flossie floy floyd flurin flurina flynn foca fode fola
folafoluwa folake folarin folasade folashade folco folu folusho fonda forrest fortunat fortunata fortunato
fortunee fosca fosco foss fotih fotima foucauld foulques fozia fran frana franca france frances francesca
francesco francette franchesca franci francia francine francis francisc francisca francisco francisque
franciszek franciszka franck franco francois francoise franjo franka frankie franklyn franky fransisco
frantisek frantiska franz franziska fraser fred freda freddie freddy frederic frederica frederick frederico
frederik frederike frederique fredric fredrick fredrik fredy freeda freek freida freja frenkie freya freyja
frida frido fridolin fridrich frieda friederike friedrich frontiniano frusina fruzsina fryderyk fuat fulbert
fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funani funda funke funmi funmilade
funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn g'affor g'afur g'iyos g'ulom
gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gael gaelle gaetan
gaetano gaffar gagan gagandeep gage gaglioffo gaia gaige gail gaio gaja gajaadhar gajabahu gajadhar gajana
gajbaahu galdino galeazzo galen galfryd galilea galileo galina gallicano gamze ganak ganaka ganapati
gandharv gandharva gandolfo ganesh gangesh gannon garad garance gardner gareth garett garfield garik garika
garimberto garmon garnett garnier garold garrett garrick garry garud garuda gary gaspar gaspard gaspare
gaston gastone gati gatien gatik gatlin gatsha gaudenzia gaudenzio gaudino gauraang gaurang gauranga gaurav
gautam gautama gautami gauthier gautier gautiero gaven gavin gavino gavril gavrilo gavxar gavyn gayatri gaye
gayla gayle gaylene gaylon gaylord gaynell gazanfer gazi gbadebo gbeminiyi gbemisola gbenga gbolahan
gbowoade geanina gearld gearldine gearoid gedeon gedeone gederts geeta geetanjali gejza gelila gelin
gelincik gellert gelsomina geltrude gelu gema gemine gemini geminiano gena genadij genalyn genaro gencer
generosa generoso genesia genesio genevieve genna gennaro geno genoveffa genoveva genowefa gentiana genziano
geoff geoffrey geoffroy georg george georgel georgene georges georgeta georgetta georgette georgi georgia
georgian georgiana georgianna georgie georgije georgina georgine geovanni geovanny geovany geraint gerald
geralda geraldina geraldine gerallt geralyn gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim
gerazym gerberge gerbert gerda geremia gergely gergo gerhard gerharda geri gerino germain germaine germana
germano gerolamo gerold geronimo geronzio gerri gerrit gerry gerson gert gertie gertrud gertruda gertrude
gervais gervasio gesualdo geta gevheri geza gezza ghada ghanaanand ghanashyam ghanshyam ghasem ghassan
ghazal ghazala ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo
gherghina gherman ghislain ghita ghulam giacinta giacinto giacobbe giacomo giada giadero giambattista gian
giana gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria
gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone giavanna gibson gica gicu gideon
giedrius giel gifty gigi gigliola gijs gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina
gineto ginevra ginewra gino gintaras gintare gioacchina gioacchino giobbe gioberto gioconda giocondo gioele
gioia gion giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna
giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj
giriraj girish girja girlie girolamo gisela gisele gisella giselle gislebert gissel gisselle gitanjali gitte
gitty giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta
giustiniano giusto giyas gizela gizelle gizem gladis gladyce gladys glain glauco gleb glenda glendon
glenford glenn glenna glennie glennis glenroy glenys gligorije glinda gloria glorie glyndwr glynn gobinda
godeberta godfrey godiva godwin goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokhan
gokmen goknur goksin golda goldie golia golnaz golub gomberto gonca goncalo gondebaud gondulfo gonenc
gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha
gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon gorkem goronwy gorun gosto goswamee
goswami gothard gottardo gottfried gotum goundo gouranga goutam govind govinda gozde graca gracelyn
gracelynn gracen gracey gracian graciana gracie graciela graciliano gracja gracyn gradimir grady graeme
grahame grainne granville gratian gratiana gratiela grato gray grayce graydon graysen grayson grazia
graziana graziano graziella grazina grazyna grecia greer greg gregg greggory gregoire gregor gregoria
gregorian gregorio gregory greta gretchen gretta greysen greyson grga grgo grgur grigore grigori grigorije
grimaldo griselda grizelda grover grozdana gruffudd gruffydd grzegorz guadalupe gualberto gualtiero gubio
gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher
guiberto guido guilhem guilhemine guilherme guillaume guillemette guillermina guillermo guinevere guiscardo
guiseppe gulay gulbahar gulbaxor gulben gulcan gulchexra gulcin guldem guldeste gulegen gulemen gulen guler
gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren
gulshan gulsora gulsum gultekin gulten gulumser gulzar gulzira gulzoda gumesindo gumus gunars gunay guncicek
gundelinda gundogdu gundogmus guner gunes gungor gunilla guniz gunnar gunnur gunseli guntis gunyaruk gurbax
gurbuz gurcan gurcharan gurdal gurdeep gurdev gurdip gurhan gurjit gurkan gurmeet gurmit gurmukh gurnam
gurol gurpreet gursel gursharan gurvinder gussie gustav gustava gustave gustavine gustavo guus guusje guven
guvenalp guvercin guzey gvendolina gvozden gwawr gwenaelle gwenda gwendoline gwendolyn gwenno gwenyth gwido
gwladys gwyn gwyndaf gwynfor gyorgy habbab habib habiba habil habon haby hacib hadassah hadeel haden hadi
hadja hadlee hadriel hadrien hafeez hafi hafid hafsa hafsah hagen haiden haider haidyn hailee hailey hailie
haily haim haisley haitham hajar hajra hakan hakeem hakem haki hakki hakon hala haldun halee haleigh haley
hali halie halil halim halima halimat halimo halina halis halit halle halley hallie haluk hamdi hamdullah
hamed hameed hami hamid hamida hamidou hamish hamit hammad hamsini hamzah hana hanae hanan hande hanefi
hanga hani hania hanif hanifa hanna hannabel hannah hanne hannele hannes hanno hannu hans hans-peter
hans-rudolf hans-ulrich hansa hansel hansjorg hanspeter hansruedi hansueli hanus haoran haralamb haralambie
harald hardeep hardip hardouin hari harinakshi harinarayan haris harish harit harita harjinder harjit
harkiran harlan harland harlee harleigh harlem harlen harley harlie harminder harmon harmoni harmonie harold
haron haroun harouna haroune harpal harpreet harriet harriett harriette harris harrison harsha haruka harun
harvey harvinder hasan haseeb haseki hasibi hasim hasin hasina haskell hasmet hasna hasnain hassan hassane
hassie hastal hata hatem hatice hatim hatip hatouma hattab hattie hauke hauwa hava havel havla hawa hawar
haya hayal hayali hayat hayati haydar haydee hayden haylee hayleigh hayley haylie haywood hazar hazim hazle
heba heber heda hedda hedelin hedi hedvig hedviga hedvika heema hefin heidi heidrun heidy heikki hein
heinrich heinz heitor heja helen helena helene helga helie helier helin helio helios helle hellen helmer
helmut heloisa heloise hemant hemlata henderson hendrik hendrika hendrix henley hennes henning henri henrich
henrick henrie henrieta henrietta henriette henrik henrike henrique henryk henryka heracleea herbert
herberta heriberto herlinda herluin herman hermann hermenegildo hermina hermine herminia herminio hermon
hernan herschel hershel herta hertha herve hesham hester hettie hetty heulwen heval hevi hezekiah hiba
hibaaq hibo hicabi hicham hidaya hidde hien hieronim hieu hifzi hikmat hikmet hilaire hilal hilar hilario
hilarion hilarius hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilola himadri
himani himmet hina hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hiroshi hisam
hiwa hizir hjalmar hlengiwe hobart hobert hoda hodan hojimurod holland holley holli hollie hollis homero
honorata honore honorine honorius horac horace horacio horacy horatiu horea horia hortencia hortense
hortensia hortensie hortenzia hortenzie horymir horymira hosea hosiyat hossam hossein hostimil hostimila
hostimir hostimira hostislav hostislava hostivit houda hovard howard howell hoyt hozan hrvoj hrvoje hrvojka
hubert huccet huda hudavendigar hudayi hudson huey hugh hugo hugues huguette hulda hulki hulusi hulya huma
humaira humay humayun humberto humeyra huner hunor huong hurkan hurram hurshida hursit husameddin husamettin
husein huseyin husida husnida husniya husnora husnu husrev hussain hussein huub huxley huzeyfe hvalimir
hvezdoslav hvezdoslava hyacint hyacinta hye-jin hyman hynek hypolit hyrum hyun-woo iacob iacopo iacopone
iacov iago iain iana iancu ianina ianira ianis ianna ianos ianthe iarla iarlaith iaroslav iaroslava iasmina
iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrohim ibukun ibukunoluwa icaro icie
icilda icilio iclal idalia idan idell idella idil idir idowu idriss idrissa idwal ieremia iesha ieuan ieva
ifan ifeanyi ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifrah iftikhar ifunanya iginia iginio igino
ignac ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat igor igori ihsan ihtiyor ihvan ijaz ijeoma
ikbal ikechukwu ikeme ikenna ikeoluwa iker ikhidie ikicitoyun ikra ikram ikran ikrime ikrom ilacin ilai ilan
ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda
ildika ildike ileana ilene ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilian iliana iliane ilias ilie
ilies ilija ilinca ilinka ilja iljana ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illidio illtyd
illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilza
ilze imad iman imane imani imari imelda imen imene imge imke immacolata immacolato immanuel imogen imogene
imoleoluwa imran imrane imre imrem imrich imron imtiaz inanc inara inars inas inaya inci incoronata inder
inderjit indiana indira indra indrikis indro indy inemesit ines inesa inese inessa inez inga inge ingeborg
ingeborga inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri inna innes innocente innocenty
innocenza innocenzo inocenc inocentiu insa inyoni inza ioana ioanina iola iolanda iole iona ione ionel
ionela ionelia ionica ionne ionut iorio iorwerth iosefina iosif ipek ippocrate ippolito iqbal iqra iraida
irem iremide irena irene irenej ireneo ireneus ireneusz ireti iretioluwa irfan iride iridenta irie irina
irinc irinckol irinel irisa irma irmak irmeli irmina iroda irshad irtis irvin irvine irving irwin iryna
isaac isaak isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isael isai
isaia isaiah isaias isak isatou isaure ischirione isee isela iseoluwa iseult ishaan ishan ishaq ishfaq
ishmael ishola ishrat isiah iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner
isioma isis isisa isla isla-rose islam islom islwyn ismael ismaele ismail ismaila ismat ismerie ismet ismoil
isobel isolda isom isotta isra israa israr isreal issa issac issam issiaka istahil istvan italia italo ithel
itil itir itri itunu itunuoluwa itzayana itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina
iustinian ivah ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ivaylo ivek ivelaw iven iveta ivetta
ivette ivey ivica ivna ivona ivone ivonne ivor iwan iwona ixtiyar iyabo iyabode iyad iyadunni iyana iyanna
iyanuoluwa iyed iyik iyiktag iyinoluwa iyla izaac izaak izabel izabela izabella izabelle izaiah izaias
izajasz izak izayah izel izia izidor izidora izmael izolda iztok izydor izzet izzettin izzy jaakko jabari
jabeen jaber jabulile jacalyn jacari jace jacek jacelyn jacey jachym jaci jacie jacinda jacinta jacinthe
jacinto jackeline jackelyn jacki jackie jacklyn jackson jacky jaclyn jaclynn jaco jacob jacoba jacobi jacobo
jacoby jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacqui jacquline jacqulyn jacy
jacynthe jada jaden jadesola jadiel jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeda jaeden
jaedyn jael jaela jaelyn jaelynn jaga jagadish jagadisha jagathi jagdeep jagdish jagger jagica jagjit
jagmeet jagtar jahangir jaheim jahir jahmir jahnu jaida jaiden jaidyn jaila jailene jailey jailyn jaime
jaimee jaimie jaimini jaimy jair jairo jairus jaivey jakai jakari jakayla jake jakob jakobe jakobi jakov
jakub jakuba jakubina jakubka jale jaleah jaleel jaleesa jalen jalil jalisa jalissa jaliyah jalol jalon
jalou jalyn jalynn jamaal jamal jamar jamarcus jamari jamarion jame jamee jameel jamel james jameson jamey
jami jamia jamiah jamie jamil jamila jamilah jamin jamir jamiro jamison jamiya jamiyah jammie jamol jamon
jamshid jamya jana janae janai janaina janay janaya janee janeen janek janel janell janelle janene janessa
janet janeta janeth janett janetta janette janey janez jani jania janiah janica janice janick janie janiece
janin janina janine janis janiya janiyah janja janka janko janna jannah janne jannek jannes jannette janni
jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jaquelyn jara jared
jarell jaren jaret jarett jari jarmil jarmila jarne jarno jaro jarod jarolim jarolima jaromil jaromir
jaromira jaron jaroslav jaroslava jaroslaw jarrell jarret jarrett jarrod jarvis jasbir jasdeep jase jasen
jasenko jasiah jasin jaskaran jaskiran jasleen jaslene jaslyn jasmeet jasmijn jasmin jasmina jasmyn jasmyne
jasna jasnena jason jaspal jaspreet jassem jassim jasur jasvinder jaswant jaswinder jaunita jautrite javad
javaid javan javas javed javen javeria javi javian javier javion javlon javohir javon javonte jawad jaxen
jaxon jaxson jaxton jaxx jaxxon jaya jayanti jayce jaycee jayceon jaycie jaycob jayda jaydan jayde jayden
jaydin jaydon jaye jayesh jayla jaylah jaylan jaylani jaylano jaylee jayleen jaylen jaylene jaylin jaylinn
jaylon jaylyn jaylynn jayme jaymes jaymie jayna jayne jaysen jayshree jayson jayvano jayvion jayvon jazelle
jazeps jaziel jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jean-baptiste jean-claude
jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeana
jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannel jeannette jeannie jeannine jeannot jedediah
jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jefta jehanne jekabs jela jelani jelena jelica
jelisaveta jelka jella jelle jelmer jelte jemila jemma jena jenae jenel jenell jenelle jenesis jenessa jeni
jenifer jeniffer jenise jenna jennah jennette jenni jennie jennifer jenniffer jennings jennyfer jenovefa
jens jensen jenson jente jeppe jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jeremey
jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jeri jerica jericho jerilyn jerimiah jermain
jermaine jermey jermiah jernej jerod jerold jerome jeromy jeronimo jeronym jerrell jerri jerrica jerrie
jerrod jerrold jerzy jesa jesenia jeshua jesiah jesica jesika jesper jessa jessalyn jesse jessenia jessi
jessiah jessica jessie jessika jesslyn jesslynn jessy jessyca jethro jett jette jettie jevgenijs jevon
jevrosima jewell jezdimir jezza jhon jhun ji-woo jian jianna jiayi jibril jidde jide jihane jilji jillian
jimena jimi jimmie jimram jinane jindra jindrich jindriska jinte jinthe jiovanni jireh jiri jirina jitender
jitendra jitka jiyan jiyoung joachim joah joakim joan joana joanie joann joanna joanne joannie joanny joany
joao joaquim joaquin joas jocelin jocelyn jocelyne jocelynn jodee jodi jodie jody joel joelina joeline
joella joelle joellen joep joes joeseph joesph joetta johan johana johann johanna johannah johanne johathan
johnathan johnathon johnetta johnie johnna johnnie johnpaul johnson johny joie jolana jolanda jolanta
jolayemi jolee joleen jolene jolie jolien jolijn jolin jolina joline jolita jolynn jomar jona jonah jonalyn
jonas jonatan jonathan jonathon jonell jonelle jones joni jonna jonnie jonny jonte joojo joost jordan
jordana jordane jorden jordi jordin jordon jordy jordyn jordynn jorg jorga jorge jorgen jorin joris jorja
jorn jorrit jort jory joscha joschua jose josef josefa josefien josefin josefina josefine joselin joseline
joselito joseluis joselyn josep joseph josephin josephina josephine josette josey joshua joshuah josiah
josiane josianne josias josip josipa josko joslyn joslynn joso josse josselin josselyn jost josua josue josy
joud jourdain jourdan journee journi journie jovan jovana jovani jovanka jovanna jovanni jovanny jovany
jovelyn jovi jovie jovin jovita jovon joya joyce joycelyn joye joza joze jozef jozefa jozefina joziah jozica
jozsef jozue juan juana juancarlos juanita juda judah judd judi judicael judie judita judite judith judson
judy judyta juelz jugoslav juha juhani juho jukka jula julan jule julee jules juli julia julian juliana
juliane juliann julianna julianne julide julie julieann julien juliet julieta julietta juliette julija
julijana julijs julika julina julio julisa julissa julita julius juliusz jullian jumagul jumoke juna junayd
junius juno junon juraj jurate jure jurg jurgis juri juris jurnee jurre jusma jusra juste justen justin
justina justinas justine juston justus justyce justyn justyna jusuf juta juul juwan juwon jyoti jyotis
jyotsana jyotsna kaan kaarina kaat kabil kabir kabiru kace kacee kacey kaci kacie kacper kacy kade kadeem
kadem kaden kadence kader kadian kadiatou kadidia kadidiatou kadie kadin kadir kadrican kadriye kady kadyn
kaeden kael kaela kaeli kaelin kaelyn kaelynn kagan kagiso kahina kahlil kaia kaiden kaidence kaidyn kaila
kailani kailash kailee kaileigh kailey kaili kaily kailyn kailynn kaina kaine kainoa kaira kairi kairo kais
kaisley kaison kaitlin kaitlyn kaitlynn kaiya kaja kajetan kala kalani kalea kaleah kaleb kalee kaleigh
kalel kalen kalena kalender kalervo kalevi kaley kalia kaliah kalidou kalie kalin kalina kalinda kalinik
kalistrat kaliyah kalle kallen kalli kallie kalpana kalsoom kalvin kalyani kalyn kalynn kama kamal kamalesh
kamaljit kamari kamaria kamarion kamau kamber kamden kamdyn kamel kamelya kameron kameryn kamil kamila
kamilah kamile kamilla kamille kamini kamiya kamiyah kamla kamlesh kamol kamola kamoliddin kamora kamran
kamren kamron kamryn kamuran kamya kanak kanchan kanci kandace kandi kandice kandis kandy kane kanisha
kanishka kannan kannen kannon kanta kanti kanwal kapgar kara karaca karah karahan karak karam karamat
karamba karamjit karamoko karan kareem karel karelle karely karen karena karey kargilac kari kariane
karianne karie karim karima karime karin karina karine karis karisa karissa karl karl-emil karl-johan karla
karlee karleen karleigh karlene karley karli karlie karligac karlijn karlis karlo karlotta karly karmela
karmen karol karolann karoliina karolina karoline karolyn karon karri karrie karsen karson karsten karsyn
karter karthik kartik karunanidhi karwan kary karyn kasandra kase kasen kasey kash kashif kashton kashyap
kashyapi kasia kasian kasie kasim kason kaspar kasper kassandra kassidy kassie kassim kastor kata kataleya
katalina katariina katarina katarzyna kate katelin katell katelyn katelynn katerina kateryna kath kathaleen
katharina katharine katherin katherine kathern katheryn kathi kathie kathleen kathlene kathlyn kathrin
kathrine kathryn kathryne kathy kathyrn kati katia katica katie katija katina katja katlin katlyn katlynn
kato katrin katrina katrine katryn kattie katun katunkiz katy katya kaur kausar kaveh kavin kavita kavitha
kavon kawa kawtar kaya kayaalp kayacik kayca kayce kaycee kayden kaydence kaye kayla kaylah kaylan kaylani
kayle kaylea kaylee kayleen kayleigh kaylen kaylene kayley kayli kayliah kaylie kaylin kaylyn kaylynn kayna
kaynak kayode kayra kays kaysen kayson kaytlin kaytlyn kazanc kazi kazim kazimierz kazimir kazimira kazkatun
keagan keana keandre keanna keano keanu keara keaton keba kecia keegan keelan keeley keely keenan keerti
kees keesha keet kegan kehinde kehlani keiko keila keilani keily keion keira keisha keith keji kekik keklik
kelby kelcey kelcie kelechi keles keli kelis kellan kellee kellen keller kelley kelli kellie kelsea kelsey
kelsi kelsie kelsy kelton kelya kelyan kemal kemalettin kemar kemi kenan kendall kende kendell kendra
kendric kendrick kendyl kenechi kenia kenisha kenji kenley kenna kennard kennedi kennedy kenneth kennith
kenny kenroy kensi kensington kensley kentrell kenyatta kenyetta kenyon kenza kenzi kenzie kenzo kenzy keon
keona keoni kepez kera keramet kerami kerem keremsah keren keri kerim kermit kerri kerrie kerrigan kerron
kerry kerstin kesha keshaun keshawn keshia kesme kessaf kestutis ketan ketsia keturah kevan keven kevin
kevon kevser kevvy keyan keyana keyanna keyken keyla keyon keyona keyonna keyshawn keziah kezlik kgabu
khadidiatou khadidja khadija khadijah khadijat khadim khadra khady khai khaled khaleesi khalia khalid
khalida khalifa khalil khamari khanyisile khari khem khethiwe khloe khoudia khristian khrystyna khulekani
khurram khurshid kiaan kiah kian kiana kianna kiano kiara kiarra kiel kiera kieran kieron kierra kiersten
kierstin kiesha kieth kika kikelomo kiki kiley kilian killian kilyan kim-anh kimani kimber kimberlee
kimberli kimberlie kimberly kimberlyn kimi kimiz kimizalma kimizalmila kimizin kimo kimora kincso kindra
kinga kinlee kinley kinsey kinslee kinsley kinzley kira kiran kiranjit kiraz kirby kircicek kirgavul kirilo
kirit kirk kirlangic kirpal kirra kirsten kirstie kirstin kirsty kirt kirti kisha kishan kishor kivanc
kivilcim kiya kiyan kiymet kizdurmus kizilalma kjeld kjell klaas klara klarencjusz klarissa klaudia klaudian
klaudie klaudius klaudiusz klaus klavs klayton klea kleber klemen klemens klement klementina klementyna
kleopatra kliment kloe klotylda knox knut kobi koby kocer koda kodi kodie kody koen kofi kohen kojo koksal
kolade kolawole kolby kole koleta kollin koloman kolombin kolombina kolos kolt kolten kolton kolumban
kolumbin kolumbina komal komil komila komron konner konnor konrad konrads konstance konstancie konstancja
konstantin konstantins konstanty konstantyn konsuela konzuela kooper kopano kora koralia koray korbin
korbinian korbyn kordula korede korey kori korie korina korinna korkut kornel korneli kornelia kornelie
kornelius korneliusz kortney kory kosma kosmas kosta kourosh kourtney kowsar kraig krasava krasimir krasomil
krasomila krasoslav kresimir kresomysl krew krijn krish krishna krishnadas krishnadasa krisjanis kriss
krista kristal kristan kristaps kristel kristen kristi kristian kristiana kristians kristie kristiina
kristijan kristin kristina kristine kristjan kristof kristofer kristoffer kristopher kristy kristyn kristyna
krisztian krisztofer krsto kruno krunoslav kruz kryspin krysta krystal krystel krysten krystian krystin
krystina krystle krystof krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kuba kubad kubat
kubilay kubra kubura kuddusi kudirat kudzai kujoe kuldeep kuldip kulsum kulvinder kulwant kulwinder kumar
kumari kumru kumuda kumush kunal kunhuta kunle kursad kurt kurtis kusum kutbettin kuzey kuzman kveta kveton
kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyah
kyan kyano kyara kyla kylah kylan kylar kylee kyleigh kylen kyler kylian kyliann kylie kylin kyllian
kyllikki kylo kymani kymberly kyndal kyndall kynlee kyra kyran kyree kyren kyrie kyro kyron kyson laal lacee
lacey lachlan laci lacie lacramioara lada ladan ladarius ladi ladina ladislao ladislau ladislav ladislava
ladji ladonna lael laetitia lafayette lahna laia laila lailah laima laimonas laina laine lainey laisha laith
lajos lakeisha lakelyn laken lakesha lakeshia lakhbir lakhvinder lakia lakisha lakota lakshman lakshmi
lakshmidhar lakshminath lakyn lala lale laleh lalie lalita lamar lamarcus lamarr lamberto lamih lamin lamine
lamont lamonte lana lanae lancelot lancilotto landen landin landolfo landon landry landyn lanette laney
lanfranco langa langston lani lanie lanita laniya laniyah lannie lanny lanre laoise lapo laquan laquisha
laquita lara larae laraine laramie larhonda larina larisa larissa larkin laron larry lars larue larysa
lascelles lashanda lashawn lashay lashonda lasma lassana lasse laszlo latanya latasha latesha lathan latia
latif latifa latife latisha latofat latonia latonya latoria latosha latoya latrell latrice latricia laura
laurane laure laureen laureline lauren laurenc laurence laurencie laurencja laurencjusz laurene laurens
laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane
laurianne lauriano laurie laurin laurine laury lauryn lautone lavada lavanya lavell lavelle lavern laverna
laverne lavina lavinia lavinio lavize lavon lavonda lavonne lawana lawanda lawerence lawrance lawrence
lawrencia lawson lawton laxman laxmi layan layana layanah layla laylah laylani laylo layna layne layton
lazare lazaro lazarus lazarz laziz lazzaro leah leana leander leandr leandra leandre leandro leane leann
leanna leanne leano leart leatha leatrice lebo leda ledion leeann leeanna leeanne leela leeland leelou leena
leendert leeroy leesa lehna leia leif leigha leighann leighton leila leilah leilani leilany leina leisa
lejla lekan leke lela lelah leland lelia lemide lempi lemuel lena lenard lene leni lenia lenja lenka lenn
lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny lenya leo-paul
leobardo leodegar leokadie leola leon leona leonard leonardo leonel leonhard leoni leonia leonid leonida
leonidas leonids leonie leonilda leonio leonis leonne leonor leonora leonore leontin leontina leontine
leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora leos
leota leposava lera lerato lere leri leroy lerzan lesa lesana lesek lesia leslee lesley lesli leslie lesly
lessie lester leszek leta letha leticia leticie letitia letizia letterio lettie letty leufroy levana levent
levente levi levio levke levon levoslav lewin lexi lexie lexy leya leyan leyla leyna leyton liah liam lian
liane lianna lianne liaqat liara lias liba liban libbie libby libena liberata liberato liberatore libere
liberio liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia
lidija lidio lidmila lieke liene lietald lieto lieuwe lieve lieze liga ligia liisa liksma lila lilah lilan
lilas lili lili-rose lilia lilian liliana liliane lilianna lilie lilien lilith liliya lilla lilli lillian
lilliana lillianna lillie lilly lilly-may lillyana lillyanna lilou lilwenn lily-mae lily-rose lilya lilyan
lilyana lilyann lilyanna lina linas linda linde lindell lindiwe lindsay lindsey linett linette linh linne
linnea linnie linoi linoy linsey linus lioara lionel lior liora lirik liron lirone lisa lisandro lisann
lisanne lisbeth lise liselotte lisette lison lissa lissette lita lital lito litzy liuba liubov liubovi
liudmila liudmyla liusea liva livia liviana livie livija livino livio liviu livius liya liyah liyam liyan
liyana liza lizabeth lizbeth lize lizet lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica ljubisa
ljubomir ljudevit lleucu llew llewellyn llewelyn llinos lloyd lluvia llyr llywelyn loane loay lochlan
lodovica lodovico loek loes loet lohan loic lois loise lola lolade lolita loma lona londyn londynn longin
loni lonie lonna lonnie lonny lonzo lora loraine lorcan loredana loree loreen lorelai lorelei lorella loren
lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori lorian loriana loriann lorie lorik
lorin lorinda lorine lorna lorne lorrain lorraine lorri lorrie lory lotar lothaire lothar lott lotta lotte
lotti lottie lou-ann lou-anne loua louan louane louann louay loubna louca louella louie louis-marie louisa
louise louison louka loula loulou louna lounis lourdes lourenco louvenia lova lovell lovie lovisa lovorka
lovro lowell lowie loyce loyd luan luana luann luanne lubica lubin lubna lubomir lubomira lubor lubos
luboslav luboslava luca lucas lucca lucentiu lucero luci lucia lucian luciana luciano lucica lucie lucien
lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucretia lucretiu
lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir
ludomira ludoslav ludoslava ludovic ludovica ludovico ludovit ludvig ludvik ludvika ludwig ludwik ludwika
luella luena luigi luigia luis luisa luise luiz luiza luize lujain lujza luka lukas lukasz luke lukhona
lukrecie lukrecius lula luminita luminosa lumir lumira luna luned lungelo lungile lungu luningning lupe
lupita lura lurline lutfi lutfiya lutfullah lutfulloh luther lutibor lutobor lutz luuk luus luvenia luzie
luzviminda lwandle lyam lyan lyana lyanna lyda lydia lydie lyes lykke lyla lylah lyle lylia lylou lyman lyna
lynda lyndell lyndon lyndsay lyndsey lyne lynell lynette lynne lynnette lynsey lynval lynwood lyra lysanne
lyubomir lyudmila lyudmyla ma'mur ma'ruf ma'sud maad maaike maan maarit maarten maartje maas maayane mabel
mabela mabelle mable mabli mabruk maca macaire macaria macario maccabeo maceo macey machelle maci macie
maciej maciek mack mackenna mackenzie mactar macy madalena madalin madalina madaline madalyn madalynn
maddalena maddie maddison maddox maddux madelaine madeleine madelief madelin madeline madelyn madelyne
madelynn madge madhav madhu madhuri madid madie madilyn madilynn madina madisen madison madisyn madita
madlaina madleen madlen madog madonna mady madysen madyson maegan mael maelgwyn maelie maeline maelis maelle
maely maelyne maelynn maelys maes maeva maeve mafalda maffeo magali magaly magan magda magdalena magdalene
magen maggie maggiorino magno magnus maguelone maguette maha mahad mahamadou mahan mahault mahaut mahbub
mahdi mahe mahendra maher mahesh maheswar mahfuz mahin mahir mahlon mahmood mahmoud mahmud mahmut mahnaz
mahnoor mahrus mahsa mahulena mahzan mahzun maia maica maida maija maik maike maila maile mailin mailo maily
mailys maimouna maimuna maina maiorico maira maire mairead mairi mairtin mais maisie maison maissa maissane
maisy maite maiwenn maiya maizie maja majd majda majid makaela makai makaila makala makan makar makary
makayla makaylah makena makenna makenzi makenzie makhi makhtar makiah makinwa makiya makiyah maks maksim
maksud maksym maksymilian malachi malachy malaika malak malakai malakhi malaki malani malati malaya malayah
malaysia malco malcolm malcom maldwyn malea maleah malek malena malene malgorzata malia maliah malick malik
malika malin malina malinda malisa malissa maliyah malka malkit malky mallaury mallie mallorie mallory malo
malone malorie malou maloxat malte malthe malti malvina malvine malwina mamadou mamady mamante mamert mamie
mamoudou mamour mamta manal manar manasse manavi manca mancio manda mandaakin mandakini mandeep mandi mandie
mandla mandy manel manelle manetto manfred manfredo mangal mangala mangalya mani manik manikya manil manilio
maninder manish manisha manjeet manjinder manjit manju manjula manjusha manley manlio manny manoah manoj
manole manon manona mansoor mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsood
maqsud marah maram marana maranda marat marc-antoine marceau marcela marceli marcelin marcelina marceline
marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marci marcia marciano marcie marcin
marcis marco marcos marcu marcus marcy mardon mared mareike marek marely mareme maren marena mareta marg
marga margaret margareta margarete margarett margaretta margarette margarida margarito margaux margers
margery margherita margie margit margita margo margot margret margrit margrith mari mariah mariam mariama
mariame marian mariana mariane mariann marianna marianne mariano maribel maribeth marica maricar maricarmen
maricel maricela maricica maricruz marie marie-ange marie-lou marieke mariel mariela mariella marielle
mariem marieme marieta marietta marija marijan marijana marijn marika marilee marilena marilie marilou
marilu marilyn marilyne marilynn marin marinela marinella marinetta marinko marinus mario marioara mariola
marion maris marisa marisela marisol marissa marit marita marite marites maritza mariuca marium marius
mariusz marivic mariya mariyah marja marjan marjane marjatta marjeta marjolaine marjorie marjory markel
markell marketa markika markku marko markus marla marlana marlee marleen marleigh marlen marlena marlene
marley marli marlie marlies marlis marlo marlon marlowe marlyn marlys marna marni marnie marolo maros
marouane marquel marquez marquita marrit marsali marsha marshall marshawn marta marte martell martez martha
marthe marti martim martina martine martino marton martti marty martyna martynas marufu marut maruta marva
marvalyn marvin marwa marwan marwane marwen marwin mary maryam maryann maryanne marybeth maryellen maryjane
maryjo marylee marylin marylou marylyn maryn maryna maryse marzena marzia marzio masa masen mashxura masinka
masood masoud masoumeh massamba massima massimiliano massimo massinissa masud matan matar matei matej mateja
mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys
mathys matias matija matilda matilde matis matiss matisse matjaz matko mato matous matroniano mattea matteo
mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattie mattis mattison matus matyas
matylda matys matz maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine
maurits maurizio mauro maury maurycy mavdud mavlon mavluda mawuena mawusi maxamed maxbuba maxellende maxence
maxens maxfuza maxie maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxine
maxmilian maxsuma maxton maxx mayah mayane mayar maybell maybelle maycee maye mayeul mayla maylee maylene
maylin mayline maylis mayme maymie maynard mayoor mayra maysa mayson maysoon mayssa mayte mazbut mazen
mazhar mazie mazlum mbali mbalienhle mbaye mccoy mckay mckayla mckenna mckenzie mckinley meabh meagan
meaghan mechelle mecislav mecislava meda medard medardo medea mederic medi medine medoro medoune medwyn
medya meena meenakshi meera mees megane meggan meggie meghan meghann meghnad meghnath mehboob mehdi mehmet
mehmood mehran mehreen mehriban mehtap mehul mei-lin mei-ling meik meike meilani meinir meir meire meirion
meissa mekhi melani melania melanie melanio melany melba melchiade melchior melchiorre melchor melda melek
melenija melezio melia melichar melih melike meliksah melina melinda meline melis melisa melisande melissa
melissandre melita melitina melle mellie mellina mellisa mellissa melnic melodee melodi melodie melonie
melony mels meltem melusine melva melvil melvin melvina melvyn melyna melynda melyssa memduh memphis
menachem menahem menaka menardo mence mendel mendy menelao meneo menka menno mennone menodora meral meranda
mercede mercedes mercedez mercia mercurio meredith meredydd merel mererid merete merfyn meriam meric
meridith meriem merih merijn merissa merjem merl merlene merlyn merovee merri merrick merrie merrill merritt
mert mertie merton merve mervin mervyn merwan meryam meryem meryl messalina mestan mesut meta metello metin
metod metodej metra metrofane mette meurig mevlut meyer meyra mhairi mhambi miah micael micaela micah
micaiah micayla micha michael michaela michal michala michale michalina micheal michel michela michelangelo
michele micheline michell michelle michiko mickael micki mickie micky midas midhat mieczyslaw mieke miel
miesha migdalia miguel miguelangel miha mihael mihaela mihai mihail mihailo mihaita mihajlo mihaly mihangel
mihnea mihriban mija mijat mika mikael mikaela mikah mikail mikal mikala mikayla mikel mikelis mikhail
mikkel mikki mikko miklos mikolaj mikolas mikulas mila milada miladin milagros milah milana milani milania
milanka milanko milano mildred milena mileta miley milhan milic milica milik milisav milissa milivoj miljan
miljana miljenko milka milla millard mille millicent millie milly milojica milomir milon milorad miloslav
miloslava milota milou milous milovan milovin milred milton miluse milutin mima mimi mimma mimo min-jun mina
minakshi minal mindaugas mindi mindy minerva minervina minervino mingzhu minh minka minna minnie minodora
mioara miodrag miomir mira mirabela mirac miran miranda miray miraziz mircea mirco mireille mirek mirela
mirella mireya miriam miriama mirian mirja mirjam mirjana mirka mirkelam mirko mirna miro mirocleto miromil
miromila miron mirona miroslav miroslava miroslaw mirre mirta mirte mirthe mirtil miruna mirziyo misa misael
misaele misbah mischa misha misko mislav misra missouri misti mitar mitch mitchel mitchell mitesh mithat
mitica mitja mitra mitrut mittie mitzi miya miyah mizgin mlad mladana mladen mnata mnislav mnislava mobeen
mobolaji moche moctar modesta modesto modibo modou modrite modupe mody mofifoluwa mohamad mohamadou mohamed
mohamed-ali mohamed-amine mohammad mohammed mohamud mohan mohana mohinder mohini mohir mohsen mohsin moin
moira moise moises moisette mojca mojgan moji mojisola mojisoluwa mojmir mojzesz mojzis mollie momir momira
mona monaldo monalisa monday monet monica monifa monika monique monitore monroe monserrat monserrate montez
montgomery montrell montserrat monty monvids moradeke morag morayo mordechai morena morenike moreno morfydd
morgan morgana morgane moriah moric moris moritz morne morolake morten morteza mortimer morton morven
morwenna mory mose moses moshe mosinmileoluwa mossie mosunmola motunrayo mouctar mouhamadou mouhamed
mouhameth mouhammadou mounir moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell
mozelle mozes mpho mpilo mpumelelo msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubarak
mubeen mubina mudassar mudite muesser mufid mufiz muge mugur mugurel muhammad muhammed muhannad muharrem
muhsin muhtar muhterem muhtesem muhtor muhyiddin mujahid mujdat mujde mujgan mukadder mukaddes mukerrem
mukesh muktedi muktedir muktefi mukul mulki mumtaz muna muneer munevver munif munir munira murat murdo
murdoch muren muriel muriela murilo murl murod murray murtaza musarat musawenkosi mushtaq musir muskaan
muslih mustafa mustafo mustapha musulmon mutahhar mutasim muteber mutemed mutsa muttalib muyassar muyiwa
muzaffar muzaffer muzdad muziano myah myesha myka mykayla mykel mykhailo mykola myla mylah mylan mylee
mylene myles mylo myra myranda myrddin myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtille myrtis
nabi nabil nabila nabin naci nada nadalina nadeem nadege nadejda nader nadezda nadezhda nadi nadia nadine
nadira nadiya nadja nadya nadzieja naeem nael naelle naemi nafisa nafiz nagabhushanam naglaa naheed nahel
nahid nahil nahla naia naila nailah naim naima nais naja najee naji najla najma najmiddin najmo najwa nakia
nakita nala nalan nalani nalini nallely namazio namik namrata nanci nancie nand nanda nandi nando nandor
naneta nanette nannette nannie naoko naomi naomie naoufal naoufel napoleone nara narayan narcis narcisa
narciso narcisse narendra naresh narges nargis nargiza nariah narimon narin narinder narseo narsete naseem
naseer nash nasiba nasim nasir nasra nasreen nasriddin nasrin nasrullah nasser nassim nastja natacha natale
natalee natali natalia natalie natalija natalina nataly natalya natan natanael nataniel natasa natasha
natashia nate nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen natiq natividad natka
natosha naud naudet navdeep naveed naveen navin navjot nawal nawel nawfel nawroz naya nayel nayeli nayely
nayla nazan nazanin nazario nazariusz nazary nazia nazif nazim nazir nazli nazma nazmi nazmin nazneen
nazrulloh nazzareno nazzaro ndidi ndleleni ndondoloza ne'matulloh neal nebojsa necat necati necdet nechama
nechifor necib necla necmettin neda nedeljko nedim nedjeljka nedjeljko nedra neel neela neelam neele neeltje
neena neeraj neeta nefeli neftali negar neha nehemiah nehemie nehir nehoslav neila neiva neja nejat nejc
nejla neklan nela nelda nele nelea neli nelia nelio nell nella nelle nellea nelli nellie nels nelu nelya
nemanja nena nenad nene nenita neoma neonila neopolo neoterio nepomuk nera nerea nereida nereo nergis neri
neriah neringa nermin nermine nesa nese neset nesim neslisah nesrin nesrine nestor nestore nettie neva
nevaeh neveah neven nevena nevenka neville nevin nevio nevra nevzat newell newroz neyla neymar nezamysl ngoc
nguyet nhlakanipho nhung niall niame niamh niaz nicanor nicarete nicea niceforo nicephore niceto nicezio
nichelle nichifor nichol nicholas nicholaus nichole nicki nickie nicklas nicklaus nickolas nickole nicky
nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta
nicoletta nicolette nicoline nicolle nicolo nicon nicu niculina niculita nicusor nicuta nida nidia niek
niels niels-christian niene nienke nigar nigel nighat nigora nihad nihal nihan nihat nika nike nikhil niki
nikia nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol nikola nikolai nikolas
nikolasz nikolaus nikolay nikole nikoleta nikolina niksa nila nilam nilda nilde nile niles nilesh nilgun
niloufar nils nilufar nima nimakoah nimco nimit nimo nimra nineli ninfa niniano ninioluwa nino ninthe niouma
niraj niranjan nirbhay nirmal nirmala niro nisa nisan nisar nischal nisha nistiman nitin nives nixon niya
niyah niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka nkanyezi nkechi nkem nkiru nkosenye
nkosi nkosingiphile nkosinhle nkosiyabo nnamdi nneka nnenna nnenne noah noam noami noan noar nodira noelani
noelia noelie noella noelle noema noemi noemie noemy nofoto noha noham nohan noila nokuthula nola nolan
nolann nolen nolhan nollaig nolwazi nomi nomsa nomvula nona nonhlanhla nonjabulo nonkululeko nonna nonso
noor noortje nora norah norbert norberta norberto nore noreen norene norhane nori norica norina norine
norman normand normita norris norval norwood nosa nosheen nosir nosirjon nostriano noud nouha nour noura
nourane nouri nout novah novak novalee novan novi nowi nozima nozipho nqobile nthabiseng ntokozo ntombi
ntombizodwa nuala nubia nuccia nuda nudem nukhet numan nuno nunziata nunzio nural nuran nuray nurbek nurcan
nuredin nurettin nurgul nurgun nuri nuria nuriddin nurlan nursel nurseli nurullah nusa nusrat nusratulloh
nusret nwando nyah nyasha nyasia nydia nyla nylah nynke nyomi oaklee oakleigh oakley oaklyn oaklynn oana
obafemi obanijesu obed obiageli obid obie obinna obioma obrad obren oceane ochieng ocie octav octavia
octavian octaviana octavio octaviu octavius odalis odalys oddone odelia odell oderico odeta odetta odette
odidone odie odil odile odilia odilon odin odis odolen odon odorico odunayo ofelia ofelie ofelya ofydd
ogechi oger ognjana ognjen ogonna ogooluwa oguz oguzhan oighrig oisin ojars ojaswini okan okechukwu okey
okiki oksan oksana oktavian oktavie oktavius oktay olabisi oladara oladare oladele oladimeji oladipo olaf
olaide olajide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olatunde
olatunji olavi olayinka olbram olcay oldrich oldriska oleg olegs oleh oleksandr oleksii olen olena olesea
oleta olga olgerts olgica olha oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo
oliva oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu oliwia oliwier olle ollie olly
olof ololade olubunmi olufemi olufeyisayo olufunke olufunmi olufunmilayo olukayode olumide olumorotimi
olumuyiwa olusegun oluseun olusola olutomiwa oluwadamilola oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobi oluwatobiloba
oluwatofunmi oluwatosin oluwatoyin oluwatoyosi oluwatumise oluwole oluwunmi olwyn olympe olympia olympie
olyvia omad omaima omana omar omari omarion omawunmi ombeline ombline ombretta omero omid omina omobobola
omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi
omowunmi onder ondina ondine ondrej ondrejka oneal onesta onesto onie onofrio onome onorata onorina onorino
onorio onoriode onufry onur onyeka onyekachi onyinye oona oonagh oormila opalina opemipo opeoluwa opeyemi
ophelia ophelie oqil oralia oran orazio orchidea orell oren orenzio oreofe orest oreste orestes orfeo orhan
oriana oriande oriane orie orietta orif orin orio orion orla orlagh orland orlando orlane orlo ornella
oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki orzu osagie
osama osanna osas osaze osbaldo osborne oscar osian osiel osiris oskar oskari osman osmondo osmund osob
ossie ostap ostoja osunleke osvald osvaldo oswald oswaldo otabek otakar otakara otello otha othmane otho
otieno otilia otilie otilija otis otmar otokar otomar ottaviano ottavio ottilia ottilie ottis ottone otylie
ouida oumar oumayra oumou oury ousmane oussama ovidio ovidiu ovidius owais owen oxana oybek oyenike oyga
oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan
ozlem ozlen oznur ozod ozoda ozodbek ozren ozzie ozzy pablo paciano pacifico paco pacome pacomio padam padma
padraic padraig paige paislee paisleigh paityn paivi paja pakize palatino palemon palladia palladio palma
palmazio palmira palmiro paloma pamala pamela pamella pamfil pammachio panagachie panait panashe pancario
pancrazio pandora panfilo panka pankaj pankrac pankracy panna pantaleo pantaleon pantaleone pantelei paola
paolo param paramartha paramjit paraschiva parascovia pardo paride parisa parker parla parmenio parminder
parmjit parris parrish parsival parsla parul parvaneh parvati parveen parvez parvin parviz pascale pascual
paskal paskala pasquale paterne paterniano pathe patric patrica patrice patricia patricie patricija patricio
patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patti pattie paul
paul-antoine paul-arthur paula paule pauletta paulette paulica paulien pauliina paulin paulina pauline paulo
pauside pava pavel pavica pavils pavla pavle pavlin pavlina pavol pawel paxton payidar payson payten payton
pearlie pearline pearse pecine pedro peggie peggy peighton pekka pelaghia pelagia pelagie peleo pelhrim
pelin pelinsu pelle pellegrino pelumi pembe penda penelopa penelope pennie penri pentti pepe pepijn pepin
pepo pera perceval percival percy peredur perica pericle perihan perikles perla perle pernell pernilla pero
perran perri perrine perseo persephone persida pertev peruna perver pervin perzida petar pete petek peteris
petko petr petra petrana petre petri petrica petrija petrisor petro petronela petronila petronilla
petronille petronio petronius petru petruse petrut petruta petteri petula petya peyami peyton pharell phil
phila philani phileas phileine philemon philibert philine philip philipp philippa philippe philippine
phillip phillis philomena philomene philothee philou phineas phiwokwakhe phuong phylis phyllis pien piera
pierangelo piergiorgio pierluigi piermarco piero pierre pierre-alain pierre-alexandre pierre-andre
pierre-antoine pierre-louis pierrick piersilvio pierson pieter pietro pilar pinar pinky piotr pippa pippo
piraye pirjo pirkko pius placida placido plamen platon platone pleun plinio plutarco pola polidoro polifemo
polikarp polina polissena pollione polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus
ponziano ponzio pooja poonam poornima poppy-mae porfirio porfiriusz porfiry porsha portia porzia porziano
postumio poul pouya prabha prabhjot prabin pradeep pragna prakash pramila pran pranav pranay prasad prasanna
prascovia prashant prassede prathamesh pratibha pravdan pravdomil pravdomila praveen pravin pravomil
pravomila pravoslav pravoslava prayag predrag preeti preity prem prema premila premysl prentiss preslee
presley priamo pribyslav pribyslava pricilla primerose primoz princeton prisca priscila priscilla priscille
prisco prisha priska priti pritpal privato priya priyala priyanka procopio profira proinsias prokles prokop
prokopa prokul proserpina prospera prospero protasio proteo providenci prudenzia prudenzio prvoslav prys
przemek przemyslaw publio pulcherie puneet pupolo purna purnima purushottam pushpa pushti pusicio pyper
qadir qamar qasim qiana qiang qing qizilgul qobil qosim quartilla quasimodo qudrat quentin quentine quenton
querano quiana quieta quincey quincy quinlan quinn quinten quintia quintiliano quintilio quintin quintino
quinton quinty quinziano quinzio quirin quirino quiteria quitterie quratulain qusay quynh ra'no rabia
rachael racheal rachel rachela rachele rachell rachelle rachid raci racquel rada radan radana radegast radek
radeke radenko radha radhost radim radimir radimira radina radion radisa radislav radislava radivoj radivoje
radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira rados radosav
radoslav radoslava radoslaw radovan radovana radslava radu raducu radul raduz radvan raeann raed raegan
raelyn raelynn rafael rafaela rafal rafe rafet raffaele raffaella rafid rafila rafiq rageshwari rageswari
raghad raheem rahel rahela rahim rahima rahime rahma rahman rahmi rahsaan rahsan rahul raide raiden raif
raik raimonda raimondo raimund raina rainald rainaldo raine rainelda rainer rainhard rainold raisa raizy
rajab rajan rajana rajbir rajdeep rajendra rajesh rajina rajinder rajiv rajko rajmund rajna rajni rajnold
rajsa raju rajwinder rakesh rakhi rakip rakita raleigh ralf ralph raluca rama ramaa raman ramandeep ramata
ramatoulaye ramazan ramesh rameshwar rami ramil ramila ramin ramiro ramiz ramon ramona ramses ramunas ramy
ramzan ramziddin ramziya ranald randa randal randall randee randeep randel randell randhir randi randle
randolf randolph ranek rania raniero ranim ranjan ranjana ranjeet ranjit ranko ranolfo ransford ranya raouf
raoul raphael raphaelle rapulane raquel rasa rasha rashaad rashad rashard rashaun rashawn rasheed rasheedah
rashid rashida rashidat rashmi rasifa rasim rasit rasko rasmus rastislav rastislava rati ratibor ratimir
ratmir ratna rauf raul ravinder ravshan ravyn rawan rawane raxmatulloh raya rayan rayane rayden rayen
rayford raylan raylee raylene raylynn raymon raymond raymonde raymundo rayna raynard rayona rayshawn rayven
rayxona rayyan razia razvan reagan reanna reba rebeca rebecca rebecka rebeka rebekah rebekka rebin recai
recep reda redmond reece reem reema reena reese refah refet refik refugio regan regena regenia reggie
reghina regina reginal reginald reginaldo regine regis regitze regnars regolo regula reha rehan rehana
rehman rehor rehorka reid reilly reina reinaldo reine reinhard reinhold reis rejan rejean rejeanne reka
rekha relja relu remedios remi remig remigio remilekun remington remo remondo remus remy remzi rena renae
renaldo renard renars renas renat renata renate renato renaud rene renea renee renette rengin renita renja
rens renske renu renzo resham reshma resid respicio ressie resul reta retha reto retta reuben reva revi reya
reyansh reybaud reyes reyhan reymundo reyna reynaldo reynold reza rezzan rhett rhianna rhoda rhodri rhona
rhonda rhun rhyan rhydian rhylee riaan riad rian riana rianna riaz rica ricardo ricards ricario riccarda
riccardo richa richard richarda richelle richelmo richie rickard ricki rickie ricky rico ridley ridvan
ridwan rieke rifat rifki rigard riggs rigoberto rihanna riitta rija rike rikke rikki rilee rileigh riley
rilynn rima rimantas rimma rina rinaldo rino riona risa ristana ritchie ritesh ritva rivka riya riyad riza
rizal rizalina rizvon rizwan rizwana robaldo robb robbe robby robert roberta robertina roberto robi robina
robinson robiya robyn rocco roch rochel rochelle rocio rodan roddy rodel roderick roderik roderyk rodger
rodiano rodica rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio rohan rohana
rohini rohit roisin rojelio rojin rokas rokhaya rokia roko roksana rola roland rolanda rolande rolando rolf
rolfo rolland rollie rollin roma romain romana romane romanita romano romans romee romero romeu romilda
romina romoaldo romola romolo romona romuald romualdo romul romulus romy rona ronak ronald ronaldo ronan
ronda rondell rong roni ronin ronja ronke ronna ronnell ronni ronnie ronny roos roosevelt rori rory rosa
rosa-maria rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalyn rosalynn rosamond
rosamunda rosan rosana rosann rosanna rosanne rosaria rosario roscoe roseann roseanna roseanne roselin
roseline rosella roselyn roselynn rosemarie rosendo roser rosetta roshan roshni rosie rosina rosita rositsa
roslyn rosmunda ross rossana rossella rossie rostislav rostislava rotaru rotimi rovena rowen rowena rowland
rowyn roxana roxane roxann roxanna roxanne roxelana roxie roxy roya royce roza rozalia rozalie rozalija
rozalinda rozamunda rozana rozella rozina rozita roziya rozvita ruairi ruaridh ruba ruben rubi rubiano rubie
rubin rubina ruby-mae rubye ruchan rudis rudite rudo rudolf rudolfa rudolfina rudolfs rudolph rudra rudy
rueben ruedi ruel rufaro rufina rufino rufo rufus ruggero ruhsar ruken rukhmani rukhsana rukhsar rukiye
rukmin rukneddin rumana rumbidzai rumena runa rupa rupert ruperto rupinder ruprecht ruqayya ruramai rusins
ruslan ruslana russ russel russell rustam rustin rustu ruta ruthann ruthanne ruthe ruthie ruthlyn rutilo
ruvarashe ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryann ryanne ryder ryker rylan ryland rylee
ryleigh rylen ryley rylie rylin rylynn ryne ryszard sa'dulloh saad saadi saadia saanvi saar saba sabah saban
sabastian sabato sabazio sabele sabiha sabina sabine sabino sabir sabira sabiya saboxat saboxon sabri
sabrina sabrine sabryna sacha sachin sacid sada sadaf sadan sadar sadberk sade sadettin sadhbh sadi sadia
sadie sadik sadio sadiq sadoqat sadri sadriddin sadullah sadye saeed saeid saer safa safaa safae saffet
saffiro saffo safi safia safiatou safietou safir safira safiya safiyyah safo safouan safouane safta safura
sagal sagar sahana sahap sahar sahil sahin sahinalp sahra sahro sahsuvar saida saif saige saim saima saiq
saiqa saira sajid sajida sajjad sakari sakina sakip sakir sakura saladino salah salamoun saleem saleh saleha
salena salif salih salim salima salimata salimatou saliou sallie salma salman saloh salome salomea salomena
salomey salomon salomone salomoun salustio salvador salvatore salwa salwator saly samandar samanta samantha
samar samaria samatar samatha samaya samed sameer sameera samer sami samia samih samiira samil samim samina
samir samira samiya samiyah sammie sammuel sammy samo samona sampson samson samu samual samuel samuela
samuele samukelisiwe samy samya sana sanai sancho sanda sandeep sandhya sandi sandie sandor sandra sandrine
sandris sandro sandu sanele sanem sanford sangeeta saniya saniyah sanja sanjay sanjeev sanjin sanjuanita
sanka sanna sanne sanobar sanober sansone santana sante santina santino santo santos santosh sanya sanziana
saodat saoirse saphira sapiente saqib sara sarada sarah sarahi sarai sarala sarani saraswati sarbello
sarbjit sardar sardor sare sarfraz sariah sarina sarisha sarita sariyah sarka sarla sarlota sarmite saroja
sarra sarunas sarvar sarvin sarvinoz sarwar sasa sascha sasha saskia saskie saso satinder satine satish
satnam satoshi satpal satu saturniano saturnin saturnino satvinder satwant satyen saul saulcerite saundra
saurabh sauveur sava savana savanah savannah savas savel saverio saveta savi savin savina savinien savino
savion savita savitri savva sawsan saxida saxona sayan saylor sayyora scarlett scarlette scholastika
scholastique schuyler scolastica scot scott scottie scotty seamus sean sebas sebastiaan sebastian sebastiana
sebastiano sebastiao sebastien sebastjan sebestian sebnem secaeddin secil seckin seckou seconda secondiano
secondina secondo seda sedat sedef seden sedrick sedrik seema sefer seff sefik sefora seghei segilola
segolene segun seher sehlevent sehrazat sehrish sekai sekinat sekou selahattin selale selami selcan selcuk
selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan sema semaj semenica semih
semion semiramide semplicio sempronio semra semsi sena senay seneca sener senesio senga sengul senka senn
senne sennur senofonte senol senta seonaid sephora sepideh sepp seppe seppo serafettin serafim serafima
serafin serafina serafino seraina serap seraphin seraphina serapione serban serbulent serdar seref serenus
sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad serhat serhii serhiy serina serkan
sermet sermin serpil sertac sertap servac servan servidio serviliano sesan sesto seth settar settimio
settimo seun seval sevara sevda severa severiano severin severina severine severino severo sevgi sevil sevim
sevinc sevket sevki sevtap sevval sevyn seweryn sexmus seyban seyda seydou seye seyfettin seyfi seyfullah
seyi seyma seymour seynabou seyyit sfiso shabana shabaz shabbir shabir shabnam shadi shae shaelyn shafiq
shafqat shagufta shahbaz shahboz shahed shaheda shaheen shahid shahida shahin shahla shahnaz shahobiddin
shahram shahriyor shahzad shahzod shai shaida shaila shailesh shaily shaima shaimaa shaina shaista shaka
shakeel shakeela shakil shakila shakira shakti shakuntala shalewa shalonda shamar shameka shamika shamim
shamima shamraiz shamsa shamshad shamsiddin shan shana shanae shanaya shanaz shanda shandra shane shaneka
shanel shanell shanelle shani shania shanice shanie shanika shaniqua shanita shaniya shaniyah shankar shanna
shannan shannon shanon shanta shantanu shante shantel shantell shantelle shanti shany shaquan shaquille
shara sharan sharda sharee sharen shari sharif sharita sharla sharleen sharlene sharmila sharon sharonda
sharron sharyl sharyn shashi shashikala shasta shaun shauna shaunagh shaunna shavon shavonne shawanda shawn
shawna shawnda shawnee shawnna shaya shayan shaye shayla shaylee shayma shayna shayne shazad shazia shea
shedrick sheela sheena sheetal shehnaz shehzad shekoni shelbi shelbie shelby sheldon shelia shelli shellie
shelton shemar shepard sher sheree shereen sherene sheri sheridan sherie sherilyn sherine sherita sherlyn
sherman sheron sherrell sherri sherrie sherrill sherron sherryl sherwin sherwood sheryl sherzod sheyla shia
shianne shiela shilan shilo shiloh shilpa shimon shira shirel shirin shirine shirisha shirlee shirlene
shirley shivakari shivani shlomo shmuel shoaib shobha shobhana shodiyor shola shon shona shonda shonna
shoshana shresth shresthi shreya shreyashi shridevi shrishti shristi shruti shubha shubham shubhaprada
shukrulloh shwet shweta shyann shyanne shyla shyrel siana siara siavash sibel sibilla sibongile sibtain
sibusiso sibyla sibylle sico sicuro siddarth siddharth siddhartha siddhi siddhran siddique sidki sidney
sidoine sidon sidonia sidonie sidonio sidra sidy siebe siem sien siena siep siera sifiso sigebert sigfrid
sigfrido sigismond sigismondo sigita sigmund signe sigrid sigurd sihab sihabeddin sihem siir sijuade sila
silan silas silja silje silke siloe silvan silvana silvano silvere silverio silvester silvestr silvestro
silvia silvian silviana silvie silvija silvio silviu silvius simao simbarashe simea simen simeon simeona
simeone simge simi similoluwa simin simina simion simisola simo simon simona simone simonetta simonida
simran simranjit simrat sina sinan sinasi sindisiwe sindre sindy sinead sinem sinenhlanhla sinesio sinfronio
sinica sinikka sinisa sinja sinkler siobhan sion sipan siphephelo siphiwe sipho sira sirena sireno siria
siriano siricio sirin sirine sirineu sirio siriol siro sirojiddin sirri sisto sita sitara sithembiso siwan
sixt sixte sixtine sixtus siya siyanda sizakele sizani sjoerd sjors skaidrite skaiste skander skarlet
skarleta skye skyla skylah skylar skylee skyler skylynn sladana slade slava slavek slaven slavena slaviboj
slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slawek
slawomir sloan sloane slobodan slobodanka sloka smaranda smeralda smil smiljana smilla smita sname snejana
snezana snjezana soan sobeslav sobeslava sobia sobit soccorso socorro socrate sodiq sofia sofiane sofie
sofiia sofija sofronia sofronie sohail sohan sohane soheila sohib soji sokhna sokrat solal solana solange
soledad soleil solene solenn soline solocone solomiya solomon solveig solveiga sommer somnath somu sona
sonal sonali sondra sondre songul sonia sonja sonke sonya soo-jin soof sophia sophie soraia soran sorana
soraya sorcha soren sorin sorina sorley sostene sosteneo sostrato soter sotira souleyman souleymane soumaya
sowande spano spartaco spela spenser speranta speranza speranzio spidola spiridon spirydion spytihnev
srboljub srecko sredoje srna stacey staci stacia stacie stacy stan stana stanca stancu stanford stanimir
stanislao stanislas stanislav stanislava stanislaw stanislawa stanko stanley stanton starla starr stasa
stasta staza steele steen stef stefan stefana stefani stefania stefanie stefano stefany steffan steffanie
steffen stelian steliana stella steluta stembile sten stepan stepana stepanida stepanka steph stephaans
stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie stephon stephy ster
sterre stevan steve steven stevie stewart stig stijn stiliano stina stine stipan stiriaco stjepan stojan
stojanka stojmir stoney stormi stormie stoyan strahinja stribor struan stuart suad suat subash subhash
subhashini subhasini subhi subodh subomi sucaad sucheta sude sudesh sudeva sudha sudhir sudi sue-marie
suelen suellen suha suhail suhair suheyl suhrob sujata sukanya sukhbir sukhdeep sukhdev sukhi sukhjinder
sukhjit sukhpreet sukhvinder sukhwinder sukru sulaiman sulayman sulaymon sule suleyman sullivan sulton suma
sumaira sumaiya suman sumaya sumayyah sumeet sumit sumitra summer-rose sunay suncica sune sung-min sunil
sunita sunni sunnie sunniva suraiya suraj surano surekha surendra suresh suri surinder surjit sururi surya
suryakant suryakanta suryakantam susan susana susann susanna susannah susanne sushant susheel sushil sushila
sushma susie suus suyuna suzan suzana suzann suzanna suzanne suze suzette suzie suzon suzy svatava svatoboj
svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav
svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swann swapnil swara
swaran swarnalata swassane swati sweta sybil sybilla sybille syble sydnee sydni sydnie syed syeda sylas
sylva sylvain sylvester sylvestre sylvia sylviane sylvie sylwester sylwia symone syncere synne syrine
szabolcs szczepan szofi szofia szonja szymon tabassum tabatha tabea tabetha tabita tabitha tabraiz tabris
taceddin tacjana taddeo tade tadeas tadej tadeo tadeusz tadhg tadija tafadzwa taha tahereh tahir tahira tahj
tahlia tahmina tahsin taib taiba taide taina tais taisha taisia taiwo takashi takunda talal talan talat
talay talea taleah talha talia taliah talib taliesin talip talis talisha talita talitha talivaldis taliyah
tallulah talmadge talrits talya tamala tamar tamara tamas tamatha tameka tamela tamera tami tamia tamie
tamika tamiko tamina tamino tammara tammaro tammi tammie tammo tamra tamsin tamya tancrede tancredi taner
tanesha tangela tanguy tania tanika tanirika tanisha taniya taniyah tanja tanju tankred tanna tansu
tanushree tanushri tanveer tanvi tanya tanyeli tanzeela tapan tapani tapio tapiwa tara tarah taraji taran
taranjit taras tarcisio tarek tari tarik tariq tariro tarja tarkan tarlochan taron tarquinia tarsem tarsilla
tarso tarun taryn tasa tasha tasia taskin tasleem taslima tasneem tasnim tasnime tatana tate tatenda tatiana
tatianna tatjana tatum tatyana taurean taurin tavares tavaris tavion tavon tawana tawanda tawanna tawnya
taya tayden tayfun tayla taylar taylen tayler taylin taylor tayo taytum tayyab tayyaba tayyar taziana
taziano tazio teagan tecla tecwyn teea teegan teena tegan tegid teigan teije teja tejal tejas tejinder
tejumola tekin tekinalp tekla telchide telemaco telica tellervo temel temi temidayo temistocle temitayo
temitope tena tendai tendekai tenisha tenley tenzin teobald teobaldo teodata teodolinda teodor teodora
teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman
teona tera terance terell terenc terence terencius terencjusz terenzio teresa terese teresita teressa tereza
tereze terezia terezie terezija teri terrance terrel terrell terrence terri terrie terrill terron tertuliano
terzo tesauro tesifonte tesnim tesnime tess tessa tessie tetiana tetyana teudosia teun teunis tevfik tevhid
tevin tezcan tezel tezer thabisa thabo thad thaddeus thadie thais thalea thalia thamsanqa thandeka thandi
thandiwe thando thanina thao thea theadore theda thelma themba thembi theo theobald theodor theodora
theodore theodorik theodose theodosie theofan theofil theofila theophane theophile theophraste theotime
theresa therese theresia theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry
thies thije thijmen thijn thijs thilo thirza thobeka thom thomas thomasina thor thora thorben thore thorge
thulani thulisile thurman thuy tiago tian tiana tianna tiarra tibaldo tibbe tiber tiberia tiberio tiberiu
tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme tiera tierney tierra
tiesha tiffani tiffanie tiffany tiguida tihomir tiina tija tijana tijmen tijn tijs tilda tilen tilio tilla
tillie tillman tillmann tilly timea timeo timm timmie timmothy timmy timo timofei timoleon timon timotei
timotej timoteo timoteus timothe timothee timur tina tinas tinashe tinca tincuta tinley tino tinotenda
tinsley tionna tiphaine tiril tirone tirza tisha titien titilayo titilope tito titouan titus tizian tiziana
tiziano tizio tjark tjasa tobi tobia tobias tobiasz tobiloba tobin toby tochi todd todor tohir toki tokunbo
tolani tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi toma tomas tomasa tomaska tomasz tomaz
tomek tomeka tomi tomika tomiloba tomislav tomislava tomiwa tomke tommaso tommie tommy tomo tomoko tomori
tomos tonci toncica toney toni tonia tonie tonija tonja tonka tonko tonnin tonya toon torben torbjorn torey
torie torin torkvat tormod torquato torquil torrence torrey torri torrie torsten tory tosca toscane tosco
tosha tosin toska toslima toun toussaint tova toya toyin toyip tracee tracey traci tracie tracy trae traian
trajan trang tranquillo trasea travis travon trayvon treasa tremaine tremayne trena trent trenten trenton
tresa tressa tressie treva trever trevin trevion trevon trevor treyton treyvon tricia trilochan trilochana
trilok trilokanath trilokesh triloki trina trinh trinidad triniti tripp trish trisha trista tristan tristano
tristen tristian tristin triston tristyn trixie troels trofim trpimir trpko trudi trudie trudy truett truman
trycia trystan tsipora tsitsi tsvetan tsvetelina tuan tuana tudora tudorita tudosia tudur tuesday tufan
tugay tugba tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncay
tuncer tunde tunji tuomas turan turgay turgut turhan turi turibio turkan turkay turker turkes turna turold
tushar tussio tutku tuula tuulikki tuur tuva tuyet tvrtko twan twila twyla tyana tyanna tybalt tyce tycho
tyesha tygo tyla tylan tylar tyler tylor tymeo tymon tymoteusz tyquan tyra tyree tyreek tyrel tyrell tyrese
tyrique tyron tyrone tyrus tyshawn tyson tzvi ubah ubaldo ubaydulloh ubertino uberto uche uchenna uchqun
udai uday udit ueli uffe ufuk ugis ugochi ugochukwu ugolina ugolino ugonna uguccione ugur uhra ujala ujjawal
ujjwal ukamaka ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen uliana ulices ulises ulisse uliva ulker
ulku ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultan ulus uluthando ulvi ulviye ulwazi ulysse ulysses
umair umairah umang umar umberto umesh umid umida umidulloh umile umit ummiye umran umur umuralp umut unal
unathi unna unsel unseli upendra uqbaloy uranio urbain urbano urdino urfon uriah uriel uriele urijah urmila
urooj uros ursicio ursino urska ursmaro ursula ursule urszula usame usman usmon utku uttam uygu uzayr
uzbegim uzeyir uzma uzochukwu uzodimma uzoma vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide
vaida vaidehi vaijayanthi vaijayanti vaishali vaishnavi vaishno vaishvi vala valarie valburga valda valdas
valdemar valdemara valdemars valente valentijn valentim valentin valentina valentino valentins valentyn
valentyna valer valera valere valeri valeria valeriana valeriano valerico valerie valerii valerija valerijs
valerio valeriu valery valfredo valfrido vali vallie valorie valtena valter valtr valtteri vance vanesa
vanessa vania vanja vanna vannessa varalakshmi varinder varo varsha varun varvara vasant vasanti vasco
vashti vasil vasile vasili vasilica vasilie vasilina vasilisa vasja vasko vasliddin vasudev vasudeva vasudha
vasundhara vasyl vatroslav vaughn vavrinec vayda veaceslav vecdi veceaslav veceslav veda vedang vedanga
vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik vehbi veikko veit velana velaphi velda
veleslav veleslava veli velia velibor velimir velimira velina velio velislav velislava vella velma velva
venance venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka
venek venera veneranda venerando venere venerio venessa veniamin venita venka venkat ventura venuse venusta
venustiano venusto vera verano verda verdell verdiana verdie vere verecondo verena verenzio vergie vergiliu
verginia veriana verica veridiana verla verlie verlin vern verna verne vernell verner vernetta vernice
vernie vernita vernon veronika veronique veroslav veroslava verulo vesela veselinka vesile veslava vesma
vesna vespasiano veta veysel veysi vezio vianey vianney vibeke vica vicdan vicenta vicente vicentia vicentiu
vickey vicki vickie vicky victoire victorien victorin vida vidak vidal vidhur vidhya vidiano vidone vidor
vidur vidya viera vieroslava vieve viggo vigile vigo vihaan vijay vijaya vijeko vijolite vikas vikki vikram
viktor viktoria viktorie viktoriia viktorija viktorin vildan vilde vilem vilema vilemina vilfredo vilhelm
vilhelmine viliam viliana vilibald viliberto viljem ville villy vilma vilmar vilmars vilmos vimal vimala
vimla vinay vince vincenc vincencie vincent vincente vincentiu vincenza vincenzo vinciane vindonio vinebaldo
vineeta vinette vinfrido vinh vinicio vinka vinnie vinod vinson vinz violante violeta violetta violette
violina viorel viorela viorelia viorica vipul virag virendra virgie virgil virgile virgilio virgiliu
virginia virginie virginija virginio viridiana virone visarion viscardo vishal vishnu vishwamitra visnja
vissia vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslav vitezslava vito
vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus vivaan vivaldo vivek vivian viviana
viviane vivianna vivianne viviano vivien vivienne vizbulite vjekoslav vjenceslav vlad vlada vladan vladana
vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladivoj vladlen
vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko
vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech vojteska
voldemars volfango volfgang volkan volodymyr vonda vonnie vorsila vosil vratislav vratislava vratko vreni
vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vukan vukasin vukica vukota vulmaro
vulpiano vuslat vusumuzi vyas vytautas waclaw wael wafa wafaa wahid wahida waino wajid waldo waleed walenty
walentyn walentyna waleran waleria walerian walery walgierz wali walid wallace walt walter waly wanda wande
wandrille wanesa wangari wanjiku wanjiru wannes waqar waqas waqila wardell waris warley warner warre warsame
warsan waseem wasim wassim watson wattie wava waverly wawrzyniec wayland waylon waymon wayne webster wekesa
welat weldon wende wendell wendi wendy werner weronika wesley wessel wesson westin westley weston westyn
whitney wiara wibke widad wiebke wiem wies wieslaw wieslawa wiktor wiktoria wilber wilbert wilbur wilburn
wilda wiley wilf wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine willa
willam willard willem willene willi willia william williams willian willie willis wilma wilmer wilson
wincenty windell winfield winfred winifred winn winnie winnie-mae winnifred winona winston wioletta wirginia
wissam wissem witalis wladyslaw wlodzimierz wojciech wojtek wole wolfgang woodrow wout wouter wrenley wunmi
wuraola wyatt wylie wyman wynn wynne wynona wynter xalima xander xatun xaver xaverie xaverius xavi xavier
xaviere xavion xebat xena xenie xenophon xezal xiao xiaoming ximena xiomara xitlali xiuying xochitl xuan
xzavier yaakov yacine yacouba yadiel yadira yael yaelle yagiz yagmur yago yahaira yahir yahya yahyo yair
yajaira yakov yakubu yalcin yalgin yaman yamilet yamileth yamina yana yancy yandel yaneli yango yani yanira
yanis yann yanni yannic yannick yannik yannis yaprak yaqoob yara yarah yareli yarely yaren yaretzi yaretzy
yaritza yaro yaron yaroslav yasaman yasar yaseen yasemin yash yashpal yasin yasir yasmeen yasmiin yasmin
yasmina yasmine yasser yassin yassine yassir yavuz yaya yazan yazid yazmin yazmine yehuda yejide yekta yelda
yeliz yemi yemisi yener yenthe yesenia yesim yessenia yessica yetkin yetunde yevhen yewande yfke yibanathi
yigit yildirim yildiz yilmaz yinka yinthe yisroel yitzchok ylan ylvi ylvie ynyr yoan yoann yoav yoel
yogendra yogesh yoginder yohan yohann yoko yolanda yolande yolonda yona yonatan yonca yong yoqub yorbek
yordan yordanka yoro yorqin yosef yoselin yoshiko yosra yossef yosun youcef youmna youna younes youness
younis youp youri yousaf yousef yousra youssef youssou youssouf youssouph youssoupha yousuf yozida yoznur
ysaline ysee yseult yuce yucel yuki yuksel yulia yuliana yuliia yulissa yumi yumni yuna yunus yuri yuridia
yuriy yurub yusef yusiv yusra yusuf yusuke yuxuan yvan yven yves yvette yvonne zabedeo zabina zabir zaboj
zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zack
zackary zackery zadie zadig zafar zafer zafir zahar zahara zaharia zaheer zahid zahida zahide zahir zahit
zahoor zahra zaib zaid zaida zaiden zain zaina zainab zaira zakai zakari zakaria zakariya zakary zakarya
zakelina zaki zakia zakir zakiya zala zalan zama zaman zamfir zamfira zamir zamzam zana zander zandile
zandra zane zanele zaneta zanete zanis zanita zaniya zaniyah zanna zanobi zara zarah zaraza zareen zariah
zarije zarina zariyah zarko zaur zavida zavier zavion zavis zayd zayden zayla zaylee zayn zaynab zayne
zayneb zayniddin zbigniew zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana
zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zdzislaw zechariah
zeenat zeeshan zefiro zehra zeina zeinab zejnep zekai zeke zekeriyya zekiye zelda zelibor zelie zeliha
zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite zena zenaida
zenaide zendaya zenebio zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephaniah
zephirin zerdest zerrin zerya zeteny zetico zetta zeyd zeynab zeyneb zeynel zeynep zhen zhivko zhong ziad
ziaul ziba ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zihan zihni zikmund zilan zile zilola zina
zinaida zineb zinedine zinovia zipporah zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana
ziver ziya ziyad ziyanda ziyo zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zodwa
zoeva zoey zofia zofie zofija zohid zohir zohra zohreh zoia zoie zoila zoilo zoja zokir zola zoltan zona
zora zoran zorana zorina zorka zoroslav zoroslava zoryana zosia zosim zosima zosimo zoya zoyir zrinislav
zrinko zselyke zsofia zsolt zsombor zubaida zubair zubayr zubeyde zubeyr zubite zuhal zula zulal zulekha
zulema zuleyha zulfikar zulfiqar zumrut zuri zuwaira zuxra zuzana zuzanna zvezdana zvonimir zvonimira zvonko
zyad zyair zyaire zydrunas zygmunt zyon
`

/** Also words, abbreviations or very short: they count where they have a capital. */
export const namesWithACapital = `
abe abele abigail ada ade adonis aja alba aled alexandrine alexia alf ali alienor aliyah alun alvine ama
amadou amandine amie amrita amy ana anas ancilla anele aneurin angelica angharad ani anil anis ann anna anu
ara argil ari ariel asa asha ataman aurelia aurora ava avi avion awa axl aya ayo baba bahadur bailee barbie
barney barton baz belle ben benedict benjamin bennet benny bert bertha beryl beth bethan bethel betta bev
bice billy bo bobby bora brad bradley brant branwen bree brent brit brock bronwen bryn burke cade caesar
cain cal carina carl carman carys cate catena catrin celesta cerys charlie charlotte christie cicely cicero
clarence clem cole colleen collins colter corban cornel crista cy dai dan danio daphne dax daz deb dee del
delaine delyth derek derrick derry des dev dewi dexter dick dickie donna dora douce dov dru duc dulcinea ean
ed eda edd edie efe effie eira eirlys ela elen eleri eli elin elsie ema emi emmet emyr ena ern esa ese esi
esse ester ettie eva evert ewa eze fay felicity ffion fiacre fin finn fletcher flo franklin galatea garth
gasper gaud gaz gemma german gethin gia gil gilbert ginny gita gladstone glyn graham gul gula gunsel gunter
gus guto guyot gwen gwenllian gwilym gwyneth haf hafiz hakim hal hamza hank harper harry hayward hazan
hector heledd henry holden homer horst huw hywel ian ida idris ifor ige ike ila ima ime ina ini ioan iolo
ira isa isha iva jack jacobus jad jae jai jane jas jax jaz jean jeb jed jenny jerry jess jie jill jim jimmy
jo joe joey johannes john johnny joi jon josh josie joss jude juvenal kadi kai kain kamala kami kanaka kat
kay kaz kelly kelvin ken kev kim kitty koa kris kya kye kyle lambert lamia lascar lazar leman len leo leone
les lev levin lewis lex lia liana libero lil lin lindy linn liv liz logan lon loran lota lou louis loup
lowri loy loz luc luce lue lulu lune luz lyn lynn macsen mae magdalen mai mair mali mara marc marcel marge
marged marguerite maria marly martin mavis max maxwell maya maz meg megan mei mel melton menna merle merlin
mia mick mickey mike milo milos mirza missy mo molly monde monte morris murphy musa mya myfanwy nancy
napoleon ned neil nelly nelson neo nerys nia nina ninon nita noa noe norma nur nya oby oke ola olu olwen om
oma omer ona opaline ora otto owain oya palmer pam pavan penni peri perry peter phoebe pia piet polly
prentice primo queenie rab rae raff raj rance ratan ravi reg ren rex rey rhea rhian rhiannon rhys ria rickey
rio rishi rita robbie robbin roger romeo ron roque roy rui rumen ruth sabin sai salina sally sam selah seren
serena serin shanny shaz sheila shelly sherif shu sia sian sid sienna sima sioned smriti soave sola solon
soma spencer steeve stela stipe stu syd taj tala tammy tana ted tegwen teo terry tia tim timothy titi tod
tola tolu tom tony tope tori tre trefor trev trine troy tru tudor twm ty tye udo uju uma una undine usha val
valerian vanda vena veronica vi vic victoria vina viv vive von wes willy wyn wynford xenia xia xin xiu xue
yaa yoni yun zac zaire zak zev zhi zia zoe
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
