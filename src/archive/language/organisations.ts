// What makes a capitalised run an organisation, a building, a brand or a product and no person.
// Longer than 150 lines because it is one table. Source: general knowledge of Indonesian news.
// Keys are lower-case without full stops: fold both first.

const phrases = (block: string): string[] =>
  block
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** Words that open the name of a body; the capitalised words after them belong to it: "Universitas …". Lower-case. */
export const organisationHeads: ReadonlySet<string> = new Set(
  phrases(`
    sanggar, paroki, gapoktan, poktan, akademi, aliansi, angkatan, apotek, arsip nasional, asosiasi, asrama, badan, badan amil, badan intelijen,
    badan koordinasi, badan legislasi, badan nasional, badan pengawas, badan pusat, badan riset, badan urusan,
    balai, balai besar, balai konservasi, balai taman nasional, bank, bank sentral, biro, brigade, bursa efek, cv,
    daerah operasi, densus, departemen, detasemen, dewan, dinas, dinas kesehatan, dinas lingkungan hidup, dinas
    pekerjaan umum, dinas pendidikan, dinas perhubungan, dinas sosial, direktorat, direktorat jenderal, ditjen,
    ditlantas, ditpolairud, ditreskrimsus, ditreskrimum, ditresnarkoba, divisi, ekspedisi, fakultas, federasi,
    firma, forum, fraksi, front, gabungan, garda, garda revolusi, gerakan, gereja, grup, harian, himpunan, ikatan,
    inspektorat, institut, jamaah, jaringan, jemaat, kamar dagang, kamar dagang dan industri, kantor, kanwil,
    kedeputian, kedubes, kedutaan, kedutaan besar, kejaksaan, kejaksaan agung, kejaksaan negeri, kejaksaan tinggi,
    kejari, kejati, kelenteng, kelompok, kelompok kerja, kelompok usaha, keluarga besar, kelurahan, kemenko,
    kementerian, kementrian, kepolisian, kerajaan, keraton, kesatuan, kesultanan, keuskupan, klinik, klub,
    koalisi, kodam, kodim, komando, komisi, komisi pemilihan umum, komite, komnas, kompi, komunitas, konfederasi,
    konsil, konsorsium, konsulat, konsulat jenderal, koperasi, koramil, koran, korem, korps, kwartir,
    laboratorium, lanal, lanud, lapas, laskar, lembaga, lembaga bantuan hukum, lembaga pemasyarakatan, lembaga
    survei, lembaga swadaya masyarakat, liga, lsm, mabes, madrasah, mahkamah, mahkamah agung, mahkamah konstitusi,
    majalah, majelis, majelis ulama, markas, markas besar, muslimat, ombudsman, organisasi, otorita, otoritas,
    paguyuban, palang merah, panitia, panja, pansus, partai, pasukan, pdam, pemda, pemerintah, pemerintah daerah,
    pemerintah kabupaten, pemerintah kota, pemerintah provinsi, pemkab, pemkot, pemprov, pemuda, pengadilan,
    pengadilan agama, pengadilan negeri, pengadilan tata usaha negara, pengadilan tinggi, pengurus, pengurus
    besar, pengurus pusat, pengurus wilayah, perbankan, perguruan tinggi, perhimpunan, perkumpulan, perpustakaan,
    persatuan, persatuan sepak bola, persaudaraan, persekutuan, perserikatan, perum, perumda, perusahaan,
    perusahaan daerah, perwakilan, pesantren, polda, polisi, politeknik, polres, polresta, polrestabes, polsek,
    pondok pesantren, ponpes, pos, posko, pt, puro, pusat, pusat data, pusat informasi, pusat kajian, pusat
    penelitian, pusat studi, puskesmas, radio, redaksi, republik, resimen, reskrim, rsud, rumah sakit, rumah
    tahanan, rutan, satgas, satlantas, satreskrim, satuan, satuan tugas, sd, sdn, sekolah, sekolah dasar, sekolah
    menengah, sekolah tinggi, sekretariat, sekretariat jenderal, serikat, serikat buruh, serikat pekerja, serikat
    pengadilan, setjen, sma, sman, smk, smkn, smp, smpn, sudin, suku dinas, surat kabar, taman kanak-kanak,
    televisi, tentara, tim, tim nasional, tim transisi, timnas, toko, ud, uni, unit, unit pelaksana teknis,
    universitas, yayasan,
    ps, ssb, pb, po, kua, kud, lpk, lpd, bpr, bumdesa, mts, mtsn, sdit, smpit, smait, slb, tpq, sekaa, subak, sinode, klasis, keuskupan agung, bumd,
    lazis, lazisnu, lazismu,
    sdk, smpk, smak, smkk, tkk, sdi, paud, slbn, sdlb, pustu, polindes, poskesdes, posyandu, kapel, stikes, stie, stmik, iain, uin, stai,
    kelompok tani, kelompok wanita tani, kelompok nelayan, kelompok ternak, kelompok sadar wisata, pokdarwis, kwt, gabungan kelompok tani, karang taruna
  `),
);

