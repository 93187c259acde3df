/** Syllables of Standard Chinese in pinyin, without the tone; one or two of them make a given name. */
const PINYIN = new RegExp(
  `^(?:${[
    '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|a|e|i|o|u)',
  ].join('|')}){1,2}$`,
);

/** One syllable of Korean or Vietnamese as newspapers spell it: short, one group of vowels. */
const ONE_SYLLABLE = /^[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[bcghklmnprst])?$/;

/** Whether a folded word could be a Chinese given name of one or two syllables: "yinhong", "wei". */
export const isPinyin = (key: string): boolean => key.length <= 12 && PINYIN.test(key);

/** Whether a folded word could be a syllable of a Korean or Vietnamese given name: "jae", "trong". */
export const isOneSyllable = (key: string): boolean => key.length <= 6 && ONE_SYLLABLE.test(key);
