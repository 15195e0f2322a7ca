import type { FurnitureLine } from './furniture-line.ts';

const BY_MANY = '(?:thoughts?|pemikiran|gagasan|komentar|tanggapan|responses?|comments?|repl(?:y|ies)|balasan)';
const MONTH = '\\p{L}{3,9}';
const DAY = `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4})`;

/** What blog software (WordPress, Blogspot) prints around a post, in English and as translated; matched against the whole line. */
export const furnitureBlogs: readonly FurnitureLine[] = [
  {
    reason: 'comment-box',
    pattern: new RegExp(
      `^(?:\\d{1,4}|one|satu|dua) ${BY_MANY} (?:(?:on|to|pada|untuk|tentang) [“"‘'«].{1,200}|so far)$|^(?:balas|reply|kutip|balas komentar) ?[↓→»]$|^[^:]{2,40} (?:on|pada|at) ${DAY}(?:,? (?:at|pukul|pada|jam))? ?\\d{1,2}[.:]\\d{2}(?: ?[ap]m)?(?: (?:said|says|berkata|mengatakan|menulis))? ?:?$|^[^:“"]{2,30} (?:says|said|mengatakan\\.{2,3}|berkata\\.{2,3}) ?:$|^(?:join|ikuti) \\d{1,6} (?:other )?(?:followers|pengikut)(?: lainnya)?$`,
      'iu',
    ),
    examples: [
      '3 thoughts on “Sehari di Pasar Terapung”',
      'One thought on “Sehari di Pasar Terapung”',
      'Satu tanggapan untuk “Sehari di Pasar Terapung”',
      'Reply ↓',
      'Balas ↓',
      'bunga_larasati on November 9, 2013 at 07:15 said:',
      'Cakra pada 9 November 2013 pukul 07.15 berkata:',
    ],
    counterExamples: [
      'Satu komentar pada rapat itu memicu tawa',
      'Dua balasan surat itu dibacakan',
      'Bupati mengatakan: kami siap',
      'Warga pada 9 November 2013 mengungsi',
    ],
  },
  {
    reason: 'post-note',
    pattern:
      /^(?:this entry was posted (?:in|on|by)|this (?:post|article) (?:was|is) (?:posted|filed) (?:in|under)|(?:entri|tulisan|pos|kiriman) ini (?:dituliskan|ditulis|diposkan|dipos|diposting|dikirimkan|dipublikasikan|dimasukkan) (?:di|dalam|pada|oleh)|filed under|posted (?:in|under)|bookmark the permalink|tandai permalink)(?!\p{L}) ?:?.{0,240}$/iu,
    examples: [
      'This entry was posted in Jalan-jalan and tagged pasar by bunga. Bookmark the permalink.',
      'Entri ini dituliskan di Berita dan di-tag pasar oleh bunga.',
      'Tulisan ini dipublikasikan di Berita. Tandai permalink.',
      'Filed under: Berita',
    ],
    counterExamples: [
      'Tulisan ini ditemukan warga di dinding gua',
      'Entri data warga dimulai',
      'Diposting di media sosial itu video warga',
    ],
  },
  {
    reason: 'page-control',
    pattern:
      /^(?:←|‹|«|&laquo;) ?\p{L}[^»“”"]{1,150}(?<![.,!?])$|^\p{L}[^.→›»]{1,150} (?:→|›|»|&raquo;)$|^(?:pos(?:ting)?|tulisan|entri|artikel) (?:lama|lawas|baru|lebih baru|lebih lama)$|^(?:older|newer) (?:posts?|entries)$/iu,
    examples: [
      '← Resep Sayur Mertua',
      'Kenapa Saya Berhenti Merokok →',
      'Posting Lebih Baru',
      'Older Posts',
      '« Sebelumnya',
    ],
    counterExamples: ['Harga Beras → Petani Mengeluh', '«Beras cukup,» kata bupati.', 'Tulisan Lama Bupati Ditemukan'],
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:about these ads|report this ad|laporkan iklan ini|tentang iklan-iklan ini|advertisements|occasionally, some of your visitors may see an advertisement here.{0,100})$/iu,
    examples: ['About these ads', 'REPORT THIS AD', 'Laporkan iklan ini'],
    counterExamples: ['Tentang iklan itu warga diam'],
  },
  {
    reason: 'share-bar',
    pattern:
      /^(?:like|suka|sukai ini|menyukai ini)?:? ?(?:loading|memuat)\.{2,3}$|^(?:be the first to like this|jadilah yang pertama menyukai ini|\d{1,5} (?:bloggers?|blogger) (?:likes?|menyukai) this|\d{1,5} narablog menyukai ini|(?:bagikan|berbagi|sebarkan) ini|share this|like this|sukai ini|terkait dengan ini|customize buttons)\.? ?:?$/iu,
    examples: [
      'Like Loading...',
      'Suka Memuat...',
      'Like this:',
      'Share this:',
      'Bagikan ini:',
      'Jadilah yang pertama menyukai ini.',
    ],
    counterExamples: ['Suka memuat foto orang', 'Berbagi ini itu dengan warga'],
  },
  {
    reason: 'related-list',
    pattern: /^(?:in|dalam|with|dengan) (?:["“][\p{L}\d &/-]{2,40}["”]|\d{1,3} (?:comments?|komentar))$/iu,
    examples: ['In "Jalan-jalan"', 'dalam "Berita"', 'With 2 comments'],
    counterExamples: ['Dalam "Serat Wulang" ia menulis', 'Dalam 2 hari'],
  },
  {
    reason: 'page-foot',
    pattern:
      /^(?:blog (?:di|pada) wordpress\.com|proudly powered by (?:wordpress|blogger)(?:\.com)?|(?:create|buat) (?:a (?:free )?(?:website or )?blog|situs web atau blog gratis) (?:at|di) wordpress\.com|diberdayakan oleh (?:wordpress|blogger)|(?:theme|tema|gambar tema) ?(?::|oleh|by) .{2,60}|the .{2,40} theme|blogroll|wordpress\.com|blogger)(?:\.? ?\| ?.{2,60})?\.?$/iu,
    examples: [
      'Blog di WordPress.com. | The Twenty Eleven Theme.',
      'Diberdayakan oleh Blogger.',
      'Proudly powered by WordPress | Theme: Kabar oleh Lain.',
      'Gambar tema oleh Bunga. Diberdayakan oleh Blogger.',
      'Blogroll',
    ],
    counterExamples: [
      'Tema: pangan lokal menjadi bahasan utama festival desa itu selama sepekan penuh',
      'Blog warga itu ditutup',
    ],
  },
];
