import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { drop, extract, readText, registry } from '../../read-text.ts';

const told = 'Menteri Perdagangan Qoribta Zelindra meninjau pasar beras di Solo bersama para pedagang setempat.';
const untold = 'Warga menunggu kedatangan Zelindra sejak pagi di pasar itu, lalu pulang ketika hujan turun.';

describe('what one article tells of a name helps to read another', () => {
  const peopleOf = (texts: readonly string[]) =>
    buildArchive(
      texts.map((text, index) => drop(text, `${index}.txt`)),
      registry,
      extract,
    ).articles.map(({ sha256, people }) => `${sha256} ${people.map(({ name }) => name).join(', ')}`);

  test('a name alone is nobody, and somebody once others tell', () => {
    expect(readText(untold).people).toEqual([]);
    expect(peopleOf([told, untold])[1]).toMatch(/Qoribta Zelindra$/);
  });

  test('also of a name that is an English word, which stands in no text with a small letter', () => {
    const of = (name: string) =>
      [told, untold].map((text) => text.replace('Qoribta Zelindra', `Ratna ${name}`).replace('Zelindra', name));
    expect(peopleOf(of('Grant'))[1]).toMatch(/Ratna Grant$/);
    expect(peopleOf(of('Bangun'))[1]).not.toMatch(/Bangun$/);
  });

  test('in whatever order the files lie', () => {
    expect(peopleOf([untold, told]).sort()).toEqual(peopleOf([told, untold]).sort());
  });
});

test('a headline names those whom the body makes people, whatever word stands beside them', () => {
  const text = `Dewi Larasati Tinjau Pasar Beras Solo\n\n${told.replace('Qoribta Zelindra', 'Dewi Larasati')}`;
  const [article] = buildArchive([drop(text)], registry, extract).articles;
  expect(article?.people[0]?.mentions[0]).toMatchObject({ form: 'Dewi Larasati', at: { start: 0, end: 13 } });
});
