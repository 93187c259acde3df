import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

type Results = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
type Axe = { run(context: object, options: object): Promise<Results> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Checks {
  /** What is checked, by its selector; open shadow roots are part of it. */
  within: string;
  /** Rules that do not apply here. */
  without?: readonly string[];
}

/** What axe-core objects to in a page: rule, place and reason in a line each. */
export async function violations(page: Page, { within, without = [] }: Checks): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${source} }`);
  return page.evaluate(
    async (include, rules) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const off = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
      const results = await axe.run({ include: [include] }, { rules: off, resultTypes: ['violations'] });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
      );
    },
    within,
    [...without],
  );
}
