/** A whole line that is no part of any article, whatever stands around it. */
export interface FurnitureLine {
  /** The reason shown when the line is set aside. */
  reason: string;
  pattern: RegExp;
  examples: readonly string[];
  /** Lines of articles that come near and must stay. */
  counterExamples: readonly string[];
}

const SHARE =
  'bagikan|sebarkan|share|tweet|salin tautan|copy link|whatsapp|facebook|twitter|telegram|instagram|linkedin|email|print|cetak';

/** Lines to set aside; matched against the whole line, white space collapsed. */
export const furnitureLines: readonly FurnitureLine[] = [
  {
    reason: 'share-bar',
    pattern: new RegExp(`^[•·|\\-\\s]*(?:${SHARE})(?:[\\s:,•·|/]+(?:${SHARE}|x|ke|di))*\\s*:?$`, 'i'),
    examples: ['• Bagikan', 'Bagikan:', 'Facebook Twitter WhatsApp', 'Share', 'Salin tautan'],
    counterExamples: ['Bagikan beras kepada warga', 'Facebook menutup ribuan akun'],
  },
  {
    reason: 'font-controls',
    pattern:
      /^(?:(?:A[+-]?|Aa)[\s|]+){1,}(?:A[+-]?|Aa)?\s*(?:pengaturan font|ukuran font|reset)?$|^(?:pengaturan|ukuran) (?:font|huruf)\s*:?.{0,20}$/i,
    examples: ['A A A Pengaturan Font', 'A+ A-', 'Ukuran Font: Kecil Besar'],
    counterExamples: ['A Hamid menolak', 'A'],
  },
  {
    reason: 'comment-box',
    pattern:
      /^(?:(?:tulis|kirim|beri|lihat|semua|isi) )?komentar(?: anda)?(?:\s*\(?\s*\d*\s*\)?)$|^\(\s*\d*\s*\)$|^\d+ komentar$/i,
    examples: ['Komentar', 'Tulis Komentar', 'Komentar (0)', '()', '12 komentar'],
    counterExamples: ['Komentar menteri itu menuai kritik', '(7/7)'],
  },
  {
    reason: 'copy-notice',
    pattern:
      /^error\s*:.*\b(?:copas|copy)|^(?:©|\(c\)|copyright|hak cipta)\b.{0,160}$|^©.{0,160}$|^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|mengcopy|menayangkan|melakukan).{0,300}$/i,
    examples: [
      'error: Ijin Dulu baru Copas BOSS !!',
      'Copyright © 2021',
      'Dilarang mengambil dan/atau menayangkan ulang sebagian atau keseluruhan artikel',
    ],
    counterExamples: ['Error terjadi pada sistem pendaftaran', 'Hakim menolak gugatan'],
  },
  {
    reason: 'page-control',
    pattern:
      /^(?:top|ke atas|kembali ke atas|back to top|halaman (?:selanjutnya|berikutnya|sebelumnya)|selanjutnya|berikutnya|sebelumnya|next|prev(?:ious)?|lihat semua|selengkapnya|show all|halaman\s*:?\s*[\d\s/]+(?:lihat semua)?|\d(?:\s+\d+)+(?:\s+lihat semua)?)$/i,
    examples: ['Top', 'Kembali ke atas', 'Halaman Selanjutnya', 'Halaman: 1 2 3 Lihat Semua', '1 2 3'],
    counterExamples: ['Top skor liga musim ini', 'Selanjutnya, rapat membahas anggaran'],
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:advertisement|iklan|advertorial|scroll to (?:continue|resume)(?: with)?(?: content| reading)?|scroll ke bawah untuk (?:lanjut|melanjutkan) (?:membaca|baca)|lanjutkan membaca(?: di bawah)?)$/i,
    examples: ['ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT', 'Iklan'],
    counterExamples: ['Iklan rokok dilarang di dekat sekolah'],
  },
  {
    reason: 'embed',
    pattern: /^\[(?:gambas|embed|video|youtube|instagram|tweet|foto)\b[^\]]*\]$/i,
    examples: ['[Gambas:Video 20detik]', '[Gambas:Instagram]'],
    counterExamples: ['[Ketua rapat] menolak usul itu'],
  },
  {
    reason: 'tag-bar',
    pattern: /^(?:tags?|tagar|kata kunci|topik terkait|label)\s*:.{0,200}$|^(?:#[\p{L}\d_]+[\s,]*){1,}$/iu,
    examples: ['Tag: vaksin, rusia', 'TAGS : Vaksin Rusia', '#vaksin #rusia'],
    counterExamples: ['Tagar itu menjadi tren', 'Labelnya hilang'],
  },
  {
    reason: 'promotion',
    pattern:
      /^baca (?:berita|artikel) (?:ini )?tanpa iklan\b.{0,80}$|^pastikan (?:kamu|anda) sudah (?:install|instal|mengunduh)\b.{0,80}$|^(?:ikuti|follow|gabung|bergabung|dapatkan|cek|simak|baca|tonton|unduh|download)\b.{0,160}\b(?:google news|saluran whatsapp|whatsapp channel|kanal whatsapp|channel telegram|kanal youtube|di aplikasi|update berita|berita terbaru setiap hari)\b.{0,120}$/i,
    examples: [
      'Ikuti berita kami di Google News',
      'Dapatkan update berita pilihan setiap hari',
      'Baca berita tanpa iklan. Gabung sekarang',
    ],
    counterExamples: ['Ikuti aturan lalu lintas, kata polisi', 'Warga mengikuti upacara'],
  },
  {
    reason: 'counter',
    pattern: /^(?:\d{1,3}(?:[.,]?\d{3})*|\d+[.,]?\d*[kK])(?:\s*(?:views?|shares?|kali dibaca|dibaca|tayangan|suka))?$/i,
    examples: ['1', '1.229 Views', '12k', '350 kali dibaca'],
    counterExamples: ['2021 tahun pemilu', '12 orang'],
  },
  {
    reason: 'photo-control',
    pattern: /^(?:lihat|perbesar)\s+(?:foto|gambar)$|^(?:perbesar|zoom)$/i,
    examples: ['Lihat Foto', 'Perbesar'],
    counterExamples: ['Lihat foto kecelakaan itu'],
  },
  {
    reason: 'breadcrumb',
    pattern:
      /^(?:home|beranda)(?: ?[>»›/|\\:] ?[\p{L}\d&.]{2,30}(?: [\p{L}\d&.]{1,20}){0,3}){1,6}$|^[\p{L}\d.]{2,30}(?:\s+[>»›/]\s+[\p{L}\d.&]{2,20}(?: [\p{L}&]{2,15})?){2,5}$/iu,
    examples: ['Home > News > Politik', 'Beranda / Nasional', 'Kompas.com / News / Nasional'],
    counterExamples: ['Beranda rumah itu rusak', 'Sekolah / madrasah di kota itu tutup'],
  },
  {
    reason: 'separator',
    pattern: /^[^\p{L}\p{N}()]+$/u,
    examples: ['-', '•', '***', '- - -'],
    counterExamples: ['- A', '()'],
  },
];

