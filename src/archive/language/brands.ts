// Brands, products, games, teams, firms, titles and creatures by their own name: capitals that name nobody.
// Longer than 150 lines because it is one table. Source: general knowledge; a name people bear too belongs into `brandNames`.

const phrases = (block: string): string[] =>
  block
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

const devices = `
  acer predator, airpods, airtag, alienware, amazfit, apple intelligence, apple maps, apple pay, apple watch,
  asus rog, asus vivobook, asus zenbook, aurora purple, blackberry, blackview, ceramic shield, chromebook, corning,
  digimap, dimensity, dolby, dolby atmos, dolby vision, dynaudio, exynos, fitbit, galaxy ai, galaxy buds,
  galaxy flip, galaxy fold, galaxy tab, galaxy watch, garmin, garmin pay, geforce, gorilla glass, harman kardon,
  harvey norman, helio, hewlett packard, hisilicon, homepod, htc, ibox, ink black, insta360, iphone air,
  iphone pro, iphone pro max, iqoo, jabra, joy-con, kingston, kirin, leica, libre office, logitech, lumia,
  magic keyboard, meizu, mi band, micron, nothing phone, nubia, oculus, office 365, pixel watch, polaroid,
  powerbeats, pro max, pro plus, radeon, raspberry pi, razer, redmi note, retina display, ricoh, rog phone, ryzen,
  ryzen ai, ryzen ai max, samsung galaxy, sandisk, seagate, sennheiser, steam deck, strix halo, super retina,
  surface pro, thinkpad, titanium gray, titanium grey, toshiba, transsion, tws, ultrabook, unisoc, vision pro,
  vivobook, vizio, western digital, xperia, xs max, zeiss, zenfone, zte
`;

const software = `
  adobe, adobe firefly, ai overview, airbnb, airdrop, alipay, allo bank, android auto, app store, appgallery,
  apple music, bard, bing, bluesky, booking.com, canva, capcut, carplay, character.ai, chrome, claude code,
  claude opus, claude sonnet, coloros, copilot, cortana, dall-e, deepmind, discord, disney plus, douyin, dropbox,
  evernote, face id, facetime, figma, firebase, firefox, flickr, flipboard, freepik, funtouch, galaxy store,
  gboard, gemini live, gemini nano, gemini pro, github, github copilot, gmail, gnome, google chrome, google cloud,
  google drive, google maps, google meet, google pay, google play, google play store, google search, grok, hago,
  harmonyos, hbo, hbo max, hello kitty, hios, hyperos, icloud, image playground, imessage, ios, ipados, iqiyi,
  isafe, kindle, linkedin, linux, llama, lync, macos, magicos, mastodon, meta ai, michat, microsoft copilot,
  microsoft edge, microsoft office, microsoft teams, midjourney, mistral, miui, mozilla, nano banana,
  nova launcher, one ui, onedrive, opera mini, originos, oxygenos, paramount plus, perplexity, photoshop,
  pinterest, play store, polymarket, powerpoint, prime video, quora, qwen, realme ui, reddit, rednote, salesforce,
  samsung pay, sharepoint, shazam, skype, snapchat, soundcloud, spotify wrapped, substack, swift playgrounds,
  talkback, tinder, truecaller, truth social, tumblr, twitch, uber eats, ubuntu, veo, viber, vidio,
  visual intelligence, viu, waze, wechat, weibo, wetv, weverse, wikipedia, windows update, winrar, wordpress,
  worldcoin, x ai, xai, xiaohongshu, yahoo, yahoo finance, youtube music, youtube shorts, zalo
`;

