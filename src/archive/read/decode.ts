/** How a file's bytes were read as text. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/**
 * The text of a file, its byte order mark kept as the first character; undefined when the bytes are no text.
 * UTF-8 unless the bytes cannot be; then Windows-1252, which old Indonesian documents use.
 */
export const decode = (bytes: Uint8Array): Decoded | undefined => {
  const utf16 = utf16Label(bytes);
  if (utf16) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), encoding: 'utf-16' };
  // Text has no NUL; a picture or an office document has one early.
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
};

const utf16Label = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};
