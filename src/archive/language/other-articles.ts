const KIND = '(?:berita|artikel|video|foto|konten|topik|tulisan|kabar|pos|posting|postingan|tautan|link)';
const CHOICE = '(?:terkait|lainnya|lain|populer|terpopuler|terbaru|terkini|pilihan|utama|rekomendasi|daerah|serupa)';

/** Headings of lists of other articles; what follows one is not this article. */
// "Berita Terkait"   "BERITA HONORER LAINNYA"   "Terkini Lainnya"   "Latest in Health"   "Lainnya dari detikNetwork"   "RELATED ARTICLESMORE FROM AUTHOR"
export const relatedHeading = new RegExp(
  `^(?:${KIND} ${CHOICE}(?: hari ini| more)?|${KIND} [\\p{L}\\d]{3,20} lainnya|${KIND} lain(?:nya)? (?:terkait|tentang|soal|mengenai)(?: [\\p{L}\\d.-]{2,20}){1,6}|(?:terpopuler|terkini|terbaru|rekomendasi)(?: (?:lainnya|lain|artikel|berita|untuk (?:anda|kamu|mu)|hari ini|(?:minggu|pekan|bulan) ini|daerah|nasional))?|latest (?:news|in [\\p{L} ]{3,20})|lainnya dari [\\p{L} ]{3,20}|artikel(?:-artikel)? (?:yang )?(?:direkomendasikan|disarankan)|(?:artikel|terkait|populer|trending|recommend(?:ed|ation)|jangan lewatkan|baca lainnya|(?:next|previous) (?:article|post|story)|(?:artikel|berita|tulisan|pos) (?:selanjutnya|sebelumnya|berikutnya)|(?:isu|topik) terkini|trending topics?|hot (?:topics?|issues?)|video pilihan hari ini|laporan teratas dw|most (?:popular|read|viewed|shared)|(?:(?:anda|kamu) )?mungkin (?:(?:anda|kamu) )?(?:juga )?(?:suka|menyukai|tertarik|melewatkan)(?: (?:ini|juga))?|you (?:may|might) (?:also )?(?:like|have missed)|don['’]?t miss|(?:popular|recent|latest|featured|random) (?:posts?|articles?|stories|comments?)|(?:now trending|trending now)|pos-pos terbaru|editor['’]?s? picks?|popular category|baca (?:berita|artikel) terkait lainnya)|pilihan(?: editor| untukmu| redaksi)?|paling (?:banyak )?dibaca|related(?: (?:posts?|articles?|news))?(?: ?more (?:from|by) (?:this )?author| ?more from the web)?|more (?:from|by) (?:this )?author|video rekomendasi|artikel bermanfaat dan menghibur lainnya|telusuri berita [\\p{L} ]{3,20} lainnya|[\\p{L}]{2,12} networks?) ?[:!+]{0,5}(?: ?#[\\p{L}\\d]{2,30})?$`,
  'iu',
);

/** An invitation to another article at the start of a line; the line may end with the words themselves. Group: title. */
// "Baca juga: …"   "• Baca Juga :"   "(Baca juga …"   "[Lihat juga: …"   "Simak Video: …"   "Baca: …"   "Selanjutnya: …"   "Simak Berita Lainnya"
export const readAlso =
  /^[•\-–>»\s]*(?:[([] ?)?(?:(?:(?:baca|lihat|simak|tonton|cek|klik|dengarkan) ?(?:juga|pula)|simak video|baca selengkapnya|yuk,? simak juga video ini!?)(?!\p{L}) ?:?|(?:baca|read(?: also)?|pilihan editor|selanjutnya|menarik dibaca|saksikan video (?:di bawah )?(?:pilihan )?ini|video terkait) ?:|baca juga artikel (?:terkait|lainnya)|simak (?:berita|artikel|video) (?:lainnya|terkait|menarik)$|(?:promoted|sponsored) content$|(?:berita|artikel) \p{L}{3,15} (?:plus|premium)$|bersambung ke halaman (?:berikutnya|selanjutnya)\.{0,3}$) ?(?<title>.*)$/iu;

/** A line that says that tags follow it. */
// "Topik Artikel :"   "TAGS:"   "Kata Kunci"   "Tag Terkait"
export const tagHeading =
  /^(?:tags?|tagar|topik|topics?|kata kunci|keywords?|label)(?: (?:artikel|berita|terkait|populer)| \/ tags)?\s*:?$/i;