const apps = `
  adakami, adapundi, agoda, ajaib, akseleran, akulaku, allianz, amartha, asetku, astrapay, bareksa, binance,
  blibli tiket, brimo, bsi mobile, cashcash, coinbase, coretax, danacita, danamas, dogecoin, dompet dhuafa,
  dukcapil, easycash, edabu, ethereum, finmas, gofood, gomart, goride, grabfood, halo bca, inaproc, indodana,
  indodax, indrive, investree, ipusnas, jenius, jkn mobile, kitabisa, klikdokter, koinworks, kredinesia,
  kredit pintar, kredivo, livin by mandiri, maucash, modalku, mycare, mypertamina, mytelkomsel, neo commerce,
  neobank, octo mobile, peduli lindungi, pedulilindungi, pluang, pospay, quipper, ripple, ruangguru, rupiah cepat,
  satu sehat, satusehat, seabank, shopeefood, shopeepay, simbara, sirekap, solana, spaylater, stockbit, superbank,
  tether, tiket.com, tokocrypto, tunaiku, uangme, ukuindo, wondr, zenius, zomato
`;

const games = `
  age of empires, among us, animal crossing, apex legends, arena breakout, arena of valor, arknights,
  assassin's creed, assassin's creed shadows, assassin's creed valhalla, battlefield, black myth wukong, blizzard,
  bloodborne, blue archive, call of duty, candy crush, capcom, clash of clans, clash royale, counter-strike,
  crash bandicoot, crimson desert, cyberpunk, dark souls, death stranding, delta force, diablo, donkey kong,
  dragon nest, dragon quest, dying light, ea sports, efootball, elden ring, electronic arts, epic games, fall guys,
  far cry, final fantasy, football manager, forza horizon, garena, genshin, ghost of tsushima, ghost of yotei,
  god of war, gran turismo, grand theft auto, growtopia, half-life, halo infinite, hearthstone, hogwarts legacy,
  hollow knight, honkai star rail, honor of kings, horizon zero dawn, house of the dragon, just dance,
  kojima productions, konami, krafton, league of legends, legend of zelda, legends arena, lost ark, magic chess,
  mario bros, mario kart, mario party, mario wonder, marvel rivals, marvel's spider-man, mass effect,
  metal gear solid, metroid, mojang, monster hunter, moonton, mortal kombat, need for speed, neverness to everness,
  nier automata, nikke, ninja gaiden, overwatch, pac-man, palworld, path of exile, plants vs zombies, point blank,
  pokemon, pokemon go, pokemon unite, pragmata, prince of persia, ragnarok, rainbow six, red dead,
  red dead redemption, resident evil, riot games, rocket league, rockstar, rockstar games, sega, sekiro,
  silent hill, skyrim, sniper elite, soulcalibur, splatoon, square enix, star rail, starcraft, stardew valley,
  starfield, street fighter, stumble guys, subway surfers, super mario, supercell, tekken, temple run, terraria,
  tetris, the last of us, the sims, the witcher, titanfall, tomb raider, total war, ubisoft, uncharted, undawn,
  warcraft, warframe, where winds meet, wild rift, winner winner chicken dinner, world of warcraft,
  wuthering waves, xenoblade, zelda, zenless zone zero
`;