/** Words that open the name of a place, a building or a road: "Gedung …", "Jalan …", "Gunung …". Lower-case. */
export const siteHeads: ReadonlySet<string> = new Set(
  phrases(`
    alun-alun, apartemen, arena, aula, bandar udara, bandara, bendungan, benteng, bioskop, blok, bukit, bundaran,
    cagar alam, candi, daerah, danau, dermaga, desa, distrik, dukuh, dusun, flyover, galeri, gang, gapura, gedung,
    gelanggang, gelora bung karno, rs, rsi, rsia, rsu, rsup, gerbang, gerbang tol, gg, goa, gor, gua, gunung, hall, halte, hotel, hutan,
    interchange, istana, istana kepresidenan, istana negara, jalan, jalan raya, jalan tol, jalur, jembatan, jl, jln,
    kabupaten, kali, kampung, kampus, kantor, kapal, kawah, kawasan, kebun, kebun binatang, kecamatan, kediaman,
    kelurahan, kepulauan, kilang, klenteng, km, komplek, kompleks, kota, kota tua, kuil, lapangan, laut, lembah,
    lorong, losmen, makam, mal, mall, markas, masjid, menara, mes, monumen, muara, musala, museum, nagari, negara,
    negeri, observatorium, pabrik, padepokan, palung, pangkalan, pantai, panti, pasar, patung, pelabuhan, pendapa,
    pendopo, perairan, perempatan, perkebunan, permakaman, pertigaan, perum, perumahan, plaza, posko, provinsi,
    pulau, pura, puri, pusat perbelanjaan, rawa, resor, resort, rest area, restoran, ruang, ruas, ruko, rukun
    tetangga, rumah, rumah dinas, rumah makan, rumah sakit, rusun, rusunawa, samudera, samudra, sawah, selat,
    semenanjung, setu, simpang, sirkuit, situ, situs, stadion, stasiun, sungai, surau, taman, taman makam pahlawan,
    taman nasional, taman safari, tanjung, tebing, telaga, teluk, tempat pemakaman umum, terminal, tower, tpa, tps,
    tpu, tugu, underpass, velodrome, venue, vihara, vila, villa, waduk, warung, wihara, wilayah, wisata, wisma,
    kedai, depot, resto, katering, butik, salon, bengkel, apotik, warkop, angkringan, embung, curug, air terjun, coban, umbul, sendang, grojogan, cluster,
    klaster, kawasan industri, agrowisata, desa wisata, penginapan, homestay, bumi perkemahan, hutan lindung, langgar, mushola, mushalla, musholla,
    meunasah, dayah, bandar, spbu, gudang, balai desa, sentra, rumah susun,
    asrama putri, asrama putra, gereja katedral, katedral, kapela
  `),
);

