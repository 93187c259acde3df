import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../text/processor-time.ts';
import { readPassage } from '../passage.ts';
import type { KnownMention } from '../person-mention.ts';
import { findPersons } from './find-persons.ts';

/** "mention" for a full name, "mention → person" for a short one; passages parted by a bar. */
function read(text: string, known: KnownMention[] = []): string[] {
  const passages = text.split('|');
  const { persons, mentions } = findPersons(passages.map(readPassage), { known });
  return mentions.map(({ passage, start, end, person, mention }) => {
    const words = passages[passage]!.slice(start, end);
    return mention === 'full' ? words : `${words} → ${persons[person]!.name}`;
  });
}

describe('full names', () => {
  test.each([
    ['Maria Keller runs the office.', ['Maria Keller']],
    ['The report by Thomas J. Brandt was late.', ['Thomas J. Brandt']],
    ['It was J.D. Marlow who paid.', ['J.D. Marlow']],
    [
      'Guests were Ursula van der Meer and Carlos de la Torre.',
      ['Ursula van der Meer', 'Carlos de la Torre'],
    ],
    ['They met Khalid bin Saeed and Rami al-Hakim.', ['Khalid bin Saeed', 'Rami al-Hakim']],
    ['Robert Hale Jr. and Samuel Hale, Sr., came.', ['Robert Hale Jr.', 'Samuel Hale, Sr.']],
    ['We asked Anne-Marie Petit-Jean.', ['Anne-Marie Petit-Jean']],
    ['Sean O’Grady and Fiona McBride agree.', ['Sean O’Grady', 'Fiona McBride']],
    ['Edward "Ned" Marsh retired.', ['Edward "Ned" Marsh']],
    ['María Fernanda López Ibarra won.', ['María Fernanda López Ibarra']],
    ['Oleg Vasilievich Morozov spoke.', ['Oleg Vasilievich Morozov']],
    ['Song Meiling, Kim Dae-ho and Tran Van Duc met.', ['Song Meiling', 'Kim Dae-ho', 'Tran Van Duc']],
    ['Priya Nair and Faisal Qureshi wrote it.', ['Priya Nair', 'Faisal Qureshi']],
  ])('are found in: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('of unknown words are found by what stands around them', () => {
    expect(read('Zorvan Tikhela, a physicist at the institute, left.')).toEqual(['Zorvan Tikhela']);
    expect(read('Zorvan Tikhela, 54, left.')).toEqual(['Zorvan Tikhela']);
    expect(read('The economist Zorvan Tikhela left.')).toEqual(['Zorvan Tikhela']);
    expect(read('The plan of Zorvan Tikhela failed. Tikhela lost.')).toEqual([
      'Zorvan Tikhela',
      'Tikhela → Zorvan Tikhela',
    ]);
  });

  test('leave titles, offices and the possessive outside', () => {
    expect(read('Foreign Minister Elena Markova’s aide met Gen. Paul Hartley.')).toEqual([
      'Elena Markova',
      'Paul Hartley',
    ]);
    expect(read('The talks with Mr. Ozturk and Dr. King went on.')).toEqual([
      'Ozturk → Ozturk',
      'King → King',
    ]);
  });
});

