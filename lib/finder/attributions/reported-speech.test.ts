import { describe, expect, test } from 'vitest';
import { said } from './example-article.ts';

describe('reported speech', () => {
  test.each([
    ['that', 'Jane Roe said that the dam would hold.', 'that the dam would hold'],
    ['no that', 'Jane Roe believes the dam will hold.', 'the dam will hold'],
    ['trailing', 'The dam will hold, Jane Roe said on Monday.', 'The dam will hold'],
    ['trailing, verb first', 'The dam will hold, said Jane Roe, a hydrologist.', 'The dam will hold'],
    [
      'behind a term in quotation marks',
      'The dams face a “slow decline,” said Jane Roe, a hydrologist.',
      'The dams face a “slow decline',
    ],
    [
      'behind a term, the name first',
      'The dams face a "slow decline," Jane Roe said.',
      'The dams face a "slow decline',
    ],
    ['according to, first', 'According to Jane Roe, a hydrologist, the dam will hold.', 'the dam will hold'],
    ['according to, last', 'The dam will hold, according to Jane Roe.', 'The dam will hold'],
    ['in the eyes of', 'The dam will hold, in the eyes of Jane Roe, a hydrologist.', 'The dam will hold'],
    ['in the view of, first', 'In the view of Jane Roe, the dam will hold.', 'the dam will hold'],
    ['an analysis by', 'The dam will hold, according to a study of dams by Jane Roe.', 'The dam will hold'],
    [
      'a study led by',
      'A study led by Jane Roe, a hydrologist, found that the dam would hold.',
      'that the dam would hold',
    ],
    ['told somebody', 'Jane Roe told reporters in Dover that the dam would hold.', 'that the dam would hold'],
    ['her view that', 'Few share Jane Roe’s belief that the dam will hold.', 'that the dam will hold'],
    ['a figure', 'Jane Roe said about 40 people had left.', 'about 40 people had left'],
    ['this', 'Jane Roe said this was wrong.', 'this was wrong'],
    ['a time before it', 'Jane Roe said this week that the dam would hold.', 'that the dam would hold'],
    ['wants', 'Jane Roe wants to close the dam.', 'to close the dam'],
    ['criticism', 'Jane Roe criticized the plan to close the dam.', 'the plan to close the dam'],
    ['called for', 'Jane Roe called for a new dam.', 'a new dam'],
    ['passive', 'The plan for a dam was criticized by Jane Roe.', 'The plan for a dam'],
  ])('%s', (_, text, words) => {
    expect(said(text, 'reported')).toEqual([`Jane Roe: ${words}`]);
  });

  test.each([
    ['where and when it was said', '“The dam will hold,” Jane Roe said in Dover on Monday.'],
    ['what went with it', '“The dam will hold,” Jane Roe said, smiling at the crowd.'],
    ['no verb of saying', 'Jane Roe walked along the dam for an hour.'],
    ['a noun that looks like a verb', 'The United States of Jane Roe’s dreams filled the room.'],
    ['what was said of somebody', 'Jane Roe was criticized in the report.'],
  ])('none: %s', (_, text) => {
    expect(said(text, 'reported')).toEqual([]);
  });
});
