// Longer than 150 lines because it is one list of names. Source: general knowledge of names in Indonesia and in news
// from abroad. Keys are lower-case: fold case first.

const words = (block: string): string[] => block.split(/\s+/).filter((word) => word !== '');

/** Names that open a person's name or stand alone. Lower-case, one word each. */
export const givenNames: ReadonlySet<string> = new Set(
  words(`
    ki
    aang aaron abas abbas abdi abdillah abdirahman abdul abdulgani abdulkadir abdullah abdullahi abdulloh abdurahim abdurrachman
    abdurrahman abdurrohman abdussalam abidin abigail abimana abimanyu abiyoso abizar aboe abraham abubakar aburizal
    achmad achyar adam ade adelia adeline adhi adhisty adhitya adhyaksa adhyatma adi adiguna adinda adit aditia aditya
    adiyaksa adjie adli adnan adolf adrian adriana adriano adrianto adrianus adrien adriyanto ady aenul afandi affan
    afgan afif afifah afiq afrida afriza afrizal afwan agatha agil agnes agnesia agni agnieszka agoes agung agus
    agustiar agustin agustina agustinah agustini agustinus ahmad ahmadi ahmed aidan aidil aini ainul ainun airlangga
    aisha aisyah ajat ajeng ajeung aji akane akbar akhmad akhsan akmal akram aksa alain alamsyah alan alassane albert alberth
    alberto albrecht aldi aldo alejandro aleksandar aleksandr aleksandra aleksei alessandro alessia alex alexander
    alexandra alexandre alexei alexis alfan alfian alfiansyah alfin alfons alfonso alfred alfredo ali alia alice alief
    alif alifa alifah alifia alika alim alimin alimuddin alina alisa alison alissa alistair aliyah allan allen allison
    almas almira aloysius alphonse alphonso althaf alvin alwi alwin alya alyssa amadou amalia amanda amaq amar amarta
    ambarwati amelia amelie amelya amien amin amina aminah aminata aminullah amir amira amiruddin amirudin amirul amri amrozi amrul
    amy ana anandita anang anas anastasia anastasios anatoly anders andhi andhika andhini andi andika andina andini
    andra andre andrea andreas andrei andrej andrew andri andriani andrianto andriy andriyani andrzej andrés andy
    angela angelina angelo angga anggara anggi anggia anggie anggit anggoro anggraeni anggraini anggun angus anhar ani
    anibal aniek anies anik anika anindita anindya anis anisa anisah anissa anita anjani anjar anjas anji anna annas
    anne annie annisa anny antasari anthonius anthony antoine anton antonella antoni antonina antonio antonius antony
    anugrahani anwar anwari apollo apri apriani aprilia apriliani apriyani apriyanto aqil aqila ara ardhana ardhi ardi ardian
    ardiansyah ardianto ardina ardiyansyah arfah arfan arfiansyah argo ari aria ariadi ariana ariani arie arief ariel
    aries arif arifah arifin arifuddin arifudin arin arini aripin aris ariska arista aristo ariyadi ariyanto arjun
    armaidi arman armand armando armansyah armin arnaldo arnaud arne arnita arnold arsene arsjad arsul arsyad arsyi
    arteria arthur artika arto arturo aru arum aruna arvin arya aryani aryanto aryo asad asep asfinawati asha ashari ashley
    ashraf asif asmawi asmin asnawi asri asrofi asrul astari astri astrid astuti asty aswin asyari atalia atang
    athallah atik atika atin atiqah atmo atta atthaya audi audrey audy augusto aulia aung aura aurel aurelia aurelien
    aurora austin awaludin awang axel ayi ayman aymeric ayu ayunda ayuning azhar azhari azis aziz aziza azizah azka
    azmi azmil azra azrul azwar azyumardi baasyir bacharuddin bachtiar badar badri badriah badriyah badrodin badruddin
    badrudin badrun bagas bagaskara bagir baharudin bahlil bahri bahruddin bahrudin bahrul bahtiar baihaqi baltasar
    bambang baptista baptiste barack barbara barry bartosz bashar bashir basir baskara baskoro basri bastian basuki
    basuni bayu beben bella ben benedict benedikt beni benito benjamin benjamín benny benyamin bernadeta bernadetta
    bernadus bernard bernardo bernd bernie bertha berto bertrand beth betty bianca billy bimo binsar bintari bintoro
    björn blaise blake boaz bob bobby bobi boediono bogdan bojan bonar bondan bongbong boni boris boy brad bradley brahma
    brandon brenda brendan brett brian brigitte bronwyn bruce bruno bryan budhi budhy budi budiana budianto budiarto
    budiawan budiman budimanta budiono budiyanto budiyono budy bukayo bukhari bung burhan burhanuddin burhanudin busro
    bustami busyro cahyadi cahyani cahyaning cahyanti cahyo cahyono caitlin cak calvin camelia cameron candra carl
    carla carlo carlos carlota carmen carmine carol carolina caroline carsa carwadi casmadi catharina catherine cecep
    cecile cecilia cedric cem cesar cesc ceyhun chaerudin chaerul chaidir chairil chairul chandra chandrawati charlene
    charles charlie charlotte cheikh chelsea chen cheryl chicha chidi chintya chinua choirul cholid cholil chomsin chotimah chris
    christian christiano christina christine christof christoph christophe christopher chumaidi chusnul cicih cillian
    cindy claire clara clarence claude claudia claudio clemens clement clint cok colette colin conor cornelis craig
    cristian cristiano cristina cucun curtis cut cynthia cyril cyrille dadan dadang dade dadi dafa daffa dag dahlan
    dahnil daisy daliman damanhuri damian damien damir danang dandhy dandi dandy danendra dani dania daniar daniel
    daniela danielle daniil danijel danilo danis danny dante danu dara dario daris darko darma darmaji darman darmawan
    darmin darmono darren darsih darsini darsiti darsono darsum darusman darwis darwisman dasep dasuki daud dave david
    dea debby deborah declan deddy dede dedeh dedek deden dedi dedy dela delcy delia della dendi dendy deng deni denis
    denise denni dennis denny deny denys derek derry desi desiana desiani desmond dessy destiana destry desy detlef
    detri devi devina dewangga dewanti dewi dewita dewo dhani dharma dhea dhini diah dian diana diani dianita dicky
    didi didiek didier didik didin diego dieter dieudonne diks dilma dimas dimitar dimitri dimitrios dina dinda
    dinesh dino diogo dion diva djaelani djafar djamal djamaluddin djarot djauhari djoko djoni djuanda djufri djumadi
    djumhur djunaedi djunaidi dmitri dmitry dmytro dodi dodik dodo dody dolores domingus dominic dominik dominique don
    dona donald doni donna donny dony dora doug douglas dragan drazen dudi dudung dudy dulhadi duncan durahim durahman
    dusan dusko dustin dwayne dwi dwight dwiki dwiyanto dyah dzaki dzulfikar dzulkifli ebrahim ed eddie eddy eden
    edgar edhie edhy edi edinson edison edita edmund edo edouard edson eduard eduardo edvard edwar edward edwin edwina
    edy edysa eero efendi effendi effendy efrizal egi egon egy eileen einar eka ekasari ekawati eki eko elang elena
    elfi elfrida eli eliana elias elif elis elisa elisabet elisabeth elisabetta eliza elizabeth elkan elke ella ellen
    ello elly elma elok elon elsa elvi elvina elvira ely emanuel emeka emi emil emilia emiliano emilio emily emine emir
    emirsyah emma emmanuel emmy enang endah endang endi endin endra endri endro engkos eni enny enrico enrique entis
    enung eny epi erawati erdem erdi erfan eri eric erick erik erika erlan erlangga erlina erling erlita erma ermawati
    ermin erna ernando ernawati ernest ernesto erni ernita ernst erry ersa erwan erwin ery eryanto esa esra esteban
    ester esther esti ethan eti etienne etty eugene eugenia euis eva evan evelyn evi evita evriyanti evy fabian fabien
    fabio fabrice fabrizio fachri fachrul fachry fadel fadhil fadhilah fadi fadia fadil fadilah fadilla fadjar fadlan
    fadli fadly fadumo fahira fahmi fahri fahrizal fahrudin fahrul fahrur fahrurrozi faisal faisol faiz faizah faizal faizin
    fajar fajarudin fajri fakhri fakhruddin fakhrul fakhrur fakih fandi fandy fani fanny farah farel farhan farhanul
    farhat farid farida faried farikhah faris farouk farras faruk faruq fathan fathul fathur fathurrahman fathurrohman
    fatia fatih fatimah fatkhul fatkhur fatma fatmawati fatou fatoumata fatur fauzan fauzi fauzia fauziah fauziyah fawaz febby
    febri febrian febriana febriani febriansyah febrianti febrianto febriyanti federica federico felicia felipe felix
    fendi fera ferdi ferdian ferdinan ferdinand ferdinandus ferdy ferenc ferianto feriyanto fernanda fernando
    ferrari ferry fery fidel fiki fikri filip filippo fina fiona firdaus firdausi firli firman firmansyah firmanto
    firza fitra fitri fitria fitriah fitriana fitriani fitrianto fitriyah fitroh flavio florencia florent florian
    francesco francis francisco franciscus franck francois frank franky frans fransisca fransiscus fransiska fransisko
    fransiskus franz françois fred freddie freddy frederic frederik fredi fredrich fredrik fredy frengki friedrich
    frits frédéric fuad fuadi fumio furqan furqon gabor gabriel gabriela gabriele gadis gael galang galih galuh gandhi
    ganesha ganjar gareth garin garnet gary gaston gatot gatut gavin gayus geert gennady genta geoffrey georg george
    georges georgi georgios gerald gerard gerhard gerrit gerry ghazali ghina ghozali ghufron giacomo giancarlo
    gianluca gianluigi gianni giannis gibran gideon gilang gilbert gilberto gilles gina giorgia giorgio giovanna
    giovanni giri giring gita gito giulia giulio giuseppe giyanto giyono glenn gloria goenawan goh gonzalo goran
    gordon gracia graham greg gregory greta greysia gugun guido guillaume guillermo gumelar gunarto gunawan gunawati
    gunter guntur guritno guruh gus gusman gusmawan gusnadi gusriadi gustaf gustav gustavo gusti günter habib habibah
    habibi habibie habiburokhman habiburrahman hadar hadi hadiansyah hadianto hadinoto hadiyanto hafid hafidh hafidz
    hafiz hafizh haidar haidir haikal hairul hajrul hakan halim halima halimah halimo halomoan hamad hamdan hamdani hamdi
    hamengku hamid hamidah hamim hamish hamka hamsah hamzah hana hanafi hanan handayani handi handika handoko handoyo hani
    hanif hanifah hanna hannah hanny hans hansen hanum hanung haposan hapsari harald hardi hardian hardianto
    hardiyanto hardjono harianto harini haris harisman hariyadi hariyanto hariyono harjono harmoko harold harris harry
    harsono harsoyo hartati hartinah hartini harto hartono hartoyo haruki harun haruna harvey hary haryadi haryani
    haryanto haryati haryo haryono hasan hasanah hasanuddin hasanudin hasbi hasbullah hashim hasim hasmi hasna hasnah
    hasrul hassan hasto hasyim hatta hawa hayati hayono hazairin heather hector hedi heidi heike helen helena helga helmi
    helmut helmy hendarman hendarso hendarto hendi hendra hendrawan hendri hendrik hendro hendropriyono hendry hengki
    hengky heni henk henny henri henrik henrique henry heny herbert herdman heri herianto heriyadi heriyanto
    herlambang herlan herlina herman hermansyah hermanto hermawan hermin hermina hermono hernowo heroe herry herryanto
    heru herve herwanto herwin herwindo hery hesti hetty hidayanti hidayat hidayatullah hideki hikmah hikmatullah
    hilary hilda hillary hilman hilmi hinca hiroshi hisyam hodan horas horst hotma hotman howard hsien hu hubert hubner huda
    hugh hugo humaira humberto hun husain husaini husein husen husin husnan husni husnul hussein ian ibadurrahman ibas
    ibnu ibrahim ibrahima ichsan ichwan ida idham idhar idris idriss idrus iffah ignacio ignas ignasius ignatius igor ihsan
    ihza ika ikbal ikhsan ikhwan ikmal ikram ikrar iksan ildiko ilham ilyas imaduddin iman imanuel imas imelda
    immanuel imran imron ina inaq inayah inayatul inda indar indarto indira indra indrawan indrawati indri indriani
    indriyani indro ine ineke ines inga inggit inggrid ingrid inka intan inul ioannis ipang ipin iqbal ira irawan
    irawati irena irene irfan irfandi irgan irham iriana irianto irina irma irman irmawati irsan irsyad irvan
    irvansyah irwan irwandi irwansyah irwin isa isaac isabel isabella isabelle isha ismadi ismael ismail isman ismat ismaya
    ismayanti ismed ismet ismi isnaini isnanto isnawati isran istiqomah istvan iswadi ita itamar ivan ivana ivanka
    ivar iwa iwan iyan iyus izaak izza izzah izzudin jaap jabu jacek jacinta jackie jacob jacobus jacques jae jaelani
    jaenal jaenudin jafar jaime jaja jajang jaka jake jakob jakub jalal jalaluddin jamal jamaluddin jamaludin james
    jamhari jamie jamil jamilah jan jane janet janos jansen janti janto janu jared jaroslav jarot jarrod jasin jasmin
    jasmine jason jaswadi jati javier jayden jazilul jazuli jean jeff jeffrey jeffri jeffry jefri jeje jejen jen jenna
    jenner jennifer jenny jens jeremy jero jerome jerry jesika jesper jesse jessica jessie jesus jhon jiang jihan jill
    jim jimly jimmy jiri joachim joan joanna joao joaquin jochen jodi jodie jody joe joel joerg joey jogi johan
    johanes johanis johann johannes johari john johnny johny joice joko jomo jon jonan jonas jonatan jonathan joni jonny
    jordi jorg jorge jose josef joseph josh joshua josip josé jovan juan juanda jubaedah jude judy juergen juhari
    julaeha julen jules julia julian juliana julianto julianus juliari julie julien julio julius jumadi jumali jumari
    jumhur jumiati jumini jun junaedi junaidi juniarto junichi junimart juniver jupri jurgen jusman justin justyna
    jusuf juwita jürgen kadarisman kadarsah kadek kadir kahar kaisar kaja kaka kalina kalis kalla kamal kamala
    kamaluddin kamaludin kamarudin kamil kamila kamsiah kania karel karen karim karimah karin karina karl karmila
    karni karno karolin karsidi karsiman karsini karsono kartika kartini karto kartono karwati karyono kasan kasdi
    kasim kasiman kasinah kasino kasman kasmin kasmiran kasno kaspar kasper kastari kasturi katarina katarzyna kate
    katerina kateryna katherine kathleen kathryn kathy katie katiman katimin katno kautsar kayla kazuo keiko keir
    keisha keisuke keith kelly kelvin kemal ken kenji kenneth kenny kento kerry kerstin ketut kevin keyla khabib
    khadafi khadijah khaidir khairani khairil khairuddin khairul khairunnisa khaled khalid khalifa khalil khansa
    khofifah khoiri khoiriyah khoirul khoirunnisa kholid kholifah kholil kholis khumaidi khusnul kiagus kieran kiki
    kim kimberly kimi kinanthi kinanti kirana kirani kirill klaus kluivert koesnadi kofi koji komang komar komaruddin
    komarudin konrad konstantin kornelis koswara kris krisdayanti krishna krisman krismanto krisna kristalina kristian
    kristiana kristiani kristianto kristin kristina kristiyanto kristo kriswanto krzysztof kuncoro kuntadi kuntjoro
    kunto kuntoro kurnia kurniadi kurniasih kurniawan kurniawati kurt kusdianto kusmanto kusmayadi kusmiati kusnadi
    kusnan kusno kusnul kusuma kusumawati kuswanto kuswara kuswati kusworo kwame kwasi kwik kyle kylian kyriakos laela laelatul
    laetitia laila lailatul lailatun lakshya laksmi lala lamberth lamia lamine laras larasati larissa larry lars lasse
    laszlo lathifah latief latif latifah latifudin laura lauren laurens laurensius laurent layla leandro leani lee lela leli
    lely lena leni lenis lenny leo leon leonard leonardo leonardus leonid leony leopold leroy leslie lesmana lestari
    lesti leti lewis leyla li liam liana lidia lidya lies lili liliana lilik lilis lily lin lina linda lintang lionel lisa
    lisda lisna listiani listiyani listyo lita livia liz liza ljubomir lloyd lodewijk logan loong lorenzo louis louise
    lubis luc luca lucas lucia luciano lucio lucky ludfi ludovic luh luhut luigi luis luisa luiz lukas lukasz luke
    lukman lukmanul luky lulu luluk lulung luna luqman lusi lusiana lutfi lutfiah luthfi luthfiah lydia lyudmila
    maarten maciej made mader madhuri madison madyo magdalena magnus maha maharani mahardika mahathir mahdalena mahdi
    mahendra mahesa mahfud mahfudin mahfudz mahinda mahmoud mahmud mahmudi maia maimun maimunah maisaroh maite makmun
    maksim maksum malcolm malik malika mamadou mamady maman mamat mamik manet manfred mangku manny manuel mappanyukki mara
    marc marcel marcelino marcelinus marcella marcellus marcelo marcin marcio marco marcus mardani mardi mardiana
    mardigu mardiono mardiyah mardiyono marek mareta marfuah marga margaret margareta margaretha margarita margono
    maria mariam mariama mariana mariani mariano mariati marie marina marine mario marion marissa maritza mariusz mariyam
    mariyati marjan marjono marjuki mark marka marko markus marlin marlina marni marno marsel marselino marselinus
    marsha marshanda marsono marta martha marthen marthin marthinus marti martin martina martine martini martinus
    marto martono maruarar maruf marvin marwah marwan marwoto mary maryam maryani maryati maryono maryoto marzuki
    mashadi mashud mashudi mashuri masinton maskur mason masruchin masruri masruroh massimiliano massimo mastur
    mastuti masudi mat mateo mateusz mathias mathieu mathius matias matius mats matt matteo matthew matthias maudy
    maulana maulida maulidya maura maurice mauricio maurizio mauro mawardi max maxim maxime maximilian maximus mayang
    mees mega megan megawangi megawati meghan mehdi mehmet meidy meilani meiliana meilina meisya meita mel melani
    melania melanie melda meliana melinda melisa melissa melki melkias melkior melly memet mercy meri meriana merry
    mersi meutia meutya meyda mia micha michael michal micheal michel michele michelle michiel mieke miftah miftahul
    miftakhul miguel mihai mikael mike mikel mikhail mila milorad milos milton mimin minzi mira miranda mirna miroslav mirza
    misbah misbahul misbakhun misnan misran misriadi mitch moch mochamad mochammad modestus moechtar moeldoko
    moerdiono moesa moeslim mohamad mohamed mohammad mohammed mohamoud mohd moises mojtaba molly monica monika moreno moritz
    moshe moussa muamar muammar muarif mubarak mubarok muchamad muchammad muchlas muchlis muchlisin muchsin muchtar mudjib
    mudjiono mudrik mudzakir mufid mufida mufti muhadi muhadjir muhaimin muhajir muhamad muhamet muhammad muhammat
    muhayat muhdi muhidin muhlis muhlisin muhsin muhtadi muhtar muhtarom muhyiddin muhyidin muinah mujahid mujahidin
    mujiati mujib mujibur mujiburrahman mujiono mujiyono mujtahid mukhlas mukhlis mukhtar mukhtarudin mukidi mukmin
    mukti muladi mulan mulya mulyadi mulyana mulyani mulyanto mulyati mulyatno mulyono munajat munandar munarman
    munawar munawir mundjirin munir munira munirah murad murdani murdaya murdiono murdiyanto murjani murniati mursalin
    mursid mursidi mursyid murtadha murtado murti murtini muryani muryanto musa musadad musdah musdalifah musfi muslih
    muslihah muslikh muslimah muslimin mustafa mustaghfirin mustain mustakim mustapha mustaqim mustofa mustopa muthia
    mutia mutmainah muzakir muzani mykhailo nabiel nabil nabila nabilah nadeo nadhif nadhira nadia nadiem nadila nadin
    nadine nadira nadirsyah nadya nafa nafisah nafsiah nagita nahar nahdiana nahor naila najib najwa nana nanang nancy
    nanda nandang nandar nani nanik naning naomi naoto narendra narji narto naryo nasaruddin naseh nasha nashir
    nasihin nasikhin nasir nasiruddin nasirudin nasran nasruddin nasrudin nasrul nasrullah nasution natalia natalie
    natalius natan natasha nathalie nathan natsuki naufal naura naurah naval nawang nayla nazar nazaruddin nazir
    nazril nazwa neil nelson neneng nengah neni nenny neno neri nestor neta neva neymar ngatini ngozi ngurah nguyen ni nia
    nicholas nick nicky nicola nicolae nicolas nicole nigel niken nikita nikki nikmah niko nikodemus nikola nikolai
    nikolas nikolaus nikolay nila nina nindy nindya ninik nining nino nirmala nirwan nirwana nisa nisrina niswatin
    nita nizam nizar noam noel noer noeriman nomvula noni nono noorhayati nora norbert norma norman nour noura nouval novak novalina
    novan novanto novel novela novi novia noviana noviani novianti novianto novita novri novrianto novrizal novy
    nozomi nugraha nugroho nuh nunik nuning nunuk nunun nunung nur nura nuraeni nuraini nurani nurbaiti nurbaya
    nurcahyo nurcholish nurdin nurfadilah nurhadi nurhadiyanto nurhalim nurhaliza nurhasan nurhasanah nurhayati
    nurhidayah nurholis nurida nuril nurina nurjanah nurkholis nurlaela nurlaila nurlailah nurlela nurlina nurma
    nurmala nurmalasari nurmansyah nurohman nurokhman nurrahman nurrohman nursalam nursanti nurseto nursyahbani
    nursyam nursyamsi nurul nurwahid nurwanto nurwati nuryadi nuryati nusron nuzul nyoman octavio oesman oki okky
    oksana okta oktaria oktarina oktavia oktavian oktaviani oktavianus okto oky olaf ole oleg oleksandr oleksii olga
    oliver olivia olivier oluwa omar onno onny opick orhan oscar osman oswaldo otniel otong otto ousmane ovi owen owi pablo
    paetongtarn paksi pam pamungkas pandji pandu panji paolo parjo parjono parlindungan parman parmin parti partini
    parwati paryanto paryono pascal pascale pasha paskalis pastoor patrialis patrice patricia patricio patrick patrik
    paul paula paulina paulo paulus pavel pavlo pawel pawit pedro penelope penny pep pera permadi perry petar pete
    peter petr petra petrus phil philip philipp philippe philipus pierluigi pierre piers pieter pietro pinka piotr
    piter pitoyo poltak ponidi ponijo ponimin poniran poniyem popong prabowo pradana pradipta prakoso pramana pramono
    pramudita pramudya prananda pranowo prasetia prasetio prasetiyo prasetya prasetyo prasetyono prasetyowati prastowo
    pratama pratikno pratiwi pratiwo prayitno prayoga prayogi prayogo prayuth predrag presti prihantini prihatini
    prijanto prilly pringgo priska priskila prita priyadi priyanka priyanto priyo priyono puan pudji pudjiono puguh
    puji pujiastuti pujiono pujo pulung pungky punomo puput purbaya purnamasari purnawan purnomo purwadi purwanti
    purwanto purwati purwoko purwono pusarla puspa puspita puspitasari putu qodari qomar qomariah qomaruddin qomarudin
    qonita qory raafi rachel rachlan rachland rachma rachmad rachman rachmat rachmawati rachmi radamel radek raden
    radhar radin radit raditya radityo radoslaw radovan rafa rafael rafal rafathar raffi rafi rafif rafiq rafli ragil
    ragnar rahadi rahadian rahardjo raharja raharjo rahayu raheem rahimah rahma rahmad rahman rahmani rahmania
    rahmanto rahmat rahmatullah rahmawan rahmawati rahmi rahul raihana raila raimund raimundo rainer raisa raisya rajab
    rajesh rajiv raka ralf ralph rama ramadani ramadhana ramadhani ramadhona ramdan ramdani ramdhan ramdhon ramiro
    ramlan ramli ramon ranbir ranca randall randi randu randy rangga rani rania ranil raniwati rano ranto ranu raphael
    rasdi rasha rashid rasid rasidi rasijo rasiman rasimin rasyid rasyidi rasyidin ratchanok ratih ratmi ratmono ratna
    ratnaningsih ratnasari ratnawati ratno raul rayhan raymond rayyan raúl rebecca rebekah recep reem refly regina reihan
    reinhard reisa reiza renata renato rendi rendra rendy rene reni renita renny reno reny renzi resa resi resti restu
    resty reta retno reva revalina rex reyhan reynaldi reynold reza rezky rhoma ria rian riana riandi riani rianti
    rianto ribka ricardo riccardo richard rick ricky rico rida ridha ridho ridlo ridwan rieke rieska rifai rifan rifki
    rifky rifqah rifqi rijal rika rikardo riki rikwanto riky rima rina rinaldi rinaldy rindu rini rinto rio ririn
    riris risa riska riski risky risma rismaharini rismawati rita rivai rivaldi rivan riyad riyadi riyan riyanti
    riyanto riyono riza rizal rizaldi rizieq rizka rizki rizky rizqi rob robbi robbie robby robert roberto robertus
    robi robiah robin robinsar roby rochani rochim rochmad rochman rochmat rocky rodiah rodiyah rodolfo rodri rodrigo
    rodrygo roes rofi rofiah rofik rofiq roger rohadi rohana rohani rohaniah rohayati rohim rohimah rohman rohmat
    rojali rojikin rokhim rokhman rokhmin rolan roland rolas rolf romadhon romadon romahurmuziy romain roman romano
    romelu romeo romi romli romy ron ronald ronaldo roni ronny ropiah rory rosa rosalia rosalina rosan rosario
    rosdiana rosid rosidi rosihan rosita roslan rosmah rosmala rosmiati rosmini rosnah ross rossa rostina rosyidah
    rovicky roy royan rozali rozi ruben rubi rubiyanto rudi rudianto rudiyanto rudolf rudy rufinus ruhut rukayah
    rukmana rukmini ruli rully rumini rumiyati rupert ruri rusdi rusdianto rusdiyanto rusiati rusli rusman rusmana
    rusmanto rusmiati rusmini rusmiyati rusnadi russell rustandi ruswandi ruswanto rusydi ruth ruud ryan ryszard sabar
    sabaruddin sabarudin sabian sabila sabri sabrina sadarestuwati sadikin sadiman sadimin sadino sadio sadiq sadiyah
    saeed saefuddin saefudin saeful saefullah saefulloh saepudin saepul safarudin safira safitri safri safrizal
    safrudin sahal sahat sahid sahidin sahla sahri sahrial sahrudin sahrul said saidah saidi saifuddin saifudin saiful
    saifullah saimin saina sainah sajidin sakdiah sakinah saktiawan salahuddin salahudin salamah saldi saleh saleha
    salim salimah salma salmah salman salmi salsabila salvador salvatore salwa sam samad samadi samani samantha
    samiaji samidi samijan samir samira samiran samiyem samsi samsiah samsidar samsu samsuar samsuddin samsudin samsul
    samsuri samuel sanadi sandiaga sandra sandro sandy sani sanjay santi santika santo santosa santoso santy sanusi
    sapari sapto saptono saputra saputri saputro sara sarah sarbini sardi sardjono sari sarifah sarifudin sarijo
    sarimin sarini saripudin sariyem sarjono sarkowi sarman sarmidi sarmin sarmini sarnadi sarno saroh saroni sarpin
    sartika sartini sartono sarwanto sarwo sarwono saryanto saryono sasa sasha saskia sasmita satibi satiman satimin
    satoshi satria satrio satya saur sauri saut sawitri sayuti scott sean sebastian sebastien sefnat seila sekarsari
    selly selvi selvia semiati sena septa septi septian septiana septiani septiano septianto serena serge sergei
    sergey sergi sergio serli seth setiadi setiati setiawan setiawati setijowati setiono setiyadi setiyanto setiyono
    setya setyadi setyarini setyawan setyo setyono setyowati severin seydou shafira shahid shaima shakira shaleh shandy shandya
    shane shannon shanti shanty sharifah sharon shashi shaun shawn shayne sheikh sheila shela shelly sheren sherly
    shigeru shin shinji shinta shinzo shireen shirin shofiyah sholeh sholehah sholihin sholikhin sidarto sidney
    siegfried sigit sigrid sihabudin sihol silas silfester silvana silvanus silvi silvia silviana silvio simin simon
    simona simone sindhu sindi sinta sipho siregar siska siskawati sisno siswadi siswandi siswanto siswati siswono siswoyo
    siti sitti sjafrie sjafruddin sjahrir sjamsul sjarifuddin slamat slamet slavko slobodan sodikin sodiq soebandi
    soebandrio soebardjo soedarmo soediman soedirman soedjono soegeng soegijono soehardi soeharsono soeharto soejono
    soekardi soekarman soekarno soekarwo soelastri soenarko soenarto soepardi soepomo soeprapto soepratman soerjadi
    soeroso soerya soeryadi soesilo soetardjo soetikno soetrisno soewarno soewito sofiah sofian sofie sofyan sofyano
    soimah soleh solehudin solihin solikah solikin solomon somad sonia sonja sonny sophia sophie sopiah sopian sopyan
    soren souleymane srettha sri srie sriyanto sriyono stan stanislav stefan stefani stefania stefanie
    stefano stefanos stefanus stein stella stephan stephane stephanie stephen steve steven stevi stuart suaib suandi
    subagio subagyo subali subandi subandono subari subarjo subechi subekti subhan subiakto subianto subiyanto
    subiyantoro subkhan subroto sucahyo sucipto sudarma sudarmaji sudarman sudarmanto sudarmin sudarmo sudarmono
    sudarno sudarsih sudarso sudarsono sudarti sudarto sudarwati sudaryono sudharmono sudiana sudibyo sudikerta
    sudiono sudirman sudiro sudiyono sudjadi sudjarwo sudjatmiko sudjono sudono sudrajat sufyan suganda sugeng sugiana
    sugianto sugiarto sugiharto sugino sugiono sugiri sugito sugiyanto sugiyarto sugiyono sugondo suhada suhadi
    suhaeli suhaemi suhaeri suhaimi suhairi suhanda suhandi suhar suharda suhardi suhardiman suhardjo suhariyanto
    suharjo suharman suharmanto suharmi suharno suharso suharsono suharti suhartini suharto suhartono suharyono
    suhasim suhendar suhendi suhendra suhendro suheri suherlan suherman suhermanto sujadi sujana sujarno sujarwo
    sujatmiko sujatno sujianto sujito sujiwo sujoko sujono sujud sukadi sukamdani sukamdi sukamta sukandar sukanto
    sukardi sukarja sukarjo sukarman sukarmi sukarni sukarno sukarsih sukarti sukarto sukarwo sukarya sukaryo sukasih
    sukatmi sukatno sukemi sukendar sukesi sukiman sukimin sukini sukino sukir sukiran sukirman sukirno sukiswo
    sukiyem sukma sukmawati suko sukri sukron sukur sulaeman sulaiman sulaksono sulami sularsih sularso sularto
    sulasmi sulastini sulastri suleman sulis sulistianto sulistio sulistiowati sulistiyo sulistya sulistyani sulistyo
    sulistyono sulistyowati suliyanto suliyono sultan sulthan sulton sumaji sumanto sumantri sumardi sumardiono
    sumardjono sumari sumarji sumarjo sumarjono sumarlin sumarmi sumarna sumarni sumarno sumarsih sumarsono sumarti
    sumartini sumarto sumartono sumarwan sumarwoto sumaryanto sumaryati sumaryo sumaryono sumaya sumi sumiati sumilah suminah
    suminto sumirah sumirat sumita sumitro sumiyati sumiyem sumono sunandar sunanto sunar sunardi sunarja sunarjo
    sunarko sunarmi sunarno sunarsih sunarso sunarti sunarto sunaryanto sunaryo sunaryono sundari sungkono sunil
    suningsih sunoto suntoro sunu sunyoto supadi supadmi supandi supangat supangkat supardi suparji suparjo suparlan
    suparman suparmanto suparmi suparmin suparmo suparno suparti supartini suparto supartono suparwi suparyanto supeno
    supi supian supinah supiyah supomo supoyo supraba supramono suprapto supratikno supratman supratno supri supriadi
    supriady suprianto supriatna supriatno supriono supriyadi supriyanto supriyatin supriyatna supriyatno supriyono
    surachmat suradi suradji surahman surahmat surahmi suraji suranto suratinah suratman suratmi suratmin suratno
    surawan suriani surianto surini surip suripto suritno suriyadi surono suroso suroto surti surya suryadharma
    suryadi suryaman suryana suryani suryanto suryati suryatin suryatna suryo suryono susan susana susanna susanti
    susanto suselo susi susiana susianti susiati susilawati susilo susilowati susno suswati suswono susy sutami sutan
    sutanto sutarji sutarjo sutarman sutarmi sutarmidi sutarmidji sutarni sutarno sutarso sutarti sutarto sutarya
    sutaryo sutaryono sutedjo suteja sutikno sutimah sutiman sutimin sutinah sutini sutino sutio sutirah sutirto
    sutisna sutiyah sutiyem sutiyo sutiyoso sutjipto sutomo sutono sutoro sutoto sutoyo sutrimo sutrisman sutrisno suu
    suwadi suwaji suwandi suwandono suwanto suwardi suwardji suwarji suwarjo suwarna suwarni suwarno suwarsih suwarso
    suwarti suwartini suwarto suwartono suwasono suwati suwignyo suwitno suwito suwondo suwono suyadi suyanti suyanto
    suyati suyatmi suyatmin suyatno suyitno suyono suyoto suzana svein sven svetlana syaban syaefudin syaeful syafaat
    syafi'i syafii syafiq syafri syafrida syafril syafrizal syafruddin syafrudin syaharuddin syahid syahira syahputra
    syahputri syahri syahrial syahril syahrin syahrini syahrir syahriza syahrizal syahrudin syahrul syaifuddin
    syaifudin syaiful syaifullah syakir syakur syamsi syamsiah syamsiar syamsidar syamsu syamsuddin syamsudin syamsul
    syamsuri syarif syarifah syarifuddin syarifudin syarkawi syarwan syaukani syauqi syed syifa syihabuddin sylvain
    sylvester sylvia sylviana sylvie syofyan syukri tabrani tabrizi tafsir taha tahamata taher tahir tai taj takashi
    takeshi tamara tamas tamrin tamsil tania tanti tantowi tantri tapiwa taqi tara tari tariq tarjo tarmidi tarmizi tarmo
    tarmudi tarno taro tarsono tarsum tarwiyah taryana taryanto taryono tasdi tashadi tasya tatang tati tatiana tatiek
    tatik tatyana taufan taufik taufiq taufiqurrahman tauhid tayyip ted teddy tedi tedjo tedy temmy tendai tengku tenri
    teresa teresia terje terry teten tety teuku thabo thaksin thein theo theodor theodore theodorus theresa theresia thiago
    thibaut thierry thilo thito thobias thohir thom thomas thoriq thorsten tia tiago tiara tibor tien tigor tika timo
    timothy timotius tina tini tino tirta tirto titi titiek titien titin titis tito tituk titus tiwi tjahja tjahjadi
    tjahjo tjahjono tjahyo tjandra tjatur tjetje tjokorda tjut tobias todd tofik togar toha tohari tohir toipah tom
    tomas tomasz tomi tomislav tommi tommy toni tonny tono tony tora toshiro toto totok toyib toyibah tracy travis
    trent trevor tri trian triana trianto triatmojo tribowo trie trimedya trimo trimulyono trisna trisnawati trisno
    tristan trisula triyana triyani triyanto triyatno triyono troy tubagus tukijan tukijo tukiman tukimin tukinah
    tukini tukino tukiran tukirin tukiyem tukiyo tumijan tumijo tumini tumino tumirah tumiran tumiyem tumpak tumpal
    tuncay tunde tunggul turmudi tuti tutik tutty tutut tuty tyas tyasno tyler ubaid ubedilah uchok uci ucok udin uhuru ujang ukar
    ulfa ulfah ulfi ulil ulin ulla ulrich ulrike umairah umam uman umar umari umaya umberto umi umiyati ummi upik urip
    ursula usain usep usman usmar ustman uswatun utami utari utomo utut uus uut uwe uya vaclav valentin valentina
    valentino valeri valeria valerie valery vanessa vania vasily vasyl venus vera verawati vero veronica veronika
    vicente vicky victor vidi vidya vierra vikri viktor viktoria viktorius vina vince vincent vincentius vincenzo vino
    viola vira virgi virgiawan virgil vita vitaly vito vivi vivian viviana vivin vlad vladimir vladislav volker
    volodymyr wafa wagiman wagimin wagino wagirah wagiran wagiyem wagiyo wahab wahid wahidah wahidin wahono wahyono wahyu
    wahyudi wahyudin wahyuni wahyuningsih wahyuono wakidi walidi walter wan wanda wandi wang wangari wardah wardani wardhana
    wardi wardiman wardiono wardjono wardoyo warih warjito warjono warno warren warsame warsidi warsih warsiman warsini
    warsino warsiti warsito warso warsono warsun warto wartono warya waryanto waryono wasidi wasiman wasino wasis
    wasisto wasito wasono watik wawan wayan wayne wellem wempi wen wendi wendy wenny werdha wesley wiaji wicaksana
    wicaksono wida widada widagdo widayat widayati widhi widi widia widiana widianti widianto widiarti widiasih
    widiastuti widiatmoko widiawati widija widiyanti widjaja widjajanto widjanarko widjojo widodo widowati widya
    widyastuti widyawati widyo wieke wieldan wihaji wiharto wijanarko wijaya wijayanti wijayanto wiji wijiyanto wijono
    wikan wiku wildan wilfridus wilfried wilhelm wilhelmus wilis willem william willy wilson winarko winarni winarno
    winarsih winarso winarti winarto winda windarti windi windiarti windu windy winna winnie winny winoto winston wira
    wiranata wiranto wirawan wirya wiryanti wiryanto wiryawan wishnutama wisnu wisnuwardhana witan witoyo wiwid wiwied
    wiwiek wiwik wiwin wiwit wiyono wojciech wole wolfgang woro wulan wulandari wuri xavi xavier xi yacob yadi yahya yakob
    yakobus yakub yamin yan yana yance yandri yani yann yannick yanti yanto yanuar yanuari yaqut yara yaroslav yasin
    yasinta yasir yasmin yasonna yasser yasuhiro yati yatiman yatimin yatin yatini yatno yaved yayah yayan yayat yayuk
    yazid yeni yenni yenny yeny yeremia yeremias yermias yesaya yessy yevgeny yingluck yitzhak yoakim yogi yohan
    yohana yohanes yohanis yoko yolanda yon yonas yonatan yonathan yongki yono yoon yoppy yorrys yos yosafat yosef
    yosep yoseph yoshihide yosua yoweri yoyo yoyok yoyon yuda yudha yudhi yudhistira yudi yudian yudianto yudistira yudo
    yudono yuki yukio yuli yulia yuliana yuliandi yuliandri yulianti yulianto yulianus yuliarti yuliastuti yuliati
    yuliawati yulistyo yulius yuliyanti yulna yunan yuni yuniar yuniarti yuningsih yunita yunus yura yuri yurike
    yuristiarso yusak yusnar yusnita yusra yusran yusri yusril yusrizal yusron yussuf yustinus yusuf yusup yuswadi yuswandi
    yuyun yves zach zadrak zaenab zaenal zaenuddin zaenudin zahir zahra zahrah zahro zain zainab zainal zaini
    zainuddin zainudin zainul zainuri zairin zaitun zakarias zaki zakia zakiah zakiyah zakky zaky zamroni zamzami zanele
    zannuba zara zaskia zbigniew zdenek zeljko zhang zidan zijlstra zinedine zlatan zoe zohri zoltan zoran zubaedah
    zubaidah zuhdi zulaiha zulaikha zulaikhah zulfa zulfan zulfikar zulfikri zulfitri zulhadi zulham zulhas zulhasan
    zulherman zulhijah zulhijrah zulkarnaen zulkarnain zulkieflimansyah zulkifli zulmansyah zulpan zumi zumrotul
  `),
);

