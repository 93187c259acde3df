/**
 * Currencies by ISO 4217 code. `before` and `behind` are signs and codes as written (case matters), without
 * spaces; `words` are what follows a number in running text, small letters, singular and plural.
 */
interface Currency {
  code: string;
  signs: readonly string[];
  words: readonly string[];
}

/** Codes that are also English words or the names of events: no sign of money before a number. */
const NO_SIGN = new Set(['TRY', 'COP', 'PHP']);

const currency = (code: string, signs: string, words: string): Currency => ({
  code,
  signs: [...(NO_SIGN.has(code) ? [] : [code]), ...signs.split(' ').filter(Boolean)],
  words: words.split('|').filter(Boolean),
});

export const CURRENCIES: readonly Currency[] = [
  currency(
    'USD',
    '$ US$ $US U.S.$ u.s$ us$ USD$ dlrs usd',
    'dollar|dollars|u.s. dollar|u.s. dollars|us dollar|us dollars|american dollar|american dollars|united states dollars|bucks|usd|dlrs',
  ),
  currency('EUR', '€ eur', 'euro|euros|eur'),
  currency('GBP', '£ GB£ gbp', 'pound sterling|pounds sterling|british pound|british pounds|quid|gbp'),
  currency('JPY', 'Y= JP¥', 'yen|japanese yen|jpy'),
  currency('CNY', 'RMB CN¥ rmb', 'yuan|chinese yuan|renminbi|rmb|cny|kuai'),
  currency('AUD', 'A$ AU$ $A AUD$', 'australian dollar|australian dollars|aussie dollars|aud'),
  currency('CAD', 'C$ CA$ $C CAD$ Cdn$ CDN$ c$ cad$', 'canadian dollar|canadian dollars|cad|loonies'),
  currency('NZD', 'NZ$ $NZ', 'new zealand dollar|new zealand dollars|nzd'),
  currency('HKD', 'HK$ $HK', 'hong kong dollar|hong kong dollars|hkd'),
  currency(
    'SGD',
    'S$ SG$ $S',
    'singapore dollar|singapore dollars|singaporean dollar|singaporean dollars|sgd',
  ),
  currency('TWD', 'NT$', 'new taiwan dollar|new taiwan dollars|taiwan dollar|taiwan dollars|twd'),
  currency('INR', '₹ Rs Rs. rs', 'rupee|rupees|indian rupee|indian rupees|inr'),
  currency('PKR', 'PKRs', 'pakistani rupee|pakistani rupees|pkr'),
  currency('LKR', '', 'sri lankan rupee|sri lankan rupees'),
  currency('MYR', 'RM', 'ringgit|malaysian ringgit|myr'),
  currency('KRW', '₩', 'won|south korean won|korean won|krw'),
  currency(
    'RUB',
    '₽',
    'ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian rouble|russian roubles|rub',
  ),
  currency('UAH', '₴', 'hryvnia|hryvnias|ukrainian hryvnia'),
  currency('CHF', 'SFr Fr.', 'swiss franc|swiss francs|chf'),
  currency('SEK', '', 'swedish krona|swedish kronor|swedish crowns|kronor|sek'),
  currency('NOK', '', 'norwegian krone|norwegian kroner|norwegian crowns|nok'),
  currency('DKK', '', 'danish krone|danish kroner|danish crowns|dkk'),
  currency('PLN', '', 'zloty|zlotys|zlotych|polish zloty|polish zlotys|pln'),
  currency('CZK', '', 'czech koruna|czech korunas|czech crowns|koruna|czk'),
  currency('HUF', '', 'forint|forints|hungarian forint|hungarian forints|huf'),
  currency('RON', '', 'romanian leu|romanian lei'),
  currency('HRK', '', 'kuna|kunas|croatian kuna|hrk'),
  currency('TRY', '₺', 'turkish lira|turkish liras|lira|liras'),
  currency('ILS', '₪ NIS', 'shekel|shekels|israeli shekel|israeli shekels|new shekels|ils|nis'),
  currency('SAR', '', 'saudi riyal|saudi riyals|sar'),
  currency('AED', 'Dh Dhs', 'dirham|dirhams|uae dirham|uae dirhams|emirati dirhams|aed'),
  currency('QAR', '', 'qatari riyal|qatari riyals|qatari rial|qatari rials'),
  currency('KWD', '', 'kuwaiti dinar|kuwaiti dinars|kwd'),
  currency('JOD', '', 'jordanian dinar|jordanian dinars'),
  currency('IQD', '', 'iraqi dinar|iraqi dinars'),
  currency('IRR', '', 'iranian rial|iranian rials|rials|toman|tomans'),
  currency('EGP', '', 'egyptian pound|egyptian pounds|egp'),
  currency('LBP', '', 'lebanese pound|lebanese pounds|lebanese lira'),
  currency('NGN', '₦', 'naira|nigerian naira|ngn'),
  currency('KES', 'Ksh KSh Sh', 'kenyan shilling|kenyan shillings|kes'),
  currency('GHS', 'GH₵', 'ghanaian cedi|ghanaian cedis|cedis'),
  currency('ZAR', '', 'rand|rands|south african rand|zar'),
  currency('ETB', '', 'ethiopian birr|birr'),
  currency('BRL', 'R$', 'reais|brazilian real|brazilian reais|brl'),
  currency('ARS', 'AR$', 'argentine peso|argentine pesos|ars'),
  currency('MXN', 'MX$ Mex$', 'mexican peso|mexican pesos|pesos|mxn'),
  currency('CLP', '', 'chilean peso|chilean pesos|clp'),
  currency('COP', '', 'colombian peso|colombian pesos|cop'),
  currency('CRC', '₡', 'costa rican colon|costa rican colones|colones'),
  currency('PHP', '₱', 'philippine peso|philippine pesos|php'),
  currency('THB', '฿', 'baht|thai baht|thb'),
  currency('IDR', 'Rp', 'rupiah|indonesian rupiah|idr'),
  currency('VND', '₫', 'dong|vietnamese dong|vnd'),
  currency('MMK', '', 'kyat|kyats'),
  currency('BDT', '৳ Tk', 'taka|bangladeshi taka'),
  currency('LAK', '₭', 'lao kip|kip'),
  currency('KHR', '', 'riel|riels'),
  currency('KZT', '₸', 'tenge|kazakh tenge|kazakhstani tenge|kzt'),
  currency('GEL', '₾', 'lari|georgian lari'),
  currency('AMD', '', 'armenian dram|drams'),
  currency('AZN', '₼', 'manat|azerbaijani manat'),
  currency('AFN', '', 'afghani|afghanis'),
  currency('BTC', '₿', 'bitcoin|bitcoins|btc'),
  currency('ETH', '', 'ether|ethereum|eth'),
  // No longer legal tender, but archives and histories state them.
  currency(
    'DEM',
    'DM',
    'deutsche mark|deutsche marks|german mark|german marks|deutschmark|deutschmarks|d-marks|marks',
  ),
  currency('FRF', 'FFr', 'franc|francs|french franc|french francs'),
  currency('BEF', '', 'belgian franc|belgian francs'),
  currency('ITL', '', 'italian lira|italian lire|lire'),
  currency('ESP', '', 'peseta|pesetas|spanish pesetas'),
  currency('NLG', '', 'guilder|guilders|dutch guilder|dutch guilders'),
  currency('ATS', '', 'austrian schilling|austrian schillings'),
  currency('FIM', '', 'markka|finnish markka|markkaa'),
  currency('IEP', '', 'irish pound|irish pounds|punts'),
];
