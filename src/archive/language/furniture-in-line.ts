/** Furniture in the middle of a line: "… kata Menlu SCROLL TO CONTINUE WITH CONTENT kemarin". */
export const furnitureInLine: readonly { reason: string; pattern: RegExp; example: string }[] = [
  {
    reason: 'advertisement',
    pattern:
      /\b(?:ADVERTISEMENT\s+)?SCROLL TO (?:CONTINUE|RESUME)(?:(?: WITH)? (?:CONTENT|READING))?\b|\bADVERTISEMENT(?: BY \p{Lu}{3,15})?\b/gu,
    example: 'rapat itu ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT dihadiri warga',
  },
  {
    reason: 'advertisement',
    pattern:
      /(?<=[\p{L}\d,] )(?:loading\.{3}|SCROLL UNTUK (?:LANJUT|MELANJUTKAN)(?: MEMBACA)?|LANJUTKAN MEMBACA DI BAWAH)(?= ["“]?[\p{L}\d])|(?<=[.!?"”] )(?:SCROLL UNTUK (?:LANJUT|MELANJUTKAN)(?: MEMBACA)?|Scroll (?:ke bawah )?untuk (?:lanjut|melanjutkan)(?: membaca)?)(?= ["“]?\p{Lu})/gu,
    example: 'petugas memasang tiga jaring loading... dan dua perangkap',
  },
  {
    // what is left of a template
    reason: 'page-control',
    pattern: /(?<=[\p{L}.])\}(?= ?$)|(?<=: )\}(?=\p{Lu})/gmu,
    example: 'Bunga Larasati, Cakra Wirayuda}',
  },
  { reason: 'embed', pattern: /\[Gambas:[^\]\n]{1,60}\]/g, example: 'rapat itu. [Gambas:Video 20detik] Warga pulang.' },
  {
    reason: 'read-also',
    pattern: /[([]\s*(?:Baca|Lihat|Simak) (?:juga|Juga|JUGA)\b[^)\]\n]{1,200}[)\]]/g,
    example: 'Rapat selesai. (Baca juga: Harga Beras Turun) Warga pulang.',
  },
  {
    reason: 'related-list',
    pattern:
      /(?:Lewat(?:i|kan)|Lompati|Loncati) [^\r\n]{3,60} dan (?:terus|lanjutkan) membaca(?=\s)[\s\S]{1,600}?Akhir dari [^\r\n]{3,60}/g,
    example: 'Lompati Artikel pilihan dan terus membaca\nHarga Beras Naik\nAkhir dari Artikel pilihan',
  },
  {
    reason: 'page-control',
    pattern: /(?<=[.!?"”] )(?:Halaman (?:Selanjutnya|Berikutnya)|HALAMAN SELANJUTNYA)(?=[ \r\n]|$)/g,
    example: 'Rapat selesai. Halaman Selanjutnya Warga pulang.',
  },
  {
    reason: 'photo-credit',
    pattern:
      /(?<=[.!?"”] )Foto: \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{0,20}){0,3}\/[\p{L}\d]{2,20}(?:\.(?:com|id|co))?(?= \p{Lu}\S{0,30}(?: \S{1,30}){3})/gu,
    example: 'Rapat selesai. Foto: Bunga Larasati/detikcom Warga pulang dengan tenang kemarin.',
  },
];

/** An invitation whose title follows in the same line, behind a sentence or in the middle of one. */
// "Warga pulang. Baca juga: Harga Beras Naik Lagi Menurut warga, …"   "kata Bunga Baca Juga Harga Beras Naik Lagi di lokasi"
export const readAlsoInLine =
  /(?<=^|[.!?"”)] )(?:(?:Baca|Lihat|Simak|Tonton) (?:juga|Juga|JUGA|pula|Pula|Video)(?: [Vv]ideo)?|BACA JUGA|Simak Video)(?: ?[:'"] ?)|(?<=[\p{L},”"] )(?:Baca (?:juga|Juga) ?: ?|BACA JUGA ?:? ?|Baca Juga (?=[\p{Lu}\d]))/gmu;

/** Words of speech with which a sentence goes on behind a title that cut it off. */
export const speechGoesOn =
  /^(?:ujar|kata|tutur|ucap|ungkap|jelas|tegas|papar|imbuh|tambah|lanjut|terang|sebut)(?:nya)?[.,]?$/u;

/** Words that open a sentence rather than close a title, as printed. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `Di Ke Dari Pada Dalam Menurut Menurutnya Sementara Selain Saat Namun Adapun Sebelumnya Ia Dia Mereka Kami Kita Para Seorang Sejumlah Meski
  Untuk Hal Hingga Setelah Usai Sebab Karena Akibat Akibatnya Bahkan Kemudian Lalu Lebih Bila Jika Kata Warga Kepala Ketua Menteri Menlu Presiden
  Gubernur Bupati Wali Polisi Kapolres Kapolda Direktur Juru Anggota Pihak Pihaknya Pemerintah Tim Dengan Atas Terkait Begitu Berdasarkan`.split(
    /\s+/,
  ),
);