const squads = `
  aek, ajax amsterdam, al ahli, al ahly, al ain, al duhail, al sadd, alaves, alfamart esports, almeria, alpine,
  alter ego esports, american racing, anderlecht, anzhi, aprilia factory, aprilia racing, aspar, aston martin,
  atlanta hawks, augsburg, aura fire, auxerre, az alkmaar, bajul ijo, bali united basketball,
  bandung bjb tandamata, bigetron alpha, bigetron by vitality, bk8 gresini, blackburn rovers, blaugrana,
  boca juniors, bodo glimt, borneo hornbills, braga, bristol city, brooklyn nets, btr, buriram united, cadiz,
  cardiff city, cassina, celta vigo, cev, cfmoto, chicago bulls, cleveland cavaliers, club brugge, copenhagen,
  coventry city, cremonese, dallas mavericks, denver nuggets, derby county, desmosedici, desmosedici gp,
  detroit pistons, dewa united banten, dewa united esports, dinamo zagreb, ducati lenovo, dunlop, echo esports,
  eintracht frankfurt, elche, electric pln, empoli, espanyol, evos divine, evos glory, evos holy, evos legends,
  falcons, fc groningen, fc seoul, fc twente, fc utrecht, fnatic, fnatic onic, fortuna sittard, freiburg,
  g2 esports, garuda muda, garuda pertiwi, gasgas, geek fam, geek slate, gen.g, genk, getafe, gil vicente, granada,
  gresik petrokimia, groningen, haas, hamburg sv, hangtuah, heerenveen, heidenheim, hellas verona, hertha berlin,
  hillstate, hoffenheim, holstein kiel, homebois, honda team asia, houston rockets, husqvarna, hyundai hillstate,
  ibk altos, indiana pacers, indomaret kudus, intact gp, ipswich town, jakarta bhayangkara presisi,
  jakarta electric pln, jakarta elektrik pln, jakarta lavani, jakarta livin mandiri, jakarta pertamina enduro,
  jakarta stin bin, jdt, jeonbuk, johor darul takzim, juku eja, jungkwanjang red sparks, kagendra, kalex,
  kas eupen, kawasaki frontale, kawasaki ninja, kesatria bengawan, kudus sukun badak, la lakers, las palmas,
  laskar antasari, laskar mataram, laskar sambernyawa, laskar sape kerrab, lavani, lcr, lecce, leganes,
  leopard racing, levante, leverkusen, liquid id, los angeles clippers, los blancos, los galacticos, luton town,
  macan kemayoran, maccabi, mahesa jenar, mainz, malaga, mallorca, malut united, manisa bbsk, maung bandung,
  medan falcons, melbourne city, merah putih, michelin, middlesbrough, millwall, milwaukee bucks,
  minnesota timberwolves, monchengladbach, monster yamaha, montpellier, morph team, moto guzzi, motul, mt helmets,
  mv agusta, nantes, natus vincere, nec nijmegen, nerazzurri, new york knicks, norwich city, oklahoma city thunder,
  olympiacos, olympique lyon, olympique marseille, onic esports, onic ph, orlando magic, osasuna, oxford united,
  pacific caesar, palembang bank sumsel babel, panathinaikos, pec zwolle, pelita jaya, persibo, persijap,
  persikabo, persiku, persiraja banda aceh, persis solo, persita tangerang, pertamina mandalika,
  philadelphia 76ers, phoenix suns, pink spiders, pirelli, pons, popsivo polwan, portland trail blazers,
  pramac yamaha, prawira bandung, preston north end, psbs biak, psim, psim yogyakarta, psis semarang, psm makassar,
  psms medan, queens park rangers, rans nusantara, rans simba, rayo vallecano, real betis, real oviedo, rebellion,
  red bull ktm, red bull ktm ajo, red bull racing, red sparks, reims, rennes, repsol, repsol honda, rex regum qeon,
  river plate, rossoneri, rrq hoshi, rrq kazu, sacramento kings, salernitana, sampdoria, san antonio spurs,
  satria muda, satya wacana, sauber, schalke, scuderia ferrari, selangor red giants, setan merah, shakhtar,
  sheffield united, sheffield wednesday, si nyonya tua, sic58, singo edan, skuad garuda, sky racing, slavia praha,
  snipers, southampton, spal, sparta praha, sparta rotterdam, sporting lisbon, st pauli, stade brest, stoke city,
  surabaya samator, swansea, tangerang hawks, team falcons, team liquid, team secret, team spirit, tech3 ktm,
  the baby alien, the blues, the citizens, the gunners, the minions, the red devils, the reds, torino, toro rosso,
  toronto raptors, toulouse, trackhouse aprilia, twente, twisted minds, udinese, union berlin, urawa red,
  utah jazz, valladolid, vesakha, vfb stuttgart, vitesse, vr46 racing, washington wizards, watford, werder bremen,
  williams racing, wolfsburg, wolves, wrexham, yamaha monster, yogya falcons, young boys, zenit
`;

