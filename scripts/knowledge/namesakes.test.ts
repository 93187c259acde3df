import { describe, expect, test } from 'vitest';
import { find } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from './bundled-pack.ts';

/** A card about one person beside a sentence about another of the same name is the worst error there can be. */
const knowledge = compileKnowledge([readBundledPack()]);

const linksIn = (...passages: string[]): (string | null)[] =>
  find({ url: '', title: '', language: 'en', published: null, passages }, knowledge).flatMap(
    ({ entity, candidates = [] }) => [entity, ...candidates],
  );

describe.each([
  {
    id: 'people/wang-yi',
    meant: 'Chinese Foreign Minister Wang Yi met his counterparts in Munich.',
    others: [
      'A Chinese court sentenced Wang Yi, the pastor of an unregistered church, to prison.',
      'Wang Yi of China won the doubles in Beijing with her partner.',
      'The singer Wang Yi sold out three nights in Beijing.',
    ],
  },
  {
    id: 'people/li-qiang',
    meant: 'Premier Li Qiang told the congress in Beijing that growth would hold.',
    others: [
      'Li Qiang, who founded China Labor Watch, said the factory in China hid the hours.',
      'The Chinese wrestler Li Qiang lost his first bout in Beijing.',
    ],
  },
  {
    id: 'people/anita-anand',
    meant: 'Anita Anand, the Canadian foreign minister, said that Ottawa would wait.',
    others: [
      'Anita Anand presents the history podcast with a fellow author.',
      'On BBC Radio 4, Anita Anand asked what foreign affairs cost the Empire.',
    ],
  },
  {
    id: 'people/joseph-aoun',
    meant: 'President Joseph Aoun said in Beirut that the army would take over the south.',
    others: ['Joseph Aoun, the president of Northeastern University, welcomed the students in Boston.'],
  },
  {
    id: 'people/fiona-hill',
    meant: 'Fiona Hill, who advised Trump on Russia at the National Security Council, doubts it.',
    others: [
      'Fiona Hill and Nick Timothy left Downing Street after the election, before Trump came to London.',
      'Fiona Hill ran the marathon in under three hours.',
    ],
  },
  {
    id: 'people/dennis-ross',
    meant: 'Dennis Ross, a former Middle East envoy, said that the talks had failed.',
    others: ['Dennis Ross, a Republican congressman from Florida, voted for more aid to Israel.'],
  },
  {
    id: 'people/lawrence-wong',
    meant: 'Prime Minister Lawrence Wong of Singapore spoke to parliament.',
    others: ['The actor Lawrence Wong stars in a new series made in Singapore.'],
  },
  {
    id: 'people/antonio-costa',
    meant: 'António Costa, who presides over the European Council, called the leaders to Brussels.',
    others: ['The club president thanked António Costa, its coach, after the final.'],
  },
  {
    id: 'people/ibrahim-traore',
    meant: 'Ibrahim Traoré seized power in Burkina Faso in 2022.',
    others: ['The captain, Ibrahim Traoré, scored twice, and the club president hugged him.'],
  },
  {
    id: 'people/mauro-vieira',
    meant: "Brazil's foreign minister, Mauro Vieira, spoke to Rubio.",
    others: ['Mauro Vieira, a guitarist from Brazil, plays in Lisbon tonight.'],
  },
  {
    id: 'people/wellington-koo',
    meant: "Taiwan's defense minister, Wellington Koo, defended the budget in Taipei.",
    others: ['Wellington Koo refused to sign for China at the Paris Peace Conference in 1919.'],
  },
  {
    id: 'people/sergei-markov',
    meant: 'Sergei Markov, a political scientist once close to the Kremlin, expects more strikes.',
    others: ['The Russian cyclist Sergei Markov finished ninth in the time trial.'],
  },
  {
    id: 'people/ryan-berg',
    meant: 'Ryan Berg of CSIS said that Venezuela would not yield.',
    others: ['Ryan Berg threw seven innings for the home team.'],
  },
  {
    id: 'people/ashish-jha',
    meant: 'Ashish Jha led the White House response to COVID.',
    others: ['Ashish Jha opened a bakery in Patna last week.'],
  },
  {
    id: 'people/ian-storey',
    meant: 'Ian Storey of the ISEAS - Yusof Ishak Institute in Singapore follows the dispute.',
    others: ['Ian Storey sang Tristan at La Scala that winter.'],
  },
  {
    id: 'people/le-minh-hung',
    meant: "Vietnam's prime minister, Le Minh Hung, opened the National Assembly.",
    others: ['Le Minh Hung sells noodles from a cart in Hanoi.'],
  },
  {
    id: 'people/chris-miller',
    meant: 'Chris Miller, the author of Chip War, expects more export controls.',
    others: ['Chris Miller designs chips for toy trains.', 'Chris Miller returned the punt for Denver.'],
  },
  {
    id: 'people/tobias-harris',
    meant: 'Tobias Harris of Japan Foresight said that Takaichi had the votes.',
    others: ['Tobias Harris scored 30 points on the tour of Japan.'],
  },
  {
    id: 'people/tom-fletcher',
    meant: 'Tom Fletcher, the top humanitarian official of the United Nations, asked for access.',
    others: ['Tom Fletcher and his band played for the UN in London.'],
  },
  {
    id: 'people/sheila-smith',
    meant: 'Sheila Smith of the Council on Foreign Relations said that Tokyo would wait.',
    others: ['Sheila Smith taught English in Japan before she wrote her first novel.'],
  },
  {
    id: 'people/rob-lee',
    meant: 'Rob Lee, a military analyst, visited the front.',
    others: ['Rob Lee drove a van of toys to Ukraine.'],
  },
  {
    id: 'people/michael-mann',
    meant: 'Michael Mann, a climate scientist, called the summer a warning.',
    others: ['Michael Mann, the director, shot the scene in the climate of the desert.'],
  },
  {
    id: 'people/hans-kristensen',
    meant: 'Hans Kristensen of the Federation of American Scientists counted the silos.',
    others: ['Hans Kristensen came second in the Danish championship.'],
  },
  {
    id: 'people/da-wei',
    meant: 'Da Wei, a professor at Tsinghua, expects calm.',
    others: ['Da Wei sang three encores in Beijing.'],
  },
  {
    id: 'people/neil-thomas',
    meant: 'Neil Thomas of the Asia Society follows the purges.',
    others: ['Neil Thomas won silver on the floor in China.'],
  },
  {
    id: 'people/colin-clarke',
    meant: 'Colin Clarke of the Soufan Center said that the Islamic State was growing.',
    others: ['Colin Clarke scored twice in Belfast.', 'Colin Clarke refereed the match in New York.'],
  },
  {
    id: 'people/malcolm-davis',
    meant: 'Malcolm Davis of the Australian Strategic Policy Institute counted the warships.',
    others: ['Malcolm Davis sells toy warships from China.'],
  },
  {
    id: 'people/jeremy-shapiro',
    meant: 'Jeremy Shapiro, of the European Council on Foreign Relations, was not surprised.',
    others: ['Jeremy Shapiro opened his second bakery in Europe.'],
  },
  {
    id: 'people/daniel-fried',
    meant: 'Daniel Fried, a former American ambassador to Poland, was blunt.',
    others: ['Daniel Fried keeps a diner in Ohio and fears sanctions.'],
  },
  {
    id: 'people/kerry-brown',
    meant: 'Kerry Brown, who heads the Lau China Institute, expects no purge.',
    others: ['Kerry Brown sold her first novel in China.'],
  },
  {
    id: 'people/angela-rasmussen',
    meant: 'Angela Rasmussen, a virologist, called the finding a warning.',
    others: ['Angela Rasmussen lost her seat in the Danish council.'],
  },
  {
    id: 'people/michael-milshtein',
    meant: 'Michael Milstein of Tel Aviv University said that Hamas was not beaten.',
    others: ['Michael Milstein, a spokesman for the fisheries service, said the whales were safe.'],
  },
  {
    id: 'people/nicolas-maduro',
    meant: 'Nicolas Maduro was flown from Caracas to New York.',
    others: ['Nicolás Maduro Guerra, a lawmaker, spoke in Caracas.'],
  },
  {
    id: 'people/mohamed-hamdan-dagalo',
    meant: 'Mohamed Hamdan Dagalo, who leads the Rapid Support Forces, refused.',
    others: ['Abdelrahim Hamdan Dagalo commands troops in Darfur.'],
  },
  {
    id: 'people/chris-wright',
    meant: 'Energy Secretary Chris Wright said that tankers would sail again within weeks.',
    others: [
      'Chris Wright scored twice and the home side won.',
      'The singer Chris Wright filled the hall in Leeds.',
    ],
  },
  {
    id: 'people/john-williams',
    meant: 'New York Fed President John Williams said that policy was well positioned.',
    others: [
      'John Williams conducted his score for the film in Vienna.',
      'John Williams, a guitarist, played for an hour.',
    ],
  },
  {
    id: 'people/lisa-cook',
    meant: 'Federal Reserve Governor Lisa Cook voted with the majority.',
    others: ['Lisa Cook opened a restaurant in Denver.'],
  },
  {
    id: 'people/heather-long',
    meant: 'Heather Long, chief economist at Navy Federal Credit Union, called the report weak.',
    others: ['Heather Long of Ohio won the quilting prize.'],
  },
  {
    id: 'people/lars-jensen',
    meant: 'Lars Jensen, who runs Vespucci Maritime, expects the detours to last.',
    others: ['Lars Jensen left the club after three seasons.', 'The mayor, Lars Jensen, opened the bridge.'],
  },
  {
    id: 'people/matt-wright',
    meant: 'Matt Wright, principal freight analyst at Kpler, said that some ships still sailed.',
    others: ['Matt Wright hosts a show about crocodiles.'],
  },
  {
    id: 'people/peter-sand',
    meant: 'Peter Sand, chief analyst at Xeneta, said that rates were falling.',
    others: ['Peter Sand lectured on treaties in Munich.'],
  },
  {
    id: 'people/robin-brooks',
    meant: 'Robin Brooks of the Brookings Institution wants more ships listed.',
    others: ['Robin Brooks wrote the play for radio.'],
  },
  {
    id: 'people/douglas-porter',
    meant: 'Douglas Porter, chief economist at BMO, expects no change of the rate.',
    others: ['Douglas Porter wrote a history of the county.'],
  },
  {
    id: 'people/kyle-chan',
    meant: 'Kyle Chan, a fellow at Brookings, pointed to batteries.',
    others: ['Kyle Chan lost in the second round in Hong Kong.'],
  },
  {
    id: 'people/dan-wang',
    meant: 'Dan Wang, a fellow at the Hoover History Lab, sees a state of engineers.',
    others: [
      'Dan Wang, China director at Eurasia Group, expects a longer truce.',
      'Dan Wang lost the final in Shenzhen.',
    ],
  },
  {
    id: 'people/dan-wang-eurasia-group',
    meant: 'Dan Wang, China director at Eurasia Group, expects a longer truce.',
    others: [
      'Dan Wang, the author of “Breakneck”, compared two kinds of state.',
      'Dan Wang lost the final in Shenzhen.',
    ],
  },
  {
    id: 'people/matt-smith',
    meant: 'Tankers turned back, said Matt Smith, an oil analyst at Kpler.',
    others: ['Matt Smith returns as the prince in the third season.', 'Matt Smith kept goal for Walsall.'],
  },
  {
    id: 'people/karen-young',
    meant: 'Karen Young of the Center on Global Energy Policy doubts that a toll would hold.',
    others: ['The actress Karen Young played an agent.', 'Karen Young teaches the third grade.'],
  },
  {
    id: 'people/richard-goldberg',
    meant: 'Richard Goldberg of the Foundation for Defense of Democracies wanted more pressure.',
    others: ['Richard Goldberg plays the clarinet in Chicago.'],
  },
  {
    id: 'people/kevin-book',
    meant: 'The reserve would be used, said Kevin Book of ClearView Energy Partners.',
    others: ['Kevin Book scored twice in the second half.'],
  },
  {
    id: 'people/rory-green',
    meant: 'Rory Green, chief China economist at TS Lombard, pointed to exports.',
    others: ['The sprinter Rory Green trains in Leeds.'],
  },
  {
    id: 'people/will-freeman',
    meant: 'Will Freeman of the Council on Foreign Relations studies courts in Peru.',
    others: ['Will Freeman runs a bakery in Ohio.'],
  },
  {
    id: 'people/ray-powell',
    meant: 'Ray Powell, who directs SeaLight, followed the cutters.',
    others: ['Ray Powell wrote a textbook of economics.'],
  },
  {
    id: 'people/ajay-srivastava',
    meant: 'Ajay Srivastava of the Global Trade Research Initiative called the deal thin.',
    others: ['Ajay Srivastava designs wheelchairs in Chennai.'],
  },
  {
    id: 'people/ting-lu',
    meant: 'Ting Lu, the chief China economist at Nomura, lowered his forecast.',
    others: ['Ting Lu plays the pipa in Toronto.'],
  },
])('$id', ({ id, meant, others }) => {
  test(`is found in: ${meant}`, () => {
    expect(linksIn(meant)).toContain(id);
  });

  test.each(others)('is not found in: %s', (sentence) => {
    expect(linksIn(sentence)).not.toContain(id);
  });
});

describe('a family name alone, in an article about somebody else', () => {
  test.each([
    ['people/michael-mann', 'The director Michael Mann talked about Heat.', 'Mann has made twelve films.'],
    [
      'people/keir-starmer',
      'Mark Starmer runs a brewery in Leeds.',
      'Starmer said that beer was selling well.',
    ],
    ['people/joe-biden', 'Hunter Biden was convicted on gun charges.', 'Biden will appeal, his lawyer said.'],
    ['people/jd-vance', 'Cyrus Vance was secretary of state under Carter.', 'Vance resigned in 1980.'],
    [
      'people/andrew-bailey',
      'Andrew Bailey kept the Jaguars in the game.',
      'Bailey kicked four field goals.',
    ],
    ['people/gregory-brew', 'The pub brews ale in its cellar.', 'Brew of this kind keeps for a week.'],
    ['people/martijn-rats', 'The council set traps in the harbor.', 'Rats had come with the ships.'],
    ['people/richard-nephew', 'The minister gave a relative the contract.', 'Nephew and uncle denied it.'],
  ])('does not mean %s', (id, ...passages) => {
    expect(linksIn(...passages)).not.toContain(id);
  });
});
