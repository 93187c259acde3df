/** For tests: saved Wikidata files about made-up people and bodies, in the forms in which Wikidata gives them. */

const text = (language: string, value: string) => ({ language, value });
const item = (id: string) => ({ snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } });
const time = (value: string, precision: number) => ({
  snaktype: 'value',
  datavalue: { type: 'time', value: { time: `+${value}T00:00:00Z`, precision } },
});
const string = (value: unknown) => ({ snaktype: 'value', datavalue: { value } });

export const exampleReference = {
  snaks: {
    P854: [string('https://government.example/cabinet')],
    P1476: [string({ text: 'The cabinet', language: 'en' })],
    P577: [time('2021-02-06', 11)],
    P813: [time('2022-01-01', 11)],
  },
};

export const exampleEntityJson = {
  entities: {
    Q101: {
      id: 'Q101',
      labels: { en: text('en', 'Ada Example'), ru: text('ru', 'Ада Экзампл'), de: text('de', 'Ada Example') },
      aliases: { en: [text('en', 'Ada B. Example')] },
      claims: {
        P31: [{ mainsnak: item('Q5'), rank: 'normal' }],
        P39: [
          {
            mainsnak: item('Q202'),
            rank: 'normal',
            qualifiers: { P580: [time('2021-02-05', 11)], P582: [time('2023-06-00', 10)] },
            references: [exampleReference],
          },
          { mainsnak: item('Q303'), rank: 'preferred', qualifiers: { P580: [time('2024-00-00', 9)] } },
          { mainsnak: item('Q404'), rank: 'deprecated' },
          { mainsnak: { snaktype: 'somevalue' }, rank: 'normal' },
        ],
      },
    },
    Q202: { id: 'Q202', labels: { en: text('en', 'minister of examples') } },
  },
};

const uri = (value: string) => ({ type: 'uri', value });
const literal = (value: string, language?: string) => ({
  type: 'literal',
  value,
  ...(language ? { 'xml:lang': language } : {}),
});

const row = {
  item: uri('http://www.wikidata.org/entity/Q101'),
  itemLabel: literal('Ada Example', 'en'),
  officeLabel: literal('minister of examples', 'en'),
  start: literal('2021-02-05T00:00:00Z'),
  end: literal('2023-01-01T00:00:00Z'),
};

export const exampleSparqlJson = {
  head: { vars: ['item', 'itemLabel', 'name', 'officeLabel', 'start', 'end', 'reference'] },
  results: {
    bindings: [
      { ...row, name: literal('Ада Экзампл', 'ru'), reference: uri('https://government.example/cabinet') },
      { ...row, name: literal('آدا', 'ar'), reference: uri('https://government.example/cabinet') },
      {
        item: uri('http://www.wikidata.org/entity/Q505'),
        itemLabel: literal('Example Bank', 'en'),
        founded: literal('1990-01-01T00:00:00Z'),
      },
    ],
  },
};
