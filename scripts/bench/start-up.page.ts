import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import type { Pack } from '../../lib/knowledge/schema.ts';

/** Runs in a page that was just opened: what the background does once, when it needs the knowledge. Milliseconds. */
export interface StartUpResult {
  /** `JSON.parse` of the pack. */
  parse: number;
  /** Building the indexes from it. */
  compile: number;
  /** Finding in the first article, with no code warmed up. */
  firstFind: number;
}

export function measureStartUp(json: string, passages: string[]): StartUpResult {
  const started = performance.now();
  const pack = JSON.parse(json) as Pack;
  const parsed = performance.now();
  const knowledge = compileKnowledge([pack]);
  const compiled = performance.now();
  find({ url: '', title: '', language: 'en', published: null, passages }, knowledge);
  const found = performance.now();
  return { parse: parsed - started, compile: compiled - parsed, firstFind: found - compiled };
}
