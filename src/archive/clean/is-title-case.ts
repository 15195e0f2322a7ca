/** Whether most longer words of a line have a capital, as in headlines: "Harga Beras Naik Lagi, Pedagang Mengeluh". */
export const isTitleCase = (text: string): boolean => {
  const words = text.slice(0, 300).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
};
