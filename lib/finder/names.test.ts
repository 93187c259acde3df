import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../knowledge/compile.ts';
import { exampleOrganization, examplePack, examplePerson } from '../knowledge/example-entities.ts';
import type { Entity, Person } from '../knowledge/schema.ts';
import type { Article } from './article.ts';
import { find } from './find.ts';

function person(id: string, parts: Person['parts'], changes: Partial<Person> = {}): Person {
  const name =
    parts.order === 'family-given' ? `${parts.family} ${parts.given}` : `${parts.given} ${parts.family}`;
  return examplePerson({ id: `people/${id}`, name, parts, names: [], ...changes });
}

const gabuev = person(
  'gabuev',
  { given: 'Alexander', family: 'Gabuev', order: 'given-family' },
  {
    names: [{ text: 'Александр Габуев', language: 'ru', form: 'native', match: 'alone' }],
    context: { ambiguity: 'low', near: ['Carnegie', 'Russia*'] },
  },
);
const medeiros = person('medeiros', {
  given: 'Evan',
  middle: 'S.',
  family: 'Medeiros',
  order: 'given-family',
});
const sun = person(
  'sun',
  { given: 'Yun', family: 'Sun', order: 'given-family' },
  {
    context: { ambiguity: 'high', near: ['Stimson', 'China program'], avoid: ['badminton'] },
  },
);
const shen = person('shen', { given: 'Dingli', family: 'Shen', order: 'family-given' });
const oneil = person('oneil', { given: 'José', family: "O'Neil-Ibáñez", order: 'given-family' });
const moon = person('moon', { given: 'Jae-in', family: 'Moon', order: 'family-given' });
const leyen = person('leyen', { given: 'Ursula', family: 'von der Leyen', order: 'given-family' });
const xi = person(
  'xi',
  { given: 'Jinping', family: 'Xi', order: 'family-given' },
  {
    leader: true,
    names: [
      { text: 'Xi', language: 'en', form: 'short', match: 'alone' },
      { text: '习近平', language: 'zh-Hans', form: 'native', match: 'alone' },
    ],
  },
);
const union = exampleOrganization({
  id: 'organizations/union',
  name: 'European Union',
  names: [{ text: 'EU', language: 'en', form: 'acronym', match: 'alone' }],
});
const academy = exampleOrganization({
  id: 'organizations/academy',
  name: 'Chinese Academy of Social Sciences',
  names: [{ text: 'CASS', language: 'en', form: 'acronym', match: 'with-context' }],
  context: { ambiguity: 'low', near: ['Beijing', 'academy'] },
});

const all: Entity[] = [gabuev, medeiros, sun, shen, oneil, moon, leyen, xi, union, academy];

const article = (...passages: string[]): Article => ({
  url: '',
  title: '',
  language: 'en',
  published: null,
  passages,
});

function found(entities: Entity[], ...passages: string[]): string[] {
  const knowledge = compileKnowledge([examplePack({ entities })]);
  return find(article(...passages), knowledge).map(
    ({ passage, start, end, entity, candidates }) =>
      `${passages[passage]?.slice(start, end)} = ${entity ?? candidates?.join(' or ')}`,
  );
}

describe('full names are found in every way news writes them', () => {
  test.each([
    ['Alexander Gabuev said so.', 'Alexander Gabuev = people/gabuev'],
    ['ALEXANDER GABUEV said so.', 'ALEXANDER GABUEV = people/gabuev'],
    ['It was Alexander\u00a0Gabuev’s idea.', 'Alexander\u00a0Gabuev = people/gabuev'],
    ['Alex\u00adander Ga\u200bbuev said so.', 'Alex\u00adander Ga\u200bbuev = people/gabuev'],
    ['Об этом сказал Александр Габуев.', 'Александр Габуев = people/gabuev'],
    ['Russia expert Gabuev Alexander spoke.', 'Gabuev Alexander = people/gabuev'],
    ['A. Gabuev of Carnegie wrote it.', 'A. Gabuev = people/gabuev'],
    ['Evan S. Medeiros agreed.', 'Evan S. Medeiros = people/medeiros'],
    ['Evan Medeiros agreed.', 'Evan Medeiros = people/medeiros'],
    ['Shen Dingli, a scholar, agreed.', 'Shen Dingli = people/shen'],
    ['Jose O’Neil-Ibanez agreed.', 'Jose O’Neil-Ibanez = people/oneil'],
    ["José O'Neil Ibáñez agreed.", "José O'Neil Ibáñez = people/oneil"],
    ['Moon Jae In agreed.', 'Moon Jae In = people/moon'],
    ['Moon Jaein agreed.', 'Moon Jaein = people/moon'],
    ['习近平主席说。', '习近平 = people/xi'],
    ['The E.U. and the EU agreed.', 'E.U. = organizations/union', 'EU = organizations/union'],
  ])('%s', (text, ...expected) => {
    expect(found(all, text)).toEqual(expected);
  });
});

