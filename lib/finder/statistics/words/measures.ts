/** What an economic figure measures; one measure a line, its name first, then the words that name it. */
const ROWS = `
  inflation: inflation deflation disinflation cpi hicp
  interest: interest
  unemployment: unemployment jobless joblessness
  growth: gdp growth
  wages: wage wages pay salary salaries earnings
  yield: yield yields treasuries
  mortgage: mortgage mortgages
  productivity: productivity
  trade: export exports import imports shipments
  sales: sales
  investment: investment investments
  deficit: deficit deficits surplus shortfall
  debt: debt debts borrowing
  tariff: tariff tariffs duty duties levy levies
  profit: profit profits revenue revenues
  output: output production
  spending: spending consumption expenditure
  rent: rent rents
  people: population employment workforce
  shares: share shares stock stocks
  approval: approval
  credit: lending credit loan loans deposits
  tax: tax taxes vat
  demand: demand
  remittance: remittances
  currency: currency peso rouble ruble yuan pound dollar rupee yen lira
`;

export const MEASURES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [measure = '', words = ''] = row.trim().split(': ');
      return words.split(' ').map((word) => [word, measure] as const);
    }),
);

/** Kinds of measure that sentences about an economy mix; a rule for one of them takes no figure of another measure. */
export const MIXED = new Set(['inflation', 'interest', 'unemployment', 'growth']);
