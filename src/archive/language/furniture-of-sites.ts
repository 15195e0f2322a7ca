// Longer than 150 lines because it is one table, each row with its own examples.
import type { FurnitureLine } from './furniture-line.ts';

const MEDIA = '(?:facebook|twitter|x|whatsapp|wa|telegram|line|linkedin|pinterest|instagram|youtube|threads|email)';
const NAME = '(?: [\\p{L}\\d.]{1,20}){0,4}';

/** A whole line of one of `lines`, with the marks of a button before and behind it. */
const line = (...lines: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${lines.join('|')})[ .!?:…>»+]{0,6}$`, 'iu');

/** What one house, one theme of a blog or one messenger prints around an article; matched against the whole line. */
export const furnitureOfSites: readonly FurnitureLine[] = [
  {
    // VOA
    reason: 'audio-player',
    pattern: line(
      'no media source currently available|(?:the )?(?:code|url) has been copied to your clipboard|\\d{2,4} ?kbps ?\\| ?mp3|(?:unduh|download) (?:audio|video|mp3)|\\d:\\d{2}:\\d{2}|\\d{1,2}:\\d{2} ?\\| ?\\d{2,4} ?kbps|(?:auto|240p|360p|480p|720p|1080p)(?: ?\\| ?(?:[\\d.,]+ ?mb))?|pop-?out player|player pop-?out|embed|sematkan|tautan langsung|direct link|unduh',
    ),
    examples: [
      'No media source currently available',
      'The URL has been copied to your clipboard',
      '64 kbps | MP3',
      '0:03:12',
      'Sematkan',
      'Tautan langsung',
      '360p | 12.1MB',
    ],
    counterExamples: ['Unduh berkas itu dari kantor desa', 'Tautan langsung terputus', '03:12'],
  },
  {
    // BBC
    reason: 'page-control',
    pattern: line('informasi artikel|klik (?:di ?sini|link ini|tautan ini)'),
    examples: ['Informasi artikel', 'Klik di sini'],
    counterExamples: ['Informasi artikel itu keliru', 'Klik di sini, kata petugas, lalu isi nama'],
  },
  {
    reason: 'author-note',
    pattern:
      /^Peranan, \p{Lu}[\p{L}.]*(?: [\p{L}.]+){0,6}$|^(?:Wartawan|Jurnalis|Reporter|Koresponden|Editor) (?:BBC|VOA|DW|CNN|ABC|CNA)(?: [\p{L}]+){0,4}$|^Melaporkan dari \p{Lu}[\p{L}, ]{2,40}$/u,
    examples: [
      'Peranan, BBC News Indonesia',
      'Peranan, Wartawan',
      'Wartawan BBC News Indonesia',
      'Melaporkan dari Solo',
    ],
    counterExamples: ['Peranan perempuan, kata dia', 'Peranan, kata dia, berubah'],
  },
  {
    reason: 'promotion',
    pattern: line(
      `(?:kunjungi|ikuti|buka) (?:saluran|kanal|channel) ${MEDIA}${NAME}|akun resmi kami di ${MEDIA}|(?:liputan|berita|laporan) [^.]{2,60} langsung di (?:whatsapp|telegram|ponsel|kotak masuk|e-?mail) anda`,
      `dapatkan berita (?:pilihan|terkini|terbaru)(?: kami)?(?: (?:di|dari|lewat|melalui))?${NAME}|silakan baca (?:konten|berita|artikel) menarik lainnya [^.]{2,40}(?:\\.com|\\.id)? di google news`,
      '[^.]{10,150} [-–—] (?:beli|baca|unduh|klik|pesan) (?:sekarang|di ?sini)|dapatkan akses [^.]{2,120}\\. ?klik (?:di ?)?sini',
    ),
    examples: [
      'Kunjungi saluran WhatsApp Kabarlain',
      'Akun resmi kami di WhatsApp',
      'Liputan mendalam Kabarlain langsung di WhatsApp Anda.',
      'Dapatkan Berita Pilihan di',
      'Silakan baca konten menarik lainnya dari Kabarlain.com di Google News',
      'Edisi Khusus Kabarlain: Jurus Petani Menghadapi Kemarau - Beli Sekarang',
      'Dapatkan akses gratis, tanpa iklan di Kabarlain Plus. Klik di sini',
    ],
    counterExamples: [
      'Kunjungi saluran irigasi itu, menteri kecewa',
      'Akun resmi kami di WhatsApp diretas, kata bupati',
      'Dapatkan berita pilihan itu dari warga, polisi bergerak',
      'Warga diminta membaca aturan - baca pelan-pelan',
    ],
  },
  {
    reason: 'promotion',
    pattern:
      /^jika (?:kamu|anda) .{5,80}(?<=[, ])(?:dukung(?:lah)? kami|donasi|berlangganan|jadi(?:lah)? (?:kawan|sahabat|anggota))\b.{0,120}$|^dukung(?:lah)? jurnalisme\b.{0,200}\b(?:donasi|rekening|berlangganan)\b.{0,160}$|^[^\p{L}]{0,6}(?:silahkan|silakan|mohon|tolong|ayo|yuk)?,? ?(?:dibagikan|sebarkan|share|viralkan) (?:agar|supaya|biar|ke grup|jika|bila) .{0,80}$|^(?:jangan|jgn) lupa (?:gabung|join|ikuti|follow|subscribe|like)\b.{0,120}\b(?:grup|group|channel|kanal|akun|wa|telegram)\b.{0,120}$/iu,
    examples: [
      'Jika kamu menilai laporan ini penting, dukung kami dengan menjadi kawan redaksi.',
      'Dukung jurnalisme independen di kampung. Donasi melalui rekening di halaman ini.',
      'Silakan dibagikan agar yang berwenang tahu',
      'Jangan lupa gabung grup WA Info Sukamaju: https://contoh.id/grup',
    ],
    counterExamples: [
      'Dukung jurnalisme warga, bupati membuka pelatihan',
      'Jika kamu menilai laporan itu penting, kata guru, bacalah',
      'Ayo sebarkan semangat itu, kata guru',
      'Jangan lupa gabungkan dua bahan itu',
    ],
  },
  {
    // JPNN
    reason: 'share-bar',
    pattern: line(`(?:${MEDIA} [\\p{L}\\d-]{2,20}\\.(?:com|id|co|net)(?:\\.id)?(?: |$)){2,6}`),
    examples: ['Facebook Kabarlain.com Twitter Kabarlain.com WhatsApp Kabarlain.com'],
    counterExamples: ['Facebook Kabarlain.com diretas', 'Bagikan email itu kepada polisi'],
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:konten|artikel|isi|tautan) (?:di (?:bawah|atas) )?ini (?:disajikan|dipasang|disediakan|disponsori) oleh (?:advertiser|pengiklan|mitra|pihak ketiga|sponsor)\b.{0,250}$|^[-–—] ?(?:advertisement|iklan)(?: ?[-–—] ?(?:scroll to continue)?)?$|^advertisement [-–—] scroll to continue$/iu,
    examples: ['Konten di bawah ini disajikan oleh Advertiser. Jurnalis kami tidak terlibat.', '- Advertisement -'],
    counterExamples: ['Konten ini disajikan oleh warga'],
  },
  {
    reason: 'read-also',
    pattern:
      /^(?:jangan (?:sampai )?(?:ketinggalan|terlewat)|wajib dibaca|baca selengkapnya di sini|berita selengkapnya) ?: ?.{10,160}$/iu,
    examples: ['Jangan Sampai Ketinggalan: Warga Ini Panen Dua Kali Setahun'],
    counterExamples: ['Jangan sampai ketinggalan kereta, kata petugas', 'Jangan lewatkan: ia datang hari ini'],
  },
  {
    reason: 'reader-poll',
    pattern: /^\d(?:[.,]\d)?\/\d{1,2} ?- ?\(\d{1,6} (?:votes?|suara)\)$/i,
    examples: ['4/5 - (12 votes)'],
    counterExamples: ['2/3 - (suara sah)'],
  },
  {
    // WhatsApp: a sender without a text, or with a short one
    reason: 'message-frame',
    pattern:
      /^\[\d{1,2}[.:]\d{2}(?:[.:]\d{2})?, ?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\] ?[^:]{2,50}:(?: .{1,200})?$|^[*_~]?(?:diteruskan(?: berkali-kali)?|forwarded(?: many times)?)[*_~]?$/iu,
    examples: ['[11.42, 17/3] Grup RT 07:', '[12.03, 17/3] Pak RT: Terima kasih', '*Diteruskan berkali-kali*'],
    counterExamples: ['[11.42] Kereta tiba', 'Diteruskan ke polisi'],
  },
  {
    // a printed newspaper
    reason: 'page-foot',
    pattern:
      /^(?:penerbit|percetakan|alamat redaksi|harga (?:langganan|eceran)|pemimpin (?:redaksi|umum)|penanggung ?jawab) ?: ?.{3,200}$|^rubrik \p{Lu}.{3,60} menerima (?:tulisan|naskah|kiriman)\b.{0,200}$/iu,
    examples: ['Penerbit: PT Kabar Sukamaju', 'Rubrik Surat Pembaca menerima tulisan paling banyak satu halaman.'],
    counterExamples: ['Penerbit itu tutup', 'Rubrik itu menerima penghargaan'],
  },
  {
    // BBC, DW, VOA: what stands where a film, a sound or a post of another network was
    reason: 'embed',
    pattern:
      /^(?:hentikan|lompati|lewati) (?:twitter|x|youtube|facebook|instagram|tiktok|google youtube)(?: (?:pesan|post|konten))?,? ?\d{0,2}$|^izinkan konten .{2,30}\?$|^artikel ini memuat konten yang disediakan .{2,250}$|^peringatan: konten pihak ketiga .{2,120}$|^video ini tidak (?:bisa|dapat) diputar\.?$|^untuk (?:memutar|menonton) video ini, .{10,160}$|^terima dan lanjutkan$|^tidak ada sumber media yang saat ini tersedia$|^(?:kode|url) telah disalin (?:di|ke) papan klip anda\.?$|^tayangkan gambar$|^(?:width|height|lebar|tinggi|px)$/iu,
    examples: [
      'Hentikan Twitter pesan, 1',
      'Izinkan konten Twitter?',
      'Artikel ini memuat konten yang disediakan Twitter. Kami meminta izin Anda.',
      'Peringatan: Konten pihak ketiga mungkin memuat iklan',
      'Video ini tidak bisa diputar',
      'Untuk menonton video ini, pastikan JavaScript Anda aktif',
      'Tidak ada sumber media yang saat ini tersedia',
      'URL telah disalin di papan klip Anda',
      'width',
    ],
    counterExamples: [
      'Hentikan X itu, kata warga',
      'Untuk menonton video itu warga antre',
      'Video ini tidak bisa diputar di pengadilan, kata hakim',
    ],
  },
  {
    // ABC: the network in capitals before what its film shows
    reason: 'embed',
    pattern:
      /^(?:YOUTUBE|TWITTER|INSTAGRAM|FACEBOOK|TIKTOK):? \p{Lu}\p{Ll}{1,20}(?: \p{Ll}{2,20}){1,3}(?: [\p{L}\d-]{1,20}){0,9}$/u,
    examples: ['YOUTUBE Suka duka buruh pemetik kopi di Sukamaju'],
    counterExamples: [
      'YOUTUBE DIBLOKIR DI TIGA NEGARA',
      'YOUTUBE Blokir Ribuan Video',
      'YouTube dipakai untuk belajar',
    ],
  },
  {
    // Kompas.com, SINDOnews, Republika, Medcom, Bisnis, Tribun
    reason: 'promotion',
    pattern: line(
      '[\\p{L}\\d.]{2,20} berkomitmen memberikan fakta jernih [^.]{2,40}|berikan apresiasi sebesar [^.]{2,120}|segera lengkapi data dirimu [^.]{2,120}|gabung [\\p{L}.]{2,20}\\+|login untuk memaksimalkan [^.]{2,40}(?:\\.com)?|nikmati konten premium [^.]{2,80}|bisnis indonesia premium|survei kg media|kontan academy',
      'yuk,? koleksi buku [^.]{2,120}|ikuti ulasan-ulasan [^.]{2,120}|(?:viral! )?[^.]{2,160}\\. info lebih lengkap klik ?: ?\\S{4,40}|download apps? [\\p{L}\\d]{2,20} sekarang(?: https?:\\S{4,60})?|bergabunglah dan ikuti saluran [^.]{2,60}|pasang iklan anda(?: di sini)?|subscribe to (?:our )?newsletter|gabung di ?sini',
    ),
    examples: [
      'Kabarlain.com berkomitmen memberikan fakta jernih dari lapangan.',
      'Berikan apresiasi sebesar 5 ribu atau lebih, untuk mendukung jurnalisme jernih',
      'Gabung KABARLAIN.COM+',
      'Yuk koleksi buku bacaan berkualitas dari penerbit kami ...',
      'Ikuti Ulasan-Ulasan Berita Menarik dari Penulis Klik di Sini',
      'Viral! Beasiswa untuk seribu pelajar. Info lebih lengkap klik : contoh.id',
      'Download Apps Kabarlain Sekarang https://contoh.id/aplikasi/',
      'Bergabunglah dan Ikuti Saluran WhatsApp : Klik disini',
    ],
    counterExamples: [
      'Berikan apresiasi kepada guru, kata bupati',
      'Gabung di sini bersama warga lain, ajaknya',
      'Nikmati konten itu dengan bijak',
    ],
  },
  {
    reason: 'read-also',
    pattern: line(
      `(?:simak|baca|lihat|cek) (?:berita|artikel|video|konten)(?:-berita)?(?: (?:terkait|menarik))? lain(?:nya)?(?: (?:terkait|tentang|soal|mengenai|seputar)${NAME})?(?: di ?sini)?|simak selengkapnya di halaman [^.]{2,20}|baca artikel [\\p{L}\\d.]{2,20}, ["“].{5,160}["”] selengkapnya(?: di)? ?\\S{0,120}`,
      'video yang mungkin anda lewatkan|simak! video [^.]{2,40}|jangan lewatkan video [^.]{2,20}|simak videonya? di bawah ini|in picture: .{5,120}|cek fakta lainnya|saksikan live [\\p{L}\\d]{2,20}',
    ),
    examples: [
      'Simak berita lainnya terkait Banjir di sini',
      'Baca berita lainnya tentang Viral Lokal',
      'Lihat Berita Lainnya',
      'Simak selengkapnya di halaman berikutnya',
      'Baca artikel kabarlain, "Warga Panen Raya" selengkapnya https://contoh.id/berita/1',
      'Video yang Mungkin Anda Lewatkan.',
      'Simak! Video Pilihan Redaksi:',
      'In Picture: Panen Raya di Sukamaju',
    ],
    counterExamples: ['Baca berita itu, warga resah', 'Simak video itu, polisi memeriksa dua saksi'],
  },
  {
    reason: 'page-control',
    pattern: line(
      'halaman ?: ?\\d{1,2}(?: \\d{1,2}){0,9} (?:selanjutnya|berikutnya|next)|text sizes?|image title|buka semua|tampilkan (?:semua|artikel lain)|muat lebih banyak|load more|kembali ke awal|bagikan artikel ini (?:melalui|lewat)|quick links?|tautan pendek(?: https?:\\S{4,60})?|indeks berita|top 3 berita hari ini|intinya sih|news update|artikel asli|berita foto|galeri foto|follow me|konten promosi|rekomendasi ai',
    ),
    examples: [
      'Halaman: 1 2 Selanjutnya',
      'Text Sizes',
      'Muat Lebih Banyak',
      'Tautan pendek https://contoh.id/p/1',
      'Indeks Berita >',
      'ARTIKEL ASLI',
    ],
    counterExamples: ['Buka semua pintu air', 'Berita foto itu menang', 'Kembali ke awal perkara'],
  },
  {
    // offices
    reason: 'page-foot',
    pattern:
      /^(?:statistik (?:pengunjung|kunjungan)|(?:pengunjung |kunjungan )?(?:hari ini|kemarin|minggu ini|bulan ini|tahun ini|online|total(?: (?:pengunjung|kunjungan|hits))?) ?: ?[\d.,]{1,15}|survei kepuasan(?: masyarakat)?|sangat baik baik cukup(?: baik)? kurang(?: baik)?|lihat hasil(?: survei)?|(?:untuk )?(?:informasi|keterangan) lebih lanjut ?:)$/iu,
    examples: ['Statistik Pengunjung', 'Hari ini : 4.118', 'Total Pengunjung : 18.220.905', 'Informasi lebih lanjut:'],
    counterExamples: ['Survei kepuasan warga digelar', 'Kemarin: 12 rumah roboh'],
  },
  {
    // ABC, BolaSport and others: what stands where a film or a post of another network was
    reason: 'embed',
    pattern:
      /^lihat postingan ini di (?:instagram|threads|facebook|x)$|^sebuah kiriman dibagikan oleh .{1,120}$|^bantuan keyboard$|^putar video\. durasi: .{3,60}$|^loading ?(?:youtube|twitter|x|instagram|facebook|tiktok) content$|^img_title$/iu,
    examples: [
      'Lihat postingan ini di Instagram',
      'Sebuah kiriman dibagikan oleh Warga Sukamaju (@wargasukamaju)',
      'Bantuan keyboard',
      'Putar Video. Durasi: 1 menit 12 detik',
      'Loading YouTube content',
    ],
    counterExamples: [
      'Lihat postingan ini di Instagram sebelum dihapus, kata polisi',
      'Bantuan keyboard untuk sekolah tiba',
    ],
  },
  {
    // ABC, IDN Times, Tempo: asked to subscribe, who answers for the text, the size of letters
    reason: 'promotion',
    pattern:
      /^(?:silakan )?daftarkan e-?mail anda (?:untuk|dan) .{5,120}$|^your information is being handled .{5,160}$|^.{0,80}semua (?:karya )?tulis(?:an)? (?:yang dibuat )?adalah (?:sepenuhnya )?tanggung jawab .{0,12}penulis\.?$|^verified writer$|^editor['’]s (?:picks?|choice)$|^(?:font|huruf) ?:? ?ukuran (?:font|huruf) ?:? ?[-+\s]{0,5}$|^.{0,80}adalah media yang menyediakan (?:platform|wadah) untuk menulis\b.{0,200}$/iu,
    examples: [
      'Daftarkan email Anda untuk menerima kabar mingguan kami',
      'Your information is being handled in accordance with our Privacy Statement.',
      'Semua tulisan adalah tanggung jawab penulis.',
      'Verified Writer',
      'Editor’s Picks',
      'Font: Ukuran Font: - +',
      'Kabar Warga adalah media yang menyediakan platform untuk menulis. Isi menjadi tanggung jawab penulis.',
    ],
    counterExamples: ['Daftarkan email itu, kata panitia', 'Tanggung jawab penulis dibahas dalam seminar'],
  },
];
