import type { Page } from 'playwright-core';

/**
 * Writes everything a reader's browser would complain about on `page` into `complaints`, a sentence each: console messages of any
 * kind, exceptions, violations of the content security policy (Chromium prints them), failed requests, answers from 400 on, and
 * requests to another host than this machine.
 */
export function watchPage(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    complaints.push(`console ${message.type()} on ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`exception on ${page.url()}: ${error.message}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left stops what it was still loading.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed request: ${request.url()} (${reason})`);
  });
}
