const words = (block: string): ReadonlySet<string> => new Set(block.trim().split(/\s+/));

/** Names that only women bear, or only men. Source: general knowledge of names in Indonesia. Lower case. */
const women = words(`
  siti sri dewi inaq nyi nur'aiaana anna anita aisyah aminah fatimah khadijah maria theresia veronika yuliana kartimegawati
  retno ririna ratih rahayu lestari wulan indah intan fitri fitria putri ayu maya mega mira nina nia nuraipuspa sari susi
  susanti tuti titin wati yanti yuyuliaendang fatmawati hj hajah sinta shinta vina winda yulia laila
  lina linda lilis mulyanurul nurhayati nurlaila rahmi rosita salma sarah suhartisumarsumiati suparti surti tiwahyuningsih
  anggraipuspita permata kumalasari melati mawar bunga larasati wulandari sari
`);
const men = words(`
  muhammad mohammad mochamad muhamad ahmad achmad abdul agus budi bambang joko eko hadi hendra heru iwan imam rudi
  slamet sugeng suharto sukarno supriyadi sutrisno teguh tono tountung yanto yusuf ibrahim ismail hasan husein
  ali umar usman antonius yohanes petrus paulus stefanus fransiskus ignatius markus lukas yosef bagus bayu cakra dimas fajar
  galih gilang irfan jokurniawan mulyadi nugroho prasetyo rahmat rizky rizal setiawan surya syahrul taufik wawan yudi zainal zulkifli
`);

// "Wulandari", "Rahayuningsih", "Susilowati"   "Hartanto", "Kurniawan", "Syamsuddin"
const WOMAN_ENDS = /(?:wati|ningsih|ningtyas|yanti|ianti|yani|lestari|ndari|utami|astuti|tuti|asih|(?<!s)yah)$/;
const MAN_ENDS = /(?:anto|yono|iono|awan|uddin|udin|yadi|adi|nugroho|rahman|putra|syah)$/;

export type Sex = 'woman' | 'man';

/** Whether a name is a woman's or a man's; undefined where it does not tell, or tells both. */
export const sexOfName = (name: string): Sex | undefined => {
  const parts = name.toLowerCase().split(' ');
  const woman = parts.some((part) => women.has(part) || WOMAN_ENDS.test(part));
  const man = parts.some((part) => men.has(part) || MAN_ENDS.test(part));
  return woman === man ? undefined : woman ? 'woman' : 'man';
};
