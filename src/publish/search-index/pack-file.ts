import { constants, deflateRawSync } from 'node:zlib';

/**
 * Compresses the parts of a file into one raw DEFLATE stream that opens as all of them joined. What is unlike stands in parts of its own, for each
 * part gets its own codes: texts, counts and distances in one would spoil each other's by a tenth.
 */
export const packFile = (parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part, at) =>
      deflateRawSync(part, {
        level: constants.Z_BEST_COMPRESSION,
        finishFlush: at === parts.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      }),
    ),
  );
