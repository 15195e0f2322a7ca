// Longer than 150 lines because it is one table, each row with its own examples.
import type { FurnitureLine } from './furniture-line.ts';

/** A whole line of one of `calls`, with the sign of a button before it and the marks of a cry behind it. */
const line = (...calls: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${calls.join('|')})[ .!?:…>»]{0,4}$`, 'iu');

const THIS = '(?:artikel|berita|tulisan|konten|laporan)(?: ini)?';
const YOU = '(?:anda|kamu|mu|sobat|pembaca)';
const SOURCE = '(?:sumber (?:utama|pilihan|tepercaya|terpercaya|favorit)|preferred source)';
const MEDIA = '(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|line|threads|email|e-mail|surel)';
const FEELING =
  '(?:suka|cinta|lucu|kaget|terkejut|wow|sedih|marah|senang|bangga|takut|terhibur|terinspirasi|love|like|haha|sad|angry)';
const NETWORK = '(?:google|mgid|taboola|outbrain|dable|recreativ|adnow|revcontent|adpushup|teads|geniee)';

/** What the machinery of a page asks its visitor to press, to hear, to rate or to follow; matched against the whole line. */
export const furnitureCalls: readonly FurnitureLine[] = [
  {
    reason: 'promotion',
    pattern: line(
      `(?:baca|buka|nikmati|akses|lanjut(?:kan)? (?:baca|membaca)) (?:${THIS} |selengkapnya |lebih (?:nyaman|mudah|cepat) )?(?:di|lewat|melalui|dengan|dalam) (?:aplikasi|app)(?: [\\p{L}\\d.]{1,20}){0,4}`,
      `(?:dapatkan|nikmati|rasakan) (?:pengalaman|kemudahan|fitur|keuntungan) [^.]{0,100}\\b(?:aplikasi|app)\\b[^.]{0,40}`,
      `(?:unduh|download|install|instal|pasang) (?:juga )?(?:aplikasi|app)(?: [\\p{L}\\d.]{1,20}){0,4}(?: (?:di|sekarang|gratis)\\b[^.]{0,60})?`,
      `(?:get it|download|available|tersedia|unduh|dapatkan) (?:on|di)(?: the)? (?:google play|app ?store|app ?gallery|play ?store)(?: store)?`,
      `(?:add|set|jadikan|tambahkan|pilih)(?: us| kami)?(?: [\\p{L}\\d.]{1,20}){0,3} (?:as (?:an? |your )?|sebagai |jadi )?${SOURCE}[^.]{0,40}`,
      `(?:ikuti|follow|temukan|sapa|like) (?:kami|us|media sosial kami)(?: (?:juga )?(?:di|on|pada|lewat)(?: [\\p{L}\\d.&,]{1,20}){0,6})?`,
      '(?:join|gabung(?: di)?|ikuti|subscribe)(?: (?:our|kami|ke|to))? (?:whatsapp|wa|telegram|youtube|google news|medsos|media sosial)(?: (?:channel|group|grup|kami))?(?: [\\p{L}\\d.]{1,20})?',
      '(?:aktifkan|nyalakan|izinkan|dapatkan|terima) (?:notifikasi|pemberitahuan)(?: [^.]{1,80})?',
      `jangan lewatkan (?:berita|update|info|informasi|kabar|artikel) [^.]{1,60} (?:dari|di|hanya di) \\p{L}[^.]{1,30}`,
      '(?:nonton|tonton|saksikan)(?: juga)? live streaming [^.]{3,80} (?:di|hanya di) [\\p{L}\\d.]{2,20}(?: [\\p{L}\\d.]{2,20})?',
      '(?:dukung|support) (?:jurnalisme|kami|media)(?: [\\p{L}]{2,15}){0,3}|(?:buy|beli) (?:article|artikel)|add to cart|tambah(?:kan)? ke keranjang|traktir kopi',
    ),
    examples: [
      'Baca artikel ini lewat aplikasi mobile.',
      'Dapatkan pengalaman membaca lebih nyaman lewat aplikasi Kabarlain.',
      'Download aplikasi Kabarlain',
      'GET IT ON Google Play',
      'Add as a preferred source on Google',
      'Jadikan Kabarlain sumber utama di Google',
      'Ikuti Kami',
      'Follow us on Instagram',
      'Join WhatsApp Channel',
      'Aktifkan notifikasi',
      'Jangan lewatkan berita terbaru dari Kabarlain!',
      'Nonton Live Streaming Liga Desa di Kabarlain',
      'Buy Article',
    ],
    counterExamples: [
      'Unduh aplikasi itu dari ponsel warga, petugas menemukan bukti baru',
      'Tambahkan air sebagai sumber kehidupan',
      'Ikuti kami, kata guru itu kepada muridnya',
      'Baca di aplikasi warga, laporan itu sudah ditutup',
      'Terima pemberitahuan. Ia lalu pulang',
      'Dukung kami, kata calon itu',
    ],
  },
  {
    reason: 'promotion',
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:silakan|silahkan|mohon|tolong|bantu|ayo|yuk) )?(?:di)?(?:bagikan|sebarkan|sebarluaskan|viralkan|share)(?:lah)? (?:agar|supaya|ke (?:grup|semua|yang)|sebanyak)(?!\p{L}).{0,100}$|^[^.]{0,120}(?:chat\.whatsapp\.com|whatsapp\.com\/channel|t\.me|wa\.me|s\.id)\/\S{1,60}.{0,40}$|^[^\p{L}\p{N}]{0,4}(?:(?:silakan|silahkan|mohon|tolong) )(?:di)?(?:bagikan|sebarkan|sebarluaskan|viralkan|share)[ .!🙏]{0,6}$|^(?:dukung|bantu) (?:jurnalisme|media|kami|redaksi)(?!\p{L}).{0,200}(?<!\p{L})(?:donasi|rekening)(?!\p{L}).{0,200}$/iu,
    examples: [
      '👉 Silakan dibagikan agar yg berwenang tahu',
      'Mohon disebarluaskan',
      'Jgn lupa gabung grup WA _Info Desa_: https://chat.whatsapp.com/AbCdEf123',
      'Dukung jurnalisme warga di kota ini. Donasi melalui rekening yang tertera.',
    ],
    counterExamples: [
      'Bagikan beras kepada warga, bupati dikritik',
      'Mohon dibagikan bantuan itu, kata warga',
      'Dukung media lokal, gubernur pasang iklan',
    ],
  },
  {
    reason: 'page-control',
    pattern: line(
      `(?:buat|lihat|baca|tampilkan) (?:ringkasan|rangkuman|intisari)(?: ${THIS})?(?: (?:dengan|oleh|dari|pakai) ai)?|(?:ringkas|rangkum)(?:an)? (?:${THIS}|(?:dengan |oleh )?ai|dengan ai)|ai (?:summary|overview)|tanya (?:ai|artikel ini)|summari(?:s|z)e(?: this)?(?: article)?(?: with ai)?`,
      '(?:scroll|gulir|swipe)(?: layar| terus)?(?: ke)?(?: (?:bawah|kiri|kanan|samping|atas|down))? (?:untuk|guna|to) [^.]{3,80}',
      '(?:geser|klik|ketuk|tekan)(?: tombol| gambar| foto| layar)?(?: ke)?(?: (?:bawah|kiri|kanan|samping|atas))? untuk (?:melihat|membaca|lanjut|melanjutkan|memperbesar|memutar)(?: [\\p{L}]{2,15}){0,4}',
      '(?:artikel|berita|konten|tulisan) (?:ini )?(?:berlanjut|dilanjutkan|bersambung) (?:di bawah|setelah|usai)(?: (?:ini|iklan|video)){0,3}',
      'lanjut(?:kan)? (?:baca|membaca)(?: (?:artikel|berita))?(?: (?:di bawah|setelah|usai)(?: (?:ini|iklan)){0,2})?|(?:continue|keep) reading|read more|selengkapnya di sini|(?:lihat|cek|klik) selengkapnya',
      '(?:buka|tutup|tampilkan|sembunyikan) (?:menu|navigasi|pencarian)|toggle (?:navigation|menu|search)|search(?: for)?|cari (?:berita|artikel)|ketik kata kunci|(?:mode|tema) (?:gelap|terang)|(?:dark|light) mode|lompat ke (?:konten|isi)(?: utama)?',
      '(?:download|unduh|cetak|simpan|save|print)(?: (?:pdf|artikel|berita|halaman|this|page|as pdf)){1,2}|lapor(?:kan)? (?:kesalahan|typo|artikel|berita|konten|masalah)(?: (?:ini|ketik|penulisan))?|koreksi artikel',
      '(?:post navigation|navigasi pos|navigasi tulisan|sedang memuat|memuat|please wait)',
      '(?:img|image|alt|thumb(?:nail)?|icon|ikon|logo|avatar|banner|foto|photo|cover|figure)[_-](?:title|alt|caption|src|text|img|image|thumb|icon|default|placeholder)|thumbnail|placeholder|avatar|undefined|null|\\[object object\\]',
    ),
    examples: [
      'Buat ringkasan dengan AI',
      'AI Summary',
      'Scroll ke bawah untuk membaca informasi selengkapnya ya, Sobat!',
      'Geser ke kiri untuk melihat foto',
      'Artikel berlanjut di bawah ini',
      'Lanjut baca setelah iklan',
      'Continue reading',
      'Toggle navigation',
      'Download PDF',
      'Post navigation',
      'img_title',
      'Mode Gelap',
      'Laporkan kesalahan',
    ],
    counterExamples: [
      'Geser ke kanan untuk memberi jalan ambulans, pengendara menabrak pagar',
      'Ringkasan rapat dibacakan menteri',
      'Cari berita palsu, polisi menyisir media sosial',
      'Berita berlanjut ke pengadilan',
      'Logo baru dipamerkan',
    ],
  },
  {
    reason: 'share-bar',
    pattern: line(
      '(?:link |tautan |url |alamat )?(?:has been |is |telah |sudah |berhasil )?(?:copied|tersalin|disalin)(?: to clipboard)?',
      '(?:copy|salin) (?:url|link|tautan|teks|artikel|alamat)(?: ini)?',
      `(?:bagikan|sebarkan|kirim|share)(?: (?:this|${THIS})){1,2}(?: (?:article|post|story|ke teman))?(?: (?:ke|di|lewat|melalui|on|via) ${MEDIA})?`,
      `(?:share|tweet|post|send|click to share|klik untuk (?:mem)?bagikan|klik untuk berbagi|kirim)(?: (?:this|ini))? (?:on|via|to|di|ke|pada|lewat|by) (?:twitter dan |wa |${MEDIA})(?: ?${MEDIA})?(?: ?\\([^)]{3,40}\\))?`,
      '(?:menyukai ini|like this|suka memuat)',
    ),
    examples: [
      'Copied!',
      'Link Copied!',
      'Tautan berhasil disalin',
      'Salin Link',
      'Bagikan berita ini:',
      'Share this article',
      'Share on Facebook',
      'Klik untuk membagikan di Facebook(Membuka di jendela yang baru)',
      'Menyukai ini:',
    ],
    counterExamples: ['Bagikan artikel itu kepada murid', 'Tautan palsu disalin ribuan warga'],
  },
  {
    reason: 'font-controls',
    pattern:
      /^(?:[|/\s]{0,4}A{1,2}[+\-−–]{0,2}(?=[|/\s]|$)){1,6}[|/\s]{0,4}$|^(?:text|font|letter) size ?:?$|^ukuran (?:teks|tulisan) ?:?$|^(?:kecil|normal|sedang|besar|default|small|medium|large|reset)(?:[ |/]{1,3}(?:kecil|normal|sedang|besar|default|small|medium|large|reset)){1,3}$/i,
    examples: ['| A+ | A-', 'AA', 'A- | A | A+', 'Text Size', 'Kecil Sedang Besar'],
    counterExamples: ['AAA', 'Besar kecil usaha warga', 'A+ untuk sekolah itu'],
  },
  {
    reason: 'reading-time',
    pattern: line(
      '(?:estimasi |perkiraan |estimated )?(?:waktu |lama |durasi )?(?:reading time|read|baca|membaca|bacaan) ?:? ?(?:about |sekitar )?\\d{1,3} ?(?:menit|mins?|minutes?|m)(?: read)?',
      '\\d{1,3}[ -](?:menit|mins?|minutes?) (?:read|reading|bacaan|waktu baca)',
    ),
    examples: ['Reading Time: 2 mins read', 'Estimasi waktu baca: 3 menit', 'Bacaan 3 Menit', '2 minute read'],
    counterExamples: ['Membaca 3 menit sehari dianjurkan', 'Baca 2 buku'],
  },
  {
    reason: 'audio-player',
    pattern: line(
      `(?:dengarkan|dengar|putar|simak audio|listen(?: to)?)(?: (?:audio|suara|versi audio|this|${THIS}|article|story)){0,2}(?: ini)?|text[ -]to[ -]speech|(?:versi )?audio(?: (?:artikel|berita))?|(?:play|pause|unmute|mute)(?: audio)?`,
      '\\d{1,2}:\\d{2} ?\\/ ?-?\\d{1,2}:\\d{2}|-?0{1,2}:00|kecepatan(?: audio)? ?:? ?\\d(?:[.,]\\d{1,2})?x|(?:0[.,])?\\d(?:[.,]\\d{1,2})?x|remaining time -?\\d{1,2}:\\d{2}',
      '(?:your browser|browser (?:anda|kamu)|peramban (?:anda|kamu)) (?:does not|doesn.t|tidak) (?:support|mendukung) [^.]{2,60}',
      '(?:powered|voiced) by [\\p{L}\\d.]{2,20}(?: [\\p{L}\\d.]{2,20}){0,2}',
    ),
    examples: [
      'Dengarkan artikel ini',
      'Dengarkan',
      'Listen to this article',
      'Text to Speech',
      '00:00 / 03:12',
      'Your browser does not support the audio element.',
      'Powered by Suarakata',
    ],
    counterExamples: ['Dengarkan suara rakyat, pinta warga', 'Putar balik arah', '03:12', 'Audio rekaman itu diputar'],
  },
  {
    reason: 'reader-poll',
    pattern: line(
      `(?:apa|bagaimana|gimana)(?:kah)? (?:reaksi|perasaan|tanggapan|pendapat|penilaian|emosi) ?${YOU}(?: (?:tentang|terhadap|soal|mengenai|setelah|usai|untuk|pada|di)(?: (?:membaca|${THIS}|ini)){1,3})?`,
      `bagaimana menurut ${YOU}|(?:what.s|what is) your reaction|how do you feel(?: about this)?`,
      `apakah (?:artikel|berita|tulisan|konten|halaman|informasi) ini (?:bermanfaat|membantu|menarik|berguna|informatif)(?: (?:bagi|untuk) ${YOU})?|was this (?:article|page) helpful`,
      `(?:beri(?:kan)?|tulis|kirim) (?:nilai|rating|bintang|penilaian|ulasan)(?: (?:untuk|pada|bagi))?(?: ${THIS})?|rate this(?: (?:article|post))?|(?:average )?rating ?:? ?\\d(?:[.,]\\d{1,2})?(?: ?\\/ ?\\d{1,2})?(?: ?\\(?\\d{1,6} (?:votes?|suara|ulasan)\\)?)?|\\d(?:[.,]\\d)? ?\\/ ?\\d{1,2} - \\(\\d{1,6} (?:votes?|suara)\\)|(?:vote|votes|lihat hasil polling|ikuti polling)`,
      `${FEELING} ?[(:]? ?\\d{1,6} ?%?\\)?|${FEELING}(?:[ |/·]{1,3}(?:\\d{1,6} ?%?|${FEELING})){2,14}`,
    ),
    examples: [
      'Apa reaksi Anda?',
      'Bagaimana reaksi Anda tentang artikel ini?',
      'Apakah artikel ini bermanfaat?',
      'Beri rating artikel ini',
      'Rating: 4.5/5 (12 votes)',
      '2/5 - (1 vote)',
      "What's your reaction?",
      'Senang 12',
      'Marah 0%',
      'Suka Lucu Sedih Marah',
    ],
    counterExamples: [
      'Apa tanggapan Anda tentang kenaikan harga beras?',
      'Apakah artikel ini melanggar hukum?',
      'Senang 12 orang selamat',
      'Suka duka guru desa',
    ],
  },
  {
    reason: 'advertisement',
    pattern: line(
      `ads?(?:choices)?|advertis(?:ing|e(?: (?:here|with us))?)|(?:ads|iklan|sponsored|recommended|promoted|content|konten) (?:by|oleh|dari|from) ${NETWORK}|(?:iklan )?${NETWORK}(?: ads(?:ense)?)|iklan google|(?:mgid|taboola|outbrain|dable)|(?:recommended|sponsored|promoted|ads) by|pariwara|ruang iklan|space iklan`,
      '(?:close|skip|hide|tutup|lewati|lompati) (?:ads?|iklan)(?: x)?|iklan (?:akan )?(?:ditutup|berakhir|selesai)(?: otomatis)? dalam \\d{1,3} detik|sponsored(?: (?:links?|content|stories))?',
      '\\(adsbygoogle ?= ?window\\.adsbygoogle.{0,80}|googletag\\..{1,200}|div-gpt-ad[\\w-]{1,60}|google_ad_\\w{1,30}.{0,60}',
    ),
    examples: [
      'AdChoices',
      'Ads by Google',
      'Sponsored by MGID',
      'Recommended by',
      'Close Ads X',
      'Lewati Iklan',
      'PARIWARA',
      '(adsbygoogle = window.adsbygoogle || []).push({});',
      "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
      'div-gpt-ad-1234567890-0',
    ],
    counterExamples: ['Google', 'Iklan oleh calon bupati dicabut', 'Tutup iklan rokok, kata bupati'],
  },
  {
    reason: 'cookie-notice',
    pattern: line(
      '(?:kami|we) (?:menghargai|value|care about|peduli) (?:privasi anda|your privacy)|(?:pengaturan|kelola|manage|preferensi|kebijakan|settings?) (?:cookies?|consent|preferensi cookie)|cookies? (?:settings|policy|preferences)|(?:accept|allow|reject) (?:all )?cookies?|setuju (?:dan|&) lanjutkan',
    ),
    examples: ['Kami menghargai privasi Anda', 'Pengaturan Cookie', 'Accept All Cookies'],
    counterExamples: ['Kami menghargai keputusan itu', 'Kelola sampah'],
  },
  {
    reason: 'comment-box',
    pattern: line(
      '(?:login|masuk|daftar|log in|sign in) (?:untuk|to) (?:memberi(?:kan)? |post |menulis |mengirim )?(?:a )?(?:berkomentar|komentar|comment)',
      'comments? (?:are|is) closed|komentar (?:ditutup|dinonaktifkan|sudah ditutup)|(?:join|discussion about) (?:the|this) (?:discussion|post|conversation)|(?:apa )?komentar (?:anda|kamu)|kolom komentar',
      '(?:nama|email|kirim|submit|your name|your email|pesan anda)',
    ),
    examples: [
      'Login untuk berkomentar',
      'Comments are closed.',
      'Discussion about this post',
      'Apa Komentar Anda?',
      'Nama',
    ],
    counterExamples: ['Komentar ditutup rapat-rapat oleh menteri', 'Nama korban'],
  },
  {
    reason: 'counter',
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:post |total |page )?views?|viewed|dilihat|dibaca|pengunjung|jumlah (?:pembaca|pengunjung)|hits|shares?|likes?)(?: artikel| berita)? ?:? ?\d[\d.,]{0,12} ?(?:kali|times|x|orang|k|rb|ribu|views?)?$|^\d[\d.,]{0,12} ?(?:k|rb|ribu|x|kali)? ?(?:dilihat|dibaca|views?|hits|shares?|likes?|pembaca|kali (?:dilihat|dibaca))$|^(?:foto|gambar|slide|photo) \d{1,3} ?(?:dari|\/|of) ?\d{1,3}$/iu,
    examples: [
      'Post Views: 123',
      '123 x dilihat',
      'Viewed 12 times',
      'Pengunjung: 12',
      'Foto 1 dari 5',
      '1,2 rb views',
    ],
    counterExamples: ['Dibaca 12 hakim', 'Pengunjung 12 orang tewas'],
  },
];