/** Names that close a person's name: family names, marga, fathers' names used as such. Lower-case, one word each. */
export const familyNames: ReadonlySet<string> = new Set(
  words(`
    abbas abbott abdullah abdurrahman abe abhisit abidin abineno achebe ackerman acosta adams adebayo adebayor adeyemi
    adhyaksa adiguna adiningrat adisasmita adisucipto adityawarman adiwijaya adiwilaga adiwinata adler adriansyah
    affandi afifuddin afolabi afriansyah agustina agyeman ahern ahmad ahmadi ahmadinejad akbar akhyar akinfeev
    akinyemi al-assad al-bashir al-faisal al-jubeir al-khalifa al-maliki al-nahyan al-sabah al-sadr al-thani
    al-zarqawi al-zawahiri alamsyah alatas albanese albar albright alcaraz aldrin alfian alfiansyah algadri alhabsyi
    alhadar alhamid ali alisjahbana aliyev alkaff alkatiri allegri allen alonso altman alvarez alwi amalia amalo
    ambarita amin aminuddin amir amirullah amrullah anam ancelotti andayani anderson andersson andini andrews andriani
    andrianto ang anggadipraja anggoro anggraeni anggraini ansori ansyari antonov anwar aoki aoun appiah aprianto
    aquino arafat araghchi arai araujo archer ardern ardiansyah ardianto ardiwinata ardiyanto argakoesoemah arhan
    arianto ariefin arif arifin arinal aritonang ariyanto armstrong arnas arroyo arsjad artawijaya arteta aryadi
    aryanto asahara asante asegaf ashari ashcroft asrun assad assagaf assegaf asshiddiqie assidiqie astuti asy'ari
    asyari atkinson atmadinata atmadja atmadji atmaja atmajaya atmakusuma atmodjo atmosudirdjo atmosukarto atmowiloto
    aubameyang avramopoulos awaluddin awom awuah axelsen ayomi ayunda azarenka azhar azhari azis aziz aznar azra azwar
    ba'asyir baasyir bachdim bachelet bachri bachtiar badawi bae baek bagnaia baharuddin bahri baidowi bajuri baker
    bakhtiar bakri bakrie baladewa ballmer banda bandaranaike banerjee banks bannister banunaek barak
    barghouti barnes barroso barus barzani basalamah basarah basri bastianini basuki baswedan batistuta bauer bawono
    bayuaji becker beckett beckham bellingham belo benedict beni bennett benu benzema bere berger bergman berlusconi
    bernanke bernstein berri bessent bessie bezos bezzecchi bhattacharya bhutto biden bilt binsar bintoro blair blanc
    blatter blinken blix bloomberg bloomfield boateng boediono boentario bolsonaro bolton bonay bonucci borrell bottas
    bouazizi boucher bouteflika bowen bramantyo brandt brata breivik brennan brezhnev bria briggs brodjonegoro brooks
    brotoasmoro bruyne brzezinski buchanan budianto budiarto budidarmawan budihardjo budiman budiono budisantoso
    budiyanto budiyono buffett buffon bui bukhori bulega bulut burns butarbutar butet butler buwono byrne byun cahyadi
    cahyana cahyani cahyanto cahyo cahyono calderon cameron campbell cannavaro cao cardoso carlson carlsson carney
    carter casemiro cassidy castillo castro cavani cayetano ceferin cendana cha chakraborty chalid chan chan-ocha
    chandra chang chaniago chao chaplin chasanah chatib chatterjee chaudhry chavez chen cheney cheung chi-ming chiang
    chiellini chin chirac choi choiri cholil chong chou chow chowdhury christensen christie chu chukwu chung churchill
    clark clarke clegg clinton clooney cohen cojuangco coleman collins comey connolly conte cooper corbyn costa
    costello courtois coutinho cowen craxi cruise crutchlow cruyff cruz cuaron cunningham dalimunthe dalton damanik
    damayanti dananjaya dang daniels daniswara danubrata danuningrat danusubroto dapawole dardak darmadi darmajaya
    darmaningrat darmanto darmawan darmawangsa darmayanti darmodihardjo darmono daryanto daryono dasco daulay davidson
    davies davis dawson delgado dembele deradjat dermawan dershowitz deschamps dethan dewanto dewi dharmawan diallo
    diantoro diarra diaz dicaprio dijsselbloem diks ding dinh diop dipanegara dipokusumo diponegoro dipoyono
    dirdjosisworo dixon djajadiningrat djajasudarma djalal djamal djami djamil djarum djatmiko djiwandono djohan
    djohar djojohadikoesoemo djojohadikusumo djojonegoro djokovic djoyohadikusumo dlamini-zuma dodd dokovic
    doloksaribu donilon donnarumma donnelly dostum doumbia douw downer doyle draghi drogba duarte dubois duda dudamel
    dunn duong duterte dutta dwikora dwipayana dybala eastwood eckert edwards efendi effendi effendy eisenhower
    ekaputra ekawati ekowati elestianto elliott ellis ellison emery endo enembe enrile erdogan erdoğan erekat eriksen
    eriyanto erlangga erwanto espargaro estrada evans eze fabius fabregas fachruddin fachrudin fadhilah fadilah
    fadillah fahlevi fahmi faidiban faisal fakdawer fang fanggidae faqih farabi farage farrell fatah fathoni fatoni
    fatwa fauci fauzan fauzi fauziah fayyad febrian febriansyah febriyanto federer feinstein felle feng ferarri
    ferdiansyah ferdinand ferguson fernandes fernandez ferreira fico fikri fillon firdaus firdausy firmansyah fischer
    fitri fitriani fitriyani fitzgerald fleming fletcher floyd flynn foden foenay fofana foley forlan forsberg foster
    fournier fowler francis franco fraser fred freeman friedman frost fujimori fujita fukuda gabriel gaddafi gallagher
    gandasubrata gandhi gani ganie gao garcia gardner garner garrett gasly gautama gbagbo geagea gebze geoana
    georgieva gerhardsen gerrard geun-hye ghafur ghani ghazali ghofur ghosh ghozali gibran gibson ginandjar ginanjar
    ginsberg ginting giroud girsang giuliani gobai goei goeltom goetomo goldsmith gombo gomez gonzales gonzalez
    goodell goodwin gorbachev gore gouw gozali grassley greenberg greene greenspan griezmann griffin griffiths guaido
    guardiola gultom gumelar gunadi gunarso gunawan guo gupta gurning gurusinga guterres gutierrez gvardiol gyan
    gymnastiar haaland habibi habibie hadi hadiantoro hadikusumo hadimuljono hadinegoro hadiningrat hadinoto
    hadisaputro hadisiswoyo hadisubroto hadisumarto haditono hadiwidjojo hadiwijaya hadjar hafidz hafiz haftar hagel haig
    hakiki haley halid halim halomoan haluk hamdani hamid hamidah hamidi hamilton hamka hammond hamzah hanafi hanafiah
    handayani handoko handoyo hang-seo hanifah haning haniyeh hanks hansson hara harahab harahap hardiansyah hardianto
    hardiyanto hardjanto hardjono hardjowardojo harefa harianto hariri hariyadi hariyanto hariyono harjanto harjono
    harjosudarmo harmoko harper harrington harris harrison harsono hartadi hartanti hartanto hartarto hartati hartini
    hartmann hartono hartoyo haryadi haryanti haryanto haryono hasan hasanah hasanuddin hasanudin hasegawa hashimoto
    hasibuan hassett hasugian hatauruk hatoyama hatta hawking hayashi haye hayes heath hegseth hendarman henderson
    hendrasmoro hendrawan hendrayana hendriyanto hendropriyono henry henuhili herawati herdman heriawan herlambang
    herlina hermansyah hermanto hermawan hernandez hernawan heryanto heryawan herzog heung-min hewitt hidayah hidayat
    hidayati hidayatullah hiddink higuain himawan hishammuddin hlaing hoffman hoffmann hofmann holbrooke hollande
    holmes hong hoover hopkins horvat hotasoit hou howard howell hsieh hsu hua huang hubbard hubner huda hudoyo hudson
    hughes hulkenberg humairoh hummels hunter husain husein husin husni husodo hussein hutabarat hutagalung hutagaol
    hutahaean hutajulu hutapea hutasoit hutasuhut hutauruk hwang ibrahim ibrahimovic ibrohim idris idzes ignatieff
    ihsan ikeda ikhsan ilham ilyas imansyah imanuel immelt imron indarti indarto indey indrajaya indrajit indraputra
    indrasari indrawan indrawati indrayana indrayani indriani indriastuti indroyono infantino iniesta inoue insigne
    irawan irawati ireeuw irfan irianto irmansyah irsyad irwan irwansyah irwanto isfandi ishiba ishihara ishii
    ishikawa iskandar ismail ismanto ismaya isnaini isnawan istiqomah iswahyudi iswanto itlay ito ivanov ivanova iyer
    jackson jacobs jae-in jaelani jaemyung jafar jailani jaishankar jalil jamaluddin jamil jang jansen janssen jansson
    januar jatmiko jauhari jayadi jayakusuma jayanti jayaprana jefferson jenkins jenner jennings jensen jeon jeong
    jesus ji-eun jia jimenez jin jinarakkhita jinping joesoef johansson johar johnson johnston jokic jones jong-il
    jong-suk jong-un joo jordan joshi joyce joyonegoro juanda juliansyah jumblatt junaedi junaidi juncker jung
    juniarti juwono kaban kacaribu kaczynski kadir kafiar kagame kai-shek kairupan kaisiepo kalalo kalangi kaligis
    kalla kallas kamara kamaruddin kambu kambuaya kamil kamuri kandou kane kante kaplan kapoor karadzic karaeng
    karamoy kardashian karim karlsson karnavian karo-karo kartadinata kartanegara kartasasmita kartawidjaja
    kartawijaya kartika kartini kartodirdjo kartohadiprodjo kartono kartosuwiryo karubaba karundeng karyadi karyono
    karzai kasali kasasih kasim kasparov kastella kataren kato katoppo katz kaufman kawaguchi kawilarang kayame kbarek
    keita kembaren kembuan kendall kennedy kenyatta kepa keraf kerry kertanegara kertapati ketaren khairani khairiah
    khairuddin khairunnisa khamenei khan khanna kharisma khashoggi khatami khodorkovsky kholik khomeini kiemas kimmich
    kimura kirchner kishida kissinger klein klopp klose kluivert kobayashi koch koeman koenig koentjaraningrat
    koentjoro koesoemaatmadja koesoemo koffi kofi kogoya koh koike koizumi kollo koloay kolondam komalasari komarudin
    kombaitan konate kondo kone kono korwa kosasih kossay koulibaly kouyate kovac kovacic kovacs kovalenko kowaas
    kowalski kramer krey krishnan krisnadi krisnamurthi kristanto kristianti kristianto kristiawan kristiono
    kristiyanto kroos krueger kuchma kulkarni kumaat kumar kumontoy kuncoro kuncorojati kuntoro kurni kurnia kurniadi
    kurniasari kurniasih kurniati kurniawan kurniawati kushner kusmana kusnadi kusnandar kusnanto kustiani kusuma
    kusumaatmadja kusumadewi kusumah kusumanegara kusumaningrum kusumaningtyas kusumastuti kusumawardani
    kusumawardhani kusumawati kusumawijaya kusumo kusumodewi kuswandi kusworo kuznetsov kvitova kwak kwon kyi labib
    ladjar lagarde lagerfeld lahadalia lahm lahoud lai lakapu laksono lam lambert lamo lampard lapian larasati
    larijani larsen larsson lasut latief latif latuconsina latuharhary latuheru latumahina latumeten lau lavrov
    lawalata lawrence lawson lay lazuardi leatemia lebedev leclerc lee lefebvre legi leibovitz leimena lekatompessy
    leksono lembong lengkey lengkong lenin lennon leo-lima lesilolo lesmana lestaluhu lestari leterme leung
    lewandowski lewis liang liao lie lieberman liem liliweri lim liman limanto limpo lin lindberg lineker ling
    litelnoni liu livingstone livni lloris loebis loekman loho lolong lontoh lopez lopulalan lorenzo louhenapessy
    lubis lukaku lukashenko lukito lukman lula lumban lumbanbatu lumbangaol lumbanraja lumbantobing lumbantoruan
    lumenta lumentut lumintang lumowa luntungan luo luthfi ma ma'arif maarif macapagal macdonald machfud machmud
    mackenzie macleod macron madjid madsen maduro maeda magnussen magsaysay maguire maharani mahardhika mahardika
    mahendra mahesa maheswara maheswari mahmud mahmudi mahmudin mahrez maimun maitimu makarim malaihollo malarangeng
    malau maldini maldonado malhotra malik maliki mallarangeng malonda mambraku mamdani manaf manafe manalu manan
    mancini mandacan mandagi mandela mandey mandobar mandzukic mane manek mangindaan mangkoesoebroto mangkubumi
    mangkunegara mangunkusumo mangunsong mangunwidjaja mangunwijaya manihuruk manik manoppo mansnembra mansour mansur
    mansyur mantiri manuhutu manullang manuputty manurung manusama mao mappatunru maradona maramis marbun marchetti
    marcos mardani mardhika mardiana mardianto mardiyanto maretta marhaenis marissa markovic marliana marpaung marquez
    marsh marshall marsudi martaatmadja martadinata martawardaya martial martin martinelli martinez martodiharjo
    martono martowardojo marx maryadi maryani maryanto maryono marzuki masduki mashal mashuri masyhuri masykuri
    matondang matsuda matsui matsumoto mattalatta mattalitti matthaus mattis matuan matulessia matulessy maulana
    maulani maulida maulidia mauri maxwell mbappe mbeki mccain mccarthy mcconnell mcdonald mcgregor mcguinness mckenna
    mckenzie mcmaster mcnamara medvedev megantara mehta meier mekkah meliala mella meloni mendez mendoza mendrofa
    mendur menon mensah menuhin merkel merz meshaal messi metiary mewengkang meyer michel mikati mikkelsen miliband
    miller milosevic min-ho mintarja mirin mirza mishima mishra mitchell mitterrand mizwar mladic mochtar modi modric
    moelyono moerdijat mogot mohamad mohan mokoagow mokoginta molina momota momuat mone moningka monoarfa montgomery
    monti montolalu moore mora morales moran morata moreau moreno morgan morgulov mori morozov morris morrison morsi
    mortensen mote motegi mourinho moyo mubarak mubarok mueller mugabe muhaimin muhammad muhtadi muis mukherjee mukti
    mulder muljono muller mulya mulyadi mulyana mulyani mulyanto mulyasari mulyati mulyono munaf munandar munthe
    murakami murdani murdoch murib murphy murray murtadho murtopo musa museveni musharraf musk muskitta mussolini
    mustafa mustofa mustopa mutasa muttaqin muzadi muzakki mwangi myung-bak müller nababan nadal nadapdap nadeak nafis
    nagelsmann nagy nahdi naibaho naibobe naidu nainggolan naipospos nair najib nakagawa nakajima nakamoto nakamura
    nakano nakasone nakata nalle nanlohy nanulaitta napitu napitupulu napolitano nasir nasrallah nasrullah nasution
    natadiningrat natakusuma natakusumah natalegawa natawijaya natsir nauw navalny navarro navas nawawi nazarbayev
    nazaruddin ndiaye ndlovu neeson negroponte nehru nelson netanyahu neuer neumann newman newton ngantung ngefak ngo
    nguyen nicholson nielsen nikijuluw nikolic nilsson ningrum ningsih ningtyas nirwanto nishimura nitisastro
    nitisusastro nixon nkosi nkrumah noer noerdin nofianto nompo noor noriega norris notohadinegoro notonegoro
    notosusanto novianti novianto novitasari novriansyah noya nubatonis nugraha nugraheni nugroho nunez nurbaya
    nurcahyo nurdiansyah nurdin nurfitri nurhadi nurhayati nurhidayah nurhidayat nurjaman nurjanah nurmantyo
    nurmayanti nursalim nurwahid nuryadin nuryanto nyerere obama obasanjo obi obrador ochieng ocon oconnor octavia
    odang odegaard odhiambo odinga odonnell oei oematan oentoro oetama oetojo oezil ogawa ogunleye ogura ohee okada
    okafor okamoto okeke okonkwo okoro oktavia oktaviani oktohari okuhara olabode oliveira olmert olsen olson ondi ong
    ono oratmangoen orban oroh ortega ortiz osborne osbourne osei osimhen oskaria osmeña otieno ouattara ouyang owen
    owusu ozawa pacquiao padmawinata padmodiwirjo paes pahabol pahlavi paik paisley pakpahan palar pallawarukka palmer
    paloh pambudi panca pandey pandiangan pandjaitan pane panetta pangarep pangaribuan pangemanan pangestu pangestuti
    panggabean pangkey panigoro panjaitan pantow paonganan papadopoulos papandreou paputungan parapak parawansa
    pardede pardosi parhusip parker parsons partaatmadja partadireja partodihardjo parulian paruntu pasaribu pascoe
    pashinyan pastoor patel patil patterson pattiasina pattimura pattinama pattinasarany pattinaya pattipeilohy
    pattiradjawane pattiselanno pattiwael patty paturusi paul pawennei pearson pekei pelawi pelealu pello pelosi
    pelupessy pence peng perangin-angin pereira peres perez perkins perlman permadi permana permanasari permatasari
    persson pertiwi peskov pesulima petersen peterson petkovic petraeus petro petrov petrova pezeshkian peña pham phan
    phillips phuc piastri picanussa pichai pigai pillai pinochet pinontoan pique piquet pirlo pitaloka pitt platini
    pochettino podomi poe poernomo poerwadarminta poesponegoro pogba pohan poincare poirier polii poluan pompeo
    pondaag pongrekun poniman pontoh poroshenko porwanto posumah potter powell prabawa prabawanto prabawati prabowo
    prabu pradana pradhana pradipta praditya prakasa prakoso pramana pramesti pramono pramudita pramudya
    pramudyawardani pranab pranoto pranowo prasad prasasti prasetia prasetijo prasetio prasetiyo prasetya prasetyo
    prasetyono prasodjo prastowo pratama pratikno pratiwi pratomo prawira prawiradilaga prawiranegara prawiro
    prawirodirdjo prawirohardjo prayitno prayoga prayogi prayogo prayut prigozhin prihandoko prihantoro prihartono
    prijambodo prijono primasari pringgodigdo priyadi priyambodo priyanto priyatna priyatno priyono probosutedjo prodi
    prodjo prodjodikoro promono pugh puigdemont pujianto pujiastuti pujiati pujiono pulisic pulungan punuh pupella
    purbasari purbaya purboyo purnamasari purnamawati purnomo purwadi purwagandhi purwaningsih purwantini purwanto
    purwati purwo purwono pushkin puspa puspita puspitarini puspitasari puspitawati puspitoningrum puspoyo putin
    putranto putro qaddafi qadir qian qin qiu qodari qomar qoumas quang quartararo qureshi rabin rabiot rachbini
    rachmadi rachman rachmat rachmawati radjasa rafizi rafsanjani rahadi rahadian rahadiansyah rahardja rahardjo
    raharja raharjo rahayu rahma rahmad rahmadani rahmadhani rahman rahmania rahmat rahmatullah rahmawati rahmayanti
    rahmon raikkonen rais raisi raj rajagukguk rajan rajapaksa rajasa rajoy raju rakabuming rakhmat rakitic ram
    ramadani ramadhani ramadhanti ramadhina rambe ramdani ramdhan ramdhani ramelan ramirez ramli ramos rampengan
    ramsey rana rangkuti ranieri rantung rao rashford rasjid rasmussen rasyid ratnasari rato ratulangi
    ratuperwiranegara raturandang razak reagan recto reddy rehatta rehn reid reijnders reksodiputro relmasira rembet
    ren retnowati reus reyes reynolds riady rianto ribeiro ribery richards richardson richter ridho ridwan rifa'i
    rifai rihi riley rinaldi rinaldy risdianto risnawati ritonga rivai rivera riyadi riyanti riyanto rizal rizaldi
    rizki rizky roberts robertson robinson rochmat rodgers rodriguez roeslani roesli roessobiyatno rogers rogi rogozin
    rohani rohi rohmah rohman rojas romeny romero romney romulo ronaldinho ronaldo rondonuwu ronggowarsito rooney
    roosevelt rorimpandey roring rosadhi rosadi rosberg rosenberg rosidi rosmawati ross rossi rosyada rosyid rosyidi
    rotinsulu rouhani rousseff roux rove rowling roxas rubin rubio rudiger rumagesan rumahuru rumaikewi rumambi
    rumaropen rumbekwan rumbewas rumbiak rumbino rumengan rumkorem rumokoy rumondor rumsfeld runtu runtuwene rusadi
    rusdi rusdiana rusdianto rusdy rusli rusmana russell rustam rusydi rutte ryan ryu saakashvili sabalenka sabdo sabuna
    sadali sadeli sadewa sadewo sadikin saefuddin saefudin saefullah safaruddin safitri safrudin sagala sagisolo
    sahelangi sahetapy sahroni saifuddin saifullah saimima sainz saito saka sakai sakamoto salahuddin salampessy saleh
    salhuteru salim salindeho salman salonga salossa salvini samad samak samaranch sambuaga sampara sampoerna sampras
    samsudin sananta sanchez sancho sandberg sanders sandjojo sangadji sangare sanjaya sanna santika santorum santos
    santosa santoso sanusi sapardi saparini sapulette saputra saputri saputro saragi saragih saraswati sarkozy sarmuji
    sarr sarumpaet sarundajang sarwono sasabone sasaki sasmita sasongko sasono sastradinata sastradipura
    sastroamidjojo sastroasmoro sastrohadiwiryo sastrosatomo sastrowardoyo sato satria satriawan satrio satriyo
    satyawan savic sawaki scalia scaloni schaefer scheffer schmeichel schmidt schmitt schmitz scholz schroeder
    schröder schultz schulz schumacher schuman schwartz schwarz schwarzenegger scott sebayang sedyaningsih sein selan
    sembiring semendawai senduk sengkey sentosa seo septian septiana septiani seran sesay sessions sethi setiadi
    setiawan setiawati setiono setiyawan setiyono setjonegoro seto setyadi setyaningsih setyanto setyawan setyawati
    setyono setyorini setyowati seung-gi shah shahab shalihah shanahan shao sharapova sharif sharma sharon sharpe
    shastri shen shepherd sherman shevchenko shihab shimizu shimon shinawatra shoigu shtayyeh shukla siagian siahaan
    siahaya siallagan sianipar sianturi sibarani sibuea siburian sidabalok sidabutar sidauruk siddiq sidharta sidiq
    sigalingging sihaloho sihite sihombing sihotang silaban silaen silalahi silitonga silooy silva simamora
    simangunsong simanihuruk simanjorang simanjuntak simanullang simanungkalit simarmata simatupang simbolon simeone
    simmons simorangkir simpson sinaga sinambela singarimbun singh sinha siniora sinner sinolungan sinuhaji sinukaban
    sinulingga sinurat sinwar sipahutar sipayung siradj sirait siregar siringoringo siroj sirupang sissoko sitanggang
    sitepu sithole sitinjak sitohang sitompul sitorus situmeang situmorang siwabessy sjafruddin sjahdeini sjahrir
    sjamsoeddin sjamsuddin smirnov smirnova smith smotrich snowden snyder sobari sobirin socrates soebagio soebandrio
    soebekti soebianto soedarjo soedarsono soedibyo soedirdja soedirman soediro soedjatmoko soegiarto soegijapranata
    soeharto soehartono soehendra soekarno soekarnoputra soekarnoputri soekarwo soelaeman soelaiman soelistyo soemadi
    soemantri soemardjan soemarno soemarwoto soemitro soemodihardjo soepadmo soepardjo soeparno soepomo soeprapto
    soerjadi soerjaningrat soerjanto soerjosoemarno soeroto soeryadjaya soesanto soesatyo soesilo
    soetanto soetjipto soetomo soetrisno sofwan sofyan sohn sokolov solihin solikhin solossa solskjaer somantri sonbai
    sondakh soo-hyun soplanit sormin soros soselisa sosrodjojo sosrokartono sotto soumokil southgate sowolino spencer
    spielberg srinivasan stalin stanley staquf starmer steinberg steiner steinmeier stephens stevens stevenson stewart
    stoltenberg stolz strauss strauss-kahn straw streep struijk strujik sualang suarez suawa subagio subagja subagyo
    subandi subandrio subardjo subarkah subekti subianto subiyakto subramanian subrata subroto sucipto sudarmo
    sudarmono sudarsa sudarsono sudarto sudarwanto sudaryanto sudaryono sudewo sudibyo sudirdja sudirman sudiro
    sudjana sudjatmiko sudomo sudrajat sudwikatmono suebu suga sugandi sugianto sugiarti sugiarto sugiharto
    sugihartono sugiono sugito sugiyama sugiyanto sugiyono suhandi suhardi suharso suharto suhartono suhartoyo
    suharyadi suharyanto suhendra suherman suhud suhudi sujana sujarwo sujatmiko suk-yeol sukamdani sukamto sukardi
    sukarno sukarnoputri sukarwo sukma sukmana sukmawati sulaeman sulaiman sularno sulastri sulistiani sulistiawati
    sulistio sulistiono sulistiyanto sulistiyono sulistyanto sulistyawati sulistyo sulistyorini sulistyowati sullivan
    suma sumadi sumadilaga sumadinata sumampouw sumantadireja sumanto sumantri sumapradja sumarauw sumardi sumardjo
    sumargo sumarno sumarsono sumarto sumaryono sumawinata sumendap sumitro sumiwi summers sumolang sumual sunak
    sunarno sunarto sunaryo sungkar sunjaya supandji supardi suparman suparno suparto suparyono supit supomo suprapti
    suprapto supriadi suprianto supriatin supriatna supriyadi supriyanto supriyatna supriyatno supriyono supusepa
    surachman surapati suratman suratno surayud surbakti surjaatmadja surjadi surjodiningrat surono surowidjojo suroyo
    suryadarma suryadi suryadinata suryadiningrat suryadipura suryadiputra suryajaya suryakusuma suryaman suryana
    suryanegara suryani suryaningrat suryanto suryaputra suryawan suryawati suryo suryodipuro suryohadikusumo
    suryohadiprojo suryokusumo suryono suryosumarno susanta susanti susanto susantono susatyo susetyo susilawati
    susilo susilowati suswanto suswono sutanto sutardi sutarman sutarmidji sutarno sutarto sutedja sutedjo sutejo
    sutherland sutiyono sutiyoso sutjahjo sutjipto sutomo sutopo sutoyo sutrisna sutrisno sutskever suwandi suwardi
    suwarni suwarno suwarsono suwito suwondo suyanto suyatno suyitno suyono suzuki svensson swaminathan swasono
    swastika sweeney swiatek syafei syafi'i syafii syafiie syafril syafruddin syah syahbandar syahputra syahputri
    syahrial syahrir syahrizal syahroni syaifuddin syaifullah syakir syam syamsuddin syamsudin syaranamual syarif
    syarifuddin syarifudin syauqi szczesny szoboszlai tabuni tae-yong tagore tahalea tahamata tahir tahitu takahashi
    takaichi takeda talabessy tallo tamaela tamba tambo tambunan tambuwun tampi tampubolon tamrin tamura tan tanaka
    tanamal tandjung tandra tang tangkudung tanjung tanoe tanoesoedibjo tanoto tanuwidjaja tanuwijaya tanzil tao
    taolin tarigan tarmizi taroreh tasrif tatang taufik taufiq taylor tebay tebboune tefa tehupuring telaumbanua
    telenggen temer tendean tengker teodoro tetelepta tevez tewu thaci thaher thakur thalib thamrin thanh tharoor
    thatcher thavisin therik thohari thohir thomas thompson thomsen thomson thuram tian tilaar tillerson timoshenko
    tirtaamidjaja tirtayasa tirto tirtoadisoerjo tirtodiningrat tirtoprodjo tirtosudiro tirtosumarto tisna tisnawati
    tiwari tjahjadi tjahjanto tjakraadisurya tjakrawerdaja tjakrawinata tjan tjandra tjandrawinata tjia tjipto
    tjiptoherijanto tjiptono tjoa tjokroaminoto tjokronegoro tjokropranolo tjokrosoeharto tobing toding togatorop toha
    toisutta tokayev tomasoa tombeng torres toure touselak tran traore tricahyo trichet trihatmodjo trinanda
    trinh triono tripathi trisakti triwibowo triyono trong trudeau truman trump truss tsai tse tshabalala tsipras
    tsitsipas tsvangirai tuanakotta tuanaya tuankotta tuasikal tuchel tudjman tuhuleruw tuhumury tulandi tumanggor
    tumbelaka tumewu tumiwa tung tunku tupamahu turner turnip tusk tutuarima tymoshenko tzu-ying uamang ubaidillah
    uchida udayana udayani ueda ueno ulaan ullrich ulum uly umam umar umboh umbu undap underwood uneputty uno untoro
    urbaningrum usman utami utomo utoyo vajpayee valdez valls valverde vance vandenberg vargas varma vasquez vazquez
    vega vejjajiva veloso verdonk verhofstadt verma verstappen vettel vidal vieira villas-boas villepin vinales
    vinicius vlahovic vlasic vogel volcker vucic waani wabiser wacik wade wadu wagey wagner wahab wahid wahidin
    wahyono wahyudi wahyudin wahyunadi wahyuni wahyuningrum wahyuningsih wairata wairisal walandouw waldheim walker
    wallace walsh walters walujo walukow waluyo wanandi wandikbo wangania wangge wangsa wangsadinata wangsadisastra
    wanimbo wanjiru wardana wardani wardaya wardhana wardhani wardi wardojo wardoyo warinussy warjiyo warner waromi
    warouw warren warsh warsito warsono wasesa waseso wasisto waskito watanabe waters watimury watkins watson
    wattimena wattimury watuseke weber webster wei wei-ning weidmann weinberg weinstein weiss wells wenas wenda wenger
    weol werner wetipo wewengkang wheeler whitaker whitman wibawa wibisana wibisono wibowo wicaksana wicaksono
    wickremesinghe widagdo widayat widayati widhianto widhiarto widianto widiantoro widiarto widiastuti widiatmoko
    widiyanto widiyastuti widjaja widjajanti widjajanto widjanarko widjojanto widjojo widodo widyaatmadja widyaningrum
    widyaningsih widyantoro widyastuti widyatmoko widyawati widyonarko wieczorek wigjosoebroto wijanarko wijanto
    wijaya wijayanti wijayanto wijoyo wilders wilkins wilkinson williams williamson willian willis wilson winarno
    winarso winarti winata windarto windrawan winfrey winkler wiraatmadja wiradikarta wiradinata wiradisastra
    wirahadikusuma wirahadikusumah wirajuda wirakartakusumah wirakusumah wiranata wiranatakusumah wiranto wirasasmita
    wirasuta wiratama wiratmaja wiratno wirawan wiriaatmadja wirjawan wirjosandjojo wirjosoekarto wirosobo wiryawan
    wiryokusumo wiryono wisaksono wisesa wisnuaji witjaksono witkoff witoelar witono wiyanto wiyono wolf wolff
    wolfowitz wompere wonda wong wongkar worabay worang wowor wreksodiningrat wright wu wuisan wulandari wulansari
    wullur wurangian wuryanto xavi xia xiao xie xu xue yadav yahya yamada yamaguchi yamamoto yamashita yamazaki yani
    yanto yanuar yanukovych yao yasin yassierli yatsenyuk yeimo yellen yeltsin yeung yikwa yilmaz yin ying-wen
    yogaswara yogiswara yokoyama yoku yoman yong-un yoo yoshida yoso youwe yu-fei yudhistira yudhonegoro yudhoyono
    yudianto yudistira yudodiningrat yudohusodo yudokusumo yudonegoro yue yuliani yulianti yulianto yuliawati
    yuliyanti yuliyanto yun yuniar yuniarti yunus yushchenko yusriza yusuf yuwana yuwono zahid zahra zain zainal zaini
    zainuddin zainudin zakaria zapatero zarco zardari zarif zarkasyi zawahiri zelaya zelenskiy zelensky zelenskyy zen
    zeng zhai zhao zheng zhirinovsky zhong zhou zhu zidane ziegler zijlstra zimmerman zimmermann zoellick zola
    zonggonau zou zubaidi zubair zuckerberg zuhri zulfikar zulkarnain zulkifli zuma zverev zyuganov
  `),
);

