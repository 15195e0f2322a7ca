/** Reads what a byte writer wrote, in the same order. */
export interface ByteReader {
  byte: () => number;
  number: () => number;
  text: () => string;
  /** The next `length` bytes, not copied. */
  bytes: (length: number) => Uint8Array;
  isDone: () => boolean;
}

const decoder = new TextDecoder();

/** Reads from the first of `bytes`. Throws a RangeError when asked for more than there is: the file is cut off or another one. */
export const makeByteReader = (bytes: Uint8Array): ByteReader => {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('the bytes end too early');
    return value;
  };
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value;
    }
  };
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError('the bytes end too early');
    at += length;
    return bytes.subarray(at - length, at);
  };
  return { byte, number, bytes: take, text: () => decoder.decode(take(number())), isDone: () => at >= bytes.length };
};
