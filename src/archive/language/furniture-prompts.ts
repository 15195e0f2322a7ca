import type { FurnitureLine } from './furniture-line.ts';

/** What a page asks of its visitor: to subscribe, to log in, to accept cookies, to comment; matched against the whole line. */
export const furniturePrompts: readonly FurnitureLine[] = [
  {
    reason: 'subscription',
    pattern:
      /^(?:(?:sudah|belum) (?:berlangganan|punya akun|terdaftar|jadi pelanggan)|punya akun)(?: [\p{L}\d.]{2,20}){0,3} ?\?.{0,60}$|^dapatkan akses (?:tak terbatas|tanpa batas|penuh|premium)(?: [^.]{2,120})?\.?$|^(?:masuk|login|log in|daftar|sign in|sign up|register|masuk ?[|/] ?daftar|daftar sekarang|masuk akun|langganan|berlangganan(?: sekarang)?|lihat paket|pilih paket|premium|daftarkan email|subscribe|newsletter)$|^anda telah membaca \d+ (?:dari \d+ )?artikel\b.{0,100}$|^(?:berlangganan|langganan|masuk|login|daftar) (?:untuk|agar bisa) (?:membaca|melanjutkan|mengakses|lanjut)\b.{0,120}$|^artikel ini (?:khusus|hanya) (?:untuk|bagi|tersedia) .{0,40}(?:pelanggan|langganan|anggota|member)\b.{0,120}$|^mulai (?:dari )?rp ?[\d.]+ ?(?:\/|per) ?(?:hari|minggu|bulan|tahun)\.?$|^dapatkan (?:informasi|berita|kabar|artikel|ringkasan)\b.{0,80}\b(?:di|lewat|melalui) (?:e-?mail|kotak masuk|inbox)\b.{0,40}$/iu,
    examples: [
      'Sudah berlangganan? Masuk',
      'Berlangganan',
      'Anda telah membaca 3 dari 3 artikel gratis bulan ini.',
      'Berlangganan untuk membaca artikel ini selengkapnya',
      'Mulai dari Rp 15.000/bulan',
      'Belum berlangganan Kabarlain Pro?',
      'Dapatkan akses tak terbatas ke ribuan analisis.',
      'Dapatkan informasi dan inspirasi di email kamu.',
      'Artikel ini hanya untuk pelanggan.',
    ],
    counterExamples: [
      'Masuk rumah sakit, warga antre',
      'Berlangganan koran menjadi kebiasaan warga',
      'Premium langka di tiga kabupaten',
      'Dapatkan akses jalan baru, warga bersyukur',
      'Mulai Rp 15.000 per kilogram, kata pedagang',
    ],
  },
  {
    reason: 'cookie-notice',
    pattern:
      /^(?:(?:situs|website|laman|halaman)(?: web)?(?: ini)?|kami|we|this (?:site|website)) (?:menggunakan|memakai|uses?) cookies?\b.{0,400}$|^dengan (?:melanjutkan|menggunakan|mengakses|menekan) .{0,80}\b(?:cookies?|kebijakan privasi)\b.{0,200}$|^(?:terima|setujui|tolak|accept|reject)(?: semua| all)?(?: cookies?)?$|^saya (?:setuju|mengerti)$/iu,
    examples: [
      'Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.',
      'We use cookies to improve your experience.',
      'Terima Semua',
    ],
    counterExamples: ['Terima kasih, kata warga', 'Kami menggunakan perahu untuk sampai ke sana'],
  },
  {
    reason: 'comment-box',
    pattern:
      /^(?:tulis|kirim|beri|berikan|isi|tinggalkan|tambahkan|posting|jadilah yang pertama) (?:komentar|balasan|berkomentar)(?: (?:anda|dengan|di sini|untuk)\b.{0,120})?$|^(?:komentar pembaca|(?:lihat )?komentar \(\d{1,4}\)|\d{1,4} (?:komentar|comments?|balasan|tanggapan)|(?:tidak|belum) ada komentar|no comments?(?: yet)?|kutip balas|kutip|laporkan(?: (?:tulisan|komentar))?|batal(?:kan)? membalas|reply) ?:?$|^(?:komentar|nama|email|comment|name|website|situs web|url) ?\*? ?:? ?\*$|^please enter your (?:comment|name|email).{0,40}$|^(?:alamat email anda tidak akan dipublikasikan|your email address will not be published|simpan nama, email,? dan situs|save my name, email,?|ruas yang wajib ditandai|langganan: posting komentar|isi komentar sepenuhnya|komentar di bawah (?:ini )?(?:adalah|menjadi) tanggung jawab).{0,200}$|^.{3,40} (?:sangat )?menghargai pendapat anda\..{0,250}$/iu,
    examples: [
      'Berikan Komentar',
      'Tulis komentar dengan menyertakan tagar #Jernih dan menangkan hadiah!',
      'Komentar Pembaca',
      '3 Komentar',
      'Tidak ada komentar:',
      'Komentar *',
      'Please enter your comment!',
      'Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *',
      'Koran kami sangat menghargai pendapat Anda. Bijaksana dan etislah dalam menyampaikan opini.',
    ],
    counterExamples: [
      'Nama korban belum diketahui',
      'Tidak ada komentar dari menteri itu',
      'Berikan komentar yang jujur, pintanya',
      'Balasan surat itu terlambat',
    ],
  },
  {
    // the rules of the house for who comments
    reason: 'comment-box',
    pattern:
      /^(?:(?:isi|setiap|semua|segala) )?komentar(?: (?:pembaca|anda|di bawah(?: ini)?|yang (?:masuk|dikirim|tampil|muncul)|di (?:kolom|laman|situs) ini)){0,2} (?:disampaikan|menjadi|adalah|merupakan|sepenuhnya|harus|tidak boleh|bukan|(?:yang )?(?:mengandung|bersifat|berbau|berisi))(?!\p{L}).{0,80}(?<!\p{L})(?:SARA|tanggung ?jawab|tanggapan pribadi|moderasi|kebijakan redaksi|pendapat redaksi|akan dihapus)(?!\p{L}).{0,160}$|^(?:redaksi|kami|admin|moderator|pengelola) (?:berhak|berwenang) (?:untuk )?(?:menghapus|menyunting|mengedit|memoderasi|menyaring|tidak menampilkan|menolak) (?:(?:setiap|semua|isi) )?komentar(?!\p{L}).{0,200}$|^(?:bijak|santun|sopan|bijaksana)(?:lah)?(?: dan \p{L}{4,12}(?: jawab)?)? (?:(?:dalam|saat|ketika) )?(?:berkomentar|menulis komentar|memberi(?:kan)? komentar)[.!]?$/iu,
    examples: [
      'Komentar disampaikan secara bertanggung jawab dan tidak mengandung unsur SARA.',
      'Isi komentar sepenuhnya menjadi tanggung jawab pengirim',
      'Redaksi berhak menghapus komentar yang tidak sopan.',
      'Bijaksana dan bertanggung jawab dalam berkomentar',
      'Bijaklah dalam berkomentar!',
    ],
    counterExamples: [
      'Komentar menteri itu menjadi bahan tertawaan warga',
      'Komentar itu adalah tanggung jawab saya, kata bupati',
      'Kami berhak menolak tambang itu, kata warga',
      'Bijak berkomentar menjadi tema lomba pidato itu',
    ],
  },
  {
    // invitations to send a text
    reason: 'promotion',
    pattern:
      /^(?:ingin|mau|tertarik) (?:ikut )?(?:menulis|jadi penulis|menjadi penulis|berkontribusi|mengirim(?:kan)? (?:tulisan|artikel|opini|naskah)|tulisan(?:mu| anda)? dimuat)(?: [^.?]{1,60})?\?(?: ?.{3,160})?$|^punya (?:tulisan|opini|artikel|naskah|cerita|kisah|informasi|info|foto|video|kabar|berita|peristiwa|kejadian)(?: [^.?]{1,100})?\? ?(?:(?:ayo|yuk|silakan|langsung),? )?(?:kirim|tulis)(?:kan)? .{3,160}$|^tulis(?:lah|kan)? (?:sebuah )?(?:artikel|tulisan|opini)(?:mu| anda)? dan (?:bergabung|jadi)(?:lah)?(?!\p{L}).{3,160}$|^(?:write an article and join|want to write\?).{0,160}$/iu,
    examples: [
      'Ingin menulis?',
      'Tulislah sebuah artikel dan bergabunglah dengan komunitas kami.',
      'Mau tulisan Anda dimuat di Kabar Lain? Kirim ke opini@contoh.id',
      'Punya foto menarik di sekitar Anda? Kirimkan ke redaksi kami',
    ],
    counterExamples: [
      'Ingin menulis surat, warga mencari kertas',
      'Punya informasi tentang pelaku? Warga diminta lapor',
      'Tulis artikel itu, pinta gurunya',
    ],
  },
  {
    // quizzes and pages of fans
    reason: 'promotion',
    pattern:
      /^(?:(?:yuk|ayo),? )?(?:ikuti|serbu|mainkan|ikutan) (?:juga )?(?:kuis|polling)(?!\p{L}).{0,100}(?<!\p{L})(?:fan ?s?page|fanbase|facebook|instagram|twitter|berhadiah|di ?sini|\p{L}{3,20}\.(?:com|id))(?!\p{L}).{0,60}$|^(?:(?:yuk|ayo),? )?(?:like|follow|ikuti|kunjungi|gabung(?: di)?) (?:juga )?(?:fan ?s?page|halaman facebook)(?!\p{L})[^.,]{0,100}[.!]{0,2}$|^kuis ?: ?.{5,120}[?!.] ?(?:mulai|ikuti|mainkan)(?: kuis| sekarang)?[.!]?$|^\((?:update (?:terbaru|terkini)|yuk|jangan lewatkan|cek|simak|baca|ikuti|gabung|klik|follow|tonton|kepoin)(?!\p{L})[^()]{5,150}(?:!|cek di ?sini|klik di ?sini)\)$/iu,
    examples: [
      'Ikuti kuis dan serunya obrolan di Fanspage Kabarlain',
      'Like Fanpage Kabarlain',
      'Kuis: Seberapa Kenal Kamu dengan Pasar Terapung? Mulai Kuis',
      '(Update terbaru kasus perceraian pemain ludruk!)',
      '(Yuk, gabung di channel WhatsApp Kabarlain biar enggak ketinggalan!)',
    ],
    counterExamples: [
      'Ikuti kuis itu, siswa bergembira',
      'Kuis: siapa penemu batik?',
      '(Simak tabel di halaman ini.)',
      '(Tertawa keras sekali!)',
    ],
  },
  {
    reason: 'message-frame',
    pattern:
      /^(?:diteruskan(?: berkali-kali)?|forwarded(?: many times)?|-{2,} ?(?:forwarded|original) message ?-{2,}|-{2,} ?pesan (?:asli|terusan|yang diteruskan) ?-{2,}|\[non-text portions of this message have been removed\]|yahoo! groups links|sent from my .{2,40}|dikirim dari .{2,40} saya)\.?$|^(?:from|dari|to|kepada|cc|bcc|date|sent|tanggal|subject|perihal|reply-to) ?: ?.{0,60}(?:[\w.+-]{1,40}@[\w-]{1,40}\.|[+-]\d{4}$).{0,40}$|^(?:subject|subjek) ?: ?(?:(?:re|fw|fwd|bls) ?: ?|\[).{1,160}$|^\[?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[ap]m)?\]? ?-? ?[^:]{2,40}: .{1,200}$|^\[\d{1,2}[.:]\d{2}(?:[.:]\d{2})?,? \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\] ?[^:]{2,40}:(?: .{1,100})?$|^\[?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}[.:]\d{2}\]? ?-? ?[^:]{2,40}:$/iu,
    examples: [
      'Diteruskan berkali-kali',
      'Sent from my iPhone',
      'From: milis@contoh.com',
      'Date: Tue, 2 Jun 2009 08:11:22 +0700',
      'Subject: [berita] Warga Tolak Tambang',
      '[15/7 08.12] Humas: Mohon dibaca kliping hari ini',
      '[11.42, 17/3] Grup RT 07:',
      '[12.03, 17/3/2024] +62 852-4700-xxxx: Kapan jembatannya pak?',
    ],
    counterExamples: [
      'Diteruskan ke pengadilan',
      'Dari: hulu ke hilir',
      'Tanggal: 6 Juli 2021',
      'Perihal: Undangan Rapat',
    ],
  },
];
