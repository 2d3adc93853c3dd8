/*
 * Surnames. Compiled from @cspell/dict-people-names 1.1 (MIT, copyright 2017-2025 Street Side Software),
 * the locales of @faker-js/faker 10 (MIT) and our own knowledge.
 * Lower case, without accents, parted by spaces: the smallest thing that a person can read and change.
 */

/** Surnames that are no words of the language, places or first names. */
export const surelySurnames = `
aadya aalbers aalerud aaltonen aamodt aarons aaronson aart aaryn aas aasen aayden ababii abaci abad abadan
abadi abadie abadzic abadzija abalioglu abalos abarca abazovic abbasi abbate abbatiello abbe abbi abbigale
abbosov abbosova abbott abboud abbrescia abbruzzese abdalla abdelaziz abdelkhalek abdella abdelrahman abdo
abdu abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva
abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova
abduljabborov abduljabborova abduljalilov abduljalilova abdulkadir abdulkarimov abdulkarimova abdullahi
abdullatifov abdullatifova abdullayeva abdulle abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova
abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov
abdulvohidova abebe abegglen abeita abell abella abellana abello abels abelson abendroth aber abercrombie
aberg aberle abernathy abeyta abhinav abicht abiel abila abilene ables abney abodunrin abolina abolins
aboltina aboltins abood aboud aboytes abplanalp abraha abrahamian abrahams abrahamsen abrahamson abrahamsson
abramov abramovic abramowitz abrams abramson abran abrego abreu abriella abrigo abron abruzzo absher abshier
abshire abston abt abts abubakar abukar abundez abundis abundiz aburto acampora acanski accardi accardo
accetta accurso acebedo acedo aceituno acero aceto acevedo aceves achari acharya acheampong achebe achenbach
acheson achey achkinadze achord acic acie acierno acikalin acikgoz acimovic acin acker ackerman ackermann
ackerson ackles ackley acklin ackman aclan acoba acoff acord acosta acquadro acquaviva acquistapace acree
acuff acuna adachi adadevoh adal adaleigh adalia adalie adalina adamari adamcova adamczak adamczyk adamec
adamek adames adami adamiak adamiec adamkova adamova adamovic adamowicz adamski adamson adamus adanir
adanski adasevic aday adcock adcox addair addalynn addari addeo adderley addington addis addy adebisi
adegbite adegboye adelakun adelita adelman adelmann adelson adelusi ademayowa ademiluyi adena adeniyan
adeoluwa ader aderholt aderibigbe aderinsola aderogba ades adesina adesiyan adewunmi adewura adeyemo adger
adhaar adhikari adi adiga adilyn adinolfi adira adisa adivar adjei adkins adkinson adkison adkisson adney
adolphson adomah adomako adongo adora adorno adragna adreanna adriene adrina adryan adsit adu adusei adutwum
advani advincula adyn aebi aebischer aeby aeris aeschliman afanador affeldt affinito affleck affolter
afirifa afoakwa afolayan afonja afshar afunku ag'in agan agaoglu agard agarwal agbayani agbesi agboola
agcaoili ager aggarwal agin agirbas agler agnello agner agnew agnus agosta agostinelli agostini agosto
agramonte agrawal agredano agresta aguado aguas aguayo agudelo agudo agueda aguero aguiar aguila aguilar
aguilera aguillar aguillard aguillon aguinaga aguinaldo aguiniga aguirre agundez aguon aguridic agyapong
agyare agyei agyeman agyemang ahart ahearn ahern ahic ahlberg ahlers ahles ahlgren ahlke ahlquist ahlstrom
ahluwalia ahmadi ahmari ahmetspahic ahner ahonen ahortor ahrenberg ahrendt ahrens ahrorov ahrorova ahsan
ahuja ahumada ahuva aichele aidara aiello aigare aigars aigbiniode aigner aigroz aiken aikens aikin aikins
aikman aiko ailene ainhoa ainslee ainslie ainsworth aird airey airhart aislyn aispuro aitchison aitken aiza
aizen ajakaiye ajao ajayi ajewole ajvazovic akal akalin akan akana akar akari akay akaydin akbaba akbari
akbulut akcal akcali akcan akcay akdag akeelah akel aker akerele akerman akers akesson akey akgoz akgul
akgun akhil akhter akia akifovic akihiro akiko akil akinrinola akins akintade akisik akiyama akkan akkaoui
akkas akkaya akkoc akkor akkoyun akkoyunlu akmalov akmalova akman akopyan akoto akowua akpan akpinar akramov
akramova akridge aksakal aksam aksentic aksentijevic akshara akshay aksic aksin aksit aksovic aksoy aktas
aktay akter akther akyeampong akyel akyena akyildiz akyurek akyuz alabi aladic aladzic alaimo alaiyah
alakovic alam alamilla alamillo alamo alane alaniz alanovic alarcon alargic alarid alasia alatorre alaura
alavanja alavantic alavez alavi alayla alaysha albanese albarado albarez albarracin albarran albaugh albee
alber albers alberson alberti albertini alberts albertson alberty albertyn albo albor albornoz albrechtova
albright albritton albro albu albuquerque albury albus alcala alcamo alcantar alcantara alcaraz alcazar
alcindor alcocer alcock alcon alcorn alcorta alcoser alcott aldaba aldaco aldama aldana aldape alday aldaz
aldea alderete alderfer alderson aldinger aldous aldred aldredge aldrete aldrich alease aleesha alegre
alegria aleida alejandre alejandrina alejo alejos aleksandr aleksandrowicz aleksic aleman alemayehu alemu
alers aleshire alesi alessandrini alessi alethia alev alewine alexandrescu alexavier alexcia alexey alexius
alexsandra alexzandria aleyda alfano alfaro alferez alfermann alff alfieri alfonza alfredia alfrey algarin
alger aliaga aliaksandr alicea alici alicic alidi aliff aligbe alih alija alikavazovic alioto alire
alisherov alisherova alister alita alivernini aliyana aliyev aliyeva alizabeth alizadeh aljancic alkaya
alkhamis alkhatib alkire alkovic alksne alksnis allain allaire allard allbee allbright allbritton alldredge
allee alleen allegretti alleman allemand allena allende allender allensworth aller allers alles alleva
alleyne allgaier allgeier allgeyer allgood alligood allin alline alling allington allis allissa allman
allmon allmond allor alloway allphin allred alls allshouse allsop allsup allums almacellas almada almaguer
alman almand almanza almanzar almaraz almasac almazan almeda almeida almendarez almeta almodovar almon
almonte almquist almy alniacik aloba aloi aloia alolita alomar alomari alongi alparac alpaugh alpers alpert
alphin alphonzo alpizar alpman alpugan alred alsaidi alsip alsobrook alsop alspach alspaugh alsup altagracia
altamirano altemus altenburg altenwerth alterman altha althaus althoff althouse altice altidor altier
altieri altinay altinbas altinel altinisik altinok altintas altiok altizer altland altman altmann altobelli
altom altomare altschuler altun altuntas aluga alumbaugh alvarado alvardo alvarenga alvares alvarez alvear
alvelo alverio alverson alves alvey alvi alviar alvidrez alvillar alvino alvira alviso alvizo alvord alward
alwine aly alyana alyanak alyanna alyza alzate amacher amacker amada amadio amadori amaechi amairani amaiya
amaker amalfitano amann amarah amaral amarante amaree amarillas amaro amason amberg amberlee amberlyn ambers
ambria ambriz ambrocio ambrosini ambrosino ambrosio ambrozova amburgey amburn amee ameen amell amendola
amenta amer amerine amerio amerman amerongen amerson ames amescua amesquita amey amezcua amezola amezquita
amici amick amidon amiee amigon amini aminov amiracle amis amison amla ammann ammerman ammie ammons
ammoscato amo amoa amoah amoako amoasi amodeo amodio amoni amores amorim amoruso ampadu amparan ampofo
amponsah amrein amrhein amrine amsden amsler amster amstutz amundsen amundson amye amyx anai anaiya anaiyah
analeah analee analeigh anali analicia analiese analy anandkumar anania anasov anasova anastasi anastasio
anay ancell ancheta anchondo ancira ancrum anctil andaya andazola andelic andelkovic andelova andera
anderberg anderegg andersen andersone andersons andersson anderton andes andesilic andic anding andino ando
andonov andonovic andorful andrade andrades andrae andreana andreasen andreassen andreasson andrejevic
andrejic andrejin andrekovic andreoli andreozzi andresen andress andreu andrews andrick andries andrisani
andriska andrle andrlova andronic andros andrus andry andrzejczak andrzejewski andujar andujo aneesa anel
anela anelli anello anfinson angelene angeletti angeli angelie angelini angell angelle angelone angeloni
angelos angelucci angevine anggreny angila angla anglea anglemyer anglin angotti angove angstadt angster
anguiano angulo anhalt anirudh aniszczyk anjel anjos ankeny anker ankney ankra ankrom ankrum ankunding annah
annalynn annalyse annastasia annelle annen annese annett annice annis annita anokye anoshin ansa ansah
ansari anschutz ansell anselmi ansh ansleigh anspach anstead anstett anstine antalova antczak antenucci
antezza antigua antill antillon antle antley antoci antolin antonacci antonelli antonetti antonic antonini
antonino antonovic antonson antonsson antonucci antos antosova antovic anttila antuna antunes antunez
antunovic antusevic antwain antwi antwine antwone anucin anushka anusic anvaryev anvaryeva anyah anyanwu
anylah anyssa anzaldo anzaldua anzalone anzures aoki aoun ap-rhys aparicio apel apfel apgar apicella apitz
aplin apodaca apolinar apolonia apolonio aponte apostol appelbaum appell apperson appiah applebaum applebee
appleberry appleby applegarth applegate appleman appleton applewhite applin appling aprile aquilar aquilina
aquino arabie aracelis aracena aragon aragona arai araiza araja arajs arakaki arakawa arakelian araki
arambula aramburo aramini aramis arana aranda arango arant arap araque arata araujo arauz arballo arbaugh
arbelaez arbogast arboleda arbuckle arbuthnot arca arcand arcangeli arcaro arce arcelia arcement arceneaux
arceo archambault archambeau archambeault archbold archey archibeque archila archuleta archuletta arcia
arciga arcila arcilla arciniega arcos arcuri ardath ardelean ardeleanu ardelia ardelle ardila ardizzone
ardoin ardon ardrey arebalo arechiga aregger arehart arel arellanes arellano aremu arencibia arend arends
arendt arens arent arevalo arevalos arey argabright argenio argento argiolas argote arguelles arguello
argueta arguijo argumedo arham arhanic arianny arica arican arico arig arika arikan ariola arionna arisbeth
arismendez arispe arissa aristizabal arita ariza arizaga arizmendi arizola arizpe arjona arkadii arla arland
arlean arledge arlena arletha arletta arlinda arlovic arlt arlyne arm's armagost armanda armandina armas
armato armbrust armbruster armen armendarez armendariz arment armenta armentrout armer armes armfield armijo
arminda armistead armor armstead armstrong armwood arnaut arndt arnell arner arnesen arneson arnett arnette
arney arnie arnita arnone arnott arntz arnwine arocha arocho aronoff aronov aronson arora aros arpasi arpin
arps arquette arrambide arrasmith arrazola arreaga arredondo arreguin arrellano arreola arriaga arriana
arriaza arrieta arrington arriola arrowood arrowsmith arroyave arruda arsenault arseneau arsenio arsic
arslanoglu arslonov arslonova arteaga artem artemio arter arterburn arth arthurs artiaga artiga artiles
artioli artman artola artrip artz arvelo arvidson arvidsson arvie arvil arviso arvizo arvizu arwood aryah
aryal aryee arzaga arzate arzola arzu arzuaga asadanin asadov asadova asadullohyev asadullohyeva asael
asaiah asamoa asamoah asanin asante asare asaro asato asay asbell asberry asbill asbury ascencio asceric
asch asche aschenbrenner aschenbroich ascher ascione asencio asenso asfaw asfour ashante ashbaugh ashbrook
ashburn ashby ashcraft ashcroft ashdown ashe ashenfelter ashia ashish ashlei ashline ashlock ashlynne ashman
ashmore ashpole ashwin ashwood ashworth asiama asiedu asik asikoglu asilbekov asilbekova asimi asiyah askar
askey askins askraba askrabic askren aslam aslan aslanian aslanoglu asley asman asmar asmus asmussen asonja
aspere aspinall aspinwall asplund assad assaf assefa asselin assmus assuncao astacio astafei astin astle
astolfi astor astorga astudillo ata atakol atalik atallah atan atanda atasever atay atayde atchison atchley
aten atencio ater ates atha athan atharv athey atici atienza atik atilano atkin atkins atkinson atkison
atkisson atlee atnip attanasio attard attaway atteberry attebery atterberry atterbury attia attwood atwal
atwater atwell atwood atzeni atzori aubert auble aubreigh aubuchon aucamp auch auchterlonie auclair aucoin
audet audette audrea audria auer auerbach aufderhar aufiero auge augello augenstein aughenbaugh augsburger
augustyniak auker auld aull ault aultman auman aumiller aune aung aungst aurand auriemma ausman ausmus aust
austad austria autechre auten auth authement auther authur autin auton autrey autry auvil auxier auyeung
auzenne auzina auzins avakian avalee avallone avalos avant avants avarie avary avaya avayah avazyev avazyeva
avci avcioglu avdic avelar avelina avelino avella avellaneda avellino avena avendano avent avera averett
averette averill averitt aversa avetisyan avey avia avigail avila aviles avilez avilla avina avitia avola
avon avsec avyaan awad awalt awan awilda awodiran awolowo awuah awwad axelrod axelson axelsson axmann axsom
axtell ayad ayako ayala ayandokun ayars ayat ayaydin aybar aycan aycock aydelotte ayele ayer ayers ayisat
aykac aylah aylani aylesworth aylor aylward aymond ayon ayotte ayra ayres ayscue aysia ayson aytek ayub
ayush ayuso ayvah ayverdi ayyad azaiah azalia azam azamatov azamatova azar azara azari azbell azbill azcona
azdajic azeez azevedo aziah azim azimi azinic aziyah azizi azizov azizova azpeitia azua azuma azzam azzara
azzarello azzie baack baade baafi baah baar baarck baawia babac babali babalj babalola babaoglu babara
babarogic babatz babayan babb babbs babcock baber babers babiarz babic babich babin babineau babineaux
babington babini babino babinski babka babkova babou babovic babson babtunde babu baburic babyak babyboy
babygirl baca bacallao bacalo bacani baccam bacchus bacci baccus bacha bachand bache bachelder bacher
bachert bachman bachmann bachmeier bachrach bachstein bachtel bachus bacigalupo baciu backes backhaus
backlund backman backstrom backus bacote bacova badal badalamenti badane badders badea badeaux bademci baden
badenhorst bader badertscher badgett badgley badia badiane badilla badillo badji badjuk badolato badon badu
badua bady baehr baek baena baer baerga baeyens baez baeza baganz bagby bagg baggett baggins baggio baggott
baggs baginski bagley bagnall bagnell bagnoud bagshaw bagwell baham bahe bahena bahl bahm bahn bahna bahno
bahnova bahnsen bahodirov bahodirova bahr bahriddinov bahriddinova bahringer bahromov bahromova bahun baidoo
baier baig baik bailes baillargeon baillie bailly bailon baily bain bainbridge baine baines bains bainter
baio baiocco bair baird baires baisch baisden baisley baity bajaj bajare bajars bajc bajcetic bajcic bajer
bajerova bajorek bajsanski bajwa bak bakal bakan bakaran bakare bakarec bakari bakhoum bakhtiyorov
bakhtiyorova bakirci bakircioglu bakke bakken bakker bakos bakowski bakr baksh bakshi balabanovic balaji
balakrishnan balan balandran balasevic balash balaskovic balasubramanian balat balaz balazevic balazova
balboni balbuena balcarova balcazar balcer balcerzak balch balci balck balcom baldacci baldauf balde
baldemar baldenegro balderas balderrama balderson balderston baldi baldini baldino baldonado baldree
baldridge balducci baldus baleigh balentine balesevic balestra balestrieri baleta baletic balevic baley
balfour balian balicki balincic balingit balistreri baljak balk balkcom balke balko balkow balla balladares
ballance ballantine ballantyne ballard ballarin ballas ballenger ballentine baller ballester ballesteros
ballew balleza balli balliet ballin ballinas ballinger ballman ballou ballouhey ballow ballweg balmaceda
balmer balnuweit balode balodis balog balogh balogova balogsandor balogun balon baloun balounova baloyi
balsamo balser balsley baltag balter baltes balthazor balthrop baltierra baltimore baltin baltodano baltz
baltzell baltzer baluyot balzano balzer bamba bamber bamberg bamberger bamburg bame bamford bamidele
bamiloye bamisebi banach banales banas banasiak banasik banaszak bancroft banda bandera banderas bandi
bandic bandicstimac bandini bandl bandopadhyay banegas banerjee baney banfield bange bangert bangerter
banghart bangura banh banic banica banicevic banicjokic banik banjac banjak banjalic banjari bankert bankes
bankhead banko bankson bankston bannan bannerman bannister bannon banos banov bansal banse banta banton
bantz banuelos banville baptista baquero barabara barahona barajas barakat barakova baral baraldi baranjec
baranka barankova baranova baranowski baranski barash baratta barba barbagallo barbar barbaricsehic barbaro
barbarosoglu barbarossa barbarulo barbato barbeau barbee barbera barberena barberi barberio barberis barbero
barbier barbieri barbiero barbin barbosa barbour barboza barbre barbulescu barbuto barcelo barcena barcenas
barch barcia barclay barco barcomb barcus barczak bardales bardek barden bardin bardon bardsley bardwell
barefield barela baresova baretta barfield barfoot barfuss barg barga bargas barger bargo barhorst bari
baril barile barinic barish barisic barkey barkley barkman barksdale barlett barletta barlow barmore barna
barnaby barnard barnas barndt barner barnes barnett barnette barnhardt barnhart barnhill barnhouse barnick
barnum barnwell baro barocio barona barone baroni baros barosevcic barosevic barot barquero barr barraclough
barradas barragan barrales barranco barrantes barras barratt barraza barreca barreda barreiro barrentine
barrera barreras barrero barresi barreto barretta barretto barrick barrientes barrientez barrientos barriere
barriga barrilleaux barrineau barringer barrington barris barro barros barroso barrs barrus barsky barsness
barsotti barstad barstow barta bartak bartakova bartczak bartee bartel bartell bartels bartelt barth barthel
bartholow bartko bartkowiak bartle bartleson bartlett bartley bartling bartlow bartman bartnik barto bartok
bartol bartoletti bartoli bartolini bartolome bartolomei bartolotta bartolucci bartone bartonova bartos
bartosek bartosh bartosik bartoskova bartosova bartova bartovic bartovicova bartow bartram bartsch bartulin
bartunek bartunkova bartz barua baruch barwick barylla barzani basa basaldua basara basaran basaric basch
basco bascom basden basdeo baseda basel basey basha basham bashford bashirian bashor bashore basinger
baskerville baskett baskins basler basmaci basnet basnight basoglu bason basquez basra bassani bassett
bassford bassham bassi bassler basson basta bastac bastajic bastida bastidas bastin bastola bastos bastova
basulto basurto baswell basye basynat batalla batchelder batchelor batdorf bateman baten bateson batey
bathke bathurst batie batinicsantic batista batnozic bato bator batra batres batsheva batson battaglia batte
battersby batterson batterton battey battig battin battiste battisti battistini battke batton batts baty
batz baublitz bauch baucom baucum bauder baudoin bauer bauerle bauermeister bauerova bauers baugh baughan
baugher baughman baughn bauguess baugus baum bauman baumann baumbach baumberger baumeister baumer baumert
baumgardner baumgart baumgarten baumgartner baumler baun baur baus bausch bauschinger bauschke bauserman
bautista bauza bavaro bavaud bawa bawden baxa baxley baye bayeni bayer bayerova bayes baykam baylen bayles
bayless baylis bayliss baylon bayly baynard bayne baynes bayona bayraktar bayraktutan bayron baysinger
baysoy baza bazaldua bazan bazant bazantova baze bazemore bazile bazinet bazzell bazzi bea beacham beachem
beachler beachum beachy beacom beagley beahan beahm beaird beal beale bealer beall beals beaman beamer
beamish beamon beane bearce bearden beardslee beardsley beare bearman beary beas beasley beason beaston
beaton beatris beattie beatty beaty beaubien beaubrun beauchamp beauchemin beauchesne beaudet beaudette
beaudin beaudoin beaudry beauford beaufort beaulieu beaupre beauregard beausoleil beauvais beaven beavogui
beazley bebb bebee bebout becenti becerra becerril bech bechard becher becht bechtel bechtelar bechtol
bechtold becka beckel becker beckerman beckert beckford beckler beckles beckley beckman beckmann becknell
beckner beckova beckstead beckstrand beckstrom beckum beckwith beckworth becnel becraft becton becvar
becvarova bedan bedard beddingfield beddow bedell bedenbaugh bedewitz bedgood bedi bedingfield bedini bednar
bednarczyk bednarek bednarik bednarikova bednarova bednarski bednarz bedolla bedore bedoy bedoya bedrosian
bedsole bedwell beebe beecham beecher beechy beecroft beede beedgen beedle beegle beehler beekman beeks
beele beeler beem beeman beemer beene beerbower beerli beerman beesley beeson bega beganovic begay begaye
begg beggerow beggs begley begnaud beh behan behar beharry beheler behl behler behling behm behn behne
behnke behr behrenbruch behrend behrends behrendt behrens behringer behrman behrmann behruzov behruzova
behunin behymer beidler beier beierle beighley beil beiler beilfuss beilke bein beirne beisel beisner
beissmann beitel beiter beitler beitzel bejan bejar bejarano bejenari bejenaru bekavac bekcic bekdik bekele
bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektasoglu bekvalac belair beland belanger
belardo belasco belavske belavskis belcar belcastro belcevic belcher belden belding belec belenzada belew
belfield belfiore belflower belgarde belgrave belia belic belin belisle beliveau belivuk belizaire belk
belkin belkis belknap bellah belland bellanger bellar bellard bellas bellavance bellavia bellefeuille beller
belleville bellew belli bellin bellinger bellini bellis belliveau bellmore bello bellomo bellomy bellon
belloso bellotti bellucci bellville belman belmares belmonte belmontes belmore belnap belohlavek
belohlavkova belojevic belongia belopoljac belosevac belosevic belote belotti belovic belovukovic belser
belsky belson belter beltrame beltrami beltran beltre beltz belue belville belvin belvisi belyea belyeu belz
belzer bembry bement bemis benaiah benakovic benally benard benasicpavlovic benatti benavente benavides
benavidez benbow bencivenga bencomo bencosme benda bendel bendele bendickson bendova bene benecke benedetti
benefiel benefield beneke benes benesh benesova benetti benevento benevides benfer benfield benford benge
bengston bengtson bengtsson benham benigni benincasa benini benish benites benitez benjaman benji benke
benkert benko benn bennardo bennefield bennette benning benninger benningfield bennington bennion bennis
beno benoist benova bensen bensley bentivegna bentivoglio bently bento bentson bentz benvenuti benware
benway benz benzel benzing bequette berak beran beranek berankova beranova berardi berardinelli berber
berberian berberich berberoglu berchtold berends berens berenson beres beresford beretta bergamasco
bergamini bergan berganza berge bergemann bergen berger bergeron bergerson berges bergeson bergevin bergey
berggren bergh bergin berglund bergman bergmane bergmanis bergmann bergnaum bergner bergquist bergqvist
bergren bergrova bergsma bergstrom bergum berhane berhe beribak beringer berish berisha beristain berka
berkebile berkey berkheimer berkman berkova berkowitz berkshire berky berkyova berlanga berliner berling
berman bermea bermejo bermel bermeo bermingham bermudes bermudez bern berna bernabe bernabei bernal
bernardez bernardi bernardina bernardine bernardini bernardino bernardova bernardy bernas bernasconi bernat
bernath bernatovic berndt bernell berner bernetta berney bernhardt bernier berning bernolak bernolakova
berns bernstein berntsen bero berquist berra berres berreth berrett berrian berridge berrien berrier berrio
berrios berroa berrocal berrones berryhill berryman berset berson bertaccini bertani bertelli bertelsen
bertenbreiter berthelot berthiaume berthold berthoud bertin bertini bertino bertke berto bertolini bertolino
bertolussi berton bertone bertoni bertsch bertucci berube berumen berwick berxwedan berzina berzins berzite
berzits besaw besch besecker beserler beshara beshears besikci beso besok besse bessent besser bessette
bessey bessler besson beste bester beswick betances betancourt betancur betcher bethea bethell bethke
bethune betschart betsey bettencourt betterton bettes betti bettinger bettis betton betts bettyann betz
beula beus beushausen beutel beutelspacher beutler bevacqua bevan bevans bevard bever beveridge beverlee
bevers bevier bevilacqua bevill beville bevington bevins bevis bevk bewley beydoun beye beyeler beyene beyer
beyers beynon beyonce bezdek bezdekova bezjak bezuidenhout bhadresha bhagat bhakta bhalla bhana bhandari
bhasin bhat bhatia bhatnagar bhatt bhattacharya bhattarai bhattathiri bhatti bhavsar bhembe bhengani bhengu
bhogal bhola bhuiyan bhullar bhuyeni biagetti biagi biagini bialas bialek bialkowski bian bianc biancheri
bianchetti bianchi bianchini bianco biasci biba bibbins bibbs bibby bibeau bibian bibler bicakci bicanin
biccari bicekova bicer bichler bick bickel bickerstaff bickett bickford bickham bickle bickley bicknell
bidaud biddinger biddix biddle bideau biden bidlack bidwell bieber biederman biedermann biedrzynski biegel
biegler biehl biehn bieker biel bielak bielawski bielecki bieler bielert bielik bielikova bielinski bielski
bien bienaime bienasch bienias bieniek bienkowski bienvenu bierbaum bieri bierlein bierly bierman biermann
biernacki biernat biery bies biesecker biesenbach biever biffle bigbee bigby bigdeli bigelow biggers
biggerstaff biggi biggs bigham biglebauer bigler bigley bigos bigsby bijl bila bilbao bilbrey bilby
bilderback bildik bilek bilello bilen biles bilgen bilger bilinski biljan bilkova biller billi billig
billingslea billingsley billingsly billiot billips billiter billman billups bilodeau bilogravic bilolyev
bilolyeva bilopavlovic bilotta bilotti bilski bily bilyeu bindi binegar binette binford bing bingaman
bingman bini binion binkley binkowski binney binns binova binstock bionaz biondi biondo birca bircakovic
bircanin bircher birchfield birchmeier birden birdsall birdsell birge birina birinci birins birk birkeland
birkemeyer birkett birkhead birkholz birkland birkner birks birky birlik birnbaum birney biro biron birt
birtasevic birtwistle birzina birzins birzniece birznieks bisbee biscardi bisceglia bischof bischoff biscoe
bisconti bisel biseniece bisenieks biser bisgaard bish bishara bishoff bisio biskicmerkas biskup bisono biss
bissell bisset bissett bissette bisson bissonette bissonnette bistline biswas bitar bitca biteye bitler
bitner bittick bittinger bittle bittner bittnerova bitton bitz bitzer bivens bivins bivol bivolarevic bivona
bixby bixler biyela bizetic bizjak bizumic bizzarri bizzell bjelanovic bjeletic bjelic bjelica bjelicic
bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke
bjerregaard bjork bjorklund bjorkman bjornson bjornstad blacanin blackard blackerby blacketer blackford
blackham blackhurst blackledge blacklock blackman blackmer blackmon blackmore blackshear blacksher
blackshire blackson blackstock blackston blackstone blackwelder blaga blagg blaha blahnik blaho blahova
blais blaisdell blaize blakeley blakeman blakemore blakeney blaker blakes blakeslee blakesley blakey blakley
blakney blalock blan blanc blancarte blancas blanchard blanchet blanchett blanchette blanchfield blanck
blanckenberg blanco blanda blandford blandin blanding blandino blando blandon blaney blanford blanke blanken
blankenbaker blankenship blankinship blansett blanton blaschek blaschke blasco blase blaser blash blasi
blasingame blasius blasko blaskovic blass blassingame blassneck blaszczak blaszczyk blatancic blatchford
blatt blatter blattner blau blaua blaus blauser blaustein blauvelt blay blayke blaylock blazanovic blazek
blazevic blazkova blea bleakley bleau blecha blechova bleck bledsoe bleeker blehm bleich bleier blekte
blevins blewett bley blick blickenstaff bligh blima blinn blissett blitch bliven bloch blocher blochwitz
blockhaus blodgett bloggs blohm blom blomberg blome blomgren blomquist blomqvist blondell blondin bloodgood
bloodsworth bloodworth bloomberg bloomfield bloomquist blose bloss blosser blough blouin blount blowe bloxom
bloyd blubaugh bluestein bluford bluhm bluitt blum blumberg blume blumenfeld blumenthal blumer blundell
blunk blust bluth blye blystone boadi boadu boahen boak boakye boal boals boan boardman boarman boaten
boateng boatner boatright boatwright bobadilla bobak bobb bobbitt bobe bobek bober boberg bobeta bobette
bobinac bobkova bobo boboc bobrowski bobst boburov boburova bocanegra bocchi bocchino boccia boccio bocek
boch bochenek bocic bockai bockelman bockman bockova bocock bocokic boda bodden boddewyn boddie boddy bodea
bodell bodenhamer bodenheimer bodian bodiford bodin bodine bodini bodiroga bodley bodnar bodner bodrug
boduroglu boeck boecker boeckman boedeker boeding boehler boehlke boehm boehme boehmer boehnlein boelter
boen boer boerger boerner boersma boes boesch boese boesen boettcher boettger boettner boeve boffa bogan
bogar bogard bogardus bogart bogdashin bogen bogenrieder boger bogert boggan boggess boggio boggs
bogisavljevic bogisich bognar bogner bogoljubovic bogosavac bogosian bogsanyi bogucki bogue bogusz bohac
bohacek bohackova bohacova bohan bohanan bohannan bohannon bohanon bohge bohl bohlen bohler bohling bohlman
bohlmann bohm bohman bohmova bohn bohne bohner bohnert bohnsack bohon bohorquez bohr bohrer boi boice boico
boike boileau bois boisclair boise boisseau boisvert boitnott boivin boje bojorquez bokanovic bokhari bolan
boland bolander bolanos bolar bolat bolatli bolden boldin bolding bolds boldt bolduc bolek bolender boler
boley bolger bolick bolin boling bolinger bolitho bolkovac bolle bollenbacher boller bolles bollig bolliger
bollin bolling bollinger bollman bolm bolser bolstad bolta bolte bolten boltic boltz bolukbas bolunovic
bolyard bolz boman bomar bomba bomberger bomestar bomgardner bommarito bona bonacci bonanni bonanno bonano
bonaparte bonar bonato bonazzi bondar bondare bondarenco bondarenko bondars bonde bonderovic bondi bondoc
bondra bondrova bondurant bondy bondzic bonebrake bonelli bonenfant bonesteel bonet bonetti boney bonfiglio
bongard bongiorno bongiovanni bonham bonhomme boni bonifas bonifazi bonilla bonillas bonin bonine bonini
bonisch bonkowski bonn bonneau bonnell bonnema bonner bonnett bonnette bonneville bonney bono bonomi bonomo
bonsall bonser bonsignore bonsra bonsu bontempo bontrager bonura bonvillain boodram booe booher bookout
bookwalter boonstra boose boothby boothe bopp borah boratav borawski borba borbely borboa borbon borcanin
borch borchardt borcherding borchers borchert borck borda bordeau bordeaux bordelon borden bordian bordner
bordonaro bordoni borel borelli boren borenstein borg borge borgeaud borgeling borgen borger borgerding
borges borgeson borghi borgia borgman borgmann borgschulze boria borilovic borincevic borisavljevic borja
borjas borjon bork borkholder borkovacki borkovic borkowski borland borman bormann borneman bornemann borner
bornscheuer bornstein borntrager borntreger boroff boros borovac borovicka borovickova borowicz borowiec
borowski borquez borrayo borrego borrell borrelli borrero borrmann borromeo borror bors borsch borsetti
borst borta borthwick bortner bortolin bortoluzzi borton bortot bortz borucki boruff borum borunda
boruschewski bos bosak bosakova bosanac bosancic bosarge boscaino bosch boschert boschetti boschi bosco
boscolo boseman boser boshart boshears boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler
bosley bosma bosman bosnjakovicholik bosque bosquez bossard bosse bosserman bossert bosshard bosson bost
bostan boster bostian bostic bostick bostock bostrom bostwick boswell bosworth bota boteler botelho botello
boten botero botezatu botha bothe botiryev botiryeva botkin botnari botnaru botros botsford botta bottas
bottcher botti bottner botto bottomley bottorff botts boucek bouche boucher bouck bouckova bouda boudova
boudreau boudreaux bouffard boughner bouie boukli bouknight boulanger boulay boulden bouldin boulet bouley
boulos boulter boulton boulware bouma bouman bourassa bourbeau bourcard bourdeau bourgault bourget bourgoin
bourke bourland bourn bourque bourquin bourrouag bouschen bouska bouskova bousman bousquet boutelle
boutilier boutin bouton boutros boutte boutwell bouvier bouwman bouyer bouza bova bovard bove bovee bovell
bovith bovolenta bowden bowdoin bowe bowens bowerman bowersock bowersox bowes bowker bowland bowlby bowles
bowley bowlin bown bowne bowser bowsher boxhammer boxley boyaci boyajian boyde boyden boydston boydstun boye
boyea boyer boyers boyes boyett boyette boyington boykin boykins boylan boyland boyle boylen boyles boyne
boynton boysen boyt boyte boyter boyum boz bozalo bozanic bozanovic bozarth bozdok bozdokov boze bozek
bozeman bozic bozicanin bozich bozicic bozickovic bozkir bozman bozoglu bozsik bozzi bozzo braasch braaten
braatz brabant brabcova brabec brabencova brabenec brabham brabo brabson bracamonte bracamontes bracco
bracewell bracey bracha bracht brack brackeen brackens brackett brackin brackins brackman brackney bracy
brada bradac bradacova bradberry bradburn bradbury braddock braddy brader bradham bradish bradon bradova
bradshaw bradsher bradstreet bradt bradtke bradvic bradway brafford braga bragdon brager bragg braggs brahaj
braham brahm brahmbhatt braia brailey brailsford brainard brainerd braithwaite brakebill brakefield brakus
braley braly braman brambila brambilla bramblett brame bramer bramlett brammer bramwell branagan branam
branan branca brancato branche branco branda brandao brandau brande brandel brandenberger brandenburg
brandes brandis brandl brandli brandner brandow brandstetter branham branigan brann brannan brannen branner
brannigan branning brannock brannum branscome branscum bransford branstetter brantner branton branum brar
brasch brase brasel brasfield brashear brashears brashier brasil brasington brasseaux brassell brasseur
brassfield braswell bratcher brathwaite bratina bratojevic bratonozic bratovic bratt bratten bratu braud
brauer brault braun brauner braunova braunstein brautigam braverman brawley brawner braxten braxtyn brayboy
brayleigh braylynn brayman braz brazda brazdil brazdilova brazdova brazeal brazeau brazee brazel brazell
brazelton braziel brazile brazzell brdanin brdovic breakfield breathnach breault breaux breazeal breazeale
breceda brecher brecht breckenridge brecko breda bredenkamp bredeson breeana breece breeden breedlove
breeland breen brees breese bregman brehm brehmer breidenbach breier breiner breit breitbach breitenbach
breitenberg breitenstein breithaupt brejcha brejchova brekke breland brelsford bremer bremmer bremner
bremser bren brendel brendle breneman brenes brenke brenkis brennecke brenneman brenner brentlinger breona
brereton brescia bresciani bresee breshears breskovic bresler breslin breslow bresnahan bressan bressler
bretado breton brettschneider bretz breu breuer breunig brevard brewington brewster brewton brey breyer
brezancic brezina brezinova brezinski breznik brezo brezovac brezovnjacki briand brianda briann briano
briant bribiesca briceno brickell bricker brickey brickhouse brickley brickman brickner bridgeford
bridgeforth bridgeman bridgers bridgewater bridgman bridwell briede briedis brienna brienne brienza brier
briere brierley brierly briese briesenick brigance brigandi briganti brightbill brightman brightwell brigman
brignac brignone briles brillhart brimage brimer brimhall brimm brin brinda brindley brinegar briner briney
bringas bringhurst bringmann brinjak brinker brinkerhoff brinkley brinkman brinkmann brinkmeyer brinn
brinson brinton brinza briona briones brisbin brisbois brisbon brisco briscoe briseno briseyda briskey
brison brissette brisson brister bristow brisuda brite britnee britny brito brittain britten britteny
brittian brittingham brittnay brittnie britto britz brix brixey briza brizendine brizova brizuela brizzi
brkanovic brkic brniclevada broadbent broaddus broadfoot broadhead broadhurst broadie broadnax broadus
broadwell broady broberg brobst brocato brochu brocious brocker brockett brockington brockman brockmann
brockmeier brockmeyer brockway brockwell brod broda brodbeck brode broden broder brodersen brodeur brodhead
brodnax brodrick brodsky brodt broeker broening brogden brogdon brogi brogli brokaw broman bromberg
bromfield bromley bromme bronaugh bronk bronner bronstein bronx brooker brookes brookhart brookins brooklin
brooklynne brookman brookover brookshire broome broomfield brophy brosch brosius brosky brosnan bross
brossart brosseau brost brotherton brott brotzman broudou broughman brouillard brouillette brouse broussard
brousseau brouwer browder brower browne brownell brownlee brownlow brownrigg brownson brownstein broxson
broxton broyles broz brozek brozkova brozova brubaker brucato bruch bruck brucker bruckmann bruckner bruder
brue brueckner brueggeman brueggemann bruemmer bruen bruening bruer bruggeman brugger bruggmann brugh
brugman bruhn bruhns bruinsma brule brum brumat brumback brumbaugh brumbelow brumett brumfield brumit
brumley brumm brummel brummer brummett brummitt brun brundage brundidge brundige bruneau brunell brunelle
brunelli bruner brunett brunetti brungardt bruni brunilda bruning brunk brunke brunkevica brunkevics brunn
brunner bruns brunson brunswick brunton bruschi brusdar bruso bruss brusseau brust brutus bruun bruzzese
bruzzone bryars brychta brychtova bryden bryk brylie brymer bryner brynnlee brzezinski brzozowski buac buaca
bubalo bubar bubb bubenik bubenikova bublitz bucakli bucalo bucalovic bucanin buccheri bucci bucciarelli
bucek buch buchan buchanan buchanon buchele bucher buchert buchheit buchholtz buchholz buchman buchner
bucholtz bucholz buchrucker buchta buchtova buchwald bucio buckalew buckalovic buckel buckelew buckhalter
buckholz buckland bucklew bucklin buckman buckmaster buckner buckova buckridge buckwalter bucy buczek
buczkowski buczynski buda budai buday budd budde budden buder budhu budichalas budke budnick budnik budreau
budreiko budz budzinski budzynski bueche buechel buechler buechner buehler buehner buehrer buel buell buelna
buelow buena buenaventura buendia buenrostro buentello buerger buerkle buescher buesing bueso buettner buffa
buffaloe buffay buffington buffkin buffone bufford buffum bufkin buga bugarin bugbee bugg buggs buhler
buhlmann buhrman buice buie buile builis buis buist buitrago buitron bujak bujor buker bukhari bukovska
bukovsky bukowski bula bulaja bulat bulatovic bulgarelli bulger buljat buljin buljubasic buljugic bulkley
bullard bullen buller bullinger bullington bullins bullis bullman bulloch bulluck bulman bulmer bulovan
bulson bulthuis bultman bultmann bumanglag bumbalough bumgardner bumgarner bumpass bumpus bunce bundgaard
bundick bundrick bundy bunea bunescu bungard bunge bungener bunger bunjes bunkley bunn bunnell bunner bunoza
bunten buntin bunton bunusevac bunyan bunyard buongiorno buono buonocore buonomo bupp burani buras burazer
burazor burba burbach burbank burbidge burbridge burch burcham burchard burchell burchett burchette
burchfield burciaga burckhardt burd burda burdak burdett burdge burdick burdine burditt burdo burdova
burduja burek bures buresh buresova burevic burgan burgard burgdorf burge burgener burges burgett burghagen
burghardt burgic burgin burgio burgo burgoon burgos burgoyne burgueno burhans burhonov burhonova burian
burianek buriankova burianova burich burk burkard burkart burkeen burkert burket burkett burkey burkhalter
burkhard burkhardt burkhart burkhead burkholder burkle burklein burkley burkman burks burlacu burleigh
burleson burlew burling burlingame burlingham burlison burma burman burmeister burmester burnam burnes
burnett burnette burney burnham burningham burnsed burnside burnworth burow burpee burpo burrage burrell
burress burri burridge burrill burris burriss burritt burrola burrough burroughs burrowes burruel burrus
burruss bursey burson burstein burston burtch burtis burtner burts burtt buruiana buruk burzynski busa busak
busari busbee buscemi busch buschbaum busche buscher buschman buschmann buse busemann buser busetincan busey
busha bushaw bushee bushell bushnell bushong busick buske buskey buskirk buslaver bussard busse bussell
bussey bussiere bussmann bustamante bustillo bustillos busto bustos busuioc buswell butala butarevic butchko
buteau butera buterbaugh buth buthelezi butkiewicz butkovich butkus butnaru butner buttars butterbaugh
butterfield buttermore butterworth buttler buttner buttram buttrey buttry butz buxbaum buza buzard buzbee
buzby buzzell buzzelli buzzi byam byard byars byas bybee byer byerley byerly byers byford byington byler
bylsma bynes bynoe bynum byrd byrge byrne byrnes byrns byrom byrtus byrtusova byrum byun bywater caamano
cabada caban cabanilla cabanillas cabaniss cabe cabell cabello cabeza cabezas cabot cabral cabrales cabras
cabreja cabrera cabriales cabro cacace caccamo caccavo cacciamani cacciapuoti cacciola cace caceres cacho
cachola cacioppo cada cadavid caddell cadden caddy cadena cadenas cadenhead cadieux cadigan cadiz cadle
cadman cadogan cadoni cadorette cadotte cadova cadwaladr cadwallader cadwell cady caeden caelyn cafaro
caffee caffey caffrey cafiero caforio caggiano cagiran cagle cagney caha cahalan cahall cahill cahn cahoon
cahova cahue cai caiazza caiazzo caicedo cail cailee caillat cailler caine caines caison caisse caito
cajamarca cajigas cajka cajko cajner cajuste cajzler cakir cala calabrese calabria calabro calafiore calahan
calais calame calamia calandra calandro calaway calbert calcagni calcagno calcano calcaterra calcote caldas
caldeira calder calderon calderone calderwood caldwell calero cales caleta calfee calhoon calhoun calie
caliendo califano caligiuri calise calite calitis calix calixto caliyah calkins callaghan callaham callais
callanan callaway calle callegari calleigh calleja callejas callender calleros callery calles calley
callicoat callicutt callier callies calligaris callihan callis callison callista callister calloway cally
calma calmes calnan calo caloca calton calva calvario calvert calvillo calvo calzada calzadilla camacho
camagic camaj camara camarata camarda camarena camargo camarillo camba camberos cambra cambre cambree
cambrie cambron camdali camdzic camejo cameran cameren camero camey camie camilleri camilli caminiti camino
camire cammack cammarata cammisa cammon cammy campa campagna campana campanaro campanella campanelli
campanini campas campeau campfield campillo campione campise campisi campoli campos campoverde campusano
campuzano camus canada canaday canady canaki canale canales canas canavan cancar cancelliere cancellieri
canchola cancilla cancino cancio candan candance candelaria candia cando candra candrlic canedo canela
canelo canepa canete canez cangelosi cangemi cangialosi cangiano canham caniglia canino canipe canizales
canizalez canizares cankar canlas cann cannaday cannady cannan cannata cannell cannella canney cannizzaro
cannizzo cannone cano canova canseco cansino cansler cantagallo cantarero cantave cantera cantero cantey
cantillo cantin cantley cantone cantoni cantoran cantrell cantrelle cantu cantwell canu canul canup
canzoneri caouette capalbo capaldi capannolo capanoglu capasso capatina capecchi capece capehart capek
capell capella capellan capelle capelli capello capen caperton capetillo capili capistran capistrano
capitani capitano capizzi capkova capkovic capkovicova capkunovic caplan caple caples caplinger caplovic
caplovicova capobianco capoccia capocotta capogna capone caporale caporaso capova capozzi capozzoli capp
cappa cappai capparelli cappel cappelletti cappelli cappello cappiello capponi capps cappuccio capra capraro
caprio capriotti caprnjic capron capshaw capuano caputo carabajal caraballo caracciolo carachure caradine
caradonna caraman caramanolis carandang carano carapia carapic carapina caras caraus caravella caravello
caraveo caravesa carawan carbajal carballo carbaugh carberry carbo carbonaro carbone carbonell carboni
carbonneau carcamo carchi carda cardamone cardarelli cardell cardella cardello carden cardenas cardia
cardiel cardillo cardin cardinale cardinali cardini cardon cardona cardone cardosa cardoso cardoza cardozo
cardwell careaga careddu carella carelli caretti carew carfagno cargile cargill carhart cariaga carias caric
caricari carico carignan carillo carini carino carita carithers carlberg carle carlen carlena carletti
carlile carlini carlino carlita carll carlock carlon carlone carloni carlotti carlowitz carls carlsen
carlsohn carlson carlstrom carlucci carmack carmean carmelia carmelina carmello carmer carmichael carminati
carmody carmon carmona carmouche carn carnahan carneal carnegie carneiro carner carnero carnes carnevale
carney carnic carnley carnogurska carnogursky carnovale carns caro carolan caroll carollo carone carosi
carothers carovic caroyln carozza carpentier carpino carpio carr carra carradine carraher carranco carrano
carranza carrara carraro carrasco carrasquillo carraway carre carreira carreiro carrell carreno carreon
carrera carreras carrero carretero carreto carrick carrico carriere carrieri carriero carrigan carriger
carriker carrillo carriveau carrizal carrizales carrizosa carro carrow carrozza carrozzo carrus carruth
carruthers carsey carsten carstens carstensen carswell carta cartee cartl cartledge cartmell cartmill
cartner cartrette cartwright carty caruana carucci caruso caruth caruthers carvajal carvalho carvell
carvelli carvin carwell carwile carylon casada casadei casadio casado casados casady casagrande casal casale
casali casanas casano casanova casares casarez casarrubias casas casasola casaus casavant casavecchia
casazza casciano cascio casco cascone casebeer casebolt casella caselli caserta cashdollar cashen cashin
cashion cashman cashwell casiano casias casillas casini casique caskey casler casner caso casolaro caspari
caspers casperson cass cassady cassano cassar cassara cassaundra cassel cassell cassella casselman cassels
cassens casserly cassese casseus cassey cassi cassian cassim cassin cassity casso casson cassy castagna
castaldi castaldo castaneda castano castanon casteel castel castelan castell castellana castellani
castellano castellanos castelli castello castellon castellucci castelo castelyn castens casterline castiello
castiglia castiglione castiglioni castile castilla castilleja castillo castillon castine castleberry
castleman castner caston castonguay castorena castrejon castrellon castrillo castrillon castro castruita
casu casula caswell catala catalan catalano catalbas cataldi catalinac catana catanese catania catano
catanzaro catapano catarino catarsi catellani catelyn caterino cates cathcart cather catherin catherina
cathern cathers catheryn cathey catic catino catlett catlin catoe catrice catron catt cattaneo cattani
cattell catterton catton cauble caudell caudill caufield caughey caughman caughron caulder cauley caulfield
caulkins cauna caune causby cauthen cava cavagnaro cavalic cavaliere cavalieri cavaljuga cavallari cavallaro
cavalli cavallini cavallo cavan cavanagh cavanaugh cavaness cavazos cavdarevic caven cavender caverly cavett
cavey cavic cavin caviness cavins cavitt cavlina cavriani cawley cawthon cawthorn cawthorne cayabyab cayce
cayde cayer cayetano cayleigh caylie caylor cayo caysen cayton caywood cazac cazacu cazares cazarez cazier
ceara cearley ceaser ceballos ceban cebanu cebekhulu cebotari cebreros cebula cecan ceccarelli ceccarini
cecchetti cecchi cecchini cecena cecere cech cechova ceci cecila cecille cedano cedeno cedillo cedillos
ceesay cefalu cehmajster ceja cejka cejkova celano celar celaya cele celebija celedon celene celentano celi
celinda celio celis celli cellini cellucci celma celmina celmins celms celsa cena cenan cendejas cengija
ceniceros cenni centanni centeno center centers centofanti ceola cepeda cepero cephas cephus cera cerami
cerar cercone cerda cereceres ceredig cerezo cerino cerkasin cermak cermakova cerna cerne cernei cerniglia
cernik cernikova cernoch cernochova cernohorska cernohorsky cerny ceron cerone cerqueira cerra cerrani
cerrato cerri cerrillo cerritos cerrone cerros cerullo cerutti cervantes cervantez cervena cervenak
cervenakova cervenka cervenkova cerveny cervera cervinka cervinkova cervone cesaretti cesena cespedes cessna
cevallos cevik chabot chachere chacko chacon chadbourne chadha chadwell chae chaffee chaffin chaffins chafin
chagnon chagolla chagoya chahal chaidez chaires chairez chaisson chait chakraborty chalfant chalifoux
chalker challa chalmers chaloupka chaloupkova chalupa chalupka chalupkova chalupova chamberland chamberlin
chamblee chambless chamblin chambliss chamness chamorro champa champeau champine champlin champney champoux
chan chancey chand chandrasekaran chaney chang channell chanran chantay chanthavong chao chapa chaparro
chapdelaine chapin chaplin chappel chappelear chappell chappelle chapple chappuis chapron chapuis chapuisat
chaput chara charboneau charbonneau charest charette charise charita charland charlebois charlena
charlesetta charlesworth charlot charlott charlsie charlson charlyn charmain charney charo charon
charpentier charron chartier chartrand charvat charvatova chas chasen chasidy chason chasse chassity chassot
chastain chasteen chatelain chatfield chatman chatmon chatterjee chatterton chattin chattopadhyay chaturvedi
chatwin chau chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauvin chavarin chavarria chavero
chavers chaves chavez chavira chavis chavolla chavous chavoya chawla chay chayce chayton chea cheatham
cheatum cheatwood chebet checketts checo chee cheely cheema cheeseboro cheeseman cheesman cheetham cheever
chelette chelf chelsee chen chenard chenault chenevert cheney cheng chenier chennault chenoa chenoweth
cheong cher cheramie cherchi chere cheree cherelle cherian cherilyn cherly cherlyn cherney chernoff cherono
cherrington cherryl cherubin cherubini chery chesebro cheshier cheshire chesler chesnut chesnutt chessa
chessari chesser chesson chestnutt chettri chetty cheung chevere chevez chewning cheyann cheyne chhabra
chhay chhetri chhim chhun chia chiacchio chianese chiang chiappetta chiaramonte chiaravalle chiarella
chiarelli chiarello chiasson chiavacci chibike chica chicas chickering chicoine chicu chidester chieko chiem
chien chiesa chigumba chihai chikwanda chila chilcoat chilcote chilcott childers childree childres childress
childs chiles chiliza chilson chilton chim chimenti chimento chinen chinn chio chiodi chiodo chiong chiou
chipman chipps chiquito chiriac chiriboga chirico chirila chirilov chirino chirinos chirita chisholm chism
chisolm chisum chittenden chittick chittum chitty chitwood chiu chivers chivu chladek chladkova chloee chlup
chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura choat choate choe chohan choi
choiniere chojnacki chojnowski chokshi chole cholewa chollet chong choo chopard chopp chopra choquart
choquette chorba choudhary choudhry choudhury chouinard chovancova chovanec chowdhury chowning choy chrimes
chrisco chrisman chriss christain christeen christena christenberry christensen christenson christia
christians christiansen christianson christinia christison christman christmann christmas christner christo
christoff christoffersen christofferson christophersen christopherson chromy chronister chrostowski chrysler
chrzanowski chua chuang chubb chudik chudikova chudoba chudobova chudy chudzik chui chuit chumbley chumley
chumney chun chung chunn chuong chupp churchwell chvatal chvatalova chvojka chvojkova chynna chytil
chytilova ciaccio ciacio ciampa ciampi cianci ciancio cianciolo ciani ciano ciaramitaro ciavarella cibotari
cibrian cibula cibulka cibulkova cibulova cicatiello ciccarelli cicchetti ciccone cichocki cichon cichy
cicmak cienfuegos cieri cierna cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli cifelli
cifuentes cigarroa ciger cigerova cigoj cihak cihakova cihlar cihlarova cijo cikota cilikan cilley cilli
cilliers cimbaljevic cimerman cimesa cimini cimino cimmino cina cinco cincotta cinderella cindie cinelli
cingolani cini cinthya cintron cioban ciobanu ciocan cioffi ciolino cioni ciorba ciornii ciotola ciotti
cipanj cipolla cipollaro cipolletta cipollone cipriani cira cirelli cirigliano cirilo cirone cirule cirulis
cisar cisarova cisnero cisneros ciss cisse cissell cissokho ciszewski citro cittadino ciubotaru ciuffetelli
ciuffreda ciulla ciumac ciwan cizek cizkova claar claasen claassen clabaugh claborn claesson claeys claffey
claflin clagett clagg claggett claiborne clairmont clampitt clancy clanton clapp clapsaddle clardy claretha
claretta clarey claribel claridge clarinda clarine claris clarita clarius clarkberg clarkin clarkson clasen
clason classen classie clatterbuck claunch clausell clausen clauser clausing clauson clauss claussen clavel
clavijo clawson claxton claybaugh clayborn clayborne claybrook claybrooks claycomb clayman claypool
claypoole clayson claytor claywell clearwater cleary cleaveland cleckler cleckley cleem clegg cleghorn
clelland clemans clemencia clementi clements clemmer clemmons clemons clendenen clendenin clendening
cleophus cleotilde clerc clermont cletis clevenger clevinger clewell clewis cliburn cliett cliffton clift
climer clinard clines clingan clingenpeel clingerman clingman clinkenbeard clinkscale clinkscales clippinger
clites clodfelter cloer cloete cloey clonch cloninger clonts clontz cloonan cloos clopton clora clore closs
closson clottu clouse clouser cloutier clow cloward clower clowers clowes clowney clubb cluff clugston
clukey clum clune clute clutts clyburn clymer clyne coad coady coakley coale coalson coan coate coatney
coaxum cobanovic cobb cobbins cobbs coberly cobian coblentz cobler cobo cobos cobrda cobrdova coburn coccia
cocco cochenour cochran cochrane cockburn cocke cockerham cockerill cockman cockrell cockrill cockroft
cockrum coday codd coddington coderre codner codreanu coelho coello coenen cofer coffel coffelt coffey
coffield coffman cofield cogan cogar cogburn cogdell cogdill coger coggin coggins coghill coghlan cogley
cogswell cohan cohee cohn cohoon cohrs coile coinchon coit cojocari cojocaru cojuhari cokan coker cokley
cokov colak colakovic colangelo colanic colantonio colantuono colaric colarusso colavito colberg colbert
colborn colburn colchado colclasure colclough coldiron coldren coldwell colegrove colella colello colen
colene colesnic coleson coletta coletti colgan colgrove colina colindres coll collado collantes collazo
collazos colledge collen collene coller colleran collerson collett colletti colley colligan colling collings
collingwood collinson collinsworth collis collison collman collom collopy collum collums collura collyer
collymore colmenares colmenero colocho coloma colomb colonna colorado colosimo colpitts colquhoun colquitt
colston coltharp coltrain coltrane coltyn colucci coluccio columbia colunga colvard colville colvin colwell
colyer comacho coman combes combest comeau comeaux comegys comella comerford comiskey comito comley commisso
como comp compean compere comstock comtois conan conant conard conatser conaty conaway conboy concannon
concas conceicao conde conder condie condit condon condra condrea condrey condron conejo conely conerly
coney conforti cong congdon congiu conigliaro coniglio conine conka conkey conkle conklin conkling conkova
conlan conlee conlin conlon connally connaughton connell connelley connelly connely conners connery connett
connick conniff connolly connors conover conrado conrady conrow conroy conry considine consiglio constancio
constante constantinescu constantino constantinov constanza consuegra cont conteh contessa conti contini
contino contois contrera contreras contu convery conwell conyer conyers coody coogan cooke cooksey cookson
coolbaugh cooley coolidge coombe coombes coombs coomer coomes coonce cooney coonrod coontz cooperman
coopersmith cooter coover copado copas copeland copelin copen copenhaver copher coplan copland coplen copley
coplin copp coppa coppage coppedge coppens coppin coppinger copple coppock coppola copsey copus corado corak
coralee coram corazza corbell corben corbett corbit corbitt corbo corboz corchado corcino corcoran cordaro
cordeiro cordero cordes cordier cordioli cordle cordner cordova cordray cordrey cordy corea coreas coreen
corekci corella coretta coretti coriell corissa corkern corkery corkill corkins corkran corl corle corless
corlett corlew corley cormack corman cormier cornejo cornelious cornelison cornelissen cornelsen cornette
cornick corniel cornish cornman cornwall cornwell coronado coronel corp corpening corporan corprew corpuz
corr corradi corradini corrales corrao correa correale corredor correia correll corrente correnti corridori
corrigan corrin corrinne corriveau corro corry cors corsaro corsetti corsi corsini corso corson corsten cort
cortazar corte corter cortes cortese cortesi corti cortina cortinas cortinovis cortland cortright corum
corvera corvino coryell corzine corzo coscia cosentino cosenza cosey cosgrove cosio coslovich cosman cosme
cosner cosper cossette cossey cossio cossu costabile costales costantin costantini costas coste costea
costello coster costigan costilla costillo costley costlow costner coston cota cotham cothern cothran
cothren cothron cotman cotner coto cotorobai cotruta cott cottam cotten cotterell cotterman cotthardt cottle
cottman cotto cottom cottone cottrell cottrill couchman couey coufal coufalova coughenour coughlan coughlin
couillard coulibaly coulombe coulon coulson coulston coultas counce cournoyer coursey courson courtemanche
courten courtnee courtnie courtois courtright courtwright courville coury cousar couser cousineau cousino
coutee coutinho couto couts coutts coutu couvillion covaci covalciuc covalenco covali covarrubias covel
covell covelli covello coveney coverdale coviello coville covington covino cowan cowans cowart cowden
cowdrey cowell cowen cowger cowgill cowin cowles cowser cowsert coxe coxon coxwell coykendall coyle coyne
coyner cozad cozart cozine cozma cozza cozzani cozzens cozzi cozzolino crabb crabbe crabill crable crabtree
cracchiolo crace craciun cracraft craddock crader crady crafton crager cragg crago cragun craighead crain
craine crall cramer crampton crandall crandell craner craney cranfill cranford cranmer cranor cranston crapo
crapps crary crase cratty craun craver cravey crawshaw cray craycraft crayne crayton crea creager creagh
crean crear creary creasey creasman creason creasy crecelius creciun credeur credle creech creecy creedon
creegan creekmore creer cregan creger cregger crego cremeans cremer cremin cremona cremonesi crepaldi
crepeau crescenzi crescenzo cresnik crespi crespin crespo cressey cressman cresswell cretella cretu crevatin
creveling creviston criado cribb cribbs crichlow crichton criddle crider crigger crigler crilly crim crimi
crimmins criner cripe crippa crippen cripps crisafulli crisan crisanto criscenti crisci criscione crisco
criscuolo criselda crisler crislip crisman crisostomo crispin criss crissman crist cristescu cristie
cristino cristofaro criswell critchfield critchley critchlow critelli crites crittenden crittendon critzer
crivello crnogaj crocco croce crocker crockett croff crofford crofoot croghan croitor croitoru croke croker
croley croll cromartie crombie cromley crompton cromwell cron crona cronan croney cronin cronjager cronkhite
cronnje crooke crooker crookston croom crooms cropp crosbie crose crosier croskey crosland crosley crossan
crossen crossett crosskofp crossland crossley crosslin crossman crossno crosson crosswhite croswell croteau
crothers crotts crotty croucher crout crouthamel crowder crowe crowell crowl crowley crownover crowson
crowther croxton croyle cruce cruciani cruciata crudu crudup crue cruickshank cruikshank crull crum crumbley
crume crumley crumpler crumpton crumrine crunk crupi crutcher crutchfield crute cruzan cruze cruzgarcia
cruzhernandez cruzlopez cruzmartinez cruzperez cryan cryer crysta crystle csapo csonka csordas cuadra
cuadrado cuadros cuaresma cuartas cuautle cubas cubbage cubero cubias cubillos cucchiara cucci cuccia
cucciniello cuche cucinotta cucos cucu cuda cudara cudars cudd cude cudina cudney cuebas cuellar cuello cuen
cuenca cuervo cuestas cueto cueva cuevas cuffee cuffie cugini cujba cukalac cukalovic cukic cukovic cukteras
culberson culbert culbertson culbreath culbreth culhane culibrk culkin cullens cullers culley culligan
cullinan cullinane cullins cullison cullom cullum culotta culp culpepper culton culverhouse culwell cumbee
cumberbatch cumberland cumberledge cumbie cumbo cumby cumings cummerata cummings cummins cummiskey cumpston
cunanan cundiff cuneo cung cunha cunliffe cunniff cunningham cuomo cuozzo cupit cupo cupp cupples cupps cura
curatolo curbelo curbow curci curcio curda curdova cureton curfman curiel curlee curless curlin curnow
curnutt curnutte curran curreli curren currence curreri currey currin curro curtice curtin curtner curto
curts curtsinger cusack cusano cush cushing cushman cusic cusick cusimano cuslovic cusnir cusson custer
custis custodio cusumano cutcher cuthbert cuthbertson cuthrell cutlip cutrer cutright cutrone cutshall
cutshaw cutsinger cutts cuyler cuzzocrea cvagic cvetkovic cvetljanin cvetojevic cvetuljski cvijancevic
cvijanovic cvijetic cvijetinovic cvijic cvjeticanin cwik cybulski cygan cyle cyndy cypert cypher cyphers
cyprich cyprichova cyrstal cythia czaja czajka czajkowski czapla czaplicki czarnecki czarnik czech
czechowski czekaj czerniak czerwinski czyz czyzewski d'agostino d'aleo d'alessandro d'alessio d'amato
d'ambrosio d'amico d'amore d'andrea d'angeli d'anna d'argenio d'avino d'elia d'errico d'inca d'ippolito
d'onofrio d'orazio d'urso daako dabbs dabcevic dabek dabic dabija dabizljevic dabkowski dabney dabnjak dabo
dabovic dabrowski dacanay dacey dach dachert dack dackovic dacosta dacovic dacruz dacunha dacus daddario
daddio dade dadic dadova dady daelyn daffin daffron dafoe dafunic dagdas dagen dagenais dagenhart daggett
daggs daglaroglu dagley dagny dagostino dagovic dague dahal dahan daher dahlberg dahle dahlen dahlgren
dahlin dahlke dahlman dahlquist dahlstrom dahm dahmen dahmer dahms dahn daidone daigle daignault daigneault
daijah dail dailey dailyn daimer dain daine daines dains daise daisevic daisey daitche daja dajah dajic
dajlic dajon dake dakickozic dakin dalbec dalbey dalby dalen dalene daleo dalesandro dalessandro dalessio
dalfonso dalgaard dalgleish dalke dalkiran dall dallaire dalleaste dallenbach dalley dallis dallman dallmann
dalman dalmasso daluz dalvin daly dalzell damarius damas damaske damato dambra dambrosia dambrosio damelio
damen dameron damewood damiani damico damita damljanovic damm damman dammann damond damoni damonte damore
damour dampier damron danaher danahy danciu dancy dandrea dandridge dandurand danek danell danenhauer
danford danforth dangerfield danh daniello daniels danielsen danielson danielsone danielsons danielsson
danille danilova danis danisha danisova daniya daniyah dankert dankova danks danley dann danneberg
dannenberg danner dannette dannunzio dano danos danova danowski dansby dansereau dansie danso dant dantes
danthony dantin dantoni dantonio dantzler danz danziger danzy daoud daoust daphine daponte daquila darazac
darbonne darcangelo darcel dardar darden darel dargan darii darious darji darl darland darlena darley darlyn
darnall darocha darosa darr darrah darrigo darris darrough darrow darry darryn darsey darst darteh dartey
dartez darty darville darwish daryll das dasani dasari dascalu dasgupta dashnaw dashner dashon dasic dasilva
dass dathan dattilo daubenspeck daubert daubner daudrich dauenhauer dauer daughenbaugh daugherty daughtery
daughtrey daughtry daul daulton daum daunte dauphinais dauria daus dauth dautzenberg dauzat davalos davanzo
davern daves davidian davidoff davidov davidova davidovic davidovicamic davidsen davidson davies davignon
davila davilla davison davisson davitt davoli davontae davronov davronova davtyan davydov dawayne dawdy dawe
dawes dawkins dawley dawood dawsey dawsyn dayal daye dayhoff dayla dayley daymon dayrit daysi dayvon daza
de-guzman dea deadra deady deak deakin deakins dealba dealmeida deanda deandrade deaner deangelis dearborn
dearden deardorff dearing dearman dearmas dearmon dearmond deas dease deason deasy deatherage deatley deaton
deats deaver deavers deavila debarros debartolo debeljak debell debellis debenedictis debenjak debera
deberry debiase deblasio deblois debnam debnar debnarova deboard deboe deboer debolt debonis debord deborde
debose debow debowski debroah debrosse debruin debruyn debski debusk decarlo decaro decarolis decarvalho
decasas decastro decatur december decena decesare dechant decicco deckard deckert deckow declerck declercq
declue decock decola decook decosta decoste decoster decoteau decoursey decrescenzo decuir dedanski dedeaux
dedejic dedek dedic dedijer dedios dedkova dedman dedmon dedovic deeanna deeb deedra deel deemer deerberg
deere deering deery dees deese deeter deets deetta deetz defalco defazio defelice defeo deffenbaugh
defibaugh defilippis defilippo defino defoe defoor deford defore deforge defrance defrancesco defrancisco
defranco defrank defreese defreitas defries defusco degaetano degan degano degante degarmo dege degen
degenhardt degennaro degeorge degis degler degnan degner degollado degraaf degracia degraff degraffenreid
degrassi degrave degraw degrazia degregorio degroat degroff degroot deguzman dehaan dehaas deharo dehart
dehaven deherrera dehmel dehn dehne dehner dehoff dehoyos deiana deibel deibert deibler deignan deihl deines
deininger deis deiss deitch deiter deitrich deitrick deitsch deitz dej dejager dejanovic dejarnett
dejarnette dejean dejesus dejohn dejong dejonge dejova dekanovic dekeyser dekic dekker deklan dekle dekovic
dekys dekysova dela dela-cruz delacerda delacruz delafuente delagarza delagrange delaguila delahanty
delahoussaye delahoya delahoz delahunt delaina delainey delalic delaluz delamater delamora delancey delancy
deland delane delange delangel delani delany delao delap delapaz delapena delapp delara delariva delarosa
delatorre delatte delauder delaughter delaune delaurentis delavega delawder delazy delbosque delbridge
delcambre delcampo delcarmen delcastillo delcid delcie delee deleeuw delehanty delena deleo deleon delfin
delgadillo delgado delgiudice delgreco delgrosso delic delima delina deline delira delise delisi delisle
delk delkapic delker dell'amico dellaquila dellavalle dellavecchia deller dellinger delman delmas delmastro
delmonico delmonte delmoral delmore delmundo delmy delo deloach deloatch deloera delogu deloise deloney
delong delonge delonte delora deloras delorenzo delorey delorme delorse delosangeles delosevic delosreyes
delosrios delossantos delozier delp delpilar delpino delpozo delprete delreal delrio delrosario delsie
delsignore delsol deltoro deluca delucca delucia deluna delva delvalle delvecchio delvillar delwin delylah
delzer demaio demar demarais demaree demarest demaria demaris demarius demars demartini demartino demary
demas demasi dematteis dematteo demauro demay demayo dembele dembinski dembowski demby demchak demel demello
demelo demeo demeritt demers demery demesa demetrious demetrova demeyer demian demichele demille deming
demir demirbas demirel demirjian demitri demitrius demko demma demmer demming demonte demontis demore demoss
demott demps demski demuro demurtas demut demuth denali denard denardo denaro denault denbow denby dendy
denese denesik deng dengler denic denicola denio denison denk denkel denker denley denlinger denman denmark
denmon denn denna dennard dennehy dennen denner dennett denney denning dennison denniston denno deno denovic
denoyer denslow densmore denson dente denti dentremont denys denyse denzer denzinger denzler deocampo deol
deoliveira deondra depalma depalo depaola depaoli depaolo depasquale depaul depaula depauw depaz depena
depew depietro depina depinto depoy depp deppe deppen deprey depriest deptula depue depuy dera derald deramo
deramus deras derasevic derasimovic derbyshire derderian deremer dereon dergovic derian derickson deridder
derisilo deriso deriu derks derksen dermody deroche derocher deroo derosa derose derosia derosier derossett
derouen derouin derousse derr derrickson derrico derrik derrion derron derryberry derstine dertmann deruiter
derusha deruyter dery deryl desa desai desalvo desanctis desanti desantiago desantis desanto desantos
desarae desautels desch deschaine deschamps deschene deschenes descoteaux desena deshaies deshane deshazer
deshazo deshields deshmukh deshong deshotel deshpande desilets desilva desimone desir desiray desirea
desisto desjardin desjardins desjarlais deskin deskins deslauriers desmarais desmet desogus desormeaux
desoto desousa desouza despain desposito despres desrochers desroches desrosier desrosiers desselle destanie
destefano desteny destro destry detamore detar deterding determan dethloff detmer detra detrick dettling
dettloff dettman dettmann dettmer detty detweiler detwiler deuel deuschle deutsch deutscher devald devall
devane devaney devar devaul devault devaux devcickatic deveau deveaux devedzic deveney dever devera
devereaux devereux devers devetak devilbiss deville devillier devincentis devine devinney devins devion
devita devito devitt devivo devkota devoe devol devoll devonna devonne devor devore devos devoy devries
devrnja dewald dewall dewalt dewar dewees deweese dewhirst dewhurst dewilde dewing dewit dewitte dewolf
dewolfe deyanira deyo deyoe deyoung deysi deyton dezarn dezirae dhakal dhaliwal dhami dhanani dhanda dhar
dhawan dhillon dhingra dhir dhlamini dhlomo dia diab diaby diack diaconescu diaconu diagne diakhate diakite
diallo diamanka diamanti diandra diao dias diatta diattara diaw diawara diaz diazdeleon diazgarcia diazlopez
dibartolo dibartolomeo dibattista dibbert dibella dibello dibenedetto dibernardo dibert dibiase diblasi
dibona dicamillo dicaprio dicarlo dicesare dichiara dicicco dickason dicke dicken dickenson dickerman
dickerson dickert dicki dickinson dickison dickman dickmann dickson dickstein dicostanzo dicus didio didion
didomenico didonato didonna diebel diebold dieckman dieckmann diederich diedhiou diedra diedre diedrich
diefenbach diefenderfer dieffenbach diegel dieguez diehl diehm diekmann diel diem dieme diemer diene dienel
diener dieng diep dier diercks dierdre dieringer dierker dierkes dierking dierks diers dieterich dieterle
dietrich dietrick dietsch dietsche dietz dietzel dietzsch dieu dieujuste dieye diez diezel difabio
diffenderfer difilippo difiore difrancesco difranco digangi digby digennaro diggins diggs digiacomo digioia
digiorgio digiovanni digirolamo digiulio digman digna dignan digrazia digregorio diiorio dijkstra dijon dike
dikeman dilbeck dilday dildine dildy dileo dilger diliberto dilks dilla dille dillehay dillenbeck diller
dilley dilling dillinger dillingham dillman dillow dilmurodyev dilmurodyeva dilone dilorenzo diloreto dilts
diltz dilullo dilworth dimaculangan dimaggio dimaio dimalanta dimarco dimaria dimartino dimarzio dimas
dimascio dimatteo dimattia dimauro dimcevic dimcic dimeglio dimeo dimic dimichele dimick dimino dimitric
dimitrijevic dimitrov dimitrovski dimkic dimkovic dimmick dimmitt dimock dimon dimond dimovic dimsic dinan
dinapoli dinardo dinatale dinca dineen dingarac dingelstedt dinger dingess dingiswayo dingler dingman dini
dinicola dinkel dinkins dinneen dinorah dinsdale dinsmore dinunzio dinwiddie diome diona diongue dionicio
dionisi diop diorio diosdado diouf dioum dipalma dipaola dipaolo dipasquale dipiazza dipietro dippel
dippenaar dippl dippold dippolito diprima dircks direnzo dirienzo dirike dirikis dirkjan dirksen dirocco
dirusso disalvo disanto disbrow disch dishaw disher dishman dishner dishon diskin disla dismuke dismukes
dispenza distasio distefano distel distler ditmore ditommaso ditter dittman dittmann dittmar dittmer
dittrich dittrichova ditullio ditzler divald dively diven divincenzo divirgilio divisova divito dix dixit
dixson diyorov diyorova dizanov dizdar dizdarevic dizon djetka djitte djokoto djuan djurasek dlamini dlouha
dlouhy dlugosz dmytriievska doaa doak doane dobbrunz dobbs dobel dobes dobesova dobias dobiasova dobie doble
dobler dobos dobosz dobre dobrescu dobrilovic dobrinkovic dobrosavljevic dobrovolna dobrovolny dobrowolski
dobrzynski dobson doby dobyns docekal docekalova docherty dockal dockalova dockendorf dockery dockins
dockstader dockter docolomanska docolomansky dodaro dodd dodds dodgen dodie dodon dodrill dodson doebler
doege doerfler doering doerner doerr doescher dogaru doggett doheny doherty dohm dohn dohnal dohnalova
dohring dohrmann doig doiron doke dokken dokonal dokoupil dokoupilova dokovic dokoza dolacek dolan dolby
dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolen dolezal dolezalova dolezel dolezelova
dolin dolinar dollard dollarhide dolley dollinger dollins dollison dolloff dolma dolnicar doloris dolovic
dolph dolson domagala doman domangue domanovic domanski domazet dombroski dombrovska dombrovskis dombrowski
domenech domer domin domina domingos domingue domingues dominguez dominiak dominica dominici dominquez
dominy domisevac domitila domjan domke domljan donadio donaghy donahoe donahoo donahue donaldson donalson
donatelli donath donathan donati donavin doncic donda dondero dondre dondur donegan donelan donella donelson
doner dones donetta donevic doney dongol donham donica donie donielle donis donjuan donkor donlan donley
donlin donlon donnan donnellan donnelly donner donnetta donnette donofrio donoghue donoho donohoe donohoo
donohue donoso dontavious dontay donze doody doolan dooley doolin dooling doolittle doonan doornbos dopp
dopsa dopson dopuda dorame dorantes dorathy dorazio dore doreatha doremus dorethea doretta dorey dorf
dorfman dorgan doria doric dorie doring dority dorla dorman dorn dornan dornbusch dorner dorney dornik doro
doronjski dorontic doronzo dorough dorow dorr dorrance dorre dorrell dorrough dorsainvil dorsch dorsett dort
dorta dortch dorthea dorthey dorton dorval dorvil dosanjh dosch doscher doshi doshier doskocil doskocilova
doskoczynski dosreis dossantos dossett dossey dostal dostalova doster dostie doten dotson dotterer dotts
doty doub doubek doubkova doubleday doubravova doucet doucette doud dougan dougher dougherty dousa dousova
douthit douthitt douville dovel doverspike dovudov dovudova dowd dowdell dowden dowding dowdle dowe dowell
dowlen dowler dowling downard downen downes downey downie dowty doxey doyal doyel doyon doza dozal drabek
drabik drabkova drac dracic draeger draganovic drager draghici dragic dragin dragoi dragojlov dragone
dragoni dragoo dragoviczafred dragu draheim draine drakcic drakeford drame dramlic drane draney drapeau
draskovic draughn draughon draves drawdy drayden drayer drayton drca drcelic drechsler drees dreesen dreger
dreher dreibelbis dreier dreiling dreimane dreimanis dreisbach dreissigacker drema drenjacevic drennan
drennen drennon drenth drescher dresevic dressel dressen dressler drewery drewes drewry drews drexel drexler
drey dreyer dreyfus driel driessen driggers driggs drinic drinjak drinkard drinkwater drinkwine drinnon
driscoll driskell driskill drljaca drljan drmanac drmanovic drmoncic droege drohan drolet droppa droppova
drost droste drouillard drouin droz drozd drozdova drozdowski drozdz druckenmiller drucker drue drumheller
drumm drummond drury drusilla drutu drvarevic drvenica dryden drye drysdale drzewiecki dsouza duah duan duba
dubashi dubay dubberly dubbs dube dubey dubiel dubin dubinsky dubochet dubois duboise dubon dubord dubose
dubovska dubovsky dubravec dubray dubreuil dubska dubsky dubuc dubuis dubuisson dubuque duby duca ducasse
ducci ducey duch ducharme duchene duchesne duchon duchonova ducker duckett ducksworth duckworth duclos
ducommun ducote ducre ducret duda dudas dudash dudding duddy dudeck dudek dudekova dudkova dudova dudziak
dudzik dudzinski duell duenas duenes duenez duensing duer duerksen duerr duey dufault dufek duffee duffey
duffie duffin duffus duffy dufkova dufort dufour dufrene dufresne dugaja dugan dugar dugas dugdale duggan
duggar dugger duggins duguay duhaime duhamel duhart duhe duhon dukelic dukovac dula dulac dulaney dulay
dulcie duley dulin duling dulla dullova dulova dumais duman dumanjic dumas dumija duminy dumitrache
dumitrascu dumitrescu dumitriu dumke dumlao dumler dumm dummer dumnic dumond dumont dunagan dunavant dunaway
duncanson dunda dundas dundon dunfee dunford dungan dungey dunham dunigan dunivan dunka dunkel dunkelberger
dunker dunkin dunkle dunkley dunklin dunkova dunlap dunlavey dunlavy dunleavy dunlevy dunmire dunmore dunn
dunnam dunnavant dunne dunnigan dunphy dunsmore dunson dunstan dunston dunsworth dunton dunwoody duong dupan
dupee duplantis duplechain duplechin dupler duplessis dupont dupras dupre dupree duprey dupuis dupuy duque
duquette durak duran durand durant durazo durbin durden durell duren durfee durfey durgan durgin duricova
duris durisova durkee durkin durling durmaz durnell durning durocher duron durr durrah durrance durrant
durrell durrett durso durwood duryea dusek dusenberry dusenkalkar dushane dusik dusikova duskova dussault
dusseau dustan dusti duszynski duta dutan dutcher dutka dutkiewicz dutko dutoit dutra dutson dutt dutta
dutto dutton duva duval duvall duvnjakculjak duxbury duygulu duzan dvizac dvokic dvonc dvoncova dvoracek
dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwamena dwan dwana dweck dwiggins dwinell dwire dwivedi
dworak dworkin dwyer dyal dyan dyana dyanna dyar dyas dyche dyches dyck dycus dyess dyett dygert dykema
dykeman dykman dykstra dyla dylus dymond dysart dyson dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac
dzepina dziak dziedzic dzigumovic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto
dzurjanin dzurjaninova eaddy eades eadie eads eady eagan eagen eagleson eagleton eaglin eaker eakes eakin
eakins eakle ealey ealy eames eanes eardley eargle earhart earlean earleen earles earley earlywine earnhardt
earnhart earnshaw earp earwood eash easler easley eastburn eastep easterday easterling easterwood eastham
eastin eastland eastman eastridge eastyn eatman eatmon eaton ebanks ebarb ebaugh ebben ebbert ebel ebeling
eber eberhard eberhardt eberhart eberle eberlein eberly ebersole ebert eberts eberwein ebinger eble eblen
ebling ebner ebonee ebrahim ebrahimi ebright ebron ebubechukwu echard echavarria echevarria echeverri
echeverria echeverry echols eckard eckardt eckart eckberg eckel eckels eckenrod eckenrode ecker eckerle
eckerman eckersley eckerson eckert eckes eckhardt eckhart eckhoff eckler eckles eckley ecklund eckman
eckmann eckroth eckstein eckstrom ecoffey economou ector edan edberg eddinger eddings eddington eddins
eddleman edds edel edelen edelman edelmira edelson edelstein edens edgecomb edgell edgemon edgerly edgerton
edgett edgeworth edgin edgington edgmon edick ediger edinger edington edler edlin edlund edman edmisten
edmiston edmonds edmondson edmonson edmonston edmunds edmundson edney edorh edra edric edrick edrington
edris edsall edstrom edun edunov edvardsen edwards edwardson eells efaw effertz effinger effler efird egan
egbochukwu egeland egeli egelja egeljic eger egeric egerton egge eggen eggenmueller eggert eggleston
eggleton egic egli eglite eglitis egloff egner egnor egolf eguia egwu ehigiator ehle ehlen ehler ehlers
ehlert ehlinger ehm ehman ehmann ehmke ehrenberg ehresman ehret ehrhardt ehrhart ehrich ehrig ehrlich ehrman
ehrmann ehtel eian eich eichelberger eichenberger eichenlaub eicher eichholz eichhorn eichinger eichler
eichman eichmann eichner eichorn eick eickhoff eiden eidson eifert eikenberry eila eiland eilene eiler
eilerman eilers einert einhorn einstein eischen eisel eisele eiseman eisen eisenbarth eisenberg eisenberger
eisenbraun eisenhardt eisenhart eisenhauer eisenhour eisenhower eisenlauer eisenman eisenmann eisenstein
eisert eisler eisley eisman eisner eitel ekberg ekdahl ekici eklund ekman ekpo eksioglu eksteen ekstrand
ekstrom ekwueme eladia elahi elamin elane elani elanor elara elbe elbekov elbekova elciboga elcock eldar
elderkin eldorov eldorova eldredge eldreth eleana elease eleazer elebiyo eleby elenbaas elenes elenore
eleonor eley eleyth elfreda elfriede eliason eliasova eliasson eliazar elicin elidia eligibile elisheva
elisia elison eliud eliyah eliz elizalde elizarraras elizarraraz elizbeth elizondo elke elkhatib elkins elko
ellamae ellan ellard elledge ellefson ellena ellenbecker ellenberger ellenburg ellender ellenwood eller
ellerbe ellerbee ellerbrock ellerman ellett ellia elliette elling ellinger ellingson ellingsworth ellington
ellingwood ellisor elliston ellman ellul ellwanger ellwood ellzey elman elmastasoglu elmendorf elmi elmquist
elmurodyev elmurodyeva elnurov elnurova elois elowen elpers elrod elsasser elsayed elsberry elsea elsen
elser elsey elsner elson elss elston elsy elvina elvir elwanda elwell elworthy elyana elyjah elyorov
elyorova elysa elzey elzinga elzy emalyn emard emari emberlee emberlyn emberton embranthiri embree embrey
embry emch emelda emelina emerick emersic emert emfinger emge emig emigh emiko emiley emilyn emmarie emmel
emmelmann emmerich emmerling emmert emmons emond empey empson emrich emrick emrie enache enachi enamorado
encalada encarnacion encinas encinias enciso enck enderle enders endicott endo endres endress endsley
endzina endzins ene eneida enfield enfinger engberg engdahl enge engebretson engel engelbrecht engelen
engelhard engelhardt engelhart engelke engelking engelman engelmann engels engen enger engert engh englander
engle englebert englehardt englehart engleman engler englert engles englund engman engstrom eni enke enloe
enlow enns enochs enright enriques enriqueta enriquez ensey ensminger ensor ensz enterline entrekin
entwistle entz enyart enyeart eoff eowyn epifani epifania epifanio epler epley epling eplinius eppard
epperly epperson eppes eppinger epple eppler eppley epps epstein epting equihua erasmus erazo erbay erbe
erben erbenova erbulak erby ercetin ercoli erdahl erdman erdmann erdogan erez erginsoy erhardt erhart
ericksen erickson ericson eriksen erikson eriksson erisman erives erkekli erlandson erlei erlene erler
erlich erline erm ermias ermini ernandez erni ernsberger ernser eronat erpelding errante errera errichiello
errickson errico errington ertel ertepinar ertl ertle erturk erving erway erwes erykah erynn esai esanu
esbensen escajeda escalante escalera escalona escamilla escandon escano escarcega escareno escatel esch
eschbach escher esco escobar escobedo escorcia escoto escott escudero escue escutia esdras esenwein esguerra
eshelman eshleman eskew eskridge eslava esler eslick eslinger esmond espada espaillat espana esparza espe
espejo esper espericueta espey espin espina espinal espindola espino espinola espinosa espinoza espiritu
espitia esplin esposito esqueda esquer esquibel esquilin esquivel esquivias essa essary esser essex essick
essig esslinger essman estabrook estacio estefana estep estephanie estepp esterline esterly estes esteves
estevez estey estill estime eston estrada estremera estridge estudillo estupinan etchison ethelene etheredge
etheridge etherington etherton ethier ethington ethridge ethyn etling etsitty etsuko etter etters ettinger
etzebeth etzel etzler eubank eubanks euceda eudy eugena eugster euler eura eure eurich eury eustace eustice
eustolia eutsey eutsler evalina evancho evangelista evangelisti evanoff evanson evarts evatt eveland evelia
evensen evenson everage everard everetts everhart everidge everingham everitt everley everman evers eversole
everson everts evett evia evins evita evitts evliyaoglu evola evolet evora evyn ewalt ewart ewert ewing
ewings ewoldt exantus exie exley exline exner exposito exum eyler eyman eynon eyster ezzell ezzo fabbri
fabbricatore fabbro fabela faber fabiani fabianova fabijanovic fabjan fabre fabris fabrizi fabro fabry facey
facio fackler fackrell faculjak facundo fadda fadden faddis fadel fadipe fae faerber fagan fagen fager fagg
fagin fagundes fagunwa fahad faherty fahey fahham fahim fahmy fahner fahnestock fahriddinov fahriddinova
fahringer fahy faiella faile failla failor fairbairn fairbank fairbanks fairbrother fairburn fairchild
faircloth fairclough faires fairfax fairfield fairhurst fairless fairley fairman fairweather faison fajardo
fajdetic fajdiga fajimi fajnor fajnorova fakhoury faktor falabi falbo falcao falchi falcioni falck falco
falcone fales faleti falgout falke falkenberg falkenstein falkner falkowski falla fallis fallyn falon faloye
falvey falvo falzarano falzone fama fambro fambrough famiglietti familia famularo fanara fancello fancher
fandel fanelli fangman fangming fanguy faniel fankhauser fann fannin fannon fansler fant fantauzzi fantini
fantova fantozzi fantroy farabaugh farabee farace faraci farag farago faraj faraone farber farcas farcic
farella farfan fargo farhat faria farias faries farin farinas farinella farino farish fariss farkas
farkasova farkasovska farkasovsky farland farless farley farlow farnam farnan farnell farner farney
farnsworth farnum faron farooqi farooqui farquhar farquharson farr farra farran farrand farrar farrel
farrelly farren farrer farrington farrior farrish farro farrugia farruhov farruhova farver farwell fasano
fasasi fasching fasnacht fasoli fason fass fassbender fassett fassler fasulo fata fath faty fauber faubion
faucett faucette fauche faucher faught faul faulcon faulconer faulds faulhaber faulk faulkenberry faulkner
faulks faunce fauntleroy faure fausett fauth fauver fava favara favaro favata favela favero favila faviola
favor favorite favors favre favreau fawaz fawcett fawley fawver faxon fayad fayard fayette fayne fayth
fayzbekov fayzbekova fazackerley fazekas fazenbaker fazliddinyev fazliddinyeva fazzino fazzio feagans feagin
feagins fearn fearon feasel featherston feazell febles febres febus fechner fecht fechter fecteau fedak
fedder feddersen feder federer federici federman federspiel fedewa fedrick feehan feeley feely feemster
feeney feenstra feeser feest fegan feger fegley feher fehl fehr fehrenbach fehrenbacher fehrig fehrman feick
feig feigenbaum feil fein feinberg feiner feingold feinman feinstein feist feit fejfar fejfarova fekete
fekonja felan felber felch feld felder feldhaus feldkamp feldman feldmann feldner feldpausch feldstein feldt
feleppa felger felica felici felisa feliu feliz feliziani felke felker felkins fellman fellner fels felten
felter feltes feltman feltner felty feltz femina fencl fenclova fenderson fendley fenelon feng fenimore
fenley fenn fennell fennelly fenner fennessy fennimore fenske fenster fenstermacher fenstermaker fenton
fentress feola fera ferat ferber ferch ferebee ference ferencova fergerson ferguson fergusson ferilli ferjan
ferko ferkova ferland ferluga fermina fernald fernande fernandes fernandez fero ferra ferracuti ferraiuolo
ferran ferrand ferrando ferrante ferranti ferrara ferrarini ferrario ferraris ferraro ferrarotti ferrebee
ferree ferreira ferrel ferrell ferren ferrer ferrera ferreras ferreri ferrero ferretti ferreyra ferri
ferrick ferrie ferrier ferriera ferrigno ferrill ferrin ferrini ferro ferron ferrone ferroni ferrucci
ferrufino fertig fertitta fesler fesmire fesperman fessenden fessler festa festuccia fetrow fett fetterhoff
fetterman fetterolf fettig fetty fetzer feucht feuer feuerbach feuerstein fewell fiala fiallo fiallos
fialova fibonacci ficarra ficek fichardt fichera fichter fichtner fick ficke fickel ficken fickes fickett
ficklin fickling ficova fidalgo fidela fidelia fidelis fidencio fidler fiebig fiedler fiedlerova fiegel
fielden fiero fierro fierros fietz fifield fifita figaro figeroa figg figgins figgs figl figley figueira
figueiredo figueras figueredo figuereo figueroa figura fijalkowski fike fikes filc filcova filice filimon
filion filipan filipek filipiak filipova filipowicz filipowski filippelli filippi filippini filippone
filipponi filkins fillingim fillion fillman fillmore filmore filsaime filsinger filson fimbres finamore
finan finau finazzo fincham fincher finchum finck fincke findlay findley finegan finelli fineman finfrock
fini finka finkbeiner finke finkel finkelstein finken finkle finklea finkova finlayson finnell finneran
finnerty finney finnie finnigan finocchiaro finotti finstad finucane fior fioravanti fiorelli fiorello
fiorentini fiorentino fioretti fiori fiorillo fiorini fiorino fiorito fiorucci fipps fiquitiva firdavsyev
firdavsyeva firebaugh firman fisbah fisch fischbach fischer fischerova fischetti fischman fiscus fiser
fiserova fishback fishbein fishel fishman fisk fiske fister fitchett fite fithian fitratov fitratova
fitschen fitterer fitton fitts fitz fitzer fitzgerald fitzgibbon fitzgibbons fitzhenry fitzhugh fitzmaurice
fitzmorris fitzpatrick fitzsimmons fitzsimons fitzwater fiveash fizer flacco flacer flach flagg flagler
flaherty flahive flaig flaim flaman flamm flanagan flanary flanders flanery flanigan flanjak flannagan
flannery flannigan flansburg flaten flatley flatt flaugher fleagle flecha fleckenstein fleeger fleeman
fleener fleenor flegel fleig fleischer fleischman fleischmann fleisher fleishman fleitas fleites fleming
flemings flemister flemming flemmings flener flenniken flesch fleshman fletes flett fleury flewellen
flewelling flickinger flinchbaugh flinchum flink flinn flippen flippin flippo flis floder flohr flom flook
florance florczak florek florendo flores florescu floresgarcia floretta florey florez floria florianova
floricelovic florinda florio floro flottmann flournoy flowe fluck fluckiger fludd fluegel fluellen fluharty
fluitt fluker flury flynt flythe foard fobbs fobes focht fockler focsa fodor fodulovic foerster foertsch
fofana fofie fogal fogarty foged fogel fogele fogelis fogelman fogerty fogg fogle fogleman fogler foglesong
foglia fogt fois foisy fojtik fojtikova folan foland folden foley folger folino folivarski folkers folkerts
folkes folkman follansbee follett follis follmer followell folmar folmer folse folsom folts foltyn foltynova
foltz folz fomby fondren fones fong fonner fonseca fontaine fontan fontana fontanez fontanilla fonte
fontenette fontenot fontes fonti fonville fooks foor foos foose foote for't foraker foran forbes forbis
forbus forbush forcier forconi forde fordyce foree forero foresman foret foretay forgey forgione forgue
forkel forker forlani forman formanek formankova formanova formica formoso fornara forney foronda forquer
forrer forrester forry fors forsberg forseth forsgren forshee forshey forslund forsman forst forster forsyth
forsythe fortenberry forti fortier fortin fortino fortman fortner fortney forton fortova fortson fortugno
fortuna foschi fosdick foshee foskey fosse fossen fossett fossum fosu foth fothergill fotheringham foti
fotihov fotihova fouch fouche foulds foulk foulke foulkes foulks fountaine fourie fournier fouse fousek
foushee fouskova foust fout foutch fouts foutz fowers fowkes fowle fowler fowles fowlkes foxwell foxworth
foxworthy foxx foy foye frable frackowiak fraczek frady fraga fragale fragoso fraher frahm frahmeke fraijo
frailey frain fraire fraiser fraizer fraker frakes fraley fralick fralin frami frampton francene franceschi
franceschini francesconi francese francezi francheska franchi franchini francie francina franciskovic
francoeur francom francova frandsen franecki franek franey frangos franic franjicabramic franjiczelic franke
frankel franken frankenberg frankenfield franko frankova frankovich frankowski frankum franqui fransen
fransisca franson fransson franta frantz frantzen franze franzen franzese franzis franzmann franzoni
frappier frary frasca frasco frase frasher frasier frasure fratczak fratello frates fraticelli fratila
fratti fratto frau frauen frauendorf frausto fravel frawley frayer frayre fraze frazee frazer frazi frazier
frear freas frech frechette fredda fredenburg fredericka fredericks fredericksen frederickson frederiksen
fredette fredia fredricka fredricks fredrickson fredriksen fredriksson freeberg freeburg freel freeland
freels freeney freese freet fregia fregoso frei freiberg freiberger freiburger freier freigang freilich
freimane freimanis freimann freimuth freire freisen freitag freitas fremont frenette frenkel frenzel
frerichs freriks frese freshour fresquez frett fretwell fretz freudenburg freund frew frey freyer freymond
freyre freytag frezza frias friberg fricano frick fricke fricker fricks friday friddle fridley fridman
fridrichova frie friedberg friedek friedel frieden friedenberg friederich friedl friedland friedlander
friedli friedline friedman friedmann friedrichs friedrichsen friel frier frierson friese friesen friesenhahn
friesner frieson friess frigan frigerio frigo frimpong frink frisbee frisbie frisby frisch friscia frisco
frisina friske frison fritch fritsch fritsche fritts fritze fritzinger fritzler fritzsche frizzell frodo
froehlich froelich froemming froese frohlich frohn froman frometa fromm fromme fronczak fronk frontera
frosch frueh fruge frunza frunze fruth frutos fryar fryberger frydrych frydrychova frye fryman frymire
ftorek ftorekova fucci fuchs fuchsova fucik fucikova fuentes fuentez fuerst fuerte fuertes fuga fugate
fugere fugett fugitt fuhlbrugge fuhr fuhrman fuhrmann fuhs fujii fujimoto fujioka fujita fujiwara fuksa
fuksova fukuda fukumoto fukushima fulbright fulcher fulfer fulford fulgencio fulgham fulghum fulk fulkerson
fulks fullam fullard fullbright fullen fullenkamp fullerton fullilove fullington fullmer fullwood fulmer
fulmore fulop fulp fulton fults fultz fulwood fumagalli fumarola fumiko funari funaro funches funchess
fundak funderburg funderburk fundora funes funez fung funkhouser funston fuoco fuqua fuquay furbee furey
furgala furlan furlow furnari furness furney furniss furno furr furrer furst furtado furtick furton furtuna
furukawa fusaro fusco fuselier fusenig fuson fussell fust fuston futch futral futrell fuze fyfe fyffe fyock
g'afforov g'afforova g'afurov g'afurova g'iyosov g'ulomov gaal gaba gabaldon gabay gabbard gabbert gabehart
gabel gaber gabhezi gabius gabler gaborova gaboury gabrial gabriell gabrielli gabrielova gabrielson
gabrovsek gabud gacanovic gacek gacevic gacic gacina gacinovic gadanski gadberry gadbois gadd gaddam gaddie
gaddini gaddis gaddy gade gadea gadiaga gadiel gadomski gadsby gadschiew gadsden gadson gadzic gaede
gaertner gaeta gaffey gaffney gafford gagen gager gages gagic gagliano gagliardi gagliardo gaglio gaglione
gagne gagner gagnier gagnon gago gagovic gagricic gagro gahagan gahan gahwiler gaier gaile gailey gailis
gailite gailitis gaillard gaina gaines gainey gainous gaiser gaitan gaither gajda gajdos gajdosova gajec
gajewski gajgicmatic gajski gakstadter galan galander galang galante galarneau galarza galasso galati
galaviz galaz galazka galban galbraith galbreath galdamez galeana galeano galeas galeazzi galeno galentine
galey galgano galiano galic galicia galinac galindez galindo galioto galipeau galjak galjen galjer galka
galla gallacher gallagher gallaher galland gallardo gallas gallatin gallaway galle gallego gallegos gallen
galler galles galletta galletti galli gallien galligan galliher gallimore gallina gallion gallivan gallman
gallo gallow galloway gallucci gallup galluzzo galo galosevic galpin galt galusha galvan galvez galvin
galvis galyean galyon gama gamache gamaliel gamarra gambardella gamber gamberini gambill gambino gamblin
gamboa gambone gambrell gamel gamero gamez gamino gamlin gammage gammel gammill gammons gamon gamper ganaway
ganci gandalf gandara gandarilla gandee gandhi gandia gandy ganea ganesan ganey gangan gange gangemi gangi
gangl gangloff gangnus ganley gann gannaway gano ganoe gans ganser ganske gant gantar ganter gantner gantt
gantz ganz ganzmann ganzzuparic gaona gapinski gappa garabedian garant garate garatva garau garavaglia garay
garbacz garbarino garbe garber garbett garbutt garceau garces garcha garcia garciacruz garciaflores
garciagarcia garciagonzalez garciahernande garcialopez garciamartinez garciaperez garciaramirez
garciarodrigue garciasanchez garcilazo garcon gard garde gardea gardella gardenhire gardin gardiner garduno
garey garfias garfinkel garg gargano gargiulo gargus garibay garica gariepy garifo garin garis garlick
garling garlington garlitz garlock garlow garman garn garneau garnes garney garnica garofalo garon garonja
garoutte garr garrard garraway garren garretson garrido garriga garrigan garrigus garringer garriott garris
garrity garro garrow garsia garside garske garson garst garten gartin gartland gartman gartner garton
gartrell garver garvin garwood garza garzon gasaway gasca gascon gashi gasior gasiorowski gasjune gasjuns
gaskell gaskey gaskill gaspari gasparini gasparova gasparovic gasparovicova gasparyan gaspic gasque gass
gassama gassaway gassett gassman gassner gast gastel gastelum gastineau gatchalian gatchell gately gatewood
gathings gathright gatica gatling gatrell gatson gatta gatti gattis gatto gatton gattuso gatz gatzka gatzke
gaucin gauder gaudet gaudette gaudiano gaudin gaudio gaudreau gauer gaughan gaugler gaul gaulden gauldin
gaulin gaulke gault gaumer gauna gauntt gaus gause gaut gauthreaux gautreau gautreaux gauvin gaver gavidia
gavigan gavilanes gavina gaviria gavric gavriel gavrila gavrilita gavriliuc gavrilovic gavrovic gawel gawlik
gawron gawronski gaxiola gayden gaydos gayhart gayheart gaylen gayler gayles gaylor gayman gaymon gaynelle
gaynor gaytan gayton gazaway gazda gazdic gazibara gaziova gazivoda gazo gazzola gbadamosi gbogboade
gearhart gearheart gearin geary geathers gebauer gebert gebhard gebhardt gebhart gebo gebre geddes geddie
geddings geddis geena geer geerdes geers geesaman geesey geeslin geffrard geffre gehl gehling gehm gehman
gehr gehre gehret gehrig gehring gehringer gehrke geib geibel geier geiger geil geis geise geisel geisendorf
geiser geisinger geisler geiss geissler geist gelb gelber gelfand gelinas geller gellman gelman gemmell
gemmill genao gencarelli genchi genco gendreau gendron genelle genereux genest genevie genevive geng gengler
genia genis genjega gennie genny genoud genova genovese gensler genson genter gentili gentner gentz gentzler
genz geoffery geoghegan georgann georgeann georgeanna georgescu georgeson georgiann georgianne georgiev
georgiou gephart geppert gerace geraci geraghty geraldo geralds gerardi gerbennow gerber gerdel gerdes
gerding gere geren gerena gergen gerges gerhardt gerhart gerhold gerig gering geringer gerke gerken gerlach
gerling germani germann germany germosen gerner gero gerow gerrard gerring gerrish gerrits gerritsen gerrity
gerschler gershman gershon gerst gerstein gerstenberger gerstner gerth gertha gertrudis gertude gertz
gervacio gervasi gerwig gesell geske gess gessler gessner getachew getchell geter gethers getman gettinger
gettings getts getty gettys getz geurts geyer gfeller ghale ghanem ghani ghattas ghazarian gheen ghent
gheorghiu ghilardi ghimire ghirmai ghislaine ghobrial gholson gholston ghosh ghuman giacalone giaccio giachi
giacomelli giacomini giaimo giambalvo giambrone giampaoli giampaolo giampietro giancola giang gianino
giannelli giannetti giannini giannone giannotti gianotti giansante giaquinto giardina giardini giardino
giarratano giarrusso gibala gibb gibbens gibbins gibble gibboney gibbs gibby giberson gibler giblin gibney
giddens giddings gidget gidley gidney giebel giehl gielen gier gierisch gierke gies giesa giesbrecht giesche
giese gieseke giesen giesler gietzen giffen giffin gifford gigaba gigante giger gigli giglio gigliotti
gignac giguere gilani gilberte gilbertson gilbreath gilbreth gilbride gilca gilchrist gilcrease gilday gilde
gildea gilden gildersleeve gildner gile gilfillan gilham gilkerson gilkes gilkey gilkison gillam gillan
gilland gillard gillaspie gillaspy gille gilleland gillen gillentine gillenwater giller gillespie gillett
gillette gilley gillham gilliam gilliard gillieron gilligan gillihan gillikin gilliland gillin gillins
gillis gillison gillispie gillman gillmore gillock gillon gillooly gillum gilma gilman gilmartin gilmer
gilmore gilmour gilpatrick gilpin gilreath gilroy gilsdorf gilson gilstrap giltner gilyard gimbel gimenez
ginder gines ginette gingerich gingras gingrich ginn ginsberg ginsburg ginter ginther ginyard gioacchini
gionni giordani giorgetti giorgi giovannelli giovannetti giovannini giovany giovinazzo gipe gipson giraldo
girard girardet girardi girardin giraud giraudo girbu girgis girma girod giroir giron girone girouard giroux
girvin gisca gisel gisell gish gislason githens gittens gittings gittins giudice giuffre giuffrida giugliano
giuliani giunta giurgiu giusti giustra givan gizzi glab glacken glackin gladding gladfelter gladish gladney
gladson gladwell glady glaeser glancy glander glanton glantz glanville glanz glanzer glas glasco glascock
glascoe glaser glasnovic glasper glaspie glassburn glasscock glasser glassford glasson glatfelter glatt
glatting glatz glaude glavac glavati glavin glayds glazebrook gleason gleaton gleave gleaves gleda gledhill
gledic gleeson gleich gleichner gleim glendenning glendora glennon glenwood glessner gleyber glick glickman
glidden glidewell glines glinski glintic glisson glock glodovic glodowski glogowski gloor glore glorioso
glosli glosson gloster glotfelty glowacki gloyd glozanski gluck glueck gluhovic glukcevic glumac glumpak
glunt glynda glynis gning gningue goar gobbi gobel goben gober gobert gobin goble gochenour gockeritz gocnik
gocnikova goda godanj godard godbee godbey godbold godbolt godbout godby goddard godden godec godek godette
godin godina godines godinez godlewski godley godoy godsey godshall goebel goedde goede goeden goedicke
goehring goeke goel goeller goelz goen goens goepfert goergen goering goerke goertz goertzen goethe goetsch
goettl goettsch goetz goetze goetzinger goff goffinet goforth gogel goggans goggin goggins goguen goh goheen
gohl gohler gohlke gohn goin goines goins gokey gola golab golan golas golay golban goldade goldbach
goldbeck goldberg goldberger goldblatt goldenberg golder goldfarb goldfuss goldin golding goldkamp goldkuhle
goldman goldner goldring goldsberry goldsborough goldsby goldschmidt goldson goldstein goldston goldsworthy
goldwire goldy golebiewski golebiowski golec golembiewski goley golicsamarzija golightly golinelli goll
golla golladay goller golliday golliher golling gollnow gollum golob golomski golovanova golphin golson
golston goltz golz gombai gombay gombert gomer gomes gomez gomezgarcia gomezlopez gomillion gomis goncalves
gonce goncear gonda gondal gondek gonder gongora gonnella gonsales gonsalez gonsalves gonser gonta gonultas
gonyea gonzales gonzalez gonzalezgarcia gonzalezlopez gonzalezperez gooch goodale goodall goodchild goode
goodell gooden goodenough goodenow goodfellow goodfriend goodhart goodhue goodin goodine gooding goodlett
goodling goodloe goodlow goodner goodnough goodnow goodpaster goodpasture goodreau goodrich goodridge
goodrow goodrum goodsell goodson goodspeed goodwin goodwine goodwyn goodyear googe goold goolsby goonam
goosby goosen goossen goossens gootee gopalakrishnan gopalan gopaul gora goralski goranson gorby gorczany
gorczyca gorden gorder gordhan gordillo gordy gorea gorecki goree gorelick gorelik goren gorey gorham gori
goricanec gorin goris gorisek gorjanski gorka gorley gorlich gorman gormer gormley gorney gorniak gorny
gorospe gorostieta gorr gorrell gorski gorsline gorsuch gort gorton gosa gosch gose gosha goshorn goslee
goslin gosnell gosney goss gossage gossard gosse gosselin gossen gosser gossett gossman goswick gotay gotch
gotcher goto gotschall gott gottesman gotthardt gottlieb gottschalk gottshall gottwald gottwaldova gotz
gotzelmann goucher goudeau goudiaby goudie goudreau goudy gough gouin gouker goulart goulbourne gould
goulding goulet goulette gourdine gourlay gourley gouveia govan gove govea govender gover governale govoni
gowans gowda gowdy gowen gowens gower gowin gowins goya goyal goyer goyette goytia goza grabau graber
grabert grabez grabic grabill grabinski grable grabovac grabow grabowski graci gracia graciano graczyk
graddy gradisar gradistanac grado gradojevic gradzki graeber graef graeff graf graff graffeo grafton gragg
grahl grahn graig grainger grajales grajeda gramajo gramlich gramling gramm grammer grana granada granado
granados granat granata granato granberg granberry granda grandberry grande granderson grandi grandinetti
grandison grandjean grandstaff grandy graner graney granier granillo granlund grannis grano granquist grantz
granzow gras graser grasmick grasse grasser grassi grasso grasty graterol grattan gratton gratz gratzky grau
graudina graudins grauer graul graur gravatt graveline gravelle gravett gravina gravitt gravley gravois
graybeal graybill grayden grayer graziani greaney grear greathouse greb grebenarzarmen grecco grech greco
grecu greear greek greeley greely greenan greenawalt greenaway greenbaum greenberg greenberger greenblatt
greene greenfeld greenfelder greenhalgh greenhaw greenholt greenidge greenland greenlaw greenleaf greenlee
greenman greeno greenough greenslade greenspan greenstein greenstreet greenup greenwald greenwalt greenway
greenwell greeson grega greger gregersen gregerson greggs grego gregorc gregori gregorich gregorova gregson
gregus gregusova greif greig grein greiner greithanner grell grella gremillion grenfell grenier greninger
grennan grenon grenz greppi greschner gresh gresham gresko gress gressett gretz greulich greve grewal grewe
grgic grgurevic gribben gribbin gribbins gribuste gribusts grice gricelda grider gridley grieb griebel
grieco griego griem griep grier grierson gries griesbach griesbacher griese griesemer grieser grieshaber
griess griest griffen griffeth griffey griffie griffing griffis griffith griffiths griffitts griffo grigg
griggs grignon grigoras grigorescu grigorian grigoryan grigsby grijalva gril grilli grillo grimaldi grimley
grimm grimmett grimshaw grimsley grinage grinberg grinberga grinbergs grindle grindstaff griner grinnell
grinstead gripp grippo grisales grisby grise grisel grisham grissett grissom griswold gritton grizzard
grizzell grkavac grkinic grladinovic grm grob grobe grobelaar groce grochowski groduma grodums groebli groen
groeneveld groesbeck groff groft grogan grogg groh grohman grohs groleau groll gromisch grondin groner
gronewold groome groomes groothuizen groover gropp gros grosch grose groseclose groshong grosjean grosse
grossheim grossi grosskopf grossman grossmann grossnickle grosso grosu grosvenor grote groth grothaus grothe
grothkopp grotke grotzinger groulx groza grozdanovic gruba grubaugh grubb grubbs grube grubel gruber
grubesicbarbir grubnic grubrova grudzien grudzinski gruen gruenwald gruhn grullon grun grund grunden
grundman grundmann grundy grundza grundzova gruner grunewald gruning grunwald grupe grupp gruppuso gruss
gruszczynski gruszecki gruszka gruver gruwell gryder grygar grygarova grzegorczyk grzelak grzesiak grzesik
grzeskowiak grznar grznarova grzyb grzybowski grzywacz gsell guadagno guadamuz guadarrama guadiana guajardo
guallpa gualtieri guaman guandique guardado guardia guardino guardiola guarin guarino guarneri guarnieri
guastella guastone guay gubler gucanin guccione gude gudgel gudger gudiel gudino gudmundson guebara guedes
guel guenther guenthner guercio guereca guerette guernsey guerra guerreiro guerrera guerrero guerrette
guerrier guerrieri guerriero guerrini guertin guevara guevarra gueye guffey gugel gugino guglielmi gugliotta
guha guhl guice guida guidetti guidi guidice guidotti guidroz guidry guijarro guijosa guilbault guilbeau
guilbeaux guiles guilford guilfoyle guiliano guill guillen guilliams guillory guillot guillotte guilmette
guimaraes guimond guin guinan guinand guindon guiney guinn guinta guinto guinyard guion guirguis guisinger
guisse guitron guity guizar gulati gulbranson guldemeister gulgowski gulick gulino guliwe gulla gulledge
gullett gullette gulley gulli gullick gullickson gullion gulliver gullo gulotta gulyas gumbs gumede gumm
gummelt gump gumuspala gunawan gunday gunder gunderman gundersen gunderson gundlach gundogan gundrum gundy
guneta gunjaca gunkel gunn gunnarsson gunnell gunnells gunnoe gunther gunz gupta guptill gupton gura gurbig
gurcke gurevich gurganus gurley gurmen gurr gurrieri gurrola gurski gursky gurule gurung gusan gusanovic
gusatovic gusavac guse gusevac gusic gusikowski gusler gusman gusmeroli gusovic guss gustafson gustafsson
gustavson gustin gutal guth guthery guthmiller guthridge guthrie gutierres gutierrez gutjahr gutknecht
gutkowski gutman gutmann gutowicz gutowski gutrovac gutschank gutshall guttman gutu guyer guyette guymon
guynes guynn guyton guzik guzina guzman guzun guzy guzzi guzzo gwacela gwala gwaltney gwenn gwilliam gwin
gwinn gwozdz gwozdzik gwynn gwyther gyamfi gyasi gyawali gyozo haack haag haak haake haakenson haaland haan
haas haase habeck habeeb habegger habel haber haberer haberkorn haberle haberman habersham haberstroh habibi
habibov habibova hablak hablakova hable habsuda habsudova hacene hache hachey hackbarth hackbusch hackel
hackelbusch hackenberg hackett hackler hackley hackmann hackworth hada hadad hadassa hadaway haddad hadden
haddie haddix haddon haddox hadfield hadler hadlock hadnot hadsell hadwich hadzibeganovic hadzic haefner
haegele haen hafen hafer haferkamp haff haffey haffner hafford hafley hafliger hafner haga hagadorn hagaman
hagan hagans hagar hagberg hage hagedorn hagel hageman hagemann hagemeier hagenbuch hagenes hagens hager
hagerman hagerty hagg hagge haggerty haggins hagin hagins hagle hagler haglund hagman hagner hagood hagopian
hagos hagstrom hague hagwood hagy hahm hahn hahne haid haidar haig haigh haight haigler haile haileigh hailu
hain haines hainline hains hainsworth haire hairston haislip haith haithcock hajdinjak hajdu hajduk hajek
haji hajjar hajkova hajna hajnc hajny hakala hakanson hakansson hakimi hakobyan hakyemez halak halakova
halas halasz halbach halberg halberstam halbert halbrook halbur halcomb hald halda haldeman halder haldova
halen halfacre halfhill halfmann halford haliburton halili halilyev halilyeva halko halladay hallahan hallam
hallas hallberg hallen hallenbeck haller hallett hallford hallgren halliburton halliday halligan hallin
hallinan hallisey halliwell hallman hallmann hallock halloran halloway hallowell hallquist hallstrom hallum
halova halper halperin halpern halpert halpin halsell halsey halsted halteman halterman haltom haluska
haluskova halverson halvorsen halvorson hamacher hamad hamada hamaker hamalainen hamamoto haman hamann
hamberg hamblen hamblin hambly hambrick hambright hamby hamdan hamel hamelin hamer hamers hamidi hamidov
hamidova hamil hamill hamler hamlett hamlin hamm hammack hamman hammann hammar hammel hammell hammen
hammerle hammerschmidt hammersley hammersmith hammes hammett hammill hammitt hammon hammond hammonds hammons
hammontree hammoud hamner hamon hamp hampel hampl hamplova hampshire hampson hamre hamric hamrick hamstra
hamzaoglu hamzayev hamzayeva hanacek hanackova hanah hanak hanakova hanawalt hanby hanchett hanchey hancock
hancox handa handel handley handzic hane hanekom hanel hanenberger haner hanes haney hanford hango hanifat
haning hanisch hanizar hanke hankel hankerson hankey hankin hankins hankinson hanko hankova hanley hanlin
hanlon hanly hann hannaford hannahs hannan hannecker hannelore hanneman hannemann hanner hanners hanney
hanni hannibal hannich hannigan hanning hanniske hannon hannum hanousek hanouskova hanova hanover hanrahan
hanratty hansard hansberry hansbrough hanscom hansell hanselman hansen hansford hanshaw hanshew hansley
hanson hanssen hansson hantz hanusova hanvey hanzal hanzalova hanzel hanzl hanzlik hanzlikova hanzlova
hapner happ happe happel haque hara harac harada haralson haramija haran harari harb harbaugh harber harbert
harbison harbor harbuck harcourt harcrow hardage hardaway hardcastle hardee hardeman hardenbrook hardesty
hardgrove hardie hardiman hardin harding hardison hardisty hardman hardnett hardrick hardt hardway hardwick
haren harer harewood harford hargasser harger hargett hargis hargrave hargraves hargreaves hargrove hargus
harig harjo harju harker harkey harkin harkins harkleroad harkless harkness harless harlin harling harlon
harlyn harman harmeyer harmsen harn harnage harnapp harnden harned harner harnett harney harnish harnois
haro haroldson haroon haros harpe harpster harr harrah harrel harrell harrelson harrigan harriger harrill
harriman harring harrington harriott harriss harrity harrod harrop harroun harryman harsch harshaw
harshbarger harshman harstad harte hartel hartenstein harter hartfield hartford hartgrove harth hartig
hartigan hartin harting hartis hartje hartke hartl hartlage hartlaub hartle hartlieb hartline hartman
hartmann hartmanova hartner hartness hartnett hartney harton hartranft hartsell hartsfield hartsock hartson
hartt hartung hartwick hartwig harty hartz hartzell hartzler hartzog harutyunyan harvard harvel harvell
harvick harvie harvill harville harvin harvison harward harwick harwood hasanica hasbrouck hascak hascakova
haschke hase hasegawa hasek haselden hashem hashemi hashi hashim hashimoto hashmi haskett haskin haskins
haskova haslam hasler haslett hasley hass hasse hassel hassell hassen hassett hassfeld hassinger hassler
hasson hastie haston hatala hataway hatchell hatchett hathaway hathcock hathorn hatley hatmaker hatt
hattaway hatten hattingh hauber haubert haubrich hauck hauenstein hauer hauf hauff haug haugaard hauge
haugen hauger haughey haught haughton haugland hauk haukelidsaeter haun haupert haupt hauptman haury haus
hauschild hause hausenblas hauser hausler hausman hausmann hausner haut havard havelka havelkova haveman
havener haverkamp haverland haverly haverney haverty havey haviland havlicek havlickova havlik havlikova
havlova havojic havranek havrankova havrilla hawbaker hawes hawke hawkes hawkey hawkins hawkinson hawley
hawn hawthorne haxton hayashi hayashida haycraft haydel haydn haydon haye hayek hayer hayford haygood
hayhurst hayles hayli hayman haymes haymon haymond haymore hayne hayner haynes haynesworth haynie hayse
hayslett hayslip hayter hayton hayven hayworth hazelbaker hazelett hazell hazelrigg hazeltine hazelton
hazelwood hazen hazlett hazlewood hazzard heaberlin heacock headen headlee headley headrick heagy heald
healey healy heaney heape hearn hearne hearns hearon hearst heasley heaston heathcock heathcote heatherly
heathman heatley heaton heatwole heavener heavey heavner hebb hebel heberling heberstreit hebert hebner
hebron hechavarria hechler hecht heckard heckart heckathorn heckel hecker heckert heckman heckmann hecko
heckova hecox heczko heczkova hedberg hedden hedegaard hedermann hedgecock hedgepeth hedglin hedgpeth
hediger hedin hedley hedlund hedman hedrick hedstrom hedtke hedwig hedy heenan heer heeren heeter
heffelfinger heffern heffernan heffington heffley heffner heffron hefley heflin hefner hegarty hegde hege
hegedus hegel hegeman heger hegerova hegg hegge heggie hegland hegler hegmann hegwood hehl hehn heid heide
heidel heidelberg heidelmann heideman heidemann heiden heidenreich heider heidler heidrick heidt heier
heifner heike heikes heikkila heikkinen heil heilig heilman heim heiman heimann heimbach heimer heimerl
heimlich heims heindel heindl heine heinecke heineman heinemann heinen heiner heiney heinig heinke heinle
heinlein heino heinold heinonen heinrichs heins heinsohn heintz heintzelman heinze heinzen heise heiser
heisey heishman heisler heiss heistand heit heitkamp heitman heitmann heitz heitzman heizer hejda hejdova
hejduk hejdukova hejl hejlova hejna hejnova helaine helberg helbert helbig helbling heldt heleta helfer
helfrich helgerson helgeson helget helland hellard helling hellinger hellman hellmann hellstrom hellums
hellwig hellyer helman helmbrecht helmers helmick helmke helmstetter helmuth helpling helsel helsley
helstrom helt helton heltzel helvey helwig helzer hemann hemberger hembree hemby hemenway heming heminger
hemingway hemme hemmelgarn hemmert hemminger hemmings hempel hemphill hempstead hemsley hemstreet henandez
henao henault hench hendee hendel hendershot hendershott hendler hendley hendon hendren hendrick hendricks
hendrickson hendriks hendrixson hendry hendrych hendrychova hendryx henegar heneghan henery heng hengmith
hengst heninger henk henke henkel henkle henline henn henne henneberry henneman hennen hennessee hennessey
hennessy henney hennezel hennig hennigan henninger hennings henningsen hennington hennis henrichs henrichsen
henricks henricksen henrickson henriksen henrikson henriksson henriques henriquez henschel henschen hense
hensel hensen henshaw henslee hensler hensley henson hentel hentges henthorn henthorne henton hentschel
hentschke hentz henwood henze hepburn hepler hepner hepp hepperle heppner heptonstall hepworth herandez
herard heras herber herberger herbig herbin herbold herbrand herbst herbster hercules herda herdman herdt
heredia herendeen heretik heretikova hergert herget hering herington herjavec herlihy herma hermanek
hermankova hermanova hermans hermansen hermanson hermansson hermecke hermelinda hermida hermila hermione
hermiston hermiz herms hermsen hernadez hernandes hernandez hernandezcruz hernandezgarci hernandezlopez
hernandezmarti hernandezperez hernando herndon herod herold heroux herr herrada herrarte herrejon herrell
herren herrera herrero herrick herrig herriman herrin herrington herriott herrman herrmann herrod herrold
herron hersch herschberger herschmann hersey hersh hershberger hershell hershey hershkowitz hershman hersi
hersman hersom hert hertel herter hertlein hertzberg hertzler hertzog hervey herweg herwig herz herzberg
herzenberg herzig herzog hesch heskett hesler heslin heslop hess hesse hessek hessel hesseltine hesser
hession hessler hessling hesson hestand heston hetherington hetland hetrick hett hettich hettinger hetzel
hetzer hetzler heuck heuer heun heunis heupel heuser heverly heward hewell hewes hewett hewitt hewlett
hewson heydemuller heyden heydt heyen heyer heying heyl heyman heymann heyn heyne heyward hiatt hibbard
hibbert hibbitts hibbler hibbs hibdon hibler hibner hice hickam hicken hickenbottom hickerson hickle hicklin
hickman hickmon hickok hickox hickson hida hidosanin hidrogo hieb hieber hiebert hiebl hiedi hiemstra hier
hiers hiestand hiester hietala hietpas hiett higa higareda higashi higbee higbie higby higdon higginbotham
higginbottom higgins higginson higgs higham highfield highfill highsmith hightower higley hignite higuchi
higuera hijazi hikaru hikmatov hikmatova hiland hilaria hilborn hilburn hild hilde hildebrand hildebrandt
hildebrant hildegarde hilden hildenbrand hilderbrand hildred hildreth hile hileman hiler hiles hilgendorf
hilger hilgers hilker hille hilleary hillebrand hillegas hillegass hillen hillenbrand hiller hillery
hillesheim hilley hillhouse hilliard hilligoss hilliker hillis hilll hillman hillmann hillmer hillsman
hillstrom hillyard hillyer hilpert hilsabeck hilson hiltner hiltunen hilty hiltz hilyard hilyer himel himes
himmel hincapie hinch hinchey hinchliffe hinchman hinck hincu hinda hinde hinderliter hindes hindle hindman
hindy hine hineline hineman hiner hinerman hines hinesley hing hingle hingsen hingst hink hinkel hinkle
hinkley hinkson hinman hinnant hinnenkamp hinners hinojos hinojosa hinostroza hinote hinrichs hinrichsen
hinshaw hinsley hinson hintz hintze hinz hinze hinzman hiott hipp hippensteel hipple hippler hipps hipsher
hirai hiraldo hirano hirata hird hirnstajn hiroko hirose hirsch hirschberg hirschfeld hirschi hirschman
hirsh hirst hirt hirth hirthe hirvonen hisaki hisako hiscock hise hisel hiser hisey hisle hislop hissong
hitchcock hitchens hitchings hitchinson hitchner hite hites hitt hittle hitz hively hixenbaugh hixon hixson
hjelm hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo hlavac hlavacek hlavacekova
hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlongwa hlongwane hlousek
hlouskova hoadley hoag hoagland hoaglin hoak hoang hoare hoback hoban hobbie hobbs hobdy hoberg hobgood
hobson hocevar hoch hochberg hochhalter hochman hochstein hochstetler hochstrasser hockaday hocke
hockenberry hockenbury hockensmith hocker hockett hockman hocutt hodanovac hodapp hodder hodea hodel hodes
hodgdon hodge hodgen hodges hodgin hodgins hodgkins hodgkinson hodgman hodgson hodkiewicz hodnett hodo
hodovanj hodson hodzic hoefer hoefler hoefling hoefs hoeft hoeger hoehn hoehne hoeksema hoekstra hoel
hoelscher hoenig hoeppner hoerner hoerr hoey hofacker hofbauer hofer hoff hoffa hoffart hoffer hoffert
hoffman hoffmann hoffmannova hoffmaster hoffmeister hoffmeyer hoffner hoffpauir hofland hofman hofmann
hofmanova hofmeister hofstetter hoft hogarth hoge hogeland hogg hoggan hoggard hoggatt hogge hogle hoglund
hogrefe hogsett hogue hohenberger hohensee hohenstein hohl hohman hohmann hohn hohne hohnheiser hohosbabic
hoisington hojimurodyev hojimurodyeva hojnacki hokanson hola holaday holahan holan holanova holas holasova
holben holbert holbrooks holcomb holcombe holcova holdaway holdeman holderfield holderman holderness holdren
holdridge holdsworth holdt holec holecek holeckova holeman holen holewinski holford holgate holguin
holifield holik holikova holiman holinski holius holl hollabaugh holladay hollan hollander hollands
hollandsworth hollar hollard hollars hollaway holle holleman hollen hollenbach hollenback hollenbaugh
hollenbeck holleran holliday hollier hollifield holliman hollimon hollin hollinger hollingshead hollingshed
hollingsworth hollins hollinshead hollister hollman hollmann holloman hollomon hollon hollowell hollyn
hollywood holman holmberg holmen holmer holmes holmgren holmquist holmqvist holmstrom holness holoman
holoubek holoubkova holroyd holsapple holscher holsclaw holsey holshouser holsinger holsomback holsopple
holst holste holstein holsten holstine holston holtan holte holten holter holtfreter holthaus holtkamp
holtman holton holts holtsclaw holtz holtzclaw holtzman holub holubova holuby holubyova holycross holyfield
holyoak holz holzapfel holzdeppe holzer holzhauer holzinger holzman holzner holzwarth holzworth homa homan
homann homenick homesley hommel homola homolka homolkova homolova honaker honan honea honegger honeycutt
honeyman honeywell honig honn hontz honz hoobler hooke hooley hoon hoopes hoopingarner hoose hooser hoosier
hooss hooten hootman hooton hooven hopewell hopf hopgood hopkin hopkins hopkinson hopland hopp hoppe hoppes
hopps hopson hopwood hoque horacek horackova horak horakova horan hord hordt horejsi horgan hori horine
horiuchi horky horlacher horman hormann horna hornaday hornak hornakova hornback hornbaker hornbeck
hornberger hornbuckle hornby horne horner horney hornicek hornick hornickova hornik hornikova hornsby
hornstein hornung hornyak horova horowitz horrell horrigan horrocks horsch horsfall horska horsky horsley
horsman horstman horstmann hort horta hortman horvat horvath horvathova horvatova horvitz horwath horwitz
hosack hosch hosein hosek hoselton hosey hosford hoskin hosking hoskins hoskinson hoskova hosler hosley
hosman hosmer hoss hossa hossain hosseini hossler hossova hosterman hostetler hostetter hostettler hotaling
hotard hotchkiss hoth hotham hott hottinger hottinguer hottle hotz houchens houchin houchins houck houde
houdek houdkova hougaard houge houghtaling houk houle houlihan hounshell houp houpt hourigan hourihan
housden houseknecht houser houseworth housewright housh houska houskova housley housman hout houts houtz
houze hovan hovanec hovanjek hovatter hovde hoven hovermale hovey hovis hovland hovorka hovorkova hovsepian
howarth howdyshell howe howells hower howerton howery howes howeth howey howie howington howk howland howle
howlett howley howse howser howson howton howze hoxha hoxie hoye hoyer hoyle hoyos hoyte hoza hozova hrabal
hrabalova hrabovska hrabovsky hradecka hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek
hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hren hresicdubaic hribar hric hricova hritz hrkalovic
hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka hromadkova hron hronova hrovat hruba hrubes
hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova hrvatin hsia hsiao hsieh hsiu hsiung hsueh
htoo huaman huang huante huard huba hubacek hubackova hubbard hubbell hubbert hubble hubbs hubenbecker huber
huberty hubl hubler hubley hubmann hubner hubova huck huckabay huckabee huckaby huckeba huckestein huckins
hucks huckstep hudak hudcova huddleson huddleston hudec hudecek hudeckova hudelson hudgens hudgins hudkins
hudman hudnall hudnell hudock hudon hudspeth huebel huebner huegel huel huels huelskamp huelsman huerta
huertas huesca huestis hueston huet huether huett huettl huezo huffaker huffer huffine huffines huffman
hufford huffstetler hufnagel hufstetler hugel hugg huggard huggett huggins hughart hughes hughett hughey
hughlett hughley hughs hughson hugley huguenin huguley huhn huie huisman huitron huitt huixtlacatl huizar
huizenga huizinga hujo huke hukill hulbert hulen hulet hulett hulin huling hulings hulka hulkova hullett
hullinger huls hulse hulsey hult hultgren hultman hultquist hults hultz humber humbert hume humes humiston
huml humlova humm hummel hummell humphery humpherys humphrey humphreys humphries hund hundal hundley hundt
huneke huneycutt hungate hunley hunn hunnewell hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker
hunte huntington hunton huntoon huntsinger huntzinger hunziker huot hupp huppert huq hurd hurlbert hurlburt
hurlbut hurlimann hurlock hurn huron hurramov hurramova hursey hursh hurston hurtado hurtt hurwitz husain
husak husakova husakovichodzic husby huse huseby husek huseman huser huskey huskins huskova husman husmann
huson huss hussaini hussey hussien hussong hust hustad husted huston hutchcraft hutchens hutcherson
hutcheson hutchings hutchins hutchinson hutchison huth hutsell hutson hutt huttcher hutter hutto hutton
hutzel hutzler huval huwiler huxtable huy huyck huynh huyser huzanic hwang hyams hyatt hybl hyblova hyche
hyden hyder hyer hyland hyler hylton hymas hymel hymer hymes hyndman hynds hynes hynkova hynson hyon
hypolite hyppolite hyre hysell hyslop hyun iacobucci iacolare iacono iacovelli iacovino iacovone iandolo
iannaccone iannacone iannelli iannello ianni iannone iannotti iannucci iannuzzi iaria iatco iazzetta ibach
ibanez ibarra ibe ibikunle ibodullohyev ibodullohyeva ibraheem ibranovic ibric ibrohimov ibrohimova icelic
icenhour icenogle ichim ickes iddings iden idrovo ierardi ieshia iezzi iffrig ifill iglehart iglesia
iglesias iglicar ignacia igoe igou igov igric igwe ihasz ihde ihle ihly ihnacak ihnacakova ihrig ihrke
ihtiyorov ihtiyorova ikard ikeda ikerd ikner ikromov ikromova ilagan ilancic ilc ileen iler iles ilic
ilicali ilicin iliescu iliff ilin ilincic ilisic illa illes illescas illiana illig illing illingworth ilori
iluminada ilupeju ilyosov ilyosova imai imamura imboden imel imes imhof imhoff imlay imler immel immelman
impellizzeri imperato improta imrie imronov imronova imus inaaya inabinet ince inclan inda indelicato indya
inell infantino infinger ingalls ingels ingenito ingersoll ingerson inggs ingham ingles inglis ingoglia
ingold ingraham ingram ingrassia ingrosso iniguez inlow inman inmon innis inniss innocenti inoa inocencia
inocencio inoue inouye insalaco inserra inskeep insley interiano inthavong inzerillo inzunza iodice ionescu
ionita iordache iorga iotti iovino iovu ipina ipock ippoliti iracheta iraheta iran irani irby irelan irelyn
irelynn ireton irey iriarte irias iribe irick irigoyen irimia irion irish irizarry irmgard isaacs isaacson
isacc isais isakov isakson isaksson isamar isanori isaura isaza isbell isekenmeier iseman isenberg isenhart
isenhour isenhower iser ishak isham ishee isherwood ishida ishihara ishii ishikawa ishman isidra iskander
islas isler isley islomov islomova ismoilov ismoilova isner isokun isola ison ispas ispiranovic issabella
istokovic istrate istrati istre isvan italiano italy iten itt iturbe iturralde itzkowitz iuliano ivancan
ivancic ivankovicbon ivanov ivanova ivanovs ivas ivascu ivelisse ivers iversen iverson ivery ives ivester
ivie ivins ivkovac ivon iwamoto iwanowski iwanski iwasaki iwata iyalla iyanda iyengar iyer iyonna izaguirre
izan izdebski izetta izola izquierdo izumi izzabella izzi izzo jabbar jabbour jablanov jablonowski jablonski
jabril jacee jacen jacimovic jacklin jacklynn jackman jacko jackowski jackqueline jacobowitz jacobs jacobsen
jacobson jacolby jacome jacorey jacot jacovic jacox jacqualine jacquet jacquetta jacquez jacquie jacquiline
jacuinde jadah jadan jadelyn jadhav jadin jaedon jaelen jaelin jaemin jafari jaffe jaffee jaffer jafri jager
jaggers jaggi jagiello jagielski jaglowski jagodzinski jagpal jagusch jagusic jahaira jahan jahari jahaziel
jahiem jahlil jahn jahner jahnke jahns jahoda jahodova jahr jahzara jaidan jaide jailen jailynn jaimes
jaimez jain jaina jaison jaiswal jaiyeola jajuan jakab jakesova jakl jaklova jakobek jakobs jakobsen
jakobsson jakoby jakolic jakopic jakoubek jakoubkova jakubcova jakubczyk jakubec jakubiak jakubowski
jakusmejarec jala jalali jalani jalaya jalayah jalbert jalia jalin jalloh jallow jalolov jalolova jalomo
jalyssa jama jamaica jamall jamarius jamaya jambor jameer jameka jamell jamere jamerson jamesha jamieson
jamika jamiu jamnik jamolov jamolova jamrozy jamshidov jamshidova janacek janackova janak janakova janas
janata janatova janca jancek jancekova jancik jancikova jancova janczak janda jander jandova jandreau jandu
janea janean janecek janecekova janecic janecka janeckova janekovic janella janelly janely janes janevski
janeway jang jangid janiak janicek janich janicki janickova janik janikova janisch janise janiszewski janita
jankauskas janke jankovic jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowski janku jann
jannet janney janosevicfranz janosik janosikova janoska janoskova janota janotova janotti janousek
janouskova janovska janovsky janowiak janowski jans jansa jansen janska jansky jansma janson jansone jansons
jansova janssen janssens jansson jantjies jantosovic jantosovicova jantz jantzen janu january janus janusko
januszewski janvier janya janyce janyla janz janzen jaques jaquez jaquith jarad jaramillo jarboe jarc
jarchow jardan jardin jardine jardon jarecki jarek jares jaresova jareth jarets jariah jariel jarius
jariwala jarman jarmon jarnagin jarnec jarnigan jaros jarosova jarosz jarquin jarrad jarrard jarratt jarreau
jarrells jarren jarron jarvi jarvie jarvinen jarzabek jasarevic jasek jashawn jashua jasiel jasinski jasir
jaskiewicz jaskolski jaskova jaslynn jaso jasso jast jaster jastrzebski jasuryev jasuryeva jauch jaudon jauk
jauregui javaris javeon javien javin javlonov javlonova javohirov javohirova javontae javurek javurkova
jaworski jaxsen jaxtyn jaxyn jayaraman jayci jaycox jaydyn jayleigh jaymee jaynes jayquan jayse jayshawn
jayven jazbinsek jaziah jazvinsak jazzmin jazzmine jeanbaptiste jeancharles jeanelle jeanene jeanes jeanett
jeanfrancois jeangilles jeanice jeanjacques jeanlouis jeanmarie jeanneret jeannetta jeanpaul jeanphilippe
jeanpierre jeansonne jeanty jech jechova jedi jedlicka jedlickova jedlovska jedlovsky jedrzejczak
jedrzejczyk jedrzejewski jeffcoat jefferies jefferis jeffers jefferys jeffie jeffords jeffress jeffreys
jeffries jeffs jeftic jeftovic jegorov jekabsone jekabsons jelacic jelasic jelbert jelen jelenova jelinek
jelinkova jelisavac jelks jellinghaus jellison jemima jemison jemmott jencks jendek jendekova jene jenee
jenette jeneva jenevieve jeng jenica jenice jenicek jenickova jenine jenkac jenkin jenkins jenkinson jenko
jenks jenne jennefer jennell jenner jenness jennett jenney jennica jennine jenning jennison jent jeon jeong
jeorga jeppesen jeppson jepsen jepson jerab jerabek jerabkova jeram jerde jereb jerell jereme jeremic
jereminov jerez jerger jergic jeriah jerinic jerinkic jerkov jerkovic jerlene jerman jernigan jeron jerrad
jerred jerrel jerrick jerron jerschabek jervis jeryl jeschke jesenicnik jeske jeslyn jespersen jessee jessen
jessia jessop jessup jestine jesusa jesusita jeter jetta jetter jeudy jeune jeusa jevdenic jevdenovic
jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic jevtovic jewett
jewkes jez jezdic jezdimirovic jezek jezierski jezkova jezova jha jhamtani jhaveri jhene jhett jhonny jia
jiang jiao jibo jiggetts jilek jiles jilkova jillson jimenes jimenez jimerson jiminez jimison jimmerson
jimoh jina jindrova jines jing jinny jira jiraiya jirak jirakova jiranek jirankova jirasek jiraskova jirik
jirikova jirka jirkova jirku jiron jirousek jirouskova jirova jirsa jirsova jiselle jividen jiwani jiya
joane joaquina jobe jobes jobin jobson joceline jochim jochum jockovic jocson jodoin joeann joell joely
joens joette joffe joffrion johal johannesen johannessen johanning johannsen johansen johanson johansson
johar johna johnell johnette johnmichael johnova johnsen johnsie johnsrud joines joji jojola jokanovic jokic
jokicic jokin jokinen jokovic joksimovic jolicoeur jolivette jolley jolliff jolliffe joly jolyn jolyon
jonasova jonata jonathen jonatova jone jong jonie jonker jonpaul jonson jonsson joos joplin jordaan jordahl
jordanovic jorgensen jorgenson jori josalyn josan joscelyn josephs josephson joshi joslin jospeh josphine
jossa josslyn jostiak joubert journei jovancevic jovanovic jovanovicfilicic jovel jowers joyal joyner joynes
joynt jozwiak jozwik jream jrue juanpablo juarbe jucken judice judkins juergens juhart juhasz juhl juhnke
jukuma jukums julene juliano julieanna julieanne juma jumike jumikis jundt juneau junek jung jungbluth junge
jungers jungton jungwirth junie junious junita junkin junkins junko junkova juntunen junya junzhe juraci
jurado jurasic juraskovic jurcik jurcikova jurecka jureckova jurek jurewicz jurgens jurgensen jurica
juricova jurik jurikova jurina jurinova jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic
jurkovicova jurkowski juscelino jusino justa justesen justiniano justis justo juszczak jutras jutta
juventino kaatz kaba kabat kabatova kabel kabic kablinovic kacaniklic kacar kacarevic kacavenda kacen kachel
kacirek kacirkova kackley kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kadakia
kadel kaderabek kaderabkova kadijevic kading kadlec kadlecova kadnar kadri kaeding kaedyn kaehler kaelan
kaelen kaercher kaeser kaesmacher kaestner kafenda kafendova kafer kafka kafkova kafle kafri kage kagi kahan
kahl kahlan kahlani kahle kahler kahlert kahles kahlmeyer kahlon kahn kahrs kahveci kailah kailen kainovic
kainz kaisen kaisrova kaitovic kaius kaizen kajganic kakar kakkar kalab kalaba kalabic kalabova kalajanovic
kalajdzic kalajic kalajitovic kalama kalamiza kalan kalas kalasova kalata kalb kalbach kaleena kalei kaleja
kalejs kalendic kaleo kaler kaleta kalib kalic kalil kalinoski kalinova kalinowski kalinski kalish kaliska
kalisky kalista kalisz kalivoda kalivodova kalka kallabis kallas kallay kallayova kallenbach kallensee
kallio kallis kalman kalmbach kalna kalnaja kalnajs kalnina kalnins kalns kalob kalous kalousek kalouskova
kalousova kalova kalra kaltenbach kalu kaluderski kaluza kamani kamar kamara kamat kamath kamaya kambic
kambree kambria kamdar kamen kamenicki kamenik kamenikova kamenov kamer kamia kamiah kamin kaminski kaminsky
kamm kammer kammerer kamoliddinyev kamoliddinyeva kamolov kamolova kamp kampa kamper kampf kamps kampschulte
kamradt kamrath kamrin kanagy kanan kanaria kanda kande kandecki kandel kandji kandra kanea kaneko kanesha
kaneshiro kang kangas kania kanic kaniewski kanimal kanipe kaniya kaniyah kaniyar kanizaj kanka kankova kann
kanner kanon kanova kant kante kanter kantner kantola kantor kantorova kantz kanu kanzaki kanzhelev kanzler
kapadia kapinos kaplan kaplangi kaplanova kapoor kapp kappe kappel kappes kappler kapri kaproncai kapulica
kapur kapusta karabocek karabulut karac karadamis karadas karadordevic karaduman karaer karajcic karakasevic
karalyn karaman karamarkovic karamata karanja karapetric karapetyan karas karasek karasicevic karaskova
karasova karatosic karaulac karaulic karavidic karban karbanova karbowski karch karcher karczewski kardos
kareen karels karem karg kargbo karger karhoff karika karikari karimi karisma kariuki karjalainen karki
karklina karklins karlak karle karlen karlic karlik karlikova karlin karlinski karlos karlova karls karlsen
karlson karlsone karlsons karlsson karlton karlyn karmyn karn karner karnes karns karole karow karp
karpinski karr karras karrass karren karrick karrington karry kartal kartchner kartier karul karulova karus
karwoski karwowski karyl karyme kasal kasalova kasanin kasapoglu kasavica kasch kaselj kaser kashani kashmir
kasi kasik kasikova kasikovic kasinger kasner kasparek kasparian kasparkova kasparova kasperek kasprzak
kasprzyk kass kassa kassab kasse kassel kassem kassi kassis kassner kasson kassulke kast kastelic kasten
kaster kasterovic kastner kasyn kaszuba katana katarincek katayama kateri katerine kates katey katharyn
kathe katheleen kather katherina katheryne kathey kathline kathrada katilyn katoi katona katrice kats katt
katta katulic katz katzenberger katzer katzinski katzman kauffman kauffmann kaufman kaufmann kaufmanns kaul
kaulina kaulins kaup kaus kausemann kaushal kaushik kauth kautz kautzer kautzman kavaklioglu kavanagh
kavanaugh kavcic kavka kavkova kavya kawagoe kawaguchi kawahara kawai kawakami kawamoto kawamura kawano
kawecki kawohl kaycen kayci kaycie kaydance kaydee kaydin kayleb kaylei kaylon kaylor kayne kayser kazanjian
kazarian kazda kazdova kazee kazemi kazenski kazlauskas kazmarek kazmi kazmierczak kazmierski kazuko keach
keagle keagy keahey keaira kealey kealoha kealy kean keane keaney kear kearney kearns kearse keasia keasler
keast keathley keating keats keatts kebe kebede kececi keckler kedrick kedzierski kedziora keeble keebler
keech keefe keefer keehn keeler keelie keena keene keeney keenum keeran keese keesee keesler keesling keeter
keeth keeton keever keffer kegel kegley kehl kehler kehm kehn kehoe kehr kehrer keiara keifer keiffer keil
keilah keilman keim keiner keiper keir keiry keiser keisler keisling keita keiter keitha keithley keitt
keizare keizars keizer kejuan kekic kekoa kelan kelani kelch kelchner kelci keleher keleka keleman kelemen
kell kellam kellams kellar kelle kelleher kellems kellenberger kellerman kellermann kellett kelliher kelling
kellis kellison kellman kellner kellogg kells kellum kellyann kellye kellyn kelm kelman kelsay kelsch kelsee
keltner kemari kemberly kemble kemenade kemfelja kemmer kemmerer kemnitz kemp kempa kempe kempen kemper
kempf kempfer kempis kempker kempter kempton kena kenadee kenadi kenadie kenai kenda kendel kendig kendle
kendricks kendyll kenealy kenefick keneth kenina kenins kenison keniston kenith keniz kenizova kenkel kenlee
kenleigh kennadi kennady kennamer kenneally kennebrew kennell kennelly kennemer kenner kennerly kennerson
kennett kenney kennie kennison kennon kennth kensinger kenworthy kenzlee kenzley keogh keohane keondre
keonna keonte keosha keough keown kepa kephart kepler kepley keplinger kepner keppel kepple keppler keranen
kerber kerby kercher kerchner kerekes kerfoot kerin kerins kerkhoff kerl kerley kerlin kerluke kernan kerner
kerney kernodle kerns kerr kerrick kerschner kersh kershaw kershner kersten kerstetter kersting kertzmann
kervin kerwin keseroglu keshishian keshishyan kesina keskin kesler kesling kesner kessel kesselman
kesselring kesselschlager kessinger kessler kestenbaum kester kesterson kestler kestner ketcham ketchem
ketcher ketcherside ketchum ketelsen ketner ketola ketron kette kettenis ketter ketterer ketterling
ketterman kettler kettner keutel keva kevorkian kevyn keya keyara keyes keylee keyser keysha kezia
khachatryan khadka khaimov khalaf khalani khali khalif khalilah khalili khaliyah khalsa khamis khanal khanam
khanna khare khatib khatoon khatri khatun khavronenko khawaja khawula khaza khim khloee khokhar khong khoo
khosla khouma khouri khoury khoza khristopher khumalo khumalu khurana khuu khuzwayo khyree kibbe kibbey
kibby kibler kibodeaux kicanovic kicema kiceskulov kicevac kicic kicklighter kidane kidd kiddy kidwell
kiefer kieffer kiehl kiehn kielty kiely kienitz kienzle kiernan kierstead kierstyn kies kiesel kieser
kiesling kiessling kieu kifer kiger kiggins kight kightlinger kihas kihn kiker kikuchi kilback kilbane
kilborn kilbourn kilbourne kilbride kilburg kilby kilcoyne kilcrease kilcullen kilday kildow kilduff kile
kilee kilgo kilgore kilic kilicci killam killebrew killeen killen killgore killinger killingsworth killion
killman killmer killoran killough killpack kilmartin kilmer kilpatrick kilroy kimball kimbel kimbell
kimberely kimberlin kimberling kimbery kimble kimbler kimbra kimbrel kimbrell kimbro kimbrough kime kimes
kimiko kimm kimmel kimmell kimmet kimmey kimmons kimpel kimrey kimsey kimura kimzey kinadeter kinard kincade
kincaid kincannon kincer kinch kincheloe kinchen kindel kindelan kindell kindig kindl kindler kindley
kindlova kindt kiner kingery kingman kingrey kingsland kinkade kinkaid kinkead kinkel kinlaw kinleigh
kinloch kinman kinn kinnaird kinnaman kinnamon kinnard kinne kinnear kinner kinnett kinney kinnison kinnunen
kinoshita kinsel kinsella kinser kinsleigh kinsler kinslow kinter kintner kintz kinyon kinzel kinzer kinzie
kinzy kiona kipchoge kiper kipp kirac kiraly kirch kircher kirchhoff kirchner kirchoff kirkbride kirkendall
kirkendoll kirker kirkland kirkley kirklin kirkpatrick kirksey kirkwood kirlin kirn kirschbaum kirschenbaum
kirschner kirst kirstein kirstyn kirtley kirts kirven kirwan kirwin kis kisabaka kiser kisfalubac kishbaugh
kisiel kisling kisner kisor kissane kissee kissel kissell kissick kissinger kissling kissner kissoon kister
kistler kistner kita kitagawa kitana kitch kitchell kitchin kitchings kitic kitonjic kitson kitt kittel
kittell kittelson kitterman kittie kittinger kittleson kitto kittredge kittrell kitts kitzman kitzmiller
kivett kiyah kiyana kiyoko kiyomi kizer kizivat kizzie kizzy kjaer kjeldsen kjos klaassen klabuhn klabunde
klacar kladar kladarin klages klahn klaiber klaire klamm klander klann klapka klapkova klapp klapper klar
klasanovic klasnja klass klassen klatt klauder klausen klausner klaver klavina klavins klawitter klay
klecina klecka kleckner kleckova klee kleeberg kleeman klees kleiber kleiman klein kleinberg kleine kleiner
kleinert kleinhans kleinhenz kleininger kleinman kleinmann kleinova kleinpeter kleinsasser kleinschmidt
kleinsmith kleinsteuber kleiss kleist klem kleman klemencic klementova klemm klemme klemmer klemp klenk
klenke kleppe klepper klett kleven klick klier kliewer klikovac klim klima klimas klimczak klimek klimenko
klimentova klimes klimesova klimova klimovic klinac klincov kline klinedinst klinefelter kling klingaman
klingbeil klinge klingenberg klingensmith klinger klingler klingman klinic klink klinker klinkhammer
klintrup klippel klisanin klitzke kljecanin kloc klocek klock klocke klocko kloepfer kloey klonowski kloos
klopfenstein klopfer klopp klopsch klos klose klosowski kloss kloster klosterman kloth klotz kloucek
klouckova klouda kloudova kluck kluesner klug kluge klumb klump klumpp klunk klusener kluth klutts kluttz
kluver kluwe kmet kmetova kmetz kmiec kmiecik knaack knaak knab knabe knable knaggs knapik knapke knapova
knapp knappenberger knapper knapton knarr knaub knauer knauf knauff knaus knauss knebel knecht kneeland
kneifel kneip kneller knepp knepper knerr knetsch knez knicely knick knierim knies kniffen kniffin knigge
knighten knipe knipp knippel knisely knisley kniss knittel knittle knobbe knobel knoblauch knoble knoblich
knobloch knoblock knoch knoche knode knodel knoebel knoetze knoke knoles knoop knopf knopp knorr knorscheidt
knotek knoth knotkova knott knotts knouse knowles knowlton knudsen knudson knudtson knupp knust knuth
knutsen knutson kobayashi kobel kobela kober kobia kobie kobus koc kocabiyik kocchar koch kochan kochanski
kocher kochevar kochis kochova koci kocian kocianova kocis kocisova kocjan kock kocman kocmanova kocoglu
kocourek kocourkova kocsis kocurek kocyigit koczulla kodali kodama koderisch koebel koech koegel koehl
koehler koehn koehne koeller koelling koelpin koelsch koenen koenig koenigs koepke koepp koeppel koeppen
koerber koerner koert koester koetter kofferschlager koffler koffman kofler kofoed kofranek koga kogan koger
kogut koha kohan kohle kohler kohli kohlman kohlmann kohlmeier kohlmeyer kohn kohnen kohnke kohnle kohout
kohoutek kohoutkova kohoutova kohr kohrbruck kohre kohrs kohrt kohs kohut koirala koivisto koj kojcic
kojcinovic kojima kok koka kokalj kokanov kokanovic kokar koki kokoskov kokoszka kokovic koks kolacek
kolackova kolak kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova
kolasa kolasinski kolb kolbe kolbeck kolberg kolbie koleiski kolek kolenc kolenda kolenovic kolesar
kolesaric kolesarova kolgjeraj kolin kolk kolker kolkova koll kollar kollarova koller kolli kollie kolling
kollman kollmann kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas
kolompar kolonja kolotzei kolovic kolp kolson kolstad kolundzic kolundzicradic kolundzija komad komadinic
komadinovic komak komanov komanovic komar komarcevic komarcic komarek komarica komarkova komarnicki komaromy
komarov komatina komatinovic komatovic komazec komilov komilova kominek kominkova komljen komljenovic
komluski komnenic komnenov komnenovic komoll komorowski komronov komronova konate koncar konda kondo kone
konecna konecny konen kong konicek konickova konieczna konieczny konig koning konkel konkle konkol kono
konopelski konopka konow konrath konstantinos konta konte kontos konz koob koogler kooiman kooistra koomson
koon koonce koons koontz koop koopman koos kopacz kopal kopalova kopanec kopas kopczynski kopec kopecek
kopecka kopeckova kopecky kopecna kopecny kopel koper kopernick kopf kopka koplin kopp koppel koppelman
koppenhaver kopplin kopriva koprivec koprivova koprowski koran korando korb korbel korbelova korben korda
kordell kordic kordin kordulup korec korecova koren korf korff korhonen korica korinek korinkova korkmaz
korman kormukcu korn kornacki kornegay kornfeld korol koroma korosec korotaj korpas korpi korra korsa kort
korta kortajarena korte korth kortz korusac korzeniowski kosa kosakowski kosalec kosanin kosar kosarac kosch
kose kosek kosel kosenkow koseoglu koser kosevic koshy kosiba kosik kosikova kosina kosinova kosinski
koskela koski koskinen kosko kosloski koslowski kosman kosnicar kosnicarevic kosoko kosova kosowski kospic
koss kost kostadinovic kostal kostalova kostecki kostelecky kostelnik koster kostic kostick kostin kostka
kostkaova kostkova kostrec kostrecova kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin kotaras
kotarcevic kotarlic kotarski kotas kotasova kotch kotecki kotek kotevic koth kothari kothe kotkova kotlar
kotlarova kotler kotowski kotrba kotrbova kotrljanovic kott kotter kottke kotula kotz kouba koubaa koubek
koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova kouns kountz kouri kouril kourilova
koury koushik koutna koutny kovac kovacek kovacevic kovacevich kovach kovacic kovacik kovacikova kovacova
kovacs koval kovalchuk kovalcik kovalenko kovaleski kovalski kovar kovarik kovarikova kovarova kovatch
kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowaleski kowalewski
kowalick kowalik kowalinski kowalkowski kowalski kowalsky koya koyama koybasi koyluoglu koyuncu koza kozak
kozakiewicz kozakova kozar kozarac kozarev kozarevic kozarski kozel kozey kozic kozicki koziel kozik
kozikowski koziol kozlica kozlina kozloski kozlov kozlova kozlovacki kozlowski kozma kozova kozub kraatz
krabbe krach kracht kraemer krafft krager kragl kragulj kraguljac krahn krahovski kraincanic krajci krajcik
krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajickova krajina
krajinovic krajisnik krajnc krajnovic kraker krakowiak krakowski kral kralicek kralickova kralik kralikova
kralj kralja kraljinovic krall kralova kram kramer kramp krance krancis krantz kranz krapf krasic krasinski
kraska krasner krasniqi krasnova krass krastina krastins kratka kratky kratochvil kratochvilova kratofil
kratz kratzer krauel kraule kraulis kraus krause kraushaar krausova krauspe krauss krausz krauter krauth
krauze kravchenko kravets kravetz kravitz krawczyk krawiec kray kraynak krcevinac krcmar krcmarevic
krcmarova kreager kreamer kreb krebs krebsbach krecek krech kreckova kreeger kreft kregar kreger krehbiel
kreider kreidler kreiger krein kreiner kreis kreischer kreiser kreissig kreitz kreitzer krejci krejcik
krejcikova krejcir krejcirova krejcova krell kremanac kremenovic kremer krenek krenkova krentz krenz krepps
kreps kresge kreslina kreslins kresoja kresojevic kresonja kress kresse krestalica kretschmer kretz kretzer
kretzschmar kreuser kreutz kreuzer krewson krey krga kricak krick kricka krickovic krider kriebel krieg
kriegel krieger kriel krier kriesel krieva krievina krievins krievs krigbaum krige krikorian krilovic kriner
kring krings krinsky krinulovic krippner krisan krisanov krisanovic krise krisha krisher krishnamoorthy
krishnamurthy krishnan krissy krist kristeen kristensen kristiansen kristic kristle kristoff kristoffersen
kristofova kritzer krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca krivosic krivosija kriz
krizaj krizan krizek krizic krizkova krizova krkalo krkeljic krkic krkljus krkobabic krmelj krockert
krodinger kroeger kroeker kroening kroger krogh krogman krogstad kroh krohling krohn krol krolikowski kroll
krom kromah kromer kron kronberg kronberga kronbergs kronenberg kronk kropacek kropackova kropf kropp kross
kroupa kroupova krouse krout krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic krstekanic
krstic krsticic krstin krstinic krstivojevic krstonic kruckenberg krueger krug krugel kruger kruk krukowski
krull krum krumina krumins krumm krummel krumwiede krupa krupicka krupickova krupinski krupka krupkova
krupova krupp krupski krusarovski kruschinski kruse kruskovic kruszewski kruzel kruzevic krvavac krysiak
krzeminski krznaric krzyzanowski kshlerin ksiazek kuan kuang kub kubacki kubadov kubadova kubala kubanek
kubankova kubatova kubcova kube kubec kubelka kubelkova kubena kubera kubes kubesova kubheka kubiak kubica
kubicek kubicki kubickova kubicova kubik kubikova kubin kubinova kubinski kubis kubisova kubitz kubli kubo
kubota kubova kuc kuca kucara kucera kucerova kuch kuchar kucharczyk kucharova kucharski kuchera kuchinski
kuchler kuchta kuchtova kucinac kucinski kuck kucova kucukler kuczynski kuday kudeljas kuder kudla kudlacek
kudlackova kudrna kudrnova kudrow kuebler kuehl kuehn kuehne kuehner kuenzi kuester kufahl kugel kugler
kuhar kuhic kuhl kuhle kuhlee kuhlman kuhlmann kuhn kuhne kuhnel kuhnemund kuhnen kuhnert kuhnke kuhns kuhr
kuijpers kuiper kuipers kujavec kujawa kujawski kukla kuklinski kuklova kukowski kukuk kukuljica kukuruznjak
kula kulaksizoglu kulas kulesa kulesza kulhanek kulhankova kulhava kulhavy kulick kulig kulik kulikowski
kulimann kulinski kulka kulkarni kull kulla kullman kulma kulmane kulmanis kulow kulp kulpa kumbernuss
kumcuoglu kumi kumm kummer kummle kump kumpf kunc kunce kuncova kunde kundert kunene kunes kunesova kung
kunicbukovac kunkel kunkle kunkler kunselman kunst kunt kunter kuntz kunz kunze kunzler kupcova kupec kuper
kuperman kupfer kuphal kupiec kupka kupkova kupper kupprion kuprion kupusinac kuraica kuras kurcubic kurek
kurevija kuriakose kurian kuridza kurija kurilic kurjacic kurjacki kurka kurkova kurkowski kurland
kurmazovic kurnicki kurnoga kurobasa kurowski kurrat kurschilgen kurtak kurtanjek kurtenbach kurth kurtuma
kurtz kurtzman kurucev kurucic kurutluoglu kuruvilla kurz kurzemniece kurzemnieks kus kusan kusanovic kusch
kuschel kuschewitz kuschmann kusek kush kushner kushnir kusi kusic kuske kusljevic kusljic kuss kuster
kustermann kusters kuta kutch kutcher kuter kutlay kutlija kutsch kutscherauer kutz kutzner kuvalis
kuykendall kuyper kuypers kuzel kuzelj kuzelova kuzet kuzma kuzmanic kuzmanicsarac kuzmanovicdordevic
kuzmina kuznetsov kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka kvasnickova kvekic kvrgic
kvyat kwaakye kwak kwan kwarteng kwasniewski kwasny kwiatkowski kwiecien kwiecinski kwok kwon kwong kyaire
kyana kyanna kyaw kyden kyei kyer kyker kylea kylene kyley kyli kyncl kynclova kyndra kyng kynleigh kynslee
kyoko kyong kyrah kyrin kyrsten kysar kysel kysela kyselova kysen kyser kyte kyung kyzer laabs laack laakso
laaksonen labadie labalo laban labanac labar labarbera labarge labarre labastida labat labate labbe labeau
labella labelle laber laberge lablanc labombard labonte laborde labossiere labotic labounty laboy labra
labrada labrador labrake labranche labrecque labrie labriola labuda labudova labus lacanin lacasse lacava
lacayo lacaze lacefield lacerda lach lachance lachapelle lachelle lacher lachman lachney lacina lacinova
lacis lackie lackner lacko lackova laclair lacman lacnjevac lacomb lacombe lacorte lacoste lacount lacour
lacourse lacresha lacroix lacross lacson ladawn ladd ladega ladevac ladevic ladewig ladinovic ladner ladnier
ladon ladouceur ladson laduca ladue laduke ladwig laela laezza lafata lafave lafavor laferriere lafever
lafferty laffey laffin laffoon lafitte laflamme lafler lafleur lafollette lafon lafond lafont lafontaine
lafontant laforce laforest laforge laforte lafortune laforza lafountain laframboise lafrance lafreniere
lafuente lagace lagana lagarde lagasse lage lagman lago lagomarsino lagrange lagreca lagrone laguardia
laguerre laguna lagunas lagunes lahaie lahaye lahey lahman lahoma lahr lahti lahtinen lahue lai laidlaw
laiken laikyn lail lailani lainez laing lainhart lainie laino lairson laitinen laitkam laivina laivins
lajara lajeunesse lajoie lajuan lajuana lakatos lakatosova lakeesha lakelynn lakendra lakenya laketa laketic
lakey lakhani lakic lakiesha lakin lakita lakomy lal lalani lalanne laletin laliberte lalic lalit lall lalla
lalley lalli lallier lally lalonde lalone lalor lamacchia lamadrid laman lamanna lamantia lamarca lamarche
lamarre lamaster lamay lambdin lambe lambelet lamberson lamberth lamberti lamberton lambertson lamberty
lambic lambie lamborn lamboy lambrecht lambright lambros lambson lamendola lamere lamers lamey lamica lamie
lamkin lamm lammers lammert lamon lamond lamonica lamons lamontagne lamore lamoreaux lamorte lamos lamothe
lamotte lamour lamoureux lampe lampert lamphere lamphier lamping lampkin lampkins lampley lampman lamprecht
lampron lampson lampton lamson lamula lamy lamya lanahan lanclos lancour lanctot landa landan landaverde
lande landeros landers landes landess landfair landgraf landi landino landis landmane landmanis landmann
lando landolfi landolt landova landowski landreneau landreth landrum landsberg landwehr landy lanell lanelle
lanford lang langan langarica langdale langdon lange langel langen langenfeld langer langeveldt langevin
langfeld langhirt langhorne langille langlais langland langley langlinais langlois langner langone langosh
langova langr langrova langstaff langton langworth langworthy lanham lanier lanig lanigan laning lankford
lanman lann lanna lannan lanni lanning lannom lannon lanora lanoue lanphear lanpher lansberry lansdale
lansdown lansdowne lanser lansford lansing lanter lanteri lanterman lanthier lantigua lantis lantrip lantz
lanum lanuza lanz lanza lapage lapaglia lapan lapcevic lape laperle lapham lapidus lapierre lapina lapine
lapinski laplaca laplant laplante lapoint lapointe lapolla laporta laporte lapp lappe lappin laprade lapsina
lapsins lapsley laquanda larabee laracuente laramee laramore laraway lare lareau laredo laree larez largent
larimer larimore larin larios larison larita larivee lariviere larkey larkins larmore larner larocca larocco
laroche larochelle larock larocque laroe laronda laroque larosa larose larrabee larraine larranaga larrea
larrick larrimore larrison larsen larson larsson larussa larusso lary lasala lasalle lasandra lasater
lascala lascano lasch lascola laseter lashae lashandra lashaun lashaunda lashawna lashawnda lashbrook
lashell lashley lashomb lashon lashua lashunda lashway lasiter laska lasker laskey lasko laskowski lasky
lasley lasmane lasmanis lasonya lasota laspina lasseigne lassen lasser lasseter lassiter lasswell laster
lastinger lastra lasure laswell lata latal latalova latarsha latashia latavia latham lathem lathom lathrop
laticia latifat latimer latimore latina latini latiolais latkovska latkovskis latona latorre latour latoyia
latrina latrisha latshaw latson latta lattanzi lattanzio lattimer lattimore lattin latu latulippe laub
laubach laube lauber lauberga laubergs laubscher lauck lauckner laudenslager lauderdale laue lauer
laufenberg laufer lauffer laughery laughlin laughman laughton lauinger launa launius laur lauralee lauran
laurance laureano laurena lauria laurice lauricella lauridsen laurinda lauritsen lauritzen lauro laursen
lausecker lautenschlager lauterbach lauth lautzenheiser lauver laux lauzon lavalle lavallee lavalley lavan
lavar lavaughn lavecchia lavenia laventure lavera laverde laverdiere lavergne laverty lavery laveta lavette
lavey lavicka lavickova lavigne lavin lavine laviolette lavoie lavona lavone lavonia lavonna lavoy lavy
lawal lawanna lawes lawhead lawhon lawhorn lawhorne lawing lawler lawley lawlor lawrenz lawrie lawry lawter
lawver laxson laxton laya laycock layden layfield laymon laynee laynie layson lazalde lazanski lazarac
lazard lazarev lazarevic lazari lazarov lazcano lazenby lazendic lazerka lazetic lazic lazin lazinica
lazizov lazizova lazo lazor lazos lazzara lazzari lazzarini leachman leacock leadbetter leadingham leahey
leahu leahy leake leale leaman leamon leamy leannon leanora leanos leaphart lear leard leary leasure leath
leatham leatherman leavell leavitt leavy leazer lebaron lebarron lebeau lebeda lebedova lebel leber leberer
lebert leblanc lebleu leblond leboeuf lebon lebouef lebovits lebow lebowitz lebron lebrun lebsack lecates
lecca lechner lechtenberg lechuga lecia lecic leck leckie leckrone leclair leclaire leclerc leclercq
lecompte lecomte leconte lecount lecrone lecroy lecuyer leday ledbetter ledda leddy leder lederer lederman
ledesma ledet ledezma ledford ledgerwood ledlow ledner ledo ledonne ledoux leduc leduchowski ledwith ledyard
leeder leedom leedy leeman leen leep leeper leese leeson leeth lefeber lefebre lefebvre lefever lefevers
lefevre leff leffel leffew leffingwell leffler lefkowitz lefler leflore lefort lefrancois leftridge leftwich
legan legarda legare legarreta legaspi legault lege legendre leger legere legette legg legge leggett
leggette leggio legler legorreta legrand legrande legree legros legzdina legzdins lehan lehane lehew lehigh
lehman lehmann lehmkuhl lehn lehnen lehner lehnert lehrer lehrman lehtinen lehto lehtonen leib leibold
leibowitz leiby leicht leick leid leida leide leider leidy leier leifer leight leighty leija leiker leimbach
lein leinbach leinen leiner leingang leininger leinonen leinweber leipold leiser leisha leishman leist
leitch leite leiter leiteritz leith leitheim leitner leitz leitzel leiva leiwesmeier leja lejeune lejina
lejins lejniece lejnieks lekisha leleux lelli lelovic lema lemaic lemaire lemajic lemanski lemar lemaster
lemasters lemay lembede lemberger lembke lembo lemcke lemelin lemelle lemen lemere lemery lemic lemieux
leming lemire lemke lemley lemm lemmens lemmer lemmon lemmons lemoine lemond lemonds lemos lemus lenahan
lenart lenderman lenfers leng lengacher lengel lengyel lenhard lenhardt lenhart lenihan lenin lenita lenk
lenker lenning lennis lenoir lenon lenox lentine lentini lents lentz lenwood lenz lenzen lenzi leoma
leonarda leonardi leoncini leonetti leong leonguerrero leonhardt leonila leontijevic leopardi lepage lepak
lepard lepe lepine lepkowski lepley lepore leposavic lepovic lepp leppanen lepper leppert leppo lepre
lepsanovic lepsik lepsikova lepthin lerch lerma lerman lerner lero leron leroux lesage lesane lesch leschnik
lesendric lesesne lesevic lesh lesha lesher lesiak lesina lesinski lesjak lesko leslye lesmeister lesniak
lesniewski lesperance lessard lessig lessley lessman lessner lesueur lesure leszczynski letcher letchworth
letellier letendre letisha leto letourneau letsoalo letson lett lettieri letts letzelter leuba leuck
leuenberger leung leuschke leutarevic leutenegger leuthold levajac levalley levan levandoski levandowski
levanic levar levario levasseur leveille levell levengood levens levenson leventhal leveque leverenz
leverett leverette leverich levern levert leverton levesque levey levine leviner levings levingston levins
levinson levis levison levit levitan levitsky levitt lew lewallen lewandowski lewellen lewellyn lewey
lewicki lewinski lewison lewke lewter lewton lexa lexington leyba leyckes leyden leye leyendecker leylani
leyva lezama lezcano lezlie lezzi lheureux liang liao libal libalova libbey liberati liberman libert librada
librizzi liburd licari licata liccardo licciardello licea licht lichtenberg lichtenberger lichtenfeld
lichtenhagen lichtenstein lichter lichtl lichtman lichty licis licitra lickteig licon licona lidaka lidaks
liddell liddick liddle liddy lieb liebach liebe liebel lieber lieberman liebert liebich liebig liebl liebler
liebman liebold liebowitz liechty liedtke lielmane lielmanis liem liendo lienemann lienshoft liepa liepina
liepins liera lierman lieselotte lieser lieske liesl lietz liew liggett liggins lightbody lightcap lightfoot
lighthall lightle lightner lightsey lighty ligon ligorio liguori lile liles lilibeth lilic lilienthal lilja
lill lillard liller lilley lillia lilliam lillibridge lillis lillith lillo lillyan lillyann lilyanne lim
limas limbach limbaugh limberg limbrick limbu limon limoncuoglu limones linam linan linares linch linck lind
lindahl lindamood lindauer lindberg lindblad lindblom lindbloom lindeman lindemann lindemuth lindenberg
lindenmayer lindenmuth linder linderman lindgren lindholm lindhorst lindler lindley lindner lindo lindon
lindor lindow lindquist lindqvist lindsley lindstrom lindsy lineback linebarger linebaugh lineberger
lineberry linehan linford lingard lingenfelter lingerfelt lingle linhares linhart linhartova lininger linke
linkin linkous linley linnell linneman linnenbaum linney linquist lins linscott linsley linson linthicum
lintner lintz linville linz linzy lionell liotta liou lipan lipar lipari lipe lipford lipham lipinski lipka
lipke lipkin lipman lipp lippard lippe lippert lippi lippincott lippman lippold lippolis lipps lipscomb
lipsey lipske lipski lipsky lipson liptak liptakova lipton lipus liquori liranzo lirette liriano lisabeth
lisamarie lisandra lisboa liscano lischka lisenbee lisenby lish lisha lisi lisicka lisicky lisiecki lisk
liska liskova lisnic lisowski liston liszewski litchfield litchford litke litman litt littel littell litten
litteral litterio littlefield littlejohn littlepage littles littleton littlewood littman litton littrell
litvak litvin litwiller litwin litz litzenberger litzinger liuzzi livaja livas livazovic livengood liverani
liverman livermore livesay livesey livingood livingstone livsey liwanag lizama lizana lizaola lizardi
lizardo lizarraga lizcano lizotte lizzette ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic
llanas llanes llerena llorens llorente loaiza loar loayza lobato lobaugh lobb lobban lobdell lobel lobello
loberg lobianco lobinger loboda lobos lobue loca locascio locastro locatelli locci loch locher lochner
locicero lockaby lockamy lockard locke lockett lockey lockhart locklear lockley locklin lockman lockner
lockridge lockwood lococo locs lodato loddo loder lodi lodina lodins loeb loeber loeffelholz loeffler loehr
loera loesch loescher loeser loew loewe loewen loeza lofaro loffay loffredo lofgren lofland loflin lofquist
loftin loftis lofton logar loggins logina logiudice logozar lograsso logsch logsdon logston logue lohman
lohmann lohmeyer lohnes lohr lohre lohse loi loiacono loida loiseau loiselle loja lokar loken lokey loki
lokken lollar lolley lolli lollis loman lomas lomax lomba lombard lombardi lombardini lombardo lombera
lomeli lomic lomonaco lomovic lonardi loncar londa londono lonergan lones loney longacre longbottom
longbrake longenecker longfellow longhi longhurst longino longley longman longmire longmore longnecker longo
longobardi longoria longstreet longstreth longsworth longtin longwell longworth lonon lonsdale loogen looman
loomis looney loor lopata lopera lopez lopezcruz lopezgarcia lopezgomez lopezgonzalez lopezhernandez
lopezlopez lopezmartinez lopezperez lopezramirez lopezrodriguez lopezsanchez lopiccolo lopp lopresti lopyrev
lorah loralee loralei lorance loranger lorber lorch lorden loreal lorean loredo lorence lorencova lorenson
lorentz lorentzen lorenzana lorenzen lorenzi lorenzini loretha loreti loreto lorette loria lorianne lorick
lorilee lorina loring lorio lorita lorretta lorriane lorrine lortie lorton lortz lorusso loryn losada losano
losch loschiavo losee losey losh losickrizmanic losito loska losoya loth lothrop lotito lotspeich lotter
lotts lotz louanne loubser loucks louda louderback loudermilk loudin loudon loudova louetta lougee loughlin
loughman loughran loughrey loughridge loughry louissaint louk louks loum lounsberry lounsbury louque loura
loureiro lourie lourinho louthan louviere louw loux lovan lovas lovato loveall loveday lovegrove lovejoy
lovelace lovelady loveland lovella loven lovera loverde loveridge lovering lovern lovett lovetta lovette
lovick lovin lovina lovingood lovings lovins lovitt lovo lovvorn lowa lowden lowder lowe lowen lowenstein
lowenthal lowes lowman lown lowney lowrance lowrey lowrie lowry lowther lowy loya loyer loyola loza lozada
lozano lozier lozoya luallen luanna luba lubas lubben lubeck luber lubina lubinova lubinski lubke lubowitz
lubrano luby lucanovic lucar lucarelli lucarini lucatero lucchese lucchesi lucci lucena lucente lucey
luchetti luchian luchini luchsinger lucht luciani lucianna lucic lucidi lucido lucier lucila lucina lucke
luckenbill luckett luckey luckie luconi lucrecia lucus luczak ludban ludden ludeman ludington ludivina
ludlam ludlum ludolf ludtke ludvikova ludwick ludy luebbe luebbers luebbert luebke lueck luecke lueders
luedke luedtke lueilwitz lueken luellen luera lueras lueth luetta luettgen luevano luevanos luffman lufft
lufkin luft lugar luger lugli lugo luhman luhrs luisi lujan lujano lukac lukacevic lukacin lukacova lukacs
lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski lukehart luken lukenda lukendic lukens luker
lukes lukesova lukic lukickovanovic lukoschek lukowski lule luman lumb lumbreras lumley lummus lumpkin
lumpkins lumsden lunceford lund lundahl lunday lundberg lundblad lunde lundeen lundell lundgren lundin
lundmark lundquist lundqvist lundstrom lundy lunn lunsford lunt luoma luong luongo lupasco lupascu luper
lupercio lupi lupian lupica lupien lupo luppi luppino luptak luptakova lupton lupu luque luquin lurie
lurlene lurry lusardi lusby luscher luse lusis lusk lussier lustenberger luster lustig luter lutfiyev
lutfiyeva lutfullohov lutfullohova lutgen luth luthi luthuli luthy lutje lutman lutter lutterman lutton
luttrell luviano luyt luzader luzaic luzar luzi luzier luzzi lwin lyall lybarger lybrand lyday lyde lydell
lyden lydic lydick lydon lyell lyerly lyford lyke lykes lykins lyles lymon lynam lynd lynde lynden lyndi
lyndia lynelle lynes lynetta lynk lynlee lynna lynnea lyon lyons lyrik lytle lyttle lytton lyvers m'en maack
maag maahs maak maass maassen mabaso mabe mabee maben maberry mabery mabey mabhida mabie mabizela mabon
mabrey mabrukov mabrukova mabry mabunda macak macakova macalister macaluso macanic macaraeg macareno macari
macarthur macaulay macauley macayla macbeth macbride maccallum maccarone macchi macchia maccoll macconnell
macdonald macdonell macdonnell macdougall macdowell maceachern maceda macedo macedonio macee macejkovic
macek macele macfarland macfarlane macgillivray macgregor macgyver mach macha machac machacek machackova
machacova machado machala machalek machalkova machalova machin machorro machova machtig machuca macia maciag
macias maciejewski maciel macinnes macinnis macintosh macintyre macisaac maciver mackall mackay macke macken
mackenzi mackey mackie mackiewicz mackin mackinnon mackley macklin macko mackova mackowiak maclachlan
maclaren maclaughlin maclean maclellan maclennan macleod maclin macmaster macmillan macnamara macnaughton
macneil macneill macomber macon macovei macphail macphee macpherson macquarrie macqueen macrae macri macura
macurova macwilliams maczey madalene madamba madan madani madar madara madariaga maday maddex maddix maddock
maddocks maddy madeira madej madejova madelene madelynne mader madera madere madero madetzky madewell madic
madidov madidova madigan madill madisson madkins madlock madlyn madonia madore madriaga madril madriz
madruga madry madsen madson madubuko madueno maduma madunicflauder madura madzic madziva maeda maeder maelee
maelyn maese maestas maestre maestri maez maffei maffett maftei magadan magalhaes magallan magallanes
magallon magana magar magaret magat magbanua magby magdalenic magdaleno magdic magee mager magers maggard
maggart maggi maggiani maggio maggiore maggs magid magiera magill magin maginnis maglajic maglio magliocco
maglione magloire magnan magnani magner magness magnotta magnuson magnussen magnusson magoon magoza magri
magro magruder magsaysay maguire magwood magyar mahabeer mahabir mahadeo mahaffey mahaffy mahajan mahal
mahala mahalia mahaney mahanov mahanova mahar maharaj maharjan maheshwari maheu mahl mahlangu mahle mahler
mahlum mahmudi mahn mahnke mahnken mahon mahone mahoney mahony mahood mahr mahrusov mahrusova mahurin
maiello maier maiers maietta mailhot maillard maillet mailloux maimone mainardi maines mainor mainville maio
maione maiorana maiorano mairena maisano maisch maisel maisha maisonet maisyn maitland maj majaca majano
majcen majcher majchrzak majeed majer majerova majerus majeska majeski majesky majette majewski majka majkic
majnik majorie majovic majstorovic majstrenko majumdar makari makeda makela makepeace makhanya maki makin
makinde makinen makinley makowski makris maksimovic makuachukwu makuch makyla mala malacara malachovska
malachovsky malachowski malagoli malagon malai malan maland malanga malaspina malatesta malavasi malave
malay malbasik malbrough malchow malcomb maldonado malec malecek malecha malecic malecki maleckova maleek
malenfant malerba malesevic maleski maley malhi malhotra malicanin malicki malicoat malikai malikova malinga
malinic malinova malinowski malique malisek malisekova maliszewski malivuk maliya malizia malkin malkova
malkowski malkus malla mallari mallen mallery mallett mallette malley mallia mallick mallin mallmann mallo
mallon mallonee mallori malloy mallozzi mally malmberg malmgren malmquist malmstrom malobabic malojcic
maloney maloof malott malouf maloy malpass malpica malson malta maltasic maltese maltez maltos maltz malucha
maluleke malveaux malvic malvin maly mamaliga mamaril mammen mammie mamo mamojka mamojkova mamula man's
manahan manak manakova manalang manalo manansala manasco manastirlic manbeck mance mancebo mancera mancha
mancia mancil mancilla mancillas mancinas mancinelli mancini mancino manco mancuso mandal mandaric mandarino
mandel mandelbaum mandell manders mandeville mandic mandigo mandokovic mandrapa mandrell mandujano maner
maness manetti maney manfre manfredi mang mangan manganaro mangane manganello manganiello mangano mangat
mangels manges mangham mangiaracina mangin mangini mangino mangione mangold mangone mangrum mangual mangum
mangus manhart maniaci manica manicone manie manier manigault manigo manion manis maniscalco manjak
manjarrez manjencic mank manka manke manker mankin mankins manko mankowski manlove mann mannan mannarino
manney manni manninen mannings mannino mannion mannix manno mannon manns mano manolache manos manoukian
manring manrique manriquez manry mansaray manseau mansell manser manship mansilla manske mansker manso
manson mansson mansurov mansurova mante mantell manthe manthei manthey manti mantia manton mantooth
mantovani mantz manukyan manus manville manwaring manwarren manygoats manz manzanares manzanarez manzano
manzella manzer manzi manzo mapes mapfumo maphisa mapp maqsudov maqsudova maqueda marable maracic maradiaga
maragaret maragh maragno maragret marahrens marais maraj marak marakovic maran marangi marangon marangoni
marani marano maranto marar marasco marasigan marasovic maravilla marbach marban marbella marburger marbury
marbut marcano marcantel marcantonio marceaux marcec marcelene marcelli marcellino marcene marcet marchal
marchan marchand marchant marchbanks marchelle marchena marchesan marchesi marchesini marchetti marchetto
marchewka marchewski marchi marchini marchione marchman marcial marcik marcil marciniak marcinko marcinkova
marcinkovic marcinkowski marcks marcoantonio marcon marconi marcott marcotte marcoux marcovecchio marcucci
marcum marcussen marczak mardari mardell marder mardis mardonov mardonova marecek mareckova maredia marega
marella marelli marenco marengo mareno marentes maresca maresh maresova marez margarite margart margene
margeret margert margerum margeson marget margic marginean margiotta margis margolies margolin margolis
margorie margrett marguerita margulies margurite margy marhta mariaelena mariajose marianela mariani
marianova maric maricella maricevic marich maricle mariette marijane marik mariko marikova marinaccio
marinaro marincic marinda marinelli marinello marinescu marinez maring marini marinkovic marinos marinovic
marinucci mariotti marisavljevic mariscal marisha mariucci marivel mariz marjanov marjanovic marjean
markanthony markarian markayla markee markeith markelj markert marketta markey markgraf markham markia
markie markiewicz markin markita markland markle markley markman markos markotic markov markova markovic
markovich markovicsarac markovitz markowitz markowski marksberry markum markwardt markwell marlar marlatt
marler marlett marlette marling marmeggi marmo marmol marmolejo marmolejos marmon marnell marner marney
maroevic maron marone maroney marongiu marosicevic marotta marovic marquan marquardt marquart marquell
marquerite marquetta marquette marquina marquitta marr marra marras marrazzo marren marrero marriner
marriott marris marro marrocco marrone marroquin marrs marrufo marrugo marrujo marsala marsalek marsalkova
marsch marschall marschek marsee marsella marsenic marshburn marshman marsico marsik marsikova marsili
marson marsteller marston marszalek martac martel martella martelli martello martellucci martensson martes
marth marthaler martinac martincova martindale martindelcamp martineau martinec martinek martinelli martines
martinez martinezcruz martinezgarcia martinezhernan martinezlopez martinezmartin martinezperez martinkova
martinov martinovic martinsen martinson martinsson martir martirosyan martis martone martorana martorano
martucci martyn martz maruca marucci marulanda marunica maruska maruyama marvella marvis marx marxen marya
maryah maryalice maryanna marybelle maryelizabeth maryetta marygrace marykate maryland marylia maryln
marylouise marylynn maryrose marysol maryssa marz marzan marzano marzec marzi marziali marzo marzocchi
marzolf marzullo masako masala masaru masaryk masarykova mascarenas mascarenhas mascari mascaro maschino
masci mascia masciandaro mascolo mascorro mase masek maseko masella maselli mashburn mashinini masi masia
masias masiello masiero masih masino maske maskell maskova maslac maslanka maslo maslova maslowski masojevic
masone masoner masopust masopustova masri massa massaquoi massari massaro masse massenburg massengale
massengill masser massey massi massie massimi massingale massingill massman masso masson massoud mastandrea
masteller masten masterson mastin maston mastrangelo mastro mastrogiacomo mastroianni mastronardi
mastropietro masucci masuda masuku masyn mata matamoros matanic matarazzo matarese matas mataz matchett
mateen mateer mateescu matejicek matejickova matejka matejkova mateos matera matha mathai mathe mathebula
matheis mathena matheney matheny mather matherly matherne mathers mathes matheson mathews mathewson mathey
mathies mathiesen mathieson mathisen mathison mathiszik mathur matiasko matiaskova matiba matic matijanic
matijasevic matijevic matisone matisons matkin matlack matney matoric matos matousek matouskova matousova
matranga matschke matson matsuda matsui matsumoto matsumura matsunaga matsuo matsuoka matsuura matta mattei
mattera mattern matteson matteucci mattheeuw matthes matthews matthey matthies matthiesen matthys mattice
mattila mattingly mattioli mattix mattoon mattos mattox mattson mattsson matty matula matulova maturino
maturo matusiak matusina matuska matuskova matuszak matuszewski matute matyasova matysiak matysova matzen
matzke mau mauch mauck mauer mauger maugeri maughan mauk mauldin maule maull maultsby mauney maung maupin
maurer mauri mauriello maurin maurita maurizi mauroff maus mauser maust mautner mautone mauza mauzer mauzy
mavdudyev mavdudyeva maves mavlonov mavlonova mavrick mavundla mawhinney mawyer maxa maxam maxey maxfield
maximina maximino maxon maxova maxson maybach maybee mayberry maybin maycock mayeaux mayeda mayen mayer
mayerova mayers mayert mayes mayeux mayhall mayhan mayhew mayhos mayhue mayhugh mayle mayne maynes maynor
mayola mayon mayorga mayorquin mayotte mayowa mayr mays mayse maysonet mayton mayur mayville mayweather maza
mazanek mazankova mazariego mazariegos maziarz mazibuko mazilu mazjane mazjanis mazo mazon mazur mazurek
mazurkiewicz mazyck mazza mazzanti mazzara mazzarella mazzaro mazzei mazzella mazzeo mazzi mazzini mazzocchi
mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mazzuca mbacke mballo mbappe mbatha mbeki mbende mbengue
mbodj mboup mbow mbuso mcabee mcadam mcadams mcadoo mcadory mcafee mcaleer mcalexander mcalister mcallister
mcaloon mcalpin mcalpine mcamis mcanally mcandrew mcandrews mcaninch mcanulty mcardle mcarthur mcatee
mcateer mcauley mcauliffe mcavoy mcbain mcbean mcbeath mcbee mcbeth mcbrayer mcbride mcbrien mcbroom mcbryde
mcburnett mcburney mccaa mccabe mccafferty mccaffery mccaffrey mccahill mccaig mccain mccaleb mccalister
mccall mccalla mccallie mccallion mccallister mccallum mccambridge mccamey mccammon mccampbell mccance
mccandless mccane mccanless mccann mccanna mccannon mccants mccardell mccardle mccargo mccarley mccarrell
mccarren mccarrick mccarroll mccarron mccarson mccart mccartan mccarter mccarthy mccartin mccartney mccarty
mccarver mccarville mccary mccaskey mccaskill mccasland mccaslin mccaughey mccaul mccauley mccaulley
mccausland mccaw mccawley mccay mcchesney mcchristian mcclafferty mcclain mcclaine mcclam mcclanahan mcclane
mcclaran mcclard mcclaren mcclary mcclaskey mcclatchey mcclay mcclean mccleary mccleery mccleese mcclellan
mcclelland mcclenahan mcclendon mcclenny mcclenton mccleskey mcclintic mcclintock mcclinton mcclish
mccloskey mccloud mccloy mccluney mcclung mcclure mcclurg mcclurkin mccluskey mcclusky mccoin mccolgan
mccoll mccollam mccolley mccollister mccollom mccollough mccollum mccomas mccomb mccombs mcconaghy mcconico
mcconkey mcconnaughey mcconnel mcconnell mcconville mccook mccool mccord mccorkle mccormack mccormick
mccorry mccorvey mccotter mccourt mccowan mccowen mccown mccracken mccrady mccrae mccraney mccranie mccrary
mccraw mccray mccrea mccready mccreary mccree mccreery mccreight mccright mccrimmon mccrone mccrorey mccrory
mccroskey mccrum mccubbin mccubbins mccue mccuen mccuin mccuistion mccuiston mccullagh mccullah mccullar
mccullen mccullers mcculley mcculloch mccullough mccullum mccully mccumber mccune mccurdy mccurley mccurry
mccusker mccutchan mccutchen mccutcheon mcdade mcdaid mcdanel mcdaniel mcdaniels mcdaris mcdavid mcdermid
mcdermott mcdevitt mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald
mcdougall mcdougle mcdow mcdowall mcdowell mcduff mcduffee mcduffie mcduffy mceachern mceachin mcelderry
mceldowney mcelfresh mcelhaney mcelhannon mcelheny mcelhiney mcelhinney mcelligott mcelmurry mcelrath
mcelreath mcelroy mcelvain mcelveen mcelwain mcelwee mcelyea mcenaney mcenery mcenroe mcentee mcentire
mcentyre mceuen mcevers mcevoy mcewan mcewen mcfadden mcfaddin mcfadyen mcfall mcfalls mcfann mcfarland
mcfarlane mcfarlin mcfarling mcfarren mcfaul mcfee mcfeely mcferren mcferrin mcfetridge mcgaha mcgahan
mcgahee mcgahey mcgalliard mcgann mcgarity mcgarr mcgarrah mcgarrity mcgarry mcgarvey mcgary mcgaugh
mcgaughey mcgaughy mcgaw mcgeary mcgee mcgeehan mcgehee mcgeorge mcgettigan mcghee mcghie mcgibbon mcgill
mcgillicuddy mcgillis mcgillivray mcgilvray mcginley mcginn mcginness mcginnis mcginty mcgirr mcgirt
mcgivern mcgivney mcglade mcglamery mcglasson mcglaughlin mcglinchey mcgloin mcglone mcglothin mcglothlin
mcglynn mcgoldrick mcgonagle mcgonigal mcgonigle mcgough mcgovern mcgowan mcgowen mcgown mcgrady mcgrail
mcgranahan mcgrane mcgrath mcgraw mcgreal mcgreevy mcgregor mcgrew mcgriff mcgroarty mcgrory mcgruder
mcguckin mcguffey mcguffin mcguigan mcguiness mcguinn mcguinness mcguire mcguirk mcgurk mcgurn mchale mchan
mchaney mchargue mchenry mchone mchugh mchunu mcilrath mcilroy mcilvain mcilvaine mcilwain mcinerney mcinnes
mcinnis mcintire mcintosh mcinturff mcintyre mcisaac mciver mcivor mcjunkin mcjunkins mckaig mckain mckamey
mckane mckeague mckean mckechnie mckee mckeehan mckeel mckeen mckeever mckeithan mckeithen mckellar mckeller
mckelvey mckelvie mckelvy mckendree mckendrick mckendry mckenney mckenny mckenzi mckeon mckeown mckernan
mckey mckibben mckibbin mckie mckiernan mckillip mckillop mckim mckinlay mckinlee mckinney mckinnie mckinnis
mckinnon mckinsey mckinstry mckinzie mckissack mckissick mckitrick mckittrick mckiver mcknight mckown mckoy
mckune mclachlan mclain mclamb mclane mclaren mclarty mclaughlin mclaurin mclawhorn mclean mclees mcleish
mclellan mclelland mclemore mclendon mclennan mcleod mcleroy mclin mcloud mcloughlin mclucas mcmackin
mcmahan mcmahon mcmains mcmakin mcmanaman mcmanaway mcmanigal mcmanis mcmann mcmanus mcmartin mcmaster
mcmasters mcmath mcmeans mcmeekin mcmenamin mcmenamy mcmichael mcmickle mcmillan mcmillen mcmiller mcmillian
mcmillin mcmillion mcmillon mcminn mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurphy
mcmurray mcmurry mcmurtrey mcmurtrie mcmurtry mcnab mcnabb mcnair mcnall mcnally mcnamara mcnamee mcnary
mcnatt mcnaught mcnaughton mcnay mcneal mcnealy mcnear mcneece mcneel mcneeley mcneely mcnees mcneese mcneil
mcneill mcneilly mcnelis mcnellis mcnelly mcnemar mcnerney mcnett mcnew mcnichol mcnicholas mcnichols
mcnicol mcniel mcniff mcninch mcnish mcnitt mcnulty mcnutt mcomber mcpartland mcpeak mcpeek mcpeters mcphail
mcphatter mcphaul mcphearson mcphee mcpheeters mcpheron mcpherson mcphillips mcpike mcquade mcquaid mcquaig
mcquain mcquarrie mcquay mcqueary mcqueen mcqueeney mcquilkin mcquillan mcquillen mcquinn mcquiston mcquitty
mcquown mcrae mcray mcree mcreynolds mcroberts mcroy mcshan mcshane mcshea mcsherry mcsorley mcspadden
mcswain mcsweeney mctaggart mctague mctighe mctigue mcvay mcveigh mcvey mcvicar mcvicker mcwaters mcwherter
mcwhirter mcwhite mcwhorter mcwilliams mea meacham meachum meade meader meaders meador meadors meads meagher
meah mealer mealey meaney meares mears meas mease meaux meawad mebane mebold mech mecham meche mechling
meciar meciarova meck meckes mecklenburg meckley mecum medcalf medders medearis medeiros medek medel medema
medeot meder medero mederos medford medhurst medici medkova medlen medler medlin medlock medne mednis
medrano medsker medugno medved medvedova meece meegan meehan meekins meeks meer meers meese meetze meeuwis
mefford megdanac megginson meggs megia megill megna mehaffey mehan mehki mehl mehler mehlhorn mehling
mehloluhlaza mehlorn mehmedovic mehr mehra mehring mehringer mehrotra mehta meichtry meidinger meier meiere
meiers meighan meigs meijer meikle meili meinders meinecke meinen meiners meinert meinhardt meininger meinke
meintjies meints meira meireles meis meisch meisel meisels meisenheimer meiser meisinger meisner meissner
meister meixner mejia mejias mejorado mekayla mekonnen meksa mekss melaine melancon meland melander melandri
melannie melanson melara melby melcer melcerova melcher melchert melder meldere melderis meldrum mele meleah
melecio melena melendez melendrez melendy melero melfi melgar melgarejo melgoza melhorn meli melicharova
melick melida melillo melin melissia melito melius melker melkonian mell mella mellado mellema mellen meller
mellett mellin melling mellinger mello mellon mellor mellott melngaile melngailis melnick melnik melnyk melo
meloche melone meloni meloy melson meltzer melville melzer membreno memmott memoli memon mena menan menard
mencarelli menchaca mencia mencl menclova menconi mende mendell mendelsohn mendelson mendenhall mendes
mendez mendieta mendiola mendivil mendizabal mendola mendonca mendosa menefee menegatti menemencioglu
menendez meneses menezes meng menga menge mengel menges mengesha mengistu mengoni menjivar menke menne
mennella menning meno menon menor menozzi menrat mensa mensah menser mensik mensikova mensing menter mentz
mentzer menz menzel menzer menzie menzies meo meola mera meraz mercadante mercado merced merchan mercier
merck mercure mercuri merenda mereu mereuta merfeld mergen meri merian merica mericle merideth merilyn
meritt meriweather meriwether merk merkel merker merkle merkley merlak merli merlino merlo merlos
mermelstein mermoud merna mero merola merrell merriam merricks merrifield merrigan merrilee merriman
merriweather merrow merryman mersch merseburg mershon merson merta merten mertens mertes mertoglu mertova
mertz merwin merz mesaric mesaros mesarosbelanji mescher meserve meservey mesfin meshell meshesha mesick
mesidor mesina mesko meskuna meskune meskuns mesloh mesmer mesquita messana messer messerly messerschmidt
messersmith messick messina messineo messinger messman messmer messner mesta mestas mester mestre meszaros
metayer metcalf metcalfe metellus metheny methvin metivier metoyer mettler metts metz metzgar metzger
metzinger metzler metzner meunier meurer meuse mewborn mewes mexicano meyerhoff meyers meyerson meylan meza
mezei mezo mfeka mfumu mgenge mhlanga mhlongo miabella mian miano miao micallef mican micciche micco miccoli
micek miceli michaele michaelis michaella michaels michaelsen michaelson michalak michalcova michalczyk
michalec michalek michalik michalikova michalkova michallek michalova michalowski michalski michaud michaux
micheletti michelina michels michelson michelucci michener michie michiels michna michnova michon micillo
micka mickayla mickel mickelsen mickelson mickens mickle mickler mickles micklethwaite mickley mickova micu
middaugh middendorf middlebrook middlebrooks midgett midgette midgley midkiff mieczkowski miedema mielczarek
miele mielke mier miera miers mierzejewski mierzwa mies miesner miettinen mifflin mifsud migel migliaccio
miglio migliore mignogna mignone miguelina migues miguez mihaila mihailescu mihailov mihailova mihailovs
mihal mihalache mihalachi mihalcea mihalek mihalik mihalikova mihaljec mihalko mihalova mihelich mihm
mijakovic mijangos mijares mijota mikac mikaila mikaylah mikeal mikell mikels mikelsone mikelsons mikesell
mikesicmerda mikeska mikesova mikey miki mikicvucak mikita mikitenko mikkelsen mikkelson miklas miklosko
mikloskova miko mikodanic mikolajczak mikolajczyk mikos mikova mikrut mikula mikulasek mikulaskova mikulik
mikulikova mikulova mikulski mikus mikusova mikuta milagro milak milam milanes milankovic milas milazzo
milbourn milbrandt milburn milby milczarek milda milde milea mileena milella mileski milewski milhoan
milholland milhouse milian milisickovacevic militaru militello milito miljanovic milke millan millar millay
milledge millen millender millett millette millhouse millican millien milligan millikan milliken millikin
milliman millington milliron millis millman millner millsap millsaps millspaugh millward millwood milne
milner milnes milone milotova milovidov milroy milsap milstead milstein miltenberger mimbs mimms mims minac
minacova minah minahan minami minar minard minardi minarik minarikova minarova minasian minassian minasyan
minaya mincey minch minchala minchew mincks mincy minda mindru minear minelli mineo minero minervini
mingarelli minger mingo mings mingus minhas miniard minich minick minier minix minjares minjarez minkler
minner minney minnich minnick minniear minniefield minnifield minnis minniti minnix minns mino minogue
minott minshall minshew minsky minson minta minto minton mintz mintzer mintzlaff minyard miotto miquel
mirabal mirabella mirabelle mirabile miraglia miramontes miranov miranova mirazizov mirazizova mirea mireles
mirelez mirga mirgova miriah mironov mironova mirsky mirtha mirziyoyev mirziyoyeva misch mischke mischler
misener misenheimer mish mishler mishoe mishra misiak misik misikova miska miskell miskiewicz misner mistie
mistretta mistry misuraca misztal mitanovic mitchem mitchener mitchner mitchum miti mitsue mitsuko mittal
mittelman mittelstadt mittelstaedt mitton mitu mitzel mitzie miu miura mixon mixson miyake miyamoto miyasato
miyashiro miyazaki miyoko mize mizell mizelle mizer mizrahi mizuno mizzell mkhatshwa mkhize mkrtchyan mladek
mladenovic mladkova mlakar mlambo mlcoch mlcochova mlejnek mlejnkova mlikota mlinar mlynarczyk mngomezulu
mnisi moad moak moates mobbs moberg moberly mobley mocan mocanu moccia moceri mockenhaupt mockler mocnik
moctezuma moczygemba modeste modglin modi modica modise modisette modlin modzelewski moe moede moedl
moehring moeller moen moench moes moffa moffatt moffet moffett moffit moffitt mofokeng moga mogan mogavero
mogbadunade mogenburg mogensen mogg moguel moguenara mohabir mohammadi mohanty mohirov mohirova mohiuddin
mohl mohler mohn mohnacki mohney mohr mohrhard mohrman mohrmann mohs mohsner moilanen moir moisei mojarro
mojica mojzisova mokra mokros mokrosova mokry mokwena mol molano molden moldenhauer molder moldner moldovan
moldovanu moldoveanu molefe molen molenaar molenda moler molin molina molinar molinari molinaro molino
molitor molkova molla molle mollenbeck moller mollet mollett molli mollica mollinger mollo mollohan molloy
molnar molnarova molock moloi moloney molteni molton molyneaux molyneux molzan moman momartin momin
monacelli monaci monaco monae monaghan monahan monarrez moncada moncayo monceaux moncivais moncrief
moncrieff mondello mondesir mondor mondragon monds mondy mone monegro monell mones monette moneypenny
monfort mongan monge mongeau mongelli mongeon mongillo mongold monhollen monico monier moniz monjaras
monjaraz monje monn monnard monni monnie monnier monnin monod monreal monroy monrreal monrroy monsalve
monsanto monsen monsivais monson monsour montag montagna montagner montague montalban montalbano montalbo
montalto montalvan montalvo montanari montanaro montanez montano montante montanye montas monteagudo
montealegre montecalvo montecinos montefusco monteiro montejano montejo montel monteleone montellano
montelongo montemayor montemurro montenegro monteon monter monterosso monterrosa monterroso monterroza
montesano montesdeoca montesino montesinos monteverde montford montfort monti monticelli montie montiel
montijo montilla montour montoya montross montroy monts montufar montz monzo monzon moodie mooers moog mook
mookie moomaw moomey mooney mooneyham mooneyhan moonsamy mooradian moore moorefield moorehead moorer moores
moorhead moorhouse moorman moormann moosa mootz moquin morabito morace moradi morado moraes moraga morais
morales moralez moran morandi morano morant morante morar morari moraru moras morataya moravcik moravcikova
moravcova moravec moravek moravkova morawo morawski morax moraz mordecai mordenti mordhorst more'n morea
moreau moree morefield morehart morehead morehouse moreira morejon moreland morell morelli morelock morelos
morency morera moret moreta moretti moretto moretz morey morfin morford morga morgado morgante morganti
morgenstern morhelfer mori moriarity moriarty morici moriconi morikawa morillo morimoto morin moring morini
morison morissette morita mork morkel morken morlan morland morlock morman morneau morningstar moro morocho
morones moroney moroni moronta morova moroz morozova morozovs morphew morphis morquecho morr morra morreale
morrell morri morrill morrin morrisette morrisey morrison morriss morrissette morrissey morrone morsch
mortensen mortenson mortimore morua morvant mosby mosca moscato moschella mosciski mosco moscoso moseley
mosely moseman moser mosher moshier mosier moskal moskowitz moslavac mosley mosman mosqueda mosquera
mossburg mosser mossman mosso mostafa mosteller mostert mosti mota motalo motaung motchebon moten mothershed
motisi motl motloung motlova moton motsinger mott motta motter mottet mottley mottola motycka motyckova
motyka motz motzenbbacker moua moucka mouckova moudra moudry moudy moul moulden moulton moultrie mounce
mountford mountjoy mountz moura mourad mouradian mousa mousseau mouw mouzon mowatt mowbray mowen mowery
mowrer mowrey mowry moxley moya moyano moye moyer moyers moyes moylan moyle moynihan moyo mozee mozella
mozingo mozo mphahlele mpofu mqwebu mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek
mroczkowski mroz mrozek mrozinski mrugalla msibi mthembu mthethwa mtolo mtshali mucalj mucavac mucci
muceniece mucenieks mucha muchova muchow muckenthaler mudau mudd mudge mudgett muehlbauer muela mueller
muench mues mufizov mufizova mugabe mughal muha muhammadov muhammadova muhar muhleis muhlenkamp muhr muhs
muhsinov muhsinova muhtorov muhtorova muilenburg muinat muir muise muizniece muiznieks mujica mukai mukaram
mukherjee mukhopadhyay mukhtar mulas mulcahey mulcahy mulder muldoon muldowney muldrew muldrow mulero
mulford mulgrew mulhall mulhearn mulherin mulhern mulholland mulkern mulkey mullally mullaly mullan mullane
mullaney mullarkey mullen mullenax mullendore mullenix mullens mullerova mullett mullican mullikin mullin
mullinax mullings mullinix mullins mullis mulloy mulqueen mulrain mulrooney mulroy multani mulvaney mulvey
mulvihill muma mumaw mumford mumm mumma mummert mumper mumphrey mumpower munar munaro muncey muncie muncy
mund munda munday mundell munden mundo mundt mundy muneton munford munger mungia mungin mungo munguia
munifyev munifyeva muniz munk munkas munley munn munnerlyn munns munos munoz munro munroe muns munsamy
munsch munsell munsey munshi munson munster munsterman muntean munteanu munter muntz munyon munz muoi mura
murad muradbasic muradyan murai murakami murali muralles muraoka murata muratalla murati muratore murawski
murazik murch murchison murcia murdaugh murden murdock muresan murff murga murgatroyd murgia murguia murillo
murley murnane muro murodov murodova murolo murph murphey murphree murr murrah murrell murrieta murrietta
murrill murrin murrow murru murry murtagh murtas murtaugh murtha murthy murza musante musat muscarella musch
muschg musella musgrave musgrove musi musial musick musil musilova musketa musleh musselman musselwhite
musser musso musson mustafayev mustafoyev mustafoyeva mustain musteata mustin musto mustonen musulmonov
musulmonova musumeci musy muszynski mutasa mutch mutchler muth mutiat muto mutschler mutz muzaffarov
muzaffarova muzenda muzenjak muzik muzikova muzquiz mwangi myasia myatt myburg myburgh mycah mychael mychal
mydlo mydlova myer myers myhre myhrer myia myint myisha mykah myler mylie mynatt myong myre myres myriah
myrick myricks myrie myrle myrta myska myskova myslinski mysliwiec myung naab nabein naber nabor nabors
nabow naca naccarato nace nachman nachreiner nack nadal nadeau nadel nadene nading nadler nadolny nadolski
naegele naf naftali nafziger nagai nagarajan nagasu nagata nagel nagi nagle nagler nagode nagra nagy nagyova
nagypalfi nahar nahas nahomi nahuel nahum naida naidoo naidu naik nailor naimah naing nair naisha naito
naiya najah najar najarian najarro najaryan najduk najera najjar najman najmanova najmiddinov najmiddinova
nakagawa nakahara nakai nakajima nakamoto nakamura nakanishi nakano nakashima nakasone nakata nakayama
nakayla nakesha nakisha nakiya nakoso nalbandian nalbantoglu nale nalepa nall nalley nalls nally nambeesan
nambo namboothiri namike namikis nanaic nancarrow nancee nancey nandra nanez nangle nannen nanney nanni
nantz naoma naomy napier napierala napoles napoletano napoli napolitano nappi naquin naqvi narain naramore
narang naranjo narasimhan narayanan narcisi nardella nardelli nardi nardini nardo nardone narducci narez
narimonov narimonova narine nariyah naron narron narvaez nasca nascimento nase naser naso nason nasr
nasriddinov nasriddinova nass nassar nassif nast nastas nastase nastasi nastvogel nataliia natarajan natera
nath nathanson natisha natoli nau naubert naude nauer naughton naugle naula nault nauman naumann
naumovskicizmar nauta nautica nava navaeh navarette navarra navarre navarrete navarrette navarro navas
naveah navedo navejar navejas navi navia navoiev navratil navratilova navruzov navya nawaz nawrocki nawrot
nayak nayar naylor nazaire nazar nazareno nazareth nazari nazarian nazaryan nazifov nazifova nazrullohyev
nazrullohyeva ncube ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye
ndukwu ne'er ne'matullohyev ne'matullohyeva neace neacsu nead neagle neagoe neagu neale nealey nealis nealon
nealy neamtu neary neas nease neathery neave neaves nebeker nebel nebioglu neblett necaise necas necasova
nechita necole necula nedbal nedbalova nedd nedelcu nedoma nedomova nedrow nedved nedvedova neeb neece
needham needleman neeley neely nees neese neff negara negash negley negoita negrea negrete negri negrin
negron negru negruta nehemias neher nehls nehring nehru neice neida neider neidig neidlinger neighbors
neikirk neill neilsen neilson neiman neimke neira neis neises neiss neitzel neitzke nejedla nejedly nel
nelida nelligan nellis nelms neloms nelsen nembhard nemcova nemec nemecek nemeckova nemes nemeth nemetz
nemitz nemmers nenadov nenadovic neomi nepal nepomuceno neptune neria nerio neris nerissa nerius nero nery
nesbit nesbitt nesby nesheim nesladek nesler nesmith nespor nesporova nessa nester nesti nesvadba nesvadbova
neta neth netherland nethery neto nett netter nettleton netto netzel netzer neubauer neubauerova neuberger
neubert neuendorf neuenschwander neufeld neugebauer neuhaus neuhauser neumair neuman neumann neumannova
neumanova neumeister neumeyer neumuller neuner neupert neurohr neuroth neuschwander neuwirth nevarez neve
nevel nevels nevers neves nevett neveu nevil nevill nevills nevins nevitt nevius newberg newbern newberry
newbill newbold newbrough newby newcomb newcombe newcome newhall newhard newhart newhouse newkirk newland
newlin newlon newman newmark newnam newquist newsham newsom newsome newson newswanger newville ney neyman
neyra nezaj ngai ngan ngcobo ngcolosi ngema nghiem ngom ngozi ngubane nguer nguy nguyen nguyenova ngwazi
ngwenya nhlapo nhleko niah niam niane niang niass niasse niazi nibert niblack niblett nica nicasio nicastro
niccolai niccum nicholes nicholl nicholle nicholls nichols nicholson nichter nickell nickelson nickens
nickerson nickey nickle nickles nicklow nickolaus nickols nickson nicodemus nicol nicolaev nicolasa nicolay
nicolescu nicoletti nicolina nicolini nicoll nicolosi nicolson nicosia nicotra niculae niculescu niday
niebla nieblas niebuhr nieddu niedermeier niedra niedziela niedzielski niedzwiecki niehaus niehoff niekamp
nieklauson nieland nield nielsen nielson nieman niemann niemczyk niemeier niemeijer niemela niemeyer niemi
niemiec nieminen nienaber nienhuis nienow nierman nies niese niesen niesha nieto nieves niewiadomski nifong
niggeler nigro niitsuma nijjar nijland nikkel nikolaos nikolic nikolickovacic nikolov niland nill nilles
nilsa nilsen nilson nilsson nimmer nimmo nimmons nims ninalowo ning nipp niroula nisbet nisbett nishat nishi
nishida nishikawa nishimoto nishimura nisley nissa nissan nissen nissley nistor niswander niswonger nith
nitra nitsch nitsche nitschke nitta nitti nitu nitz nitzsche niven nivens niver niwa niznik nizomiddinov
nizomiddinova nizomov nizomova njie njoku njoroge njuguna nkansa nkansah nkomo nkrumah noack noakes nobbe
nobel nobile nobili noblett noblin noblitt noboa nobre nobrega nobriga nobuko noce nocella nocentini nocera
nocerino noda nodarse nodine nodler noecker noell noffsinger nofsinger nofziger noga nogales noggle noguchi
nogueira noguera nogueras noguez noh nohemi nojeem nokes noland nolasco nold nolden nolder nole noles
nolette nolin noll noller nolley nolt nolte nolting nomura nomvethe nondlela nong nonyana noogler noonan
noone noorani noori norberg norby norcross nord nordahl nordberg nordby nordeen norden nordgren nordin
nordlund nordman nordquist nordskaug nordstrom nordyke noren norfleet norfolk norgaard norgard norgren
noriega noriko norkus norling normandin normann norment normile norquist norred norrell norrod norsworthy
northcott northcutt northey northington northoff northrop northrup northup northway norvell norville nosal
nosek nosirjonov nosirjonova nosirov nosirova noskova noss nota notaro noteboom noto nott nourse novac
novacek novack novackova novakova novelli novello novelo novick novo novoa novosad novosadova novosel
novotna novotny novy nowack nowacki nowaczyk nowak nowakowski nowell nowicki nowinski nowlan nowland nowlin
nowling nowosadek noyes noyola nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nuccio nucera
nuckles nuckolls nuckols nudelman nugent nulph numanoglu nunamaker nunemaker nunes nunez nungaray nunley
nunn nunnally nurbekov nurbekova nuriddinov nuriddinova nurlanov nurlanova nusbaum nusratov nusratova
nusratullohyev nusratullohyeva nuss nussbaum nussbeck nute nutt nuttall nuzum nuzzi nuzzo nwachukwu nwankwo
nwogu nwosu nwuzor nxumalo nyaako nyame nyanda nyantakyi nyathi nyberg nyce nyesha nygaard nygard nygren
nyhus nyland nylander nyle nylund nyman nyoni nyquist nyra nyree nyssa nystrom nytra nzimande o'brian
o'brien o'byrne o'callaghan o'connell o'conner o'connor o'day o'dell o'donnell o'donoghue o'donovan o'dowd
o'driscoll o'dwyer o'farrell o'flaherty o'flynn o'gorman o'grady o'hagan o'hanlon o'hara o'hare o'keefe
o'keeffe o'kon o'leary o'linn o'mahony o'malley o'meara o'neal o'neil o'neill o'reilly o'riordan o'rourke
o'shaughnessy o'shea o'sullivan o'toole oakes oakland oakman oancea oates oatis oatman oaxaca obadiah obaid
obando obanion obannon obarr obdulia obeid obeng ober oberbrunner oberem oberg obergfoll oberholtzer
oberlander oberle oberlin obermaier oberman obermeier obermeyer obermiller oberry oberst obert obeso
obianuju obidov obidova obispo oblak oboyle obrecht obregon obrezanac obriant obryan obryant obsut obsutova
obyrne ocain ocalan ocampo ocana ocanas ocarroll ocasio occhipinti ocegueda oceguera ocheltree ochoa ochs
ochse ochsner ochtman ocon oconner octavious odaniel odden oddie oddo odegaard odegard odeh odehnal
odehnalova odem oden oder odetola odgers odhiambo odilyev odilyeva odle odobasic odoherty odom odoms odowd
odriscoll odum odunsi oduro odusanya odwyer oehler oelke oertel oeser oesterle oestreich oetting ofarrell
offerman offord offutt oflynn ofori ofosu ogan ogando oganesyan ogara ogata ogawa ogaz ogbonna ogborn ogburn
ogden oggiano ogilvie ogindan oginni oglesbee oglesby ogletree ogren ogulana ogunbamigbe ogunbanwo ogunbiyi
ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye ohagan ohair ohalloran ohanian ohashi ohaver ohearn ohern
ohler ohlinger ohlsen ohlson ohman ohmer ohrt ohtani oien ojala ojeda ojo ojua okada okafor okamoto okamura
okane okazaki okeke okelley okelly okoli okon okonkwo okoro okoye okpattah okubo okumura okumus okun okuneva
okunola okur okyere olabode oladeji oladipupo olafson olague olah olahova olaiya olalde olan olander
olaniyan olano olari olariu olarte olaru olasunkanmi olasupo olaughlin olavarria olawale olaya olberding
olbina olbrich olcott olczak oldaker oldenburg oldfield oldroyd olds olea oleinic olejniczak olejnik oleksy
olene olenick oler olesen oleson olevia olexa olgivanna olguin olimov olimova olinger oliphant olivar
olivares olivarez olivarria olivas oliveira olivencia oliveras oliveri oliverio olivero oliveros olivi
olivieri olivo olivos olivova oller ollila ollis ollison olmeda olmedo olmo olmos olmstead olmsted olofsson
oloughlin olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu oltman olubode olubukola
olufeyikemi olugbayila olujimi olukotun olukunga olusanya olutola oluwagbemi oluwanisola oluwashina olveda
olver olvera omadov omadova omahony oman omani omara omelia omerovic omidina omobolaji omojola omondi
omotoso omowale onan onate ondo ondra ondracek ondrackova ondrasek ondricka ondrova ondrus ondrusova oneida
oneil oney onic onita onken onley onnen onofre onohinosen onorato onose onstad onstott ontiveros onyango
onyinyechukwu oommen oosterhuis oosthuizen ooten opacic opara oparinde opdahl opdyke opel openshaw opfer
opheim ophey opie opitz oplinger opoku oppelt oppenheim oppenheimer opper opperman oppermann oppliger oppong
oprea opric opricovic opris opsahl opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo oquin oquinn orak
oralee oraloglu oram orantes oraovcic orasanin oravec orban orbanic orbay orbe orcutt ordaz ordones ordonez
ordoyne orduna orduno ordway orea orear orefice oregan oregel orejel orellana orem orengo orenstein oretha
orge orgeron orgill orgulan ori orifov orifova orihuela oriley oriordan orlandi orloff orlov orlovic
orlowski orman orme ormerod ormond ormsbee ormsby orn orndorff ornelas ornellas orner ornstein oro orona
oropeza oros orosco orosz orozco orrantia orrego orrell orrick orrico orrock orru orsag orsagova orsak
orsanic orsborn orsi orsila orsini orson orsos orta ortega ortego ortegon ortenzi ortez orth orthmann ortis
ortiz ortlieb ortman ortmann ortner ortolani orton ortuno orum orvis orwig orzechowski orzel osayd osberg
osbon osborn osbourn osbourne osburn osby oscarson oschkenat ose osegueda oseguera osei osenberg oser osgood
oshields oshima oshin oshiro osiecki osinski osis osler oslund osmak osmani osmanlic osmanovic osmar osmer
osmon osmond osmun osmundson osoekawa osoria osorio osornio osorno osorto osowski ospina ossa ossowski ostby
osteen osten ostendarp ostendorf oster osterberg osterhaus osterhoudt osterhout osterloh osterman ostermann
ostertag ostervald ostli ostlund ostman ostrander ostrem ostringer ostroff ostrom ostroski ostrovska
ostrovskis ostrow ostrowski ostuni ostwald osuagwu osuna osuntokun oswalt otabekov otabekova otahal
otahalova otani otano otartic otcenas otcenasova otelia otero otey othman oti otiwa otsuka ott ottaviani
otte otten otterson ottesen otteson otting ottinger ottley ottman ottonello otts otuo otwell oubre ouderkirk
ouellet ouellette ouimet ouimette ouma ousley outen outten ouyang ouzts ovalle ovalles ovando ovcina
overbaugh overbay overbeck overbey overby overcash overfelt overfield overholser overholt overmyer overson
overstreet overturf oviatt oviedo ovitt owczarek owenby owens owensby owings ownbey ownby owokoniran owolabi
owoyemi owsley owusu oxendine oxley oxner oyadiran oyaifo oyama oybekov oybekova oyebola oyelaran oyelowo
oyelude oyeniyi oyervides oyetoro oyeyemi oyinkansola oyinlola oyler oymen oyola ozaki ozanic ozansoy ozberk
ozbey ozbir ozdemir ozdenak ozdogan ozell ozere ozers ozgorkey ozias ozie oziel ozier ozkara ozkok ozment
ozodbekov ozodbekova ozodov ozodova ozola ozolina ozolins ozols oztonga oztuna ozturk ozuna paar paasch
pabon pabst pacanin pacariz paccione pacella pacelli pacetti pacheco paci pacifici pacini packard packett
packwood pacocha paczkowski padberg padden paden padget padgett padilla padin padmanabhan padovan padovano
padro padron padua paduano padula paduraru paek paesler paez paff pafford pagac pagaduan paganelli pagani
pagano pagel pagels paget paglia pagliai pagliaro pagliuca pagnotta pahanic pahert pahl paik paimo paine
pait paiva paixao paiz pajak pajcic pajeska pajkuric pajonk pajtl pakalniete pakalnietis pakeman paksut
pakula pala palacio palacios palackovic palacz paladi paladini paladino palafox palaguachi palano palasti
palau palavestra palazzolo palecek paleckova palen palencia palermo paley palic paligoric palii palija
palikuca palin palisaski paljevic palka palko palla palladino pallante pallares pallas pallentin pallesen
pallone pallotta palmateer palmatier palmeri palmerin palmero palmieri palmisani palmisano palmiter palmore
palmquist palo palomar palomares palombi palombo palomera palomo palos palsson paltere paluch palumbo
pamelia pamila pamintuan pamplin pamula pana panadero panameno panaro panchal pancoast pandey pando pandolfi
pandolfo panduro pandya panebianco panek panella panepinto panetta panezic pangan panganiban pangborn
pangburn pangelinan pangilinan pangle pani paniagua paniccia panicker panico panisic panjak panjevic
panjwani pankey panko pankova pankow pankratz pannell pannone pannu panos panozzo panpakorn pantano panter
pantoja panton panuco panza panzarella panzeri panzig paolella paoletti paoli paolicelli paolillo paolini
paolino paolucci paone paonessa papadakis papadopoulos papak papaleo papapietro papazian pape papenfuss
papez papezova papin papineau papini papke papp pappa pappalardo pappas paprocki paquet paquette paquin para
parada paradis paradiso paramore paraschiv paravinja parcell parchman pardee pardi pardini pardue paredes
paredez pareja parekh parente parenteau parenti parfitt parga pargas parham pariggiano parikh parillo parise
pariseau parisi parisian parisien parizek parizkova parke parkerson parkes parkey parkhill parkhurst parkins
parkinson parkison parkman parlier parlin parma parmakovic parman parmar parmelee parmenter parmentier
parmer parmeter parmley parnell parnes paro parodi parojcic parovic parra parrales parramore parras parrella
parrett parrilla parrillo parrinello parrino parrott parsell parshall partain partee parten parth
parthasarathy parthenia particia partida partin partlow partyka parun parvu parziale parzych pasagic pasalic
pasat pasca pascali pascarella pascari pascaru pasch paschall pasche paschke pasco pascoe pascu pascua
pascucci pasek pasekova pasic pasillas pasini pasion paska pasko paskova pasley pasqua pasquali pasquariello
pasquini passalacqua passarella passarelli passaro passeri passero passey passman passmore passuello paster
pasternak pastore pastorelli pastorino pastorius pastra pastrana pastrano paszkowski pasztor patacic patafta
pataki patane patarac patchell patchen patchett patchin patek patel patenaude pater paterno paternostro
paterson pathak pathan patil patila patillo patino patko patkova patkovic patlan patnaude patnode pato
patocka patockova paton patrascu patria patriarca patridge patrina patrnogic patrone patrun patruno patt
pattee patterson patteson pattillo pattison patton patz patzer patzwahl pau paucar paucek paugh paukner
pauko paukova paukovic paulding paulene paules pauley pauli pauling paulino paulita paulk paull paulos
paulova pauls paulse paulsen paulson pauluka pauluks paulus pauly paun paunkovic paustian pautz pavani pavao
pavcic pavek pavelek pavelic pavelka pavelkova paver pavesic pavey pavia pavlacic pavlak pavlas pavlasova
pavlica pavlicek pavlicic pavlick pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlov
pavlovic pavlovich pavlovska pavlovskis pavlu pavon pavone pavrlisak pavuk pavukova pawar pawelec pawlak
pawley pawlicki pawlik pawlikowski pawloski pawlowski paxson paxtor payan payano payden paye payette paylor
payne paynter paz pazdera pazderova pazmanj pazmino pazos peabody peacher peachey peaden peagler peake
peaquin pearce pearcy pearle pearlene pearlman pearlstein pearman pearsall pearson pease peaslee peasley
peavler peavy peay pecar pece pech pecha pechacek pechackova pechova pecina pecka peckova pecor pecora
pecoraro pecorella peddicord peden pedersen pederson pedigo pedley pedone pedraza pedrazzini pedregon
pedrick pedroni pedrosa pedroso pedrotti pedroza peele peeples peery peet peete peeters peets peetz peevy
peffer pegg pegram peguero pegues pehl pehrson peifer peiffer peil peinado peine peirce peixoto pekar
pekarek pekarkova pekarova pekkan pektemek pelaez pelayo pelc pelchat pelcova pelfrey pelikan pelikanova
pelkey pell pelland pellecchia pellegrin pellegrini peller pellerin pellerito pelletier pelley pellicano
pellitteri pellman pellot peloquin pelosi peltier pelto peltz peluso pelz pelzel pelzer pemberton pena
penafiel penaflor penalosa penaloza penaranda penate penberthy pencic pencis pendarvis pendell pendelton
pender pendergast pendergraft pendergrass pendergrast pendleton pendley pendry penezic penfield penfold
pengyu penhaligon penic penick penix penjisevic penland penley penn pennebaker pennell penner pennestri
penney penniman pennington pennisi pennix pennock pennypacker pennywell penovic penrod penrose penry penson
penta pentecost penton pentz penuelas penwell penzo peovic pepelcevic peper pepitone peplinski peppard
pepple pequeno perales peralez peralta peran peraza percell percle perdew perdomo perdue perea pereda peredo
perego peregoy peregrina peregrino pereida pereira perelman perera peres peretti peretz pereyra perez
perezcruz perezgarcia perezgonzalez perezhernandez perezlopez perezmartinez perezperez perezramirez
perezrodriguez perezsanchez perfetti perfetto perham perich perigo perilli perillo perin perina perine
perini perino perinova perkey perkins perkinson perko perkona perkons perkowski perl perlas perlman
perlmutter perlow perlstein perman permenter perna pernica pernice pernicova perona perone peroni perotti
peroutka peroutkova perra perras perrault perreault perreira perret perrett perretta perricone perrier
perrigo perrin perrini perrino perritt perro perrone perrot perrotta perrotti perroy perryman persa persad
persaud pershing persico persing persinger persky persson peru perugini peruzzi perz pesantez pesaresi
pescador pescatore pesce pesch peschel pesek peselman pesina peska pesko peskova pesorda pesqueira pession
pesta pestana pestova petcu peterka peterkin peterkova peterman petermann petersen petersheim peterson
petersone petersons petillo petion petitfrere petithomme petito petitt petrak petrakova petralia petrarca
petras petrasova petrauskas petrea petree petrella petrelli petrescu petrey petricek petrich petrick
petrickova petrie petrijevcanin petrik petrikova petrilli petrillo petrin petrina petrini petrino petrisevac
petrocelli petroff petrone petropoulos petros petrosino petroski petrosky petrosyan petrov petrova petrovac
petrovic petrovich petrovicka petrovicky petrovska petrovskis petrowski petrucci petrucelli petrus petruska
petruskova petruzzelli petruzzi petry petsch petsche pett petta pettaway pettengill pettersen petterson
pettersson pettet petteway pettey petti pettibone pettie petties pettiford pettigrew pettijohn pettinato
pettinger pettis pettit pettitt pettry pettus pettway pettyjohn petway petz petzold peugh peveto pevey
pewitt pezzella pezzi pfaff pfannenstiel pfannerstill pfarr pfau pfeffer pfeifer pfeiffer pfeifle pfeil
pfenning pfersich pfingsten pfister pfleger pflieger pflueger pflug pfluger pflugner pflum pfohl pfund
phaedra phaidon phair phalen pham phan phaneuf phanfone phang phares pharis pharo pharr pharris phebe phebus
phegley phelan phelps phibbs phifer philbeck philbin philbrick philbrook philhower philippi philipps philips
phillippe phillippi phillips phillipson philo philogene philp philpot philpott philson philyaw phinney
phippen phipps phung phylicia phyliss piacentini piana pianese pianigiani piasecki piatek piatkowski piatt
piazzolla pibiri picado picard picardi picariello picasso picazo picchi picciano piccinini piccione
piccirillo picco piccoli piccone piceno pich picha pichardo piche pichette pichler pichlmaier pichon pichova
picht pickard pickel pickell pickens pickerill pickett pickford picklesimer pickney pickrell pico picon
picone picou pictet pidgeon piechocki piechota piechowski pieczek piedad piedra piedrahita piehl piekarski
piel pienaar pieper piercey piercy pieri pierini pieroni pierotti pierpont pierrelouis pierro piersall
piesker pieters pieterse pietila pietras pietrowski pietruszka pietrzak pietrzyk pietsch piette pietz pifer
piga pigford pigg piggee piggott pigman pignataro pignatelli pigott piguet piha pihl pikul piland pilarova
pilarski pilat pilato pilatova pilcher pileggi pilger pilgreen pilkenton pilkington pilkinton pilla pillai
pillay piller pillitteri pillsbury pilon pilson pilz pimental pimentel pimienta pina pinal pinales pinard
pinardi pinckard pinckney pincus pindell pinder pineau pineda pinedo pinegar pineiro pinelli piner pinero
pinette pingel pingpank pingree pinheiro pinho pini pinilla pinkard pinkerton pinkett pinkham pinkley
pinkney pinkowski pinkston pinnell pinney pinnick pinnix pinnock pinnow pino pinon pinsky pinson pintado
pintar pintea pinter pintilie pintor pintus pinzari pinzaru pinzon piontek pioquinto piorkowski piotrowicz
piotrowski pipek pipher pipitone pipkins pippen pippenger pippig piraino piras pircher piredda pires pirie
pirkle piro pirone pirozzi pirrello pirro pirrone pirtle pirvu pisa pisani pisano pisarevic pisarski
pischedda pisciotta piscitelli piscopo piskorjanac pisova pistone pistorius pisu pitcairn pitchford pitcock
pithey pitinac pitkanen pitkin pitner pitney pitre pitsch pitschugin pitt pittalis pittard pittenger pitter
pittman pitts pittsley pitz pitzalis pitzen pitzer piva pivar pivetta pivonka pivonkova piwowarczyk pixler
pixley pizana pizano pizarro pizzi pizzimenti pizzitola pizzo pizzuti pizzuto pjescic pjesivac placek
placencia placento placha plachy placic placide placinta placko plackova plair plaisance plaisted plakalovic
plamadeala plamenac plamondon planas plancarte planck plantak plante plantz plascar plascencia plasencia
plaskur plass plata platania platas platek platero plath plato platt platte plattner platts platz platzer
plauche plauk plautz plazola plazonja plazonjic plch plchova pleasants pleitez plejo plekanec plekanecova
plemic plemmons plemons plesa plesca pleska pleskonjic pless pletcher pletsch plett plew plewa pliego pliska
plitt ploch ploeger plomb plonka ploof plotkin plotner plott plotts plotzitzka plouffe plourde plowden
plowman plsek plskova pluhar pluharova plumer plumlee plumley plummer plunkett pluta plyler plymale poag
poage poarch poblano poblete pocan pocasangre poch poche pocock pocrnja podbarac podesta podgorski
podhradska podhradsky podkonicka podkonicky podniece podnieks podolak podolsky podpadac podzimek podzimkova
podzina podzins poehler poehn poels poeschl poff poffenberger pogacic poge poggi poggio pogorzelski pogue
pohl pohland pohle pohlman pohlmann pohlova poindexter poirier poissant poisson poitra poitras pokhrel
pokorna pokorny polacek polach polachova polackova polak polakova polan polancec polanco poland polanska
polansky polasek polaski polaskova polat polcyn polen polese poletti poley polhamus polhemus poli poliak
poliakova policastro polich polidori polifka polimeno polin polinski politano politi politis polito politte
polivka polivkova polizzi polk polkinghorne pollak polley pollich pollick pollina pollitt pollmacher pollman
pollock polsak polsky polson polster polston polverino polyak polyakovsky polynice polzin poma pomales pombo
pomerantz pomerleau pomeroy pompa pompei pompey pompili pompilio pomroy poncedeleon poncelow ponciano
ponitzsch ponjavic ponte ponti pontillo pontious pontius ponto ponton ponzo pooler pooley poore poorman
poovey popa popal popcic popejoy popek popelka popelkova popescu popham popkin poplawski popoca popov popova
popovic popovich popovici popp poppe poppell poppen popplewell poprzan popusoi poquette porath porcari
porcaro porcayo porcelli porche porcher porchia porco porcu porebski poremba porgante porgants porras
porreca porta portalatin portales porte portee portela portell porteous porterfield portes porth portier
portilla portillo portis portlock portman portmann portner portnoy porto portugal portwood portz porzio posa
posadas posch poschmann posey posner pospichal pospichalova pospisil pospisilova poss postel postell posten
postic postica postiglione postlethwait postlethwaite postlewait postma postolachi poston pote poteat poteet
poteete potenza potgieter poth pothier pothuvaal potocar potocki potocnik potratz pott potteiger pottel
potthoff pottinger pottorff potts potucek potuckova potvin poudel pough poulin pouliot poullard poulos
poulsen poulson poulter poulton pouncey pouncy pouros pourova pouye poveda powe powell powelson powless
powley powlowski pownall poyer poyner poynor poynter poyrazoglu poythress pozarac pozo pozos pozzi pozzo
prabhakar prabhu prachar pracharova pracht pradhan prado prager prah prahl prajapat prajapati prak prakatur
prall prangart prange pranger prasek prashad praskova prateek pratesi prather pratico prato pratt pratte
pratts praytor prazak prazakova prchal prchalova prebil prebiracevic preble preciado preda predic prediger
predin predmore predojev predojevic predovic predragovic preece preis preiss prejean prell preloscan premo
prempeh prencipe prendergast prenger preocanin prepelita prerad preradovic presas prescod prescott preseren
preslar presleigh presler preslie presnell pressey pressler pressley pressnell presson presswood prest
prestage presti prestia prestridge prestwood presutti prete pretkalnina pretkalnins pretorius prettyman
pretzer preuk preuss prevatt prevatte prevette previte prevo prevost prewett prewitt preza preziosi prezioso
pribble pribyl pribylova prichard prickett pridane pridans priddy pridemore pridgen pridgeon pridmore priebe
priedite prieditis priego priem priemer priester priestley prieto prieur prigge prihoda prihodova prikryl
prikrylova prill prillaman primeau primeaux primm principato principe prindle prine pringle prins prinsen
prinsloo printz prinz prioleau priolo priore prisacari prisacaru pritchard pritchett pritt pritts privett
privette privitera prkosovacki proano probasco probert probst procaccini procell prochaska prochazka
prochazkova prochnow prock procter prodan proehl profeta proffit proffitt profitt prohaska proietti prokes
prokesova prokopova propes prophete propp propst prosacco prosek prosic prosise proske proskova prosser
prost prothero protheroe prothro protic proto proudfoot prough proulx prout prouty provance provaznik
provaznikova provencal provence provencher provencio provenzano providencia provo prowell prucha pruchova
pruden prudencio prudente prudhomme prue pruett pruiett pruitt pruneda prunty prus prusa prusak prusova
pruss pruteanu pryce pryer pryor przybyl przybyla przybylski przybysz psenicka psenickova ptacek ptackova
ptak puac puacmatesic pucci puccio puchalski puckett puddu puello puente puentes puerta puerto puett puetz
puffenbarger puga puggioni pugh puglia pugliese pugliesi puglisi pugmire pugsley puharic puhl puig puiu
pujol pujols pukite pukitis pulaski puleo pulgarin pulice pulido pulis pullen pulliam pullin pullins pullman
pullum pulsifer pulsipher pultz pulver pumphrey punzalan puopolo pupak pupakova pupo pura purcell purdie
purdom purdue purdum purdy puri purifoy purington purinton purkey purnell purohit pursel pursell pursley
purtell purviance purvis pury puryear pusateri puscas pusch pusey puskar puskarcuk puskas puterbaugh puthoff
putincanin putman putnam putney putnik putnina putnins putzolu puzavac puzigaca puzio pyatt pyburn pyeatt
pyke pylant pyles pyne pyron pytel qadri qasimova qazi qian qiao qu'on quach quackenbush quade quadir quadri
quaglia quaid quaintance quakenbush qualls quam quandt quang quanisha quaranta quarles quarta quartenoud
quarterman quartey quast quattlebaum quattrocchi quattrone quaye quayle quebedeaux queenan queener queiroz
quero querry quesada quesenberry quesinberry quesnel quevedo quezada quiambao quigg quiggle quigley quijada
quijano quijas quiles quillen quillin quilty quimby quinby quinley quinlivan quinney quinodoz quinones
quinonez quinta quintairos quintana quintanar quintanilla quintela quintero quinteros quinto quintos
quirarte quiring quirion quiroa quiroga quiros quiroz quisenberry quispe quist quitzon quizhpi quliyev
quraishi qureshi quyen raab raabe raad raasch raatz rabadan rabago rabalais rabb rabbani rabbitt rabe rabel
rabenstein raber rabic rabideau rabin rabinovich rabinowitz rabljenovic rabold rabon raborn rabun raburn
raby rac raca racca racette racey rach rachal rachels racicot racine rackers rackley racordon racova racu
racz raczkowski raczynski radabaugh radcliff raddatz radebe radecki radel rademacher rademaker rader radford
radhakrishnan radice radigan radigovic radijevac radilla radillo radin radinovic radisavcevic radisavic
radisavljevic radisevic radivojac radivojsa radke radl radle radler radloff radlovic radmanovic radney radoi
radomirovic radomski radoncic radonja radonjanin radonjic radosevich radotic radova radovac radovanac
radovankovic radovanlija radovanov radovich radtke raducanu radulaski radulescu radulic radulj raduljeskovic
raduljevic radulovic radusic radusilovic radusinovic raduski radwan rady raeanna raeanne raeburn raechel
raekwon rael raelee raeleigh raelene raena raether rafailovic raffa rafferty rafidyev rafidyeva raftery
ragan rager raggio raghavan ragin ragland ragle raglin rago ragon ragone ragsdale raguel ragusa rahaman rahe
rahimi rahimov rahimova rahm rahmani rahming rahn rai raia raible raich raiche raiford raifyev raifyeva
raigoza raikkonen railean raileanu railey railsback raimo raimondi rainbolt raines rainey rainone rainville
raisor raizel rajabov rajabova rajagopal rajagopalan rajala rajcevic rajendran rajh rajkumar rajpurkar
rajput rajs rajsic rajtek rak rakanovic rakaric rakas rakeem rakers rakestraw rakova rakovic rakow rakowski
rakusic ralbovski raley rall rallo ralls ralston ramac ramachandran ramadan ramage ramakrishnan ramales
ramanathan ramani ramaswamy rambaldi ramberg rambert rambo rambousek rambouskova ramcharan ramdass ramel
ramella ramer ramey ramic ramires ramirez ramirezgarcia ramirezhernand ramirezlopez ramirezperez
ramirezramirez ramkissoon ramm ramnarine ramnath ramond ramone ramones ramonita ramos rampazzo rampersad
rampersaud ramroop ramsay ramsdell ramsden ramseur ramseyer ramthun ramziddinov ramziddinova ranae ranalli
ranallo ranck rancourt randazzo randhawa randie randleman randles rando randol randon rands randunkovic
raneri ranes raney ranftl ranganathan rangel rangelov rangen ranieri raniolo raniya raniyah rankin rankine
rankins ranney ransdell ransome ranson ranta rantanen rantsch rantz ranucci ranz rapalo rapaport rapheal
rapisarda rapoport raposa raposo rapovac rapoza rapp rappa rappaport rappe rappold rapson rapuano rardin
rarick rasanen rasberry rascanin rasch rasche raschke rasco rascoe rascon rasetarevic rasetic rasevic
rasheeda rashidov rashidova rashon rasic rasinac rask raska raskin raskova rasmussen rasmusson rasnake
rasnick raso rasool rasor rasovic raspopovic raspudic rast rastogi rasul rataj ratajczak ratajova ratchford
ratcliff ratcliffe rathbone rathbun rathburn rathje rathjen rathke rathman rathmann rathod ratigan ratke
ratkovcic ratledge ratley ratliff ratner ratniece ratnieks ratterree ratti rattigan ratto rattray ratz
ratzlaff rau raub raubuch raucci rauch rauda raudales rauen raufyev raufyeva rauh raukuc raulerson rauls
raulston raup raupp rausch rauscher rauso raut rautenkranz ravaioli raval ravelo ravenell ravenscroft ravet
ravn ravshanov ravshanova rawal rawles rawley rawlings rawlins rawlinson rawls rawson raxmatullohyev
raxmatullohyeva rayann rayanna rayas raybon rayborn raybuck rayburn raychel raye rayfield raygoza rayl rayle
raylen raylin rayman raymer raymo raynaldo rayner raynes raynor rayo rayos raysor rayvon raza razavi razic
raziel razo razon razzano rea reade reagin reagle reale reames rearden reardon rearick rease reaser reasor
reatha reaume reaux reavis reay rebbeca rebbecca rebeccah rebekkah rebello rebelo reber rebholz rebman
rebollar rebolledo rebollo rebstock rebuck recchia recendez recendiz recevic rech recinos recio recker
reckner redaelli redburn reddell reddick reddin reddington redditt reddix reddy redeker redelmeier reder
redfearn redfern redfield redford redic redick rediger reding redinger redington redlin redman redmon redner
rednour redondo redpath redus redwine reeb reeder reegan reep rees reeser reetz reff reffitt refugia rega
regalado reger regier reginia regino regner regnier rego rehacek rehackova rehak rehakova rehbein rehberg
rehder rehm rehn rehorova rehrig rehwagen reiber reich reichard reichardt reichart reichel reichenbach
reichert reichle reichling reichman reicks reidenbach reider reidhead reidy reierson reif reifenrath reiff
reifschneider reifsnyder reifsteck reigel reighard reigle reiko reil reiland reiley reiling reilley reily
reim reiman reimann reimer reimers reinard reinberg reinbold reinders reindl reinecke reineke reinelt reiner
reiners reinert reinger reinhardt reinhart reinheimer reininger reinke reinking reinoehl reinoso reinsch
reinstein reisch reisdorf reiser reisig reising reisinger reisman reisner reiss reist reister reiswig reita
reitan reitano reiter reith reitman reitmeyer reitsma reitz reitze reitzel releford reliford rella reller
relyea rema remache remaley rembert remer remes remesova remeta remick remillard remley remmers remona rempe
rempel renault renay rencar rench rencher renda rende renderos rendleman rendon rendulic reneau renegar
renesmee renetta renfro renfroe renfrow rengifo renick renk renken renn renna renne renner rennert rennick
rennie renninger renno renovato renovcevic renovica renshaw renstrom rentas renteria rentschler rentz
renwick renz renzi reopelle repac repasky repetto repija repiska repisky repka repko replogle reppert reppin
requena resch reschke resendes resendez resendiz reser reskovic resler resnick resnik reso respress ress
ressler restaino restivo restle resto restorff restrepo resurreccion retana retherford retter rettig retz
retzer retzke retzlaff reuber reumann reus reusch reuss reusse reuter reuther reutter revak reveles revell
revelle revenco reves revilla revis revolorio revuelta rewis rexed rexford rexroad rexroat rexrode reyburn
reyer reyesgarcia reyez reymond reynaga reynalda reynard reynaud reynolds reynosa reynoso rezac rezacova
rezek rezendes rezkova reznicek reznickova reznik rhames rheanna rheault rheaume rheba rheder rhee rhein
rhem rhew rhine rhinehart rhines rhoad rhoades rhoads rhode rhoden rhodes rhodus rhody rhone rhoten rhoton
rhudy rhue rhyne rhyner rhynes riano ribar ribas ribaudo ribaupierre ribble ribeiro ribera ribicgreganic
ricard ricarda ricca riccardi ricci ricciardi ricciardo riccio ricco riccobono richardo richards richardson
richarson richart richburg riche richerson richert richeson richey richins richison richman richner richter
richtr richtrova richwine rickabaugh rickards ricke rickel rickels ricker rickerson rickert ricketson
rickett ricketts ricklefs rickman riddell ridder riddick rideau rideaux riden ridener ridenhour ridenour
rideout ridgell ridgely ridgeway ridgley ridgway ridinger ridings ridlon ridner ridolfi ridout riebe riebel
rieck ried riedel rieder riediger riedinger riedl riedy rief riegel rieger riegle riegler riehl riehle riek
rieken rieker riekmann riekstina riekstins rielly rieman riemann riemenschneider riemer riemersma riendeau
riepl riera riermeier rierson ries riese rieser riess riester rieth riethmuller rietman rietmuller rietscher
rieves riffe riffel riffey rifkin rigaud rigby rigdon rigg riggan riggenbach riggi riggin riggins riggio
riggle riggleman riggsbee righetti righi rigler rigney rigo rigoni rigsbee rigsby riha rihova rijo rikard
riker riki rimai rimel rimer rimmer rinaldi rinard rinck rincon rincones rindfleisch rine rineer rinehart
rinella riner rines riney ringel ringgold ringle ringler ringo ringwald rini rinke rinker rinn riojas riolo
rion riopelle riordan rios rioux ripa riparbelli ripka ripken ripp rippe rippee rippel ripperger rippetoe
rippey rippin ripplinger rippy riquelme ris risch risenhoover rish rishel risher risinger riske risko risley
risner riso rison rispoli risse risser rist ristau rister ristow ritacco ritch ritchey ritenour riter
ritosek ritschel ritsema ritsma ritt rittenberry rittenhouse ritter rittgasser rittweg ritz ritzman riva
rivadeneira rivard rivas rivenbark rivera rivero riveron riveros rivette riviere rivkin rivky riyan rizer
rizk rizo rizvi rizvonyev rizvonyeva rizza rizzi rizzo rizzoli rizzolo rizzuto roache roane roark roat roath
roba roback robaina robak robards robare robarge robben robbi robbins robbs robbyn robel robena roberds
roberge roberson roberti roberts robertson robeson robey robichaud robichaux robicheaux robidoux robie
robillard robinett robinette robison robitaille robledo roblero robnett robson robt robu robuck roby roca
rocca rocchi rocchio rocha rochaix rochat rochefort rocheleau rochell rochette rochin rochon rockafellow
rocke rockefeller rockett rockey rockhill rockhold rockmeier rockomanovic rockwell rockwood roda rodak
rodarte rodas rodd rodda rodden rodehau rodeheaver rodela rodelo roden rodenbaugh roder roderic rodes
rodewald rodgers rodigari rodiger rodin rodkey rodman rodowski rodriges rodrigez rodrigues rodriguez
rodriguezgarci rodriguezlopez rodriguezperez rodriques rodriquez rodwell roeber roecker roed roedel roeder
roehl roehm roehr roehrich roehrig roell roelofs roemer roen roepke roesch roeser roeske roesler roesner
roessler roettger roff rogahn rogala rogalski rogan rogel rogerson roggatz rogge roggenbuck rogoff rogolino
rogowski rogulja rohde rohe rohl rohlander rohleder rohlfing rohlfs rohling rohloff rohm rohman rohn rohner
rohr rohrbach rohrbacher rohrbaugh rohrer rohrig rohrs rohwer roig rojas rojek rojero rojo rokossa rolan
roldan roleder rolen roley rolfe rolfes rolfson rolin roling rolison rolle rollerson rolley rollins
rollinson rollison rollman rollo roloff rolon rolph rolston romagnoli romaguera romancik romancikova
romanciuc romanelli romanello romani romaniello romanini romanoff romanovska romanovskis romanowski romanski
rombach romberg romberger romcevic romel romelia romell romello romer romesburg romi romie romig romine
romines rominger romito rommel romney romo ronal ronayne ronco rondal rondinone rondon rondoni rondovic rone
ronell roney ronk ronney ronning ronquillo rony roob rooke rooker rooney roop roorda roosa ropp roquemore
rorabaugh rorick rorie rorrer rosado rosal rosales rosalez rosalio rosalva rosamaria rosandic rosano rosas
rosati rosato rosaura rosbach rosberg rosborough rosca rosch roschinsky roseberry roseboro roseborough
rosebrock rosecrans rosel roselee roselia rosell roselle roselli rosello roseman rosemond rosen rosena
rosenau rosenauer rosenbalm rosenbauer rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenbloom
rosenblum rosenburg rosencrans rosenda rosendahl rosendale rosene rosenfeld rosenfield rosengarten rosengren
rosenkranz rosenlund rosenow rosenquist rosensteel rosenstein rosenthal rosenzweig rosero rosete rosetti
rosevelt rosevic rosi rosia rosiak rosiles rosillo rosinski rosio roskic rosko rosksch rosman rosner rossano
rossbach rossberg rossell rosselli rosser rosset rossetti rossi rossignol rossini rossiter rossler rossman
rosso rosson rossouw rossow rost rostro rosu rotari rotella roten rotert roth rothberg rothe rothenbacher
rothenberg rothenberger rother rothermel rothfuss rothgeb rothlisberger rothman rothrock rothschild
rothstein rotich rotman rotolo rotondi rotondo rott rottenberg rottger rottinghaus rottman rotundo rotunno
rotz roubal roubalova rouch roudebush rougeau rougemont rought roughton rouillard roulhac roulin roundtree
roundy rounsaville rountree roupe rourke rous rousey roush rousova rousseau roussel roussell routh routhier
routon routson routt rovcanin rovira rowand rowbotham rowden rowe rowell rowlands rowles rowlett rowlette
rowley rowse rowser rowsey rowton roxas royale royall roybal roye royer roylance royle roys royse royster
rozac rozanne rozanski rozas rozeboom rozek rozell rozelle rozema rozenbaha rozenbahs rozgic rozier rozite
rozitis rozkalne rozkalns rozman rozo rozsypal rozsypalova rozycki rozzi ruan ruane ruano ruark rubalcaba
rubalcava rubeck rubene rubenis rubens rubenstein ruberto rubino rubinstein rubio ruble rubright rucci rucco
ruch ruchika rucinski ruckdeschel rucker ruckle ruckman ruda rudan ruddell ruddick ruderman rudiger rudin
rudisill rudloff rudman rudnick rudnicki rudolfo rudolfova rudzinski rudzite rudzitis rudzki rueb ruech
ruecker rueckert rueda ruedas ruegg ruehl ruehle ruelas ruesch rueter rufener ruffalo ruffin ruffino ruffner
ruffo ruffolo ruge ruger rugg ruggeri ruggieri ruggiero ruggles rugh ruhe ruhl ruhland ruhlman ruhnke ruis
ruiz ruland ruley rulli rullo rumbaugh rumenic rumer rumery rumfelt rumley rummel rummell rumore rumpf rumph
rumsey runce runcis rund runde rundell rundquist runge runion runions runk runkel runkle runnells runnion
runolfsdottir runolfsson runte runyan runyon ruocco ruoff ruotolo rupard rupe ruple rupnik rupp ruppe ruppel
ruppert rupprecht rus rusanoski rusch rusciano rushford rushin rushlow rushton rushworth rusin ruskin rusnac
rusnak rusova russi russin russo russom russu russum rustad rustamov rustamova ruston rusu ruszkowski rutan
ruter rutha rutherford rutigliano rutkowski rutland rutledge rutt rutten rutter ruttimann rutz ruud
ruvalcaba ruvolo ruybal ruyle ruzek ruzicka ruzickova ruzkova ryall ryals ryans ryatt ryba rybak rybar
rybarczyk rybarik rybarikova rybarova ryberg rybicki rybnicek rybnicekova rybolt rybova ryckman ryczek
rydberg rydell ryden rydl rydlova rydzewski ryen ryer ryerson ryjikh rylander ryle ryles ryman rymer rynders
rynearson rynn ryon rysava rysavy ryser ryu ryzih rzepka s'en sa'dullohyev sa'dullohyeva saab saadiyev
saadiyeva saal saarbrucken saari saarinen saathoff saavedra sabado sabala sabaly sabater sabatini sabatino
sabau sabb sabbagh sabbatini sabdat sabedra sabel sabella saber sabia sabillon sabio sablan sabljak sabo
sabol sabolcec sabolski sabourin sabrena sacchet sacchetti sacchi sacco saccone sachdev sachdeva sachiko
sachs sachse sackett sackman sacramento sadeghi sadek sadiki sadiklar sadilek sadilkova sadl sadler
sadlowski sadovic sadowski sadowsky sadriddinov sadriddinova sadzak saechao saeger saelee saenz saephan
saephanh saetern saeteurn saether saez safar safaric safarik safarikova safarova saffell saffer saffold
safford safiryev safiryeva saflanis safoyev safoyeva safran safranek safrankova sagadi sagafe sagan
sagastume sagers sagna sagodic sagonas sagrero sagun saha sahagun sahasra saheed sahel sahli sahm sahner
sahni sahota sahr sahu saia saidi saidov saidova saiki saile saindon saine saini sainsbury saintfleur
saintil saintjean saintlouis saintvil sainvil sainz sais saito saitta saiz sajdak sajinovic sajtos sakamoto
sakanashi sakanovic sakata sakho sakowski saks sakurai sala saladin salado salahuddin salais salaiz salako
salam salama salamanca salameh salamon salamone salas salasar salata salatiello salaz salazar salce salceda
salcedo salcido saldana saldarriaga saldierna saldivar salehi salek salemi salemme salerno salgado salguero
salib saliba salido salierno salinas saling salinger salis salkova sall sallee salley sallis salloum salls
salm salmeron salmina salminen salmins salnikov salo salohov salohova salois salone salonen salonga salow
salsberry salsbury salsman salters salto saltsman saltz saltzman salva salvadori salvaggio salvati
salvatierra salvato salvatori salvi salvino salvucci salyards salyer salyers salzano salzer salzman salzmann
salzwedel sama samaan samad samaha samaira samanci samandarov samandarova samaniego samano samarah samari
samaroo samayoa samb sambe sambou sambrano samek samel samella samelova samet samford samiah samirah
samiryev samiryeva samkova sammantha sammarco sammartano sammartino sammert sammi sammis sammon sammons
samms samohod samohodaj samolov samolovac samone samons samonte samora sampaio sampath sampedro sampley
sampsel sampsell samra sams samsalovic samsel samsonova samudio samuels samuelson samuelsson san sanabria
sanadrovic sanagustin sanaya sanborn sanches sanchez sanchezgarcia sanchezlopez sandage sandahl sandalci
sandalj sandana sandate sandberg sande sandee sandefur sandel sandell sanden sanderford sanderlin sanderson
sandgren sandhu sandic sandidge sandiego sandifer sandiford sandin sandino sandler sandlin sandmann sando
sandobal sandova sandoval sandoz sandquist sandridge sandrock sandstrom sandt sandusky sandvig sanfilippo
sangalang sanger sangha sangster sanguinetti sania saniah sanjana sanjose sanjuan sanjuana sankar sankaran
sankey sanks sanmartin sanmiguel sanner sannes sannicolas sannino sano sanon sanora sanpedro sanroman
sansbury sansing sansom sanson sansoucie sant santaana santacroce santacruz santamaria santander santangelo
santaniello santarelli santarossa santarsia santarsiero santee santella santelli santerre santi santibanez
santiesteban santillan santillana santillanes santillano santilli santillo santinelli santini santistevan
santizo santoni santor santora santore santori santoro santoyo santucci sanusi sanville sanz sanzone
saperstein sapien sapienza saponaro saporito sapp sappington saputo sarabia saraceno saracino saragosa
saraiva saravia saray saraya sarbu sarceno sardella sardina sardinas sardo sardorov sardorova sarena sargac
sargeant sargent sargsyan saric sarinana sarioglu sariya sarkar sarker sarkis sarkisian sarkissian sarkisyan
sarkozi sarles sarmento sarmiento sarna sarnataro sarno sarnowski sarpong sarr sarracino sarratt sarria
sarris sarro sarsfield sartain sarti sartin sartori saruga sarvari sarvarov sarvarova sarver sarvis sasaki
sasek saskova sassaman sassano sasse sasser sassi sasso sasson sastre satchell satcher sater sather satner
sato satre satta sattar sattelmaier satter satterfield satterlee satterly satterthwaite satterwhite sattler
saturnina sauber sauceda saucedo sauder sauer sauerland sauers sauerwein sauliete saulietis saulnier sauls
saulsberry saulsbury saulter saulters saum saumweber saunders saunier saur sauro sauseda sausedo sauser
saussure sauter sautter sauvageau sauve savala savard savarese savary savastano savciuc savedra savell
savery savevski saviano savidge saville savini savinon savio savoca savoia savoie savolainen savon savory
savu sawa sawatzky sawaya sawayn sawhney sawicki sawin sawtelle saxby saxe saxena saxon saxton sayavong
saydee saye sayed sayegh sayers sayginer sayler sayles saylors sayre sbrana scaccia scaduto scaffidi scafidi
scaggs scaglione scaife scala scalera scalf scali scalia scalise scallan scally scalzo scanlan scanlon
scannell scano scanu scarano scarberry scarboro scarbro scarbrough scarcella scardina scardino scarola
scarpa scarpelli scarpellini scarpino scates scaturro scavarda scavo scavone scc scearce scerbo schaab
schaad schaaf schaal schaap schaar schabel schaber schacher schacht schachter schack schad schade schaden
schadt schaefer schaeffer schaer schafer schaff schaffarzik schaffel schaffer schaffner schahbasian schaible
schalk schall schaller schamber schamberger schaner schaning schank schantz schanz schaper schapiro schar
schardt scharer scharf scharff schatz schatzman schau schaub schauer schauf schaum schaumburg schaus
schechter scheck schecter schedler scheel scheele scheeler scheer scheerer scheetz scheff scheffel scheffer
scheffler scheib scheibe scheiber scheible scheid scheidegger scheider scheidler scheidt schein scheiner
schejbal schejbalova schelk schell schellenbeck schellenberg scheller schelling schembera schembri schemmel
schempp schena schenck schendel schenk schenkel schenker schepers schepis schepp scher scherbarth scherer
scherf scherini schermann schermerhorn scherr scherrer schersing schertz scherz schettino schettler scheu
scheuer scheuerman scheuermann scheurer scheuring schewe schexnayder scheytt schiano schiavi schiavo
schiavon schiavone schick schieber schiefelbein schiefer schiele schielke schier schieskow schiess schifano
schiff schiffer schiffman schild schildhauer schilke schill schillaci schillinger schiltz schilz schima
schimke schimmel schimmer schimpf schindler schindzielorz schinner schiopu schipper schippers schirmer
schiro schirrmeister schirru schisler schissler schlabach schlachter schlagel schlager schlangen schlater
schlatter schlawitz schlecht schlechtweg schlee schlegel schleich schleicher schleif schleifer schlemmer
schlenker schlenoff schlesinger schley schlicher schlicht schlichter schlichting schlick schlink schlitzer
schloemer schloss schlossberg schlosser schlueter schluter schmahl schmalz schmalzle schmeler schmeling
schmeltzer schmelzer schmick schmid schmidgall schmidlin schmidt schmidtchen schmidtke schmidtova schmieder
schmit schmitt schmitz schmoll schmoyer schmucker schmuhl schmutz schnabel schnarr schneck schnee
schneeberger schneider schneiderman schneidrova schnell schnelle schneller schnelting schnepf schnepp
schnider schnieder schniedermeier schnieders schnitzer schnitzler schnoor schnur schnurer schnurr schnyder
schober schoberg schoch schock schockel schoeman schoen schoenbeck schoenberg schoenberger schoenborn
schoenecker schoeneman schoener schoenfeld schoenfelder schoenherr schoening schoenrock schoff schofield
scholl scholle scholten scholtes scholtz scholz schomaker schomburg schomer schommer schon schonball
schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schoof schoolcraft
schooler schooley schoolfield schoon schoonmaker schoonover schopp schoppe schor schorderet schorr schott
schottmann schotz schouren schouten schow schowalter schrack schrader schraeder schrag schrage schram
schramm schrank schrantz schrecengost schreck schreckengost schreffler schreiber schreier schreiner
schreiter schrepfer schreyer schriber schrieber schriefer schrier schriever schrimsher schriner schriver
schrock schroder schroeder schroepfer schroer schroeter schroll schrom schroth schroyer schrum schrupp
schryver schubert schuch schuchardt schuchman schuck schueler schuelke schueller schuerman schuermann
schuessler schuett schuette schuetz schuff schug schuh schuhaj schuld schuldt schulen schulenberg schuler
schulist schull schuller schulman schult schulte schultes schultheis schultz schultze schulz schulze schum
schumacher schumaker schuman schumann schumer schumm schunk schupbach schupp schuppe schuppel schur schurch
schuri schurman schurr schussler schuster schut schutt schutte schutter schutz schutzbach schutze schwab
schwabe schwager schwalbach schwalbe schwalm schwan schwanbeck schwandke schwandt schwanitz schwanke
schwantes schwanz schwark schwarthoff schwarting schwartz schwartzberg schwartzkopf schwartzman schwarz
schwarze schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweers schweiger schweigert schweikert
schweisfurth schweiss schweitz schweitzer schweizer schwendeman schwenk schwenke schwenn schwennen
schwerdtfeger schwerdtner schwerin schwichtenberg schwidde schwieger schwieterman schwimmer schwind schwindt
schwing schwinn schwirkschlies schwizgebel schwuchow sciacca sciandra scianna sciarra sciarrino scibelli
scimeca sciortino scipio scipione scism sciulli sclafani scobee scoby scocco scofield scoggin scoggins
scogin scognamiglio scola scolaro scoles sconiers sconyers scopece scorza scotti scotto scotton scouten
scovel scovill scoville scranton scribner scripnic scritchfield scriven scrivens scrivner scrofani scroggin
scroggins scroggs scruggs scudder scuderi sculley scullin scully scurlock scurtu scutaru scutt seabaugh
seaberg seaberry seabolt seaborn seabrook seabrooks seabury seager seagle seago seagraves seale seales
sealey sealock sealy seamans seamon seamons seamster seana seanna searcy searfoss searight searl searle
searles searls sease seaton seaver seavey seawell seawright seay sebastiani sebek sebela sebelova sebesta
sebestova sebkova sebree sebrina sebring secchi secci sechi sechler sechrest sechrist seck seckinger seckman
secor secord secrest secrieru secrist secundino sedam sedano sedarevic sedberry seddon sedeno seder sedgwick
sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedlock
sedona sedor sedova sedwick seeber seefeldt seeger seegers seegmiller seekins seeley seelig seely seelye
seeman seemann seery seese seevers seewald sefcik sefton segal segall segar segarra segars segavcic seger
segers segnane sego segota segovia segoviano segraves segrest segui seguin segundo segunmaru segura sehgal
sehls sehnal sehnalova seib seibel seiber seibert seibold seid seide seidel seiden seiders seidl seidler
seidlova seidman seidner seifert seifertova seiffert seifried seigel seigle seigler seiler seim sein seip
seipel seiple seipp seiter seitz seitzinger sejeja sejejs sekanina sekaninova sekhon sekula sekularac selam
selander selden selders seldon selfridge selig seligman selinger selk selke sellars selle selleck sellman
sellner selman selmon selph selva selvaggio selvey selvidge selzer semaan seman seme semerad semeradova
semeraro semien seminara seminario semisch semler semmler semon semones semple semprini semrau sen senaida
senat senatore sencion senecal senegal senese seney senft seng senger senghor sengupta senica senk senkel
senko senkova sennett sensabaugh sensenig sentell senter senters sentz senzangakhona sepe sepeda sepetci
seppala september sepulvado sepulveda sequeira sera serafini serano serbin serda seremet sereno serfass
serfontein sergent serino serio serita sermeno serna serpa serpas serpico serr serra serrano serrao serrata
serrato serratos servais servando servantes servellon servin servis serviss serzante serzants sesay seshadri
sesma sessa sessler sessoms sessums sesta sestak sestakova sestito sethi setliff seto setser setsuko setty
setzer seubert seufert sevcenco sevcik sevcikova severi severn severns severova severson severt sevi sevier
sevigny sevillano seville sevin sevy sewald sewall seward sewell seybert seybold seydi seyfert seyfried
seyidova seyler seymore sezek sforza sgro sgroi shaan shaban shabazz shackelford shackleford shackleton
shadden shaddix shadle shadley shadowens shadrick shadwick shaeffer shaelynn shafer shaff shaffer shaffner
shafi shahan shahbozov shahbozova shaheed shahobiddinov shahobiddinova shahriyorov shahriyorova shahzodov
shahzodova shaik shain shaindy shakayla shakespeare shakia shakir shakita shakoor shakur shakya shala
shalabi shalanda shallcross shalon shalyn shamara shamari shambaugh shamblin shamburger shamir shamira
shamoon shamoun shamp shamsiddinov shamsiddinova shamya shanahan shand shandi shands shanee shanequa shaner
shaneyfelt shang shanholtz shaniah shaniece shanique shanker shankle shankles shanley shanmugam shannen
shantae shantal shantay shantz shanya shao shapiro shapley shappell shaquana shaquita sharber shareef
sharell sharice sharie shariff sharifi sharika sharilyn sharkey sharlow sharma sharmaine sharman sharolyn
sharpe sharples sharpless sharpley sharpton sharri sharrock sharrow shartzer shatley shatto shattuck shatzer
shaub shaughnessy shaul shaulis shaull shaunda shaunta shaunte shaurya shavonda shawana shawanna shawley
shawnta shawver shaylin shaylyn shaylynn shazeer shead sheaffer sheahan shealey shealy shean sheard shearin
shearman shearon sheats sheba sheckler shedd sheeder sheedy sheehan sheehy sheeler sheeley sheely sheeran
sheerin sheesley sheetz sheff sheffer sheffey sheffler shehadeh shehan shehata sheilah sheilds shekinah
shela shelba shelburne shelden sheley shella shellabarger shellenbarger shellenberger shellhammer shellman
shelnutt shelor shemeka shemika shemwell shen shena shenberger sheneman sheng shenika shenita shenk shenna
shenouda shenoy shepardson sheperd shephard shepler sheppard shepperd shepperson shera sherard sherbert
sherburne sherell sherer sherfield shergill sherice sherika sherill sherise sherk sherlene sherley sherlock
sherly sherpa sherrard sherree sherrer sherrick sherril sherrod sherrow shertzer shery sheryll sherzodov
sherzodova sheth shetler shetterly shetty shevchenko shevchuk shevlin shewmake shewmaker shezi shiann
shibata shibley shick shideler shidler shieh shiels shiffer shifflet shifflett shiflet shiflett shifra
shifrin shih shila shiley shilts shima shimabukuro shimada shimek shimer shimizu shimko shimkus shimmel
shimp shinall shinault shinde shindler shingleton shinkle shinn shinnick shipe shipp shippee shippey shippy
shipton shirah shirazi shirely shireman shirey shirkey shirl shirleen shirly shiroma shisler shiu shivam
shively shives shizue shizuko shklovsky shkuro shoaf shoaff shobe shockey shockley shodiyorov shodiyorova
shoemake shoff shoffner shofner shogren shohei shohibov shohibova sholar sholes sholl shomo shondra shongwe
shonk shonkwiler shonta shoop shoopman shope shor shorb shorey shortell shortridge shortt shott shotwell
shoults shoultz shoun shoup shouse showalter showell shrader shreeve shreffler shrestha shreve shreves
shrewsberry shriner shrivastava shriver shriya shrock shropshire shrout shroyer shrum shryock shubert shubin
shue shuey shufelt shuff shuford shugars shugart shukla shukrulloha shulem shuler shull shulman shultis
shults shultz shum shumake shumaker shuman shumard shumate shumpert shumway shunk shupe shuping shupp
shurtleff shurtz shuster shute shutt shuttleworth shutts shyanna shylah sianna siano sias sibanda sibert
sibiya sibley sibrian sica sicairos sicard sicilia siciliano sickels sickler sida siddall siddiqi siddiqui
siddons sidebottom sidell sideris siders sidhu sidibe sidler sidlo sidlova sidor sidoti sidwell siebel
sieben siebenaler sieber siebert siebold sieck siedlecki siefert siefken siefker sieg siegal siegel
siegenthaler sieger siegert siegfried siegle siegler siegling siegmund siegrist sielemann siemer siemers
siemon siems siener sienkiewicz sienko sieracki sieradzki siers sietniece sietnieks sievers sievert siewert
sifford sifuentes sigala sigel sigelman sigg siggers sigler sigley sigman sigmon signorelli signorile
signorini sigrist siguenza siharath sihler siino sikes siketanc sikkema sikora sikorova sikorski silbaugh
silber silberman silbernagel silcott silcox sile sileiko silenzi sileo siler siles silfies silguero silhava
silhavy silina silins silis silkwood sillah sillas siller silliman silmon silsby silveira silvera silverberg
silveria silverman silvernail silverstein silverthorn silvestre silvestri silvestrini silvey silvis simacek
simackova simak simakova simanek simankova simard simas simatic simcha simcic simcik simcikova simcoe simcox
sime simecek simeckova simek simental simeoli simeoni simerly simes simeti simic simicevic simicsebalj
simien simijonovic simington simionescu simjanovic simkins simko simkova simljesa simmen simmerman simmon
simmonds simmons simms simoes simojlovic simoncelli simonds simoneau simoneaux simonelli simonet simonetti
simoni simonian simonini simonis simonne simonova simonovic simonovicova simons simonsen simonson simonton
simova simpkins simpson simsek simson simula simulov simunek simunkova simunovic simurdic sinai sinanoglu
sinatra sinchi sinclair sindelar sindelarova sindler sindlerova sindt sinegal siner singh singhal singler
singletary singleterry singley singson sinha sini sinkfield sinko sinn sinnett sinnhuber sinnott sinopoli
sinor sinxi siordia sipe sipek sipes sipkova siple sipos sipova sipp sippel sipple siptar siqueiros siracusa
siragusa sirante sirants sirbu sirghi siri sirianni siripanich sirmans sirmons sirois sirojiddinov
sirojiddinova siroka siroky sirota sirova sirovs sischka sisco sisemore sisk siska siskova sisler sisneros
sisney sison sissom sisson sisti sistrunk sitaric sitek sithole sithuli sitko sitler sittig sitton situ sitz
sitzman sitzmann sivak sivakova sivakumar sivils sivley siwek siwele sixta sixto sixtos siyaya sizemore
sjoberg sjogren sjostrom skaar skacel skacelova skaggs skala skalicka skalicky skalova skalski skandovic
skarda skeels skeen skeens skees skeete skeledzija skelley skelly skenandore skenderija skiba skibicki
skibinski skidmore skiles skillern skillings skillman skipworth skirvin sklar sklenar sklenarova sklenka
sklenkova skoczylas skoda skodova skog skogen skoglund skokan skokanova skolnick skolnik skoog skopal
skopalova skora skorepa skorepova skorupan skorupski skousen skov skow skowron skowronek skowronski skrabal
skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety
skultetyova skutecka skutecky skuterud skyles skytta skyy slaba slabaugh slaby sladakovic sladek sladic
sladka sladkova sladky sladoje sladojevic sladovic slagel slager slaght slagle slama slamarski slamek
slamova slane slaney slanina slaninova slankamenac slape slappy slastan slastanova slaten slatinac slaton
slattery slatton slaugh slavens slavicek slavickova slavik slavikova slavin slavkovic slawinski slawson
slaybaugh slayden slaymaker slayton slechta slechtova sledd slee sleeman sleeth slemp slentz sletten slevin
slezak slezakova slifer sligar sliger sligh slijepac slijepcevic sliker slingerland slinkard slinker sliva
slivka sliwa sliwinski sloat sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova
slocum slocumb slominski slonaker slone slonja sloss slota slotova slotta sloughter slovacek slovackova
slovak slovakova slover slowik slowinski sluder sluka slukova slusarczyk slusher sluss slusser slutsky slye
slyvia smaic smail smailbegovic smajda smajdova smajlovic smale smalley smalling smallwood smarr smartt
smathers smay smead smeal smedley smedsrud smeets smejkal smejkalova smekal smekalova smelcer smelley
smelser smeltz smeltzer smerda smerdova smet smetana smetanova smets smid smiddy smidova smidt smieja
smiljan smiljanec smillie smirnov smit smitham smither smitherman smithers smithey smithson smithwick
smitley smitran smits smoak smogeli smola smolen smolenski smolik smolikova smolinski smoljanec smoljanic
smolka smolkova smolova smoot smotherman smouse smoyer smrcak smrcka smrckova smrek smrekova smrz smrzova
smucker smuge smugis smullen smutna smutny smyers smylie smyser smyth smythe snader snajdr snajdrova snapp
snarr snavely snay snead sneath snedden sneddon snedeker snee sneed snelgrove snell sneller snellgrove
snelling snellings snelson snethen sniffen snively snoddy snodgrass snoke snooke snover snowberger snowden
snuggs snyder snyman soare soares sobar sobczak sobczyk sobeck sobek sobel soberanes soberanis sobieraj
sobieski sobitov sobitova sobkova sobocinski sobol sobolewski soboll sobota sobotka sobotkova sobowale
socarras soccorsi socha sochacki sochirca sochor sochorova socia sockwell socolov sodano sodar soden soder
soderberg soderholm soderlund soderquist soderstrom sodhi sodiqov sodiqova soffer sofroniev sohal sohl sohn
soila soileau soisson soja sojka sojkova sokhela sokol sokolicmihalak sokoloff sokoloski sokolov sokolova
sokolowski solache solak solanki solares solari solberg solc solcova soldano soldati solecki solem soler
solesbee soley solga solheim soliday solie soliman solinas solis solivan soliz soll sollars sollenberger
soller solley solli sollner solmaz soloman solorio solorzano soloway solt solta soltan soltani soltanov
soltanova soltero soltes soltesova soltis soltys soltysiak soltysova solum somarriba somayaji somer somera
somers somerville somma sommerfeld sommerfield sommers sommerville sommrova somodvarac somogyi somoza somrak
somssich sondisa sondore sondors songer soni sonko sonn sonnabend sonnenberg sonner sonnier sonntag sontag
sood soohoo sook sookdeo soong soos sooter sooy soper sopher sopko sorbello sorber sorce sorel sorensen
sorenson sorey sorg sorge sorgic soria soriano sorkin sorlie sormaz soro soroka sorrell sorrells sorrentino
sorsa sortino sorto sosa sosare sosars sosebee sosnowski sostarec sostarko sostre sotello sotelo sotero soth
sothole sotic soto sotolongo sotomayor sotra sottile sotto souare soucek soucie souckova soucy souder
souders souffrant soukup soukupova soule soules soumare sousa southard southerland southwood southworth
souto soutter souza sova sovova sowa soward sowards sowden sowder sowders sowell sowerby sowinski sowle
soyinka soza sozeri sozzi spacek spacil spacilova spackman spackova spada spadafora spadaro spadoni spady
spaeth spafford spagnola spagnoletti spagnoli spagnolo spagnuolo spahn spahr spaid spain spainhour
spangenberg spangler spanier spann spanos spanu sparacino sparacio sparano sparber spargo sparic sparkman
sparr spasenic spasenovic spasic spaskovic spasojev spasojevic spataro spataru spath spatola spatz spaulding
speake speakman speas specht speciale speckman spector speece speegle speelman speer speers spees spehar
speicher speidel speight speights speir speirs speiser spellman spelman spelmeyer speltz spendlove spengler
spera sperber sperl sperling spernjak spero sperry speth spicher spicka spickler spickova spidell spidle
spiegel spiegelburg spieker spielman spielvogel spiering spiers spiess spieth spiewak spiga spight spigner
spiker spilker spillane spillers spillman spilman spina spinale spindler spinella spinelli spink spinka
spinks spino spinosa spinu spira spiranec spiro spisak spitler spittler spitzer spitzmuller spiva spivack
spivak spivey spizzirri splawn splichal splichalova spoerri spofford spohn spohr spoljaricperhat sponaugle
sponseller sponsler spooner sporer sporrer sporri sposato sposito spoto spottel spotts spradley spradlin
spradling spragg spraggins sprague spraker spranger sprankle spratley spratlin spratt sprayberry sprecher
spreitzer sprenger sprenkle spriggs springfield springman springstead springsteen springston sproat sproge
sprogis sproles sprott sproul sproule sproull sprouse sprow sprowl sprowls sprude spruell spruiell spruill
sprunger spurgeon spurgin spurlin spurling spurlock spurna spurny spurr squibb squier squillace squillante
squyres srakic sramek sramkova srb srbova srey sridhar srinivas srinivasan sriram srivastava sroka staab
staats stacee stach stachowiak stachowicz stachowski stachura stachurski stackhouse stackpole stadelman
stadelmann stadler staffieri stager stagg staggs stagner stahl stahle stahler stahley stahlman stahly stahr
staib staicu staiger stainback stainbrook stajhofer staker stalcup stalder staley stallard stallcup staller
stallings stallman stallone stallworth stalnaker stalter stalvey stalzer stam stamand stamant stambaugh
stamey stamm stamos stamour stampf stampley stanaland stanard stanback stanberry stanbery stancil stanciu
stanczak stanczyk standen standifer standiford standish standlee standley standridge stanek stanescu
stanfield stanfill stange stangel stanger stangl stangle stanich stanifer stanijanovic stanijevic stanikic
staniow stanisa stanish stanislawski staniszewski stanivukovic stanke stankiewicz stankova stankovicmarton
stankus stannard stano stansberry stansbury stansel stansell stansfield stanwood stanzione stapic stapleton
stapley stapp stara starbird starbuck starcevicmatijasko starcher starck starek starke starkes starkey
starkova starks starkweather starman starner starnes starns starovlah starrett stary stascik stasia stasiak
stasik stasko stasni stastna stastny staszak staszewski staten statham statler staton statz staub stauber
staubin stauch staudinger staudt stauffacher stauffer staunton stauss stavila stavropoulos stavros stawicki
stayton stcharles stclair stclaire stcyr stdenis steadham steadman steagall stearman stearn stearns stebbins
steber stec stecher stechschulte steck steckel stecker stecklein steckler steding stedman steedley steege
steeley steelman steenkamp steere steeves stefancic stefanelli stefanescu stefaniak stefanick stefanik
stefanka stefanko stefankova stefanova stefanski stefek steffany steffens steffensen steffes steffey steffny
steffy stefkova stefl steflova stefon stegall stegeman steger stegman stegmann stegner stehle stehlik
stehlikova stehr steib steichen steidl steier steigauf steiger steigerwald steil steimel steimle steina
steinbach steinbacher steinbeck steinberg steinberger steinborn steinbrecher steinecke steiner steinerova
steinert steinfeld steinhardt steinhart steinhauer steinhaus steinhauser steinhoff steininger steinkamp
steinke steinle steinman steinmann steinmetz steinmeyer steitz stejskal stejskalova stelkens stell stellato
steller stelling stelly stelmach stelter stelzer stembridge stemen stemm stemper stempien stemple stenberg
stencel stender stene stengel stenger stengl stennett stennis stensland stenson stensrud stenstrom stenzel
stepanek stepanian stepanic stepanie stepankova stepanov stepanova stepanovic stepanyan stephans stephens
stephenson stephine stephnie stepien stepney stepniak stepp steptoe sterba sterbova sterk sterkel stermer
sternberg sterrett stetler stetter stettler stetz steuber steuer steuk steury stevelic stevens stevenson
stever steverson steves steveson stevi stevilovic steyer steyn stfleur stgeorge stgermain stgermaine
sthilaire stibor stiborova stice stickel stickley stidham stieber stiedemann stief stiefel stiegler stier
stiers stierwalt stifel stiffler stigall stiger stigler stigliano stille stilley stillings stillman stillson
stillwagon stillwell stilson stiltner stilwell stimac stimmel stimpson stimson stinchcomb stiner stines
stingley stinnett stinnette stinson stipp stirbu stires stirewalt stiteler stites stith stitt stitzel
stivers stiverson stjacques stjames stjean stjohn stjulien stjuste stlaurent stlawrence stlouis stmarie
stmartin stobaugh stobbe stober stockard stockbridge stockdale stocker stockert stockham stockinger stockli
stockstill stockwell stoddard stoddart stodghill stodola stodolova stoeckel stoecker stoehr stoffel stoffer
stogner stogsdill stohr stoian stoica stokanovic stokely stokke stoklasa stoklasova stokley stolarczyk
stolarski stolberg stoll stolla stolle stoller stollings stolp stolte stoltenberg stoltz stoltzfoos
stoltzfus stolz stombaugh stonebraker stoneburner stonecipher stoneham stoneking stoneman stonerock
stonesifer stonestreet stonge stookey stooksbury stoots stopka stoppler storch storck storer storie storl
storlie storment stormer storp storrer storrs storti storts stortz storz stotler stott stottlemyer stotts
stotz stoudemire stouder stoudt stouffer stough stoughton stoute stoutjesdijk stovall stowe stowell stower
stowers stoy stoyanov stpeter stpierre stracener strachan strack stracke strader stradford stradley
stradling strahan strahl strahm straka straker strakova straley strandberg strang strano stranska stranski
stransky strasburg strassburg strasser stratan strate stratford stratman stratmann stratulat straub straube
strauch straughan straughn straughter straus strausa strausbaugh strause strauser strauss strausser
strautina strautins strautmane strautmanis strawbridge strawder strawderman strawn strawser strayer
strayhorn strazdina strazdins streater streb strebel streck strecker streese streeter streetman streett
streff strege strehle strehlow streich streicher streiff streit strejcek strejckova streller strelow streng
strepacki strey stribling stricker strickland stricklen strickler stricklin strieder striegel striezel
striga strikinac strine stringfellow stringfield stringham striplin strite strittmatter strmota strnad
strnadova strnisko strniskova strobel strobl stroble strock stroe strogies stroh strohecker strohl strohm
strohmeyer strohschank strom stromain stroman stromberg stromer stroop strope strosin strosnider strother
strothers strouhal strouhalova stroup stroupe strouse strout strouth strozier strub strube struble strukelj
strunk strunz struss struthers strutz struve strydon stryker strzelczyk strzelecki stuard stubbe
stubblefield stubbs stube stuber stubican stuchlik stuchlikova stucker stuckey stucki stucky studdard
studebaker studena studeny studer studnicka studnickova studstill studt stueber stueve stufflebeam stuhr
stukes stuller stults stultz stumbaugh stumbo stumpf stumph stuparic stupka stupkova sturdevant sturdivant
sturgell sturges sturgess sturgill sturgis sturkie sturm sturman sturmer sturtevant sturtz stutes stutler
stutsman stutts stutz stutzman styer styers styger styron suanne suarez suastegui suazo subedi suber subia
sublett sublette subramaniam subramanian subrt subrtova sucameli sucera sucevic sucha suchanek suchankova
sucher suchomel suchomelova suchy suciu suckow suda suddarth sudderth suddeth suddreth sudduth suder sudic
sudie sudler sudol sueann suen suereth suero suess suffa sugarman sugato sugden sugg suggs sugimoto sugiyama
sugrue suhr suhrobov suhrobova suire suiter suitt sujdovic sujew suk sukalo sukalovic sukara sukova sukute
sukuts sulaimon sulak sulaymonov sulaymonova sulc sulcova suleiman sulema suleman suleymanoglu suliman
sulkowski sullenberger sullenger sullens sullins sulovnjak sult sultonov sultonova sulzer sumer sumida
sumiko sumler sumlin summerall summerfield summerford summerhill summerlin summerour summerville summey
summitt summy sumner sumners sumrall sumter sunaric sund sundalic sundar sundaram sundberg sunde sundeen
sundell sunderman sundin sundquist sundstrom sunga suniga sunseri suon superina suppa suppes supplee surace
surampudi surber surette suriano suriel surita surka surkova surles surma surman surowiec surprenant surratt
surrency surrett surth susa susac susak susi suski susko susman sussman sussmann sustaita sustr sustrova
susy sutakovic sutanovac sutch sutcliffe suter sutera sutermeister sutfin suthar suthe sutherland sutherlin
sutliff sutphen sutphin sutschet sutter sutterfield suttle suttles sutz suvacarov suvajac suvajcevic
suvajdzic suvala suydam suzannah suzi suzovic suzuki svab svabova svacina svacinova svanda svandova svarc
svarcova svaton svatonova svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svenson
svensson svestka svestkova svet svetlik svetlikova svircev svitak svitakova svoboda svobodova svorcan svozil
svozilova svrakacic svrbik svrbikova svrtan swaby swader swafford swager swaggerty swails swaim swales
swalley swaminathan swamy swanberg swaney swanger swango swaniawski swanigan swanner swanson swanstrom
swantek swanton swarey swarthout swartout swarts swartwood swartz swartzendruber swartzentruber swartzlander
swasey swayne swayze swearengin swearingen sweatman sweatt swecker swedberg sweeney sweetland sweetman
sweetser sweigart sweitzer swensen swenson swett swezey swiatek swicegood swick swider swiderski
swierczynski swigart swiger swigert swihart swilley swillims swindall swindell swinehart swiney swinford
swinney swinson swint switalski switzer swoboda swofford swogger swoope swope swopes swoyer swyers sybert
sydnor sydow sykes sykora sykorova sylla sylve symcox syme symes symonds symons synder synek synkova synthia
syreeta syring syrova syrovy syrus sytsma syverson szabo szafranski szalai szalay szasz szatkowski
szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel szekely szekeres szelag
szendrei szeto szewczyk szikra szilagyi szoke szostak szot szucs szulc szwarc szwed szydlowski szymanski
szymczak szymczyk szymkowiak szypulka szyszka tabacek tabak tabares tabarez tabb tabbert taber tabler
taboada tabone tabora taborda taborn taborska taborsky tabrisov tabrisova tabron tacconi tacey tachl tackett
tackitt tacuri tacy tadao taddei tadesse tadlock tadros taelor taelyn taelynn tafelmeier taff taffe tafolla
tafoya taft tagg taggart tagle tagliabue tagliaferri tagore tague taher taheri tahincioglu tahirova
tahirovic taillon taing taira tait taitano taitt taja tajuana takach takacs takagi takahashi takako takalic
takata takeda takemoto takeshi takeuchi takia takisha takiyah takoda takyi tal talabani talamante talamantes
talamantez talapka talarico talavanic talavera talaya talberga talbergs talbert talbot talbott talcott talen
talerico taliaferro talisa talkington tallant tallarico tallent talley tallman tallon tallone talmage talpa
talsma talton talty talwar talyn tama tamang tamashiro tamayo tamba tambra tamburello tamburini tamburro
tameika tamekia tamesha tamez tamica tamindzic tamir tamira tamisha tamiya tamm tammera tamplin tampolja
tamunoemi tamura tamyra tanabe tanackovic tanaka tanase tanasijevic tanaya tancos tancosova tandon tandra
tandy taneisha taneja taneka tanenbaum tangeman tangen tangney tanguay tanguma tani taniguchi tanis tanjga
tankersley tankosic tanksley tann tannehill tannenbaum tannous tanrikulu tansey tanski tant tantillo tanton
tanurdzic tanzi taormina tapanes tapavica tapavicki tapia tapley taplin tapp tappan tappe tapscott tarango
tarantino taranto tarbell tarbet tarbox tardif tardiff taren tarin tarkington tarlton tarnovski tarnowski
tarpey tarpley tarquini tarquinio tarr tarra tarrance tarrant tarsha tartaglia tartamella tartt tarver
tarwater tas tasche tasci tash tashawn tashia tashina tashjian tasker taslak tasli tassi tassin tassinari
tasso tassone tata tatar tataranni tatarka tatarkaova tatarkova tatarova tataru tatem tatham tatiyana tatman
tatom tatomirov tatro tattersall tatyanna taub taube tauber tauer taufratshofer taul taulbee taunya taurus
tauscher tavani tavarez taven tavenner tavera taveras tavernier tavia tavian tavin tavira tavis tawfik tawia
tawil tawna tawney tawni tayag taylee tayna tays tayvon tazegul tcacenco tcaci teachey teachout teagen
teagle teague teamer teanna teasdale teasley teater tebbe tebo tecson tedde teddi teddie tedeschi tedesco
tedford tedrick tedrow teegarden teel teeple teeples teer teets tefera tefft tegeler tegethof tegtmeier
tehrani tehya teicane teicans teich teichman teichmann teigen teisha teitelbaum teixeira tejada tejeda
tejera tekand tekelioglu tekle telak telebar telenta telesca telfair tella telles tellez tellier tellis
tello telma temeka temika temme tempel tempesta tempie templeman templet templeton templin tenaglia tenbrink
tenenbaum tenesaca tenesha teneyck tenezaca teng teniente tennant tenney tennie tennille tennison tenny
tennyson tenorio teodorescu teofilovic teokarevic teovanovic tepavac tepavcevic tepe tepic tepla teply
tepper tepsa tepsic terada teran tercero tereasa terenzi teresi teresia terhaar terheiden terhune terica
terina terisa terlecki terlizzi terlouw termine ternes terpening terpstra terran terranova terrazas
terrebonne terrero terresa terrien terrilyn terrio terrion terriquez terrones teruya terwilliger teryn terzi
terzian terzic terzija terzin tesanovic tesar tesarova tesch tescher tesfaye tesh tesha tesi teske tesmer
tesoriero tesoro tessema tessier tessitore tessler tessman tessmer testerman teta teter teti tetrault
tetreault tetrick tetsuo tetteh tetzlaff teufel teuscher tevdenic teves tevis tewell tewes tewksbury
tewodros tews tex texeira texidor tezeno thach thacker thackeray thackston thaggard thai thaker thakkar
thakur thalman tham thames thammavong thammavongsa thapa tharp tharpe tharrington thaxton thayer thayne
thebeau theberge thede thedford theel theele thein theis theisen theiss thelen theodis theola theophilus
theressa theriault theriot therman theroux therrell therriault therrien thersa thesing thessel theunissen
theurer theus thiam thiao thiaw thibeau thibeault thibeaux thibodaux thibodeau thibodeaux thiede thieke
thiel thiele thielen thielke thielman thiem thieman thiemann thieme thien thiessen thigpen thimm thind
thiomas thiongane thioub thioune thiry thivierge thode thoele thoennes tholen thoma thoman thomann thomasena
thomasine thomason thomasson thome thomes thomison thomka thomkova thomley thommen thompkins thompson thoms
thomsen thomson thomure thon thone thorburn thoren thoresen thoreson thorin thorman thornberry thornburg
thornburgh thornell thornock thornsberry thornsbury thorpe thorsen thorson thorstenson thota thoyana
thrailkill thranhardt threadgill threatt threet threlfall threlkeld thresa thriene throckmorton throop
thulin thull thumbeza thurau thurber thurgood thurlow thurmon thurmond thurow thursby thusi thust thwaite
thweatt thyssen tianli tiano tibbets tibbetts tibbits tibbitts tibbs tiberi tiberti tiburcio tica ticas tice
ticha tichenor tichy ticknor tidball tidd tidmore tidow tidwell tiede tiedeman tiedemann tiedt tiedtke tiegs
tieman tiemann tiemeyer tienda tiernan tietjen tietz tietze tieu tifany tiffaney tiffiny tifft tift tigges
tiggs tighe tigner tignor tigran tigue tihomirovic tijanic tijerina tikas tilden tilford tilghman tilgner
tillack tillery tillett tilley tillinghast tillis tillison tillmon tillotson tillson tilman tilotta tilson
tiltina tiltins tilton timaric timberlake timbrook timbs timika timko timlin timmer timmerman timmermann
timmermans timmins timmons timms timotic timpe timpson tims tinajero tinch tincher tindal tindall tindell
tindle tineo tiner tingen tingey tingley tinguely tinisha tinkham tinkler tinnell tinney tinnin tinoco
tinson tintor tiongson tiozzo tipler tippens tippett tippetts tippie tippin tippins tippit tipps tipsword
tirado tirele tirelis tirelli tirey tirpak tirrell tirri tirzah tisa tiscareno tisch tischer tischler
tischmann tisdale tisdell tish tison tissot titcomb titsworth tittman tivontschik tiwari tjaden tkach
tkachenko tkachuk tkaczyk tlatelpa toader toal tobar tobben tobe tober tobey tobie tobler tobon toccara
tocci tocco todaro todorov toepfer toews tofan tofani tofte tohirov tohirova toi toivonen tojic tokar
tokarski tokarz tokatlioglu tokgoz tokunaga toland tolbert toldo toledano toledo tolen tolentino toler toles
tolin toliver tolkien tolle tollefson toller tolles tolleson tollett tolley tollison tolliver tolman tolosa
tolson tomaino tomala toman tomanek tomankova tomanova tomanovic tomasek tomaselli tomasello tomasetti
tomasevicrigo tomasi tomasik tomasini tomasko tomaskova tomasova tomasovic tomassi tomasso tomassoni
tomaszewski tomazovic tomberlin tomblin tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei tomeo
tomer tomescu tomesova tomey tomic tomich tomiko tomita tomka tomkins tomko tomkova tomlin tomlinson
tomljanovic tommasi tommi tommye tomovic tompkins tompson tomson tomusilovic tomys tona tonat tonche toncic
tonda tonelli tonette tonge tongsheng tonini tonisha tonita tonkin tonkovac tonn toohey tooke tooker tookes
toole tooley toombs toomer toomey toone toops toor toothaker toothman tootill topal topaloglu topalov
topalovic topalski topcuoglu topel topete topfer topham topisirovic topolovac topolovic topolski topp toppin
topps tora torain toral toraman toran torbert torbett torchia torchio torelli torgersen torgerson torian
toribio torio torkelson tormey tornabene tornatore tornow toro torok torosian torosyan torp torpey torphy
torralba torre torrens torres torresi torrez torriani torrico torrisi torry tortora tortorella tortorici
toscano toshia toshiko tosi toso tostado toste tosti totaro toth totherow tothova toti totman toto totten
totty touchet touchette touchton tougas touhey touma toupin toups touray toure tourville tousignant tousley
tovar tovey towanda towe towell towey towle towler towles towne towner townes townley townsel townsell
townsend townsley townson towry towsley toyama toye toyipov toyipova tozer tozier tozzi trabanco trabucco
trachtenberg tracz traeger trafford trafton trager trahan traina traini trainor tralli tramaine tramble
tramel trammell trampeli tramposch tran trandafir trani tranova transue trant tranter trantham trantow
traore trapani trapp trask traub traughber traut trauth trautman trautmann trautwein travaglini travan
traver travers traverso travica travieso travion travnicek travnickova traweek trawick traxler traylor
traynham traynor traywick trcek trcka trckova treacy treadaway treadway treadwell treanor treaster tredway
treece treena treese treff tregar tregenza trego treharne treiber treichel trejo trejos trelawney treloar
tremain tremblay trembley tremmel tremper trenary trengrove trenholm trentham trepanier treptow treshawn
treskavica tressler trester tretinjak treto tretola tretter treutel trevathan trevelyan trevino trevis
trevisan trevithick trevizo trew trexler treyson trezza triana triano tribbett tribbiani tribble triboi
tribuljak tricarico triche trickett trickey trierweiler trieu trif trifan trigg triggs trigo trigueros
trikic trikosanin trillo trimble trimboli trimm trindade tringali trinitee trinkle triola triolo tripathi
tripi triplett tripodi trippe triska triskova trisler tritt trivedi trivett trivette trivkanovic trnka
trnkova trobaugh trochez troester trogdon troia troiano troisi trojan trojanova trojanowski trollinger
trombetta trombley trombly troncoso trone trosclair trosper trost trostle trotman trott trotta trottier
troup trousdale troutman troutt trovato trowell trower troxel troxell troxler troyan troyer trtica truax
truben trubenova truby trudeau trudel trudell trueblood trueman truesdale truesdell truex truhlar truhlarova
truitt trula truluck trumble trumbo trumbull trunnell trunzo trupiano truscott truslow trussell truter tryon
trysten trzcinski trzeciak tsabalala tsai tsamonikian tsan tsang tsao tschetter tschida tschiers tschirch
tschirhart tschudi tseng tserekh tsering tshabalala tshuma tsoi tsosie tsotetsi tsou tsui tsuji tuason
tuazon tubanski tubb tubbs tubman tuca tucci tucciarone tuccillo tucek tuch tucholke tuckett tuckova tucs
tudorache tudose tudow tuel tuell tufano tufo tuggle tuglu tugluk tugwell tuite tukes tula tuley tull tulla
tuller tulley tullier tullis tullo tulloch tullock tullos tully tuma tumbarello tumbleson tumblin tumey
tumino tumlin tumlinson tumminello tumova tunaboylu tunceri tung tungate tunis tunison tunkova tunnell
tunney tuohy tuominen tupa tupou tupper turajlic turano turay turberville turbeville turbyfill turcan
turcanu turchi turcios turco turcok turcokova turcotte turcu turecek tureckova turek turenne turgeon turk
turkdogan turkova turkyilmaz turley turlington turman turnadzic turnage turnbaugh turnbough turnbow turnbull
turney turnipseed turnmire turnquist turpen turpin turra turrell turrentine turrubiartes turrubiates tursi
turton turunen turvey turza tusa tuschmo tusing tussey tussing tustin tustonja tuten tuthill tutt tuttle
tutuncu tutwiler tuzun tvrda tvrdik tvrdikova tvrdy twana twanda twanna twardowski twedt tweedie tweneboa
twersky twiford twigg twiggs twilley twiss twitchell twitty twohig twombly twomey twumasi twyman tyagi
tyasia tyburski tyeisha tyer tyisha tyjuan tylee tylen tylka tymir tynan tyndall tyner tynes tynisha tyran
tyreese tyrek tyren tyrin tyriq tyrrell tysen tyshaun tysinger tyus ubavic ubavin ubavkic ubaydullohyev
ubaydullohyeva uber uberacker ubiparip ubiparipovic ubner ubovic uca uchechi uchida uchqunov uchqunova udall
uddin udell udicki udilovic udovcic udovicic udovicki udre udris udvardi uecker ueda uehara ugalde ugarak
ugarte ugljesic ugolini ugrcic ugricic uher uhlemann uhler uhlig uhlir uhlirova uhlman uhrich uhrig uhrova
uibel ukraden ulbrich ulemek ulery ulibarri uliczka ullah ullery ullman ullmann ulloa ullom ullrich ulman
ulmer ulrey ulrichova ulrike ulsh ulstein uluhan umali umana umanzor umarov umarova umbach umbarger umberger
umesan umidullohyev umidullohyeva umidyev umidyeva umland umlauft umminger umolac umphrey umstead unangst
underhill ungar ungaro unger ungureanu unrein unruh unser unsworth unterpaintner untila unzueta upadhyay
updegraff updike updyke upham uphoff uppal upshaw upshur upson uptain ural uram uramova uranga urbach
urbancova urbanczyk urbanec urbanek urbaniak urbankova urbanova urbanowicz urbanski urbansky urbieta urbina
urblik urblikova urdaneta urdiales uren urena urenda ureno uresti ureta urey urfonov urfonova urgiles urhig
uriarte urias uribe urich urick urie uriegas urieta urioste uriostegui urizar urquhart urquidez urquidi
urquilla urquiza urquizo urrea urrutia ursachi urso ursu urzua usai usain uscanga uselton usery usmani
usmonov usmonova usrey usry ussery uszkoreit utecht uthe utjesanovic utkarsh utley utsey utterback uttley
uvalle uyeda uyehara uys uzayrov uzayrova uzelac uziel uzun uzzell uzzle vaca vacanti vacarciuc vacca
vaccari vaccaro vacek vacha vachon vachova vaciete vacietis vackova vaclavek vaclavik vaclavikova vaclavkova
vaculik vaculikova vadala vaden vader vadlja vadnais vaduva vafoyev vafoyeva vagner vagnerova vahala vahle
vahlensieck vaidya vailati vaillancourt vaip vaisanen vaivade vaivads vajcik vajcikova vajda vajdicka
vajdova vajzenbach vakareskov valach valachova valachovic valachovicova valade valadez valasek valaskova
valbuena valcarcel valcin valcourt valderas valderrama valdes valdespino valdez valdivia valdivieso
valdiviezo valdovinos valek valen valenciano valencicbrkic valene valent valenta valenti valentini valentova
valenza valenzuela valerius valero valesova valic valiente valk valko valkova valladares valladolid vallance
valle vallecillo vallee vallejo vallejos vallery valles vallet valletta vallez valli vallier valliere vallin
vallo vallone valls valois valova valrie valsecchi valtere valters valtierra valuska valuskova valvano
valverde valvo vana vanacker vanaga vanags vanaken vanallen vanalstine vanalstyne vanaman vanantwerp
vanarsdale vanasse vanatta vanauken vanbeek vanbibber vanbrocklin vanbrunt vanburen vanbuskirk vancamp
vancil vancleave vancleve vancura vancuren vancurova vandagriff vandam vandamm vandamme vandeberg vandegrift
vandehey vandemark vandenberg vandenberghe vandenbos vandenbosch vandenbroeck vandenburg vandenburgh
vandenheuvel vander vanderbeek vanderberg vanderbilt vanderburg vanderford vandergriff vandergrift
vanderheiden vanderheyden vanderhoff vanderhoof vanderhorst vanderlaan vanderlinde vanderlinden vandermark
vandermeer vandermeulen vandermolen vanderploeg vanderpol vanderpool vanderslice vanderveen vanderveer
vandervelde vandervoort vandervort vanderwal vanderwall vanderweide vanderwerf vanderwerff vanderwoude
vanderzanden vanderzee vandeusen vandevelde vandeven vandeventer vandever vandewalle vandewater vandine
vandiver vandoorne vandoren vandorn vandunk vandusen vanduyn vanduyne vandyck vandyk vandyke vandyken
vandyne vanecek vaneck vaneckova vanegas vanek vanekova vanepps vaness vanetta vanetten vanevery vanfleet
vanfossen vangelder vangermain vangilder vangorden vangorder vangorp vanguilder vangundy vanhandel vanhook
vanhoose vanhooser vanhorn vanhorne vanhouten vanhoy vanhuss vanicek vanickova vanita vankampen vankeuren
vankirk vankova vanlandingham vanlaningham vanleer vanleeuwen vanleuven vanliew vanloo vanloon vanmatre
vanmeter vann vannatta vannatter vannesa vanness vannest vanni vannini vannorman vannostrand vannote vannoy
vanorden vanorder vanorman vanova vanover vanpatten vanpelt vanriper vanroekel vansant vanscoy vanscyoc
vansickle vanslyke vantassel vantassell vanterpool vantine vantrease vantuyl vanvalkenburg vanvalkenburgh
vanvleck vanvleet vanvliet vanvoorhis vanvoorst vanwagenen vanwagner vanwagoner vanwert vanwey vanwie
vanwinkle vanwormer vanwyk vanzandt vanzant vanzee vanzile vaquera vaquerano varadi varady varan varano
varble vardaman vardanyan varela varelas varenina varga vargas varghese vargo vargova varian varicak varinac
varley varma varman varmuza varn varnado varnadoe varnadore varnell varner varnes varney varnica varnum
varon varona varone varriale varrier varsava vartanian vartic varughese varvel varzic varzicbiuklia
varzicbiuklija vasadi vasak vasakova vasallo vasbinder vasconcellos vasconcelos vascotto vasek vasey vasicek
vasickova vasilescu vasiliki vasiliu vasils vaska vaske vaskova vasques vasquez vass vassallo vassar vassell
vasser vasseur vasta vasudevan vaswani vater vath vaughan vaughns vaught vause vavra vavrik vavrikov
vavrikova vavrova vawter vaz vazques vazquez veach veale veals veasey veasley veatch veazey vecchi vecchio
vecchione vecera vecerova vecumniece vecumnieks ved vedder vedvik veeder veenstra vega vegar vegge veiga
veilleux veillon veinberga veinbergs veisa veiss veitch veith vejar vejnovic vejvoda vejvodova vekecki vekic
velaja velanac velaquez velarde velasco velasques velasquez velazco velazquez veldman veldsman velez
velioglu velis veliz velo veloso veloz veltman veltri venable venancio vences vencill vendetti venditti
venegas venema venetta veney venezia veneziano venghaus venkataraman venkatesan venkatesh venn venne vennie
veno venson venter venters ventimiglia vento ventresca venturelli venturi venturini venuti venuto venzor
veola veras verastegui verbeck verbeek verburg vercesi vercher verde verdejo verdes verdi verdon verdugo
verdun verdusco verduzco vereen verenice veres verga vergadia vergara verhaeghe verhagen verhey verhoeven
verhoff verhulst verl verle verlene verline verlon verlyn verma verme vermeer vermette vermeulen vermillion
vermilyea vernard vernerova vernia verniest veronese verret verrett verrier verrill versfeld versie versteeg
verstraete vertie vertrees verville verzi vescio vesel veselicacatipovic veselicic veselova vesely vesey
vesic vesin veskovic vespa vess vester vestergaard vetere vetrano vetsch vettel vetter veum veverka
veverkova vey vezi vezina vezmar vezzoli viaan viale viall vialpando vian viana vianca vianello vianna viar
viars viau vibbert vicari vicario vicen vicencio vicenova vicha vichi vichova vicinanza vicini vick
vickerman vickers vickery vicknair vickrey vickroy vicks vicol victorian victoriano victorina victorino
victorio vicuna vidacek vidales vidals vidana vidaurri viderscak vides vidmar vidranjski vidrine vidrio
vieau viegas vieira viel viele viellehner vielma vien viens vierin vierling viernes vierra viers vieru vieth
viets vieweg vieyra vigeant viggiano viglione vigliotti vigna vignola vigue viki viklund vila vilakazi
vilches vilchez vilchis viles vilimek vilimkova viljoen vilka vilks villacis villacorta villada villadsen
villafan villafana villafane villaflor villafranca villafranco villafuerte villagomez villagran villagrana
villalba villalobos villalon villalona villalovos villalpando villalta villalva villalvazo villamar villamil
villamor villaneda villani villano villanova villanueva villar villard villareal villari villarreal
villarroel villarruel villasana villasenor villatoro villaverde villavicencio villeda villegas villela
villella villena villeneuve villers villescas villicana villines viloria vilsone vilsons viluma vilums vinas
vincenti vincenzi vinci vinciguerra vincze viner viney vining vinita vink vinketa vins vinsova vint vintere
vinters vinther vintila vinton vinyard vinzant violi vipperman viraj viramontes virani virat viray virden
virella vires virgen virgina virgle virgo virk virlan virnig virrueta virtanen viru viruet visagie visan
visani viscarra visco visconti visek visekruna visentin visintin viskova visnovska visnovsky visser
viswanathan vit vitagliano vitasek vitaskova vite vitek vitela vitelli vitello viteri viti vitiello vitina
vitins vitkova vitman vitola vitolina vitolins vitolo vitols vitova vitrano vitt vitti vittitow vittori
vitug vitullo vituma vitums vivan vivanco vivar viveiros viverette viveros vives viviani vivier viviers
vizcaino vizcarra vizcarrondo vizitiu vizziello vlach vlachova vlah vlahos vlas vlasak vlasakova vlasic
vlcek vlckova vliet vlk vlkova vobe voboril voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova
voegele voegeli voelkel voelker voeller vogan vogel vogelgsang vogelsang voges vogl vogler vogronicopacic
vogt vohra vohs voight voigt voiles voinea voisin voisine voit vojacek vojackova vojta vojtechova vojtek
vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volcy vold volek volf volfova volk
volker volkert volkman volkmann volkov volkova voll volle vollis vollmar vollmer vollrath volna volner volny
volpe volpi voltaire voltz volz vona voncile vonderhaar vonderheide vondra vondracek vondrackova vondrak
vondrakova vondrova vonfeldt vong vonrueden vontein voong voorhees voorhies voorhis vora voracek vorackova
vore vorel vorhees voris vorisek voriskova vorlicek vorlickova vorlova voros vos vosberg vosburg vosburgh
vose voshell vosilyev vosilyeva vosloo voss vossen vossler votava votavova votaw voth votruba votrubova
votta vought vowell voyles vrabcova vrabec vrabel vrabie vracar vracarevic vrana vranjic vranjkoviccenan
vranova vrba vrbanac vrbas vrbaslija vrbova vredenburg vreeland vrekalovic vroman vroom vrooman vrugic vrzal
vrzalova vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic vuillermoz vujakovic vujeva vukadin
vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat
vukovich vuksa vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic
vulovic vunak vunjak vunturisevic vuong vybiral vybiralova vydarena vydareny vydra vydrova vymazal
vymazalova vyskocil vyskocilova vyslouzil vyslouzilova waage wach wacha wachenbrunner wachowiak wachowski
wachs wachtel wachter wada waddell waddy wadhwa wadkins wadle wadleigh wadley wadlington wadlow wadman
wadsworth waechter waelchi wafford wafula wagaman wagar wagenaar wagener waggener waggoner wagle wagler
wagley wagman wagner wagnerova wagnon wagstaff waguespack wahab wahba waheed wahl wahlberg wahlen wahler
wahlers wahlgren wahlquist wahlstrom waibel waid wainright wainscott wairimu waite waites wajda wakan
wakeland wakeley wakeman walberg walbert walborn walbridge walburn walch walck walcott walczak wald waldeck
walden walder waldie waldman waldmann waldner waldon waldorf waldrep waldrip waldron waldrop waldroup
waldrup waldschmidt waldvogel walford walia walke walko walkowiak walla wallach walle wallen waller walley
wallick wallin wallis wallman wallner wallstab walmer walmsley walp walpole walrath walraven walser walsh
walston walstrom walters walthall walther walthers walthour waltman waltraud waltrip waltrova walts walworth
walz walzer wambach wambold wampler wamsley wanamaker wandell wanek waneta wanetta wang wangen wanita wanke
wanless wann wannamaker wansley wanta wantland wantz wanzer waples warburton warchol warda wardlaw wardlow
wardrop wardwell warehime warf warfel warfield warford wargo warhurst wark warkentin warlick warmack warman
warmuth warne warnecke warneke warnick warnke warnken warnock warr warrick warriner warshaw wartenberg warth
warthen warzecha waschbusch wascher wasden washam washburn wasiak wasielewski wasik wasilewski wasinger
wasiu waskiewicz wasko wasmund wason wasowski wass wassel wassell wasser wasserman wassilew wassiluk wasson
waszak watanabe waterbury waterfield waterhouse waterson wathen watkin watkins watkinson watley watrous
watsica wattenbarger watters watterson waugaman waugh wawrzyniak waxler waxman waybright waycaster wayde
waye waylen wayman waymire waynick wayt wdowiak we'll weakland weakley weaks wease weast weatherall
weatherbee weatherby weatherford weatherhead weatherholt weatherington weathersbee weathersby weatherspoon
weatherwax weathington webb webber webley webre webrova wechsler weck wecker wedderburn weddington weddle
wedekind wedeking wedel wedemeyer wedgeworth wedin wednesday weeden weedman weedon weekes weekley weems
weese weesner wegener weger weglarz wegman wegmann wegner wegrzyn wehling wehmeyer wehn wehner wehr wehrle
wehrlein wehrli wehrman wehrsen wehunt weibel weible weick weide weideman weidemann weidler weidlich weidman
weidner weier weigand weigel weightman weigle weik weikel weikert weikle weil weiland weiler weiman weimann
weimer wein weinand weinberg weinberger weiner weinert weingart weingarten weingartner weinheimer weinhold
weinkauf weinman weinmann weinreich weinrich weinstein weinstock weintraub weirich weis weisberg weisbrod
weise weisel weisenberger weisenburger weiser weisgerber weishaar weisinger weiskopf weisman weisner weiss
weisser weissinger weissman weissnat weissova weist weisz weitz weitzel weitzman welborn welch welcher
welden weldy welk welke welker welle wellen weller welles welliver wellman wellner wellnitz wellons welp
welsch welshans welte welti welton welty welz welzel wemple wences wendall wendel wendie wendland wendlandt
wendler wendling wendolyn wendorf wendt weng wenger wengerd wengert wenhaug weniger wenk wenner wenning
wenninger wenona wenrich wensel wente wentland wentling wentworth wentz wentzel wentzell wenz wenzel
werkheiser werkmeister werle werley werling werrmann wershansky wertag werth wertheim wertheimer wertman
werts wertz wesby wescott wesner wesolowski wess wessell wessels wessinger wessinghage wessling wessner
westall westberg westberry westbrook westbrooks westby westen westendorf westerberg westerfield westergaard
westergard westerlund westerman westermann westervelt westfall westgate westhoff westhuizen westlake
westling westlund westman westmoreland westover westphal westra westrick wetherbee wetherell wetherington
wethington wetmore wettstein wetzel wetzler wever wexler weyand weyandt weyant weyel weyenberg weyer weyers
weygandt weyrauch wezel whalen whaley whang wharton whatley wheaton wheeland wheeldon wheeless wheelis
wheelock whelan whelchel wheless whelpley wherley whetsel whetsell whetzel whichard whidden whiddon whigham
whinery whipkey whipp whipple whisenant whisenhunt whisler whisman whisnant whitacre whitaker whitbeck
whitcher whitcomb whiteaker whitecotton whiteford whitehair whitehill whitehorn whitehouse whitehurst
whitelaw whiteley whitelock whitelow whiteman whitenack whitesel whitesell whiteside whitesides whitfield
whitford whitham whitis whitlatch whitlock whitman whitmarsh whitmer whitmire whitmore whitner whitsell
whitsett whitsitt whitson whitt whittaker whitted whittemore whitten whittenburg whittier whittingham
whittney whitton whitty whorley whorton whyte wiacek wiafe wiant wiberg wible wichert wichman wichmann wicke
wickens wickersham wickert wickes wickett wickey wickizer wickliffe wickline wicklund wickman wickstrom
wickware wickwire wideman widger widjaja widman widmann widmer widner wiebe wieber wieberg wiecek wiechman
wiechmann wieck wieckowski wieczorek wiedeman wiedemann wieder wiederhold wiederholt wiedman wiegand wiegel
wiegelmann wiegert wiegman wiegmann wieland wieman wiemann wiemer wiencek wieneke wienke wiens wier wierenga
wierig wierman wiersema wiersma wierzba wierzbicki wiese wiesen wieser wiesman wiesner wiest wigfall wigger
wiggers wiggin wiggins wigginton wigglesworth wiggs wightman wigington wiginton wigley wignall wike wikoff
wikstrom wilbanks wilbon wilborn wilbourn wilcher wilcock wilcox wilcoxen wilcoxon wilcoxson wilczek
wilczynski wilde wilderman wildermuth wildes wildey wildman wildrick wildt wileman wilemon wilensky wilfong
wilgus wilhelmi wilhemina wilhite wilhoit wilhoite wilk wilke wilken wilkening wilkens wilker wilkerson
wilkes wilkey wilkie wilkin wilkins wilkinson wilkison wilks wilky willane willbanks willcox willcutt
willden wille willeford willems willemsen willen willena willenborg willer willett willetta willette
willetts willey willford willhite willhoite williamson williard williemae williford willig willison
williston willits willman willmann willmon willmore willms willner willodean willoughby willsey willson
willwacher willyard wilmarth wilmes wilmore wilmot wilmoth wilms wilner wilsey wilshire wiltrout wiltse
wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley wimbush wimer wimmer wims wimsatt winans winberg
winberry winborn winborne winburn winbush winchell winckler windham windhorst windisch windle windler
windley windom winebarger winebrenner winegar winegardner wineinger wineland wineman winemiller winer
winfree winfrey wingard winge wingert wingerter winget wingfield wingler wingo wingrove winiarski wininger
winkel winkelman winkelmann winkfield winkleman winkler winklerova winland winne winnett winningham winsett
winship winslett winsor winstead wint winterbottom winterhalter wintermute wintheiser winther winthrop
winton wintz winward winzer wipf wirick wirkus wirt wirth wirtz wirz wischek wischer wisecarver wisecup
wisehart wiseley wiseman wisener wishart wishon wisler wismer wisner wisneski wisnewski wisniewski wisoky
wisor wisozk wissing wissinger wissler wissman wiswell witcher witczak witek withee witherell witherington
witherow witherspoon withey withrow witkowski witman witmer witt witte witten wittenberg wittich wittig
wittl wittman wittmann wittmer wittrock wittwer witucki witwer witz witzel witzke wixom wixon wixson wiza
wlodarczyk wlodarski wnek wnuk woelfel woerner woessner wofford wohl wohler wohlers wohlford wohlgemuth
wojcicki wojciechowska wojciechowski wojcik wojnar wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak
wolbert wolcott wolfarth wolfe wolfenbarger wolfer wolfert wolff wolfgram wolfinger wolfley wolford wolfova
wolfson wolin wolinski wolk wolke wolken woll wollam wollard wollenberg woller wollin wollman wollmann
wolmerans wolny woloszyn wolpert wolski wolstenholme wolter wolters woltman woltz wolverton wolz womac
womack womble wombles womer wommack wonda wonderly wondra wong woodall woodard woodberry woodburn woodby
woodcox wooddell woodell woodfield woodfin woodfork woodham woodhams woodhead woodhouse woodhull woodie
woodin woodley woodlief woodmansee woodring woodrum woodside woodson woodward woodworth woodyard woofter
woolard woolbright wooldridge woolen woolery woolever wooley woolf woolfolk woolford woolley woolman
woolridge woolsey woolston woolum woolums woolverton woolwine woomer woosley wooster wooten wooters wooton
wootten worden worku worland worley worman wormuth worrall worrell worsham worsley worstell worster wortham
worthen worthey worthington worthley wortman wortmann wos woschler wosiyane wotring wouters woytkowska
wozniak woznicki wozny wray wrede wrenlee wrenn wrightsman wrightson wrigley wriston wrobel wrobleski
wroblewski wrona wronski wroten wruck wuckert wuertz wuest wuhn wujak wulf wulff wunder wunderlich wunsch
wunsche wurm wurster wurth wurtz wurz wuthrich wyant wyble wyche wyckoff wycoff wydra wyer wyers wyeth
wygant wykoff wyland wylder wyler wyles wyllie wyludda wymer wymore wynder wyne wynell wynia wynkoop wypych
wyrick wyse wysocki wysong wyss wyszynski xaba xacon xana xavian xelil xiana xiang xicoy xing xiong xitlaly
xyla yaamoa yabut yacoub yadao yadav yade yadon yaeger yaeko yaffe yager yagi yahn yahyoyev yahyoyeva
yakovets yakubov yale yamada yamaguchi yamamoto yamanaka yamane yamasaki yamashiro yamashita yamauchi yambao
yami yamil yancey yandell yandle yanely yanes yanet yanez yanke yankee yankey yano yant yantis yaple yaqub
yarber yarberry yarborough yarbough yarbro yarbrough yarde yardley yarger yariel yarnall yarnell yarrington
yasuda yasuko yates yatskevich yatsko yauger yawson yazdani yazici yazzie ybanez ybarbo ybarra ye'll yeager
yeagley yeakel yeaman yearby yeargin yearout yearsley yearwood yeary yeater yeates yeatman yeaton yeats
yeatts yeboa yeboah yebra yechiel yehoshua yehudis yeldell yelena yelle yellin yellowhair yelton yelvington
yengwa yeomans yepes yepez yepiz yerby yerena yerger yerian yerkes yescas yeshua yesica yesilkaya yetkiner
yetman yetta yetter yeung yevette yglesias yildizoglu yilmazer yinger yingling yingst yirenkyi yitty yniguez
yoakum yoana yocheved yochum yockey yocom yocum yoder yohannes yohe yohn yoho yokley yokota yokoyama yokum
yolando yonan yonce yonker yonkers yonts yontz yoon yopp yoqubov yoqubova yorath yorbekov yorbekova yordy
yorke yorks yorulmaz yoselyn yoshida yoshie yoshikawa yoshimoto yoshimura yoshioka yost yother youhei
youlanda youmans youn younan younce youngberg youngblood younglove youngman youngquist youngren youngs
younkin yount younts yousif youxi yovani yowell yoznurov yoznurova ysabel ysabella yslas yuen yuette yuhas
yuhasz yukiharu yukiko yuko yulanda yulisa yundt yung yunker yunta yunusov yunusova yuonne yuriko yurko
yusko yussuf yusufyev yusufyeva yusupov yutzy yuzuru yvone yzaguirre zabala zabaleta zabel zabinski zabirov
zabirova zablocki zaborowski zaborska zaborsky zabranska zabransky zabrdac zabriskie zacarias zaccaro
zacchaeus zacek zacher zachman zachova zachry zackova zaczkiewicz zada zade zaden zadnik zadravec zadric
zafarov zafarova zafra zagal zagar zagarac zagaria zager zago zagorsek zagorski zahler zahm zahn zahner
zahradka zahradkova zahradnik zahradnikova zaidi zaidyn zaine zaino zaituc zajac zajacova zajaczkowski zajic
zajicek zajickova zajicova zakarian zakarids zakiyah zakova zakrzewski zalako zalar zaldana zaldivar zale
zalesak zalesakova zaleski zalewski zalite zalitis zamani zamari zamarreno zamarripa zamarron zambito zambon
zamboni zambrana zambrano zambuto zamecnik zamecnikova zamira zammit zamor zamora zamorano zampieri zamudio
zamzow zanatta zanders zandt zanella zanelli zanetta zanetti zang zanghi zani zaniah zank zanner zanon
zanoni zanotti zapalac zapanta zapata zapf zapien zapletal zapletalova zaporojan zapp zappa zappacosta
zappala zappia zaragoza zarate zarazua zarco zarcone zaremba zarins zariya zarkovic zartman zaruba zarubova
zarzycki zastrow zatarain zatloukal zatloukalova zauber zaugg zaun zavadil zavadilova zavala zavaleta
zavalza zavian zavrel zavrelova zawacki zawada zawadzki zawistowski zaya zayan zayas zayda zaydov zaydova
zayed zaylen zayna zayniddinov zayniddinova zayra zayvion zazueta zbinden zbodulja zboncak zboril zborilova
zdarska zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova zdunek zeb zebic zebrowski zebulon zec zecca
zech zechman zeck zedda zednik zednikova zeeb zeek zeferino zegarra zehnder zehner zehr zeidan zeiders
zeidler zeidmane zeidmanis zeiger zeigler zeiler zeis zeitler zeitlin zeitz zejak zekan zekl zelada zelasko
zelaya zeledon zelena zelenak zelenka zelenkova zeleny zelinka zelinkova zelinski zelinsky zell zeller
zellers zellmer zellner zeltina zeltins zemaitis zeman zemanek zemankova zemanova zemke zemlak zemlicka
zemlickova zendejas zender zeng zenger zeni zenia zenk zenker zennaro zenner zent zenteno zentner zentz
zeoli zepeda zepp zerajic zeravica zerbe zerby zeringue zermeno zerr zertuche zervos zetina zetino zettel
zettlemoyer zettler zeuch zevallos zeyen zeyhle zezula zezulova zgela zgrabljic zhai zhan zhane zhang zhao
zhaohua zheng zhongyang zhou zhuang zhuo zhuri zibere zibers zick zickefoose zidek zidkova zieba ziebarth
ziebell ziegler zielinski zielke zielonka zieman ziemann ziemba zieme ziemele ziemelis ziemer zientek zier
ziesmer zietek zietlow ziggy ziglar zigler zigova zijan zijin zijlstra zika zikmundova zikova zilka zima
zimanyi zimbelman zimka zimkova zimmer zimmerer zimmerle zimmerly zimmerman zimmermann zimny zimonja
zimonjic zimova zinaic zinajic zinck zinda zindovic zingaretti zingg zink zinke zinn zins zinser zintl
ziobro ziolkowski zipac zipalovic zipancic zipp zipperer zipse ziramov zirbel zirkle zirojevic zirovic zito
zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziyoyev ziyoyeva zizanovic zizka zizkova zizzo
zlamal zlamalova zlatanovic zmegac zmuda zobel zobrist zoch zoee zoeller zoellner zohidov zohidova zohirov
zohirova zoll zollars zoller zollinger zollner zollo zondi zondo zonia zook zoraida zordan zorica zorn
zornes zorrilla zotti zoubek zoubkova zouhar zouharova zrna zsak zschunke zubak zubane zubayrov zubayrova
zuber zubia zubiate zubrik zubrikova zucca zuccaro zucco zuchowski zuck zucker zuckerman zuehlke zuercher
zufall zufelt zuidema zuiderveld zuk zukowski zulauf zuleta zuleyka zuliani zuljevicgrafina zullo zulma zulu
zuluaga zulueta zuma zumba zumbo zummo zumsande zumwalt zunda zundel zungu zuniga zunino zunker zuno zupan
zupancic zurawski zurcher zurek zuriel zurita zurkova zurn zvaigzne zvanic zvejniece zvejnieks zverina
zverinova zviedre zviedrs zvinele zvinelis zvonar zwane zwart zweifel zweig zwick zwicker zwiebel zwiener
zwolinski zyan zych zyion zyla zylstra zymir
`

/** Surnames that are also words: they count beside a first name or a title. */
export const surnamesThatAreWords = `
arch archer ash bailey baker banks barber barker barrows barton beard beer bell benjamin berry best bins
birch bird bishop black block bloom bode bond bongo booth borer bowman brand bridge bright broad brook
brooks brown bull burn burns bush butcher butler cannon carpenter carter cash chambers chance chapman church
cole collier collins conn cook cooper coward cox crane crooks cross crouch crow cruise dale dare darling
dawn day dean dew dickens dove dower drake drew duck duke dyer eagle earl early elder farmer farrow fay fern
ferry field fields finch fish fisher fletcher flood flowers ford forest fox freeman french frost fuller funk
gale garden gardener gates german gibbons glass glover gold grace graham grant green grey grimes grove
gunner guy hall hand hardy harper hart hawk hay head heath heller herring hides hill hills hollow holly hood
hooper hope horn house hunt hunter iron ivory jack jay jewel johns joiner jolly joy judge keeling keen kelly
key khan king knight kris lake lamb lane lark law lawless lawn leach lee lewis light little lock long lord
love loveless lynch mace major mallet mane marks marsh martin mason may mead meadows miles miller mills
minister monk moody moon moss mount muller murphy nail nightingale noble north nutter onions orchard page
palmer paradise parish park parkin parsons partridge peach peacock pears penny pepper perry pickles pike
plant plum pool pope porter potter pound power powers price prince proctor purchase quick rains rath ray
read reader reed reeves rice rich ring rivers robin robins roe rook rose rush sage salt sanders savage
sawyer schiller seal sellers sharp shaw shepherd shields shore short silver simple singer skinner slater
small smith snow south spence spencer spicer spring squire stamp stark starling steel stokes stone street
strong sugar summers swan swift tanner temple terry thatcher thorn toy tromp tucker turner turnip underwood
vale vicar vine wade walker wall want ward warden warren waters watts weaver weber weeks weir wells west
whale wharf wheeler white wild will winks winter winters wise witting wolf wood woods wren wright yard young
`
