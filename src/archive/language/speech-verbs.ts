const words = (block: string): ReadonlySet<string> => new Set(block.trim().split(/\s+/));

/** Verbs that close a quotation: "…," ujar Retno; each also with -nya ("ujarnya"). Lower case. */
export const closingVerbs: ReadonlySet<string> = words(`
  kata ujar tutur ucap jelas ungkap tegas imbuh tambah lanjut papar terang sebut beber pungkas tandas tukas cetus urai kilah sambung tulis
  klaim aku sindir keluh harap pesan tanya jawab seru teriak canda kelakar kenang simpul terangkan jelaskan sampaikan disampaikan dikatakan
  diungkapkan ditegaskan dijelaskan tutup saran ajak bantah kisah cerita celetuk gumam bisik puji janji desak timpal singgung
`);

/** Verbs a speaker stands before: Retno mengatakan, … Lower case. */
export const sayingVerbs: ReadonlySet<string> = words(`
  mengatakan menuturkan mengungkapkan menyebut menyebutkan menjelaskan menegaskan menambahkan menyampaikan menilai memaparkan menyatakan
  mengaku mengakui mengklaim membantah berharap mengharapkan mengajak mendorong menyambut meminta mengimbau mengingatkan memastikan menekankan
  mengucapkan berkata bertutur berujar berpendapat berpesan menerangkan membeberkan menuding mengkritik memuji menanggapi menyoroti mengusulkan
  menyarankan menduga memperkirakan meyakini mempertanyakan bercerita menceritakan mengisahkan mengenang menyesalkan mengapresiasi melanjutkan
  melihat menyimpulkan menjawab bertanya menulis mengumumkan memerintahkan menginstruksikan menolak mengecam menyayangkan berjanji
`);

/** Words that put a saying before its speaker: "menurut Retno", "demikian disampaikan …". Lower case. */
export const attributions: ReadonlySet<string> = words(
  'menurut demikian oleh disampaikan dikatakan diungkapkan ditegaskan dijelaskan diakui',
);

/** Closing verbs that go on with the speaker of the quotation before: "sambungnya", "imbuh dia". Lower case. */
export const continuingVerbs: ReadonlySet<string> = words('imbuh tambah lanjut sambung pungkas tandas tutup');

/** The third person, standing for the speaker. Lower case. */
export const pronouns: ReadonlySet<string> = words('dia ia beliau');

/** The verb without -nya: "ujarnya" → "ujar"; undefined for another word. */
export const closingVerbOf = (word: string): { verb: string; pronoun: boolean } | undefined => {
  const verb = word.toLowerCase();
  if (closingVerbs.has(verb)) return { verb, pronoun: false };
  const bare = verb.replace(/nya$/, '');
  return bare !== verb && closingVerbs.has(bare) ? { verb: bare, pronoun: true } : undefined;
};
