/** A word that is the address of a site: "lingkar.co", "KOMPAS.com", "setkab.go.id". */
export const hostName =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|co|id|net|org|news|tv|info|go\.id|co\.id|or\.id|ac\.id)$/iu;
