/** Twenty-five short articles that all answer to "banjir", as dropped, by file name. */
export const floods: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 25 }, (_, number) => [
    `banjir-${number}`,
    `Kabar Kampung Nomor ${number}\n\nBanjir surut di kampung nomor ${number}, kata warga yang ke-${number * 7}.\n`,
  ]),
);
