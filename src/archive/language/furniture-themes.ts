// Longer than 150 lines because it is one table, each row with its own examples.
import type { FurnitureLine } from './furniture-line.ts';

const AGE = '\\d{1,3} ?(?:detik|menit|jam|hari|minggu|bulan|tahun|d|j|h|m)(?: (?:yang )?lalu)?';
const ENTER = '(?:login|log ?in|masuk|mendaftar)(?: terlebih dahulu| dulu)?';
const COMMENT =
  '(?:berkomentar|(?:mengirim|memberi|memberikan|menulis|meninggalkan) komentar|comment|post a comment|leave a comment)';
const PLACE =
  '(?:atas|bawah|tengah|samping|dalam|di (?:atas|bawah|tengah|dalam)|sidebar|header|footer|top|bottom|middle)';

/** A whole line of one of `lines`, with the marks of a button before and behind it. */
const line = (...lines: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${lines.join('|')})[ .!?:…>»↓]{0,4}$`, 'iu');

/** What the themes of regional papers print around an article, their comment forms and their places for advertisements; matched against the whole line. */
export const furnitureThemes: readonly FurnitureLine[] = [
  {
    reason: 'comment-box',
    pattern: line(
      '(?:leave a (?:reply|comment)|tinggalkan (?:balasan|komentar))(?: (?:cancel reply|batalkan balasan))?',
      `${ENTER} to ${COMMENT}|(?:(?:anda|kamu) harus|silakan|silahkan) ${ENTER} untuk ${COMMENT}|you must be (?:logged in|registered) to ${COMMENT}`,
      'notify me of [^.]{5,60}(?: (?:by|via) e-?mail)?|beri ?tahu saya [^.]{3,60} (?:surel|e-?mail)',
      'this site uses akismet to reduce spam\\..{0,80}|situs ini menggunakan akismet untuk mengurangi spam\\..{0,100}',
      '(?:facebook|fb) comments?(?: box)?|(?:komentar|comments?) (?:via )?(?:facebook|fb)|comments? (?:are )?closed|komentar (?:di)?tutup|kolom komentar',
      'komentar ini menjadi tanggung ?jawab .{3,80}',
    ),
    examples: [
      'Leave a Reply Cancel reply',
      'Tinggalkan Balasan Batalkan balasan',
      'Log in to leave a comment',
      'Anda harus masuk untuk berkomentar.',
      'You must be logged in to post a comment.',
      'Beritahu saya akan tulisan baru melalui surel.',
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
      'Facebook Comments Box',
      'Komentar ini menjadi tanggung jawab anda sesuai UU ITE',
    ],
    counterExamples: [
      'Anda harus masuk lewat pintu samping, kata petugas',
      'Beri tahu saya bila beras datang, pintanya',
      'Komentar ditutup bupati dengan pantun',
    ],
  },
  {
    reason: 'comment-box',
    pattern: new RegExp(
      `^(?:(?:suka|like) ?[·.•|-] ?)?(?:balas|reply)(?: ?[·.•|-] ?| )${AGE}$|^${AGE} ?[·.•|-] ?(?:(?:suka|like) ?[·.•|-] ?)?(?:balas|reply)$`,
      'iu',
    ),
    examples: ['2 tahun lalu . Balas', '3 hari yang lalu · Balas', 'Suka · Balas · 3 hari'],
    counterExamples: ['Balas dendam 2 tahun', '2 tahun lalu warga membalas surat itu'],
  },
  {
    reason: 'counter',
    pattern:
      /^[^\p{L}\p{N}]{0,4}(?:(?:artikel|berita|tulisan|halaman|pos) ini )?(?:(?:total|jumlah|telah|sudah) )?(?:post views?|views?|hits|visits?|dibaca|dilihat|pembaca|tayangan|ditayangkan)(?: sebanyak)?(?: ?: ?[\d.,]{0,12}| [\d.,]{1,12})(?: ?(?:kali|x|views?))?[).]{0,2}$|^👁️? ?[\d.,]{1,10}$/iu,
    examples: [
      'Post Views:',
      'Total Dibaca: 123',
      'Tayangan: 1.204',
      '(Dibaca 345 kali)',
      'Artikel ini telah dibaca 123 kali',
      '👁 123',
    ],
    counterExamples: ['Dibaca 345 warga', 'Pembaca setia koran itu', 'Surat itu dibaca 3 kali'],
  },
  {
    reason: 'related-list',
    pattern:
      /^(?:Previous|Next|PREVIOUS|NEXT) (?:[Aa]rticle|[Pp]ost|[Ss]tory|ARTICLE|POST):? ?\p{Lu}.{8,180}(?<!\.)$|^(?:Artikel|Berita|Tulisan|Pos) (?:[Ss]ebelumn?ya|[Ss]elanjutnya|[Bb]erikutnya):? ?(?:\p{Lu}\S*|\d+) .{8,180}(?<!\.)$/u,
    examples: [
      'Previous articleHarga Beras Naik Lagi di Tiga Kota',
      'Artikel sebelumnyaHarga Beras Naik Lagi di Tiga Kota',
      'Berita Berikutnya Harga Telur Turun Jelang Lebaran',
    ],
    counterExamples: [
      'Berita sebelumnya menyebut beras naik',
      'Artikel Selanjutnya Akan Dibahas Bersama Warga.',
      'Next post itu dihapus',
    ],
  },
  {
    reason: 'advertisement',
    pattern: line(
      '(?:banner|iklan|ads?|adsense)? ?\\d{2,4} ?x ?\\d{2,4}(?: ?px)?',
      `(?:iklan|banner|ads?|adsense) ${PLACE}(?: (?:artikel|berita|judul|konten|header|post))?`,
      'advertisements?[.,]? scroll to continue(?: reading)?|advertisement by \\p{L}{3,15}|artikel bersponsor|konten bersponsor',
    ),
    examples: [
      'banner 336x280',
      'Iklan Bawah Artikel',
      'Advertisement. Scroll to continue reading.',
      'ADVERTISEMENT BY KABARADS',
    ],
    counterExamples: ['Banner bawah jembatan dicabut', 'Iklan atas nama bupati', '12 x 24 meter'],
  },
  {
    reason: 'subscription',
    pattern: line(
      '(?:eksplorasi konten lain dari|discover more from) [\\p{L}\\d].{1,50}|(?:berlangganan|subscribe) (?:untuk (?:dapatkan|mendapatkan)|to get) (?:pos|the latest|kabar|berita) .{3,60}|(?:ketik|masukkan|type|enter) (?:alamat )?(?:your )?e-?mail(?: address)?(?: anda| kamu)?',
      '(?:subscribe|sign up|daftar|berlangganan|langganan)(?: (?:ke|to|for|our|di|gratis)){0,2} (?:newsletter|nawala|buletin)(?: (?:kami|kabar|gratis|ini))?',
      '(?:subscribe|sign up|daftar|berlangganan|langganan)(?: (?:ke|to|for|our|di)){0,2} newsletter(?: [\\p{L}\\d.]{2,20}){0,3} (?:untuk|to|agar|dan) [^.]{3,100}',
      '(?:lanjutkan|lanjut|teruskan)(?: membaca)? dengan [\\p{L}\\d.]{2,20} (?:plus|premium|pro)|konten tak ditampilkan\\? .{3,60}|dapatkan voucher(?: gratis)?',
    ),
    examples: [
      'Eksplorasi konten lain dari Kabar Lain',
      'Berlangganan untuk dapatkan pos terbaru lewat email.',
      'Ketik email Anda…',
      'Berlangganan buletin kami',
      'Subscribe newsletter Kabar Lain untuk mendapat artikel pilihan setiap pekan',
      'Lanjutkan dengan Kabar Plus',
      'Konten Tak Ditampilkan? Nonaktifkan pemblokir iklan',
    ],
    counterExamples: [
      'Berlangganan buletin menjadi kebiasaan petani',
      'Lanjutkan dengan doa bersama',
      'Ketik email itu, pinta polisi',
    ],
  },
  {
    reason: 'share-bar',
    pattern:
      /^(?:Share|Tweet|Send|Pin|Scan|Bagikan|Kirim)\d{0,6}(?:(?:Share|Tweet|Send|Pin|Scan|Bagikan|Kirim)\d{0,6}){1,6}$|^(?:E-?mail|Kirim)(?:kan)? (?:ini|artikel ini|berita ini) (?:ke|kepada) (?:teman|kawan)$|^(?:Print Friendly|PrintFriendly)(?:, PDF (?:&|dan) E-?mail)?$|^(?:Kirim|Bagikan)(?: (?:Facebook|Twitter|X|[Gg]oogle ?\+|Whats[Aa]pp|Telegram|E-?mail|Tumblr|VZ|Xing|Newsvine|Digg)){2,8}$/u,
    examples: ['Share122Tweet76Send', 'Print Friendly, PDF & Email', 'Kirim Facebook Twitter google+ Whatsapp Tumblr'],
    counterExamples: ['Kirim Facebook', 'Share', 'Bagikan Telegram Bupati'],
  },
  {
    // JNews
    reason: 'page-control',
    pattern:
      /^in \p{Lu}[\p{L}-]*(?: (?:& |dan )?\p{Lu}[\p{L}-]*){0,3}(?:, \p{Lu}[\p{L}-]*(?: (?:& |dan )?\p{Lu}[\p{L}-]*){0,3}){0,5}$|^(?:No Results?|View All Results?|NO RESULTS?|VIEW ALL RESULTS?|Pilih Bahasa|Select Language|Tautan-tautan Akses)$/u,
    examples: ['in Daerah, Pendidikan', 'in Gaya Hidup', 'No Result', 'View All Result'],
    counterExamples: ['In Memoriam Bunga Larasati', 'in absentia', 'in Sukamaju, warga berkata'],
  },
  {
    reason: 'page-control',
    pattern: line(
      '(?:teruskan|lanjutkan|lanjut) membaca|(?:lihat|tunjukkan|tampilkan) lebih (?:banyak|sedikit)|(?:melompat|lompat) ke (?:konten|isi|bagian utama)|ke (?:halaman utama|beranda)|(?:cetak|print)(?: (?:this|halaman))?(?: (?:page|ini|content))|(?:lihat|tutup|buka) galeri(?: foto)?',
      '(?:read|baca)(?: (?:this|artikel ini|berita ini))? (?:in english|dalam bahasa inggris)|(?:english version|versi (?:bahasa )?inggris)|(?:xs|sm|md|lg)(?: (?:xs|sm|md|lg)){1,3}|(?:halaman|page) ?:?(?: \\d{1,2}){1,9}(?: (?:selanjutnya|berikutnya|next|lihat semua|tampilkan semua)){1,2}',
      'ukuran (?:teks|huruf|font|tulisan) ?:?(?: ?A[+-]?){2,4}',
      '(?:indeks|index) berita|(?:download|unduh|lihat) lampiran|dokumen terkait|lihat versi (?:cetak|lain)',
    ),
    examples: [
      'Teruskan membaca',
      'Lanjutkan Membaca ↓',
      'Lihat lebih banyak',
      'Cetak halaman ini',
      'Lihat Galeri',
      'Read in English',
      'XS SM MD LG',
      'Halaman 1 2 Selanjutnya',
      'Ukuran teks: A A A',
      'Unduh Lampiran',
    ],
    counterExamples: ['Teruskan membaca doa', 'Tunjukkan lebih banyak bukti, pinta hakim', 'Halaman 1 koran itu'],
  },
];
