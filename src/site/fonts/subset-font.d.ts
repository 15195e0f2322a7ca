/** HarfBuzz as WebAssembly. The types on DefinitelyTyped do not know `keepFeatures` and `keepAllGlyphs`. */
declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    /** Undefined with `keepAllGlyphs`. */
    text: string | undefined,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      keepAllGlyphs?: boolean;
      keepFeatures?: string[];
      preserveNameIds?: number[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ) => Promise<Buffer>;
  export = subsetFont;
}
