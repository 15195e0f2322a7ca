// Longer than 150 lines because it is one table of labels and of the lines they make.
/** Who a byline names: who wrote, who edited, or whom the text was taken from. */
export type BylineJob = 'reporter' | 'editor' | 'supplier';

/** Labels in front of a byline, lower case, and what they mean. */
export const bylineLabels: ReadonlyMap<string, BylineJob> = new Map([
  ...[
    'penulis',
    'reporter',
    'pewarta',
    'wartawan',
    'jurnalis',
    'kontributor',
    'laporan',
    'oleh',
    'by',
    'rep',
    'penerjemah',
    'teks',
    'penulis naskah',
    'naskah',
    'teks & foto',
    'teks dan foto',
    'peliput',
    'koresponden',
    'author',
    'writer',
    'penulis/editor',
    'ditulis oleh',
    'dilaporkan oleh',
    'laporan oleh',
    'written by',
    'reported by',
    'published by',
    'posted by',
    'diposting oleh',
    'diposkan oleh',
    'dipublikasikan oleh',
    'citizen reporter',
    'jurnalis warga',
  ].map((label): [string, BylineJob] => [label, 'reporter']),
  ...['editor', 'redaktur', 'penyunting', 'red', 'redaksi', 'uploader', 'ed', 'edited by'].map(
    (label): [string, BylineJob] => [label, 'editor'],
  ),
  ...['sumber', 'source', 'sumber berita'].map((label): [string, BylineJob] => [label, 'supplier']),
]);

const LABEL = [...bylineLabels.keys()].sort((a, b) => b.length - a.length).join('|');

/** What a label says its name did; who writes and edits is a reporter. undefined for words that are no label. */
// "Redaktur & Reporter"
export const bylineJob = (label: string): BylineJob | undefined => {
  const jobs = label
    .toLowerCase()
    .split(/ ?& ?/)
    .map((one) => bylineLabels.get(one));
  return bylineLabels.get(label.toLowerCase()) ?? jobs.find((job) => job === 'reporter') ?? jobs[0];
};

const LABELS = `(?:${LABEL})(?: ?& ?(?:${LABEL}))?`;

/** A line that only names makers. */
// "Redaktur : Marcellus …"   "Sumber: ANTARA"   "Penulis: … | Editor: …"   "Redaktur & Reporter : …"
export const bylineLine = new RegExp(`^${LABELS}\\s*:\\s*\\S.{0,120}$`, 'i');

/** Who made something else than the text. */
const OTHER_LABEL = 'foto|fotografer|desain|desainer|video|videografer|ilustrasi|grafis|kamerawan|kameramen|produser';

/** One label with its names inside such a line. Groups: label, names. */
export const bylinePart = new RegExp(
  `(?<![\\p{L}])(?<label>${LABELS})\\s*:\\s*(?<names>[^\\s|:](?:[^|:]{0,98}[^\\s|:])??)(?=\\s*(?:[|;]|$)|(?:\\s{1,3}(?:/\\s{0,3})?|/\\s{0,3})(?:${LABEL}|${OTHER_LABEL})\\s*:|\\s{1,9}\\d{1,2} \\p{L}{3,9} \\d{4}(?!\\d))`,
  'giu',
);

/** A line that is a label and nothing else; the names stand above or below it. Group: label. */
// "Reporter"   "Oleh :"   "Tim Redaksi"
export const bylineLabelLine = new RegExp(`^(?:tim )?(?<label>${LABEL}|editorial team)\\s*:?$`, 'i');

/** A maker and the outlet, or a reporter's title, without a label. Groups: section, name, outlet. */
// "Bunga Larasati - detikNews"   "Tim Redaksi, CNN Indonesia"   "Fajar N, Jurnalis"   "News - Bunga Larasati, CNBC Indonesia"
export const bylineWithOutlet =
  /^(?:(?<section>\p{Lu}\p{L}{2,15}) - )?(?<name>\p{Lu}[\p{L}.'’]*(?: \p{L}[\p{L}.'’]*){0,4})\s*(?:[-–|]|,)\s*(?<outlet>[\p{L}\d][\p{L}\d. ]{2,30})$/u;

