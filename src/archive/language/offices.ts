// What stands before and after a person's name. Longer than 150 lines because it is one table, edited as one.
// Source: general knowledge of Indonesian public life. Keys are lower-case without full stops: fold both first.

const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const phrases = (block: string): string[] =>
  block
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

const words = (block: string): string[] => block.split(/\s+/).filter((word) => word !== '');

const pairs = (block: string): [string, string][] =>
  lines(block).map((line) => {
    const [short = '', full = ''] = line.split('=').map((part) => part.trim());
    return [short, full];
  });

/**
 * Shortened office → its full form in title case: "menlu" → "Menteri Luar Negeri". Keys are lower-case; the form may be
 * followed by a place or a body ("Kapolda Jawa Tengah").
 */
export const officeAbbreviations: ReadonlyMap<string, string> = new Map(
  pairs(`
    capres = Calon Presiden
    cawapres = Calon Wakil Presiden
    cagub = Calon Gubernur
    gubsu = Gubernur Sumatera Utara
    wagubsu = Wakil Gubernur Sumatera Utara
    gubsumut = Gubernur Sumatera Utara
    cawagub = Calon Wakil Gubernur
    cabup = Calon Bupati
    cawabup = Calon Wakil Bupati
    cawali = Calon Wali Kota
    cawalkot = Calon Wali Kota
    caleg = Calon Legislatif
    wapres = Wakil Presiden
    seskab = Sekretaris Kabinet
    mensesneg = Menteri Sekretaris Negara
    mensetneg = Menteri Sekretaris Negara
    menko = Menteri Koordinator
    menlu = Menteri Luar Negeri
    wamenlu = Wakil Menteri Luar Negeri
    mendagri = Menteri Dalam Negeri
    wamendagri = Wakil Menteri Dalam Negeri
    menhan = Menteri Pertahanan
    wamenhan = Wakil Menteri Pertahanan
    menkeu = Menteri Keuangan
    wamenkeu = Wakil Menteri Keuangan
    menkes = Menteri Kesehatan
    wamenkes = Wakil Menteri Kesehatan
    menag = Menteri Agama
    wamenag = Wakil Menteri Agama
    mendag = Menteri Perdagangan
    wamendag = Wakil Menteri Perdagangan
    menperin = Menteri Perindustrian
    wamenperin = Wakil Menteri Perindustrian
    mentan = Menteri Pertanian
    wamentan = Wakil Menteri Pertanian
    menhub = Menteri Perhubungan
    wamenhub = Wakil Menteri Perhubungan
    mensos = Menteri Sosial
    wamensos = Wakil Menteri Sosial
    menaker = Menteri Ketenagakerjaan
    menakertrans = Menteri Tenaga Kerja dan Transmigrasi
    wamenaker = Wakil Menteri Ketenagakerjaan
    menkumham = Menteri Hukum dan Hak Asasi Manusia
    wamenkumham = Wakil Menteri Hukum dan Hak Asasi Manusia
    menkum = Menteri Hukum
    menham = Menteri Hak Asasi Manusia
    mendikbud = Menteri Pendidikan dan Kebudayaan
    mendikbudristek = Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi
    mendikdasmen = Menteri Pendidikan Dasar dan Menengah
    mendiktisaintek = Menteri Pendidikan Tinggi, Sains, dan Teknologi
    mendiknas = Menteri Pendidikan Nasional
    menristek = Menteri Riset dan Teknologi
    menristekdikti = Menteri Riset, Teknologi, dan Pendidikan Tinggi
    menbud = Menteri Kebudayaan
    menkominfo = Menteri Komunikasi dan Informatika
    menkomdigi = Menteri Komunikasi dan Digital
    wamenkominfo = Wakil Menteri Komunikasi dan Informatika
    wamenkomdigi = Wakil Menteri Komunikasi dan Digital
    menpora = Menteri Pemuda dan Olahraga
    wamenpora = Wakil Menteri Pemuda dan Olahraga
    menpar = Menteri Pariwisata
    menparekraf = Menteri Pariwisata dan Ekonomi Kreatif
    menekraf = Menteri Ekonomi Kreatif
    menpan-rb = Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
    menpanrb = Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
    menhut = Menteri Kehutanan
    menlh = Menteri Lingkungan Hidup
    menlhk = Menteri Lingkungan Hidup dan Kehutanan
    menkop = Menteri Koperasi
    menkopukm = Menteri Koperasi dan Usaha Kecil dan Menengah
    menteri lhk = Menteri Lingkungan Hidup dan Kehutanan
    menteri esdm = Menteri Energi dan Sumber Daya Mineral
    menteri kp = Menteri Kelautan dan Perikanan
    menteri pu = Menteri Pekerjaan Umum
    menteri pupr = Menteri Pekerjaan Umum dan Perumahan Rakyat
    menteri bumn = Menteri Badan Usaha Milik Negara
    menteri pppa = Menteri Pemberdayaan Perempuan dan Perlindungan Anak
    menteri atr = Menteri Agraria dan Tata Ruang
    menpera = Menteri Perumahan Rakyat
    mentrans = Menteri Transmigrasi
    mendes = Menteri Desa
    mendes pdtt = Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi
    menko polhukam = Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
    menkopolhukam = Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
    menko polkam = Menteri Koordinator Bidang Politik dan Keamanan
    menko pmk = Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan
    menko perekonomian = Menteri Koordinator Bidang Perekonomian
    menko marves = Menteri Koordinator Bidang Kemaritiman dan Investasi
    menko kesra = Menteri Koordinator Bidang Kesejahteraan Rakyat
    menkokesra = Menteri Koordinator Bidang Kesejahteraan Rakyat
    menko pangan = Menteri Koordinator Bidang Pangan
    menko infra = Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan
    menko kumham imipas = Menteri Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan
    menhaj = Menteri Haji dan Umrah
    menpkp = Menteri Perumahan dan Kawasan Permukiman
    menkopm = Menteri Koordinator Bidang Pemberdayaan Masyarakat
    meneg = Menteri Negara
    wakapolsek = Wakil Kepala Kepolisian Sektor
    wamen = Wakil Menteri
    jubir = Juru Bicara
    stafsus = Staf Khusus
    dubes = Duta Besar
    konjen = Konsul Jenderal
    sekjen = Sekretaris Jenderal
    wasekjen = Wakil Sekretaris Jenderal
    dirjen = Direktur Jenderal
    irjen = Inspektur Jenderal
    dirut = Direktur Utama
    wadirut = Wakil Direktur Utama
    preskom = Presiden Komisaris
    komut = Komisaris Utama
    ketum = Ketua Umum
    waketum = Wakil Ketua Umum
    waka = Wakil Kepala
    wagub = Wakil Gubernur
    wabup = Wakil Bupati
    walkot = Wali Kota
    wawali = Wakil Wali Kota
    wawalkot = Wakil Wali Kota
    sekda = Sekretaris Daerah
    sekdaprov = Sekretaris Daerah Provinsi
    sekprov = Sekretaris Provinsi
    sekdakab = Sekretaris Daerah Kabupaten
    sekdako = Sekretaris Daerah Kota
    sekwan = Sekretaris Dewan
    kadis = Kepala Dinas
    kasudin = Kepala Suku Dinas
    kasatpel = Kepala Satuan Pelaksana
    kadinkes = Kepala Dinas Kesehatan
    kadisdik = Kepala Dinas Pendidikan
    kadishub = Kepala Dinas Perhubungan
    kadinsos = Kepala Dinas Sosial
    kabid = Kepala Bidang
    kabag = Kepala Bagian
    kasi = Kepala Seksi
    kasubag = Kepala Subbagian
    kasubbag = Kepala Subbagian
    kasubdit = Kepala Subdirektorat
    kabiro = Kepala Biro
    kapus = Kepala Pusat
    kapusdatin = Kepala Pusat Data dan Informasi
    kakanwil = Kepala Kantor Wilayah
    kalapas = Kepala Lembaga Pemasyarakatan
    kades = Kepala Desa
    kepsek = Kepala Sekolah
    kasek = Kepala Sekolah
    kapolri = Kepala Kepolisian Negara Republik Indonesia
    wakapolri = Wakil Kepala Kepolisian Negara Republik Indonesia
    kapolda = Kepala Kepolisian Daerah
    wakapolda = Wakil Kepala Kepolisian Daerah
    kapolres = Kepala Kepolisian Resor
    wakapolres = Wakil Kepala Kepolisian Resor
    kapolresta = Kepala Kepolisian Resor Kota
    kapolrestabes = Kepala Kepolisian Resor Kota Besar
    kapolsek = Kepala Kepolisian Sektor
    kabareskrim = Kepala Badan Reserse Kriminal
    wakabareskrim = Wakil Kepala Badan Reserse Kriminal
    kabaintelkam = Kepala Badan Intelijen Keamanan
    kadensus = Kepala Detasemen Khusus
    kadiv humas = Kepala Divisi Hubungan Masyarakat
    kadiv propam = Kepala Divisi Profesi dan Pengamanan
    karopenmas = Kepala Biro Penerangan Masyarakat
    kabid humas = Kepala Bidang Hubungan Masyarakat
    kabag ops = Kepala Bagian Operasi
    kasat = Kepala Satuan
    kasatlantas = Kepala Satuan Lalu Lintas
    kasat lantas = Kepala Satuan Lalu Lintas
    kasatreskrim = Kepala Satuan Reserse Kriminal
    kasat reskrim = Kepala Satuan Reserse Kriminal
    kasat narkoba = Kepala Satuan Narkoba
    kasi humas = Kepala Seksi Hubungan Masyarakat
    kanit = Kepala Unit
    kanit reskrim = Kepala Unit Reserse Kriminal
    dirlantas = Direktur Lalu Lintas
    dirreskrimum = Direktur Reserse Kriminal Umum
    dirreskrimsus = Direktur Reserse Kriminal Khusus
    dirresnarkoba = Direktur Reserse Narkoba
    dirtipikor = Direktur Tindak Pidana Korupsi
    kakorlantas = Kepala Korps Lalu Lintas
    dankor brimob = Komandan Korps Brigade Mobil
    kasad = Kepala Staf Angkatan Darat
    ksad = Kepala Staf Angkatan Darat
    kasal = Kepala Staf Angkatan Laut
    ksal = Kepala Staf Angkatan Laut
    kasau = Kepala Staf Angkatan Udara
    ksau = Kepala Staf Angkatan Udara
    pangdam = Panglima Komando Daerah Militer
    kasdam = Kepala Staf Komando Daerah Militer
    pangkostrad = Panglima Komando Cadangan Strategis Angkatan Darat
    danrem = Komandan Komando Resor Militer
    dandim = Komandan Komando Distrik Militer
    danramil = Komandan Komando Rayon Militer
    danlanal = Komandan Pangkalan Angkatan Laut
    danlanud = Komandan Pangkalan Udara
    danjen = Komandan Jenderal
    danpuspom = Komandan Pusat Polisi Militer
    danpaspampres = Komandan Pasukan Pengamanan Presiden
    kapuspen = Kepala Pusat Penerangan
    kapendam = Kepala Penerangan Komando Daerah Militer
    kadispenad = Kepala Dinas Penerangan Angkatan Darat
    kadispenal = Kepala Dinas Penerangan Angkatan Laut
    kadispenau = Kepala Dinas Penerangan Angkatan Udara
    kajati = Kepala Kejaksaan Tinggi
    kajari = Kepala Kejaksaan Negeri
    jampidsus = Jaksa Agung Muda Tindak Pidana Khusus
    jampidum = Jaksa Agung Muda Tindak Pidana Umum
    jamwas = Jaksa Agung Muda Pengawasan
    jamintel = Jaksa Agung Muda Intelijen
    kapuspenkum = Kepala Pusat Penerangan Hukum
    kasipenkum = Kepala Seksi Penerangan Hukum
    kasi penkum = Kepala Seksi Penerangan Hukum
    jpu = Jaksa Penuntut Umum
    pm = Perdana Menteri
    presma = Presiden Mahasiswa
    kalaksa = Kepala Pelaksana
    kalak bpbd = Kepala Pelaksana Badan Penanggulangan Bencana Daerah
    dansatgas = Komandan Satuan Tugas
    kasatgas = Kepala Satuan Tugas
  `),
);