describe('what only looks like a name', () => {
  test.each([
    'Goldman Sachs and Morgan Stanley fell.',
    'He studied at George Mason University and Brown University.',
    'The Robert Hale Medical School opened on Victoria Street.',
    'In New York and San Diego, the Supreme Court and the White House were quiet.',
    'The Clean Water Act passed in May. Will Congress act?',
    'NATO, the U.N. and the U.S. agreed in April.',
    'Costa Rica beat Sri Lanka in Buenos Aires.',
    'North Korean and South African farmers met in Santa Fe.',
    'Wall Street had a Black Friday.',
    'The Ford Foundation paid.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('short forms', () => {
  test.each([
    ['Li Yutong spoke. Ms. Li left.', 'Li → Li Yutong'],
    ['Yan Zhao, an analyst, spoke. Zhao left.', 'Zhao → Yan Zhao'],
    ['Park Ji-woo spoke. Park left.', 'Park → Park Ji-woo'],
    ['Pedro Díaz Montero spoke. Díaz Montero left.', 'Díaz Montero → Pedro Díaz Montero'],
    ['Rami al-Hakim spoke. Al-Hakim left.', 'Al-Hakim → Rami al-Hakim'],
    ['Nabil el-Masri spoke. El-Masri left.', 'El-Masri → Nabil el-Masri'],
    ['Luiz Pedro Barros da Costa spoke. Pedro left.', 'Pedro → Luiz Pedro Barros da Costa'],
    ['Ursula van der Meer spoke. Van der Meer left.', 'Van der Meer → Ursula van der Meer'],
    ['Rosalind Jordan spoke. Later Jordan left.', 'Jordan → Rosalind Jordan'],
    ['Alexei Gavrilenko spoke. Gavrylenko said no.', 'Gavrylenko → Alexei Gavrilenko'],
    ['Hillary Marsh spoke. Then Hillary left.', 'Hillary → Hillary Marsh'],
  ])('follow the full name: %s', (text, expected) => {
    expect(read(text)[1]).toBe(expected);
  });

  test('before the full name link to it too', () => {
    expect(read('Keller Urges Vote on Steel Tariffs|Maria Keller said on Monday that she agrees.')).toEqual([
      'Keller → Maria Keller',
      'Maria Keller',
    ]);
  });

  test('of namesakes go by the title', () => {
    const text = 'John Hale and Susan Hale came. Mr. Hale sat down. Mrs. Hale stood.';
    expect(read(text).slice(2)).toEqual(['Hale → John Hale', 'Hale → Susan Hale']);
  });

  test('of namesakes go by the passage, and then to the one the article is about', () => {
    const text =
      'John Hale left. Hale was tired. Hale slept.|His aunt Susan Hale stayed. Hale read.|Hale woke late.';
    expect(read(text).filter((mention) => mention.includes('→'))).toEqual([
      'Hale → John Hale',
      'Hale → John Hale',
      'Hale → Susan Hale',
      'Hale → John Hale',
    ]);
  });

  test('of a son go by the suffix, of a king by his first name', () => {
    expect(read('Adam Hale came. Adam Hale Jr. left. Hale Jr. slept.')[2]).toBe('Hale Jr. → Adam Hale Jr.');
    expect(read('Khalid bin Saeed came. King Saeed left.')[1]).toBe('Saeed → Saeed');
  });

  test('that could be either namesake are left out', () => {
    expect(read('John Hale met Susan Hale. Hale left.')).toEqual(['John Hale', 'Susan Hale']);
  });

  test.each([
    'Will Foster spoke. Will it foster hope?',
    'Amy Brown spoke. The Brown Foundation paid.',
    'Amy Banks spoke. Banks fell, as did other banks.',
    'Michael Jordan spoke. He flew to the Jordan River.',
  ])('are not seen in other words: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('persons named by one word only', () => {
  test('are found behind titles and offices, and where the name is famous', () => {
    expect(read('President Okafor met Mr. Lindqvist.')).toEqual(['Okafor → Okafor', 'Lindqvist → Lindqvist']);
    expect(read('A statue of Beethoven fell.')).toEqual(['Beethoven → Beethoven']);
  });
});

describe('one person, several forms', () => {
  test.each([
    ['Donald Marsh came. Donald J. Marsh left.', 'Donald J. Marsh'],
    ['Bill Marsh came. William Marsh left.', 'Bill Marsh'],
    ['Ana Ruiz came. Ana Sofia Ruiz left.', 'Ana Sofia Ruiz'],
    [
      'NARRATOR: Good evening.|MARTIN KELLER, host: Thanks.|KELLER: Welcome, Martin Keller said.',
      'Martin Keller',
    ],
  ])('%s', (text, name) => {
    const { persons } = findPersons(text.split('|').map(readPassage), { known: [] });
    expect(
      persons
        .map((person) => person.name)
        .filter((one) => one.includes('Marsh') || one.includes('Ruiz') || one.includes('Keller')),
    ).toEqual([name]);
  });

  test('but not where initials, suffixes or given names differ', () => {
    const text = 'Robert F. Hale, Robert S. Hale, Tom Hale Jr. and Tom Hale Sr. came.';
    const { persons } = findPersons([readPassage(text)], { known: [] });
    expect(persons).toHaveLength(4);
  });
});

describe('“Abu” and the word behind it', () => {
  const analyst = 'Karim Abu Salem, an analyst, agreed.';

  test('are a short form of a name that ends so', () => {
    expect(read(`${analyst}|Abu Salem added more.`)).toEqual([
      'Karim Abu Salem',
      'Abu Salem → Karim Abu Salem',
    ]);
  });

  test('are none of a man who is called after another son', () => {
    expect(read('Abu Hassan Salem, a father of two, waits.|Abu Salem, an analyst, agreed.')).toEqual([
      'Abu Hassan Salem',
      'Abu Salem',
    ]);
    expect(read(`Abu Hassan Salem, a father of two, waits.|${analyst}|Abu Salem added more.`)).toEqual([
      'Abu Hassan Salem',
      'Karim Abu Salem',
      'Abu Salem → Karim Abu Salem',
    ]);
  });

  test('may be left out later on', () => {
    expect(read(`${analyst}|Mr. Salem added more.`)).toEqual(['Karim Abu Salem', 'Salem → Karim Abu Salem']);
  });

  test('are a name of their own where nobody else has it', () => {
    expect(read('Abu Mazen, an analyst, agreed. Abu Mazen added more.')).toEqual(['Abu Mazen', 'Abu Mazen']);
  });
});

describe('mentions that knowledge has linked', () => {
  const known = (text: string, words: string, more: Partial<KnownMention> = {}): KnownMention => ({
    passage: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind: 'person',
    entity: 'maria-keller',
    name: 'Maria Keller',
    mention: 'full',
    ...more,
  });

  test('stand, and further mentions of the name join them', () => {
    const text = 'Maria Keller spoke. Keller left. Then Ms. Keller came back.';
    const { persons, mentions } = findPersons([readPassage(text)], { known: [known(text, 'Maria Keller')] });
    expect(persons).toEqual([{ name: 'Maria Keller', entity: 'maria-keller' }]);
    expect(mentions.map(({ person, mention }) => [person, mention])).toEqual([
      [0, 'full'],
      [0, 'short'],
      [0, 'short'],
    ]);
  });

  test('no person is found inside a linked organization', () => {
    const text = 'The Maria Keller Trust paid.';
    const organization = known(text, 'Maria Keller Trust', {
      kind: 'organization',
      entity: 'trust',
      name: 'Trust',
    });
    expect(findPersons([readPassage(text)], { known: [organization] }).mentions).toEqual([]);
  });
});

describe('any text', () => {
  const inOrder = (texts: string[]): void => {
    const { persons, mentions } = findPersons(texts.map(readPassage), { known: [] });
    mentions.forEach(({ passage, start, end, firstToken, endToken, person }, index) => {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(texts[passage]!.length);
      expect(firstToken).toBeLessThan(endToken);
      expect(persons[person]).toBeDefined();
      const before = mentions[index - 1];
      if (before) expect(before.passage < passage || before.end <= start).toBe(true);
    });
  };

  test('gives sorted mentions inside the text that do not overlap', () => {
    const words = fc.constantFrom(
      'Maria',
      'Keller',
      'Mr.',
      'King',
      'J.',
      'van',
      'de',
      'al-',
      'said',
      ',',
      '"',
      '(',
      ')',
      'Bank',
      'of',
      'KIM',
      'Jong-un',
      'Jr.',
      '.',
      "'s",
      '\ud800',
      '\u0000',
      '李',
      'Will',
      '-',
      '/',
      ':',
      '12',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(words).map((list) => list.join(' ')),
          { maxLength: 4 },
        ),
        inOrder,
      ),
    );
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), inOrder), {
      numRuns: 50,
    });
  }, 30_000);

  test('a megabyte of capitals takes seconds at most', () => {
    const time = processorTime(() => {
      inOrder(['Maria Keller '.repeat(40_000), 'KIM '.repeat(125_000), 'A. '.repeat(150_000)]);
      const names = Array.from({ length: 20_000 }, (_, at) => `Xa${at.toString(36)} Keller said.`);
      inOrder([names.join(' ')]);
    });
    expect(time).toBeLessThan(15_000);
  }, 120_000);
});
