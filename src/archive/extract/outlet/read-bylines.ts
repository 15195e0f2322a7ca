import {
  affiliation,
  type BylineJob,
  bareLabel,
  barredLabels,
  barredPart,
  bracketedName,
  bylineJob,
  bylineLabelLine,
  bylineLine,
  bylinePart,
  bylineWithOutlet,
  gluedLabel,
  greetingBeforeName,
  hostBesideName,
  loneSignature,
  nameBesideHost,
  nameBesideInitials,
  officeLine,
  oneOfSeveral,
  placedLabel,
  reportedBy,
  severalSignatures,
  slashedSignature,
  toldReporter,
} from '../../language/byline-labels.ts';
import type { CleanText } from '../../model/clean-text.ts';
import { type BylineName, splitNames } from './split-names.ts';

/**
 * Every name on the byline lines, in text order, each once: "Penulis: A | Editor: B, C" gives three. A label on a line of its own
 * speaks for the name below it.
 */
export const readBylines = ({ text, blocks }: CleanText): BylineName[] => {
  const names: BylineName[] = [];
  let job: BylineJob = 'reporter';
  for (const { kind, at } of blocks) {
    if (kind !== 'byline') continue;
    const line = text.slice(at.start, at.end);
    const label = bylineLabelLine.exec(line.trim())?.groups?.label?.toLowerCase();
    if (label === undefined) names.push(...readLine(line, at.start, job));
    job = bylineJob(label ?? '') ?? 'reporter';
  }
  // "Bunga Larasatioleh" over "Bunga Larasati": what the writer's picture is called, glued to the label.
  const glued = new Set(names.map(({ name }) => `${name}oleh`));
  return names.filter(
    ({ name, job: done }, index) =>
      !glued.has(name) &&
      names
        .slice(0, index)
        .every((earlier) => earlier.name !== name || earlier.job === 'supplier' || done === 'supplier'),
  );
};

const readLine = (line: string, start: number, job: BylineJob): BylineName[] => {
  const told = (reportedBy.exec(line) ?? toldReporter.exec(line.trim()))?.groups?.name;
  if (told) return splitNames(told, start + line.indexOf(told), 'reporter');
  const barred = barredLabels.test(line.trimEnd());
  const labels = barred ? barredPart : bylinePart;
  // "(Penulis: Bunga Larasati, Editor: Cakra Wirayuda)"
  const open = line.replace(/^[\s(]{1,9}|\)\s{0,9}$/g, (marks) => ' '.repeat(marks.length));
  if (barred || bylineLine.test(open.trimStart())) {
    return [...open.matchAll(labels)].flatMap((part) => {
      const { label = '', names = '' } = part.groups ?? {};
      const done = bylineJob(label);
      return done ? splitNames(names, start + part.index + part[0].length - names.length, done) : [];
    });
  }
  const trimmed = line.trimEnd();
  const labelled = (gluedLabel.exec(trimmed) ?? placedLabel.exec(trimmed) ?? bareLabel.exec(trimmed))?.groups;
  if (labelled?.label && labelled.names) {
    const from = start + trimmed.length - labelled.names.length;
    return splitNames(labelled.names, from, bylineJob(labelled.label) ?? job);
  }
  if (loneSignature.test(trimmed)) return [];
  const signed = [bracketedName, nameBesideHost, hostBesideName, greetingBeforeName]
    .map((pattern) => pattern.exec(trimmed)?.groups?.name)
    .find((name) => name !== undefined);
  if (signed) return splitNames(signed, start + line.lastIndexOf(signed), job);
  if (severalSignatures.test(trimmed))
    return [...trimmed.matchAll(oneOfSeveral)].flatMap(({ 0: part, index, groups }) =>
      splitNames(groups?.name ?? '', start + index + part.lastIndexOf(groups?.name ?? ''), job),
    );
  const first = slashedSignature.exec(trimmed)?.groups?.first;
  if (first) return / /.test(first) ? splitNames(first, start + line.indexOf(first), job) : [];
  const beside =
    nameBesideInitials.exec(trimmed)?.groups?.name ??
    (/[|,]/.test(line) ? undefined : bylineWithOutlet.exec(trimmed)?.groups?.name);
  if (beside) return splitNames(beside, start + line.indexOf(beside), 'reporter');
  const section = bylineWithOutlet.exec(trimmed)?.groups?.section;
  if (section) return splitNames(line.slice(section.length + 3), start + section.length + 3, job);
  // Desk initials and a given name alone are no names, and a press office or what a writer is is nobody.
  const lead = /^[-–—~*|•·\s]{0,4}/.exec(line)?.[0].length ?? 0;
  const bare = line.slice(lead);
  return /^\p{Lu}[\p{L}.'’]*(?: (?!(?:[Bb]y|[Oo]leh) \p{Ll})|$)/u.test(bare) &&
    !officeLine.test(bare) &&
    !affiliation.test(bare)
    ? splitNames(bare, start + lead, job)
    : [];
};
