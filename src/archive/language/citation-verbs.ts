/** How a report names the publication it takes its words from. Group: source. */
// "dilansir dari setkab.go.id, Rabu"   "dikutip dari laman Reuters, Senin"   "seperti dilansir AFP"
export const citation =
  /\b(?:dilansir|dikutip|disitat|melansir|mengutip|menukil)\s+(?:(?:dari|oleh|laman|situs|kantor berita|media)\s+){0,3}(?<source>[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|\p{Lu}[\p{L}\d.&-]*(?:\s+\p{Lu}[\p{L}\d.&-]*){0,3})/gu;
