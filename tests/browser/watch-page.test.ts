import { expect, inject } from 'vitest';
import { test } from './page-test.ts';

const { url } = inject('site');

// What the other browser tests rely on when they say nothing of the console.
test('a page that misbehaves is complained about', async ({ page, complaints }) => {
  await page.goto(url);
  await page.evaluate(async () => {
    console.log('a word in the console');
    setTimeout(() => {
      throw new Error('an exception');
    });
    await fetch('tidak-ada.json');
    await fetch('https://other.example/').catch(() => undefined);
    const style = document.createElement('p');
    style.setAttribute('style', 'color: red');
  });
  const heard = complaints.splice(0).join('\n');
  expect(heard).toContain('console log');
  expect(heard).toContain('exception on');
  expect(heard).toContain('status 404');
  expect(heard).toMatch(/Content Security Policy/i);
  expect(heard).toContain('style-src');
});
