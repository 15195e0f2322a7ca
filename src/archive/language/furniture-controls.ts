import type { FurnitureLine } from './furniture-line.ts';

const SHARE =
  'bagikan|sebarkan|share(?: article)?|tweet|salin tautan|salin|copy link|whatsapp|facebook|twitter|telegram|instagram|linkedin|line|youtube|tiktok|threads|pinterest|email|(?:image )?print|image|cetak|follow(?: us)?|batalkan|flipboard|tumblr|reddit|bluesky|messenger|pin ?it|bookmark|simpan|wa|fb|jpnn|google\\+|verified(?: green| blue)?|like|suka|blogthis!|kirim ke|kirimkan ini lewat email|tim editor';

const ICON =
  'icons?|ikon|ic|svg|btn|button|img|image|thumb|avatar|logo|sosmed|arrow|chevron|caret|angle|circle|square|round(?:ed)?|outline[d]?|solid|fill(?:ed)?|regular|light|dark|white|black|vertical|horizontal|left|right|up|down|top|bottom|more|close|open|copy|link|share|menu|hamburger|burger|search|bookmark|comment|play|pause|volume|zoom|expand|facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|tiktok|threads|line|email|fb|wa|ig|yt|x';

/** Buttons and read-outs a page prints around an article; matched against the whole line, white space collapsed. */
export const furnitureControls: readonly FurnitureLine[] = [
  {
    reason: 'share-bar',
    pattern: new RegExp(
      `^(?:share|tweet|bagikan) (?:on|to|via) (?:${SHARE}|x)(?: (?:${SHARE}|x))*$|^[•·|\\-\\s]*(?:${SHARE})(?:[\\s:,•·|/]+(?:${SHARE}|x|ke|di))* ?:?$|^(?:(?:${SHARE}) icons?[ |/]{0,3}){1,8}$|^url (?:telah|berhasil) (?:disalin|tercopy)\\.?$|^(?:suka|share|bagikan) artikel(?: ini)? ?[?:]?$|^(?:berbagi|bagikan) (?:ke|di|lewat) (?:${SHARE}|x)$`,
      'i',
    ),
    examples: [
      '• Bagikan',
      'Bagikan:',
      'Facebook Twitter WhatsApp',
      'Tweet Share Pin It',
      'Share',
      'Salin tautan',
      'URL telah disalin',
      'Wa Fb X',
      'Image Print',
      'Share on Facebook Tweet',
      'Berbagi ke Twitter',
      'facebook icon twitter icon print icon',
      'Bagikan Artikel:',
    ],
    counterExamples: ['Bagikan beras kepada warga', 'Facebook menutup ribuan akun'],
  },
  {
    reason: 'font-controls',
    pattern:
      /^(?:(?:A[+-]?|Aa)[\s|]+){1,6}(?:A[+-]?|Aa)? ?(?:pengaturan font|ukuran font|reset)?$|^A[+-]?$|^Aa?(?:[ |]?[+-]){2}$|^A[-–]A\+?$|^(?:pengaturan|ukuran) (?:font|huruf) ?:?.{0,20}$/i,
    examples: ['A A A Pengaturan Font', 'A+ A-', 'A-A+', 'Aa + -', 'A', 'Ukuran Font: Kecil Besar'],
    counterExamples: ['A Hamid menolak', 'Aku'],
  },
  {
    reason: 'comment-box',
    pattern:
      /^(?:(?:tulis|kirim|beri|lihat|semua|isi|tambahkan) )?komentar(?: anda| lainnya| terbanyak)?(?: di sini)?(?: ?\(? ?\d* ?\)?)\.?$|^\( ?\d* ?\)$|^\d+ komentar$|^balas$|^(?:leave a reply|tinggalkan balasan|batalkan balasan|post comment|kirim komentar)$/i,
    examples: ['Komentar', 'Tulis Komentar', 'Komentar (0)', '()', '12 komentar', 'Balas', 'Komentar Terbanyak'],
    counterExamples: ['Komentar menteri itu menuai kritik', '(7/7)', 'Balas budi warga desa'],
  },
  {
    reason: 'page-control',
    pattern:
      /^(?:top|ke atas|kembali ke atas|back to top|kembali|(?:bersambung ke )?halaman (?:selanjutnya|berikutnya|sebelumnya)\.{0,3}|selanjutnya|berikutnya|sebelumnya|next(?: article| page)?|prev(?:ious)?|lihat (?:semua|lainnya|\p{L}+ selengkapnya)|selengkapnya|(?:berita|baca) selengkapnya|show all|see more|view all|more|loading\.{0,3}|halaman ?:? ?[\d /]*(?:lihat semua|tampilkan semua)?|\d{1,2}(?: \d{1,2})+(?: (?:lihat semua|selanjutnya))?|\d{1,2} dari \d{1,2} halaman|(?:halaman )?\d{1,2} ?(?:\/|dari) ?\d{1,2}|halaman \d{1,2}|(?:[«‹<] ?)?(?:(?:prev(?:ious)?|sebelumnya) )?\d{1,2}(?: \d{1,2}){1,9}(?: (?:next|selanjutnya|berikutnya))?(?: ?[»›>])?|(?:scroll|gulir) (?:ke bawah )?untuk (?:membaca|melanjutkan|lanjut)(?: membaca)?|(?:langsung|lanjut|lewati|loncat) ke (?:konten|isi|navigasi|menu|pencarian)(?: utama)?|skip to (?:main )?content|(?:lewati|lewatkan|lompati|loncati) .{3,60} dan (?:terus|lanjutkan) membaca|akhir (?:dari|bagian) .{3,60}|skip .{3,60} and continue reading|lewatkan bagian berikutnya .{3,60}|hide ads|tutup(?: iklan)?|close|\[x\]|baca di app|buka (?:di )?aplikasi|cetak artikel|daftar isi|logo header .{2,40}|scan qr code.{0,40}|.{0,12}ai summarize.{0,60})$/iu,
    examples: [
      'Top',
      'Kembali ke atas',
      'Halaman Selanjutnya',
      'Halaman: 1 2 3 Lihat Semua',
      '1 2 3',
      'HALAMAN:',
      '2 dari 3 halaman',
      '1 / 2',
      'Halaman 1/2',
      'Halaman 2',
      '1 2 Next »',
      '« Previous 1 2',
      'Akhir bagian Video terkait',
      'Lompati Podcast dan terus membaca',
      'Scroll untuk membaca',
      'Langsung ke konten',
      'Lewatkan bagian berikutnya Laporan teratas',
      'Hide Ads',
    ],
    counterExamples: [
      'Top skor liga musim ini',
      'Selanjutnya, rapat membahas anggaran',
      'Halaman rumah warga',
      'Halaman 2 koran itu kosong',
      '12 24 jam',
      'Akhir dari',
      'Lompati pagar dan terus berlari',
      'Tutup usia 80 tahun',
    ],
  },
  {
    // the names of drawings on buttons; a word said twice is a plural: "ikon-ikon"
    reason: 'page-control',
    pattern: new RegExp(
      `^(?!(\\p{Ll}+)-\\1$)(?:${ICON})(?:[-_](?:${ICON})){1,5}$|^(?:material-symbols|mdi|fa[bsr]?|bi|ion|carbon|tabler|lucide|heroicons):[a-z\\d-]{2,40}(?:Perbesar|Tutup|Bagikan)?$`,
      'u',
    ),
    examples: [
      'copy-link-circle',
      'sosmed-whatsapp-white',
      'more-vertical',
      'ic_share',
      'chevron-right',
      'material-symbols:fullscreenPerbesar',
    ],
    counterExamples: ['ikon-ikon', 'play-off', 'kupu-kupu', 'link-and-match', 'Black-White'],
  },
  {
    reason: 'counter',
    pattern:
      /^(?:\d{1,3}(?:[.,]?\d{3})*|\d{1,9}(?:[.,]\d{1,9})?[kK])(?: ?(?:views?|shares?|kali dibaca|dibaca|tayangan|suka|pembaca|x))?$|^(?:g ?)?\+\d{1,4}$|^(?:dibaca|views?|hits|dilihat|pembaca) ?:? ?[\d.,]+ ?(?:kali|x)?$/i,
    examples: ['1', '+1', '1.229 Views', '12k', '350 kali dibaca', 'Dibaca: 1.204 Kali', 'Views: 312'],
    counterExamples: ['2021 tahun pemilu', '12 orang', '+62 812 3456', 'Dilihat dari udara'],
  },
  {
    reason: 'reading-time',
    pattern:
      /^(?:(?:waktu (?:baca|membaca)|dibaca normal) ?:? ?\d{1,3} (?:menit|mins?)|\d{1,3} (?:menit|mins?)(?: (?:baca|membaca|read))?)$/i,
    examples: ['waktu baca 2 menit', '4 menit baca', '2 min read', 'Dibaca Normal 3 menit', '3 menit'],
    counterExamples: ['2 menit membaca doa', 'Waktu baca anak berkurang'],
  },
  {
    reason: 'photo-control',
    pattern:
      /^(?:zoom-?in)? ?(?:lihat|perbesar) (?:foto|gambar)$|^(?:perbesar|zoom(?:-?in)?)$|^(?:foto|photo|(?:keterangan |sumber )?gambar|caption|keterangan foto) ?[:,]$/i,
    examples: ['Lihat Foto', 'Perbesar', 'zoom-inlihat foto', 'Foto:', 'Keterangan gambar,'],
    counterExamples: ['Lihat foto kecelakaan itu', 'Foto: Antara'],
  },
];
