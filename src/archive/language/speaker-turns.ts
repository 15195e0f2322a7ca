// How news turns to whoever speaks next. Longer than 150 lines because it is one table, tried in order.

/** A sign in a sentence of narration that the words that follow are of the person it names: the report hands over to them. */
export interface SpeakerTurn {
  id: string;
  /** Whether it holds for anybody the sentence names; else only for the first. */
  anywhere?: boolean;
  /** What stands from the beginning of the sentence to the person, their office excluded. */
  before?: RegExp;
  /** What stands behind the person. */
  behind?: RegExp;
  /** A sentence that hands over to Larasati. */
  example: string;
}

/** Words that may stand between a person and what they feel or do: "Larasati juga tak …". */
const ADVERBS =
  '(?:\\s(?:juga|pun|justru|malah|hanya|sempat|langsung|lantas|lalu|tampak|terlihat|masih|sangat|cukup|mengaku)){0,2}';

/** Words on a person behind the name: "Larasati (45), warga Demak, …", "Larasati yang hadir sejak pagi …". */
const ON_NAME = '(?:\\s\\([^()]{1,40}\\))?(?:,(?:[^,.]{1,80},)?|\\syang\\s[^,.]{1,60}?)?';

/** What somebody feels, thinks or does who is about to say why. */
const MOODS =
  `tertawa tersenyum terkekeh tergelak terbahak nyengir meringis mengangguk manggut-manggut menggeleng geleng-geleng menunduk terdiam menghela
  menangis terisak tersedu terharu mengernyit setuju sepakat sependapat optimistis optimis pesimistis pesimis yakin
  percaya bangga senang gembira bahagia lega kaget terkejut heran kecewa sedih pasrah resah gelisah khawatir cemas takut marah geram kesal kesulitan
  keberatan kewalahan prihatin bersyukur menyesal bermimpi berencana berangan-angan merasa merasakan teringat mengingat ingat ingin bercita-cita berniat
  bertekad memilih pilih enggan emoh ogah ngotot bersikukuh bersikeras bilang menanggapi merespons
  mengomentari mengunggah membagikan memposting berbagi bercanda berterima`
    .trim()
    .split(/\s+/)
    .join('|');

const DENIALS =
  'menampik|membantah|memungkiri|mempersoalkan|mempermasalahkan|keberatan|menyangka|mengira|khawatir|takut|menyesal|puas|setuju|sepakat|percaya|peduli|mau ambil pusing|ambil pusing|menyembunyikan|bisa menyembunyikan|menutup-nutupi|banyak (?:bicara|berkomentar)|tinggal diam|(?:mau )?(?:ketinggalan|kalah)|(?:kuasa|sanggup|mampu|dapat|bisa) (?:menahan|membendung)|mau (?:banyak )?(?:bicara|berkomentar)';

/** What is told, felt or said by whom is named behind it: "dirasakan Larasati". */
const PASSIVES =
  'dirasakan|diamini|dibenarkan|diakui|diceritakan|dikisahkan|dikeluhkan|disampaikan|diungkapkan|dikatakan|dituturkan|dilontarkan|dikemukakan|diutarakan|ditegaskan|dinyatakan|dijelaskan|dipaparkan|diterangkan|dibeberkan|ditambahkan|diucapkan|disuarakan|diserukan|diluapkan|dituliskan|ditulis|dipertanyakan|disesalkan|disayangkan|diharapkan|disoroti|disorot';

/** What stands between a turn and the name it is of: nothing, or words on the person. "Sementara itu, petani lainnya, Larasati" */
const TO_NAME = '(?:[^,.]{0,80},\\s)?(?:[^,.]{0,60},\\s)?(?:[\\p{L}.-]+\\s){0,4}$';

/** The same right behind a word that turns: "Sedangkan Gubernur Larasati", "Lain lagi cerita Larasati". */
const OR_DIRECTLY = '(?:\\s(?:dengan|cerita|kisah|pendapat|sikap|nasib))?\\s(?:\\p{Lu}\\S*\\s){0,4}$';

