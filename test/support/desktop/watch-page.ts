import type { Page } from 'playwright-core';

/** Notes what a page complains of, also what it did before it was looked at. */
export async function watchPage(page: Page, complaints: string[]): Promise<void> {
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  const session = await page.context().newCDPSession(page);
  session.on('Audits.issueAdded', ({ issue }) => {
    const breach = issue.details.contentSecurityPolicyIssueDetails;
    if (breach) complaints.push(`${breach.violatedDirective} ${breach.blockedURL ?? ''}`.trim());
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') complaints.push(entry.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') complaints.push(args.map(({ value }) => String(value)).join(' '));
  });
  // Each tells what has gathered so far.
  await session.send('Audits.enable');
  await session.send('Log.enable');
  await session.send('Runtime.enable');
}
