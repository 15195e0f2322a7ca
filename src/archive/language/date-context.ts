/** Words before a date that put it in the future of the article: such a day is never its publication day. */
export const futureSign =
  /\b(?:akan|rencananya|direncanakan|dijadwalkan|berencana|mendatang|nanti|paling lambat|hingga|sampai|mulai|besok|lusa|jelang|menjelang|menatap|menanti|pekan depan|bulan depan|akhir pekan ini|deadline|batas)\b/i;

/** Words between the start of a sentence and its date that make it the day somebody spoke to the newsroom, or was quoted. */
export const attribution =
  /(?<!\p{L})(?:ujar|kata|tutur|ucap|jelas|ungkap|tegas|papar|terang|imbuh|tambah|sambung|lanjut|sebut|beber|cetus|tandas|urai|pungkas|kutip|tulis|bunyi|demikian|mengatakan|menuturkan|mengungkapkan|menjelaskan|menyatakan|menegaskan|menyebut|menyampaikan|wartawan|keterangan|keterangannya|siaran pers|konferensi pers|jumpa pers|dihubungi|dikonfirmasi|ditemui|dikutip|dilansir|melansir|mengutip|dilihat|detikcom)(?:nya)?(?!\p{L})/iu;

/** Words right behind a date that do the same: "Kamis (8/7) mendatang". */
export const futureSignBehind = /^\s*(?:mendatang|nanti|depan|yang akan datang)\b/i;

/** "pertemuan kemarin": the day after the day the text speaks of. */
export const yesterday = /\bkemarin\b/gi;
