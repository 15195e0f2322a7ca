/** A name set in capitals as a person writes it: "JAKARTA" → "Jakarta", "KUALA LUMPUR" → "Kuala Lumpur". Others stay as they are. */
export const titleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
