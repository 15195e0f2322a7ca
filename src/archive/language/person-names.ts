// Longer than 150 lines because it is one list of names. Source: general knowledge of names in Indonesia and in news
// from abroad. Keys are lower-case: fold case first.

const words = (block: string): string[] => block.split(/\s+/).filter((word) => word !== '');

/** Names that open a person's name or stand alone. Lower-case, one word each. */
export const givenNames: ReadonlySet<string> = new Set(
  words(`
    amaq inaq ni
    aang aaron abas abbas abdi abdul abdullah abdulloh abdurrachman abdurrahman abdurrohman abidin abimana
    abimanyu abizar aboe abraham abu abubakar aburizal achmad achyar adam ade adelia adeline adhi adhisty adhitya
    adhyaksa adi adiguna adinda adit aditia aditya adjie adli adnan adolf adrian adriana adriano adrianto
    adriyanto ady aenul affan afgan afif afifah afiq afrizal afwan agatha agnes agni agoes agung agus agustin
    agustina agustinus ahmad ahmadi ahmed aidan aidil ainul ainun airlangga aisha aisyah ajeng ajeung aji akane
    akbar akhmad akmal aksa alain alamsyah alan albert alberth alberto aldi aldo alejandro aleksandr aleksandra
    aleksei alessandro alex alexander alexandra alexei alfan alfian alfiansyah alfin alfons alfonso alfred alfredo
    ali alia alice alif alifa alifah alifia alika alim alimuddin alina alisa alison alissa allan allen allison
    almira aloysius alphonso althaf alvin alwi alya alyssa amalia amanda amar amarta ambarwati amelia amien amin
    amir amira amiruddin amirul amri amrozi amrul amy ana anang anas anastasia anatoly anders andhi andhika andi
    andika andina andini andra andre andrea andreas andrei andrew andri andriani andrianto andriy andrzej andrés
    andy angela angelina angga anggara anggi anggia anggie anggit anggoro anggraeni anggraini anggun anhar ani
    aniek anies anik anis anisa anissa anita anjani anjar anjas anji anna annas anne annie annisa anny antasari
    anthonius anthony antoine anton antoni antonio antonius antony anwar apri apriani aprilia apriyani apriyanto
    aqil aqila ara ardhi ardi ardian ardiansyah ardianto ardina arfan argo ari aria ariadi ariana arie arief ariel
    aries arif arifah arifin arin arini aris arista aristo ariyadi ariyanto armaidi arman armand armando armansyah
    armin arnaud arne arnold arsene arsjad arsul arsyad arteria arthur artika arto aru aruna arvin arya aryanto
    aryo asep asfinawati ashari ashley ashraf asnawi asri astari astri astrid astuti asty aswin asyari atalia
    athallah atik atika atin atiqah atta atthaya audi audrey audy aulia aung aura aurel aurelia aurora austin
    awaludin awang axel ayi aymeric ayu ayunda ayuning azhar azhari azis aziz azizah azka azmi azra azwar
    azyumardi baasyir bacharuddin bachtiar badar badri badriyah badrodin badrun bagas bagaskara bagir bahlil bahri
    bahrudin bahrul bambang barack barbara barry bashar baskara baskoro basri bastian basuki bayu beben bella ben
    benedict benedikt beni benito benjamin benny benyamin bernadus bernard bernardo bernie berto bertrand beth
    betty bianca billy bimo binsar bintoro björn blake boaz bob bobby bobi boediono bonar bondan bongbong boni
    boris boy brad bradley brahma brandon brenda brendan brett brian bruce bruno bryan budhi budhy budi budiana
    budianto budiarto budiman budiono budiyanto budiyono budy bukayo bukhari bung burhan burhanuddin burhanudin
    bustami busyro cahyadi cahyani cahyo cahyono caitlin cak calvin camelia cameron candra carl carla carlo carlos
    carmen carol carolina caroline catharina catherine cecep cecilia cesar cesc chaidir chairil chairul chandra
    charles charlie charlotte chelsea chen cheryl chicha chintya choirul cholid cholil chris christian christiano
    christina christine christophe christopher chusnul cillian cindy claire clara clarence claude claudia claudio
    clint cok colin conor cornelis craig cristian cristiano cristina curtis cut cynthia cyril dadan dadang dade
    dafa daffa dahlan dahnil daisy damian damien danang dandhy dandi dandy danendra dani dania daniar daniel
    danielle danilo danis danny dante danu dara darma darman darmawan darmin darmono darren darsono darwis
    darwisman dasep daud dave david dea debby deborah declan deddy dede dedek deden dedi dedy dela delcy delia
    della deng deni denis denni dennis denny deny derek derry desi desmond dessy destry desy detri devi devina
    dewanti dewi dewo dhani dharma dhea dhini diah dian diana diani dicky didi didiek didier didik didin diego
    dieter diks dimas dimitri dina dinda dino diogo dion diva djamal djarot djoko djuanda djumadi dmitri dmitry
    dodi dodik dody dolores dominic dominik don dona donald doni donna donny dony dora doug douglas dudi dudung
    dudy duncan dusan dustin dwayne dwi dwight dwiki dyah dzaki dzulfikar ebrahim ed eddie eddy eden edgar edhie
    edhy edi edinson edison edmund edo edouard edson eduard eduardo edward edwin edy edysa efendi effendi effendy
    egi egy eka ekawati eki eko elang elena elfrida eli eliana elias elis elisa elisabeth eliza elizabeth elkan
    ella ellen ello elly elma elok elon elsa elvi elvira ely emil emilia emilio emily emir emirsyah emma emmanuel
    emmy endah endang endi endin endra endri endro eni enny entis eny epi erfan eri eric erick erik erika erlangga
    erlina erling erma erna ernando ernawati ernest ernesto erni erry ersa erwin ery esa ester esther esti ethan
    eti etty eugene eva evan evelyn evi evy fabian fabio fachri fachrul fachry fadel fadhil fadhilah fadia fadil
    fadilah fadjar fadlan fadli fadly fahira fahmi fahri fahrizal fahrul faisal faiz faizah faizal faizin fajar
    fajri fakhri fakhruddin fakih fandi fani fanny farah farel farhan farhat farid farida faris farouk farras
    faruk faruq fathan fathur fathurrahman fatia fatih fatimah fatma fatmawati fauzan fauzi fauzia fauziah fawaz
    febby febri febrian febriana febriansyah febrianti febriyanti federico felicia felix fendi fera ferdi ferdian
    ferdinan ferdinand ferdinandus ferdy feri fernando ferrari ferry fery fidel fiki fikri filippo fina firdaus
    firdausi firli firman firmansyah firmanto firza fitra fitri fitria fitriah fitriani fitriyah fitroh florencia
    florian francesco francis francisco franck frank franky frans fransisca fransiska fransiskus fred freddie
    freddy frederic frederik fredi fredrich fredy fuad fuadi fumio furqan furqon gabriel gadis galang galih galuh
    gandhi ganesha ganjar gareth garin garnet gary gatot gavin gayus genta geoffrey georg george georgios gerald
    gerard gerhard gerry ghazali ghina ghozali ghufron gianluigi gianni giannis gibran gilang gilbert gina giorgia
    giorgio giovanni giri giring gita gito giuseppe glenn gloria goenawan goh gonzalo gordon gracia graham greg
    gregory greysia gugun guido guillermo gumelar gunawan guntur guritno guruh gus gusman gusriadi gustav gustavo
    gusti habib habibi habibie habiburokhman habiburrahman hadar hadi hadiansyah hadianto hadinoto hadiyanto hafid
    hafidh hafidz hafiz hafizh haidar haikal hairul hajrul halim halimah halomoan hamdan hamdani hamdi hamengku
    hamid hamidah hamim hamish hamka hamsah hamzah hana hanafi handayani handi handika handoko handoyo hani hanif
    hanifah hanna hannah hanny hans hansen hanum hanung haposan hardi hardian hardianto hardiyanto hardjono
    harianto haris hariyadi hariyanto hariyono harjono harmoko harold harris harry harsono hartati hartini harto
    hartono hartoyo harun harvey hary haryadi haryanto haryo haryono hasan hasanah hasanuddin hasanudin hasbi
    hasbullah hashim hasim hasna hasnah hasrul hassan hasto hasyim hatta hayati hayono hazairin heather hector
    hedi heidi helen helena helga helmi helmut helmy hendarman hendarso hendi hendra hendrawan hendri hendrik
    hendro hendropriyono hendry hengki hengky heni henny henri henry heny herbert herdman heri herianto heriyanto
    herlambang herlina herman hermansyah hermanto hermawan hermin hermina hermono heroe herry heru herwin hery
    hesti hetty hidayat hidayatullah hideki hikmah hilda hillary hilman hilmi hinca hiroshi horas hotma hotman
    howard hsien hu hubert hubner huda hugh hugo hun husain husein husen husin husnan husni husnul hussein ian
    ibas ibnu ibrahim ichsan ichwan ida idham idhar idris idrus iffah ignas ignasius ignatius igor ihsan ihza ika
    ikbal ikhsan ikhwan ikmal ikram ikrar iksan ilham ilyas iman imanuel imas imelda immanuel imran imron ina
    inayah inayatul inda indar indarto indira indra indrawan indrawati indri indriani indriyani indro ine ineke
    ines inggit inggrid ingrid inka intan inul ipang ipin iqbal ira irawan irawati irene irfan irfandi irgan irham
    iriana irianto irina irma irman irmawati irsan irsyad irvan irvansyah irwan irwandi irwansyah irwin isa isaac
    isabel isabella isha ismail isman ismat ismaya ismed ismi isnaini isran istiqomah ita itamar ivan ivana ivanka
    ivar iwa iwan iyan izza jackie jacob jacques jae jaelani jaenal jaenudin jafar jaime jaja jajang jaka jake
    jakob jalal jalaluddin jamal jamaluddin jamaludin james jamie jamil jamilah jan jane janet jansen janto janu
    jared jarrod jasin jasmine jason jaswadi jati javier jayden jazilul jean jeff jeffrey jeffri jeffry jefri jeje
    jejen jen jenna jenner jennifer jenny jens jeremy jero jerome jerry jesika jesse jessica jessie jesus jhon
    jiang jihan jill jim jimly jimmy joachim joan joanna joao joaquin jodi jodie jody joe joel joerg joey jogi
    johan johanes johanis johann johannes john johnny johny joice joko jon jonan jonas jonatan jonathan joni jonny
    jordi jorge jose josef joseph josh joshua josé juan juanda jude judy juergen julen jules julia julian juliana
    juliari julie julio julius jumadi jumhur jun junaedi junaidi juniarto junichi junimart juniver jusman justin
    jusuf juwita jürgen kadarsah kadek kadir kahar kaisar kaja kaka kalina kalis kalla kamal kamala kamaluddin
    kamil kamila kania karel karen karim karina karl karni karno karolin kartika kartini kartono karyono kasan
    kasim kasman kasmin kaspar kasper kate katherine kathleen kathryn kathy katie kautsar kayla keiko keir keisha
    keisuke keith kelly kelvin kemal ken kenji kenneth kenny kento kerry ketut kevin keyla khabib khadafi khadijah
    khaidir khairani khairil khairuddin khairul khairunnisa khalid khalifa khalil khansa khofifah khoiri khoirul
    khoirunnisa kholid kholil khusnul kieran kiki kim kimberly kimi kinanthi kinanti kirana kirani kluivert
    koesnadi komang komar komaruddin komarudin konstantin kris krisdayanti krishna krisman krismanto krisna
    kristalina kristian kristiana kristianto kristin kristina kristiyanto kristo kuncoro kuntadi kuntjoro kunto
    kuntoro kurnia kurniadi kurniasih kurniawan kurniawati kurt kusmanto kusnadi kusuma kusumawati kusworo kwik
    kyle kylian laela laila lailatul lailatun lakshya laksmi lala lamine laras larasati larissa larry lars
    lathifah latief latif latifah laura lauren laurens laurensius laurent leandro leani lee leli lely lena leni
    lenis lenny leo leon leonard leonardo leonardus leonid leony leroy leslie lesmana lestari lesti leti lewis li
    liam liana lidia lidya lies lili liliana lilik lilis lily lin lina linda lintang lionel lisa lisda lita livia
    liza lloyd logan loong lorenzo louis louise lubis luca lucas lucia luciano lucky ludfi luh luhut luis luisa
    luiz lukas luke lukman lukmanul luky lulu luluk lulung luna luqman lusi lusiana lutfi lutfiah luthfi luthfiah
    lydia maarten made mader madhuri madison magnus maharani mahardika mahathir mahdalena mahdi mahendra mahesa
    mahfud mahfudin mahfudz mahmud mahmudi maia maimun maisaroh maksim maksum malcolm malik malika maman manet
    mangku manny manuel mappanyukki mara marc marcel marcelino marcella marcellus marcelo marco marcus mardani
    mardi mardiana mardigu mardiono mardiyah mareta marga margaret margareta margaretha maria mariam mariana
    mariani mariano marie marina marine mario marion marissa maritza mariyam mariyati marjono mark marka markus
    marlin marlina marni marsel marselino marselinus marsha marshanda marta martha marthin marthinus marti martin
    martina martinus marto martono maruarar maruf marvin marwah marwan marwoto mary maryam maryani maryono maryoto
    marzuki mashud mashuri masinton maskur mason masruri massimiliano massimo mastur mastuti mat mateo mathieu
    mathius matias mats matt matteo matthew matthias maudy maulana maulida maulidya maura maurice mauricio mauro
    max maxim maximilian mayang mees mega megan megawangi megawati meghan mehmet meidy meilani meiliana meilina
    meisya meita mel melani melania melanie melda melinda melisa melissa melki melly memet mercy meri meriana
    merry mersi meutia meutya meyda mia micha michael michal micheal michel michelle michiel miftah miftahul
    miguel mikael mike mikel mikhail mila milos mimin minzi mira miranda mirna miroslav mirza misbah misbakhun
    mitch moch mochamad mochammad modestus moechtar moeldoko moerdiono mohamad mohamed mohammad mohammed mohd
    moises mojtaba molly monica monika moreno moritz muamar muammar muarif mubarak mubarok muchamad muchammad
    muchlas muchlis muchtar mudjib mudzakir mufida mufti muhadjir muhaimin muhajir muhamad muhamet muhammad
    muhammat muhayat muhidin muhlis muhsin muhtadi muhtar muhyiddin mujahid mujib mujibur mujiono mujiyono mukhlas
    mukhlis mukhtar mukhtarudin mukmin mukti muladi mulan mulya mulyadi mulyana mulyani mulyanto mulyati mulyatno
    mulyono munajat munandar munarman munawar munawir munir munira munirah murad murdani murdaya murdiono mursalin
    mursid murtadha murtado murti murtini musa musadad musdah musfi muslih muslimin mustafa mustain mustakim
    mustapha mustofa mustopa muthia mutia mutmainah muzakir muzani mykhailo nabiel nabil nabila nabilah nadeo
    nadhira nadia nadiem nadin nadine nadira nadirsyah nadya nafa nafisah nafsiah nagita naila najib najwa nana
    nanang nancy nanda nandang nandar nani nanik naning naomi naoto narendra narji narto nasaruddin nasha nashir
    nasikhin nasir nasrudin nasrul nasrullah nasution natalia natalie natalius natasha nathalie nathan naufal
    naura naurah naval nayla nazar nazaruddin nazir nazril nazwa neil nelson neneng nengah neni neno neri neta
    neva neymar ngatini ngurah nguyen nia nicholas nick nicky nicola nicolas nicole nigel niken nikita nikki
    nikmah niko nikola nikolai nila nina nindy nindya ninik nining nino nirmala nirwan nirwana nisa nisrina
    niswatin nita noer noeriman noni nono nora norma norman novak novan novanto novel novela novi novia noviana
    noviani novianti novianto novita novri novrizal novy nozomi nugraha nugroho nunik nuning nunun nunung nur nura
    nuraeni nuraini nurbaya nurcahyo nurcholish nurdin nurfadilah nurhadi nurhaliza nurhasan nurhayati nurhidayah
    nurida nuril nurina nurjanah nurkholis nurlaela nurlaila nurlela nurma nurmala nurmansyah nurrahman nursanti
    nurseto nursyahbani nursyam nurul nurwahid nusron nuzul nyoman oesman oki okky okta oktavia oktavian oktaviani
    oktavianus okto oky olaf ole oleg olga oliver olivia olivier omar onno onny opick oscar otong otto ovi owen
    owi pablo paetongtarn paksi pam pandji pandu panji paolo parlindungan pascal pasha paskalis pastoor patricia
    patrick paul paula paulina paulo paulus pavel pawit pedro penelope pep pera permadi perry pete peter petr
    petra petrus phil philip philipp philippe pierluigi pierre piers pieter pinka piotr poltak popong prabowo
    pradana pradipta prakoso pramana pramono pramudita pramudya prananda pranowo prasetia prasetio prasetiyo
    prasetya prasetyo prasetyono prastowo pratama pratikno pratiwi pratiwo prayitno prayoga prayogi prayogo
    prayuth presti prijanto prilly pringgo priska priskila prita priyadi priyanka priyanto priyo priyono puan
    pudji puguh puji pujiastuti pujiono pujo pulung pungky puput purbaya purnamasari purnawan purnomo purwadi
    purwanti purwanto purwati purwono pusarla puspa puspita puspitasari putu qodari qomar qomariah qonita qory
    raafi rachel rachlan rachland rachma rachmad rachman rachmat rachmawati rachmi radamel raden radhar radin
    radit raditya rafa rafael rafathar raffi rafi rafif rafiq rafli ragil ragnar rahadi rahadian rahardjo raharja
    raharjo rahayu raheem rahimah rahma rahmad rahman rahmani rahmania rahmat rahmatullah rahmawati rahmi rahul
    raimund raisa raisya rajab raka ralf ralph rama ramadani ramadhana ramadhani ramdan ramdani ramdhan ramlan
    ramli ramon ranbir ranca randall randi randu randy rangga rani rania rano ranto ranu raphael rashid rasyid
    rasyidin ratchanok ratih ratna ratnasari ratno raul rayhan raymond rayyan rebecca recep refly regina reihan
    reinhard reisa reiza renata rendi rendra rendy reni renita renny reny resa resi resti resty reta retno reva
    revalina rex reyhan reynaldi reynold reza rezky rhoma ria rian riana riani rianto ribka ricardo richard rick
    ricky rico rida ridha ridho ridwan rieke rieska rifai rifan rifki rifky rifqah rifqi rijal rika rikardo riki
    rikwanto riky rima rina rinaldi rinaldy rindu rini rinto rio ririn riris risa riska riski risky risma
    rismaharini rita rivai rivaldi rivan riyad riyadi riyan riyanti riyanto riyono riza rizal rizaldi rizieq rizka
    rizki rizky rizqi rob robbi robbie robby robert roberto robertus robi robin robinsar roby rochmat rocky rodiah
    rodri rodrigo rodrygo roes rofiq roger rohana rohani rohim rohimah rohman rokhmin rolan roland rolas
    romahurmuziy romain roman romelu romi romli romy ron ronald ronaldo roni ronny ropiah rory rosa rosalia
    rosalina rosan rosdiana rosidi rosihan rosita roslan rosmah rosmala rosmiati rosmini rosnah ross rossa rostina
    rovicky roy royan rozali rozi ruben rubi rubiyanto rudi rudianto rudiyanto rudolf rudy rufinus ruhut ruli
    rully rumiyati rupert ruri rusdi rusdianto rusli rusman rusmana rusmiati russell ruswanto rusydi ruth ruud
    ryan sabar sabaruddin sabian sabila sabri sabrina sadarestuwati sadikin sadio saefuddin saefudin saefullah
    safira safitri safri safrizal safrudin sahal sahat sahid said saidah saidi saifuddin saifudin saiful saifullah
    saina saktiawan salahuddin salahudin saldi saleh salim salma salmah salman salmi salsabila salvador salvatore
    salwa sam samad samantha samir samsu samsuar samsudin samsul samsuri samuel sandiaga sandra sandro sandy santi
    santika santo santosa santoso santy sanusi sapto saputra saputri saputro sara sarah sari sarifah sarimin
    sariyem sarjono sarman sarmin sarno sartika sarwo sarwono sasa sasha sasmita satoshi satria satrio satya saur
    saut sawitri scott sean sebastian seila selly selvi selvia sena septa septian septiana septiani septiano
    serena serge sergei sergey sergio serli seth setiadi setiati setiawan setiawati setiono setiyono setya setyadi
    setyawan setyo setyono setyowati severin shafira shakira shandy shandya shane shannon shanty sharifah sharon
    shaun shawn shayne sheikh sheila shela shelly sheren sherly shigeru shin shinji shinta shinzo shireen sidney
    sigit sihol silfester silvana silvi silvia silviana silvio simon simona simone sindhu sindi sinta siregar
    siska siskawati sisno siswandi siswanto siswono siswoyo siti sjafrie sjafruddin sjahrir sjamsul sjarifuddin
    slamet soebandrio soediman soedirman soedjono soegeng soeharto soekarno soekarwo soelastri soenarko soepomo
    soeprapto soepratman soerjadi soerya soesilo soetrisno sofian sofyan sofyano soimah solihin sonia sonny sophia
    sophie srettha sri srie stan stanislav stefan stefani stefanie stefano stefanus stella stephan stephane
    stephanie stephen steve steven stevi stuart suaib suandi subagio subagyo subandi subekti subhan subiakto
    subianto subiyanto subkhan subroto sucipto sudarmaji sudarman sudarmo sudarmono sudarno sudarsono sudarto
    sudaryono sudharmono sudibyo sudirman sudiro sudjarwo sudjatmiko sudono sudrajat sufyan suganda sugeng
    sugianto sugiarto sugiharto sugiono sugito sugiyanto sugiyono suhada suhaeri suhandi suhardi suharso suharto
    suhartono suharyono suhendar suhendra suheri suherman sujana sujarwo sujatmiko sujiwo sujono sujud sukadi
    sukamdani sukamta sukanto sukardi sukarni sukarno sukarwo sukarya sukendar sukiman sukirman sukma sukmawati
    suko sukri sukur sulaeman sulaiman sulasmi sulastri sulis sulistio sulistiyo sulistyo sulistyowati sultan
    sulthan sumanto sumantri sumardi sumardjono sumarjo sumarjono sumarna sumarni sumarno sumarsono sumarto
    sumaryono sumiati sumita sumitro sumiyati sunarja sunarko sunarno sunarso sunarti sunarto sunaryo sunaryono
    sundari sungkono sunoto sunu supandi supardi suparji suparlan suparman suparmin suparno supartini suparto
    supian supomo suprapto supratman supriadi suprianto supriatna supriyadi supriyanto supriyatna supriyatno
    supriyono surachmat surahman surahmat surahmi suratman suratmi suratno surono surti surya suryadharma suryadi
    suryaman suryana suryani suryanto suryati suryatna suryo suryono susan susana susanna susanti susanto suselo
    susi susiana susilawati susilo susilowati susno suswono susy sutan sutanto sutarman sutarmidji sutarni sutarno
    sutarto sutedjo suteja sutiyoso sutjipto sutomo sutoyo sutrisno suu suwandi suwardi suwarni suwarno suwarti
    suwito suwondo suwono suyadi suyanto suyatmi suyatno suyitno suyono suzana sven syaban syafaat syafi'i syafii
    syafiq syafri syafril syafruddin syafrudin syaharuddin syahputra syahputri syahrial syahril syahrini syahrir
    syahrizal syahrul syaifuddin syaifudin syaiful syaifullah syakir syamsi syamsuddin syamsudin syamsul syamsuri
    syarif syarifah syarifuddin syarifudin syarwan syauqi syed syifa sylvester sylvia sylviana syofyan syukri
    tabrani tabrizi taha tahamata tahir tai taj takeshi tamara tamrin tamsil tania tanti tantowi tantri taqi tara
    tari tarmizi tarmo taro tasya tatang tati tatiek tatik taufan taufik taufiq tauhid tayyip ted teddy tedi tedjo
    tedy temmy tengku tenri teresa teresia terry teten tety teuku thaksin thein theo theodorus theresa theresia
    thiago thibaut thierry thito thohir thom thomas thoriq tia tiara tigor tika timo timothy tina tini tino tirta
    tirto titi titiek titin titis tito tiwi tjahja tjahjadi tjahjo tjandra tjatur tjokorda tjut tobias todd togar
    toha tohir tom tomas tomi tommi tommy toni tonny tono tony tora toto totok tracy travis trent trevor tri trian
    triana trie trimedya trimo trisna trisno tristan triyono troy tubagus tumini tumiran tumpal tunggul turmudi
    tuti tutik tutty tutut tuty tyas tyasno tyler ubedilah uchok uci ucok udin ujang ulfa ulfah ulfi ulil ulla
    ulrich umairah umam umar umi ummi urip ursula usain usman ustman uswatun utami utari utomo utut uus uut uya
    valentin valentina valentino valery vanessa vania venus vera vero veronica veronika vicente vicky victor vidi
    vidya vierra vikri viktor viktorius vina vince vincent vincentius vino viola vira virgi virgiawan virgil vita
    vitaly vivi vivian viviana vivin vlad vladimir volodymyr wahab wahid wahidah wahidin wahyono wahyu wahyudi
    wahyudin wahyuni wahyuningsih wahyuono walter wan wanda wang wardah wardani wardhana wardi wardiman wardiono
    wardoyo warih warren warsito warsono warto wasis wasisto wasito watik wawan wayan wayne wempi wen wendi wendy
    wenny werdha wesley wiaji wicaksana wicaksono wida widada widagdo widayat widayati widhi widi widia widianto
    widiastuti widiatmoko widiawati widija widiyanti widjaja widjajanto widjanarko widjojo widodo widya widyastuti
    widyawati widyo wieke wieldan wihaji wijanarko wijaya wijayanti wijayanto wiji wikan wiku wildan wilfridus
    wilfried wilhelmus willem william willy wilson winarno winarsih winarso winarti winda windi windu windy winna
    winny winston wira wiranata wiranto wirawan wiryanti wiryawan wishnutama wisnu wisnuwardhana witan wiwid
    wiwiek wiwik wiwin wiwit wiyono wolfgang wulan wulandari wuri xavi xavier xi yacob yadi yahya yakob yakobus
    yana yandri yani yann yannick yanti yanto yanuar yanuari yaqut yasin yasinta yasir yasmin yasonna yati yatno
    yayan yayat yayuk yazid yeni yenni yenny yeny yessy yevgeny yingluck yogi yohana yohanes yohanis yoko yolanda
    yon yonathan yongki yono yoon yorrys yos yosafat yosef yosep yoseph yoshihide yosua yoyok yoyon yuda yudha
    yudhi yudhistira yudi yudian yudianto yudistira yudo yudono yuli yulia yuliana yuliandri yulianti yulianto
    yuliawati yulistyo yulius yuliyanti yunan yuni yuniar yuniarti yunita yunus yura yuri yurike yuristiarso yusak
    yusnar yusri yusril yusron yussuf yustinus yusuf yusup yuswandi yuyun yves zach zaenal zaenuddin zaenudin
    zahir zahra zahrah zahro zain zainab zainal zaini zainuddin zainudin zairin zaitun zaki zakia zakiah zakiyah
    zakky zaky zamroni zamzami zannuba zara zaskia zhang zidan zijlstra zinedine zlatan zoe zohri zubaidah zulaiha
    zulfa zulfan zulfikar zulfitri zulham zulhas zulherman zulhijrah zulkarnaen zulkarnain zulkieflimansyah
    zulkifli zulpan zumi zumrotul
  `),
);