const firms = `
  abm investama, ace hardware, aces, adaro energy, adi sarana armada, adira, adira finance, aerox, agibot,
  agung sedayu, agya, aion, aisi, akr corporindo, alamtri, alfa midi, alfaria, alfaria trijaya, alphard,
  amman mineral, ancora, apeksi, apjatel, apjii, apkasi, aprobi, aptrindo, artha graha, artha graha peduli,
  arutmin, asia pulp, asippindo, aspebindo, astra agro lestari, astra honda, astra international, auto2000, avanza,
  ayla, baidu, bank aladin, bank jago, bank mega, bank permata, bank raya, bank syariah, barito pacific,
  barito renewables, barito renewables energy, bayan resources, berau coal, bfi finance, bintang toedjoe, biznet,
  blackrock, blue bird, blue origin, bluebird, blueorigin, bluescope, boston dynamics, bumi serpong damai, cargill,
  caterpillar, catl, celios, cerebras, cgv, chandra asri, chandra asri pacific, chandra daya, charoen pokphand,
  chevrolet, chrysler, cimory, cinema xxi, cisco, citigroup, citroen, coca-cola, combiphar, cp prima,
  danantara indonesia, deloitte, delta dunia, denza, dexa, dexa medica, dharma jaya, dhl, dian swastatika sentosa,
  dodge, donggi senoro, dyandra, dyson, ecolab, elnusa, energi mega persada, enesis, erajaya swasembada, eratex,
  ericsson, ernst & young, ertiga, etihad, eveready, evergrande, fedex, fiat, fiberstar, figure ai, fore coffee,
  fortuner, foxconn, fwd, gac aion, gaikindo, gapensi, gapura angkasa, garudafood, geely, general electric,
  general motors, generali, genting, golden energy, goldman sachs, good day, grand indonesia, great eastern,
  great wall, gunung raja paksi, gwm, hansol, hanwha, harum energy, hasnur, haval, heineken, hellofresh, hino,
  hitachi, hm sampoerna, honeywell, hsbc, hummer, hutchison, ikea, inaca, indah kiat, indef, indika, indika energy,
  indocement, indofood cbp, indomarco, indomarco prismatama, indomobil, indonet, infineon, infiniti, inkindo,
  ioniq, isuzu, itochu, jababeka, jaecoo, jakarta propertindo, jakpro, japfa, jimny, jp morgan, jpmorgan, kalbe,
  kaltim prima coal, kapal api, kawan lama, kopi kenangan, kpmg, kspn, l'oreal, lamborghini, lamicitra, land rover,
  lemigas, lexus, lg energy, lincoln navigator, linknet, lippo karawaci, lippo village, lotte, lotte mart,
  louis vuitton, maersk, map aktif, martha tilaar, maserati, maspion, mastercard, mayapada, mayapada hospital,
  medcoenergi, mediaset, medion, menara telekomunikasi, mercor, merdeka copper, merdeka gold, metropolitan land,
  midea, mind id, mitra keluarga, mitratel, mitsui, mixue, mnc, mora telematika, morgan stanley, morris garages,
  multi bintang, mundipharma, musim mas, mustika ratu, myrepublic, nanshan, nindya karya, nippon, nissin, nmax,
  nomura, novotel, nutrifood, omoda, ooredoo, opel, opexus, osram, ottopay, pajero, pakuwon, pakuwon jati,
  palantir, palm oil, pan brothers, panin, paragon, paramount, patra jasa, patra niaga, pcx, pepsico, perhapi,
  pertamina geothermal, pertamina hulu rokan, pertamina international shipping, pertamina lubricants,
  pertamina patra niaga, perusahaan gas negara, petronas, petrosea, peugeot, pindad maung, pizza hut, polestar,
  polytron fox, porsche, pos indonesia, primaya, procter & gamble, prodia, prudential, pt kai, puncak kertas,
  rajawali, range rover, reforminer, renault, rimac, rivian, rocket lab, rolls royce, royal canin,
  safe superintelligence, saipem, salim ivomas, saratoga, sasol, scale ai, schneider, semen gresik, semen tonasa,
  sentul city, seres, sewatama, siantar top, siemens, siemens healthineers, sigmaphi, sigra, sinarmas,
  sinarmas land, sinarmas multiartha, sinclair, sinopec, skoda, smart car, smelting, soechi, softbank,
  solusi bangun, spotv, ssangyong, standard chartered, stargazer, subaru, sucofindo, sumitomo, summarecon,
  summarecon agung, summarecon bekasi, sunlife, surveyor indonesia, surya citra, tata motors, teh botol, telin,
  telkom akses, temasek, tempo scan, tetra pak, the sandbox, thinking machines, tiga pilar, tiki, toba bara,
  tokio marine, total energies, tower bersama, trakindo, trans media, triputra, tsmc, tupperware, ultrajaya,
  unilever indonesia, united e-motor, united tractors, unitree robotics, vale indonesia, viar, vinfast,
  virgin galactic, virgin orbit, volkswagen, volvo, walmart, warner bros, wijaya karya beton, wings group,
  wismilak, wom finance, xl smart, xlsmart, xpander, xpeng, yakult, yanmar, ylki, tb simatupang, hr rasuna said, rasuna said, mh thamrin
`;