/**
 * Words and phrases that open an office: alone before a name ("Presiden …"), or followed by a portfolio, a body or a place
 * ("Kepala Badan …", "Gubernur Jawa Tengah …"). Lower-case. The keys of {@link officeAbbreviations} open one too.
 */
export const officeHeads: ReadonlySet<string> = new Set(
  phrases(`
    presiden, wakil presiden, perdana menteri, wakil perdana menteri, deputi perdana menteri, menteri, wakil
    menteri, menteri koordinator, menteri negara, menteri muda, sekretaris negara, sekretaris kabinet, sekretaris
    jenderal, sekretaris daerah, sekretaris utama, sekretaris, kanselir, raja, ratu, sultan, kaisar, emir,
    pangeran, putri mahkota, putra mahkota, paus, kardinal, uskup, uskup agung, imam besar, rais aam, ayatollah,
    gubernur, wakil gubernur, gubernur jenderal, gubernur bank indonesia, deputi gubernur, deputi gubernur senior,
    bupati, wakil bupati, wali kota, walikota, wakil wali kota, wakil walikota, camat, lurah, kadus, sekcam,
    sekdes, panewu, perbekel, bendesa, bendesa adat, jro bendesa, kelian adat, kelian banjar, klian adat, ketua adat, kepala adat, keuchik, geuchik, pambakal, danposramil, bhabinkamtibmas, babinsa, kepala, wakil kepala, kepala desa, kepala dinas, kepala badan, kepala bagian, kepala bidang, kepala biro, kepala seksi,
    kepala kantor, kepala pusat, kepala sekolah, kepala staf, kepala suku, kepala dusun, kepala cabang, kepala
    ekonom, ketua, wakil ketua, ketua umum, wakil ketua umum, ketua harian, ketua dewan, ketua majelis, ketua
    fraksi, ketua komisi, ketua panitia, ketua tim, ketua rt, ketua rw, ketua mpr, ketua dpr, ketua dpd, ketua
    dprd, ketua mk, ketua ma, ketua kpu, ketua kpk, anggota, anggota dpr, anggota dprd, anggota komisi, senator,
    deputi, asisten, asisten deputi, asisten pelatih, staf khusus, staf ahli, tenaga ahli, utusan khusus,
    penasihat, penasihat khusus, penasihat hukum, duta besar, wakil duta besar, konsul, konsul jenderal, kuasa
    usaha, atase, juru bicara, wakil juru bicara, direktur, direktur jenderal, direktur utama, wakil direktur,
    wakil direktur utama, direktur eksekutif, direktur keuangan, direktur operasi, direktur pemasaran, presiden
    direktur, presiden komisaris, wakil presiden direktur, komisaris, komisaris utama, komisaris independen,
    manajer, manager, general manager, ceo, cfo, coo, cto, chairman, president director, managing director, vice
    president, country manager, founder, co-founder, pendiri, pemilik, rektor, wakil rektor, dekan, wakil dekan,
    guru besar, dosen, peneliti, peneliti utama, ilmuwan, profesor, panglima, panglima tni, wakil panglima,
    komandan, wakil komandan, danrem, kapten, kapten tim, inspektur jenderal, inspektur, jaksa agung, wakil jaksa
    agung, jaksa, jaksa penuntut umum, hakim, hakim agung, hakim ketua, hakim konstitusi, ketua majelis hakim,
    panitera, notaris, advokat, pengacara, kuasa hukum, pejabat, penjabat, koordinator, koordinator nasional,
    bendahara, bendahara umum, presiden jenderal, pemimpin redaksi, pemimpin umum, redaktur, pimpinan, wakil
    pimpinan, pengasuh, pemimpin, kiper, gelandang, penyerang, bek, striker, winger, playmaker, komisioner, deputi
    komisioner, ketua dewan komisioner, jurubicara, sekertaris, sekjen, anggota dewan, wakil sekretaris jenderal,
    ketua dewan pembina, ketua dewan pembina partai, ketua pansel, pemegang saham, editor, pemred, moderator,
    utusan, delegasi, ketua dpp, ketua dpw, wakil ketua dpr, wakil ketua mpr, wakil ketua dprd, wakil ketua
    komisi, ketua badan, ketua presidium, ketua yayasan, ketua asosiasi, ketua kelompok, sekretaris perusahaan,
    sekretaris dinas, corporate secretary, vp, svp, evp, senior vice president, executive vice president, chief
    executive officer, chief financial officer, chief operating officer, head of, director of, team principal, bos
    tim,
    wali nagari, wali jorong, wali korong, kepala lingkungan, hukum tua, petinggi, kuwu, penghulu, datok penghulu, kepala kampung, sangadi, ondoafi,
    ondofolo, raja negeri, panglima laot, sekretaris desa, sekretaris camat, sekretaris umum, wakil sekretaris, wakil bendahara, presiden bem, ketua bem,
    presiden mahasiswa, kaprodi, ketua program studi, ketua jurusan, wali kelas, kepala pelatih, direktur teknik, manajer tim, brand manager, product
    manager, project manager, chief marketing officer, chief technology officer, country director, regional director, regional manager, area manager,
    marketing manager, managing partner, kepala syahbandar, kepala kantor syahbandar, syahbandar, kepala unit, kepala satuan, kepala subbagian, kepala
    urusan, kepala program studi, kepala laboratorium, kepala instalasi, kepala pelaksana, ketua pelaksana, ketua kontingen, chef de mission, ketua
    tanfidziyah, ketua pengurus, ketua takmir, wakil uskup, vikjen, komandan kompi, danton, danki, danyon, dansat, kepala pos, kepala stasiun, kepala upt,
    kepala uptd, kepala upz,
    peratin, kepalo tiyuh, kakon, pengulu, kepala pekon, ibu negara,
    hakim tunggal, hakim anggota, hakim ad hoc,
    director, operation director, operations director, finance director, marketing director, commercial director, technical director, sales director,
    executive director, creative director, art director, music director, deputy director
  `),
);

