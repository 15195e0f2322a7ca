// Longer than 150 lines because it is one table, each row with its own examples.
import type { FurnitureLine } from './furniture-line.ts';

const CHANNEL =
  'google news|(?:saluran|kanal|channel|grup) (?:whatsapp|wa|telegram|youtube)|(?:whatsapp|wa|telegram|youtube) (?:channel|grup|group)|di aplikasi|via whatsapp|update berita|berita terbaru setiap hari';

/** Sentences and marks a page prints around an article; matched against the whole line, white space collapsed. */
export const furnitureNotices: readonly FurnitureLine[] = [
  {
    reason: 'copy-notice',
    pattern:
      /^error ?:.*\b(?:copas|copy)|^(?:©|(?:\(c\)|copyright|hak cipta)(?!\p{L})).{0,300}$|^(?:cc|creative commons)(?:[ -](?:by|nc|nd|sa)){1,4}(?: \d(?:\.\d)?)?$|^\p{L}[\p{L}\d. ]{2,40}?(?<!\.) (?:(?:copyright|hak cipta) )?(?:©|\(c\)) ?\d{4}.{0,120}$|^all rights? reserved\b.{0,120}$|^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|mengcopy|menayangkan|melakukan|menyebarluaskan).{0,400}$/iu,
    examples: [
      'error: Ijin Dulu baru Copas BOSS !!',
      'Copyright © 2021',
      'Kabar Lain Copyright © 2020',
      '©KABAR LAIN 2018. Hak cipta dilindungi undang-undang',
      'CC BY ND',
      'All Right Reserved',
      'Dilarang mengambil dan/atau menayangkan ulang sebagian atau keseluruhan artikel',
    ],
    counterExamples: [
      'Bengkel mobil. ©2023 Kabarlain.com',
      'Error terjadi pada sistem pendaftaran',
      'Hakim menolak gugatan',
      'CC by Bunga Larasati',
      'Hak ciptanya dipersoalkan',
    ],
  },
  {
    reason: 'reprint-notice',
    pattern:
      /^(?:artikel|berita|tulisan|konten|liputan|laporan) ini (?:telah|sudah|pertama kali|terbit|diadaptasi|merupakan bagian|bagian dari|diproduksi|dibuat|ditulis|diterjemahkan)\b.{0,30}\b(?:tayang|terbit|dimuat|dipublikasikan|diterbitkan|di|oleh|dari|serial|dengan judul)\b.{0,250}$|^(?:berita|rilis|siaran pers) ini (?:disiarkan|dikeluarkan) oleh (?:biro|bagian|humas|pusat|direktorat|dinas)\b.{0,450}$/iu,
    examples: [
      'Artikel ini telah tayang di Kabarlain.id dengan judul Harga Beras Naik',
      'Artikel ini terbit pertama kali di Kabarlain. Baca artikel sumber.',
      'Artikel ini diproduksi oleh tim konten bersama mitra',
      'Liputan ini merupakan bagian dari serial #BuruhKebun',
      'Berita ini disiarkan oleh Biro Humas. Informasi lebih lanjut lewat nomor 1500-000.',
    ],
    counterExamples: [
      'Berita ini membuat warga resah',
      'Berita ini disiarkan oleh radio desa',
      'Tulisan ini ditemukan warga di dinding gua',
    ],
  },
  {
    // The Conversation, 360info, Mongabay: whoever wants to print an article again
    reason: 'reprint-notice',
    pattern:
      /^(?:kami percaya (?:pada|akan) (?:alur|arus|aliran|kebebasan) (?:bebas )?informasi|we believe in the free flow of information).{0,40}$|^(?:terbitkan|publikasikan|muat|sebarkan|republish)(?:lah)? (?:kembali |ulang )?(?:artikel(?:-artikel)?|tulisan|laporan|our articles|this article)(?: (?:kami|ini))?(?: secara gratis| for free)?,? ?(?:(?:online|daring|cetak|di|dengan|sesuai|berdasarkan|under|melalui)(?!\p{L}).{0,120})?(?:creative commons|republish|terbitkan ulang).{0,40}$|^(?:artikel|tulisan|laporan|konten|karya) ini (?:(?:dapat|boleh|bisa) (?:diterbitkan|dipublikasikan|dimuat|disalin|disebarluaskan)|berada|berlisensi|dilisensikan|dirilis)(?!\p{L}).{0,120}(?:creative commons|lisensi cc|cc[ -]by).{0,120}$|^(?:terbitkan ulang(?: artikel)?|republish(?: this article)?)$/iu,
    examples: [
      'Kami percaya pada alur informasi yang bebas',
      'Terbitkan ulang artikel kami secara gratis, online atau cetak, di bawah lisensi Creative Commons.',
      'Republish our articles for free, online or in print, under a Creative Commons license.',
      'Artikel ini dapat diterbitkan ulang di bawah lisensi Creative Commons',
      'Republish this article',
    ],
    counterExamples: [
      'Kami percaya pada kerja keras petani',
      'Terbitkan kembali laporan ini, pinta warga kepada bupati',
      'Foto itu diunggah di bawah lisensi Creative Commons, kata Bunga',
    ],
  },
  {
    reason: 'author-note',
    pattern:
      /^(?!\(\p{L}{4,12} ?:)(?:[*)(]{1,3} ?(?:penulis|penerjemah|pengarang|artikel ini ditulis oleh)|penulis (?:adalah|merupakan) (?:seorang )?(?:dosen|guru|pengajar|peneliti|mahasiswa|wartawan|jurnalis|pengamat|pegiat|pemerhati|aktivis|alumnus|alumni|pemimpin redaksi|staf))\b.{3,300}$/iu,
    examples: [
      '*Penulis adalah guru dan pegiat literasi',
      '*) Penulis, dosen hukum',
      '(Penulis adalah pengamat beras)',
      'Penulis adalah dosen hukum pidana',
    ],
    counterExamples: ['Penulis adalah pekerjaan yang sepi', 'Penulis itu pulang', '(Penulis: Bunga Larasati)'],
  },
  {
    reason: 'release-head',
    pattern:
      /^(?:siaran pers|press release|rilis pers|pers rilis|keterangan pers|berita resmi statistik|tentang) ?:?$/iu,
    examples: ['SIARAN PERS', 'Press Release'],
    counterExamples: ['Siaran pers itu dibantah', 'Siaran Pers No. 2/HM/KOMINFO/01/2023'],
  },
  {
    reason: 'page-foot',
    pattern:
      /^(?:tentang kami|about us|redaksi|kontak(?: kami)?|contact us|karir|karier|disclaimer|info iklan|pasang iklan|media kit|privacy policy|kebijakan privasi|syarat (?:dan|&) ketentuan|terms of (?:use|service)|help|sitemap|peta situs|pedoman (?:pemberitaan )?media siber|kode etik(?: jurnalistik)?|our network|network)(?: ?[|•·/,]\s*[\p{L}&]{1,20}(?: [\p{L}&]{1,20}){0,3}){0,14}$|^(?:selamat datang di )?(?:portal|situs|website|laman)(?: web)? (?:resmi|berita) .{3,60}$|^(?:telp|telepon|phone|fax)\.? ?(?:\/ ?fax)? ?[:.]? ?\(?\d[\d\s()-]{5,30}$|^e-?mail ?: ?\S{3,80}$|^(?:pernyataan (?:penyingkapan|keterbukaan)|disclosure statement)$|^.{3,80} tidak bekerja, menjadi konsultan, .{0,400}$|^(?:https?:? ?\/\/|https?: |www\.)\S{3,80}(?: \S{1,40}){0,8}$|^(?:website|situs|laman|twitter|fb|facebook|ig|instagram|youtube|whatsapp|hotline|call center)(?: [\p{L}]{2,12})? ?[:@]\s*[@\w.+(\d][^\s]{2,60}(?:[ ,]+[(+\d][\d ()-]{3,20})?$|^(?:narahubung|kontak media|media contact|informasi lebih lanjut hubungi|diseminasi) ?:?$|^(?:untuk )?(?:informasi|keterangan) (?:lebih lanjut|selengkapnya)(?: hubungi)? ?:$|^(?:untuk )?(?:informasi|keterangan) lebih lanjut,? (?:silakan )?(?:hubungi|menghubungi|kunjungi)\b.{0,160}$|^.{0,60}\b(?:jl|jln|jalan)\.? .{3,120}\b\d{5}\.?$/iu,
    examples: [
      'Tentang Kami | Redaksi | Pedoman Media Siber',
      'Tentang Kami',
      'Selamat Datang di Situs Resmi Kabupaten Sukamaju',
      'Telp. (021) 3441508',
      'www.berita.id',
      'Narahubung:',
      'Informasi lebih lanjut:',
      'Pernyataan Penyingkapan',
      'Instagram: @kabar',
      'Jl. Melati 6 Jakarta 10710',
    ],
    counterExamples: [
      'Redaksi koran itu pindah kantor',
      'Selamat datang di desa kami, kata warga',
      'Telepon 112 sibuk',
      'Instagram: warga ramai berkomentar',
      'Narahubung posko itu bernama Bunga',
    ],
  },
  {
    reason: 'page-control',
    pattern:
      /^[*•(]? ?(?:[^.]{1,60}?(?: ?\.{3,60} ?| …+ ))?(?:bersambung|sambungan|lanjutan)(?: ke| dari)? (?:hal(?:aman)?|hlm)\.? ?\d{1,2}(?:,? kol(?:om)?\.? ?\d{1,2}(?: ?- ?\d{1,2})?)?[).]{0,2}$/iu,
    examples: [
      '* Bersambung hal 7 kol 1',
      'Bersambung ke halaman 11',
      'Telaga ........... Sambungan hal 3',
      '(Sambungan dari hal. 1)',
    ],
    counterExamples: ['Sambungan listrik hal 7', 'Bersambung ke halaman rumah warga'],
  },
  {
    reason: 'page-foot',
    pattern:
      /^(?:penerbit|percetakan|dicetak oleh|pemimpin (?:umum|redaksi|perusahaan)|penanggung jawab|alamat redaksi|penasihat hukum|harga (?:eceran|langganan)|tarif iklan|isi di luar tanggung jawab) ?: ?.{2,200}$|^(?:rubrik|redaksi) .{2,60} menerima (?:tulisan|naskah|artikel|kiriman)(?!\p{L}).{0,250}$/iu,
    examples: [
      'Penerbit: PT Kabar Lain',
      'Percetakan: isi di luar tanggung jawab percetakan',
      'Pemimpin Redaksi: Bunga Larasati',
      'Rubrik SUARA WARGA menerima tulisan maksimal 1 halaman.',
    ],
    counterExamples: ['Penerbit buku itu tutup', 'Redaksi koran itu menerima ancaman'],
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:advertisement|iklan|advertorial|promoted content|sponsored|scroll to (?:continue|resume)(?: with)?(?: content| reading)?|scroll ke bawah untuk (?:lanjut|melanjutkan) (?:membaca|baca)|saksikan video (?:pilihan|menarik) (?:berikut|di bawah) ini ?:?|lanjutkan membaca(?: di bawah)?|konten sponsor pada widget ini.{0,300}|promosi\p{Lu}.{0,160})$/iu,
    examples: ['ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT', 'Iklan'],
    counterExamples: ['Iklan rokok dilarang di dekat sekolah', 'Promosi wisata digelar'],
  },
  {
    reason: 'embed',
    pattern:
      /^\[(?:gambas|embed|video|youtube|instagram|tweet|foto)\b[^\]]*\]$|^view this post on (?:instagram|threads|x)$|^a post shared by .{1,120}$|^pic\.twitter\.com\/\w{4,20}$/i,
    examples: ['[Gambas:Video 20detik]', '[Gambas:Instagram]', 'View this post on Instagram'],
    counterExamples: ['[Ketua rapat] menolak usul itu'],
  },
  {
    reason: 'tag-bar',
    pattern:
      /^(?:tags?|tagar|kata kunci|topik(?: berita)? terkait|label|kategori|topics?) ?(?:\/ ?tags? ?)?:.{0,200}$|^(?:#[\p{L}\d_]+[\s,]*){1,30}$/iu,
    examples: ['Tag: vaksin, rusia', 'TAGS : Vaksin Rusia', '#vaksin #rusia', 'Kategori: Berita'],
    counterExamples: ['Tagar itu menjadi tren', 'Labelnya hilang'],
  },
  {
    reason: 'tag-bar',
    pattern: /^TAGS {1,3}\p{Ll}.{0,160}$/u,
    examples: ['TAGS honorer seleksi'],
    counterExamples: ['Tags harga dipasang', 'TAGS DIPASANG'],
  },
  {
    reason: 'promotion',
    pattern: new RegExp(
      '^follow .{1,60} di google\\b.{0,60}$|^baca (?:(?:berita|artikel) )?(?:ini )?(?:tanpa|dengan sedikit) iklan(?:$|[.,!] ?.{0,80}$)|^tribun ?x$|^pastikan (?:kamu|anda) sudah (?:install|instal|mengunduh)\\b.{0,80}$|^(?:dapatkan|temukan) (?:berita(?:-berita)?|kabar|informasi) (?:up to date|terkini|terbaru|hangat)\\b.{0,300}$|^(?:yuk,? |ayo,? |silakan )?(?:ikuti|follow|gabung|bergabung|dapatkan|temukan|cek|simak|baca|tonton|unduh|download|akses|pantau|like)\\b.{0,300}\\b(?:' +
        CHANNEL +
        '|epaper|instagram @\\w)(?!\\p{L}).{0,200}$|^(?:\\* ?fakta atau hoaks\\?|ingin mengobrol dengan redaksi\\b|terima ?kasih (?:sudah|telah) membaca (?:laporan|artikel|tulisan|berita)\\b|disclaimer ?:|this article is written by our community|donasi, dapat|dukungan anda akan menambah semangat|sebagai ungkapan terima ?kasih atas perhatian anda).{0,400}$',
      'iu',
    ),
    examples: [
      'Ikuti berita kami di Google News',
      'Dapatkan update berita pilihan setiap hari',
      'Baca berita tanpa iklan. Gabung sekarang',
      'Baca tanpa iklan',
      'Baca berita dengan sedikit iklan, klik di sini',
      'Tribun X',
      'Cek Berita dan Artikel yang lain di Google News dan WA Channel',
    ],
    counterExamples: ['Ikuti aturan lalu lintas, kata polisi', 'Warga mengikuti upacara'],
  },
  {
    reason: 'breadcrumb',
    pattern:
      /^(?:home|beranda)(?: ?[>»›/|\\:] ?[\p{L}\d&.]{2,30}(?: [\p{L}\d&.]{1,20}){0,3}){1,6}(?: [>»›/|])?$|^breadcrumb$|^[\p{L}\d.]{2,30}(?: [>»›/] [\p{L}\d.&]{2,20}(?: [\p{L}&]{2,15})?){2,5}$/iu,
    examples: ['Home > News > Politik', 'Beranda / Nasional', 'Home / Ekonomi /', 'Kompas.com / News / Nasional'],
    counterExamples: ['Beranda rumah itu rusak', 'Sekolah / madrasah di kota itu tutup'],
  },
  {
    reason: 'list-time',
    pattern:
      /^(?:[\p{L}]{2,15}(?: [\p{L}]{2,15})? ?[|•·-]? ?)?\d{1,3} (?:detik|menit|jam|hari|minggu|bulan|tahun) (?:yang )?lalu\.?$|^(?:[\p{L}]{2,15} ?)?\| ?\d{1,2}[:.]\d{2} ?(?:wib|wita|wit)?$/iu,
    examples: ['2 jam lalu', 'Gaya Hidup 1 minggu yang lalu', 'News | 12:15 WIB', '| 19:40 WIB'],
    counterExamples: ['Rapat digelar 2 jam lalu di kantor desa', 'Dua jam lalu'],
  },
  {
    reason: 'separator',
    pattern: /^[^\p{L}\p{N}()[\]]+$/u,
    examples: ['-', '•', '***', '- - -'],
    counterExamples: ['- A', '()'],
  },
];
