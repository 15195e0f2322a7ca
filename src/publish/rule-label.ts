import { ruleLabels } from '../strings/rule-labels.ts';

/** What a rule did, in words a reader understands; the rule's own name when no words are known for it. */
export const ruleLabel = (rule: string): string => ruleLabels[rule] ?? rule;