/** Words before an office that say since when or on whose behalf it is held: "mantan", "Plt". Lower-case. */
export const officeModifiers: ReadonlySet<string> = new Set(
  phrases(`
    mantan, eks, bekas, mendiang, almarhum, almarhumah, calon, bakal calon, kandidat, plt, plh, pj, pjs,
    penjabat, pelaksana tugas, pelaksana harian, ad interim, interim, terpilih, wakil, deputi
  `),
);

/** Kin of somebody, written before the name of either ("istri …", "putra …"). Lower-case. */
export const kinTerms: ReadonlySet<string> = new Set(
  phrases(`
    istri, suami, putra, putri, anak, putra sulung, putri sulung, anak bungsu, cucu, adik, kakak, ayah, ibu, ayahanda, ibunda, mertua,
    menantu, keponakan, sepupu, paman, bibi, kakek, nenek, tunangan, kekasih, janda, duda, pasangan suami istri
  `),
);

/** Roles written in lower case before a name: "pengamat ekonomi …", "warga …". A field or a place may follow. */
export const roles: ReadonlySet<string> = new Set(
  phrases(`
    pengamat, pakar, ahli, analis, ekonom, peneliti, dosen, guru, dokter, dokter spesialis, psikolog, psikiater,
    epidemiolog, sosiolog, sejarawan, budayawan, sastrawan, penulis, penyair, novelis, wartawan, jurnalis,
    presenter, pembawa acara, komedian, pelawak, komika, aktivis, relawan, aktor, aktris, artis, penyanyi,
    pedangdut, musisi, vokalis, gitaris, drummer, sutradara, produser, desainer, perancang busana, model,
    selebgram, youtuber, influencer, pesinetron, koki, chef, fotografer, arsitek, pelukis, seniman, dalang,
    pengusaha, pebisnis, miliarder, konglomerat, investor, pedagang, petani, nelayan, buruh, sopir, pengemudi,
    pilot, kopilot, nakhoda, masinis, warga, saksi, saksi mata, korban, tersangka, terdakwa, terpidana, terduga,
    pelaku, buron, buronan, narapidana, penyidik, polisi, perwira, ajudan, mahasiswa, mahasiswi, siswa, siswi,
    santri, alumni, pelatih, manajer, asisten pelatih, pemain, kiper, penjaga gawang, gelandang, penyerang, bek,
    striker, winger, pembalap, petinju, petenis, pebulutangkis, pebulu tangkis, pebasket, pegolf, perenang,
    pelari, sprinter, lifter, atlet, wasit, pesepak bola, pesepakbola, legenda, bintang, ganda putra, ganda
    putri, ganda campuran, tunggal putra, tunggal putri, tokoh, tokoh masyarakat, tokoh agama, ulama, ustaz,
    kiai, pendeta, pastor, romo, biksu, politikus, politisi, kader, legislator, senator, diplomat, negosiator,
    pejuang, pahlawan, proklamator, pengacara, kuasa hukum, penasihat hukum, advokat, orang tua, keluarga,
    kerabat, tetangga, majikan, pemilik, pengelola, penjual, pembeli, penumpang, wisatawan, pengunjung, pendaki,
    astronaut, kosmonot, penemu, pendiri, podcaster, petarung, nutrisionis, ahli gizi, tipster, kreator konten, konten kreator,
    content creator, terapis, konselor, promotor, kolektor, kurator, peternak, petambak, peladang, peserta, pendamping, penerjemah,
    penyiar, pemimpin, peraih, pemenang, juara, runner-up, istri mantan, pesulap, penata rias, penari, koreografer, peragawati,
    mualaf, khatib, muazin, guru besar, bidan, perawat, apoteker, dokter gigi, dokter hewan, dokter anak, dokter umum, hakim garis,
    joki, petembak, pesenam, pevoli, pebola voli, pepanjat, pemanah, peselancar, pesilat, karateka, pecatur, pesepeda, pejudo,
    taekwondoin, petarung mma, kolumnis, ekonom senior, peneliti senior, pengajar, pemerhati, pegiat, penggiat, inisiator, penggagas,
    sinden, pesinden, waranggana, pekerja, karyawan, karyawati, pegawai, satpam, petugas, juru parkir, juru kunci, juru masak, juru kamera, kamerawan,
    tukang ojek, tukang becak, tukang bangunan, tukang kayu, kuli, kernet, kondektur, kurir, pengojek, pengamen, pemulung, pramugari, pramugara,
    pramuwisata, pemandu, pemandu wisata, pustakawan, arsiparis, penjahit, pembatik, pengrajin, perajin, pandai besi, penenun, penambang, penyelam,
    penggembala, pembudidaya, pembudi daya, penyuluh, dukun, paranormal, tabib, radiolog, guru ngaji, guru honorer, ibu rumah tangga, pensiunan,
    purnawirawan, veteran, anak buah kapal, mualim, juragan, nahkoda, motoris, teknisi, montir, mekanik, peretas, animator, komikus, kartunis, ilustrator,
    pematung, pemahat, perupa, komponis, pianis, violinis, bassis, rapper, biduan, biduanita, pemeran, nasabah, pelanggan, pelapor, terlapor, pemohon,
    penggugat, tergugat, fisikawan, kimiawan, matematikawan, astronom, geolog, vulkanolog, seismolog, arkeolog, antropolog, filolog, filsuf, linguis,
    kriminolog, virolog, biolog, entomolog, primatolog, oseanografer, klimatolog, meteorolog, prakirawan, forecaster, demografer, geografer, ekolog,
    agronom, akademisi, cendekiawan, pujangga, esais, cerpenis, penulis skenario, kritikus, mandor, kontraktor, makelar, pengedar, kurir narkoba,
    muncikari, finalis, libero, spiker, setter, tosser, bek kanan, bek kiri, bek tengah, penyerang sayap, gelandang bertahan, gelandang serang, pelatih
    kepala, pelompat jauh, pelompat tinggi, pegulat, pebiliar, pendayung, binaragawan, pemuka agama, pemuka adat, tetua adat, tokoh adat, tokoh pemuda,
    tokoh perempuan, sesepuh, dai, mubalig, penceramah, takmir, marbot, perintis, pelopor, pencetus, perancang, penata tari, penata musik, penyintas,
    penyandang disabilitas, bos, pebisnis muda, pengusaha muda, petani milenial, penyedia jasa, pemilik warung, pemilik rumah, guru besar hukum, cucu
    pendiri, bek sayap, pesepak bola putri, pemain sayap, kapten, wakil kapten, pramuka, anggota pramuka, duta wisata, juru dakwah, penggali kubur,
    penjaga sekolah, penjaga makam, penjaga pintu air, penjaga pantai,
    ninik mamak, murid, mantri, penghuni, penyewa, pemilih, pendukung, suporter, anggota keluarga, anak buah, rekan, sahabat, teman,
    imigran, ekspatriat, perantau, turis, pengungsi, transmigran, pekerja migran, pelajar
  `),
);

