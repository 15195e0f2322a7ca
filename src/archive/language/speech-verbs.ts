const words = (block: string): ReadonlySet<string> => new Set(block.trim().split(/\s+/));

/** Verbs that close a quotation: "…," ujar Retno; each also with -nya ("ujarnya"). Lower case. */
const closingVerbs: ReadonlySet<string> = words(`
  kata ujar tutur ucap jelas ungkap tegas imbuh tambah lanjut papar terang sebut beber pungkas tandas tukas cetus urai kilah sambung tulis
  klaim aku sindir keluh harap pesan tanya jawab seru teriak canda kelakar kenang simpul terangkan jelaskan sampaikan disampaikan dikatakan
  diungkapkan ditegaskan dijelaskan tutup saran ajak bantah kisah cerita celetuk gumam bisik puji janji desak timpal singgung
  ulas sergah sahut balas cuit imbau himbau sorot seloroh ratap hardik bentak umpat gurau celoteh nasihat tegur pekik rinci ungkapkan
  bilang curhat tegaskan paparkan tambahkan disebutkan dituturkan diterangkan ditambahkan dipaparkan dibeberkan diutarakan dinyatakan diceritakan diakui
`);

/**
 * Words that say who spoke only right behind a quotation, "…," nilai Retno; elsewhere they are nouns ("nilai rupiah") or say something
 * else. Each also with -nya. Lower case.
 */
const verbsBehindSpeech: ReadonlySet<string> = words(`
  nilai duga ancam doa tekan ingat pinta usul anjur konfirmasi komentar kritik kecam tuding tuduh sanggah tampik tepis elak dalih syukur
  sesal protes goda batin tuntut respons minta menurut jamin lapor sembur lugas pendapat yakin semprot omel rayu rintih
`);

/** Verbs a speaker stands before: Retno mengatakan, … Lower case. */
export const sayingVerbs: ReadonlySet<string> = words(`
  mengatakan menuturkan mengungkapkan menyebut menyebutkan menjelaskan menegaskan menambahkan menyampaikan menilai memaparkan menyatakan
  mengaku mengakui mengklaim membantah berharap mengharapkan mengajak mendorong menyambut meminta mengimbau mengingatkan memastikan menekankan
  mengucapkan berkata bertutur berujar berpendapat berpesan menerangkan membeberkan menuding mengkritik memuji menanggapi menyoroti mengusulkan
  menyarankan menduga memperkirakan meyakini mempertanyakan bercerita menceritakan mengisahkan mengenang menyesalkan mengapresiasi melanjutkan
  melihat menyimpulkan menjawab bertanya menulis mengumumkan memerintahkan menginstruksikan menolak mengecam menyayangkan berjanji
  menguraikan merinci memerinci mengeluh mengeluhkan menuliskan menyindir menyerukan mendesak mengancam menampik menepis berkilah berdalih berseloroh
  bercanda berkelakar mencontohkan mengomentari merespons berseru berteriak berbisik berdoa berpandangan berargumen beranggapan menyinggung
  memperingatkan menganjurkan menasihati mengonfirmasi mengkonfirmasi memprediksi mencuit mengutarakan melontarkan memungkasi mengimbuhkan
  menandaskan menyergah menimpali membalas menyahut menggambarkan mengibaratkan mengandaikan mencemaskan mengkhawatirkan menjanjikan
  menjamin bersikeras bersyukur bersumpah mengelak berkomentar menukas mengulas membenarkan menyangkal mengisyaratkan menghimbau
  mengutuk mengaminkan mencurigai mewanti mewanti-wanti mengeklaim bilang
`);

/** What somebody does who has just spoken, right behind the words: "…," Retno tertawa. Lower case. */
export const gestures: ReadonlySet<string> = words(
  'tertawa terkekeh tersenyum tergelak terbahak menggeleng mengangguk terisak',
);

/** Verbs for writing, which may stand far from what is written: "menulis di secarik kertas pembungkus: …". Lower case. */
export const writingVerbs: ReadonlySet<string> = words('menulis menuliskan mencuit mengunggah');

/** Words that put a saying before its speaker: "menurut Retno", "demikian disampaikan …". Lower case. */
export const attributions: ReadonlySet<string> = words(
  'menurut demikian oleh disampaikan dikatakan diungkapkan ditegaskan dijelaskan diakui',
);

/** The third person, standing for the speaker. Lower case. */
export const pronouns: ReadonlySet<string> = words('dia ia beliau dirinya');

/** The first person, who tells: "…," kata saya. Lower case. */
export const selves: ReadonlySet<string> = words('saya aku');

/** Words between a quotation and its verb of saying: "…," begitu kata Retno. Lower case. */
export const tagOpeners: ReadonlySet<string> = words('demikian begitu begitulah seperti masih lagi');

/** What is said, before who says it: "…," demikian keterangan Retno. Lower case. */
export const sayings: ReadonlySet<string> = words(`
  cuitan unggahan tulisan keterangan pernyataan penjelasan penuturan pengakuan penegasan ungkapan informasi konfirmasi bunyi isi kutipan laporan resmi tertulis
`);

/** The verb without -nya: "ujarnya" → "ujar"; undefined for another word. */
export const closingVerbOf = (word: string): ClosingVerb | undefined =>
  readVerb(word, (verb) => closingVerbs.has(verb));

/** The same for the word right behind a quotation, where more words are verbs of saying: "…," nilai Retno. */
export const verbBehindSpeech = (word: string): ClosingVerb | undefined =>
  readVerb(word, (verb) => closingVerbs.has(verb) || verbsBehindSpeech.has(verb));

// "ujar Larasati"   "kata dia"   "kenangnya"   but not "tutup jalan desa"
const TAG = /^(?<verb>\p{Ll}+)(?:\s+(?<next>\p{L}+))?/u;

/** Whether words begin as a sentence goes on behind a quotation: with a verb of saying and whoever spoke. */
export const opensTag = (words: string): boolean => {
  const { verb = '', next = '' } = TAG.exec(words.slice(0, 60))?.groups ?? {};
  const says = closingVerbOf(verb);
  return says !== undefined && (says.pronoun || pronouns.has(next) || /^\p{Lu}/u.test(next));
};

interface ClosingVerb {
  verb: string;
  /** Whether it ends in -nya, which stands for the speaker. */
  pronoun: boolean;
}

const readVerb = (word: string, isVerb: (word: string) => boolean): ClosingVerb | undefined => {
  const verb = word.toLowerCase();
  if (isVerb(verb)) return { verb, pronoun: false };
  const bare = verb.replace(/nya$/, '');
  return bare !== verb && isVerb(bare) ? { verb: bare, pronoun: true } : undefined;
};
