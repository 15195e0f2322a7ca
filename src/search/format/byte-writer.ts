/** Collects bytes; numbers are written in as few as they need (LEB128: seven bits a byte, low bits first). */
export interface ByteWriter {
  byte: (value: number) => void;
  /** A whole number from 0 to 2³¹ − 1. */
  number: (value: number) => void;
  /** Its length in UTF-8, then the text. */
  text: (value: string) => void;
  bytes: (value: Uint8Array) => void;
  length: () => number;
  /** A copy of what was written. */
  done: () => Uint8Array<ArrayBuffer>;
}

const FIRST_SIZE = 1024;
const encoder = new TextEncoder();

/** An empty {@link ByteWriter}. */
export const makeByteWriter = (): ByteWriter => {
  let buffer = new Uint8Array(FIRST_SIZE);
  let end = 0;
  const room = (more: number): void => {
    if (end + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, end + more));
    larger.set(buffer);
    buffer = larger;
  };
  const byte = (value: number): void => {
    room(1);
    buffer[end++] = value;
  };
  const number = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) byte((rest & 0x7f) | 0x80);
    byte(rest);
  };
  const bytes = (value: Uint8Array): void => {
    room(value.length);
    buffer.set(value, end);
    end += value.length;
  };
  const text = (value: string): void => {
    const encoded = encoder.encode(value);
    number(encoded.length);
    bytes(encoded);
  };
  return { byte, number, text, bytes, length: () => end, done: () => buffer.slice(0, end) };
};
