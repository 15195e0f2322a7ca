import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './page-test.ts';

const { url } = inject('site');
const article = `${url}artikel/retno-bertemu-lavrov-di-gedung-pancasila/`;

const field = (page: Page) => page.getByRole('combobox', { name: 'Cari di arsip' });
const listbox = (page: Page) => page.getByRole('listbox', { name: 'Saran' });
const options = (page: Page) => listbox(page).getByRole('option');
const option = (page: Page, name: RegExp) => listbox(page).getByRole('option', { name });
const chosen = (page: Page) => listbox(page).getByRole('option', { selected: true });

/** Types into the field of the page at hand and waits for the suggestions, headlines included. */
const suggest = async (page: Page, query: string): Promise<void> => {
  await field(page).focus();
  await page.keyboard.type(query);
  await expect.poll(() => page.locator('.site-search [role="status"]').textContent()).toMatch(/saran/);
};

/** The option that is announced to who hears the field: the one it names as active. */
const announced = (page: Page) =>
  field(page).evaluate(
    (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
  );

describe('from every page', () => {
  test.for(['/', 'Control+k', 'Meta+k'])('%s opens the search', async (keys, { page }) => {
    await page.goto(article);
    await page.keyboard.press(keys);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('retno');
    await listbox(page).waitFor();
  });

  test('a slash typed in the field is a slash', async ({ page }) => {
    await page.goto(url);
    await field(page).focus();
    await page.keyboard.type('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
  });

  test('nothing of the search is loaded before a reader comes to the field', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(article, { waitUntil: 'networkidle' });
    const ofSearch = () => asked.filter((address) => /indeks|worker|suggestions/.test(address)).length;
    expect(ofSearch()).toBe(0);
    await field(page).focus();
    await expect.poll(() => asked.some((address) => address.endsWith('/daftar.json'))).toBe(true);
  });

  test('people, topics, outlets and headlines are suggested in groups, each leading to its page', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    expect(
      await listbox(page)
        .getByRole('group')
        .evaluateAll((groups) => groups.map((group) => group.firstElementChild?.textContent)),
    ).toEqual(['Tokoh', 'Artikel', 'Cari “lavrov” di seluruh arsip']);
    expect(await option(page, /^Sergey Lavrov/).getAttribute('href')).toBe('/tokoh/sergey-lavrov/');
    await field(page).fill('');
    expect(await listbox(page).isVisible()).toBe(false);
    await suggest(page, 'kesehatan');
    expect(await option(page, /^Kesehatan/).getAttribute('href')).toBe('/topik/kesehatan/');
    await field(page).fill('');
    await suggest(page, 'suara.com');
    expect(await option(page, /^Suara\.com/).getAttribute('href')).toBe('/sumber/suara-com/');
  });

  test('a misspelt name is suggested', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'marsudy');
    expect(await option(page, /^Retno Marsudi/).isVisible()).toBe(true);
  });

  test('the suggestions lead to the right pages under a base path', async ({ page }) => {
    await page.goto(inject('siteUnderBase').url);
    await suggest(page, 'lavrov');
    await option(page, /^Sergey Lavrov/).click();
    await page.waitForURL(`${inject('siteUnderBase').url}tokoh/sergey-lavrov/`);
  });
});

describe('by the keyboard', () => {
  test('arrows walk through the suggestions and past their ends, and Enter opens the chosen one', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await announced(page)).toContain('Sergey Lavrov');
    expect(await chosen(page).textContent()).toContain('Sergey Lavrov');
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).count()).toBe(0);
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await announced(page)).toBe('Cari “lavrov” di seluruh arsip');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}tokoh/sergey-lavrov/`);
  });

  test('Enter without a choice searches', async ({ page }) => {
    await page.goto(article);
    await suggest(page, 'vaksin');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}cari/?q=vaksin`);
    await page.locator('a[data-result]').first().waitFor();
  });

  test.for(['Home', 'End', 'ArrowLeft'])('%s goes back into the text', async (key, { page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(key);
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.type('x');
    expect(await field(page).inputValue()).toBe({ Home: 'xlavrov', End: 'lavrovx', ArrowLeft: 'lavroxv' }[key]);
  });

  test('Escape closes the list and keeps the text, an arrow opens it again and goes into it', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await listbox(page).isVisible()).toBe(false);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('lavrov');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => announced(page)).toContain('Sergey Lavrov');
  });

  test('Tab leaves the field and closes the list', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cari');
    await page.keyboard.press('Tab');
    expect(await listbox(page).isVisible()).toBe(false);
  });
});

describe('by the pointer', () => {
  test('a suggestion opens its page', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    await option(page, /^Sergey Lavrov/).click();
    await page.waitForURL(`${url}tokoh/sergey-lavrov/`);
  });

  test('a press beside the list closes it', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    await page.mouse.click(5, 700);
    expect(await listbox(page).isVisible()).toBe(false);
  });

  test('a suggestion opened in another tab leaves the page and its list as they were', async ({ page }) => {
    await page.goto(url);
    await suggest(page, 'lavrov');
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      option(page, /^Sergey Lavrov/).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    // Its load event may be over before anybody listens.
    await expect.poll(() => other.url()).toBe(`${url}tokoh/sergey-lavrov/`);
    expect(page.url()).toBe(url);
    await other.close();
  });
});

test('how many suggestions there are is announced, also when there are none', async ({ page }) => {
  await page.goto(url);
  await suggest(page, 'sergey lavrov');
  const count = (await options(page).count()) - 1;
  expect(await page.locator('.site-search [role="status"]').textContent()).toMatch(new RegExp(`^${count} saran\\.`));
  await field(page).fill('qwxzv');
  await expect.poll(() => page.locator('.site-search [role="status"]').textContent()).toMatch(/^Tidak ada saran/);
});

test('when the line is cut the field says so, still searches, and suggests again when the line is back', async ({
  page,
  complaints,
}) => {
  await page.goto(url);
  await page.route('**/cari/indeks/*', (route) => route.abort());
  await field(page).focus();
  await page.keyboard.type('lav');
  await expect
    .poll(() => page.locator('.site-search [role="status"]').textContent())
    .toMatch(/^Saran tidak bisa dimuat/);
  expect(await listbox(page).isVisible()).toBe(false);
  complaints.length = 0;
  await page.unroute('**/cari/indeks/*');
  await page.keyboard.type('r');
  await option(page, /^Sergey Lavrov/).waitFor();
});

test('without JavaScript the field leads to the search page', async ({ newPage }) => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(article);
  await page.getByRole('textbox', { name: 'Cari di arsip' }).fill('sputnik');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}cari/?q=sputnik`);
  expect(await page.getByRole('link', { name: 'Semua tokoh' }).isVisible()).toBe(true);
});