/** A reporter named in words. Groups: names, rest. */
// "Laporan Galih P I Bireuen"   "Laporan Wartawan Tribun Jateng, Dian P"   "Oleh Bunga Larasati dan Cakra Wirayuda"   "by Bunga Larasati"; a by-pass is a road.
export const reportedBy =
  /^(?:(?:Laporan|LAPORAN) (?:[Ww]artawan|WARTAWAN|[Rr]eporter|[Kk]ontributor|[Jj]urnalis) [\p{L}\d. -]{3,40}, ?|(?:Laporan|LAPORAN) |[Oo]leh |OLEH |(?:Posted|Written|Published) [Bb]y |(?:Ditulis|Dilaporkan|Diposting|Diposkan|Dibuat|Diproduksi|(?:Laporan|Liputan|Reportase) tambahan) oleh |[Bb]y (?!Pass)|BY (?!PASS))(?<name>\p{Lu}[\p{L}.'’]{0,24}(?: (?:(?:dan|&) )?\p{Lu}[\p{L}.'’]{0,24}){0,6}?)(?: ?(?:[|I]|dari|untuk) \p{L}[\p{L} ]{2,30}|, \p{L}[\p{L} ,]{2,80}| (?:di|at|pukul) \d{1,2}[.:]\d{2}(?: [AP]M)?)?\.?(?: ?\*\)?)?$/u;

/** A press office that signs a release. */
// "Biro Humas Kementerian Kominfo"
export const officeLine =
  /^(?:biro humas|humas|dinas (?:komunikasi|kominfo)|bagian humas|tim humas|diskominfo|biro komunikasi) [\p{L} ]{3,60}$/iu;

// "Kontributor Solo, Bunga Larasati"
const NAME = "(?:Kontributor \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, )?\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,4}";
const PRINTED = [...bylineLabels.keys()].flatMap((label) => [
  label.toUpperCase(),
  label.charAt(0).toUpperCase() + label.slice(1),
]);

/** Labels without a colon, two or more to a line: a label alone before a name may open a headline. */
// "Penulis Bunga Larasati | Editor Cakra Wirayuda"
export const barredLabels = new RegExp(
  `^(?:${PRINTED.join('|')}) ${NAME}(?:\\s?[|/]\\s?(?:${PRINTED.join('|')}) ${NAME}){1,3}$`,
  'u',
);

/** One label with its names inside such a line. Groups: label, names. */
export const barredPart = new RegExp(`(?<label>${PRINTED.join('|')}) (?<names>[^|/]{1,100}?)(?=\\s?[|/]|\\s?$)`, 'gu');

/** A reporter and the initials of who edited. Group: name. */
// "Bunga Larasati / CKW"
export const nameBesideInitials = /^(?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3}) ?\/ ?\p{Lu}{2,4}$/u;

/**
 * A name with its day on one line, the outlet, the reporter's title or the place between them. What follows the match must be the
 * day and nothing else. Group: name.
 */