/** The table, tried in order. */
export const speakerTurns: readonly SpeakerTurn[] = [
  {
    id: 'turns-to',
    before: new RegExp(
      `^(?:Sementara|Sedangkan|Adapun|Terpisah|Secara terpisah|Sebaliknya|Giliran|Senada|Selaras|Serupa|Hal (?:senada|serupa|yang sama)|Berbeda dengan|Lain (?:halnya|lagi)|Tak (?:hanya|ketinggalan|jauh berbeda)|Begitu (?:pula|juga)|Demikian (?:pula|juga)|Di (?:sisi|pihak|tempat|kesempatan|lokasi) (?:yang )?(?:lain|lainnya|terpisah|sama|berbeda)|Di lain (?:pihak|sisi)|Pada kesempatan (?:yang )?(?:sama|lain|terpisah))\\b(?:${TO_NAME}|${OR_DIRECTLY})`,
      'u',
    ),
    example: 'Sementara itu, Gubernur Larasati membagikan pupuk.',
  },
  {
    id: 'is-asked',
    before: new RegExp(
      `^(?:Menanggapi|Merespons|Menjawab|Mendengar|(?:(?:Saat|Ketika|Usai|Setelah) )?(?:ditanya|dihubungi|ditemui|dikonfirmasi|dimintai|dijumpai))\\b${TO_NAME}`,
      'iu',
    ),
    example: 'Menanggapi kabar itu, Larasati menggelar rapat.',
  },
  {
    id: 'is-written',
    before:
      /^(?:Dalam|Lewat|Melalui|Di) (?:sebuah |salah satu )?(?:unggahan|unggahannya|cuitan|cuitannya|akun|keterangan|keterangannya|siaran pers|pernyataan|pernyataannya|surat|suratnya|media sosial|Instagram|X|Twitter|Facebook)\b[^.]*,\s$/,
    example: 'Dalam unggahannya, Larasati membagikan foto sawah.',
  },
  {
    id: 'one-of-them',
    before:
      /^(?:(?:Ada (?:pula|juga)|Salah (?:satu|seorang)|Satu di antara)(?:nya)?|Di antaranya|Begitu (?:pula|juga)|Lain halnya)\b[^.]*$/,
    example: 'Salah satunya Larasati.',
  },
  {
    id: 'to-mind',
    before: /^(?:Bagi|Buat|Di mata|Dalam pandangan|Dalam ingatan)\s$/,
    example: 'Bagi Larasati, sawah adalah rumah.',
  },
  {
    id: 'told-by',
    anywhere: true,
    before: new RegExp(
      `\\b(?:${PASSIVES})(?:\\s(?:juga|pula|oleh|dari|langsung|pemilik|seorang|salah seorang|salah satu|warga|pedagang|petani|mulut)){0,3}[\\s,]+$`,
    ),
    example: 'Hal serupa dirasakan Larasati.',
  },
  {
    id: 'is-met',
    anywhere: true,
    before:
      /\b(?:[Ss]aya|[Aa]ku|[Kk]ami|[Kk]ita)\s(?:\p{L}+\s)?(?:bertemu|berjumpa|bersua|menemui|menjumpai|mengunjungi|berkenalan|berpapasan|berbincang|mengobrol|ngobrol)(?:\s(?:dengan|sama|bersama|langsung|lagi)){0,2}(?:\sseorang\s[^,.]{0,60},)?\s(?:\p{Lu}\p{L}*\.?\s){0,3}$/u,
    example: 'Di stasiun kami bertemu dengan Ibu Larasati.',
  },
  {
    id: 'same-with',
    before:
      /^(?:Hal|Nasib|Pengalaman|Kondisi|Kisah|Cerita|Kejadian|Kendala|Masalah|Keluhan|Pengakuan|Pendapat|Pandangan|Penilaian|Kritik|Protes|Penolakan|Bantahan|Dukungan|Apresiasi|Pujian|Harapan|Doa|Imbauan|Usul|Usulan|Saran|Suara|Ucapan|Ungkapan|Tanggapan|Respons|Reaksi|Komentar|Jawaban|Kesaksian|Kekhawatiran|Kekecewaan)\s[^.,]{0,40}\b(?:dialami|menimpa|datang|muncul|terlontar|meluncur|terucap|terdengar|berasal|keluar)\b[^.]{0,60}$/,
    example: 'Keluhan serupa datang dari Larasati.',
  },
  {
    id: 'own-words',
    before:
      /^(?:Jawaban|Jawab|Pesan|Komentar|Kata-kata|Ucapan|Alasan|Dalih|Prinsip|Moto|Motto|Semboyan|Kiat|Harapan|Permintaan|Pengakuan|Kesaksian|Pembelaan|Reaksi)(?:\s(?:hidup|singkat|terakhir|utama))?\s$/,
    example: 'Jawaban Larasati singkat.',
  },
  {
    id: 'own-body',
    before: /^(?:Kedua )?(?:[Mm]ata|[Tt]angan|Suara|Wajah|Raut wajah|Senyum|Tawa|Tangis|Air mata|Dahi|Bibir)\s$/,
    example: 'Mata Larasati berkaca-kaca.',
  },
  {
    id: 'is-moved',
    anywhere: true,
    before: /\b(?:membuat|bikin)\s$/,
    behind: new RegExp(`^${ON_NAME}${ADVERBS}\\s(?:${MOODS})\\b`),
    example: 'Kabar itu membuat Larasati resah.',
  },
  { id: 'own-part', behind: /^(?:\s\([^()]{1,40}\))?\s(?:sendiri|pun)\b/, example: 'Larasati sendiri menanam padi.' },
  {
    id: 'mood',
    behind: new RegExp(`^${ON_NAME}${ADVERBS}\\s(?:${MOODS})\\b`),
    example: 'Larasati tertawa ketika ditanya soal itu.',
  },
  {
    id: 'denies',
    behind: new RegExp(`^${ON_NAME}${ADVERBS}\\s(?:tak|tidak|belum|kurang)\\s(?:${DENIALS})\\b`),
    example: 'Larasati tak menampik kabar itu.',
  },
  {
    id: 'speaks-up',
    behind: new RegExp(
      `^${ON_NAME}${ADVERBS}\\s(?:(?:ikut|turut|akhirnya|kembali|angkat|buka|memilih) )*(?:angkat tangan|buka-bukaan|buka kartu|blak-blakan|bicara|berbicara|suara|berkomentar|memberi(?:kan)? (?:penjelasan|tanggapan|komentar|keterangan|alasan|jawaban|klarifikasi)|irit bicara|punya (?:alasan|cerita|pendapat|pandangan|kiat|resep|usul|usulan|saran|pesan|harapan|keluhan|penjelasan|jawaban|cara|trik|siasat|strategi|rumus|prinsip|keyakinan|keinginan|mimpi|cita-cita|kenangan|pengalaman|kesan|catatan))\\b`,
    ),
    example: 'Larasati akhirnya angkat bicara.',
  },
  {
    id: 'writes',
    behind: /^(?:\s[^.,]{1,40})?\s(?:menulis|menuliskan|mencuit)\b/,
    example: 'Larasati lalu menulis di secarik kertas.',
  },
];

