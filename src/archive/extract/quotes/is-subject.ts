import { degrees } from '../../language/offices.ts';

// , S.Pd.,   SH MH
const DEGREE = /,?\s((?:\p{Lu}\p{L}{0,4}\.?){1,4}),?(?=\s|$)/gu;

// Larasati juga mengatakan   Larasati (54) mengatakan   Larasati, direktur rumah sakit itu, mengatakan   Larasati dalam sambutannya mengatakan   Larasati yang hadir sejak pagi mengatakan
/** Whether only words on a person stand in `between`, from the name to a verb that is to tell what the person says. */
export const isSubject = (between: string): boolean => {
  const plain = between
    .slice(0, 120)
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(DEGREE, (words, degree: string) => (degrees.has(degree.replaceAll('.', '').toLowerCase()) ? '' : words))
    .trim();
  if (between.length > 120 || /[.;:!?]\s/.test(`${plain} `)) return false;
  return (
    plain.split(/\s+/).length <= 3 ||
    /^,[^,]*(?:,[^,]*)?,$/.test(plain) ||
    /^(?:dalam|saat|ketika|usai|yang|selaku|sebagai|lewat|melalui)\s[^,]*$/.test(plain)
  );
};