// "Bunga Larasati - Rabu, 8 Januari 2025 | 21:15 WIB"   "Oleh: Bunga Larasati - 20 April 2020"
// "Bunga Larasati • 20 April 2020"   "by Bunga Larasati — 20 April 2020"
// "Bunga Larasati, Jurnalis · Jumat 17 Februari 2017 13:16 WIB"   "oleh Bunga Larasati [Yogyakarta] di 20 April 2022"
export const nameBeforeDate =
  /^(?:oleh ?:? |Oleh ?:? |[Bb]y ?:? |(?:Penulis|Reporter|Pewarta|Wartawan) ?: |(?:Posted|Written|Published) by |(?:Ditulis|Diposting|Diposkan|Dipublikasikan) oleh )?(?<name>\p{Lu}[\p{L}.'’]*(?: (?!(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)(?!\p{L}))\p{Lu}[\p{L}.'’]*){1,3})(?: ?[-–|,] ?[\p{L}\d][\p{L}\d.]{2,20}(?: [\p{L}\d.]{2,20})?(?= ?[-–|,·•]))?(?: \[[\p{L} ]{3,30}\])?(?: ?[-–—|,·•] ?| di | on | pada | )(?=(?:\p{Lu}\p{L}{2,5}['’]?\p{L}{0,2},? )?\d)/u;

/** Whoever wrote, the day, and a further label on one line. Groups: by, day, further. */
// "Oleh MC Kota Damai, Kamis, 20 April 2023 | 08:12 WIB - Redaktur: Bunga Larasati - 214"
export const bylineAroundDay =
  /^(?<by>(?:Oleh|oleh|Penulis|By) ?:? ?\p{Lu}[^,|:\n]{2,50})(?<day>[,|] (?:\p{Lu}\p{L}{2,5}['’]?\p{L}{0,2},? )?\d{1,2} \p{L}{3,9} \d{4}(?:[ |,]{1,3}\d{1,2}[.:]\d{2}(?: WIB| WITA| WIT)?)? [-|] )(?<further>(?:Editor|Redaktur|Penyunting) ?: ?\p{Lu}.{2,50})$/u;

/**
 * The day in front of who wrote, on one line. What the group day holds must be a day and nothing else, and where no label stands
 * before it, the group name a name. Groups: day, by, name.
 */
// "Selasa, 18 Juli 2023, 16:20 | Kategori: Berita | Penulis: Bunga Larasati"   "Posted on November 8, 2013 by Bunga Larasati"
// "Selasa, 18 Juli 2023 10:00 WIB Penulis: Bunga Larasati"   "Selasa, 18 Juli 2023 | Bunga Larasati"
export const dayBeforeByline = new RegExp(
  `^(?<day>[^|•·]{8,60}(?:[|•·][^|•·]{2,40})?(?:[|•·]| (?=by |oleh |${LABEL} ?:)))\\s{0,3}(?:(?<by>(?:by|oleh) \\p{L}|(?:${LABEL}) ?: ?\\S).{2,80}|(?<name>\\p{L}[\\p{L}.'’ ]{4,60}))$`,
  'iu',
);

/** A greeting that closes what somebody wrote, and the name. Group: name. */
// "Salam, Bunga Larasati"   "Salam hangat dari kami, Bunga Larasati"
export const greetingBeforeName =
  /^(?:(?:Salam|Wassalam|Tabik|Hormat (?:kami|saya))(?: \p{Ll}{3,12}){0,3}),? (?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3})\.?$/u;

/** Whoever wrote in front of labelled hours of printing. What follows the match must be days and nothing else. Group: by. */
// "Oleh Bunga Larasati Diperbarui 17 Mei 2023, 19:05 WIB Diterbitkan 17 Mei 2023, 18:00 WIB"
export const bylineBeforeHours =
  /^(?<by>(?:(?:Oleh|oleh|OLEH|Penulis|By) ?:? ?)?\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,4}?)(?:,| [-–|•·])? (?=(?:Diperbarui|Diterbitkan|Dipublikasikan|Tayang|Terbit|Diunggah|Published|Updated|Last updated)(?!\p{L}))/u;

/** Whoever posted, in any case, and the day. What follows the match must be the day and nothing else. Group: by. */
// "Written By kabar sukamaju on Senin, 05 Agustus 2019 | 10.33"
export const postedOn =
  /^(?<by>(?:(?:[Pp]osted|[Ww]ritten|[Pp]ublished) [Bb]y|(?:[Dd]itulis|[Dd]iposting|[Dd]iposkan|[Dd]ipublikasikan) [Oo]leh) ?:? ?[\p{L}\d][\p{L}\d.'’ ]{1,40}?) (?:on|pada|at|di) /u;

/** An address of an editor or a desk on a line of its own, or the mask a page prints for one. The name stands above it. */
// "[email protected]"   "bunga@kabarlain.id"
export const mailLine = /^(?:\[email\s?protected\]|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,6}){1,2})$/iu;

/** An outlet in front of a reporter. Groups: outlet, name. */
// "CNN Indonesia | Bunga Larasati"
export const outletBeforeName =
  /^(?<outlet>[\p{L}\d][\p{L}\d.]{1,20}(?: [\p{L}\d.]{2,20}){0,3}) ?\| ?(?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3})$/u;

/** A reporter in front of the outlet or the agency, behind the bar that parts them from the hour above. Groups: name, outlet. */
// "| Bunga Larasati / ANTARA"
export const nameBehindBar =
  /^[|•·] ?(?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3})(?: ?\/ ?(?<outlet>[\p{L}\d][\p{L}\d.]{1,20}(?: [\p{L}\d.]{2,20}){0,2}))?$/u;

/** Who reported from where, told in a sentence of its own. Group: name. */
// "Bunga Larasati melaporkan dari Kairo."   "Wartawan Kabar Lain Bunga Larasati melaporkan untuk Kabar Lain dari Solo"   "Bunga Larasati turut berkontribusi dalam laporan ini."
export const toldReporter =
  /^\(?(?:(?:Wartawan|Reporter|Koresponden|Kontributor|Jurnalis)(?: \p{L}[\p{L}\d.]{1,20}){0,3}?,? )?(?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3}(?: dan \p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3})?) (?:melaporkan(?: langsung)?(?: untuk \p{L}[\p{L}\d. ]{2,30}?)? dari \p{Lu}[\p{L}., ]{2,40}|(?:(?:turut|ikut) )?(?:berkontribusi|menyumbang|membantu) (?:dalam|pada|untuk|dari) (?:penulisan )?(?:laporan|artikel|berita|liputan|tulisan) ini(?: dari \p{Lu}[\p{L}, ]{2,30})?)\.?\)?$/u;