/** Names that close a person's name: family names, marga, fathers' names used as such. Lower-case, one word each. */
export const familyNames: ReadonlySet<string> = new Set(
  words(`
    abbas abdullah abdurrahman abe abidin acosta adams adebayor adhyaksa adiguna adisucipto adityawarman adiwijaya
    adriansyah affandi afifuddin afriansyah agustina ahmad ahmadi ahmadinejad akbar akhyar akinfeev alamsyah
    alatas albanese albar alcaraz aldrin alfian alfiansyah algadri alhabsyi alhadar alhamid ali alisjahbana aliyev
    alkaff alkatiri allegri allen alonso altman alvarez alwi amalia ambarita amin aminuddin amir amirullah
    amrullah anam ancelotti andayani anderson andini andriani andrianto anggoro anggraeni anggraini ansori ansyari
    antonov anwar aprianto aquino arafat araghchi araujo ardern ardiansyah ardianto ardiyanto argakoesoemah arhan
    arianto ariefin arif arifin arinal aritonang ariyanto arnas arsjad artawijaya arteta aryadi aryanto asahara
    asegaf ashari asrun assad assagaf assegaf asshiddiqie assidiqie astuti asy'ari asyari atmadja atmadji atmaja
    atmajaya atmosudirdjo atmosukarto aubameyang awaluddin axelsen ayunda azarenka azhar azhari azis aziz azra
    azwar ba'asyir baasyir bachdim bachelet bachri bachtiar badawi bagnaia baharuddin bahri baidowi bajuri baker
    bakhtiar bakri bakrie baladewa ballmer bangsawan bannister barak barus barzani basalamah basarah basri
    bastianini basuki baswedan batistuta bawono bayuaji becker beckham bellingham belo benedict beni benzema
    berlusconi bernstein bessent bezos bezzecchi biden binsar bintoro blair blatter blinken bloomberg boediono
    boentario bolsonaro bolton bonay bonucci bottas bouazizi bowen bramantyo brandt brata breivik brezhnev
    brodjonegoro brotoasmoro bruyne budianto budiarto budidarmawan budihardjo budiman budiono budisantoso
    budiyanto budiyono buffett buffon bukhori bulega bulut butarbutar butet butler buwono cahyadi cahyana cahyani
    cahyanto cahyo cahyono cameron campbell cannavaro carney carter casemiro castro cavani ceferin cendana chalid
    chan chandra chaniago chaplin chasanah chatib chavez chen cheney chi-ming chiellini chirac choiri cholil chong
    chou chung clark clarke clinton clooney coleman collins comey conte cooper costa courtois coutinho cruise
    crutchlow cruyff cruz cuaron damanik damayanti dananjaya daniswara dardak darmadi darmajaya darmanto darmawan
    darmawangsa darmayanti darmodihardjo darmono daryanto daryono dasco daulay davies davis deradjat dermawan
    deschamps dewanto dewi dharmawan diantoro diaz dicaprio diks dipanegara diponegoro dirdjosisworo djalal djamal
    djamil djarum djatmiko djiwandono djohan djohar djojohadikoesoemo djojohadikusumo djokovic djoyohadikusumo
    dodd dokovic doloksaribu donnarumma doumbia douw draghi drogba dubois dudamel duterte dwikora dwipayana dybala
    eastwood edwards efendi effendi effendy eisenhower ekaputra ekawati ekowati elestianto ellison emery enembe
    erdogan erdoğan eriksen eriyanto erlangga erwanto espargaro evans fabregas fachruddin fachrudin fadhilah
    fadilah fadillah fahlevi fahmi faisal faqih farabi farage fatah fathoni fatoni fatwa fauci fauzan fauzi
    fauziah febrian febriansyah febriyanto federer ferarri ferdiansyah ferdinand ferguson fernandes fernandez fico
    fikri fillon firdaus firdausy firmansyah fischer fitri fitriani fitriyani fletcher floyd foden forlan foster
    francis franco fred frost fujimori gabriel gaddafi gandhi gani ganie gao garcia gasly gautama gbagbo gebze
    georgieva gerrard geun-hye ghafur ghani ghazali ghofur ghozali gibran ginandjar ginanjar ginsberg ginting
    giroud girsang gobai goeltom goetomo gomez gonzalez goodell gorbachev gore gozali griezmann griffin guaido
    guardiola gultom gumelar gunadi gunarso gunawan guo gurning gurusinga guterres gvardiol gymnastiar haaland
    habibi habibie hadi hadiantoro hadikusumo hadimuljono hadinegoro hadinoto hadisaputro hadisiswoyo haditono
    hadiwidjojo hadiwijaya hafidz hafiz haftar hakiki haley halim halomoan hamdani hamid hamidah hamidi hamilton
    hamka hamzah hanafi hanafiah handayani handoko handoyo hang-seo hanifah haniyeh hanks harahab harahap
    hardiansyah hardianto hardiyanto hardjanto hardjono harefa harianto hariri hariyadi hariyanto hariyono
    harjanto harjono harmoko harris harsono hartadi hartanti hartanto hartarto hartati hartini hartono hartoyo
    haryadi haryanti haryanto haryono hasan hasanah hasanuddin hasanudin hasibuan hassett hasugian hatauruk
    hatoyama hatta hawking haye heath hegseth hendarman henderson hendrasmoro hendrawan hendrayana hendriyanto
    hendropriyono henry henuhili herawati herdman heriawan herlambang herlina hermansyah hermanto hermawan
    hernawan heryanto heryawan herzog heung-min hidayah hidayat hidayati hidayatullah hiddink higuain himawan
    hollande holmes hoover hotasoit howard huang hubner huda hudoyo hughes hulkenberg humairoh hummels husain
    husein husin husni husodo hussein hutabarat hutagalung hutagaol hutahaean hutajulu hutapea hutasoit hutasuhut
    hutauruk ibrahim ibrahimovic ibrohim idris idzes ihsan ikhsan ilham ilyas imansyah imanuel immelt imron
    indarti indarto indrajaya indrajit indraputra indrasari indrawan indrawati indrayana indrayani indriani
    indriastuti indroyono infantino iniesta insigne irawan irawati irfan irianto irmansyah irsyad irwan irwansyah
    irwanto isfandi ishiba iskandar ismail ismanto ismaya isnaini isnawan istiqomah iswahyudi iswanto jackson
    jae-in jaelani jaemyung jafar jailani jalil jamaluddin jamil jansen januar jatmiko jauhari jayadi jayakusuma
    jayanti jayaprana jefferson jenkins jenner jesus ji-eun jinarakkhita jinping joesoef johansson johar johnson
    jokic jones jong-il jong-suk jong-un juanda juliansyah junaedi junaidi juncker juniarti juwono kadir kagame
    kai-shek kairupan kalalo kaligis kalla kallas kamaruddin kambuaya kamil kane kante kardashian karim karnavian
    karo-karo kartanegara kartasasmita kartawijaya kartika kartini kartodirdjo kartohadiprodjo kartono
    kartosuwiryo karubaba karyadi karyono karzai kasali kasasih kasim kasparov kastella kataren katoppo kawilarang
    kembaren kennedy kepa keraf kerry kertanegara kertapati ketaren khairani khairiah khairuddin khairunnisa
    khamenei khan kharisma khashoggi khatami khodorkovsky kholik khomeini kiemas kimmich kishida kissinger klopp
    klose kluivert kobayashi koeman koentjoro kogoya koh koike koizumi komalasari komarudin kombaitan kosasih
    koulibaly kovacic kovalenko krisnadi krisnamurthi kristanto kristianti kristianto kristiawan kristiono
    kristiyanto kroos kumar kuncoro kuncorojati kuntoro kurnia kurniadi kurniasari kurniasih kurniati kurniawan
    kurniawati kushner kusmana kusnadi kusnandar kusnanto kustiani kusuma kusumaatmadja kusumadewi kusumaningrum
    kusumaningtyas kusumastuti kusumawardani kusumawardhani kusumawati kusumo kuswandi kusworo kuznetsov kvitova
    labib lagarde lagerfeld lahadalia lahm laksono lamo lampard lapian larasati lasut latief latif latuconsina
    latuharhary lavrov lawalata lay lazuardi leatemia leclerc lee leimena leksono lembong lenin lennon lesmana
    lestaluhu lestari leterme lewandowski lewis liem liliweri liman limanto lin lineker liu lloris loebis loekman
    loho lontoh lopez lorenzo lubis lukaku lukashenko lukito lukman lula lumbanbatu lumbangaol lumbanraja
    lumbantobing lumbantoruan lumenta lumintang lumowa luthfi ma ma'arif maarif machfud machmud macron madjid
    maduro magnussen maguire maharani mahardhika mahardika mahendra mahesa maheswara maheswari mahmud mahmudi
    mahmudin mahrez maimun makarim malarangeng malau maldini maldonado malik mallarangeng mamdani manaf manalu
    manan mancini mandacan mandagi mandela mandzukic mane mangindaan mangkubumi mangkunegara mangunsong manihuruk
    manik mansour mansur mansyur manullang manuputty manurung maradona maramis marbun marcos mardani mardhika
    mardiana mardianto mardiyanto maretta marhaenis marissa marliana marpaung marquez marsh marsudi martaatmadja
    martadinata martial martin martinelli martinez martono martowardojo marx maryadi maryani maryanto maryono
    marzuki masduki mashuri masyhuri masykuri matondang mattalitti matthaus mattis maulana maulani maulida
    maulidia mbappe mbeki mccain mccarthy mcconnell mcgregor mckenzie mcmaster medvedev megantara mekkah meloni
    mendoza mendrofa mendur menuhin merkel merz messi michel mikkelsen miller milosevic min-ho mintarja mirza
    mitchell mitterrand mizwar mochtar modi modric moelyono moerdijat mohamad mokoginta momota monoarfa moore
    morales morata moreno morgan morgulov morris morrison morsi mote mourinho mubarak mubarok mueller mugabe
    muhaimin muhammad muhtadi muis mukti muljono muller mulya mulyadi mulyana mulyani mulyanto mulyasari mulyati
    mulyono munaf munandar munthe murdani murdoch murib murphy murray murtadho murtopo musa musk mustafa mustofa
    mustopa muttaqin muzadi muzakki myung-bak müller nababan nadal nadapdap nadeak nafis nagelsmann nahdi naibaho
    nainggolan naipospos najib nakamoto nakamura nakata nanulaitta napitupulu nasir nasrallah nasrullah nasution
    natalegawa natawijaya natsir navalny navas nawawi nazaruddin neeson nelson netanyahu neuer newton nguyen
    nicholson nikijuluw ningrum ningsih ningtyas nirwanto nixon noer noerdin nofianto noor noriega norris
    notonegoro novianti novianto novitasari novriansyah nugraha nugraheni nugroho nunez nurbaya nurcahyo
    nurdiansyah nurdin nurfitri nurhadi nurhayati nurhidayah nurhidayat nurjaman nurjanah nurmantyo nurmayanti
    nursalim nurwahid nuryadin nuryanto obama obrador ocon octavia odang odegaard oentoro oetama oetojo oezil
    ogura ohee oktavia oktaviani oktohari okuhara oliveira oratmangoen orban ortega osborne osbourne osimhen
    oskaria owen paes pahlavi pakpahan palar palmer paloh pambudi panca pandiangan pandjaitan pane pangarep
    pangaribuan pangestu pangestuti panggabean panigoro panjaitan paonganan paputungan parapak parawansa pardede
    parhusip parker parulian paruntu pasaribu pashinyan pastoor pattimura pattinama pattiselanno pattiwael patty
    paul pelealu pelosi pelupessy pence perez perlman permadi permana permanasari permatasari pertiwi peskov
    petersen peterson petkovic petro pezeshkian phillips piastri pichai pigai pinochet pinontoan pique piquet
    pirlo pitaloka pitt platini pochettino podomi poernomo poesponegoro pogba pohan poirier polii pompeo pongrekun
    poniman poroshenko porwanto potter powell prabawa prabawanto prabawati prabowo prabu pradana pradhana pradipta
    praditya prakasa prakoso pramana pramesti pramono pramudita pramudya pramudyawardani pranoto pranowo prasasti
    prasetia prasetijo prasetio prasetiyo prasetya prasetyo prasetyono prasodjo prastowo pratama pratikno pratiwi
    pratomo prawiranegara prawiro prawirohardjo prayitno prayoga prayogi prayogo prigozhin prihandoko prihantoro
    prihartono prijambodo prijono primasari priyadi priyambodo priyanto priyatna priyatno priyono probosutedjo
    prodjo promono puigdemont pujianto pujiastuti pujiati pujiono pulisic purbasari purbaya purboyo purnamasari
    purnamawati purnomo purwadi purwagandhi purwaningsih purwantini purwanto purwati purwo purwono puspa puspita
    puspitarini puspitasari puspitawati puspitoningrum puspoyo putin putranto putro qaddafi qadir qodari qomar
    qoumas quartararo rabin rabiot rachbini rachmadi rachman rachmat rachmawati radjasa rahadi rahadian
    rahadiansyah rahardja rahardjo raharja raharjo rahayu rahma rahmad rahmadani rahmadhani rahman rahmania rahmat
    rahmatullah rahmawati rahmayanti raikkonen rais raisi rajagukguk rajasa rakabuming rakhmat rakitic ramadani
    ramadhani ramadhanti ramadhina ramdani ramdhan ramdhani ramelan ramli ramos rampengan ramsey rangkuti ranieri
    rashford rasjid rasyid ratnasari ratulangi ratuperwiranegara raturandang razak reagan reid reijnders
    reksodiputro retnowati reus riady rianto ribery richards richardson ridho ridwan rifa'i rifai rinaldi rinaldy
    risdianto risnawati ritonga rivai rivera riyadi riyanti riyanto rizal rizaldi rizki rizky roberts robertson
    robinson rochmat rodgers rodriguez roeslani roesli roessobiyatno rogers rohani rohmah rohman romeny romero
    romney ronaldinho ronaldo rondonuwu rooney roosevelt rorimpandey rosadhi rosadi rosberg rosidi rosmawati ross
    rossi rosyada rosyid rosyidi rotinsulu rouhani rousseff rubio rudiger rumagesan rumambi rumbekwan rumbiak
    rumbino rumengan rumondor rumsfeld rusadi rusdi rusdiana rusdianto rusdy rusli rusmana russell rustam rusydi
    rutte ryan sabalenka sadali sadeli sadewa sadewo sadikin saefuddin saefudin saefullah safaruddin safitri
    safrudin sahetapy sahroni saifuddin saifullah sainz saka salahuddin salampessy saleh salim salman salvini
    samad samaranch sampoerna sampras samsudin sananta sanchez sancho sanders sandjojo sangadji sanjaya santika
    santos santosa santoso sanusi sapardi saparini saputra saputri saputro saragi saragih saraswati sarkozy
    sarmuji sarumpaet sarundajang sarwono sasmita sasongko sasono sastroamidjojo sastrosatomo sastrowardoyo sato
    satria satriawan satrio satriyo satyawan scaloni schmeichel schmidt scholz schulz schumacher schwarzenegger
    scott sebayang sedyaningsih sembiring semendawai sentosa septian septiana septiani sessions setiadi setiawan
    setiawati setiono setiyawan setiyono seto setyadi setyaningsih setyanto setyawan setyawati setyono setyorini
    setyowati seung-gi shahab shalihah shanahan sharapova sharif sharon shevchenko shihab shoigu siagian siahaan
    siahaya siallagan sianipar sianturi sibarani siburian sidabalok sidabutar sidauruk siddiq sidharta sidiq
    sigalingging sihaloho sihite sihombing sihotang silaban silaen silalahi silitonga silva simamora simangunsong
    simanihuruk simanjorang simanjuntak simanullang simanungkalit simarmata simatupang simbolon simeone
    simorangkir simpson sinaga sinambela singarimbun singh sinner sinuhaji sinulingga sinurat sipahutar sipayung
    siradj sirait siregar siringoringo siroj sirupang sitanggang sitepu sitohang sitompul sitorus situmeang
    situmorang sjafruddin sjahdeini sjahrir sjamsoeddin sjamsuddin smith smotrich snowden sobari sobirin soebagio
    soebandrio soebekti soebianto soedarsono soedibyo soedirdja soedirman soediro soedjatmoko soegiarto
    soegijapranata soeharto soehartono soehendra soekarno soekarnoputra soekarnoputri soekarwo soelaeman soelaiman
    soelistyo soemadi soemantri soemardjan soemarno soemarwoto soemitro soepadmo soepardjo soeparno soepomo
    soeprapto soerjadi soerjanto soeroto soeryadjaya soesanto soesatyo soesilo soetanto soetjipto soetomo
    soetrisno sofwan sofyan solihin solikhin solskjaer somantri sondakh soo-hyun soplanit soros southgate sowolino
    spielberg stalin staquf starmer stewart stoltenberg stolz strauss-kahn streep struijk strujik suarez subagio
    subagja subagyo subandi subandrio subardjo subarkah subekti subianto subiyakto subrata subroto sucipto sudarmo
    sudarmono sudarsa sudarsono sudarto sudarwanto sudaryanto sudaryono sudewo sudibyo sudirdja sudirman sudiro
    sudjana sudjatmiko sudomo sudrajat suga sugandi sugianto sugiarti sugiarto sugiharto sugihartono sugiono
    sugito sugiyanto sugiyono suhandi suhardi suharso suharto suhartono suhartoyo suharyadi suharyanto suhendra
    suherman suhud suhudi sujana sujarwo sujatmiko suk-yeol sukamdani sukamto sukardi sukarno sukarnoputri sukarwo
    sukma sukmana sukmawati sulaeman sulaiman sularno sulastri sulistiani sulistiawati sulistio sulistiono
    sulistiyanto sulistiyono sulistyanto sulistyawati sulistyo sulistyorini sulistyowati sullivan suma sumadi
    sumampouw sumanto sumantri sumardi sumardjo sumargo sumarno sumarsono sumarto sumaryono sumawinata sumitro
    sumiwi sumolang sumual sunak sunarno sunarto sunaryo sungkar sunjaya supandji supardi suparman suparno suparto
    suparyono supit supomo suprapti suprapto supriadi suprianto supriatin supriatna supriyadi supriyanto
    supriyatna supriyatno supriyono surachman suratman suratno surbakti surjadi surono surowidjojo suroyo
    suryadarma suryadi suryadinata suryadipura suryadiputra suryajaya suryakusuma suryaman suryana suryanegara
    suryani suryanto suryaputra suryawan suryawati suryo suryodipuro suryohadiprojo suryono susanta susanti
    susanto susantono susatyo susetyo susilawati susilo susilowati suswanto suswono sutanto sutardi sutarman
    sutarmidji sutarno sutarto sutedja sutedjo sutejo sutiyono sutiyoso sutjahjo sutjipto sutomo sutopo sutoyo
    sutrisna sutrisno sutskever suwandi suwardi suwarni suwarno suwarsono suwito suwondo suyanto suyatno suyitno
    suyono suzuki swasono swastika swiatek syafei syafi'i syafii syafiie syafril syafruddin syah syahbandar
    syahputra syahputri syahrial syahrir syahrizal syahroni syaifuddin syaifullah syakir syam syamsuddin syamsudin
    syarif syarifuddin syarifudin syauqi szczesny szoboszlai tabuni tae-yong tahamata tahir takahashi takaichi
    tambunan tambuwun tampi tampubolon tamrin tanaka tandjung tandra tanjung tanoe tanoesoedibjo tanoto
    tanuwidjaja tanuwijaya tanzil tarigan tarmizi tasrif tatang taufik taufiq taylor tebboune telaumbanua temer
    tengker tevez thaher thalib thamrin thatcher thohari thohir thomas thompson thuram tillerson tirtayasa tirto
    tirtoadisoerjo tirtosudiro tisna tisnawati tjahjadi tjahjanto tjandra tjandrawinata tjipto tjiptoherijanto
    tjiptono tjokroaminoto tjokropranolo tobing toding togatorop toha toisutta tokayev tomasoa torang torres toure
    tricahyo trihatmodjo trinanda triono trisakti triwibowo triyono trudeau truman trump truss tsai tsitsipas
    tsvangirai tuanakotta tuanaya tuasikal tuchel tumanggor tumbelaka turner turnip tusk tymoshenko tzu-ying
    ubaidillah udayana udayani ullrich ulum umam umar undap uno untoro urbaningrum usman utami utomo utoyo
    valverde vance verdonk verstappen vettel vidal vieira villas-boas vinales vinicius vlahovic vlasic vucic wacik
    wagner wahab wahid wahidin wahyono wahyudi wahyudin wahyunadi wahyuni wahyuningrum wahyuningsih wairata walker
    wallace walsh walujo waluyo wanandi wangania wangge wangsa wanimbo wardana wardani wardaya wardhana wardhani
    wardi wardojo wardoyo warjiyo warner warouw warren warsh warsito warsono wasesa waseso wasisto waskito
    watanabe watson wattimena wattimury wei-ning weidmann weinstein wenas wenda wenger weol werner wibawa wibisana
    wibisono wibowo wicaksana wicaksono widagdo widayat widayati widhianto widhiarto widianto widiantoro widiarto
    widiastuti widiatmoko widiyanto widiyastuti widjaja widjajanti widjajanto widjanarko widjojanto widjojo widodo
    widyaningrum widyaningsih widyantoro widyastuti widyatmoko widyawati wigjosoebroto wijanarko wijanto wijaya
    wijayanti wijayanto wijoyo wilders williams willian wilson winarno winarso winarti winata windarto windrawan
    winfrey wiraatmadja wiradinata wirajuda wirakartakusumah wiranata wiranatakusumah wiranto wirasuta wiratama
    wiratmaja wiratno wirawan wirjawan wiryawan wiryono wisaksono wisesa wisnuaji witjaksono witkoff witoelar
    witono wiyanto wiyono wolff wonda wongkar wowor wright wu wulandari wulansari wuryanto xavi xu yahya yamada
    yamaguchi yamamoto yani yanto yanuar yanukovych yasin yassierli yeimo yellen yeltsin yikwa ying-wen yogaswara
    yogiswara yong-un yoshida yoso yu-fei yudhistira yudhoyono yudianto yudistira yudohusodo yuliani yulianti
    yulianto yuliawati yuliyanti yuliyanto yuniar yuniarti yunus yusriza yusuf yuwana yuwono zahra zain zainal
    zaini zainuddin zainudin zakaria zapatero zarco zarif zarkasyi zelenskiy zelensky zelenskyy zen zhao zheng
    zhou zhu zidane zijlstra zola zubaidi zubair zuckerberg zuhri zulfikar zulkarnain zulkifli zuma zverev
  `),
);

