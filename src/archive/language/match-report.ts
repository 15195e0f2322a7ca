// "Damai FC (4-3-3): 1-Bagas; 3-Cakra, 5-Dimas"
const FORMATION = /^\p{Lu}[\p{L}\d .'&-]{2,40} ?\(\d(?:-\d){2,3}\) ?[:;]/u;

// "Kartu kuning: Bagas 33'"   "Pelatih: Cakra Wirayuda"
const LABELLED =
  /^(?:susunan pemain|starting (?:xi|line-?ups?)|(?:pemain )?cadangan|pelatih|wasit|kartu (?:kuning|merah)|(?:pencetak )?gol|skor(?: akhir)?|stadion|penonton|man of the match|pemain terbaik|best player|top (?:skor|skorer|scorer|spiker)) ?: ?\S/iu;

// "Damai Voli: Bunga Larasati (kapten), Dewi Anggun, Citra Lestari, Endah Puspita (libero)"
const SQUAD = /^\p{Lu}[^:.]{2,40}: ?[^:,;]{2,40}(?:[,;] [^,;:]{2,60}){3}/u;

/** Whether a line is of the figures below the report of a match: who played, scored, was booked. No title of another article looks so. */
export const isMatchLine = (text: string): boolean => FORMATION.test(text) || LABELLED.test(text) || SQUAD.test(text);
