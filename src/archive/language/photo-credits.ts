// "Foto : ANTARA/HO/…"   "Dokumentasi: Humas …"   "Dok. Kemlu"   "Sumber foto: …"
const LABEL = '(?:sumber (?:foto|gambar)|foto|photo|fotografer|kredit foto|dokumentasi|dok)';

/** A line that only says who made the photo. Group: credit. */
export const photoCreditLine = new RegExp(`^(?:${LABEL}\\s*[.:/]|sumber gambar,)\\s*(?<credit>\\S.{1,80})$`, 'i');

/** Who drew, designed or set what stands beside a text; the group name holds a name. Groups: credit, name. */
// "Ilustrasi: Bunga Larasati/Kabar Kampus"   "Layouter : Bunga Larasati"
export const drawingCreditLine =
  /^(?:Ilustrasi|Ilustrator|Desain(?:er)?(?: [Gg]rafis)?|Layouter|Tata [Ll]etak|Infografi(?:s|k)|Grafis|Videografer) ?: ?(?<credit>(?<name>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3})(?: ?\/ ?\p{Lu}[\p{L}\d. ]{1,30})?)$/u;

/** A paper's initials and who took its photo, in capitals throughout. Group: credit. */
// "KD-BUNGA LARASATI"
export const initialledCreditLine = /^(?<credit>\p{Lu}{2,6}-\p{Lu}{2,15}(?: \p{Lu}{1,15}){1,3})$/u;

/** Whose photo it is, on a line of its own without a mark: its owner behind "Dok", a stock of photos, or that whoever is in it sent it. Group: credit. */
// "DOK PBSI"   "Dok pribadi"   "Supplied"   "ISTIMEWA"   "Getty Images"
export const bareCreditLine =
  /^(?<credit>(?:DOK|Dok)\.? (?:\p{Lu}[\p{L}\d.&-]{1,20}|pribadi|warga|keluarga)(?: \p{Lu}[\p{L}\d.&-]{1,20}){0,4}|Dokumentasi [Pp]ribadi|Supplied(?:: \p{Lu}[\p{L} ]{2,40})?|ISTIMEWA|Istimewa|(?:Getty Images|GETTY IMAGES|i?Stock ?[Pp]hoto|Shutterstock|SHUTTERSTOCK|Freepik|Pixabay|Unsplash|Pexels|AFP|AP Photo|Antara Foto|ANTARA FOTO)(?: via [\p{Lu}][\p{L} ]{2,20})?)\.?$/u;

/** Where an outlet names itself and its photographer as the source of a photo. Groups: credit, name. */
// "Sumber : Kabarlain/Bunga Larasati"
export const photoSourceLine =
  /^(?:Sumber|Source|SUMBER) ?: ?(?!antara|reuters|afp|ap\b|xinhua)(?<credit>[\p{L}\d.]{2,20}(?: [\p{L}\d.]{2,20}){0,2} ?\/ ?(?<name>\p{L}[\p{L}.'’ ]{3,40}))$/iu;

/** A line of nothing but makers joined by a slash, all in capitals or capitalised. Group: credit. */
// "TRIBUN JATENG/DIAN PRAMESWARI"   "POS-KABAR.COM/DIAN PRAMESWARI"   "ANTARA/HO/Humas"   "ANTARA FOTO/Bunga Larasati/foc."   "kabarlain.id/bunga larasati"
export const slashedCreditLine =
  /^(?<credit>\p{Lu}[\p{L}\d.-]{1,20}(?: \p{Lu}[\p{L}\d.]{1,20}){0,3}(?:\/\p{Lu}[\p{L}\d.]{0,20}(?: \p{Lu}[\p{L}\d.]{0,20}){0,3}){1,3}(?:\/\p{Ll}{2,4})?|[a-z\d-]{3,30}\.(?:com|id|co|co\.id)\/\p{L}[\p{L}.]{0,20}(?: \p{L}[\p{L}.]{1,20}){0,3})\.?$/u;

/** A credit with its label that closes a caption: "… (6/7). Dokumentasi: Humas Kemlu", "… (Foto: Antara)". Group: credit. */
export const labelledCreditAtEnd = new RegExp(
  `(?<=[.\\s)])\\(?${LABEL}\\s*[.:/]\\s*(?<credit>(?:dok\\. )?[^\\s.()][^.()\\n]{1,59}(?:\\.\\p{L}{2,4})?)[.)]{0,2}\\s*$`,
  'iu',
);

/** Makers joined by a slash in parentheses or brackets, at the end of a caption: "(ANTARA/LINGKAR.CO)". Group: credit. */
export const slashedCreditAtEnd =
  /[([](?![^()[\]\n]{0,60}\d\/\d)(?<credit>(?:\p{Lu}|i(?=S)|\p{Ll}{3,12}\.)[^()[\]\n]{1,60}\/[^()[\]\n]{2,40})[)\]]\s*(?:\.\s*)?$/u;

/** Makers that close a caption without parentheses: "… TEMPO/Galih P", "… ANTARA/HO/Humas/aa.", " /Pikiran Rakyat/Hana M". Group: credit. */
export const bareCreditAtEnd =
  /(?<=[.\p{L})\d] ?[-–]? )(?<credit>\/?(?:\p{Lu}[\p{L}\d]{1,20}(?:\.com|\.co|\.id)?(?: \p{Lu}[\p{L}\d]{1,20})?|[a-z]{3,12}\.(?:id|com|co))\/\p{L}(?:[\p{L}\d. /]|-(?=\p{L})){2,50})\.?\s*$/u;

/** Who took the photo and the initials of the paper, in capitals behind the sentence of a caption: "… di lapaknya. BUNGA/KL". Group: credit. */
export const initialledCreditAtEnd = /(?<=[.!?] )(?<credit>\p{Lu}{3,20}(?: \p{Lu}{2,15}){0,2}\/\p{Lu}{2,3})\.?$/u;

/** Who made the photo behind a slash that closes a caption: "… Merak, Banten/Antara", "… Jogja./Harian Jogja-Bunga Larasati". Group: credit. */
export const creditBehindSlash =
  /(?<=[\p{Ll}.)])\/(?<credit>(?:Antara|ANTARA|Reuters|REUTERS|AFP|AP|Bloomberg|Bisnis|Ist|Istimewa|\p{Lu}\p{L}{2,15}(?: \p{Lu}\p{L}{2,15})?-\p{Lu}\p{L}{2,15})(?:[ /]\p{Lu}[\p{L}.]{0,15}){0,3})$/u;

/** A stock of photos, or an owner's mark, that closes a caption: "(iStockphoto)", "©2023 Merdeka.com", "-Istimewa", "(c) AP Photo". Group: credit. */
export const stockCreditAtEnd =
  /(?:\((?<credit>i?stock ?photo|shutterstock|freepik|pixabay|unsplash|pexels|getty images|dok\.? [\p{L} ]{2,30}|ist(?:imewa)?|antara|afp|ap|reuters|foto [\p{L} ]{2,30})\)|\[(?:dok\.?|foto:?|ist\.?) ?[\p{L}. ]{0,30}\]|(?:\(?©{1,2}|\(c\))\s*(?:\d{1,4}\s*)?\p{L}[\p{L}. ]{2,30}\)?|(?<=[\p{L}.)] )-\s?(?:istimewa|antara|reuters|bloomberg|freepik|instagram|youtube))\s*(?:\.\s*)?$/iu;

