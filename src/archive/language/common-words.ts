// Longer than 150 lines because it is one word list.
// Source: words more often than not in lower case, counted over news text, and function words from general knowledge.

const block = `
  abad absen acak acara acuan ada adalah adanya adaptasi adaptif adapun adik adil administrasi administratif adopsi
  adu aduan afiliasi agak agama agar agen agenda agresif ahli air aja ajakan ajang akademik akademisi akal akan akar
  akhir akhir-akhir akhirnya akibat akibatnya akomodasi akrab akselerasi akses aksesibilitas aksesori aksi aktif
  aktivasi aktivis aktivitas aktor aku akumulasi akun akuntabel akurasi akurat akut ala alam alamat alami alasan
  alasannya alat algoritma alhamdulillah alhasil alias alih alih-alih aliran alkohol alloy alokasi alternatif
  aluminium alur aman amanah amanat amat amatir ambang ambil ambisi amblas ambulans an anak anak-anak anak-anaknya
  anaknya analis analisis ancaman and anda andai andaikan andal andalan andalannya aneh anggapan anggaran
  anggarannya anggota angin angka angkanya angkasa angkat angkatan animasi anjlok antar antara antaranya antariksa
  antarinstansi antarmanusia antarmuka anti antioksidan antisipasi antrean antusias antusiasme apa apa-apa apabila
  apakah apalagi apapun aparat aparatur apes api apik aplikasi apresiasi arah arahan area arena argumentasi aroma
  arsip arsitektur arti artificial artikel artinya artis arus asa asal asalkan asam asap asasi aset asing asisten
  asli asosiasi aspal aspek aspirasi asrama asuhan asumsi asupan asuransi asyik at atap atas atasan atasnya atau
  ataupun atlet atlet-atlet atletik atletnya atmosfer aturan audio audit autentikasi awak awal awal-awal awalnya
  awas awet ayah ayam ayat bab babak baca badai badan badannya bag bagaimana bagi bagian bagus bahagia bahan
  bahan-bahan bahas bahasa bahaya bahkan bahu bahunya bahwa baik baik-baik baiklah baiknya bakal bakar bakteri balai
  balap balapan balasan balik balita bambu ban bandara banding bandingkan banget bangga bangkit bangsa bangun
  bangunan banjir bank banking bantah bantalan bantu bantuan banyak banyaknya bapak bara barang barang-barang barel
  bareng barisan baru baru-baru barulah barunya basah basis batal batas baterai baterainya batu batuk bawa bawaan
  bawah bawahnya bawang bayangkan bayar bayaran bayi beasiswa beban bebas beber beberapa bebernya beda bedah bedanya
  begini begitu bekas bekerja bekerjasama beku belah belajar belakang belakangan belakangnya belanja belas belasan
  beleid beli beliau belum benar benar-benar benarkah bencana benda bendera benefit bengkak bening bensin bentuk
  benturan bepergian berada beradaptasi beragam berakhir beraksi beraktivitas beralih berangkat berani berapa
  berarti beras berasal berat beratnya berawal berbagai berbagi berbahan berbahasa berbahaya berbalik berbanding
  berbasis berbeda berbeda-beda berbelanja berbentuk berbicara berbincang berbuah berbuat berbulan-bulan berbunyi
  berburu bercampur bercerita berdampak berdarah berdasarkan berdaya berdekatan berdiri berdiskusi berdua berdurasi
  beredar beregu berencana beresolusi berevolusi berfokus berfoto berfungsi bergabung berganti bergantian bergantung
  bergejala bergengsi bergerak bergeser bergizi bergulir berguna berhadapan berhak berharap berharga berhasil
  berhati-hati berhenti berhubungan beribadah berikan berikut berikutnya berinisial berinovasi berinteraksi
  berinvestasi berisi berisikan berisiko beristirahat berita berjalan berjalannya berjam-jam berjanji berjarak
  berjualan berjuang berjudul berjumlah berkah berkaitan berkala berkali-kali berkapasitas berkas berkat berkata
  berkeadilan berkelanjutan berkembang berkembangnya berkendara berkepanjangan berkesempatan berkesinambungan
  berkibar berkisar berkolaborasi berkomitmen berkompetisi berkomunikasi berkonsultasi berkontribusi berkoordinasi
  berkualitas berkumpul berkunjung berkurang berkurban berlabuh berlaga berlaku berlangganan berlangsung berlanjut
  berlari berlatih berlebih berlebihan berlemak berlokasi bermain bermakna bermaksud bermanfaat bermasalah bermotor
  bermuatan bermula bermunculan bernama bernapas berniat bernilai berolahraga beroperasi berorientasi berpacu
  berpartisipasi berpeluang berpendapat berpengalaman berpengaruh berpenghasilan berperan berpesan berpihak berpikir
  berpindah berpotensi berprestasi berprofesi berpura-pura berpusat berputar bersaing bersaksi bersalah bersama
  bersama-sama bersamaan bersangkutan bersedia bersejarah berselang bersenjata bersiap bersifat bersih bersikap
  bersimbah bersinar bersinergi berskala berspekulasi berstandar berstatus bersumber bersyukur bertahan bertahap
  bertahun-tahun bertajuk bertambah bertambahnya bertanding bertanggung bertanya bertarung bertekad bertema
  bertempat bertemu bertenaga bertentangan bertepatan berterima bertindak bertransaksi bertransformasi bertugas
  bertujuan berturut-turut berubah berujung berukuran berulang beruntun beruntung berupa berupaya berusaha berusia
  bervariasi berwarna berwenang besar besar-besaran besaran besarnya beserta besi besok besutan beta betapa betul
  biar biarkan biasa biasanya biaya bibit bicara bidang bijak biji-bijian bikin bila bilang bilateral binaan
  binatang bingung bintang biologis biometrik birokrasi biru bisa bisnis bobot bocah bocor bocoran bodi bohong bola
  boleh bolehkah bom bonus bos botani botol brand briefing brutal bruto buah buang buat buatan budaya buka
  buka-bukaan bukan bukankah bukanlah bukti buktikan buku bulan bulanan bulat bulu bulutangkis bumbu bumi bunga
  buntut bunyi bursa buru-buru buruh buruk burung bus butuh buyback by cabang cabor cadangan cadar cahaya cair
  cairan cakupan call calon camera camilan campur campuran canggih capaian capres cara cara-cara caranya cari
  catatan cedera cegah cek celah celsius cemas cenderung center cepat cerah cerdas cerita cermat cetusnya charging
  chat check cheese chip chipset cicilan ciri cita citra cloud cm coba cobalah cocok coding com comeback compact
  company conference content contoh contohnya core crash cream creator crude cuaca cuci cukup cuma cuman curah
  curhat curiga customer cuti dada daerah daerah-daerah daftar dagang daging dagingnya dahulu dakwaan dalam dalami
  dalamnya damai damkar dampak dampaknya dan dana dapat dapatkan dapur darah darat dari daring daripada darurat
  dasar dasarnya data data-data datang datanya daun daya de debu debut definisi defisit deh dehidrasi dekade dekat
  dekorasi delapan delegasi demam demi demikian demokrasi denda dengan dengar depan depannya deposito depresi
  derajat deretan desa desain desktop dessert destinasi detail detak deteksi detik developer device devisa dewasa di
  dia diabaikan diabetes diadakan diagnosis diajak diajukan diakses diakui dialami dialihkan dialog dialokasikan
  diam diam-diam diamankan diamati diambil diandalkan dianggap diangkat dianjurkan diantaranya diarahkan diare
  diatasi diatur diawali diawasi dibaca dibagi dibagikan dibahas dibanderol dibanding dibandingkan dibangun dibantu
  dibatalkan dibatasi dibawa dibayar dibayarkan dibebaskan dibedakan dibekali dibekukan dibeli dibentuk diberi
  diberikan diberitakan diberlakukan dibersihkan dibiarkan dibicarakan dibilang dibuat dibuka dibuktikan dibunuh
  dibutuhkan dicantumkan dicapai dicatat dicek dicerna dicoba dicuci dicuri dicurigai didampingi didapat didapatkan
  didasarkan didatangi didengar didiagnosis didirikan didistribusikan didominasi didorong diduga didukung
  dieksekusi diekspor diet dievakuasi dievaluasi difokuskan diganti digantikan digelar digital digitalisasi
  digunakan dihadapi dihadapkan dihadiri dihadirkan diharapkan dihasilkan dihentikan dihimpun dihindari dihitung
  dihubungi dihukum diikuti diimbau diimplementasikan diingat diinginkan diinisiasi diiringi diisi diisolasi
  diizinkan dijadikan dijadwalkan dijaga dijalani dijalankan dijamin dijangkau dijanjikan dijatuhi dijatuhkan
  dijelaskan dijerat dijual dijuluki dikabarkan dikaitkan dikasih dikatakan dikategorikan dikelola dikeluarkan
  dikemas dikembalikan dikembangkan dikenai dikenakan dikenal dikendalikan dikerahkan dikerjakan diketahui
  dikhawatirkan dikibarkan dikirim dikirimkan diklaim dikonfirmasi dikonsumsi dikuasai dikumpulkan dikunjungi
  dikurangi dikurbankan dikutip dilaksanakan dilakukan dilakukannya dilalui dilancarkan dilanda dilanjutkan dilansir
  dilantik dilaporkan dilarang dilarikan dilatih dilengkapi dilepas dilepaskan dilibatkan dilihat dilindungi
  diluncurkan dimainkan dimaknai dimaksud dimaksudkan dimana dimanfaatkan dimasak dimasukkan dimensi dimiliki
  diminati diminta dimintai dimodifikasi dimulai dimulainya dinamika dinamis dinantikan dinding dingin dini
  dinikmati dinilai dinilainya dinonaktifkan dinyatakan diolah dioperasikan dipadukan dipahami dipakai dipaksa
  dipandang dipanggil dipangkas dipantau dipasang dipasangkan dipastikan dipatok dipecat dipengaruhi dipenuhi
  diperbaiki diperbincangkan diperbolehkan dipercaya diperdagangkan diperhatikan diperiksa diperkenalkan
  diperkirakan diperkuat diperluas diperlukan diperoleh dipersiapkan dipertahankan dipertandingkan dipertimbangkan
  dipesan dipicu dipikirkan dipilih dipimpin dipindahkan dipisahkan diplomasi diplomatik dipotong diprediksi
  diproduksi diproses diproyeksikan dipublikasikan dipulangkan dipusatkan diputuskan diraih diramaikan dirancang
  dirangkum dirasa dirasakan dirawat direkam direkomendasikan direksi direncanakan diresmikan diri dirilis dirinya
  dirugikan disabilitas disadari disajikan disaksikan disalahgunakan disalip disalurkan disambut disampaikan disapa
  disarankan disebabkan disebut disebut-sebut disebutkan disebutnya disediakan diselamatkan diselenggarakan
  diselesaikan diselidiki disematkan disembelih disembunyikan disepakati diserahkan disertai disesuaikan disetujui
  disiapkan disiarkan disimpan disiplin diskon diskusi disorot distribusi disusul disusun ditahan ditambah
  ditambahkan ditampilkan ditandai ditandatangani ditangani ditanggung ditangkap ditantang ditanya ditargetkan
  ditarik ditawarkan ditegaskan ditekan diteken ditempati ditempatkan ditemui ditemukan ditenagai ditentukan
  diterapkan diterbitkan diterima ditetapkan ditimbulkan ditindaklanjuti ditinggalkan ditingkatkan ditinjau ditonton
  ditopang dituding dituduh ditugaskan ditujukan ditularkan ditulis ditunda ditunggu ditunjuk ditunjukkan dituntut
  diturunkan ditutup diubah diuji diukur diumumkan diundang diunggah diungkap diungkapkan diusulkan diusung
  diverifikasi dividen diwajibkan diwakili diwarnai diwaspadai diwujudkan diyakini dkk doa doang dokter dokumen
  dokumentasi dolar domba domestik dominan dominasi domino dompet dong dorong dorongan dosen dosis dr drama dramatis
  drastis drone dua dual duduk duel duet dugaan duit duka dukung dukungan dulu duluan dulunya dunia duo durasi
  dynamic e-commerce e-wallet edar edisi editing edukasi edukatif efek efeknya efektif efektivitas effect efisien
  efisiensi ekonomi ekor ekosistem eks eksekusi eksekutif eksisting eksklusif ekspansi ekspektasi eksperimen
  eksploitasi eksplorasi ekspor ekspornya eksportir eksternal ekstra ekstrem elektronik elemen elite email emang
  emas emerging emisi emiten emosi emosional empat empati enak enam energi enggak enggan engineer enjoy entah
  entitas enzim epidemiologi epik era erat es eskalasi esok estetika estimasi etika evakuasi evaluasi event evolusi
  fabrikasi face fakta faktor faktor-faktor fans fantastis farmasi fase fashion fasilitas fast fatal favorit federal
  federasi fenomena fero ferro feses festival fesyen figur file film filosofi final finalis finalisasi finansial
  finis finish fisik fisiknya fisioterapi fiskal fit fitur fitur-fitur flag flagship fleksibel fleksibilitas flu
  fluktuasi focus fokus follow fondasi food for formal format forum fosil foto foto-foto fotografer fotografi fraksi
  frekuensi fun fundamental fungsi fungsional furnitur gabungan gadget gagal gagasan gaji gak galeri gambar gambaran
  game gamer gaming gampang ganda gangguan ganti gara-gara garam garis gas gastroenterologi-hepatologi gatal gaya
  gede gede-gedean gedung geger gejala gejalanya gejolak gelap gelar gelaran gelombang gempa gencatan generasi
  genetik geografis geopolitik gerai gerak gerakan gerbang gigi gigitan gila giliran gim gimana gini ginjal gitu
  gizi gizinya global go goreng gorengan gotong governance grafis gram gratis gravel green grid grup gudang gugatan
  gugur gula guna gunakan gunanya gunung guru habis habitat hadapan hadapi hadiah hadir hadiri hadirnya haji hak
  hak-hak hakim hal hal-hal halal halaman halus hambatan hamil hampir hancur hangat hangus hantavirus hanya hanyalah
  happy harap harapan harapkan hardware harga harganya hari harian harinya harmonisasi harta harus harusnya hasil
  hasilnya hati hati-hati hebat heboh hektare hemat hendak hendaknya heran hewan hewani hiburan hidangan hidrasi
  hidung hidup hidupnya high highside hijau hilang hilangnya hilir hilirisasi hingga hipertensi historis hitam
  hitungan hoaks hobi home hormat hormon hormonal horor hotel https hubungan hujan hukum hukuman hukumnya hulu human
  humanis hunian huruf hutan hybrid ia ialah ibadah ibu ibukota ide ideal identifikasi identik identitas ikan iklan
  iklim ikon ikonik ikut ilegal ilmiah ilmu ilmuwan imam imbal imbang imbas imbauan imbuh imbuhnya imersif impian
  implementasi implementasinya impor importir impresif imun in inap inch inci indeks independen indikasi indikator
  individu induk industri infeksi inflasi influencer info informasi informatif infrastruktur ingat ingin ini inilah
  inisial inisiatif inklusi inklusif inkubasi inovasi inovatif insan insentif insiden inspirasi instalasi instan
  instansi institusi instruksi instrumen insulin integrasi integritas intelijen intens intensif intensitas interaksi
  interaktif internal internasional internet internship interval intervensi inti intimidasi intinya invasif
  investasi investigasi investor invoicing iritasi is isi isinya isolasi istilah istimewa istirahat istri istrinya
  isu item itu itulah iya izin jabatan jabatannya jadi jadilah jadwal jaga jahat jajaran jajarannya jaksa jalan
  jalan-jalan jalanan jalani jalannya jalur jam jamaah jaminan jangan jangankan jangka jangkauan janji jantung jarak
  jarang jari jaringan jasa jasad jatah jatuh jatuhnya jauh jauh-jauh jawab jawaban jawabannya jeda jejak jejaring
  jelang jelas jelasnya jemaah jembatan jenazah jendela jenis jernih jeroan jet jika jikalau jiwa jual jualan juara
  judi judul juga jujur jumbo jumlah jumlahnya jumpa juri jurnal jurnalis juru justru juta jutaan kabar kabarnya
  kabel kabinet kabur kaca kacamata kadang kadang-kadang kadar kader kain kaitannya kajian kaki kakinya kaku kala
  kalah kalangan kalau kalender kali kalian kalimat kalinya kalium kalori kamar kambing kamera kami kampanye kampiun
  kampung kampus kamtibmas kamu kan kanal kanan kanannya kandang kandidat kandung kandungan kanker kantong kantor
  kantornya kapabilitas kapal kapal-kapal kapan kapasitas karakter karakteristik karantina karat karbohidrat karbon
  kardiovaskular karena karenanya karibnya karier kariernya kartu karya karyawan kasar kasih kasus kasusnya kata
  kata-kata katakan katanya kategori kaum kawasan kaya kayak kayu ke keadaan keadilan keagamaan keahlian keamanan
  keandalan kebahagiaan kebaikan kebakaran kebanggaan kebangkitan kebanyakan kebebasan kebenaran keberadaan
  keberangkatan keberanian keberatan keberhasilan keberlangsungan keberlanjutan keberpihakan kebersamaan kebersihan
  kebetulan kebiasaan kebijakan kebingungan kebocoran kebudayaan kebugaran kebun kebutuhan kecelakaan kecemasan
  kecenderungan kecepatan kecerahan kecerdasan kecewa kecil kecuali kecukupan kedalaman kedatangan kedaulatan
  kedekatan kedelapan kediaman kedokteran kedua keduanya kedudukan keempat keenam keesokan kegaduhan kegagalan
  kegiatan kehabisan kehadiran kehati-hatian kehidupan kehilangan kehormatan keikhlasan keinginan keinginannya
  kejadian kejahatan kejelasan kejuaraan kejutan kekacauan kekalahan kekayaan kekerasan kekhawatiran kekosongan
  kekuasaan kekuatan kekurangan kelahiran kelamin kelancaran kelangkaan kelapa kelas kelasnya kelayakan kelebihan
  kelelahan kelemahan kelembapan kelengkapan keliling kelima keliru kelistrikan kelola kelompok kelompok-kelompok
  keluar keluaran keluarga keluarganya keluhan kemacetan kemajuan kemampuan kemandirian kemanusiaan kemarin kemasan
  kemasyarakatan kematian kembali kembang kemenangan kemerahan kemerdekaan kemiskinan kemitraan kemudahan kemudian
  kemunculan kemungkinan kena kenaikan kenal kenang kenapa kencang kendala kendali kendaraan kendati kenegaraan
  kental kenyamanan kenyang kenyataan kenyataannya kepada kepadatan kepala kepalanya kepastian kepatuhan kepedulian
  kepemilikan kepemimpinan kepentingan kepercayaan keperluan kepolisian kepuasan keputusan kerabat keracunan
  keraguan kerakyatan kerangka kerap keras kerbau keren kereta keributan kering keringat kerja kerjanya kertas
  kerugian kerumunan kerusakan kesadaran kesal kesalahan kesalahpahaman kesan keseharian kesehatan kesehatannya
  keseimbangan kesejahteraan keselamatan keseluruhan kesembilan kesempatan kesenjangan kesepahaman kesepakatan
  keseriusan keseruan kesiapan kesimpulan kesuksesan kesulitan ketahanan ketahuan ketakutan ketat ketebalan
  ketegangan ketemu ketenangan ketentuan ketepatan keterampilan keterangan keterangannya keterbatasan keterbukaan
  ketergantungan keterlambatan keterlibatan ketersediaan ketertiban ketertinggalan ketidakpastian ketiga ketiganya
  ketika ketimpangan ketinggalan ketua ketujuh ketuk keturunan keuangan keunggulan keuntungan kewajiban kewaspadaan
  kewenangan kewenangannya kewirausahaan keyakinan kg khas khatib khawatir khusus khususnya kian kilang kilogram
  kilometer kimia kinerja kini kipas kira kira-kira kiri kirim kisah kisaran kista kita klaim klarifikasi klasemen
  klasifikasi klasik klaster klien klik klinik klinis klub km koalisi kode kognitif kok kokoh kolaborasi kolaboratif
  kolam koleksi kolektif kolesterol kolom kombinasi komentar komersial komitmen komitmennya komoditas kompak
  kompatibel kompensasi kompetensi kompetisi kompetitif kompleks kompleksitas komplikasi komponen komposisi
  komprehensif komputasi komputer komunikasi komunitas kondisi kondisinya kondusif koneksi konektivitas konferensi
  konfigurasi konfirmasi konflik konkret konsekuensi konsentrasi konsep konservasi konservatif konsisten konsistensi
  konsolidasi konspirasi konstruksi konsultan konsultasi konsumen konsumsi kontak kontaminasi konteks konten kontrak
  kontribusi kontributor kontrol konvensional koordinasi koperasi kopi korban koridor korporasi korupsi kosmetik
  kosong kota kota-kota kotak kotor kotoran kreatif kreativitas kreator kredibel kredit kriminal kriminalitas kripto
  krisis kriteria kritik kritis kronis kronologi krusial kualifikasi kualitas kualitasnya kuartal kuasa kuat kuatnya
  kubu kuda kuliah kuliner kulit kulkas kumpulan kunci kuning kunjung kunjungan kunjungi kuota kurang kurangnya
  kurban kurs kursi kurun kutipan laba label laboratorium laga lagi lagu lah lahan lahir lahirnya lain lain-lain
  lainnya laju lajur laki-laki laku lakukan lalu lama laman lamanya lambat lambung lampu lancar landasan langganan
  langit langka langkah langkah-langkah langsung lanjut lanjutan lanjutnya lansia lanskap lantai lantaran lantas
  lapangan lapisan lapor laporan laporannya laporkan laptop larangan lari larut latar latihan laut lautan lawan
  lawannya layak layaknya layanan layar learning lebar lebat lebih ledakan lega legendaris legislatif leher lelah
  lemah lemak lemas lembaga lembaga-lembaga lembar lembut lengan lengkap lengkapnya lensa lepas level lewat liar
  libur lifestyle ligamen lihat likuiditas lima limbah lingkungan lingkup lini lintas lintasan lipat lisensi listrik
  liter literasi liur live logam logika logistik logo lokal lokasi lokasinya lolos lomba lompatan long longsor
  lonjakan luar luas lubang luka luka-luka lulus lulusan lumayan lunak lupa luput lurus lusa lutut maaf macam macet
  mahal mahasiswa main main-main maju maka makan makanan makanya makhluk makin maklum makna makro makroekonomi
  maksimal maksimum maksud maksudnya malah malahan malam malu mampu mana mana-mana manajemen manajer mandat mandiri
  manfaat manfaatnya manipulasi manis mantan manual manufaktur manusia marak maraknya margin mari maritim markas
  market marketplace masa masa-masa masak masakan masalah masalahnya masif masih masing-masing massa massal masuk
  masukan masuknya masyarakat mata matahari matang match materi material mati mau maupun maut maya mayoritas medali
  media mediasi medis medsos meja mekanisme melacak melahap melahirkan melainkan melaju melaksanakan melakukan
  melakukannya melalui melambat melampaui melancarkan melanda melanggar melangkah melanjutkan melapor melaporkan
  melarang melarikan melatih melawan melayang melayangkan melayani melebar melebihi melemah melemahkan melengkapi
  melepas melepaskan melesat melewati melewatkan melibas melibatkan melihat melihatnya melimpah melindungi melintas
  melintasi meliputi melonjak melontarkan melorot meluas melukai meluncur meluncurkan meluruskan memacu memadai
  memadukan memahami memainkan memajukan memakai memakan memaksa memaksakan memaksimalkan memamerkan memanas
  memancing memandang memanfaatkan memang memanggil memangkas memantau memaparkan memasak memasang memasok
  memastikan memasuki memasukkan mematikan mematuhi membaca membacakan membagi membagikan membahas membahayakan
  membaik membakar membalap membalas membandingkan membangun membantah membantu membatalkan membatasi membawa
  membayangkan membayar membebani membeberkan membedakan membekali membela membeli membelinya membenarkan membengkak
  membentang membentuk memberantas memberi memberikan membersihkan membesar membiarkan membiayai membidik memblokir
  membongkar membuang membuat membuatnya membuka membuktikan membukukan membunuh memburu memburuk membutuhkan
  memecahkan memegang memenangi memenangkan memengaruhi memenuhi memeriksa memeriksakan memerintahkan memerlukan
  memetik memfasilitasi memicu memikirkan memilih memiliki memimpin memindahkan meminimalisir meminimalkan meminta
  memohon memori memotong mempelajari mempengaruhi memperbaiki memperbarui memperbesar memperburuk mempercepat
  memperebutkan mempererat memperhatikan memperingati memperingatkan memperjuangkan memperkenalkan memperketat
  memperkirakan memperkuat memperlakukan memperlambat memperlihatkan memperluas mempermudah memperoleh memperpanjang
  memperparah mempersiapkan mempertahankan mempertanyakan mempertegas mempertemukan mempertimbangkan memprediksi
  memprioritaskan memproduksi mempromosikan memproses mempunyai memuaskan memuat memudahkan memuji memukul memulai
  memulihkan memunculkan memungkinkan memutar memutus memutuskan memverifikasi menabrak menahan menaikkan menakutkan
  menambah menambahkan menampik menampilkan menampung menanamkan menandai menandakan menandatangani menang menangani
  menanggapi menanggung menangkap menantang menanti menanyakan menargetkan menarik menaruh menatap menawarkan
  mencabut mencairkan mencakup mencantumkan mencapai mencari mencatat mencatatkan mencegah menceritakan mencermati
  mencerminkan mencetak menciptakan mencoba mencolok mencontohkan mencuci mencukupi mencuri mencurigakan mendadak
  mendaftar mendalam mendalami mendampingi mendapat mendapati mendapatkan mendarat mendasar mendatang mendatangi
  mendekati mendengar mendengarkan menderita mendesain mendesak mendeskripsikan mendeteksi mendirikan
  mendistribusikan mendominasi mendongkrak mendorong menduduki menduga mendukung menebak menegakkan menegaskan
  menekan menekankan menekuni menelan menelusuri menemani menembak menembakkan menembus menempati menempatkan
  menempel menempuh menemui menemukan menengah menentang menentukan menepis menerangkan menerapkan menerbitkan
  menerima menerjunkan menerus menetapkan menewaskan mengabaikan mengacu mengadakan mengadopsi mengaitkan mengajak
  mengajarkan mengajukan mengakhiri mengakibatkan mengakses mengaktifkan mengaku mengakui mengalahkan mengalami
  mengalihkan mengalir mengamankan mengambil menganalisis mengancam mengandalkan mengandung menganggap mengangkat
  menganiaya mengantarkan mengantisipasi mengantongi mengapa mengapresiasi mengarah mengarahkan mengasah mengatakan
  mengatasi mengatasnamakan mengatur mengawal mengawali mengawasi mengecam mengecek mengedepankan mengejar
  mengejutkan mengelola mengeluarkan mengeluhkan mengembalikan mengembangkan mengemudi mengenai mengenakan mengenal
  mengenali mengenang mengendalikan mengendarai mengerahkan mengerikan mengering mengerjakan mengerti mengetahui
  mengevakuasi mengevaluasi menggabungkan menggambarkan menggandeng mengganggu mengganti menggantikan menggelar
  menggerakkan menggunakan menghabiskan menghadapi menghadiri menghadirkan menghambat menghampiri menghancurkan
  menghantam menghapus mengharapkan menghargai menghasilkan menghemat menghentikan menghilang menghilangkan
  menghindar menghindari menghirup menghitung menghormati menghubungi menghubungkan mengidap mengidentifikasi
  mengikat mengikuti mengimbangi mengimbau mengimplementasikan mengincar mengindikasikan mengingat mengingatkan
  menginginkan menginspirasi menginstruksikan mengintegrasikan mengira mengirim mengirimkan mengisi mengizinkan
  mengkaji mengkhawatirkan mengklaim mengkonfirmasi mengkritik mengobati mengolah mengoleksi mengomentari
  mengonfirmasi mengonsumsi mengontrol mengoperasikan mengoptimalkan mengorbankan menguap menguasai menguat
  menguatkan mengubah mengucapkan menguji mengukur mengulang mengulangi mengumpulkan mengumumkan mengunci mengundang
  mengunggah mengungguli mengungkap mengungkapkan mengunjungi menguntungkan mengurangi menguras mengurus mengusulkan
  mengusung mengusut mengutamakan mengutip menikmati menilai menimbulkan menindak menindaklanjuti meninggal
  meninggalkan meninggalnya meningkat meningkatkan meningkatnya meninjau menit menjabat menjadi menjadikan
  menjadikannya menjaga menjajal menjalani menjalankan menjalin menjamin menjangkau menjanjikan menjatuhkan menjauh
  menjawab menjelang menjelaskan menjerat menjual menjuarai menjunjung menolak menonjol menonton menopang mentah
  mental menu menuai menuding menuduh menuju menular menulis menuliskan menumpuk menunaikan menunda menunggu
  menunjang menunjuk menunjukkan menuntaskan menuntut menurun menurunkan menurut menurutku menurutmu menurutnya
  menutup menutupi menuturkan menyadari menyajikan menyakitkan menyaksikan menyala menyalahkan menyalip menyalurkan
  menyamakan menyambut menyampaikan menyangka menyangkut menyapa menyapu menyarankan menyasar menyatakan menyatu
  menyatukan menyebabkan menyebar menyebarkan menyebut menyebutkan menyebutnya menyediakan menyelamatkan
  menyelenggarakan menyelesaikan menyelidiki menyeluruh menyematkan menyembelih menyempurnakan menyenangkan
  menyentuh menyepakati menyerah menyerahkan menyerang menyerap menyertakan menyerupai menyesalkan menyesuaikan
  menyetujui menyiapkan menyimpan menyimpulkan menyinggung menyingkirkan menyisakan menyita menyoal menyoroti
  menyuarakan menyudahi menyukai menyulitkan menyumbang menyumbangkan menyusui menyusul menyusun menyusut merah
  meraih meramaikan merampungkan merancang merapat merasa merasakan merata meraup merawat merayakan merchant merebut
  meredakan meredam merek mereka merekam merekomendasikan merekrut merencanakan meresahkan merespons merilis merinci
  meringankan merintis merkuri merokok merosot merugikan merujuk merupakan merusak mesin meski meskipun mesti
  metabolik metabolisme meter metode mewabah mewah mewajibkan mewakili mewujudkan meyakini meyakinkan mi migas mikro
  mikroorganisme mil miliar miliaran miliarder milik miliki miliknya militer militernya mimpi minat mineral minggu
  mini minim minimal minimarket minimum minta minum minuman minus minyak miring mirip misalkan misalnya misi miskin
  misterius mitigasi mitos mitra mm mobil mobile mobilitas mobilnya modal mode model moderat modern modus mohon
  momen momentum moneter monitor monitoring moral motif motivasi motor motornya mual muda mudah mudah-mudahan muka
  mula-mula mulai mulanya multi multidisiplin multievent multiplier multitasking mulus mulut mumpuni muncul
  munculnya mundur mungkin mungkinkah muntah murah murni musik musim muslim musuh mutakhir mutasi mutlak mutu nafsu
  nah naik naiknya nakal nama nama-nama namanya namun nanti nantinya napas narasi narkoba narkotika nasabah nasi
  nasib nasional natrium natural navigasi negara negara-negara negaranya negatif negeri negosiasi nelayan neraca net
  netizen netral nggak niaga niat nih nikel nikmati nilai nilai-nilai nilainya nirkabel nirlaba nits nol nominal
  nomor non nonaktif normal normalisasi nota note notifikasi nuklir nunggu nutrisi nya nyaman nyaris nyata nyatanya
  nyawa nyeri obat obat-obatan obesitas objek objektif obligasi of off official offline oil ojek oke oknum oksigen
  olah olahan olahraga oleh omega omzet on one onkologi online operasi operasional operator opsi optical optik
  optimal optimalisasi optimis optimisme optimistis orang orang-orang orangnya orbit organ organik organisasi
  ortopedi otak otomatis otomotif otoritas otot out ovarium over owner pabrik pabrikan pacu pada padahal padat pagi
  paham pajak pakai pakaian pakar paket paksa paling palm palsu pameran panas pandang pandangan pandemi panduan
  panel panen pangan panggil panggilan panggung pangkalan pangkat panik panitia panjang panjangnya pantai pantas
  pantauan pantulan papan papar paparan paparnya paper para parah paripurna pariwisata parkir parlemen parpol partai
  partainya partikel partisipan partisipasi paru paru-paru paruh pas pasalnya pasang pasangan pasar pasca pascagempa
  pasien pasif pasir pasok pasokan pasti pastikan pastinya pasukan pasukannya patah patroli patut pebalap
  pebulutangkis pecah pecahan pecinta pedagang pedesaan pedoman peduli pegang pegawai pejabat pekan pekat pekerja
  pekerjaan pekerjaannya pelabuhan pelacakan pelajar pelajaran pelaksana pelaksanaan pelaksanaannya pelaku
  pelan-pelan pelanggan pelanggannya pelanggaran pelapor pelaporan pelari pelarian pelat pelatih pelatihan pelayanan
  pelayaran pelemahan pelengkap pelindung pelindungan peluang peluncuran pemadaman pemahaman pemain pemainnya
  pemakaian pemanasan pemandangan pemanfaatan pemangkasan pemangku pemantau pemantauan pemasangan pemasaran pemasok
  pembagian pembahasan pembalap pembangkit pembangunan pembaruan pembatas pembatasan pembawa pembayaran pembebasan
  pembelajaran pembeli pembelian pembenahan pembengkakan pembentukan pemberantasan pemberdayaan pemberian
  pemberitahuan pemberontak pembersihan pembiayaan pembicaraan pembinaan pemblokiran pembuangan pembuat pembuatan
  pembuka pembukaan pembuluh pembunuhan pemegang pemeliharaan pemenang pemenangnya pemenuhan pemerataan pemeriksaan
  pemerintah pemerintahan pemetaan pemicu pemikiran pemilihan pemilik pemiliknya pemilu pemimpin pemkot pemotongan
  pemrosesan pemuda pemula pemulihan pemutusan penahanan penalti penambahan penampakan penampilan penampilannya
  penandatanganan penanganan penangkapan penantian penasaran penataan penawaran pencabutan pencahayaan pencairan
  pencapaian pencari pencarian pencatatan pencegahan pencernaan pencinta pencitraan pencurian pendaftaran pendalaman
  pendamping pendampingan pendanaan pendapat pendapatan pendataan pendek pendekatan penderita pendidikan pendingin
  pendiri pendirian penduduk pendukung penegak penegakan peneliti penelitian penelusuran penemuan penentu penentuan
  penerapan penerbangan penerbitan penerima penerimaan penerus penetapan pengabdian pengacara pengadaan pengadilan
  pengaduan pengajuan pengakuan pengalaman pengalihan pengamanan pengamat pengamatan pengambilan pengangkatan
  penganiayaan pengaruh pengaturan pengawas pengawasan pengecekan pengelola pengelolaan pengeluaran pengembalian
  pengembang pengembangan pengemudi pengenalan pengendalian pengendara pengerat pengerjaan pengetahuan pengganti
  penggantian penggemar penggerak pengguna penggunaan penggunaannya penghargaan penghasilan penghematan penghentian
  penghormatan pengidap penginapan pengingat pengiriman pengisian pengobatan pengolahan pengoperasian pengorbanan
  penguasaan penguatan pengujian pengukuran pengumpulan pengumuman pengunjung pengurangan pengurus pengusaha
  penilaian penindakan peningkatan penipuan penjaga penjaminan penjara penjelasan penjual penjualan penolakan
  penonton penopang pensiun pensiunan penting pentingnya penugasan penuh penularan penularannya penulis penumpang
  penumpukan penundaan penunjang penunjukan penurunan penutup penutupan penyakit penyalahgunaan penyaluran penyebab
  penyebabnya penyebaran penyedia penyediaan penyelamatan penyelenggara penyelenggaraan penyelesaian penyelidik
  penyelidikan penyembelihan penyerahan penyerapan penyesuaian penyidik penyidikan penyimpanan penyusunan peperangan
  per peradangan peraih perairan perak peralatan peralihan peran perang perangkat perannya perantara perasaan
  peraturan perawat perawatan perayaan perbaikan perbandingan perbankan perbatasan perbedaan perbelanjaan
  perbincangan perbuatan percakapan percaya percepatan percobaan perdagangan perdamaian perdana perdarahan
  perdebatan perebutan peredaran perekaman perekonomian perempatfinal perempuan perencanaan peresmian performa
  performance performanya pergelangan pergerakan pergeseran pergi perguruan perhatian perhelatan perhitungan periksa
  perilaku peringatan peringkat perintah periode peristiwa perizinan perjalanan perjalanannya perjanjian perjuangan
  perkara perkasa perkebunan perkembangan perkiraan perkotaan perlahan perlawanan perlengkapan perlindungan
  perlintasan perlombaan perlu perluasan perlukah perlunya permainan permainannya permanen permasalahan permintaan
  permodalan permohonan permukaan permukiman permusuhan pernah pernapasan pernyataan pernyataannya perolehan
  perombakan perpaduan perpajakan perpanjangan perpindahan perputaran pers persaingan persatuan persaudaraan persegi
  persen persepsi perseroan persetujuan persiapan persidangan persis persnya persoalan personal personel perspektif
  persyaratan pertahanan pertama pertama-tama pertamanya pertambangan pertandingan pertanian pertanyaan pertarungan
  pertempuran pertemuan pertemuannya pertengahan pertimbangan pertolongan pertukaran pertumbuhan pertunjukan
  perubahan perumahan perundang-undangan perundingan perunggu perusahaan perusahaan-perusahaan perusahaannya perut
  perwakilan pesaing pesan pesanan pesantren pesat pesawat peserta pesiar pesisir pesta peta petani peternak
  peternakan petugas petunjuk pewarna pic pidana pidato pidatonya pihak pihak-pihak pihaknya pijakan pikir pikiran
  piksel pilar pilih pilihan pilpres pimpinan pindah pinggir pinggiran pingsan pinjaman pintar pintu pirang pisau
  pit plastik platform pneumonia podium pohon poin poin-poin point pokok pola pole polemik polisi politik politisi
  pondok ponsel populasi populer porsi port portofolio pos posisi posisinya positif position postingan postur
  potensi potensial potong potongan potret power powerful practice prakiraan praktek praktik praktis pre-order
  predator prediksi premium presentasi presisi press prestasi prestisius prevalensi preventif pria pribadi
  pribadinya pricing prinsip prinsip-prinsip prinsipnya prioritas privasi private proaktif produk produk-produk
  produknya produksi produktif produktivitas produsen profesi profesional profesionalisme profesor profil profit
  program program-program progres progresif proklamasi promo promonya promosi proporsional prosedur proses prosesi
  prosesnya prosesor prospek protein protes protokol provinsi proyek proyek-proyek prudent psikolog psikologis puas
  puasa publik pujian pukul pukulan pula pulang pulau pulih puluhan pun punah puncak punggung pungkas pungkasnya
  pungutan punya pupuk pusat pusing putaran putih putra putranya putri putusan putusannya quality race radar radiasi
  radio ragu rahasia raih raihan rajin raksasa rakyat rally ramah ramai rambut rampung ranah rancangan rangka
  rangkaian ranjau ranking rantai rapat rapi rapuh rasa rasakan rasanya rasio rata-rata rate ratusan rawan rawat
  reaksi real real-time realisasi realistis realitas recognition recovery refleksi reformasi refresh regenerasi
  regional registrasi regulasi regulator reguler rehabilitasi rekam rekaman rekan rekan-rekannya rekannya rekayasa
  rekening rekomendasi rekor rekreasi rela relasi relatif relawan relevan remaja renang rencana rencananya rendah
  rentan rentang rentetan reproduksi reputasi reshuffle resistensi resmi resminya resolusi responden respons
  responsif restart restoran restrukturisasi retail retak retired revisi rezim ribet ribu ribuan rider riil rileks
  rilis rinci rincian ringan ringkas riset risiko risikonya ritel ritme riwayat roda roket rokok rombongan roti
  royong ruam ruang ruangan ruas rubber rudal rujukan rumah rumahan rumahnya rumit rumor rumput runner runner-up
  runtuh rupanya rupiah rusak rute rutin rutinitas saat saatnya sabun sadar safe sah sahabat saham saing sains saja
  saji sakit saksi saksi-saksi salah salat saldo saling saluran sama sama-sama sambil sambung sambungnya sambut
  sambutan sambutannya sampah sampai sampaikan sampel samping sana sandi sang sangat sangatlah sanggup sanksi santai
  santan sapaan sapi sapinya saraf saran sarana sasaran satelit satu satu-satunya satunya satwa saudara sawit saya
  sayang sayap sayur sayuran screen se seakan seamless seandainya sebab sebabnya sebagai sebagaimana sebagainya
  sebagian sebaiknya sebaliknya sebanyak sebatas sebelah sebelum sebelumnya sebenarnya sebentar seberapa seberat
  sebesar sebesar-besarnya sebetulnya sebuah sebulan sebut sebutnya secara sedang sedangkan sederet sederhana sedih
  sedikit sedikitnya seekor segala segalanya segar segelintir segera segi segini segmen sehabis seharga sehari
  sehari-hari seharian seharusnya sehat sehingga seimbang seiring sejak sejalan sejarah sejatinya sejauh sejumlah
  sekadar sekali sekalian sekaligus sekalipun sekarang sekedar seketika sekian sekiranya sekitar sekitarnya sekolah
  sekolah-sekolah seksual sektor sekutu sel sela sela-sela selagi selain selaku selalu selama selamanya selamat
  selangka selanjutnya selaras selebgram seleksi selektif selengkapnya selepas selesai selesaikan selfie selisih
  seller seluas seluler seluruh seluruhnya semacam semakin semaksimal semalam semangat semata semata-mata sembako
  sembarangan sembari sembilan sembuh semenjak sementara semestinya semifinal seminggu semoga sempat sempit sempurna
  semua semuanya semula senada senang senantiasa sendi sendiri sendok sengaja sengit sengketa senilai senior senjata
  sensasi sensitif sensor sentimen sentral senyawa seolah seolah-olah seorang sepak sepakat sepanjang sepatu sepeda
  sepekan sepele sependapat sepenuhnya seperti sepertinya sepi sepintas sepuluh seputar seragam serang serangan
  serangan-serangan serangga serangkaian serat seraya serba serentak seri series sering seringkali serius serta
  sertifikasi sertifikat seru serupa service sesaat sesak sesama seseorang sesi sesuai sesuatu sesudah sesungguhnya
  set setahun setara setelah setelahnya setempat setengah seterusnya setia setiap setidaknya setimnya setinggi
  setinggi-tingginya setuju seusai sewa sharing shift si siang siap siap-siap siapa siapakah siapapun siapkan siaran
  siber sibuk sidang sidik sifat sifatnya signifikan sih sikap siklus silakan silam silang silaturahmi simak simbol
  simbolis simpan simulasi sinar sindrom sinergi singkat sini sinilah sinyal sipil sisa sisa-sisa sisanya sisi
  sistem sistematis siswa siswi situ situasi situasinya situs skala skema skenario skor skrining skuad slot
  smartphone smartwatch soal soalnya software solar solid solidaritas solusi solusinya sontak sore sorot sorotan
  sosial sosialisasi sosialnya sosok speaker speed spekulasi spesial spesialis spesies spesifik spesifikasi
  spiritual sponsor sport sprint stabil stabilisasi stabilitas stadion stadium staf stagnan stakeholder stamina
  standar standardisasi start startup stasiun status stigma stok storage straight strain strategi strategis
  streaming stres stroke struktur studi stunting suami suara suasana suatu subsidi suci sudah sudahkah sudut suhu
  suka sukses suku sulit sumber sungai sungguh sungguhpun supaya super supermarket suplai suplemen suporter suportif
  support surat survei susah suspek susu susunan swasta syarat syariah syariat syok system syukur tabrakan tabungan
  tadi tadinya tagihan tahan tahap tahapan tahu tahukah tahun tahun-tahun tahunan tahunnya tajam tak takkan takut
  talenta tali talkshow taman tambah tambahan tambahnya tambang tampak tampaknya tampil tampilan tamu tanah tanaman
  tanda tanda-tanda tandasnya tanding tangan tangani tangga tanggal tanggap tanggapan tangguh tanggung tangkapan
  tank tanpa tantangan tanya tapi target tarif tarik tata tatkala tawaran tawuran tebal tebing tega tegang tegas
  tegasnya teh tekad tekanan teknik teknis teknologi teks tekstur teksturnya telah telak telekomunikasi telephoto
  telepon televisi telinga telur tema teman teman-teman teman-temannya temannya tembakan tembus tempat tempat-tempat
  tempatnya tempo tempur temu temuan temukan tenaga tenang tenda tengah tenor tentang tentara tentu tentunya teori
  tepat tepatnya tepi terakhir terakhirnya terancam terang terangnya terapi terapis terarah terasa teratas teratasi
  teratur terbagi terbaik terbaiknya terbakar terbang terbangun terbantu terbanyak terbaru terbarukan terbarunya
  terbatas terbentuk terbesar terbiasa terbilang terbit terbuat terbuka terbukti terburuk tercantum tercapai
  tercatat tercepat tercermin tercipta terdaftar terdakwa terdampak terdapat terdekat terdengar terdepan terdeteksi
  terdiri terduga terekam terendah tergabung terganggu tergantung tergeletak tergolong terhadap terhenti terhindar
  terhirup terhubung teridentifikasi terima terindikasi terinfeksi terinspirasi terintegrasi terjadi terjadinya
  terjaga terjalin terjangkau terjatuh terjebak terjepit terjun terkadang terkait terkandung terkapar terkecil
  terkemuka terkena terkenal terkendali terkini terkonfirmasi terkonsentrasi terkontaminasi terkontrol terkoordinasi
  terkoreksi terkuat terlalu terlambat terlatih terlebih terlempar terlepas terletak terlibat terlihat terlindungi
  terluar terluka termasuk terminal ternak ternyata terobosan teror teroris terpadu terpaksa terpantau terpapar
  terpaut terpelanting terpencil terpengaruh terpenting terpenuhi terperangkap terpercaya terpilih terpisah tersaji
  tersangka tersebar tersebut tersedia tersembunyi tersendiri tersenyum terseret tersimpan tersingkir tersisa
  terstruktur tertahan tertangkap tertarik tertekan tertentu tertera tertib tertinggal tertinggi tertuang tertuju
  tertular tertulis tertulisnya tertutup terukur terungkap terus terus-menerus terutama terwujud tes test tetangga
  tetap tetapi tewas the tiap tiba tiba-tiba tidak tidakkah tidaknya tidur tiga tiket tikungan tikus tim tim-tim
  timbul time timnya tindak tindakan tinggal tinggalnya tinggi tingginya tingkat tinju tipe tipis tips titik to toh
  toilet toko tokoh tokoh-tokoh tol tolak toleransi tolong tombol ton top topik topping torehan total tourism
  tradisi tradisional traffic tragedi tragis transaksi transaksinya transfer transformasi transisi transit
  transparan transparansi transportasi trauma travel trek tren triliun triwulan trofi tropis truk tua tuan tuanya
  tubuh tubuhnya tuduhan tugas tugas-tugas tugasnya tuh tujuan tujuannya tujuh tukang tukar tulang tulis tulisnya
  tumbuh tumbuhnya tunai tunda tunggal tunggu tunjangan tuntas tuntut tuntutan turis turnamen turun turut tutup
  tutupnya tutur tuturnya twitter uang ubi ucap ucapan ucapnya udah udara ujar ujarnya uji ujian ujung ukuran
  ukurannya ulang ular ultrawide umat umrah umum umumnya umur undang-undang undangan under under-invoicing unggahan
  unggahannya unggul unggulan ungkap ungkapnya unik unit unjuk unsur untuk untung up upacara upah upaya update urat
  urban urine urusan urutan usah usaha usahanya usai usia usianya usul usulan usus usut utama utamanya utang
  utilitas utuh vaksin valas valid varian variasi vendor verifikasi versi via video videonya viral virtual virus
  visi visibilitas visual vital vitamin volatilitas voli volume voucher vs wabah wacana wadah waduh wah wahana wajah
  wajar wajib wakil waktu waktunya walau walaupun wali wanita warga warganet warganya warisan warna wartawan warung
  waspada water wawancara web website wilayah wilayah-wilayah wilayahnya wireless wisata with work wujud ya yaitu
  yakin yakni yang year year-on-year yield zaman zat zero zona zoom
`;

/**
 * Ordinary words of news Indonesian, English loans among them: written with a capital they open a sentence or stand in a
 * headline and are no name by that. Lower-case, one word each; fold case before a look-up.
 */
export const commonWords: ReadonlySet<string> = new Set(block.split(/\s+/).filter((word) => word !== ''));