/** Roles anybody may be in that go on with a field: "pedagang sembako", "sopir truk". Lower-case. */
export const trades: ReadonlySet<string> = new Set(
  words(`
    penjual pedagang petani nelayan buruh sopir pengemudi pekerja karyawan karyawati pegawai petugas perajin pengrajin mahasiswa
    mahasiswi siswa siswi murid pemain atlet relawan kader
  `),
);

/** Roles anybody may be in; none but the trades goes on with a field: "warga Demak", but "warga butuh beras" is a sentence. Lower-case. */
export const rolesAtLarge: ReadonlySet<string> = new Set([
  ...trades,
  ...words(`
    warga saksi korban tersangka terdakwa terpidana terduga pelaku buron keluarga kerabat tetangga penumpang wisatawan pengunjung pembeli
    polisi santri investor nasabah pelanggan suporter pendukung peserta alumni penghuni pemilih
  `),
]);

/** What an office is about, after its head: "Menteri" + "luar negeri". Lower-case; "dan" or "," may join several. */
export const portfolios: ReadonlySet<string> = new Set(
  phrases(`
    luar negeri, dalam negeri, pertahanan, keuangan, kesehatan, agama, perdagangan, perindustrian, pertanian,
    kehutanan, lingkungan hidup, kelautan, perikanan, perhubungan, sosial, ketenagakerjaan, tenaga kerja,
    transmigrasi, hukum, hak asasi manusia, ham, pendidikan, pendidikan dasar, pendidikan dasar dan menengah,
    pendidikan tinggi, pendidikan nasional, kebudayaan, riset, sains, teknologi, komunikasi, informatika, digital,
    pemuda, olahraga, pariwisata, ekonomi kreatif, perekonomian, ekonomi, pekerjaan umum, perumahan rakyat,
    perumahan, permukiman, koperasi, usaha kecil dan menengah, ukm, umkm, energi, sumber daya mineral, esdm, bumn,
    badan usaha milik negara, pemberdayaan perempuan, perlindungan anak, pppa, agraria, tata ruang, investasi,
    hilirisasi, desa, daerah tertinggal, pembangunan, perencanaan pembangunan nasional, pembangunan manusia,
    kemaritiman, politik, keamanan, pendayagunaan aparatur negara, reformasi birokrasi, sekretaris negara,
    imigrasi, pemasyarakatan, pangan, kependudukan, pembangunan keluarga, pelindungan pekerja migran, bidang,
    urusan, kerja sama, kerja sama asean, asia pasifik, pajak, bea cukai, anggaran, perbendaharaan, operasional,
    operasi, pemasaran, komunikasi publik, hubungan masyarakat, humas, sumber daya manusia, penerangan, pemajuan,
    perlindungan, pengkajian, pengembangan, pembinaan, pengawasan, pemberdayaan, penindakan, pencegahan,
    penyidikan, penuntutan, intelijen, legislasi, hubungan internasional, hubungan luar negeri, hubungan antar
    lembaga, kebijakan publik, layanan publik, kesejahteraan rakyat, kesra, kemahasiswaan, akademik, kurikulum,
    tindak pidana korupsi, tindak pidana khusus, tindak pidana umum, reserse kriminal, reserse kriminal umum,
    reserse kriminal khusus, lalu lintas, penelitian, geofisika, meteorologi, vulkanologi, kebencanaan,
    kedaruratan, otonomi daerah, pemerintahan, kepegawaian, perencanaan, pengendalian, penanaman modal, perizinan,
    kebersihan, pertamanan, bina marga, sumber daya air, cipta karya, penataan ruang, pertanahan, ketahanan
    pangan, peternakan, perkebunan, hortikultura, tanaman pangan, ekspor, impor, moneter, statistik, perbankan,
    pasar modal, sumberdaya, sumber daya, pembina, ganda putra, ganda putri, ganda campuran, tunggal putra, tunggal putri,
    orthopedi, ortopedi, orthopaedi, kardiologi, neurologi, onkologi, urologi, radiologi, obstetri, ginekologi, dermatologi, pulmonologi,
    psikiatri, pediatri, geriatri, nefrologi, hematologi, endokrinologi, gastroenterologi, anestesi, anestesiologi, bedah saraf, bedah plastik,
    bedah digestif, bedah umum, penyakit dalam, jantung dan pembuluh darah, kesehatan anak, kandungan, rehabilitasi medik, gizi klinik, spesialis,
    perikanan budi daya, perikanan budidaya, perikanan tangkap, budi daya, budidaya, tanaman hias, peternakan dan kesehatan hewan, pengelolaan kelautan,
    pengelolaan ruang laut, pengelolaan sampah, guru dan tenaga kependidikan, anak usia dini, pendidikan anak usia dini, pendidikan vokasi, pendidikan
    islam, bimbingan masyarakat islam, pariwisata dan kebudayaan, kearsipan, perpustakaan, persandian, kesatuan bangsa, pemberdayaan masyarakat,
    administrasi kependudukan, pencatatan sipil, prasarana, sarana
  `),
);