/** An account of another network, in parentheses at the end of a caption: "(credit: instagram.com/bunga)", "(Instagram @bunga)". Group: credit. */
export const networkCreditAtEnd =
  /\((?:(?:foto|credit|kredit|dok|sumber|source|via|tangkapan layar|screenshot)\.? ?:? ?){0,2}(?<credit>(?:www\.)?(?:(?:instagram|twitter|tiktok|facebook|youtube|x)\.com\/@?|(?:instagram|twitter|tiktok|facebook|youtube|ig) ?@)[\w.-]{2,40}(?:\/[\w.-]{1,40})?)\)\s*(?:\.\s*)?$/iu;

/** A word for photo in parentheses at the end: below the last paragraph no agency signs so. */
// "… pada 1987. (Foto: Dok. Keluarga)"   "… di Solo. (Sumber: Instagram/bunga)"
export const bracketedPhotoAtEnd =
  /\((?:foto|photo|kredit foto|sumber foto|dok(?:umentasi)?|sumber ?: ?(?:instagram|twitter|facebook|tiktok|youtube|x))(?!\p{L})[^()\n]{1,60}\)\.?\s*$/iu;

/** Whose photo it is, without a word for photo, behind the full stop of a caption: "(KITLV).", "(Kabarlain Photo)". Group: credit. */
export const bracketedSourceAtEnd =
  /(?<=\.\s?)\((?<credit>\p{Lu}[\p{L}\d.&-]{1,20}(?: \p{Lu}[\p{L}\d.&-]{1,20}){0,3})\)\.?\s*$/u;

/** The label in front of a caption. */
// "Keterangan gambar, Warga memanen padi."   "Keterangan video, …"   "Keterangan foto: …"
export const captionLabel = /^(?:Keterangan (?:gambar|foto|video)|Image caption|Caption) ?[,:] ?(?=\S)/u;

/** A credit glued to the last word of its caption: the line above it says the same in other words, for who cannot see the picture. Group: credit. */
// "Anak perlu waktu tanpa layarFoto: Bunga Larasati/dpa"
export const gluedCredit = /(?<=[\p{Ll}\d)])(?:Foto|Gambar): (?<credit>\p{Lu}[^:\n]{2,80})$/u;

/** The label of a caption or of a photo's maker on a line of its own; the line below belongs to it. */
// "Keterangan gambar,"   "Sumber gambar,"
export const photoLabelLine =
  /^(?:(?:Keterangan|KETERANGAN|Sumber|SUMBER) (?:gambar|GAMBAR|foto|FOTO|video|VIDEO)|Image (?:caption|source)) ?[,:]$/u;