/** Words that open the name of a product, a ship, a law or an event: "KRI …", "Operasi …", "Piala …". Lower-case. */
export const thingHeads: ReadonlySet<string> = new Set(
  phrases(`
    album, aplikasi, bus, indeks, jurnal, km, mv, ss, uss, deklarasi, duel, ferry, festival, film, game, gempa, gerakan, gim, grand prix, hari,
    hari raya, helikopter, ka, kampanye, kapal, kapal motor, kartu, kasus, kejuaraan, kereta, kereta api, kitab,
    kmp, konferensi, konferensi tingkat tinggi, konser, konvensi, kri, krl, ktt, kuis, kurikulum, lagu, laptop, malaikat, nabi, rasul, santo, santa,
    liga, lomba, mobil, motor, muktamar, munas, musabaqah, musyawarah, musyawarah kerja nasional, novel, obat,
    operasi, paket, pameran, pasal, pekan, pemilu, penghargaan, perang, peraturan, peraturan daerah, peraturan
    pemerintah, perda, perjanjian, permen, perppu, perpres, pertandingan, pesawat, piagam, piala, pilgub, pilkada,
    pilpres, ponsel, program, proklamasi, protokol, proyek, putusan, rakernas, ramadan, rancangan undang-undang,
    rapat, rapat kerja, ruu, satelit, sea games, seminar, seri, serial, series, sidang, siklon, siklon tropis,
    simposium, sinetron, sistem, situs, smartphone, surah, surat, surat keputusan, tablet, tabloid, tarian, tari baris, tari bedaya, tari bedhaya, tari beksan, tari cakalele,
    tari cokek, tari gambyong, tari gandrung, tari golek, tari jaipong, tari kecak, tari kretek, tari legong, tari lengger, tari merak, tari pakarena, tari pendet,
    tari piring, tari ratoh, tari rejang, tari remo, tari ronggeng, tari saman, tari sanghyang, tari serimpi, tari seudati, tari sintren, tari topeng, tari zapin, topan,
    tragedi, traktat, truk, tur, turnamen, undang-undang, uu, vaksin, varian, video, virus,
    kp, kn, kia, kmt, tongkang
  `),
);

/** Heads before their owner's name as often as before their own: "Motor Bunga", "Rumah Cakra", "Tim Dewi". Lower-case, by their last word. */
export const ownedThings: ReadonlySet<string> = new Set(
  phrases(`
    album, angkatan, buku, duel, film, gang, gerakan, grup, kampung, kantor, kapal, kasus, kebun, kediaman, kelompok, konser, kubu, lagu, makam, markas, mobil, motor,
    negara, negeri, novel, ombudsman, pabrik, partai, pasukan, patung, pemerintah, perang, persidangan, pesawat, ponsel, redaksi, ruang, rumah, sawah, serial, sidang,
    surat, tim, truk, tur, vila, villa, video, warung
  `),
);

const creatures = [
  ...'anjing banteng beruang gajah harimau kerbau kucing kuda panda robot sapi singa'.split(' '),
  'orang utan',
];
const makes =
  'aplikasi drone fitur game gim kapal perusahaan platform produk program roket situs startup topan yayasan'.split(' ');

