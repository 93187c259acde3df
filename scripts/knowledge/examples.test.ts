import { describe, expect, test } from 'vitest';
import { readPassage } from '../../lib/finder/passage.ts';
import { findStatistics } from '../../lib/finder/statistics.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from './bundled-pack.ts';

/** Each statistic's file carries sentences that it must and must not be found in; here the finder answers for them. */
const knowledge = compileKnowledge([readBundledPack()]);
const statistics = knowledge.entities.filter((entity) => entity.kind === 'statistic');

const linksIn = (sentence: string): (string | null)[] =>
  findStatistics([readPassage(sentence)], knowledge).map(({ entity }) => entity);

describe.each(statistics)('$id', ({ id, examples }) => {
  test.each(examples.match)('is found in: %s', (sentence) => {
    expect(linksIn(sentence)).toContain(id);
  });

  test.each(examples.not)('is not found in: %s', (sentence) => {
    expect(linksIn(sentence)).not.toContain(id);
  });
});
