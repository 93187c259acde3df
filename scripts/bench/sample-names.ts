import { exampleOrganization, examplePack, examplePerson } from '../../lib/knowledge/example-entities.ts';
import type { Entity, Pack } from '../../lib/knowledge/schema.ts';

/** The names that the sample article holds, for the smallest knowledge and as part of every larger one. */
const PEOPLE: readonly (readonly [given: string, family: string, order?: 'family-given'])[] = [
  ['Yun', 'Sun'],
  ['Evan', 'Medeiros'],
  ['Nathaniel', 'Sher'],
  ['Alexander', 'Gabuev'],
  ['Vladimir', 'Putin'],
  ['Emmanuel', 'Macron'],
  ['Olaf', 'Scholz'],
  ['Dingli', 'Shen', 'family-given'],
  ['Bin', 'Xiao', 'family-given'],
  ['Jinping', 'Xi', 'family-given'],
];

const ORGANIZATIONS = [
  'Stimson Center',
  'Georgetown University',
  'Carnegie Endowment for International Peace',
  'Carnegie Russia Eurasia Center',
  'European Union',
  'Chinese Academy of Social Sciences',
  'Fudan University',
];

/** Syllables that make names which no article holds but which share letters and lengths with real ones. */
const GIVEN = 'Al Be Ca Da El Fi Ga Ha Is Jo Ka Li Ma Ni Ol Pa Ro Sa Ti Vi'.split(' ');
const GIVEN_ENDS = 'an bert dia ene fred gar ian lia mund nora'.split(' ');
const FAMILY = 'Aber Bran Carl Dorn Eber Falk Gott Hart Ivan Jans Kell Lind Mann Nord Oster'.split(' ');
const FAMILY_ENDS = 'berg dale ev ford gren ham ici ko ley moto ner ov quist ridge son'.split(' ');

/** Knowledge of this many names: the sample's own, and made-up people beyond them. The same for the same number. */
export function knowledgeOfNames(count: number): Pack {
  const entities: Entity[] = [
    ...PEOPLE.map(([given, family, order], index) => person(index, given, family, order ?? 'given-family')),
    ...ORGANIZATIONS.map((name, index) =>
      exampleOrganization({ id: `organizations/o-${index}`, name, names: [] }),
    ),
  ];
  for (let index = 0; entities.length < count; index += 1) {
    const given = pick(GIVEN, index) + pick(GIVEN_ENDS, Math.floor(index / 20));
    const family = pick(FAMILY, Math.floor(index / 7)) + pick(FAMILY_ENDS, Math.floor(index / 105));
    entities.push(person(entities.length, given, `${family}${suffix(index)}`, 'given-family'));
  }
  return examplePack({ entities: entities.slice(0, count) });
}

/** The names themselves, as a keyword search is given them. */
export const namesOf = ({ entities }: Pack): string[] => entities.map(({ name }) => name);

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Above the number of made-up combinations, names get a letter more: every name occurs once. */
const suffix = (index: number): string => 'abcdefgh'[Math.floor(index / 1575)] ?? 'z';

function person(
  index: number,
  given: string,
  family: string,
  order: 'given-family' | 'family-given',
): Entity {
  const name = order === 'family-given' ? `${family} ${given}` : `${given} ${family}`;
  return examplePerson({ id: `people/p-${index}`, name, parts: { given, family, order }, names: [] });
}
