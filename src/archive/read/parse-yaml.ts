import { type Document, type ErrorCode, parseDocument } from 'yaml';

/** A place where a text is no YAML, and why, in words an archivist understands. */
export interface YamlFault {
  offset: number;
  reason: string;
}

/** Reasons by the library's code; the codes left out happen only to people who know YAML. */
const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'tanda * menunjuk ke sesuatu yang tidak ada; apit nilainya dengan tanda petik',
  BAD_INDENT: 'baris ini menjorok terlalu jauh atau kurang jauh',
  BLOCK_AS_IMPLICIT_KEY: 'nilainya memuat titik dua; apit nilainya dengan tanda petik',
  BAD_SCALAR_START: 'nilainya diawali tanda khusus; apit nilainya dengan tanda petik',
  DUPLICATE_KEY: 'kunci ini sudah tertulis di atasnya',
  MISSING_CHAR: 'tanda petik atau kurung belum ditutup, atau titik dua tertinggal',
  MULTILINE_IMPLICIT_KEY: 'titik dua tertinggal sesudah kunci',
  TAB_AS_INDENT: 'baris ini menjorok dengan tab; pakai spasi',
};

const OTHER = 'susunan baris ini tidak terbaca';

/** YAML 1.2 core: no tags that make objects, no merge keys. The document is safe to walk; {@link plainData} makes it data. */
export const parseYaml = (yaml: string): { document: Document.Parsed; faults: YamlFault[] } => {
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const faults = document.errors.map(({ code, pos }) => ({ offset: pos[0], reason: reasons[code] ?? OTHER }));
  return { document, faults };
};

/** Plain data of a document, or its fault: 400 bytes of aliases that repeat each other can fill the memory. */
export const plainData = (document: Document.Parsed): { data: unknown } | { fault: YamlFault } => {
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    return {
      fault: { offset: 0, reason: 'tanda & dan * saling mengulang atau tidak berpasangan; tulis nilainya langsung' },
    };
  }
};