const culture = `
  ada apa dengan cinta, adidas, agak laen, all england, american idol, annabelle, asterix, avengers, batman,
  ben 10, blackpink, cannes, captain america, citayam fashion week, coldplay, comic con, conjuring, demon slayer,
  dilan 1990, doraemon, dragon ball, erigo, eurovision, fast and furious, fifty fifty, gadis kretek,
  game of thrones, godzilla, golden globe, grammy, gucci, gundam, harry potter, house of cards, hybe,
  indonesia idol, inside out, iron man, james bond, java jazz, jujutsu kaisen, jumanji, jurassic park,
  jurassic world, k-pop, karate kid, katy perry tour, king kong, kkn di desa penari, kung fu panda, labubu,
  laskar pelangi, lego, lilo & stitch, lord of the rings, lululemon, marvel studios, mickey mouse, minions,
  miss grand, miss universe, mission impossible, naruto, nct, new balance, newjeans, nike, one piece, oscar 2026,
  pacific rim, pengabdi setan, pixar, pop mart, power rangers, prambanan jazz, pride luminance, puteri indonesia,
  putri indonesia, red velvet, reebok, rolex, rolling stones, sanrio, shein, shrek, si doel, simpsons, skechers,
  snow white, spider-man, spongebob, squid game, star trek, star wars, stranger things, superman,
  taman ismail marzuki, terminator, the beatles, the conjuring, the simpsons, titanic, tom & jerry, tom and jerry,
  tomorrowland, toy story, transformers, tukang bubur naik haji, twilight, under armour, uniqlo, upin & ipin,
  upin ipin, vogue, walt disney, warkop dki, winnie the pooh, wonder woman, world book day, world cup, x-men,
  zootopia
`;

const press = `
  abc australia, abc news, afp, al mayadeen, al-manar, anadolu, anadolu agency, ansa, ars technica, as tv,
  asharq al-awsat, axios, bbc news, bored panda, boredpanda, business insider, cbs, cbs news, channel news asia,
  cna, cnbc, cnbc indonesia, cnn indonesia, corriere dello sport, crash.net, daily mail, daily mirror, daily star,
  der spiegel, detikinet, detikjabar, detikjateng, detikjatim, detikjogja, detiksport, detiksulsel, deutsche welle,
  diario as, digital trends, dpa, el pais, engadget, espn, euronews, fars news, financial times, forbes, fox news,
  fox sports, france24, gazzetta dello sport, gizchina, gizmodo, global times, globo, gsmarena, guardian, haaretz,
  hindustan times, hollywood reporter, huffpost, idn times, ifl science, india today, irna, isna, jakarta post,
  jawa pos, jerusalem post, kompas tv, korea herald, korea times, kumparan, kyodo, la repubblica, le figaro,
  le monde, le parisien, live science, los angeles times, mashable, mehr news, metro.co.uk, motorsport, motosan,
  mundo deportivo, national geographic, nbc, nbc news, new scientist, new york post, new york times, newsweek, nhk,
  npr, nypost, okezone, paddock-gp, phonearena, politico, press tv, radar malang, ria novosti, rmol,
  scientific american, scmp, sindonews, sky news, sky sports, south china morning post, space.com, speedweek,
  spiegel, sport bild, straits times, tasnim, tass, tass news, techradar, techspot, the athletic, the atlantic,
  the economist, the hill, the independent, the information, the mirror, the new york times, the star,
  the straits times, the sun, the telegraph, the times, the verge, the wall street journal, the washington post,
  times of india, times of israel, tmz, tribunnews, tuttosport, us weekly, usa today, wall street journal,
  washington post, ynet, yonhap
`;

