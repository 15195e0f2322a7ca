import type { FurnitureLine } from './furniture-line.ts';

/** What papers, services and offices say around an article of their films, pictures, games, applications and writers; matched against the whole line. */
export const furnitureNotes: readonly FurnitureLine[] = [
  {
    reason: 'author-note',
    pattern:
      /^(?:isi )?(?:tulisan|artikel|opini|konten|kolom)(?: (?:ini|dari .{3,60}|di (?:kolom|rubrik|kanal) ini))?,? (?:(?:sepenuhnya |semata(?:-mata)? )?(?:adalah|merupakan|menjadi) (?:opini|pendapat|pandangan|tanggung ?jawab) (?:pribadi |sepenuhnya )?(?:dari )?(?:si )?(?:penulis|pengirim)(?!\p{L}).{0,120}|(?:tidak|belum tentu|bukan) (?:mewakili|mencerminkan|menggambarkan|merupakan) (?:pandangan|sikap|pendapat|kebijakan)(?!\p{L}).{3,100}|di luar tanggung ?jawab redaksi.{0,60})$/iu,
    examples: [
      'Tulisan dari Bunga Larasati tidak mewakili pandangan dari redaksi Kabar Lain',
      'Artikel ini merupakan opini pribadi penulis.',
      'Isi tulisan di luar tanggung jawab redaksi.',
    ],
    counterExamples: [
      'Tulisan itu tidak mewakili pandangan warga',
      'Artikel ini merupakan hasil kerja sama petani',
      'Opini publik tidak mencerminkan fakta',
    ],
  },
  {
    reason: 'promotion',
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:tonton|saksikan|simak|nonton|lihat)(?: juga)? (?:video|tayangan|berita|konten|siaran)|(?:jangan|jgn) lupa|yuk|ayo|like|subscribe)(?!\p{L}).{0,120}(?<!\p{L})(?:subscribe|(?:channel|kanal|akun) youtube|youtube channel)(?!\p{L}).{0,80}$|^let['’]s follow .{2,40} on \p{L}.{2,30}$|^(?:download|unduh|install) (?:segera|sekarang)(?: juga)?! .{3,120}$|^(?:update|kumpulan|baca) (?:berita|artikel) .{2,60}(?:google news|lainnya di [\p{L}\d]{2,20}\.(?:com|id|co))$|^(?:kirimkan )?apresiasi spesial$|^pilih nominal$/iu,
    examples: [
      'Tonton video di bawah ini, jangan lupa like, komen, dan subscribe channel KABAR-LAIN.COM',
      'Saksikan video lainnya di channel YouTube Kabar Lain',
      'Let’s follow Kabarlain.com on Google News',
      'Download segera! Kabar Super App, aplikasi terlengkap!',
      'Update berita Kabarlain.com lainnya di Google News',
      'Baca artikel menarik lainnya di Kabarlain.com',
    ],
    counterExamples: [
      'Saksikan siaran itu, warga menangis',
      'Baca berita itu, bupati marah',
      'Jangan lupa membawa payung, kata guru',
    ],
  },
  {
    // a film that was taken away with its measures and its length
    reason: 'embed',
    pattern:
      /^(?:width|lebar) ?(?:\d{1,4} ?)?px,? (?:height|tinggi) ?(?:\d{1,4} ?)?px$|^\d{1,2}:\d{2}(?::\d{2})? ?[|/–-]? ?\d{1,2}:\d{2}:\d{2}$|^(?:to view this video|untuk melihat video ini,?) (?:please|mohon) (?:enable|aktifkan) javascript.{0,140}$/iu,
    examples: [
      'width px height px',
      '0:00 0:03:11',
      'To view this video please enable JavaScript, and consider upgrading',
    ],
    counterExamples: ['02:12:30', 'Untuk melihat video itu warga antre'],
  },
  {
    reason: 'embed',
    pattern: /^(?:Infografis|Infografik|INFOGRAFIS|INFOGRAFIK) ?: ?(?:\p{Lu}|\d)[^.]{5,160}(?:\([^()]{3,60}\))?$/u,
    examples: ['Infografis: 5 Desa dengan Panen Terbaik (Infografik: Bunga Larasati)', 'INFOGRAFIS: Cara Menanam Padi'],
    counterExamples: ['Infografis itu dipajang di balai desa', 'Infografis: warga membacanya. Lalu pulang'],
  },
  {
    reason: 'photo-control',
    pattern:
      /^zoom-?in ?lihat (?:foto|gambar) \S.{3,200}$|^(?:[\p{L}\d. -]{3,30}\/ ?)?(?:lihat|perbesar) (?:foto|gambar)$/iu,
    examples: ['zoom-inlihat foto Harga Beras Naik Lagi di Tiga Kota', 'Kabar Solo/ Lihat Foto'],
    counterExamples: ['Lihat foto kecelakaan itu', 'Bunga/Lihat foto itu'],
  },
  {
    reason: 'promotion',
    pattern:
      /^(?:Ikut|Ikuti|Mulai|Mainkan|Isi|Jawab|IKUT|MULAI) (?:[Kk]uis|KUIS|[Pp]olling)(?: (?:[Ss]ekarang|[Yy]uk|[Dd]i [Ss]ini))?[!.>]?$|^(?:Kuis|KUIS|Quiz|Polling) ?: (?:\p{Lu}|\d)[^.]{3,120}$|^(?:Kuis|KUIS|Quiz|Polling) ?: .{5,160}(?:[Jj]awab|[Tt]ulis|[Kk]irim)(?:kan)?(?: jawaban(?:mu| Anda)?)? (?:di|ke|lewat) .{3,80}$/u,
    examples: [
      'Ikut Kuis',
      'Mulai Kuis',
      'Kuis: Tebak Nama Rumah Adat',
      'Kuis: Siapa juara musim lalu? A. Solo B. Damai. Jawab di kolom komentar dan menangkan kaus!',
    ],
    counterExamples: [
      'Ikut kuis itu, siswa bergembira',
      'Kuis: siapa penemu batik?',
      'Kuis: Siswa menjawab. Guru menilai',
    ],
  },
  {
    reason: 'reprint-notice',
    pattern: /^situs web anadolu(?: agency)? memuat ringkasan .{10,250}$|^anadolu agency website contains .{10,250}$/iu,
    examples: [
      'Situs web Anadolu Agency Memuat Ringkasan Berita-Berita yang Ditawarkan kepada Pelanggan melalui Sistem Penyiaran.',
    ],
    counterExamples: ['Situs web Anadolu Agency diretas', 'Hak cipta lagu itu'],
  },
  {
    // offices: what their pages offer to who cannot see, hear or read well
    reason: 'page-control',
    pattern:
      /^(?:aksesibilitas|(?:menu|fitur|sarana) aksesibilitas|(?:perbesar|perkecil|tambah|kurangi) (?:teks|ukuran teks|huruf)|skala abu-abu|grayscale|kontras (?:tinggi|negatif|rendah)|latar belakang terang|latar terang|garis bawahi tautan|(?:garis bawah|sorot) tautan|tulisan (?:dapat|mudah) dibaca|(?:pembaca|perekam) layar|rata (?:tulisan|teks)|jarak (?:teks|huruf|baris)|mod[ae] suara|besarkan kursor|jeda animasi|(?:sembunyikan|tampilkan) gambar|ramah disleksia|atur ulang|reset)$/iu,
    examples: ['Aksesibilitas', 'Perbesar Teks', 'Skala Abu-Abu', 'Kontras Tinggi', 'Moda Suara', 'Atur Ulang'],
    counterExamples: ['Aksesibilitas halte itu buruk', 'Kontras tinggi rendahnya upah', 'Atur ulang jadwal kapal'],
  },
];