describe('short forms follow a full one', () => {
  test.each([
    ['Mr. Gabuev', 'Gabuev = people/gabuev'],
    ['Gabuev', 'Gabuev = people/gabuev'],
    ["Gabuev's", 'Gabuev = people/gabuev'],
  ])('%s', (short, expected) => {
    expect(found(all, 'Alexander Gabuev came.', `${short} view was heard.`)).toContain(expected);
    expect(found(all, `${short} view was heard.`)).toEqual([]);
  });

  test('in a headline before the full name too', () => {
    expect(found(all, 'Gabuev Warns of New Risks', 'Alexander Gabuev said so.')[0]).toBe(
      'Gabuev = people/gabuev',
    );
  });

  test('particles may be left off', () => {
    expect(found(all, 'Ursula von der Leyen came. Later von der Leyen and Mrs. Leyen left.')).toEqual([
      'Ursula von der Leyen = people/leyen',
      'von der Leyen = people/leyen',
      'Leyen = people/leyen',
    ]);
  });

  test('a family name that is a word needs a title or a verb of saying', () => {
    const passages = [
      'Yun Sun leads the China program.',
      'Ms. Sun agreed. Sun said so. The Sun rose. Sun Microsystems fell.',
    ];
    expect(found(all, ...passages)).toEqual(['Yun Sun = people/sun', 'Sun = people/sun', 'Sun = people/sun']);
  });

  test('a leader known by one name needs no full one', () => {
    expect(found(all, 'In Paris, Mr. Xi met Mr. Macron. Xi was tired.')).toEqual([
      'Xi = people/xi',
      'Xi = people/xi',
    ]);
  });
});

describe('what is somebody else’s is left alone', () => {
  test.each([
    ['His father, Xi Zhongxun, was purged.'],
    ['Igor Gabuev plays chess.'],
    ['The xi particle decays.'],
    ['Gabuevsky Street is long.'],
    ['The European Union Chamber of Commerce wrote a report.'],
    ['alexander gabuev is written small here.'],
    ['The club’s XI won, and Part XI was read.'],
    ['Ada Xi/Harbor Images'],
  ])('%s', (text) => {
    expect(found(all, text)).toEqual([]);
  });

  test('once the article names another bearer, the family name alone links to neither', () => {
    expect(found(all, 'Alexander Gabuev and Igor Gabuev met.', 'Gabuev left early.')).toEqual([
      'Alexander Gabuev = people/gabuev',
    ]);
  });

  test('a leader known by one name is not taken for a namesake whom the article is about', () => {
    expect(found(all, 'Xi Mingze studied abroad.', 'Xi came home. Ms. Xi is a student.')).toEqual([]);
    expect(found(all, 'Xi Mingze is a daughter of Xi Jinping.', 'Xi gave a speech.')).toEqual([
      'Xi Jinping = people/xi',
      'Xi = people/xi',
    ]);
  });

  test('a double-barrelled name is another name', () => {
    expect(found(all, 'Alexander Gabuev met Anna Gabuev-Smith.')).toEqual([
      'Alexander Gabuev = people/gabuev',
    ]);
  });
});

describe('a short form that is another body’s whole name', () => {
  const listed = (name: string, short: string) =>
    exampleOrganization({
      id: 'organizations/listed',
      name,
      names: [{ text: short, language: 'en', form: 'short', match: 'alone' }],
    });

  test('stands for nobody, also behind the longer name', () => {
    const policy = listed('Harbor Society Policy Institute', 'Harbor Society');
    expect(found([policy], 'The Harbor Society Policy Institute wrote.', 'The Harbor Society paid.')).toEqual(
      ['Harbor Society Policy Institute = organizations/listed'],
    );
  });

  test.each([
    ['Harbor Institute for Coastal Trade', 'Harbor Institute'],
    ['Harbor States Institute in Dover', 'Harbor States Institute'],
    ['Harbor College London', 'Harbor College'],
    ['Rivermark Policy Institute', 'Rivermark'],
  ])('but a shortened name does: %s', (name, short) => {
    expect(found([listed(name, short)], `${short} paid.`)).toEqual([`${short} = organizations/listed`]);
  });
});

