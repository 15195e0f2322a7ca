/**
 * Words that carry no subject. In a query beside other words they are not asked for: "apa kata retno tentang vaksin" asks for
 * kata, retno and vaksin. Alone they are searched like any word.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah agar akan apa apakah atas atau bagaimana bagi bahkan bahwa belum berapa bisa dalam dan dapat dari dengan di harus hingga ia ini itu
  jika juga kapan karena ke kepada kami kita ketika lagi lain maka mana mengapa mereka masih namun oleh para pada saat sampai secara sebagai
  sebuah sejak seluruh semua serta setiap seperti setelah si siapa soal sudah suatu tak tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang`.split(
    /\s+/,
  ),
);
