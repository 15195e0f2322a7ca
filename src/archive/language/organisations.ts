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
    akademi, aliansi, angkatan, apotek, arsip nasional, asosiasi, asrama, badan, badan amil, badan intelijen, badan
    legislasi, badan pengawas, badan pusat, badan urusan, balai, balai besar, bank, bank sentral, biro, brigade,
    bursa efek, cv, daerah operasi, densus, departemen, detasemen, dewan, dinas, direktorat, direktorat jenderal,
    ditjen, ditlantas, ditpolairud, ditreskrimsus, ditreskrimum, ditresnarkoba, divisi, ekspedisi, fakultas,
    federasi, firma, forum, fraksi, front, gabungan, garda, gerakan, gereja, grup, harian, himpunan, ikatan,
    inspektorat, institut, jamaah, jaringan, jemaat, kamar dagang, kantor, kanwil, kedeputian, kedubes, kedutaan,
    kedutaan besar, kejaksaan, kejaksaan agung, kejaksaan negeri, kejaksaan tinggi, kejari, kejati, kelenteng,
    kelompok, keluarga besar, kelurahan, kemenko, kementerian, kementrian, kepolisian, kerajaan, keraton, kesatuan,
    kesultanan, keuskupan, klinik, klub, koalisi, kodam, kodim, komando, komisi, komisi pemilihan umum, komite,
    komnas, kompi, komunitas, konfederasi, konsorsium, konsulat, konsulat jenderal, koperasi, koramil, koran, korem,
    korps, kwartir, laboratorium, lanal, lanud, lapas, laskar, lembaga, lembaga bantuan hukum, lembaga
    pemasyarakatan, lembaga survei, lembaga swadaya masyarakat, liga, lsm, mabes, madrasah, mahkamah, mahkamah
    agung, mahkamah konstitusi, majalah, majelis, majelis ulama, markas, markas besar, muslimat, ombudsman,
    organisasi, otorita, otoritas, paguyuban, palang merah, panitia, panja, pansus, partai, pasukan, pdam, pemda,
    pemerintah, pemerintah daerah, pemerintah kabupaten, pemerintah kota, pemerintah provinsi, pemkab, pemkot,
    pemprov, pemuda, pengadilan, pengadilan agama, pengadilan negeri, pengadilan tata usaha negara, pengadilan
    tinggi, pengurus, pengurus besar, pengurus pusat, pengurus wilayah, perbankan, perguruan tinggi, perhimpunan,
    perkumpulan, perpustakaan, persatuan, persatuan sepak bola, persaudaraan, persekutuan, perserikatan, perum,
    perumda, perusahaan, perusahaan daerah, perwakilan, pesantren, polda, polisi, politeknik, polres, polresta,
    polrestabes, polsek, pondok pesantren, ponpes, pos, posko, pt, puro, pusat, pusat kajian, pusat penelitian,
    pusat studi, puskesmas, radio, redaksi, republik, resimen, reskrim, rsud, rumah sakit, rumah tahanan, rutan,
    satgas, satlantas, satreskrim, satuan, satuan tugas, sd, sdn, sekolah, sekolah dasar, sekolah menengah, sekolah
    tinggi, sekretariat, sekretariat jenderal, serikat, serikat buruh, serikat pekerja, setjen, sma, sman, smk,
    smkn, smp, smpn, sudin, suku dinas, surat kabar, taman kanak-kanak, televisi, tentara, tim, tim nasional,
    timnas, toko, ud, uni, unit, universitas, yayasan
  `),
);

/** Words that open the name of a place, a building or a road: "Gedung …", "Jalan …", "Gunung …". Lower-case. */
export const siteHeads: ReadonlySet<string> = new Set(
  phrases(`
    alun-alun, apartemen, arena, aula, bandar udara, bandara, bendungan, benteng, bioskop, blok, bukit, bundaran,
    cagar alam, candi, daerah, danau, dermaga, desa, distrik, dukuh, dusun, flyover, galeri, gang, gapura, gedung,
    gelanggang, gelora bung karno, gerbang, gerbang tol, gg, goa, gor, gua, gunung, hall, halte, hotel, hutan,
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
    tpu, tugu, underpass, velodrome, venue, vihara, vila, villa, waduk, warung, wihara, wilayah, wisata, wisma
  `),
);

/** Words that open the name of a product, a ship, a law or an event: "KRI …", "Operasi …", "Piala …". Lower-case. */
export const thingHeads: ReadonlySet<string> = new Set(
  phrases(`
    album, aplikasi, bus, deklarasi, duel, edisi, ferry, festival, film, game, gempa, gim, hari, hari raya,
    helikopter, ka, kapal, kapal motor, kartu, kasus, kejuaraan, kereta, kereta api, kitab, kmp, konferensi,
    konferensi tingkat tinggi, konvensi, kri, krl, ktt, kuis, kurikulum, lagu, laptop, liga, lomba, mobil, motor,
    musabaqah, novel, obat, operasi, paket, pameran, pasal, pekan, pemilu, penghargaan, perang, peraturan, peraturan
    daerah, peraturan pemerintah, perda, perjanjian, permen, perppu, perpres, pertandingan, pesawat, piagam, piala,
    pilgub, pilkada, pilpres, ponsel, program, proklamasi, protokol, proyek, putusan, ramadan, rancangan
    undang-undang, ruu, satelit, sea games, serial, series, sidang, siklon, siklon tropis, sinetron, sistem, situs,
    smartphone, surah, surat, surat keputusan, tablet, tabloid, tarian, topan, tragedi, traktat, truk, turnamen,
    undang-undang, uu, vaksin, varian, video, virus
  `),
);

/** Words that close the name of a body or a brand: "… Tbk", "… Airlines". Lower-case; one in a run excludes a person. */
export const organisationTails: ReadonlySet<string> = new Set(
  phrases(`
    academy, agency, air, airasia, airlines, airport, airways, alliance, app, arena, asia, associates, association,
    athletic, authority, awards, bakery, bank, biotech, board, brothers, cafe, capital, center, central, centre,
    chamber, championship, championships, city, clinic, club, coffee, college, commission, committee,
    communications, community, company, conference, consulting, convention, corp, corporation, council, county, cup,
    department, digital, economics, education, electric, electronics, energy, enterprise, entertainment, estate,
    europe, exchange, expo, express, fashion, fc, federation, festival, film, films, finance, financial, fitness,
    forum, foundation, fund, galaxy, gallery, games, garden, gas, global, golf, grand prix, group, grup, hall,
    health, healthcare, high school, hills, holding, holdings, hospital, hospitals, hotel, hotels, inc, industri,
    industries, initiative, inn, institute, institution, insurance, internasional, international, investama,
    investment, investments, journal, kitchen, lab, laboratories, laboratory, labs, land, league, library,
    lifestyle, limited, line, lines, lodge, logistics, ltd, ltda, magazine, mall, management, market, marketing,
    markets, media, medical, memorial, mobile, motor, motors, movement, multimedia, museum, music, national,
    network, networks, news, nusantara, oil, online, open, organisation, organization, palace, partners, party,
    persero, petroleum, pharma, pharmaceutical, pharmaceuticals, photo, pictures, plaza, plc, police, press, prix,
    production, productions, program, properti, properties, property, racing, radio, records, regency, research,
    residence, resort, resources, restaurant, review, savings, school, science, sciences, securities, security,
    sekawan, sekuritas, series, service, services, shipping, shop, society, software, solution, solutions, space,
    sport, sports, square, stadium, stars, station, steel, store, street, studio, studios, summit, supermarket,
    system, systems, tbk, team, tech, technologies, technology, telecom, theater, theatre, times, today, tour,
    tower, town, trading, transport, travel, tribune, trust, tv, union, united, universal, university, valley,
    ventures, village, water, weekly, works, workshop, world, worldwide, zoo
  `),
);

/** Bodies, clubs and brands by their own name, complete: a person may follow one ("Ketua KPK …"). Lower-case. */
export const organisations: ReadonlySet<string> = new Set(
  phrases(`
    ac milan, acer, adaro, adhi karya, afc, aff, agung podomoro, airasia, airbus, airnav, aisyiyah, ajax, al
    hilal, al ittihad, al nassr, al-qaeda, alfamart, aliansi masyarakat adat nusantara, alibaba, amazon, amd,
    amnesty international, android, angkasa pura, ansor, antam, antv, apec, apindo, apple, aprilia, aprindo,
    arema, arsenal, as roma, asdp, asean, asian games, askes, aston villa, astrazeneca, asus, atalanta, atletico
    madrid, atma jaya, atp, bakamla, baleg, bali united, bamus, banggar, bank dunia, bank mandiri, banser,
    bapanas, bapeten, bappeda, bappenas, barcelona, bareskrim, barito putera, basarnas, batik air, bawaslu, bayer
    leverkusen, bayern muenchen, bayern munich, baznas, bbc, bca, bea cukai, benfica, berkarya, bgn, bhayangkara
    fc, binus, bio farma, bkd, bkkbn, bkn, bkpm, blibli, bmkg, bmw, bni, bnn, bnpb, bnpt, boeing, boko haram,
    borneo fc, borussia dortmund, bp, bp batam, bpbd, bpi danantara, bpjs, bpjs kesehatan, bpjs ketenagakerjaan,
    bpk, bpkp, bpom, bps, bri, brics, brighton, brimob, brin, bsi, bssn, btn, bukalapak, bulog, bumd, bumi
    resources, bumn, bundesliga, bwf, byd, bytedance, cambridge, carrefour, celtic, chatgpt, chery, chevron, cia,
    cimb niaga, ciputra, citilink, cnn, covax, crystal palace, daihatsu, damkar, damri, danamon, danantara,
    danone, dbl, deepseek, demokrat, depdagri, depkes, depkeu, deplu, detikcom, dewa united, dewan keamanan, dewan
    pembina, dewan pers, dewan syuro, dinkes, dinsos, dirgantara indonesia, disdik, dishub, djarum, dkpp, domei,
    dpd, dpr, dprd, ducati, ebola, everton, exxonmobil, f1, facebook, fatayat, fbi, ferrari, feyenoord, fifa,
    formula 1, freeport, frisian flag, g20, gadjah mada, gajah mada, gapki, gapkindo, garuda indonesia, gedung
    putih, gerindra, gmni, gojek, golden state warriors, golkar, google, gopay, goto, gp ansor, grab, greenpeace,
    gudang garam, hamas, hanura, harvard, hezbollah, hipmi, hizbullah, hkti, hmi, honda, houthi, huawei, human
    rights watch, hutama karya, hutan raya, hyundai, ibl, icrc, icu, icw, idi, ikapi, imf, imigrasi, imparsial,
    inalum, indofarma, indofood, indomaret, indomie, indosat, indosiar, infinix, inka, instagram, inter miami,
    inter milan, interpol, ioc, ipad, ipb, iphone, ipnu, ippnu, isis, itb, its, jamsostek, jasa marga, juventus,
    kadin, kai, kalbe farma, kammi, karang taruna, kawasaki, kejagung, kemdikbud, kemdikdasmen, kemdiknas,
    kemdiktisaintek, kemenag, kemenaker, kemendag, kemendagri, kemendikbud, kemendikbudristek, kemenhub, kemenkes,
    kemenkeu, kemenko, kemenkumham, kemenlu, kemenparekraf, kemenperin, kemenpora, kemensos, kementan, kemhan,
    kemkominfo, kemlu, kemnaker, kesbangpol, kfc, kia, kimia farma, kkp, klhk, knesset, komdigi, kominfo, komisi
    i, komisi ii, komisi iii, komisi iv, komisi ix, komisi v, komisi vi, komisi vii, komisi viii, komisi x, komisi
    xi, komisi xii, komisi xiii, komnas ham, komnas perempuan, kompas, kongres, kongres as, koni, kontras,
    kopassus, korlantas, kostrad, kowani, kpai, kpi, kpk, kpps, kppu, kpu, kpud, krakatau steel, kremlin, krl,
    kspi, kspsi, ktm, kua, kurdi, kwi, la liga, lazada, lazio, leicester city, lemhannas, len, lenovo, liga 1,
    liga 2, liga champions, liga europa, ligue 1, linkaja, lion air, lipi, lippo, liverpool, los angeles lakers,
    lps, lpsk, lrt, macbook, madura united, manchester city, manchester united, marinir, marseille, masyumi,
    matakin, mayora, mazda, mcdonald's, mclaren, medco, mediatek, mercedes, mercedes-benz, metro tv, microsoft,
    mit, mitsubishi, mkd, moderna, mossad, moto2, moto3, motogp, mpr, mrt, muhammadiyah, mui, nahdlatul ulama,
    napoli, nasa, nasdem, nato, nba, nestle, net tv, netflix, newcastle united, nfl, nintendo, nissan, novavax,
    nvidia, oecd, ojk, olimpiade, opec, openai, oppo, organda, otorita ikn, ovo, oxford, pabbsi, pal indonesia,
    palang merah indonesia, pansel, panwascam, panwaslu, paralimpiade, paris saint-germain, parlemen, partai
    buruh, partai demokrat, partai ummat, paspampres, pbb, pbnu, pbsi, pbvsi, pdi perjuangan, pdi-p, pdip,
    pelindo, pelita air, pelni, pelti, pentagon, perbasi, percasi, perhutani, perindo, perludem, persatuan
    bulutangkis seluruh indonesia, persebaya, persela, persib, persiba, persija, persik, persipura, persiraja,
    persis, persita, pertamina, petrokimia gresik, pfizer, pgi, pgri, phdi, phri, piala aff, piala asia, piala
    dunia, pindad, pkb, pkk, pks, playstation, pln, pmi, pmii, poco, podsi, polri, pon, porto, ppatk, ppni, ppp,
    premier league, prsi, psg, psis, psm, psms, pss, pssi, psv, ptpn, pupuk indonesia, pwi, qualcomm, rangers, rb
    leipzig, rcti, real madrid, realme, red bull, redmi, reuters, rohingya, rri, salim group, sampoerna, samsung,
    satpol pp, sbsi, sctv, sea games, semen indonesia, semen padang, serie a, setara institute, shell, shopee,
    sinar mas, sinopharm, sinovac, smartfren, snapdragon, sony, spacex, spotify, sputnik, sputnik v, sriwijaya
    air, sriwijaya fc, stanford, starbucks, starlink, super league, suzuki, taliban, taman mini, taspen, telegram,
    telkom, telkomsel, tempo, tencent, tesla, tiktok, timah, tni, tni ad, tni al, tni au, tokopedia, total,
    tottenham, tottenham hotspur, toyota, trans tv, trans7, transjakarta, transmart, traveloka, trisakti, tvone,
    tvri, twitter, ub, uefa, ufc, ugm, ui, uighur, uii, uin, umm, ums, umy, unair, unand, undip, unesco, unhas,
    unhcr, uni eropa, unicef, unilever, universitas gadjah mada, universitas indonesia, unnes, unpad, uns, unud,
    uny, upi, usu, vale, vespa, vivo, walhi, walubi, wanadri, wantannas, waskita karya, west ham, whatsapp, who,
    wijaya karya, windows, wings air, world bank, wta, wto, wuling, wwf, xbox, xiaomi, xl axiata, yamaha, ylbhi,
    youtube
  `),
);
