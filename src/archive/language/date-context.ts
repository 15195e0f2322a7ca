/** Words in the clause before a date that put it in the future of the article: such a day is never its publication day. */
export const futureSign =
  /\b(?:akan|bakal|rencananya|direncanakan|dijadwalkan|berencana|mendatang|nanti|paling lambat|hingga|sampai|mulai|besok|lusa|jelang|menjelang|menatap|menanti|(?:pekan|minggu|bulan) depan|akhir pekan ini|deadline|batas)\b/i;

/** Words that do so anywhere in its sentence, unless the sentence tells who said it: "akan diresmikan di balai kota, Rabu (7/7)". */
export const futureSentence =
  /\b(?:akan|bakal|rencananya|direncanakan|dijadwalkan|berencana|selanjutnya|berikutnya|menanti|jelang|menjelang|besok|lusa|keesokannya|(?:pekan|minggu|bulan) depan|(?:hari|pekan) lagi|akhir pekan ini)\b/i;

/** Words right behind a date that do the same, or make it the first day of several: "Kamis (8/7) mendatang", "Kamis (8/7) hingga Sabtu". */
export const futureSignBehind =
  /^\s*(?:(?:(?:pagi|siang|sore|malam)\s+)?(?:wi(?:b|ta|t)\s+)?(?:mendatang|nanti|depan|besok|keesokannya|yang akan datang|akan|dijadwalkan)\b|(?:hingga|sampai|s\/d)\b)/i;

/** Words between the start of a sentence and its date that make it the day somebody spoke to the newsroom, or was quoted. */
export const attribution =
  /(?<!\p{L})(?:ujar|kata|tutur|ucap|jelas|ungkap|tegas|papar|terang|imbuh|tambah|sambung|lanjut|sebut|beber|cetus|tandas|urai|pungkas|kutip|tulis|bunyi|(?<!dengan )demikian|mengatakan|menuturkan|mengungkapkan|menjelaskan|menyatakan|menegaskan|menyebut|menyampaikan|wartawan|keterangan|keterangannya|siaran pers|konferensi pers|jumpa pers|dihubungi|dikonfirmasi|ditemui|dikutip|dilansir|melansir|mengutip|dilihat|dirangkum|merangkum|dihimpun|menghimpun|detikcom)(?:nya)?(?!\p{L})/iu;

/** What stands behind a date in a programme of days ahead: "Sabtu (23/5): kelas memasak", "Minggu (10/5) 19.00 WIB". */
export const programmeBehind = /^\s*(?::|\d{1,2}[.:]\d\d\b)/;

/** Words of a talk an outlet had for itself: it is printed when there is room for it, in May 2026 one time in ten on the same day. */
export const ownInterview = /\b(?:(?:ber|per)bincang(?:an)?|wawancara (?:khusus|eksklusif))\b/i;

/** Occasions whose words are printed later than others': in May 2026 two times in ten neither on their day nor on the next. */
export const slowOccasion =
  /\b(?:ditemui|dijumpai|dihubungi|wawancara|sela-sela|di sela|webinar|talkshow|seminar|temu media)\b/i;

/** The words right before a date that tell where it lies from the day of publication: "hari ini, Selasa (6/7)", "besok pada Rabu tanggal 7 Juli". */
export const seenFromToday =
  /\b(?<word>hari ini|besok)[\s,(]*(?:(?:pada|hari|tanggal|yakni|yaitu|atau|pagi|siang|sore|malam|senin|selasa|rabu|kamis|jumat|sabtu|minggu)[\s,(]+){0,4}$/i;

/** "pertemuan kemarin": the day after the day the text speaks of. */
export const yesterday = /\bkemarin\b/gi;

/** The label of an hour at which an article was changed, not printed: "Diperbarui: 5 Mei 2023". */
export const updateSign = /\b(?:diperbarui|diperbaharui|pembaruan|diubah|updated?|modified|revisi)\b/i;
