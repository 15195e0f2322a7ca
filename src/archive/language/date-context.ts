/** Words before a date that put it in the future of the article: such a day is never its publication day. */
export const futureSign =
  /\b(?:akan|rencananya|direncanakan|dijadwalkan|berencana|mendatang|nanti|paling lambat|hingga|sampai|mulai|besok|lusa|deadline|batas)\b/i;

/** Words right behind a date that do the same: "Kamis (8/7) mendatang". */
export const futureSignBehind = /^\s*(?:mendatang|nanti|depan|yang akan datang)\b/i;

/** "pertemuan kemarin": the day after the day the text speaks of. */
export const yesterday = /\bkemarin\b/gi;