const nature = `
  ceng beng, dies natalis, grebeg, grebeg maulud, grebeg syawal, halalbihalal, harlah, haul, isra miraj, maulid nabi muhammad, nabi muhammad, jumat agung, kamis putih, lailatul qadar, maulid, maulud,
  milad, natal, ngaben, pentakosta, rabu abu, saraswati, sekaten, siwalatri, tabuik, tri hari suci,
  abraham accords, abraj al bait, abu sayyaf, aedes aegypti, al aqsa, al quds, al-aqsa, al-nusra, al-qassam,
  al-quds, al-shabaab, andes virus, angkor wat, arba'in, argo bromo, argo bromo anggrek, argo lawu,
  argo parahyangan, argo wilis, arrow 3, artemis, artemis ii, bacillus, bayraktar, bengawan, big ben, bima sakti,
  black friday, black hawk, brantas ekspres, brontosaurus, bundibugyo, burj khalifa, camp david, canary islands,
  cap go meh, cape canaveral, cape verde, capitol hill, central park, changi, chinook, covid, covid-19,
  crew dragon, delta plus, downing street, escherichia coli, ezzeddine al-qassam, ezzedine al-qassam, f-16, f-35,
  falcon 9, falcon heavy, gajayana, galungan, gardens by the bay, gaza city, global sumud, global sumud flotilla,
  global sumud land convoy, grand canyon, hajar al aswad, hajar aswad, halloween, haneda, hanta, haramain,
  hari lebaran, heathrow, hizbut tahrir, homo erectus, homo floresiensis, homo sapiens, hondius, hubble, hyde park,
  idul adha, idul fitri, iduladha, idulfitri, ikhwanul muslimin, imlek, influenza, iron dome, isra mikraj,
  izzuddin al-qassam, jabal nur, jabal rahmah, jaka tingkir, jamaah islamiyah, jamarat, james webb,
  jemaah islamiyah, ka'bah, king abdul aziz, king abdulaziz, king faisal, king khalid, listeria, lodaya, madleen,
  mar-a-lago, marina bay, marina bay sands, masjid nabawi, masjidil haram, matarmaja, maulid nabi, megalodon, mers,
  mount everest, mount fuji, mount sinai, mpox, mutiara selatan, mv hondius, nankai trough, narita, neanderthal,
  nipah, north shore park, nuzulul quran, nyepi, omicron, orangutan, orthohantavirus, paskah, plasmodium,
  prosper a, prosper b, prosper c, rafale, ramadhan kareem, raudhah, rickettsia, ring of fire, rocky mountain,
  rocky mountains, salmonella, salmonella typhi, san andreas, sancaka, sars, schiphol, serayu, shahed, soyuz,
  starship, sukhoi, sumud flotilla, suvarnabhumi, t-rex, tahun baru imlek, taj mahal, taksaka, thanksgiving,
  times square, tracy arm, tracy arm fjord, triceratops, turangga, tyrannosaurus, tyrannosaurus rex,
  valentine's day, velociraptor, waisak, wall street, white house, whoosh, wolbachia, yasnaya polyana, zika
`;

/**
 * Brands, games and makers that are a person's name as well: the brand by itself, a name beside another name ("Aprilia Putri").
 * Lower-case.
 */
export const brandNames: ReadonlySet<string> = new Set(
  phrases(`
    alexa, aprilia, armani, astra, audi, aurora, barbie, bentley, chanel, chelsea, claude, dell, dior, disney, ferrari, ford, hilton, honda, maxim,
    mercedes, porsche, prada, siri, sony, suzuki, tesla, versace, wardah, zara
  `),
);

/** What nobody is called, complete, as `organisations` holds bodies: brands, games, clubs, firms, titles, press, peoples and creatures. Lower-case. */
export const brands: ReadonlySet<string> = new Set(
  [devices, software, apps, games, squads, firms, culture, press, nature].flatMap(phrases),
);