/** Headings of lists of other articles; what follows one is not this article. */
export const relatedHeading =
  /^(?:(?:berita|artikel|video|foto)\s+(?:terkait|lainnya|lain|populer|terpopuler|terbaru|terkini|pilihan|utama|rekomendasi)|terpopuler|populer|pilihan(?: editor| untukmu| redaksi)?|terkini|terbaru|rekomendasi(?: untuk anda)?|trending|paling (?:banyak )?dibaca|most popular|latest news|jangan lewatkan|related (?:posts?|articles?|news))\s*:?$/i;

// "Baca juga: …"   "• Baca Juga :"   "(Baca juga …"   "[Lihat juga: …"   "Simak Video: …"
export const readAlso =
  /^[•\-–>»\s]*[([]?\s*(?:(?:baca|lihat|simak|tonton)\s*(?:juga|pula)|simak video|baca selengkapnya)\b\s*:?\s*(?<title>.*)$/iu;

/** Furniture in the middle of a line: "… kata Menlu SCROLL TO CONTINUE WITH CONTENT kemarin". */
export const furnitureInLine: readonly { reason: string; pattern: RegExp; example: string }[] = [
  {
    reason: 'advertisement',
    pattern: /\b(?:ADVERTISEMENT\s+)?SCROLL TO (?:CONTINUE|RESUME) WITH CONTENT\b|\bADVERTISEMENT\b/g,
    example: 'rapat itu ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT dihadiri warga',
  },
  { reason: 'embed', pattern: /\[Gambas:[^\]\n]{1,60}\]/g, example: 'rapat itu. [Gambas:Video 20detik] Warga pulang.' },
  {
    reason: 'read-also',
    pattern: /[([]\s*(?:Baca|Lihat|Simak) (?:juga|Juga)\b[^)\]\n]{1,200}[)\]]/g,
    example: 'Rapat selesai. (Baca juga: Harga Beras Turun) Warga pulang.',
  },
];

/** Names of sections as outlets print them in a menu, lower case. */
export const sectionNames: ReadonlySet<string> = new Set(
  `home beranda berita nasional internasional mondial dunia global daerah regional nusantara metro megapolitan megapolitik politik hukum ekonomi bisnis
  finansial keuangan olahraga sport sports bola rona hiburan seleb lifestyle gaya hidup teknologi tekno otomotif kesehatan health sains edukasi
  pendidikan opini kolom perspektif wawancara kupas splash wisata travel kuliner foto video infografis infografik edisi weekend indeks index
  news terkini populer peristiwa humaniora religi khazanah ragam sosok feature tv live galeri login masuk daftar cari`.split(
    /\s+/,
  ),
);
