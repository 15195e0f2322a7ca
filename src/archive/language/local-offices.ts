// Source: the ladder of Indonesian local government and of the police and army beside it. Keys are lower-case, one word each.

const words = (block: string): string[] => block.split(/\s+/).filter((word) => word !== '');

/** Words that open the name of a village, a ward, a hamlet or a district; no table knows all of those names. */
export const localAreas: ReadonlySet<string> = new Set(
  words(`
    desa kelurahan kalurahan kecamatan kapanewon kemantren distrik dusun dukuh padukuhan pedukuhan kampung nagari gampong jorong pekon
    nagori lembang
  `),
);

/** Offices held over one of those, written right before its name: "Camat …", "Kapolsek …". */
export const localOffices: ReadonlySet<string> = new Set(
  words(`
    camat sekcam lurah sekdes kades kadus panewu peratin kuwu petinggi sangadi ondofolo ondoafi perbekel bendesa keuchik geuchik pambakal kapolsek wakapolsek danramil danposramil
    bhabinkamtibmas babinsa
  `),
);

/** Offices of which a report knows one holder at a time, even without a capital: "kata hakim", "ujar bupati". Lower-case. */
export const soleOffices: ReadonlySet<string> = new Set([
  ...localOffices,
  ...words('hakim bupati walikota gubernur presiden wasit rektor dekan kapolres kapolda kajari dandim'),
  'wali kota',
]);

// Sidomulyo   Karangbendo   Sumberagung   Tegalrejo
const SHAPE =
  /^(?:karang|sumber|tanjung|kedung|bojong|muara|sungai|tegal|sido|wono|banyu|ujung|lubuk)\p{L}{3,}|(?:rejo|mulyo|harjo|agung|jaya|makmur|mekar|wangi|anyar|kidul|wetan|kulon|kerto|kerta|rahayu|sari)$/u;

/** Whether a word in lower case is built as the names of villages are. */
export const hasPlaceShape = (key: string): boolean => SHAPE.test(key);
