// Longer than 150 lines because it is one word list.
// Source: words more often than not in lower case, counted over news text, and function words from general knowledge.

const block = `
  feri torang murid kumis mantri yuk bangsawan rezeki rejeki sasak samawa mbojo osing tengger baduy badui kaili amungme kamoro kenyah kayan punan aneuk samin minangkabau tolaki wolio
  abad ablasi absen absennya acak acara acaranya accessibility account action activity acuan ada adalah adanya
  adaptasi adaptif adapula adapun adat adik adiktif adil administrasi administratif adopsi adu aduan advanced advokasi
  aerasi affairs afiliasi agak agama agar age agen agenda agentic agreement agresif agustus ahad ahli air aja ajakan
  ajang ajaran akad akademik akademisi akal akan akar akhir akhir-akhir akhirnya akibat akibatnya akomodasi akrab
  akselerasi akses aksesibilitas aksesori aksi aksinya aktif aktivasi aktivis aktivitas aktor aku akuatik akumulasi
  akun akuntabel akurasi akurat akut ala alam alamat alami alasan alasannya alat alert algoritma alhamdulillah
  alhasil alias alien alih alih-alih aliran alkohol all allah alloy alokasi alpukat alternatif aluminium alur aman
  amanah amanat amat amatir ambang ambassador ambil ambisi amblas ambulans american an anak anak-anak anak-anaknya
  anaknya analis analisis ancaman and anda andai andaikan andal andalan andalannya aneh aneka anggapan anggaran
  anggarannya anggota angin angka angkanya angkasa angkat angkatan animasi anjlok anjuran antar antara antaranya
  antariksa antarinstansi antarmanusia antarmuka anti antioksidan antisipasi antrean antusias antusiasme apa apa-apa
  apabila apakah apalagi apapun aparat aparatur apel apes api apik aplikasi apoteker apresiasi arab arah arahan arc
  area arena argumentasi aroma arsip arsitektur arthritis arti artificial artifisial artikel artinya artis arus asa
  asal asalkan asam asap asasi aset asing asisten asli asosiasi aspal aspek aspirasi asrama asset asuhan asumsi
  asupan asuransi asyik at atap atas atasan atasnya atau ataupun atlet atlet-atlet atletik atletnya atmosfer atrial
  atrium aturan audio audit autentikasi auto autonomous average awak awal awal-awal awalnya awan awareness awas awet
  ayah ayahnya ayam ayat ayo bab babak baby baca badai badak badan badannya badminton bag bagaimana bagaimanapun
  bagan bagi bagian baginya bagus bahagia bahan bahan-bahan bahas bahasa bahaya bahkan bahu bahunya bahwa baik
  baik-baik baiklah baiknya bakal bakar bakom bakteri balai balap balapan balasan balik baling-baling balita bambu
  ban bandar bandara banding bandingkan banget bangga bangkit bangsa bangun bangunan banjir bank banking banpres
  bantah bantalan bantam bantu bantuan banyak banyaknya bapak bara barang barang-barang barangsiapa barat barel
  bareng barisan baru baru-baru barulah barunya basah basis basket basketball batagor batak batal batas batch
  baterai baterainya battle batu batuk bawa bawaan bawah bawahnya bawang bayangkan bayar bayaran bayi bazar bea beam
  beasiswa beban bebas beber beberapa bebernya beda bedah bedanya begini begitu bekas bekerja bekerjasama beku bela
  belah belajar belakang belakangan belakangnya belanja belas belasan beleid beli beliau belum benar benar-benar
  benarkah bencana benda bendahara bendera benefit bener bengkak bening bensin bentuk bentuknya benturan bepergian
  berada beradaptasi beragam berakhir beraksi beraktivitas beralih berangkat berani berapa berarti beras berasal
  berat beratnya berawal berbagai berbagi berbahan berbahasa berbahaya berbalik berbanding berbasis berbeda
  berbeda-beda berbekal berbelanja berbentuk berbicara berbincang berbuah berbuat berbulan-bulan berbunyi berburu
  bercak bercampur bercerita berdampak berdarah berdasarkan berdaya berdekatan berdiri berdiskusi berdua berdurasi
  beredar beregu berenang berencana beresolusi berevolusi berfokus berfoto berfungsi bergabung berganti bergantian
  bergantung bergejala bergengsi bergerak bergeser bergizi bergulir berguna berhadapan berhak berharap berharga
  berhasil berhati-hati berhenti berhubungan beribadah berikan berikut berikutnya berinisial berinovasi berinteraksi
  berinvestasi berisi berisikan berisiko beristirahat berita berjalan berjalannya berjam-jam berjanji berjarak
  berjualan berjuang berjudul berjumlah berkaca berkah berkaitan berkala berkali-kali berkapasitas berkas berkat
  berkata berkeadilan berkelanjutan berkembang berkembangnya berkendara berkepanjangan berkesempatan
  berkesinambungan berkibar berkisar berkolaborasi berkomitmen berkompetisi berkomunikasi berkonsultasi
  berkontribusi berkoordinasi berkualitas berkuasa berkuda berkumpul berkunjung berkurang berkurban berlabuh berlaga
  berlaku berlangganan berlangsung berlanjut berlari berlatih berlebih berlebihan berlemak berlokasi bermain
  bermakna bermaksud bermanfaat bermasalah bermotor bermuatan bermula bermunculan bernama bernapas berniat bernilai
  berolahraga beroperasi berorientasi berpacu berpartisipasi berpeluang berpendapat berpengalaman berpengaruh
  berpenghasilan berperan berpesan berpihak berpikir berpindah berpotensi berprestasi berprofesi berpura-pura
  berpusat berputar bersaing bersaksi bersalah bersama bersama-sama bersamaan bersangkutan bersaudara bersedia bersejarah
  berselang bersenjata bersiap bersifat bersih bersikap bersimbah bersinar bersinergi berskala berspekulasi
  berstandar berstatus bersumber bersyukur bertahan bertahap bertahun-tahun bertajuk bertambah bertambahnya
  bertanding bertanggung bertanya bertarung bertekad bertema bertempat bertemu bertenaga bertentangan bertepatan
  berterima bertindak bertransaksi bertransformasi bertugas bertujuan berturut-turut berubah berujung berukuran
  berulang beruntun beruntung berupa berupaya berusaha berusia bervariasi berwarna berwenang besar besar-besaran
  besaran besarnya beserta besi besok best besutan beta betapa betawi beton betul beverages bhayangkara biar biarkan
  biarlah biasa biasanya biaya bibir bibit bicara bidang big bijak biji-bijian bikin bila bilang bilateral bimtek binaan
  binatang bingung bintang biologis biomedis biometrik birokrasi biru bisa bisakah bisnis blood blue blush bobot
  bobotnya bocah bocor bocoran bodi body bohong bola bold boleh bolehkah bolu bom bonus bos botani botol boxing
  brand briefing british brutal bruto buah buang buat buatan budaya buddha bugis building buka buka-bukaan bukan
  bukankah bukanlah bukti buktikan buku bulan bulanan bulat bulu bulutangkis bumbu bumi bundle bunga buntu buntut
  bunyi burnout bursa buru-buru buruh buruk burung bus business butuh buy buyback by cabai cabang cabor cadangan
  cadar cahaya cair cairan cakupan call calon camera camilan camp campur campuran cancer canggih cap capability
  capaian capex capres capture car cara cara-cara caranya card care cari carrier case catatan cedera cegah cek celah
  celcius cell celsius cemaran cemas cenderung cengkeh center centers cepat cerah cerdas cerita ceritanya cermat
  cetusnya challenge champion change channel charging chat check cheese chemical chia child chinese chip chipset
  cicilan cipta circle ciri cita citizenship citra citrus class clear climate climbing clinical close cloud cm coach
  coba cobalah cobra cocok code coding color com combat comeback comedy commercial communication commuter compact
  companion company competition compliance comprehensive concern conference consultation consumer content contoh
  contohnya control cooling core corner corporate counter court crash cream creator credit cross crude cs cuaca cuci
  cukai cukup cum cuma cuman curah curcuma curhat curiga currency customer cuti cyber cycling dada daerah
  daerah-daerah daftar daftarkan dagang daging dagingnya dahulu daily dakwaan dalam dalami dalamnya damai damkar
  dampak dampaknya dan dana dapat dapatkan dapur darah darat dari daring daripada darurat dasar dasarnya data
  data-data datang datanya daun day daya dayak de dead debit debu debut definisi defisit deh dehidrasi dekade
  dekanat dekat dekatnya dekorasi deksametason delapan delegasi delta demam demi demikian demo demokrasi denda
  dengan dengar dental depan depannya deposit deposito depresi derajat deretan desa desain desainnya desakan
  desember design desil desktop dessert destinasi detail detak detection deteksi detik developer device devisa dewan
  dewasa di dia diabaikan diabetes diadakan diadaptasi diagnosis diagnostik diajak diajukan diakses diakui dialami
  dialihkan dialisis dialog dialokasikan diam diam-diam diamankan diamati diambil diameter diamond diandalkan
  dianggap diangkat dianiaya dianjurkan diantaranya diarahkan diare diatasi diatur diawali diawasi dibaca dibagi
  dibagikan dibahas dibanderol dibanding dibandingkan dibangun dibantu dibatalkan dibatasi dibawa dibayar dibayarkan
  dibebaskan dibedakan dibekali dibekukan dibeli dibentuk diberi diberikan diberitakan diberlakukan dibersihkan
  dibiarkan dibicarakan dibilang dibuat dibuka dibuktikan dibunuh dibutuhkan dicantumkan dicapai dicatat dicek
  dicerna dicoba dicuci dicuri dicurigai didampingi didapat didapatkan didasarkan didatangi didengar didiagnosis
  didirikan didistribusikan didominasi didorong diduga didukung dieksekusi diekspor diet dievakuasi dievaluasi
  difasilitasi different difokuskan diganti digantikan digelar digital digitalisasi digunakan dihadapi dihadapkan
  dihadiri dihadirkan diharapkan dihasilkan dihentikan dihimpun dihindari dihitung dihubungi dihukum diikuti diimbau
  diimplementasikan diingat diinginkan diinisiasi diiringi diisi diisolasi diizinkan dijadikan dijadwalkan dijaga
  dijalani dijalankan dijamin dijangkau dijanjikan dijatuhi dijatuhkan dijelaskan dijerat dijual dijuluki dikabarkan
  dikaitkan dikarenakan dikasih dikatakan dikategorikan dikelola dikeluarkan dikemas dikembalikan dikembangkan
  dikenai dikenakan dikenal dikendalikan dikerahkan dikerjakan diketahui dikhawatirkan dikibarkan dikirim dikirimkan
  diklaim diklat dikonfirmasi dikonsumsi dikuasai dikumpulkan dikunjungi dikurangi dikurbankan dikutip dilaksanakan
  dilakukan dilakukannya dilalui dilancarkan dilanda dilanjutkan dilansir dilantik dilaporkan dilarang dilarikan
  dilatih dilengkapi dilepas dilepaskan dilibatkan dilihat dilindungi diluncurkan dimainkan dimakan dimaknai
  dimaksud dimaksudkan dimana dimanfaatkan dimasak dimasukkan dimensi dimiliki diminati diminta dimintai
  dimodifikasi dimulai dimulainya dinamika dinamis dinantikan dinas dinding dingin dini dinikmati dinilai dinilainya
  dinonaktifkan dinyatakan diolah dioperasikan dipadukan dipahami dipakai dipaksa dipandang dipanggil dipangkas
  dipantau dipasang dipasangkan dipastikan dipatok dipecat dipengaruhi dipenuhi diperbaiki diperbincangkan
  diperbolehkan dipercaya diperdagangkan diperhatikan diperiksa diperintahkan diperjualbelikan diperkenalkan
  diperkirakan diperkuat diperluas diperlukan diperoleh dipersiapkan dipertahankan dipertandingkan dipertimbangkan
  dipesan dipicu dipikirkan dipilih dipimpin dipindahkan dipisahkan diplomasi diplomatik dipotong diprediksi
  diproduksi diproses diproyeksikan dipublikasikan dipulangkan dipusatkan diputuskan diraih diramaikan dirancang
  dirangkum dirasa dirasakan dirawat director direkam direkomendasikan direksi direncanakan diresmikan diri dirilis
  dirinya dirugikan disabilitas disadari disajikan disaksikan disalahgunakan disalip disalurkan disambut disampaikan
  disampaikannya disapa disarankan disease disebabkan disebut disebut-sebut disebutkan disebutnya disediakan
  diselamatkan diselenggarakan diselesaikan diselidiki disematkan disembelih disembunyikan disepakati diserahkan
  disertai disesuaikan disetujui disiapkan disiarkan disimpan disiplin diskon diskusi disorot display distinguished
  distribusi distributor disusul disusun ditahan ditambah ditambahkan ditampilkan ditandai ditandatangani ditangani
  ditanggung ditangkap ditantang ditanya ditargetkan ditarik ditawarkan ditegaskan ditekan diteken ditempati
  ditempatkan ditemui ditemukan ditenagai ditentukan diterapkan diterbitkan diterima ditetapkan ditimbulkan
  ditindaklanjuti ditinggalkan ditingkatkan ditinjau ditonton ditopang dituding dituduh ditugaskan ditujukan
  ditularkan ditulis ditunda ditunggu ditunjuk ditunjukkan dituntut diturunkan ditutup diubah diuji diukur diumumkan
  diundang diunggah diungkap diungkapkan diusulkan diusung diverifikasi dividen dividend diwajibkan diwakili
  diwarnai diwaspadai diwujudkan diyakini dkk doa doang dock dokter dokumen dokumentasi dolar domba domestik dominan
  dominasi domino dompet donasi dong dorong dorongan dose dosen dosis double downhill dr draf draft drama dramatis
  drastis drive driver drone dua dua-duanya dual duduk duel duet dugaan duit duka dukung dukungan dulu duluan
  dulunya dunia duo durasi duta dynamic e-commerce e-wallet earbud earth eastern easy eating eceran eclipse edar
  edaran edisi editing edukasi edukatif efek efeknya efektif efektivitas effect efisien efisiensi ego ekonomi ekor
  ekosistem ekraf eks eksekusi eksekutif eksisting eksklusif ekspansi ekspektasi eksperimen eksploitasi eksplorasi
  ekspor ekspornya eksportir eksternal ekstra ekstrem electronic elektronik elemen elite email emang emas emergency
  emerging emisi emiten emosi emosional empat empati employer enak enam endokrinologi endoskopi energi engage enggak
  enggan engine engineer engineering english enhanced enhancement enjoy ensiklik entah entitas environment
  environmental enzim epidemi epidemiologi epik equity era erat es eselon eskalasi esok esports estetika estimasi
  etik etika euro european evakuasi evaluasi evaluation event evolusi excellence exhibition experience eye fabrikasi
  face facility factor failed fakta faktanya faktor faktor-faktor fans fantastis farmasi fase fashion fasilitas fast
  fatal fatality favorit februari federal federasi fenomena fero ferro fertilitas feses festival fesyen fever field
  fight figur fikih file film filosofi final finalis finalisasi finals finansial finis finish fintech first fiscal
  fisik fisiknya fisioterapi fiskal fit fits fitur fitur-fitur flag flagship flash fleksibel fleksibilitas flu
  fluktuasi focus fokus follow fondasi food foods foot football for forensik formal formasi format formula forum
  fosil foto foto-foto fotocopy fotografer fotografi fraksi fraktur framework free frekuensi from fuel full fun
  fundamental fungsi fungsional furnitur gabung gabungan gadget gagal gagasan gajah gaji gak galeri gambar gambaran
  game gamer gaming gampang ganda gangguan ganteng ganti gantung gara-gara garage garam garansi garis garuda gas
  gastroenterologi-hepatologi gastroesophageal gatal gate gateway gaya gebyar gede gede-gedean gedung geger gejala
  gejalanya gejolak gelap gelar gelaran gelembung gelombang gembira gempa gen gencatan gene general generasi
  generation genetik genom geografis geopolitik gerai gerai-gerai gerak gerakan gerbang gerhana gigawatt gigi gigitan gila
  giliran gim gimana ginekologi gini ginjal gitu gizi gizinya glass global go goes gol golden good goreng gorengan
  gotong gout governance grade graduate grafis gram grand gratis gravel great green grid grip grup gudang gue guest
  gugatan gugur gula guna gunakan gunanya gunung guru gym habis habitat hackathon hadapan hadapi hadiah hadir hadiri
  hadirnya hajatan haji hak hak-hak hakim hal hal-hal halal halalbihalal halaman half halofit halus hambatan hamil hampir hancur
  hangat hangus hantavirus hanya hanyalah happy haram harap harapan harapannya harapkan hardware harga harganya hari
  harian harinya harmonisasi harta harus harusnya hasil hasilnya hati hati-hati head healthy heart heatstroke hebat
  heboh hektare hemat hendak hendaknya heran hertz hewan hewani hiburan hidangan hidden hidrasi hidung hidup hidupnya high
  highside higiene hijau hilang hilangnya hilir hilirisasi hindu hingga hipertensi historis history hitam hits
  hitungan hoaks hobi hoc home horizon hormat hormon hormonal horor hotel https hubungan hubungi hujan hukum hukuman
  hukumnya hulu human humanis humas hunian huruf hutan hybrid hydro ia ialah ibadah ibu ibukota icon id ide ideal
  idealnya identifikasi identik identitas ideologi ikan ikhtiar iklan iklim ikon ikonik ikut ikuti ilegal ilmiah
  ilmu ilmuwan image imaging imam imbal imbang imbas imbauan imbuh imbuhnya imersif impact impian implementasi
  implementasinya impor importir impresif imun imunisasi in inap inch inci inclusion indeks independen independent
  indigo indikasi indikator individu indoor induk industri industry infeksi inflasi influencer info informasi
  informasinya informatif infrastruktur ingat ingin ini inilah inisial inisiatif injeksi inklusi inklusif inkubasi
  innovation inovasi inovatif input insan insentif insiden inspeksi inspirasi instalasi instan instansi institusi
  instruksi instruktur instrumen insulin insyaallah integrasi integritas intelektual intelijen intelligence
  intelligent intens intensif intensitas interaksi interaktif internal internasional internet internship internsip
  interval intervensi inti intimidasi intinya invasif investasi investigasi investing investor invoicing iritasi
  iron is isi isinya islam island isolasi istighosah istilah istimewa istirahat istri istrinya isu isu-isu item itu itulah
  iuran iya izin jabatan jabatannya jadi jadilah jadwal jaga jagat jahat jajaran jajarannya jaksa jalan jalan-jalan
  jalanan jalani jalannya jalur jam jamaah jambore jambu jaminan janda jangan jangankan jangka jangkauan janji jantung
  januari japanese jarak jarang jari jaringan jasa jasad jasamarga jatah jatuh jatuhnya jauh jauh-jauh jawab jawaban
  jawabannya jeda jejak jejaring jelang jelas jelasnya jemaah jembatan jenazah jendela jenis jernih jeroan jeruk jet
  jika jikalau jiwa joint journey jual jualan juara judi judul juga jujur jumat jumbo jumlah jumlahnya jumpa junior
  juri jurnal jurnalis juru jurutama justru juta jutaan kabar kabarnya kabel kabinet kabur kaca kacamata kacang
  kadang kadang-kadang kadar kader kain kaitannya kajian kakek kaki kakinya kaku kala kalah kalangan kalau kalaupun
  kalender kali kalian kalimat kalinya kalium kalori kamar kambing kamera kami kamis kampanye kampiun kampung kampus
  kamtibmas kamu kamus kan kanal kanan kanannya kandang kandidat kandung kandungan kanker kantong kantor kantornya
  kapabilitas kapal kapal-kapal kapan kapasitas karakter karakteristik karam karantina karat karbohidrat karbon
  kardiovaskular karena karenanya karibnya karier kariernya karnaval kartu karya karyawan kasar kasih kasus kasusnya kata
  kata-kata katakan katanya kategori katolik kau kaum kawasan kaya kayak kayu ke keadaan keadilan keagamaan keahlian
  keamanan keandalan kebahagiaan kebaikan kebakaran kebanggaan kebangkitan kebanyakan kebebasan kebenaran keberadaan
  keberangkatan keberanian keberatan keberhasilan keberlangsungan keberlanjutan keberpihakan kebersamaan kebersihan
  kebetulan kebiasaan kebijakan kebingungan kebocoran kebudayaan kebugaran kebun kebutuhan kecelakaan kecemasan
  kecenderungan kecepatan kecerahan kecerdasan kecewa kecil kecuali kecukupan kedalaman kedatangan kedaulatan
  kedekatan kedelapan kediaman kedokteran kedua keduanya kedudukan keempat keenam keesokan kefarmasian kegaduhan
  kegagalan kegiatan kehabisan kehadiran kehati-hatian kehidupan kehilangan kehormatan keikhlasan keikutsertaan
  keinginan keinginannya kejadian kejahatan kejelasan kejepit kejuaraan kejurnas kejutan kekacauan kekalahan
  kekambuhan kekayaan kekerasan kekhawatiran kekosongan kekuasaan kekuatan kekurangan kelahiran kelamin kelancaran
  kelangkaan kelapa kelas kelasnya kelayakan kelebihan kelelahan kelemahan kelembagaan kelembapan kelengkapan
  keliling kelima keliru kelistrikan kelola kelompok kelompok-kelompok keluar keluaran keluarga keluarganya keluhan
  kemacetan kemah kemajuan kemampuan kemandirian kemanusiaan kemarau kemarin kemasan kemasyarakatan kematian kembali
  kembang kemenangan kementerian kemerahan kemerdekaan kemiskinan kemitraan kemudahan kemudian kemunculan
  kemungkinan kena kenaikan kenal kenang kenapa kencang kendala kendali kendaraan kendati kenegaraan kental
  kenyamanan kenyang kenyataan kenyataannya kepada kepadatan kepala kepalanya kepastian kepatuhan kepedulian
  kepemilikan kepemimpinan kepentingan kepercayaan keperluan kepolisian kepresidenan kepuasan keputusan kerabat
  keracunan keraguan kerakyatan kerangka kerap keras kerbau keren kereta keributan kering keringat kerja kerjanya
  kernel kertas kerugian kerugiannya kerumunan kerusakan kesadaran kesal kesalahan kesalahpahaman kesan keseharian
  kesehatan kesehatannya keseimbangan kesejahteraan keselamatan keseluruhan kesembilan kesempatan kesenjangan
  kesepahaman kesepakatan keseriusan keseruan kesiapan kesimpulan kesuksesan kesulitan ketahanan ketahuan ketahui
  ketakutan ketan ketat ketatalaksanaan ketatanegaraan ketebalan ketegangan ketemu ketenangan ketentuan ketepatan keterampilan keterangan
  keterangannya keterbatasan keterbukaan ketergantungan keterlambatan keterlibatan ketersediaan ketertiban
  ketertinggalan ketidakpastian ketiga ketiganya ketika ketimpangan ketinggalan ketua ketujuh ketuk keturunan
  keuangan keunggulan keuntungan kewajiban kewaspadaan kewenangan kewenangannya kewilayahan kewirausahaan keyakinan
  keyboard keynote kg khas khatib khawatir khusus khususnya kian kiblat kidney kilang kilogram kilometer kilowatt kimia
  kinerja kini kipas kira kira-kira kirab kiri kirim kisah kisahnya kisaran kista kit kita klaim klarifikasi klasemen
  klasifikasi klasik klaster klien klik klinik klinis klub km knowledge koalisi kode kognitif kok kokoh kolaborasi
  kolaboratif kolam koleksi kolektif kolesterol kolom kombinasi komentar komersial komet komisi komisioner komitmen
  komitmennya komoditas komoditasnya kompak kompatibel kompensasi kompetensi kompetisi kompetitif kompleks
  kompleksitas komplikasi komponen komposisi komprehensif komputasi komputer komunikasi komunitas kondisi kondisinya
  kondusif koneksi konektivitas konferensi konfigurasi konfirmasi konflik konghucu konkret konsekuensi konsentrasi
  konsep konsepnya konservasi konservatif konsisten konsistensi konsolidasi konspirasi konstitusi konstruksi
  konsultan konsultasi konsumen konsumsi kontak kontaminasi konteks konten kontrak kontribusi kontributor kontrol
  konvensional koordinasi koperasi kopi korban korean koridor korporasi korupsi kosmetik kosong kota kota-kota kotak
  kotor kotoran kreatif kreativitas kreator kredibel kredit kriminal kriminalitas kripto krisis kristal kristen
  kriteria kritik kritis kronis kronologi krusial kualifikasi kualitas kualitasnya kuartal kuasa kuat kuatnya kubu
  kucing kuda kue kuliah kuliner kulit kulkas kumpulan kunci kuncinya kuning kunjung kunjungan kunjungi kuota kupon
  kurang kurangnya kurban kurs kursi kurun kusir kutipan kutu laba label laboratorium laga lagi lagu lah lahan lahir
  lahirnya laik lain lain-lain lainnya laju lajur laki-laki laku lakukan lalin lalu lama laman lamanya lambat
  lambung lampu lancar landasan langganan langit langka langkah langkah-langkah langsung lanjut lanjutan lanjutnya
  lansia lanskap lantai lantaran lantas lapangan lapisan lapor laporan laporannya laporkan laps laptop laptops
  larangan large lari larung larut laser latar latihan laut lautan lawan lawannya layak layaknya layanan layar layarnya
  lead leader leadership learning lebar lebaran lebat lebih ledakan lega legal legend legendaris legislatif leher
  lelah lemah lemak lemas lembaga lembaga-lembaga lembar lembut lempar lending lengan lengkap lengkapnya lensa lepas
  leptospirosis level lewat liar libur life lifestyle lifting ligamen light lihat likuiditas lima limbah lingkungan
  lingkup lini link lintah lintas lintasan lipat liquid lisensi listrik liter literasi little liur live load logam
  logika logistik logo lokakarya lokal lokasi lokasinya lolos lomba lompat lompatan lone long longsor lonjakan look low luar
  luas lubang luka luka-luka lulus lulusan lumayan lumpur lunak lupa luput lurus lusa lutut maaf macam macet madya
  magic maha mahal mahasiswa mahkamah main main-main maintenance majelis maju maka makan makanan makanya makhluk
  makin maklum makna makro makroekonomi maksimal maksimum maksud maksudnya malah malahan malam malu mama mampu mana
  mana-mana manager manajemen manajer mandat mande mandiri manfaat manfaatkan manfaatnya manipulasi manis mantan
  manual manufaktur manusia marak maraknya marathon maret margin mari maritim markas market marketplace masa
  masa-masa masak masakan masalah masalahnya masif masih masing-masing maskapai massa massal masters masuk masukan
  masukkan masuknya masyarakat mata matahari matang match materi material mati mau maupun maut maya mayoritas medali
  media media-media mediasi medicine medis medsos meeting megang megathrust megawatt meja mekanisme melacak melahap
  melahirkan melainkan melaju melaksanakan melakukan melakukannya melalui melambat melampaui melancarkan melanda
  melanggar melangkah melanjutkan melansir melapor melaporkan melarang melarikan melatih melawan melayang
  melayangkan melayani melayu melebar melebihi melemah melemahkan melengkapi melepas melepaskan melesat melewati
  melewatkan melibas melibatkan melihat melihatnya melimpah melindungi melintas melintasi meliputi melonjak
  melontarkan melorot meluas melukai meluncur meluncurkan meluruskan memacu memadai memadukan memahami memainkan
  memajukan memakai memakan memaksa memaksakan memaksimalkan memamerkan memanas memancing memandang memanfaatkan
  memang memanggil memangkas memantau memaparkan memasak memasang memasok memastikan memasuki memasukkan mematikan
  mematuhi membaca membacakan membagi membagikan membahas membahayakan membaik membakar membalap membalas
  membandingkan membangun membantah membantu membatalkan membatasi membawa membayangkan membayar membebani
  membeberkan membedakan membekali membela membeli membelinya membenarkan membengkak membentang membentuk
  memberantas memberi memberikan membersihkan membesar membiarkan membiayai membidik memblokir membongkar membuang
  membuat membuatnya membuka membuktikan membukukan membunuh memburu memburuk membutuhkan memecahkan memegang
  memenangi memenangkan memengaruhi memenuhi memeriksa memeriksakan memerintahkan memerlukan memetik memfasilitasi
  memicu memikirkan memilih memiliki memimpin memindahkan meminimalisir meminimalkan meminta memohon memori memotong
  mempelajari mempengaruhi memperbaiki memperbarui memperbesar memperburuk mempercepat memperebutkan mempererat
  memperhatikan memperingati memperingatkan memperjuangkan memperkenalkan memperketat memperkirakan memperkuat
  memperlakukan memperlambat memperlihatkan memperluas mempermudah memperoleh memperpanjang memperparah
  mempersiapkan mempertahankan mempertanyakan mempertegas mempertemukan mempertimbangkan memprediksi memprioritaskan
  memproduksi mempromosikan memproses mempunyai memuaskan memuat memudahkan memuji memukul memulai memulihkan
  memunculkan memungkinkan memutar memutus memutuskan memverifikasi men menabrak menahan menaikkan menakutkan
  menambah menambahkan menampik menampilkan menampung menanamkan menandai menandakan menandatangani menang menangani
  menanggapi menanggung menangis menangkan menangkap menantang menanti menanyakan menargetkan menarik menariknya
  menaruh menatap menawarkan mencabut mencairkan mencakup mencantumkan mencapai mencari mencatat mencatatkan
  mencegah menceritakan mencermati mencerminkan mencetak menciptakan mencoba mencolok mencontohkan mencuci mencukupi
  mencuri mencurigakan mendadak mendaftar mendalam mendalami mendampingi mendapat mendapati mendapatkan mendarat
  mendasar mendatang mendatangi mendekati mendengar mendengarkan menderita mendesain mendesak mendeskripsikan
  mendeteksi mendirikan mendistribusikan mendominasi mendongkrak mendorong menduduki menduga mendukung menebak
  menegakkan menegaskan menekan menekankan menekuni menelan menelusuri menemani menembak menembakkan menembus
  menempati menempatkan menempel menempuh menemui menemukan menengah menentang menentukan menepis menerangkan
  menerapkan menerbitkan menerima menerjunkan menerus menetapkan menewaskan mengabaikan mengacu mengadakan
  mengadopsi mengaitkan mengajak mengajarkan mengajukan mengakhiri mengakibatkan mengakses mengaktifkan mengaku
  mengakui mengalahkan mengalami mengalihkan mengalir mengamankan mengambil menganalisis mengancam mengandalkan
  mengandung menganggap mengangkat menganiaya mengantarkan mengantisipasi mengantongi mengapa mengapresiasi mengarah
  mengarahkan mengasah mengatakan mengatasi mengatasnamakan mengatur mengawal mengawali mengawasi mengecam mengecek
  mengedepankan mengejar mengejutkan mengelola mengeluarkan mengeluhkan mengembalikan mengembangkan mengemudi
  mengenai mengenakan mengenal mengenali mengenang mengendalikan mengendarai mengerahkan mengerikan mengering
  mengerjakan mengerti mengetahui mengevakuasi mengevaluasi menggabungkan menggambarkan menggandeng mengganggu
  mengganti menggantikan menggelar menggerakkan menggunakan menghabiskan menghadapi menghadiri menghadirkan
  menghambat menghampiri menghancurkan menghantam menghapus mengharapkan menghargai menghasilkan menghemat
  menghentikan menghilang menghilangkan menghindar menghindari menghirup menghitung menghormati menghubungi
  menghubungkan mengidap mengidentifikasi mengikat mengikuti mengimbangi mengimbau mengimplementasikan mengincar
  mengindikasikan mengingat mengingatkan menginginkan menginspirasi menginstruksikan mengintegrasikan mengira
  mengirim mengirimkan mengisi mengizinkan mengkaji mengkhawatirkan mengklaim mengkonfirmasi mengkritik mengobati
  mengolah mengoleksi mengomentari mengonfirmasi mengonsumsi mengontrol mengoperasikan mengoptimalkan mengorbankan
  menguap menguasai menguat menguatkan mengubah mengucapkan menguji mengukur mengulang mengulangi mengumpulkan
  mengumumkan mengunci mengundang mengunggah mengungguli mengungkap mengungkapkan mengunjungi menguntungkan
  mengurangi menguras mengurus mengusulkan mengusung mengusut mengutamakan mengutip menikmati menilai menimbulkan
  menindak menindaklanjuti meninggal meninggalkan meninggalnya meningkat meningkatkan meningkatnya meninjau menit
  menjabat menjadi menjadikan menjadikannya menjaga menjajal menjalani menjalankan menjalin menjamin menjangkau
  menjanjikan menjatuhkan menjauh menjawab menjelang menjelaskan menjerat menjual menjuarai menjunjung menolak
  menonjol menonton menopang mentah mental menu menuai menuding menuduh menuju menular menulis menuliskan menumpuk
  menunaikan menunda menunggu menunjang menunjuk menunjukkan menuntaskan menuntut menurun menurunkan menurut
  menurutku menurutmu menurutnya menutup menutupi menuturkan menyadari menyajikan menyakitkan menyaksikan menyala
  menyalahkan menyalip menyalurkan menyamakan menyambut menyampaikan menyangka menyangkut menyapa menyapu
  menyarankan menyasar menyatakan menyatu menyatukan menyebabkan menyebar menyebarkan menyebut menyebutkan
  menyebutnya menyediakan menyelamatkan menyelenggarakan menyelesaikan menyelidiki menyeluruh menyematkan
  menyembelih menyempurnakan menyenangkan menyentuh menyepakati menyerah menyerahkan menyerang menyerap menyertakan
  menyerupai menyesalkan menyesuaikan menyetujui menyiapkan menyimpan menyimpulkan menyinggung menyingkirkan
  menyisakan menyita menyoal menyoroti menyuarakan menyudahi menyukai menyulitkan menyumbang menyumbangkan menyusui
  menyusul menyusun menyusut merah meraih meramaikan merampungkan merancang merapat merasa merasakan merata meraup
  merawat merayakan merchant merdeka merebut meredakan meredam merek mereka merekalah merekam merekomendasikan
  merekrut merencanakan meresahkan merespons merilis merinci meringankan merintis merkuri merokok merosot merugikan
  merujuk merupakan merusak mesin mesinnya meski meskipun mesti metabolic metabolik metabolisme meter metode
  metropolitan mewabah mewah mewajibkan mewakili mewujudkan meyakini meyakinkan mi micro middle midnight mie migas
  mikro mikroorganisme mil milenial milestone miliar miliaran miliarder milik miliki miliknya militer militernya
  milk mimpi minang minat mineral minggu mingguan mini minim minimal minimarket minimum minta minum minuman minus
  minyak miring mirip mirror misalkan misalnya misi miskin misterius mitigasi mitos mitra mm mobil mobile mobilitas
  mobilnya modal mode model model-model moderat modern modus modusnya mohon momen moment momentum moneter money
  monitor monitoring monster moral more most motif motivasi moto motor motornya movie mual muda mudah mudah-mudahan
  muka mula-mula mulai mulanya multi multidisiplin multievent multiplier multitasking mulus mulut mumpuni muncul
  munculnya mundur mungkin mungkinkah muntah murah murni musik musim muslim musrenbang musuh mutakhir mutasi mutlak mutu nabi
  nafsu nah naik naiknya nakal nakes nama nama-nama namanya namun nanti nantinya napas narasi narkoba narkotika
  nasabah nasi nasib nasional native natrium natural navigasi negara negara-negara negaranya negatif negeri
  negosiasi nelayan nenek neraca net netizen netral new next nggak niaga niat night nih nikel nikmati nilai
  nilai-nilai nilainya nirkabel nirlaba nits no noise nol nominal nomor non nonaktif normal normalisasi norovirus
  northern nota note notifikasi november nuklir nunggu nusa nutrisi nya nyaman nyamuk-nyamuk nyaris nyata nyatanya
  nyawa nyeri obat obat-obatan obesitas objek objektif obligasi obstetri of off office officer official offline oil
  ojek oke oknum oksigen oktober olah olahan olahraga oleh omega omzet on oncology onde one ongkir onkologi online
  operasi operasinya operasional operating operation operational operator opsi optical optik optimal optimalisasi
  optimis optimisme optimistis orang orang-orang orangnya orbit organ organik organisasi ornamen ortopedi
  osteoarthritis otak otomatis otomotif otonomi otoritas otot otsus out outdoor outlook output oval ovarium over
  owner pabrik pabrikan pacu pacuan pada padahal padat padel paduan pagelaran pagi paham pajak pakai pakaian pakar paket paksa
  palang paling palm palsu paman pameran panas pancasila pandang pandangan pandemi panduan panel panen pangan
  panggil panggilan panggung pangkalan pangkat panik panitia panjang panjangnya panjat pantai pantas pantauan
  pantulan papan papar paparan paparnya paper papillomavirus para parade parah paripurna pariwisata parkir parlemen
  parpol partai partainya partikel partisipan partisipasi partner partnership paru paru-paru paruh pas pasal
  pasalnya pasang pasangan pasar pasca pascabencana pascagempa pasien pasif pasir paskibraka pasok pasokan password
  pasti pastikan pastinya pasukan pasukannya patah patient patroli patut pawai payment payudara pebalap pebulutangkis
  pecah pecahan pecinta pedagang pedesaan pedoman peduli pegang pegawai pegunungan pejabat pekan pekat pekerja
  pekerjaan pekerjaannya pekurban pelabuhan pelacakan pelajar pelajaran pelaksana pelaksanaan pelaksanaannya pelaku
  pelan-pelan pelancong pelanggan pelanggannya pelanggaran pelapor pelaporan pelari pelarian pelat pelatih pelatihan
  pelatnas pelayanan pelayaran pelemahan pelengkap pelindung pelindungan pelopor peluang peluncuran peluru pemadam
  pemadaman pemahaman pemain pemainnya pemakaian pemakaman pemanasan pemandangan pemanfaatan pemangkasan pemangku
  pemantau pemantauan pemasangan pemasaran pemasok pembagian pembahasan pembalap pembangkit pembangunan pembaruan
  pembatas pembatasan pembawa pembayaran pembebasan pembelaan pembelajaran pembeli pembelian pembenahan pembengkakan
  pembentukan pembentukannya pemberantasan pemberdayaan pemberian pemberitahuan pemberlakuan pemberontak pembersihan
  pembiayaan pembicaraan pembina pembinaan pemblokiran pembuangan pembuat pembuatan pembuka pembukaan pembuluh
  pembunuhan pemegang pemeliharaan pemenang pemenangnya pemenuhan pemerataan pemeriksa pemeriksaan pemerintah
  pemerintahan pemetaan pemicu pemikiran pemilihan pemilik pemilikan pemiliknya pemilu pemimpin pemkot pemotongan
  pemrosesan pemuda pemula pemulihan pemusnahan pemutusan penagihan penahanan penalti penambahan penampakan
  penampilan penampilannya penanaman penandatanganan penanganan penanggulangan penanggung penangkapan penantian
  penasaran penasihat penataan penawaran pencabutan pencahayaan pencairan pencapaian pencari pencarian pencatatan
  pencegahan pencernaan pencinta pencitraan pencurian pendaftaran pendalaman pendamping pendampingan pendanaan
  pendapat pendapatan pendataan pendayagunaan pendek pendekatan penderita pendidikan pendingin pendiri pendirian penduduk
  pendukung penegak penegakan penegasan peneliti penelitian penelusuran penemuan penentu penentuan penerapan
  penerbangan penerbitan penerima penerimaan penertiban penerus penetapan pengabdian pengacara pengadaan pengadilan
  pengaduan pengajian pengajuan pengakuan pengalaman pengalihan pengamanan pengamat pengamatan pengambilan penganekaragaman pengangkatan
  penganiayaan penganugerahan pengaruh pengarusutamaan pengatur pengaturan pengawas pengawasan pengecekan pengelola pengelolaan
  pengeluaran pengembalian pengembang pengembangan pengemudi pengenalan pengendalian pengendara pengentasan
  pengerahan pengerat pengerjaan pengetahuan pengganti penggantian penggemar penggerak pengguna penggunaan
  penggunaannya penghargaan penghasilan penghematan penghentian penghormatan penghubung pengidap penginapan
  pengingat pengiriman pengisian pengobatan pengolahan pengoperasian pengorbanan penguasaan penguatan pengujian
  pengukuran pengumpulan pengumuman pengungkapan pengungsi pengunjung pengurangan pengurus pengusaha peniadaan
  penilaian penindakan peningkatan penipu penipuan penjaga penjamin penjaminan penjara penjelasan penjual penjualan
  penolakan penonton penopang pensiun pensiunan penting pentingnya penugasan penuh penularan penularannya penulis
  penumpang penumpukan penundaan penunjang penunjukan penuntut penurunan penutup penutupan penyakit penyalahgunaan
  penyaluran penyangga penyanyi penyebab penyebabnya penyebaran penyebarluasan penyedia penyediaan penyelamat penyelamatan
  penyelenggara penyelenggaraan penyelesaian penyelidik penyelidikan penyembelihan penyempurnaan penyerahan
  penyerapan penyesuaian penyidik penyidikan penyimpanan penyusunan peperangan per peradangan peraih perairan perak
  peralatan peralihan peran perang perangkat perannya perantara perasaan perasuransian peraturan perawat perawatan
  perayaan perbaikan perbandingan perbankan perbatasan perbedaan perbelanjaan perbincangan perbuatan percakapan
  percaya percepatan percobaan perdagangan perdamaian perdana perdarahan perdebatan perebutan peredaran perekaman
  perekonomian pereli perempatfinal perempuan perencanaan peresmian performa performance performanya pergelangan pergelaran
  pergerakan pergeseran pergi perguruan perhatian perhatikan perhelatan perhitungan periksa perilaku peringatan
  peringkat perintah perintis periode peristiwa perizinan perjalanan perjalanannya perjanjian perjuangan perkara
  perkasa perkebunan perkembangan perkeretaapian perkiraan perkotaan perlahan perlawanan perlengkapan perlindungan
  perlintasan perlombaan perlu perluasan perlukah perlunya permainan permainannya permanen permasalahan permendag
  permintaan permodalan permohonan permukaan permukiman permusuhan pernah pernapasan pernyataan pernyataannya
  perolehan perombakan perpaduan perpajakan perpanjangan perpindahan perputaran pers persaingan persatuan
  persaudaraan persegi persen persentase persepsi perseroan persetujuan persiapan persiapannya persidangan persis
  persnya persoalan personal personel perspektif persyaratan pertahanan pertalite pertama pertama-tama pertamanya
  pertambahan pertambangan pertandingan pertanggungjawaban pertanian pertanyaan pertanyaannya pertarungan pertempuran pertemuan
  pertemuannya pertengahan pertimbangan pertolongan pertukaran pertumbuhan pertunjukan perubahan perumahan
  perundang-undangan perundingan perunggu perusahaan perusahaan-perusahaan perusahaannya perut perwakilan pesaing
  pesan pesanan pesantren pesat pesawat peserta pesiar pesisir pesona pesta peta petaka petani peternak peternakan
  petikemas petugas petunjuk pevoli pewarna physical pic picks pidana pidato pidatonya pihak pihak-pihak pihaknya
  pijakan pikir pikiran piksel pilar pilates pilih pilihan pilpres pimpinan pin pindah pinggir pinggiran pingsan
  pinjaman pintar pintarnya pintu pirang pisau pit pixel planet plastik platform play playground playoff plus
  pneumonia pocong podium pohon poin poin-poin point pointer pokok pokoknya pola pole polemik policy polisi politik
  politisi polycystic polyendocrine pondok ponsel pool popularitas populasi populer porsi port portofolio portrait
  pos posisi posisinya positif position post postingan postur posyandu potensi potensial potong potongan potret power powered
  powerful practice praja prajurit prakiraan praktek praktik praktis prasarana pre-order predator prediction
  prediksi prekursor premier premium presentasi president presisi press prestasi prestisius prevalensi preventif
  pria pribadi pribadinya pricing prinsip prinsip-prinsip prinsipnya prioritas privacy privasi private pro proaktif
  processed processing product produk produk-produk produknya produksi produktif produktivitas produsen profesi
  profesional profesionalisme profesor profil profit program program-program progres progresif progress project
  proklamasi promo promonya promosi promotor proporsi proporsional prosedur proses prosesi prosesnya prosesor
  prospek protein protes protestan protokol protokoler provinsi proyek proyek-proyek prudent psikolog psikologis
  psikotropika puas puasa public publik pujian pukul pukulan pula pulang pulau pule pulih pulmonary puluhan pun
  punah puncak punggung pungkas pungkasnya pungutan punya pupuk pusat push pusing putaran putih putra putranya putri
  putusan putusannya quality qurban rabu race radang radar radiasi radio ragu rahasia raih raihan rajin raksasa
  rakyat rally ramah ramai rambut rampung ranah rancangan rangka rangkaian ranjau ranking rantai rapat rapi rapim
  rapuh rasa rasakan rasanya rasio rata-rata rate ratings ratio ratusan rawan rawat rawit reaksi real real-time
  realisasi realistis realitas reality recognition recovery red redemption refleksi reflux reformasi refresh
  regenerasi regional registrasi regulasi regulator regulatory reguler rehabilitasi rekam rekaman rekan
  rekan-rekannya rekannya rekayasa rekening rekomendasi rekonstruksi rekor rekreasi rekrutmen rektorat rela relasi
  relatif relations relawan relay relevan remaja rembug rembuk renal renang rencana rencananya rendah rentan rentang rentetan
  report reproduksi republik reputasi reseller resepsi reserve reservoir reshuffle resilience resistensi resmi resminya
  resolusi respect respon responden respons response responsibility responsif rest restart restoran restrukturisasi
  retail retak retired return reumatologi revisi revolusi rezim rheumatoid ribet ribu ribuan rider riders riil
  rileks rilis rinci rincian rinciannya ring ringan ringkas rise riset risetnya risiko risikonya risk ritel ritme
  riwayat road robot robotic robotics roda roket rokok rombongan rookie room roti royal royalti royong ruam ruang
  ruangan ruas rubber rudal rujukan rumah rumahan rumahnya rumit rumor rumput run runner runner-up runtuh rupanya
  rupiah rusak rute rutin rutinitas saat saatnya sabtu sabu sabuk sabun sadar safe safety sah sahabat saham saing
  sains saja saji sakit saksi saksi-saksi saksikan salah salat saldo sale sales saling salmon saluran sama sama-sama
  sambil sambung sambungnya sambut sambutan sambutannya sampah sampai sampaikan sampel samping sana sandi sang
  sangat sangatlah sanggup sanitasi sanksi santai santan sapaan sapi sapinya sapu saraf saran sarana sarasehan sasaran satelit
  satellite satisfaction satu satu-satunya satunya satwa saudara saus save sawit saya sayang sayangnya sayap sayur
  sayuran scam scan screen se seakan seamless seandainya sebab sebabnya sebagai sebagaimana sebagainya sebagian
  sebaiknya sebaliknya sebanyak sebatas sebelah sebelum sebelumnya sebenarnya sebentar seberapa seberat sebesar
  sebesar-besarnya sebetulnya seblak sebuah sebulan sebut sebutnya secara second sedang sedangkan sedari sedekah sedentary
  sederet sederhana sedih sedikit sedikitnya seekor segala segalanya segar segelintir segera segi segini segmen
  sehabis seharga sehari sehari-hari seharian seharusnya sehat sehingga sehubungan seimbang seiring sejahtera sejak
  sejalan sejarah sejatinya sejauh sejumlah sekadar sekali sekalian sekaligus sekalipun sekarang sekedar sekelompok
  seketika sekian sekilas sekiranya sekitar sekitarnya sekolah sekolah-sekolah sekretariat seksi seksual sektor
  sekutu sel sela sela-sela selagi selain selaku selalu selama selamanya selamat selangka selanjutnya selapanan selaras selasa
  selatan selebgram seleksi selektif selengkapnya selepas selesai selesaikan selfie selisih seller seluas seluler
  seluruh seluruhnya semacam semakin semaksimal semalam semangat semarak semarakan semata semata-mata sembako sembarangan sembari
  sembilan sembuh semenjak sementara semester semestinya semifinal seminggu semoga sempat sempit sempurna semua
  semuanya semula senada senam senang senantiasa senat sendi sendiri sendok seng sengaja sengit sengketa senilai
  senin senior senjata sensasi sensitif sensor sentimen sentra sentral senyawa seolah seolah-olah seorang sepak
  sepakat sepanjang sepatu sepeda sepekan sepele sependapat sepenuh sepenuhnya seperti sepertinya sepi sepintas
  september sepuluh seputar seragam serang serangan serangan-serangan serangga serangkaian serat seraya serba
  serentak seri seribu series sering seringkali serius serta sertifikasi sertifikat seru serupa service sesaat sesak
  sesama sesekali seseorang sesi session sesuai sesuatu sesudah sesungguhnya set setahun setara setelah setelahnya
  setempat setengah seterusnya setia setiap setiba setibanya setidaknya setimnya setinggi setinggi-tingginya setuju
  seusai sewa share sharing shift sholat show si siaga siang siap siap-siap siapa siapakah siapapun siapkan siaran
  siber sibuk sidang side sidik sifat sifatnya signifikan sih sikap siklus silakan silam silang silaturahmi silent
  silver simak simbol simbolis simental simpan simpanan simplify simulasi simulation sinar sindrom sinergi singkat
  single sini sinilah sinyal sipil siri sisa sisa-sisa sisanya sisi sistem sistematis siswa siswi situ situasi
  situasinya situs skala skema skenario skin skor skrining skuad slot slowpitch smart smartphone smartwatch soal
  soalnya sobatblu social sodium software solar solid solidaritas solusi solusinya sontak sore sorot sorotan sosial
  sosialisasi sosialnya sosok soto southeast southern spa speaker special speech speed spekulasi spesial spesialis
  spesies spesifik spesifikasi spesimen spirit spiritual split sponsor sport spot sprint stabil stabilisasi
  stabilitas stabilization stable stadion stadium staf stage stagnan stakeholder stamina stand standar standard
  standardisasi star start startup stasiun state status steam stem stigma stok storage story straight strain
  strategi strategic strategics strategis streaming stres stress stroke struktur studi study stunting suami suara
  suasana suatu sub subholding subsidi subspesialis substansi suci sudah sudahkah sudut suhu suite suka sukses suku
  sulit sumber sunda sungai sungguh sungguhpun sunspot supaya super supermarket suplai suplemen suporter suportif
  support surat survei surveillance survey survival susah suspek sustainability susu susunan swadaya swalayan swasta
  swimming syarat syariah syariat symposium syndrome syok system syukur tabel tabligh tabrakan tabungan tadi tadinya
  taekwondo tagihan tahan tahap tahapan tahlilan tahu tahukah tahun tahun-tahun tahunan tahunnya tajam tak takbiran take takkan takut
  talent talenta tali talk talks talkshow taman tambah tambahan tambahkan tambahnya tambang tampak tampaknya tampil
  tampilan tamu tanah tanaman tanda tanda-tanda tandasnya tandem tanding tangan tangani tangga tanggal tanggap
  tanggapan tanggapannya tangguh tanggung tangkapan tank tanpa tantangan tantangannya tanya tap tapi target tarif
  tarik taruna tasyakuran tasyrik tata tatkala tau tawaran tawuran tebak tebakan tebal tebing tega tegang tegas tegasnya teh
  tekad tekanan teknik teknis teknologi teks tekstur teksturnya telah telak telekomunikasi telephoto telepon
  televisi telinga telur tema teman teman-teman teman-temannya temannya tembak tembakan tembakau tembok tembus
  tempat tempat-tempat tempatnya tempo tempur temu temuan temukan tenaga tenang tenda tengah tenggara tenor tentang
  tentara tentu tentunya tenun teori tepat tepatnya tepi terakhir terakhirnya terancam terang terangnya terapi
  terapis terarah terasa teratas teratasi teratur terbagi terbaik terbaiknya terbakar terbang terbangun terbantu
  terbanyak terbaru terbarukan terbarunya terbatas terbentuk terbesar terbiasa terbilang terbit terbuat terbuka
  terbukti terburuk tercantum tercapai tercatat tercepat tercermin tercipta terdaftar terdakwa terdampak terdapat
  terdekat terdengar terdepan terdeteksi terdiri terduga terekam terendah tergabung terganggu tergantung tergeletak
  tergolong terhadap terhenti terhindar terhirup terhubung teriakan teridentifikasi terima terindikasi terinfeksi
  terinspirasi terintegrasi terjadi terjadinya terjaga terjalin terjangkau terjatuh terjebak terjepit terjun
  terkadang terkait terkandung terkapar terkecil terkemuka terkena terkenal terkendali terkini terkonfirmasi
  terkonsentrasi terkontaminasi terkontrol terkoordinasi terkoreksi terkuat terlalu terlambat terlapor terlatih
  terlebih terlempar terlepas terletak terlibat terlihat terlindungi terluar terluka termasuk terminal ternak
  ternyata terobosan teror teroris terpadu terpaksa terpantau terpapar terpaut terpelanting terpencil terpengaruh
  terpenting terpenuhi terperangkap terpercaya terpilih terpisah tersaji tersangka tersebar tersebut tersedia
  tersembunyi tersendiri tersenyum terseret tersimpan tersingkir tersisa terstruktur tertahan tertangkap tertarik
  tertekan tertentu tertera tertib tertinggal tertinggi tertuang tertuju tertular tertulis tertulisnya tertutup
  terukur terungkap terus terus-menerus terutama terwujud tes test testimoni tetangga tetap tetapi tewas the therapy
  think third threat tiap tiba tiba-tiba tidak tidakkah tidaknya tidur tiga tiket tikungan tikus tim tim-tim timbul
  time timnya timur tindak tindakan tindakannya tinggal tinggalnya tinggi tingginya tingkat tinjauan tinju tionghoa
  tipe tipis tips titanium titik to toh toilet toko tokoh tokoh-tokoh tol tolak toleransi tolong tombol tomorrow ton
  top topik topping torehan total totalnya touch tourism tracking trade tradisi tradisional traffic tragedi tragis
  trainer training tramadol transaksi transaksinya transfer transformasi transformation transisi transit translate
  transparan transparansi transportasi tratag trauma travel treasury treatment trek tren trends triathlon triliun
  triple triwulan trofi tropis truk truth tsunami tua tuan tuanya tubuh tubuhnya tuduhan tugas tugas-tugas tugasnya
  tuh tujuan tujuannya tujuh tukang tukar tulang tulis tulisnya tumbuh tumbuhnya tumor tunai tunda tunggal tunggu
  tunjangan tuntas tuntut tuntutan turbo turis turn turnamen turun turut tutup tutupnya tutur tuturnya twitter
  tylosaurus uang uap ubi ucap ucapan ucapnya udah udang udara ujar ujarnya uji ujian ujung ujungnya ukuran
  ukurannya ulang ular ultimate ultra ultrawide umat umrah umum umumnya umur undang undang-undang undangan under
  under-invoicing unggahan unggahannya unggul unggulan ungkap ungkapnya unibody unik unit unjuk unsur untuk untung
  untungnya up upacara upah upaya update uranium urat urban urine urusan urutan usah usaha usahanya usai usia
  usianya usul usulan usus usut utama utamanya utang utara utilitas utuh vaksin valas valid value varian variasi
  vendor ventilasi verifikasi versi very veteran veteriner via video videonya viral virtual virus visi visibilitas
  visual vital vitamin voice volatilitas voli volt volume voucher vs wabah wacana wadah waduh wah wahana wajah wajar
  wajib wakil waktu waktunya walau walaupun wali walk wall wanita war warga warganet warganya warisan warna warning
  wartawan warung waspada watch water watt wawancara wealth web webinar website wellness western what why wide widget
  wilayah wilayah-wilayah wilayahnya wind wired wireless wisata wisuda with women woodball work wujud x-ray ya yahudi yaitu
  yakin yakni yang year year-on-year yield you your yuan yudisial zakat zaman zat zeni zero ziarah zona zone zoom
`;

/**
 * Ordinary words of news Indonesian, English loans among them: written with a capital they open a sentence or stand in a
 * headline and are no name by that. Lower-case, one word each; fold case before a look-up.
 */
export const commonWords: ReadonlySet<string> = new Set(block.split(/\s+/).filter((word) => word !== ''));