/** What opens a name that is no person's also in lower case: "kapal …", "berjudul …", "gajah bernama …". Lower-case. */
export const lowerHeads: ReadonlySet<string> = new Set([
  ...phrases(`
    rumah duka, rumah makan, rumah sakit, asrama, asrama putri, asrama putra, gedung, aula, kapel, madrasah, paroki, perahu, perahu motor, kedai, katering, butik, embung, curug, air terjun, bank sampah,
    lakon, judul, penghargaan, penganugerahan, anugerah, trofi, beasiswa, tembang, langgam, gending, tari, suku, marga, klub, ketoprak, ludruk, upacara, tradisi, ritual, perayaan, kirab, turnamen, jurnal, majalah, toko, kedai,
    kelompok tani, kelompok wanita tani, kelompok nelayan, kelompok ternak, kelompok seni, gapoktan, poktan, sanggar, paguyuban, orkes, grup musik, grup band,
    kelompok, kapal, kapal pesiar, kapal motor, kapal tanker, kapal perang, aplikasi, gim, game, badai, topan, siklon tropis, merek, merk, jenama, gunung, sungai, danau, pulau,
    pantai, teluk, selat, desa, kecamatan, kelurahan, dusun, padukuhan, pedukuhan, kampung, perumahan, kota, kabupaten, provinsi, stadion, bandara, masjid, musala, gereja, vihara, pura, candi, rsud,
    rsup, rs, puskesmas, klinik, universitas, kampus, pesantren, ponpes, hotel, mal, daycare, restoran, kafe, sirkuit, terminal, stasiun, pelabuhan, jembatan, waduk,
    bendungan, kereta, kereta api, virus, bakteri, vaksin, spesies, satelit, berjudul, bertajuk, bermerek, bermerk, bertema, bertemakan, jalan raya, jl, cv, pt, kawasan, kode
  `),
  ...[...creatures, ...makes].flatMap((thing) =>
    ['bernama', 'diberi nama', 'dinamai'].map((called) => `${thing} ${called}`),
  ),
]);

/** Words that close the name of a body or a brand: "… Tbk", "… Airlines". Lower-case; one in a run excludes a person. */
export const organisationTails: ReadonlySet<string> = new Set(
  phrases(`
    academy, affairs, agency, albion, argyle, hotspur, rangers, rovers, wanderers, air, airasia, airlines, airport, airways, alliance, app, arena, asia, associates,
    association, athletic, authority, award, awards, bakery, bank, beverages, biotech, board, bootcamp, brothers, cafe,
    capital, center, central, centre, chamber, championship, championships, citizenship, city, clinic, club,
    coffee, college, commercial, commission, committee, communication, communications, community, company,
    conference, consulting, consumer, convention, corp, corporate, corporation, council, county, cup, department,
    digital, economics, education, electric, electronics, energy, enterprise, entertainment, estate, europe,
    exchange, expo, express, fashion, fc, federation, festival, film, films, finals, finance, financial, fitness,
    forum, foundation, fund, galaxy, gallery, games, garden, gas, global, golf, grand prix, group, grup,
    hackathon, hall, health, healthcare, high school, hills, holding, holdings, hospital, hospitals, hotel,
    hotels, inc, industri, industries, initiative, inn, institute, institution, insurance, intelligence,
    interactive, internasional, international, investama, investment, investments, journal, kitchen, lab, label,
    laboratories, laboratory, labs, land, laptops, league, library, lifestyle, limited, line, lines, lodge,
    logistics, ltd, ltda, magazine, mall, management, marathon, market, marketing, markets, masters, media,
    medical, memorial, mobile, motor, motors, movement, multimedia, museum, music, national, network, networks,
    news, nusantara, oil, online, organisation, organization, palace, partners, party, persero, petroleum, pharma,
    pharmaceutical, pharmaceuticals, photo, pictures, plaza, plc, police, press, prix, production, productions,
    program, properti, properties, property, racing, radio, ratings, records, regency, relations, research,
    residence, resort, resources, restaurant, review, riders, robotics, run, savings, school, foods, food, science, sciences,
    securities, security, sekawan, sekuritas, series, service, services, shipping, shop, society, software,
    solution, solutions, southeast, space, sport, sports, square, stadium, stars, station, steel, store,
    strategics, street, studio, studios, summit, supermarket, sustainability, symposium, system, systems, tbk,
    team, tech, technologies, technology, telecom, theater, theatre, times, today, tour, tower, town, trading,
    transport, travel, trends, triathlon, tribune, trust, tv, union, united, universal, university, valley,
    ventures, village, water, weekly, works, workshop, world, worldwide, zoo,
    maatschappij, vereeniging, genootschap, esports, bhd, gmbh, llc
  `),
);