describe('common names demand context', () => {
  test('a common name without a context word is nobody we know', () => {
    expect(found(all, 'Yun Sun opened a bakery.')).toEqual([]);
  });

  test('a word that speaks against it outweighs one that speaks for it', () => {
    expect(found(all, 'Yun Sun of the Stimson badminton team won.')).toEqual([]);
  });

  test('an acronym that is a word or another’s needs context or the full name', () => {
    expect(found(all, 'CASS opened a shop.')).toEqual([]);
    expect(found(all, 'Beijing’s CASS said so.')).toEqual(['CASS = organizations/academy']);
    expect(found(all, 'The Chinese Academy of Social Sciences is large.', 'CASS grew.')).toContain(
      'CASS = organizations/academy',
    );
    expect(found(all, 'The Beijing branch knows what a cass is.')).toEqual([]);
  });

  test('an acronym that the article spells out otherwise is that of another body', () => {
    const passages = ['The Coastal Assessment of Sea Salt (CASS) went to Beijing.', 'Beijing read CASS.'];
    expect(found(all, ...passages)).toEqual([]);
    expect(found(all, 'The Academy of Social Sciences in China (CASS) is in Beijing.')).toEqual([
      'CASS = organizations/academy',
    ]);
    expect(found(all, 'The Chinese Academy for Social Science (CASS) is in Beijing.')).toEqual([
      'CASS = organizations/academy',
    ]);
  });
});

describe('names that two entities share', () => {
  const economist = person(
    'liu-one',
    { given: 'Wei', family: 'Liu', order: 'family-given' },
    {
      context: { ambiguity: 'medium', near: ['economist', 'bank'] },
    },
  );
  const admiral = person(
    'liu-two',
    { given: 'Wei', family: 'Liu', order: 'family-given' },
    {
      context: { ambiguity: 'medium', near: ['navy', 'admiral'] },
    },
  );

  test('both stand as candidates where nothing tells them apart', () => {
    expect(found([economist, admiral], 'Liu Wei was there.')).toEqual([
      'Liu Wei = people/liu-one or people/liu-two',
    ]);
  });

  test('the passage’s words decide', () => {
    expect(found([economist, admiral], 'Liu Wei, an economist, was there.')).toEqual([
      'Liu Wei = people/liu-one',
    ]);
  });

  test('two people with one surname are told apart by their full names only', () => {
    const other = person('gabuev-two', { given: 'Maria', family: 'Gabuev', order: 'given-family' });
    expect(found([gabuev, other], 'Alexander Gabuev met Maria Gabuev.', 'Gabuev left.')).toEqual([
      'Alexander Gabuev = people/gabuev',
      'Maria Gabuev = people/gabuev-two',
      'Gabuev = people/gabuev or people/gabuev-two',
    ]);
  });
});

test('every annotation says which words made the match', () => {
  const knowledge = compileKnowledge([examplePack({ entities: all })]);
  const [full, short] = find(article('Yun Sun of the Stimson Center spoke.', 'Ms. Sun left.'), knowledge);
  expect(full?.why).toEqual({
    rule: 'full-name-with-context',
    words: ['Yun Sun', 'Stimson'],
    confidence: 'medium',
  });
  expect(short?.why).toEqual({
    rule: 'short-name-after-full',
    words: ['Sun', 'Yun Sun'],
    confidence: 'high',
  });
  expect(short?.name).toBe('Yun Sun');
});

test('any mixture of names and noise gives spans inside their passages, in order, never throwing', () => {
  const knowledge = compileKnowledge([examplePack({ entities: all })]);
  const piece = fc.constantFrom(
    'Yun ',
    'Sun ',
    'Xi',
    'Alexander',
    '\u00a0',
    'Gabuev',
    '-',
    '’s ',
    '. ',
    'S. ',
    'Stimson',
    '\ud83d',
    '\udc00',
    '习近平',
    '\u00ad',
    '“',
    'EU',
    ' said ',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        { maxLength: 4 },
      ),
      (passages) => {
        let before = { passage: 0, end: 0 };
        for (const annotation of find(article(...passages), knowledge)) {
          if (annotation.passage !== before.passage) before = { passage: annotation.passage, end: 0 };
          expect(annotation.start).toBeGreaterThanOrEqual(before.end);
          expect(annotation.end).toBeLessThanOrEqual(passages[annotation.passage]?.length ?? -1);
          before = annotation;
        }
      },
    ),
  );
});
