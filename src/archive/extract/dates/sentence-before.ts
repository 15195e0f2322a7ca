/** As far as a verb of saying stands from the day it is said on. */
const MAX_SENTENCE = 240;

// "… selesai. Bupati …"   "… selesai," kata …"   but not "kata dr. Bunga"   "H. Rangga"   "PT. Contoh"
const END =
  /(?<!(?<!\p{L})(?:\p{L}|dr|drs|dra|drg|hj|kh|ir|prof|st|pt|cv|no|jl|jln|tgl|mr|mrs|ms|al|tn|ny|yth|alm))[.!?]["”’)]?\s/giu;

/** The words of the sentence that stand before `start`, at most 240 characters of them. */
export const sentenceBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - MAX_SENTENCE), start);
  const last = [...before.matchAll(END)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
};