/** Bodies, clubs and brands by their own name, complete: a person may follow one ("Ketua KPK …"). Lower-case. */
export const organisations: ReadonlySet<string> = new Set(
  phrases(`
    abipraya, ac milan, acer, al arabiya, al jazeera, anthropic, associated press, bloomberg, dow jones, nasdaq, techcrunch, the guardian, xinhua, old trafford, stamford bridge, camp nou, el nino, la nina, shin bet, adaro, adhi karya, advan, afc, aff, agung podomoro, airasia, airbus, airnav,
    aisyiyah, ajax, al hilal, al ittihad, al nassr, al-qaeda, al-quran, al-qur'an, al-qur’an, al-kitab, al-hadits, al-hadis, al-islam, al-azhar, alfamart, aliansi masyarakat adat nusantara,
    alibaba, alter ego, amazon, amd, amnesty international, android, angkasa pura, ansor, antam, antv, apec,
    apindo, apple, aprindo, arema, arsenal, as roma, asdp, asean, asian games, askes, aston villa, astrazeneca,
    asus, atalanta, athletic bilbao, atletico madrid, atma jaya, atp, axioo, bakamla, baleg, bali united, bamus,
    banggar, bank dki, bank dunia, bank jakarta, bank jateng, bank jatim, bank mandiri, banpres, banser, bapanas,
    bapeten, bappeda, bappenas, barca, barcelona, bareskrim, barito putera, basarnas, batik air, bawaslu, bayer
    leverkusen, bayern muenchen, bayern munich, baznas, bbc, bca, bea cukai, benfica, berkarya, besiktas, bgn,
    bhayangkara fc, bigetron, binus, bio farma, bitcoin, bitlocker, bjb, bkd, bkkbn, bkn, bkpm, blibli, bmkg, bmw,
    bni, bnn, bnpb, bnpt, boeing, boko haram, bologna fc, borneo fc, borussia dortmund, bose, boston celtics,
    bournemouth, bp, bp batam, bpbd, bpi danantara, bpjs, bpjs kesehatan, bpjs ketenagakerjaan, bpk, bpkp, bpom,
    bps, brantas abipraya, brentford, bri, bri liga 1, bri super league, brics, brighton, brilink, brimob, brin,
    bsi, bssn, btn, bukalapak, bulog, bumd, bumi resources, bumn, bundesliga, burnley, bwf, byd, bytedance,
    cambridge, canon, carrefour, celtic, centcom, chatgpt, chery, chevron, cia, cimb niaga, ciputra, citilink,
    cnn, covax, crystal palace, daihatsu, damkar, damri, danamon, danantara, danone, darul quran, dbl, deepseek,
    dell, demokrat, depdagri, depkes, depkeu, deplu, detikcom, dewa united, dewan keamanan, dewan pembina, dewan
    pers, dewan syuro, dinkes, dinsos, dirgantara indonesia, disdik, dishub, djarum, dji, dkpp, domei, dota, dpd,
    dpr, dprd, ducati, ebola, ekraf, electrolux, erafone, erajaya, everton, evos, exxonmobil, f1, facebook, fars,
    fatayat, fbi, fed, fenerbahce, ferrari, feyenoord, fifa, fiorentina, formula 1, fortnite, free fire, freeport,
    frisian flag, fujifilm, fulham, g20, gadjah mada, gajah mada, galatasaray, gapki, gapkindo, garda revolusi,
    garda revolusi iran, garuda indonesia, gedung putih, gemini, genshin impact, gerindra, girona, gmni, gojek,
    golden state warriors, golkar, google, gopay, gopro, goto, gp ansor, grab, greenpeace, gresini, gresini
    racing, gta, gudang garam, halodoc, hamas, hanura, harley-davidson, harvard, hezbollah, himbara, hipmi,
    hisense, hizbullah, hkti, hmi, honda, honkai, houthi, huawei, human rights watch, hutama karya, hutan raya,
    hyundai, ibl, icrc, icu, icw, idi, ikapi, imf, imigrasi, imparsial, inalum, indofarma, indofood, indomaret,
    indomie, indosat, indosiar, infinix, instagram, intel, inter miami, inter milan, interpol, ioc, ipad, ipb,
    iphone, ipnu, ippnu, isis, istiqlal, itb, itel, its, jaklingko, jamsostek, jasa marga, jasa raharja, jbl,
    juventus, kadin, kai, kalbe farma, kammi, kantor transisi, karang taruna, sekaa teruna, sekaa teruna teruni, sekaa gong, kasatpol, kawasaki, kejagung,
    kemdikbud, kemdikdasmen, kemdiknas, kemdiktisaintek, kemenag, kemenaker, kemendag, kemendagri, kemendikbud,
    kemendikbudristek, kemenhub, kemenkes, kemenkeu, kemenko, kemenkumham, kemenlu, kemenparekraf, kemenperin,
    kemenpora, kemensos, kementan, kemhan, kemkominfo, kemlu, kemnaker, kesbangpol, kfc, kia, kimia farma, kkp,
    klhk, knesset, komdigi, kominfo, komisi i, komisi ii, komisi iii, komisi iv, komisi ix, komisi v, komisi vi,
    komisi vii, komisi viii, komisi x, komisi xi, komisi xii, komisi xiii, komnas ham, komnas perempuan, kompas,
    kongres, kongres as, koni, kontras, kopassus, korlantas, korps garda revolusi islam, kostrad, kowani, kpai,
    kpi, kpk, kpps, kppu, kpu, kpud, krakatau steel, kremlin, krl, kspi, kspsi, ktm, kua, kurdi, kwi, la liga,
    lazada, lazio, lcr honda, leeds united, leicester city, lemhannas, len, lenovo, lg, liga 1, liga 2, liga
    champions, liga europa, liga inggris, liga italia, liga jerman, liga prancis, liga spanyol, ligue 1, linkaja,
    lion air, lipi, lippo, liverpool, los angeles lakers, lps, lpsk, lrt, macbook, madura united, manchester city,
    manchester united, marca, marinir, marseille, masyumi, matakin, mayora, mazda, mcdonald's, mclaren, medco,
    mediatek, memphis grizzlies, mercedes, mercedes-benz, meta, metro jaya, metro tv, miami heat, microsoft,
    minecraft, mit, mitsubishi, mkd, mobile legends, moderna, monas, moody's, mossad, moto2, moto3, motogp,
    motorola, mpr, mrt, msi, muhammadiyah, mui, nahdlatul ulama, napoli, nasa, nasdem, nato, nba, nestle, net tv,
    netflix, newcastle united, nfl, nikon, nintendo, nissan, nokia, nottingham forest, novavax, novo nordisk,
    nvidia, oecd, ojk, olimpiade, oneplus, onic, ooredoo hutchison, opec, openai, oppo, organda, otorita ikn, ovo,
    oxfam, oxford, pabbsi, pal indonesia, palang merah indonesia, panasonic, pansel, panwascam, panwaslu,
    paralimpiade, paris saint-germain, parlemen, partai amanat nasional, partai bulan bintang, partai buruh,
    partai demokrasi indonesia perjuangan, partai demokrat, partai gelora, partai gerakan indonesia raya, partai
    gerindra, partai golkar, partai golongan karya, partai hati nurani rakyat, partai keadilan sejahtera, partai
    kebangkitan bangsa, partai nasdem, partai nasional demokrat, partai persatuan indonesia, partai persatuan
    pembangunan, partai solidaritas indonesia, partai ummat, paspampres, paypal, pbb, pbnu, pbsi, pbvsi, pdi
    perjuangan, pdi-p, pdip, pegadaian, pelindo, pelita air, pelni, pelti, pentagon, perbasi, percasi, perhutani,
    perindo, perludem, persatuan bulutangkis seluruh indonesia, persebaya, persela, persib, persiba, persija,
    persik, persipura, persiraja, persis, persita, pertamina, pertamina enduro, petrokimia, petrokimia gresik,
    pfizer, pgi, pgri, phdi, philips, phri, piala aff, piala asia, piala dunia, pindad, pkb, pkk, pks,
    playstation, pln, pmi, pmii, poco, podsi, polda metro, polda metro jaya, polkam, polri, polytron, pon, porto,
    pp presisi, ppatk, ppni, ppp, pramac, premier league, prsi, psg, psis, psm, psms, pss, pssi, psv, ptpn, pubg,
    pupuk indonesia, pwi, qualcomm, ragunan, rangers, rb leipzig, rcti, real madrid, real sociedad, realme, red
    bull, redmagic, redmi, resmob, reuters, roblox, rohingya, rri, rrq, salim group, sampoerna, samsung, sassuolo,
    satpol pp, sbsi, sctv, sea games, semen indonesia, semen padang, serie a, setara institute, sevilla fc, sharp,
    shell, shopee, sido muncul, signify, siloam, siloam hospitals, sinar jaya, sinar mas, sinopharm, sinovac,
    smartfren, snapdragon, soetta, sony, sotheby's, spacex, sporting cp, spotify, sputnik, sputnik v, sriwijaya
    air, sriwijaya fc, stanford, starbucks, starlink, sunderland, super league, suzuki, taliban, taman mini,
    taspen, tcl, tech3, tecno, telegram, telkom, telkomsat, telkomsel, tempo, tencent, tesla, the fed, tiktok,
    timah, tni, tni ad, tni al, tni au, tokopedia, total, tottenham, tottenham hotspur, toyota, trackhouse, trans
    tv, trans7, transjakarta, transmart, transmedia, traveloka, triasmitra, trisakti, tvone, tvri, twitter, ub, uber,
    uefa, ufc, ugm, ui, uighur, uii, uin, umm, ums, umy, unair, unand, undip, unesco, unhas, unhcr, uni eropa,
    unicef, unilever, unitree, universitas gadjah mada, universitas indonesia, universitas hasanuddin, universitas airlangga,
    universitas diponegoro, universitas brawijaya, universitas sriwijaya, universitas andalas, universitas sam ratulangi,
    universitas syiah kuala, universitas jenderal soedirman, universitas padjadjaran, universitas udayana, universitas mulawarman,
    universitas tanjungpura, universitas lambung mangkurat, universitas tadulako, universitas cenderawasih, universitas pattimura,
    universitas halu oleo, universitas trunojoyo, universitas sultan ageng tirtayasa, universitas teuku umar, universitas khairun,
    universitas tarumanagara, universitas atma jaya, universitas ahmad dahlan, universitas mercu buana, universitas bung hatta,
    universitas bung karno, universitas sultan hasanuddin, uin sunan kalijaga, uin sunan gunung djati, uin sunan ampel,
    uin syarif hidayatullah, uin alauddin, uin raden fatah, uin raden intan, uin walisongo, uin antasari, uin imam bonjol,
    uin sultan syarif kasim, uin maulana malik ibrahim, unnes, unpad, uns, unud, uny, upi,
    usu, vale, valorant, vespa, villarreal, vivo, vr46, walhi, walubi, wanadri, wantannas, waskita, waskita karya,
    west ham, whatsapp, who, wijaya karya, wika, wilmar, windows, wings air, wolverhampton, world bank, wta, wto,
    wuling, wuwa, wwf, xbox, xiaomi, xl axiata, yamaha, ylbhi, youtube
  `),
);