/** Names that are a common word, a place or an English word as well; they count only beside another name. Lower-case. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  words(`
    agam alfa amber angel antariksa anugerah anugrah april asmara august bagus bakti ball bangun batubara bell
    berlian bibit bill bima bintang black bolt brown bunga bush cahya chuck cinta citra cole cook cox crane
    crystal dana darwin dean dewa dini drew duke earl eve faith flick fox gading gates gde gede gigih grace grande
    grant gray green grey guy hakim hari hayat hazard hikmat holly hope hunt imam indah ivy jack jade jay jaya
    jobs joy june juri kabul karya khatib king laksana lalu lance law lia luka major may maya mekar melati mentari mir
    moon mount muda mulia murni muslim mutiara nova orlando osaka pangeran paris park pat paz pearl permata
    pribadi price prihatin prima prince purba purnama putra putri rahim raihan raja ramadan ramadhan ratu ray raya
    rejeki rezeki rezki rice rich roma rose ruby rumi sadar sakti salam samosir sandi sekar sendi senja setiabudi
    sevilla shaw sidik sofia son stone sue sun suri swift syawal syukur taruna teguh tiger titik toba topan troy2 tua
    tulus untung utama washington weda west white will wina wood woods yoga young
  `),
);

/** Small words inside a person's name: "bin", "binti", "van". Lower-case; they neither open nor close a name. */
export const nameParticles: ReadonlySet<string> = new Set(
  words('bin binti ibn ibnu bint van von der den de del della da dos das du la le el al ar an at ter ten'),
);