/** Names that are a common word, a place or an English word as well; they count only beside another name. Lower-case. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  words(`
    abu agam alfa amber angel antariksa anugerah anugrah april asmara august bagus bakti ball bangun batubara bell
    berlian bibit bill bima bintang black bolt brown bunga bush cahya chuck cinta citra cole cook cox crane crystal
    dahlia dana darwin dean dewa dini drew duke earl eve faith feri flick fox gading gates gde gede gigih grace grande
    grant gray green grey guy hajar hakim hari hayat hazard hikmat holly hope hunt imam indah ivy jack jade jay jaya
    jobs joy june juri kabul karya khatib king laksana lalu lance law lia luka major may maya mekar melati mentari
    merry mir moon mount muda mulia murni muslim mutiara nova orlando osaka pangeran paris park pat paz pearl permata
    pribadi price prihatin prima prince purba purnama putra putri rahim raihan raja ramadan ramadhan ratu ray raya
    rejeki rezeki rezki rice rich roma rose ruby rumi sadar sahid sakti salam samosir sandi sekar sendi senja suka
    setiabudi sevilla shaw sidik sofia son stone sue sun suri swift syawal syukur takdir taruna teguh tiger titik toba
    topan troy2 tua tulus untung utama washington weda west white will wina wood woods yoga young
  `),
);

/** Family names of China and Korea: two short words often follow them. Lower-case, one word each. */
export const eastAsianNames: ReadonlySet<string> = new Set(
  words(`
    ahn an bae baek bai bang cai cao cha chan chang chen cheng cheung choi chou chu chung dai deng ding dong du fan fang feng fu gao gong guo ha han hao he heo
    ho hong hou hsieh hu hua huang hwang jang jeon jeong ji jia jiang jin jo joo jung kang kim ko kong koo kwak kwon lai lau lee leung li liang liao lim lin ling
    liu lu luo ma mao meng min moon na nam ng noh oh ouyang pan park peng qi qian qin qiu ren roh ryu seo shao shen shi shim shin sim sohn son song su sun tan
    tang tao teo tian tsai wang wei wen wong woo wu xia xiao xie xu xue yan yang yao yeo yi yim yin yoo yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou
  `),
);

/** Small words inside a person's name: "bin", "binti", "van". Lower-case; they neither open nor close a name. */
export const nameParticles: ReadonlySet<string> = new Set(
  words('bin binti br boru bru ibn ibnu bint van von der den de del della da dos das du la le el al ar an at ter ten'),
);