/** Who wrote, the marks of their desk and the outlet, in parentheses on a line of their own. Group: first. */
// "(Bunga L/CK19/Jaringan Kabar)"
export const slashedSignature =
  /^\((?<first>\p{Lu}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{0,20}){0,3})(?: ?\/ ?(?:\p{Lu}[\p{L}\d.]{0,20}|\p{Ll}[\p{L}\d]{1,12}(?:\.\p{Ll}{2,3})?)(?: \p{Lu}[\p{L}\d.]{1,20}){0,3}){1,3}\)\.?$/u;

/** Several sites with a reporter each, in parentheses on a line of their own. */
// "(Kabarlain.com/Galih) (KabarSolo.id/Bunga Larasati)"
export const severalSignatures =
  /^(?:\([\p{L}\d-]{2,30}(?:\.\p{L}{2,4}){1,2} ?\/ ?\p{L}[\p{L}.'’ ]{2,40}\)[ ,/]{0,3}){2,3}\.?$/u;

/** One of them. Groups: name. */
export const oneOfSeveral = /\([\p{L}\d.-]{2,40} ?\/ ?(?<name>\p{L}[\p{L}.'’ ]{2,40})\)/gu;

/** A given name alone that signs. */
// "(Bunga)"
export const loneSignature = /^[([]\p{Lu}\p{Ll}{2,14}[)\]]\.?$/u;

/** A reporter in front of the outlet, in parentheses. Groups: name, outlet. */
// "(Bunga Larasati/kabarlain)"   "(BUNGA LARASATI/KABARLAIN.ID)"
export const nameBesideHost =
  /\((?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3}) ?\/ ?(?<outlet>[\p{L}\d-]{3,30}(?:\.\p{L}{2,4}){0,2})\)\.?$/u;

/** A name in parentheses or brackets that signs an article. Group: name. */
// "(Bunga Larasati)"   "(Penulis: Bunga Larasati)"   "(Bunga Larasati, Solo)"
export const bracketedName =
  /^[([](?:(?:Penulis|Editor|Kontributor|Reporter|Wartawan|Laporan|Teks) ?: ?)?(?<name>\p{Lu}[\p{L}.'’ ]{3,60})(?:, (?<place>\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?))?[)\]]\.?$/u;

/** A reporter's title with where it is held. Groups: label, names. */
// "Kontributor Tabalong: Bunga Larasati"   "Kontributor Solo, Bunga Larasati"   "Editor Bahasa: Bunga Larasati"
export const placedLabel =
  /^(?<label>Kontributor|Reporter|Koresponden|Wartawan|Jurnalis|Editor|Redaktur)(?: \p{Lu}\p{L}{2,15}){1,2} ?[:,] ?(?<names>\p{Lu}[\p{L}.'’ ]{3,60})$/u;

/** A label in front of a name without a colon; above the headline it may open one. Groups: label, names. */
// "Editor Bunga Larasati"
export const bareLabel =
  /^(?<label>Penulis|Reporter|Pewarta|Kontributor|Editor|Redaktur|Penyunting) (?<names>\p{Lu}[\p{L}.'’ ]{3,60})$/u;

/** A label that lost the space behind it, or has a comma there. Groups: label, names. */
// "EditorBunga Larasati"   "Penulis, Bunga Larasati"
export const gluedLabel =
  /^(?<label>Penulis|Reporter|Pewarta|Wartawan|Jurnalis|Kontributor|Editor|Redaktur|Penyunting)(?:, )?(?<names>\p{Lu}\p{Ll}[\p{L}.'’ ]{2,60})$/u;

/** A reporter behind the host of the outlet. Groups: outlet, name. */
// "(kabarlain.id/bunga larasati)"
export const hostBesideName =
  /^\((?<outlet>[\p{L}\d-]{2,30}(?:\.[a-z]{2,4}){1,2}) ?\/ ?(?<name>\p{L}[\p{L}.'’ ]{2,40})\)\.?$/u;

/** A name printed twice without a space, as text and as the label of its picture. Group: once. */
// "Bunga LarasatiBunga Larasati"
export const printedTwice = /^(?<once>\p{Lu}.{4,40}?)\k<once>$/u;

const ROLES =
  'Dosen Guru Mahasiswa Mahasiswi Peneliti Pengajar Pegiat Wartawan Jurnalis Alumnus Alumni Pengamat Praktisi Ketua Direktur Pemerhati Pemimpin Anggota Staf Santri Pengasuh Kepala Sekretaris Penyair Sastrawan Aktivis Advokat Dokter Ekonom Analis Kontributor Koresponden Relawan Warga Pelajar Siswa Siswi'.split(
    ' ',
  );

/** What opens the words that tell who a writer is, behind the name or on the line below it. */
// "Bunga Larasati, Dosen Fakultas Hukum Universitas Sukamaju"   "Mahasiswa Universitas Sukamaju"
export const affiliation = new RegExp(`^(?:${ROLES.join('|')})(?: \\p{L}|$)`, 'u');

/** A sentence that tells who a writer is. Group: name. */
// "Bunga Larasati adalah dosen Fakultas Hukum Universitas Sukamaju."   "*Bunga Larasati, Peneliti Kabar Sukamaju"
export const roleOfWriter = new RegExp(
  `^[*()\\s]{0,4}(?<name>\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){1,3}),? ?(?:(?:adalah|merupakan|ialah)(?: seorang)? )?(?:${ROLES.map((role) => `[${role.charAt(0)}${role.charAt(0).toLowerCase()}]${role.slice(1)}`).join('|')})(?!\\p{L})`,
  'u',
);