/** Forms of address, religious and academic titles directly before a name. Lower-case, no full stops: "dr", "hj". */
export const honorifics: ReadonlySet<string> = new Set(
  words(`
    nyi acil mama mak wak mbok abah bunda nenek kakek ajengan puang opu lora
    bapak pak ibu bu sdr sdri saudara saudari tuan nyonya nona mas mbak bang abang kang teh teteh neng ning daeng
    uda uni eyang mbah opa oma om tante kak kakak adik dik encik datuk datu dato dato' dato’ datin teungku tgk
    tuanku kanjeng kgpaa kgph gph bph kph krt krmt gkr h hj haji hajjah kh kiai kyai nyai ustaz ustad ustadz
    ustazah ustadzah habib tgb tgh buya syekh syeikh sheikh syaikh ayatollah mullah sunan pdt pendeta pastor romo
    rd uskup mgr monsinyur kardinal suster bruder frater bhante biksu bhikkhu pedanda pinandita paus dr drg drh
    dra drs ir prof profesor doktor dokter insinyur apt ns mr mrs miss sir lord lady dame madame monsieur
    almarhum almarhumah alm almh captain capt kapt coach
    pater rm ev pnt tn ny nn mamiq ompu opung oppung amang inang petta karaeng angku inyiak waled pakde bude paklik bulik koh cik engkong babe jeng
  `),
);