/**
 * What happens to somebody who is only in the news: "Larasati ditangkap", "Larasati tewas". Right behind the name, or with an age and a few
 * adverbs between.
 */
export const happensTo =
  /^(?:\s\([^()]{1,40}\)|,[^,.]{1,80},)?(?:\s(?:sudah|telah|akhirnya|juga|kini|kemudian|langsung|sempat|diduga|dinyatakan|akan|baru)){0,3}\s(?:ditangkap|diamankan|dibekuk|diringkus|dicokok|ditahan|dijerat|didakwa|dituntut|divonis|dihukum|dipenjara|diperiksa|ditetapkan|disangka|dilaporkan|ditemukan|dievakuasi|dilarikan|dibawa|dirawat|dimakamkan|dibunuh|ditembak|ditikam|ditusuk|ditabrak|dianiaya|dikeroyok|disekap|diculik|terseret|tertabrak|terjatuh|tenggelam|hanyut|tewas|meninggal|gugur|terluka|luka|hilang|melarikan|kabur|membunuh|menusuk|menikam|menganiaya|mencuri|membawa lari|terancam|menjadi (?:korban|tersangka|terdakwa))\b/;

/** Words that open a sentence and make whom it names the matter of a case, not its teller: "Pelaku, Larasati, …", "Korban bernama Larasati". */
export const ofCase =
  /^(?:[^,]{0,80},\s)?(?:pelaku|korban|tersangka|terdakwa|terpidana|terduga|buron|mendiang|almarhum|almarhumah|jenazah)(?:\s\p{L}+){0,3},?\s$/iu;
