// Larasati   Widiyanto   Suryono   Kurniawan   Nasrullah
const ENDING =
  /(?:wati|yati|yanto|ianto|anto|ono|iono|yono|arno|wan|udin|uddin|ullah|ulloh|syah|ningsih|ningrum|sari|asih|astuti|yadi|riyadi|hadi|jono|djo|arjo|arto|oko|iyah|iana|nata|dinata|negara|kusuma|wijaya|saputra|saputri|putra|putri|man)$/;

/** Whether a word in lower case ends as Indonesian names do and few other words. */
export const hasNameEnding = (key: string): boolean => ENDING.test(key);
