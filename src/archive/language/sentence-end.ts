/**
 * Where a sentence ends, with the marks that close it and the white space behind. The full stop of "… ekonomi. Menteri" ends one,
 * those of "Retno L.P. Marsudi", "Dr. Sidharto" and "Moh. Yamin" do not.
 */
export const sentenceEnd =
  /(?<!(?:^|[\s.(])\p{Lu}|\b(?:[Dd]rs?|Ir|Prof|Hj?|KH|No|Jl|St|Mo?hd?|Moch|Muh|Abd))[.!?…]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])/gu;