/** Those forms of address that stand before a name in lower case as well: "dr Bunga", "pak Cakra". Lower-case, without full stops. */
export const lowerHonorifics: ReadonlySet<string> = new Set(
  words('dr drg drh prof pak bu bang mbak kang kiai ustaz ustad habib gus'),
);

/** Ranks of the forces and the police directly before a name, long and short. Lower-case, without full stops. */
export const ranks: ReadonlySet<string> = new Set(
  phrases(`
    jenderal, jenderal polisi, jenderal tni, jenderal pol, jend, jend pol, letnan jenderal, letnan jenderal tni,
    letjen, letjen tni, mayor jenderal, mayor jenderal tni, mayjen, mayjen tni, brigadir jenderal, brigadir
    jenderal polisi, brigjen, brigjen pol, brigjen tni, komisaris jenderal, komjen, komjen pol, inspektur
    jenderal, inspektur jenderal polisi, irjen, irjen pol, komisaris besar, komisaris besar polisi, kombes, kombes
    pol, ajun komisaris besar, ajun komisaris besar polisi, akbp, komisaris polisi, kompol, ajun komisaris polisi,
    akp, inspektur polisi satu, inspektur satu, iptu, inspektur polisi dua, inspektur dua, ipda, ajun inspektur
    satu, ajun inspektur dua, aiptu, aipda, brigadir polisi, brigadir polisi kepala, brigadir, bripka, brigpol,
    briptu, bripda, bharada, bharatu, bharaka, laksamana, laksamana tni, laksamana madya, laksdya, laksamana muda,
    laksda, laksda tni, laksamana pertama, laksma, laksma tni, marsekal, marsekal tni, marsekal madya, marsdya,
    marsdya tni, marsekal muda, marsda, marsda tni, marsekal pertama, marsma, marsma tni, kolonel, kolonel inf,
    kolonel laut, kolonel pnb, kolonel mar, kol, letnan kolonel, letkol, letkol inf, letkol laut, letkol pnb,
    mayor, mayor inf, mayor laut, kapten, kapten inf, letnan satu, lettu, letnan dua, letda, pembantu letnan satu,
    pembantu letnan dua, peltu, pelda, sersan, sersan mayor, sersan kepala, sersan satu, sersan dua, serma, serka,
    sertu, serda, kopral, kopral kepala, kopral satu, kopral dua, kopka, koptu, kopda, praka, pratu, prada, pol,
    letnan, inf, mar, pnb, jendral, letnan jendral, mayor jendral, brigadir jendral
  `),
);

