import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextBuilder, type MappedText, type TextNode, type WhiteSpace } from './text-map.ts';

function textOf(parts: readonly string[], whiteSpace: WhiteSpace = 'collapse'): MappedText<TextNode> {
  const builder = createTextBuilder<TextNode>();
  for (const data of parts) builder.append({ data }, { whiteSpace, inLink: false });
  return builder.build();
}

const shown = (map: MappedText<TextNode>, start: number, end: number) =>
  map
    .slicesOf(start, end)
    ?.map(({ node, start, end }) => node.data.slice(start, end))
    .join('');

const squeezed = (text: string) => text.replace(/[\t\n\f\r ]+/g, ' ').trim();

describe('white space', () => {
  it('collapses within and across nodes, and goes at both ends', () => {
    expect(textOf(['\n  Yun ', ' Sun\n\tsaid  ']).text).toBe('Yun Sun said');
  });

  it('joins words that the page splits', () => {
    expect(textOf(['Gab', 'uev']).text).toBe('Gabuev');
  });

  it('stays where the page keeps it', () => {
    expect(textOf(['a  b'], 'keep').text).toBe('a  b');
    expect(textOf(['a  b \n c'], 'lines').text).toBe('a b\nc');
  });

  it('leaves no-break spaces, soft hyphens and zero-width characters alone', () => {
    expect(textOf(['Evan\u00a0S. Medei\u00adros\u200b']).text).toBe('Evan\u00a0S. Medei\u00adros\u200b');
  });
});

describe('what is not text', () => {
  it('keeps words apart, and only words', () => {
    const builder = createTextBuilder<TextNode>();
    const options = { whiteSpace: 'collapse', inLink: false } as const;
    builder.append({ data: 'Xi' }, options);
    builder.separate();
    builder.append({ data: 'Putin' }, options);
    builder.separate();
    builder.append({ data: ', both' }, options);
    const map = builder.build();
    expect(map.text).toBe('Xi Putin, both');
    expect(shown(map, 0, 8)).toBe('XiPutin');
  });
});

describe('the way back', () => {
  it('leads to exact places in each node', () => {
    const map = textOf(['  with ', 'Alexander', ' \n ', 'Gabuev', ', who']);
    expect(map.text.slice(5, 21)).toBe('Alexander Gabuev');
    expect(map.slicesOf(5, 21)).toMatchObject([
      { node: { data: 'Alexander' }, start: 0, end: 9 },
      { node: { data: ' \n ' }, start: 0, end: 1 },
      { node: { data: 'Gabuev' }, start: 0, end: 6 },
    ]);
  });

  it('is lost where a node has changed, and nowhere else', () => {
    const first = { data: 'one ' };
    const builder = createTextBuilder<TextNode>();
    for (const node of [first, { data: 'two' }])
      builder.append(node, { whiteSpace: 'collapse', inLink: false });
    const map = builder.build();
    first.data = 'three ';
    expect(map.slicesOf(0, 3)).toBeNull();
    expect(map.slicesOf(4, 7)).toHaveLength(1);
  });

  it('shows the same text, whatever the nodes hold', () => {
    const data = fc.string({
      unit: fc.constantFrom('a', 'É', '😀', ' ', '\n', '\t', '\u00a0', '\u00ad', '9'),
    });
    const spaces = fc.constantFrom<WhiteSpace>('collapse', 'lines', 'keep');
    fc.assert(
      fc.property(fc.array(data), spaces, fc.nat(), fc.nat(), (parts, whiteSpace, one, other) => {
        const map = textOf(parts, whiteSpace);
        if (map.text === '') return;
        const [start, end] = [one % map.text.length, other % (map.text.length + 1)].sort((a, b) => a - b);
        const back = shown(map, start!, end!);
        // A line break that the page keeps is in the text, but belongs to no slice.
        const compared =
          whiteSpace === 'collapse' ? squeezed : (text: string) => text.replace(/[\t\n ]/g, '');
        expect(compared(back ?? '')).toBe(compared(map.text.slice(start!, end!)));
      }),
    );
  });

  it('keeps every visible character', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(squeezed(textOf(parts).text)).toBe(squeezed(parts.join('')));
      }),
    );
  });
});
