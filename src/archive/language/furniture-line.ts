/** A whole line that is no part of any article, whatever stands around it. */
export interface FurnitureLine {
  /** The reason shown when the line is set aside. */
  reason: string;
  pattern: RegExp;
  examples: readonly string[];
  /** Lines of articles that come near and must stay. */
  counterExamples: readonly string[];
}