/** Academic degrees after a name. Lower-case, without full stops and spaces: "S.H." is "sh", "Sp.OG" is "spog". */
export const degrees: ReadonlySet<string> = new Set(
  words(`
    sh mh se mm msi mse si spd mpd skom mkom st mt sip ssos skm mkm ssi msc ma phd mba mph llm llb bsc ba beng
    meng bba sag mag spdi mpdi shi mhi sthi lc mei sfil mhum mphil ssn msn ss sst sstp mp sp spt shut ssit skep
    mkep ners sked sfarm mfarm apt sik mik sgz mgizi spsi mpsi psi psikolog sds mds mstr ak ca cpa cfa cfp chrp
    cma akt amd amdkep sap map sakt makt sstpel stp mtp mtr mtrhan mtrip msp mep mepp msm mmt mmtr mtech mtesol
    med mus spa spog spoggk spb spbs spbp spjp spp spm spthtkl sptht spkk spkj spn sps span spu spot sppd sppdkgh
    sppk sprad sprm spdv spkgh spes spgk spmk finasim fihap fkm faap drph dphil dsc jd ing mmar mdipl mkn mpp mpa
    mpm mda mfin ipm ipu aseaneng qia crmp qhia cgcae sppd-khom aifo-k sppd-kgeh khom kgeh subspkfer dsp mars fisr
    pr svd ofm sj ocarm msf cssr osc cicm cm mscs ocd cp sdb oc csse
  `),
);
