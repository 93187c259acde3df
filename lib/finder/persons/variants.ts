/** Short forms of given names, with the long forms they stand for; folded. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `al albert alan alfred alexander|alex alexander alexandra|andy andrew|abe abraham|art arthur|barb barbara|ben benjamin
  |bernie bernard|bert albert robert herbert|beth elizabeth|betty elizabeth|bill william|billy william|bob robert|bobby robert
  |brad bradley|cathy catherine|charlie charles|chris christopher christine|chuck charles|cindy cynthia|cliff clifford|dan daniel|danny daniel
  |dave david|deb deborah debra|debbie deborah debra|dick richard|don donald|doug douglas|drew andrew|ed edward edwin edmund|eddie edward
  |fred frederick alfred|gabe gabriel|gene eugene|geoff geoffrey|greg gregory|hank henry|harry harold henry|herb herbert|jack john|jake jacob
  |jamie james|jeff jeffrey|jen jennifer|jenny jennifer|jerry gerald jerome|jim james|jimmy james|joe joseph|joey joseph|johnny john
  |jon jonathan|josh joshua|kate katherine catherine kathryn|kathy katherine kathleen|ken kenneth|larry lawrence|len leonard|leo leonard|liz elizabeth
  |lou louis|maggie margaret|matt matthew|max maxwell maximilian|meg margaret|mike michael|mick michael|mickey michael|mitch mitchell|nate nathaniel nathan
  |ned edward|nick nicholas|norm norman|pam pamela|pat patrick patricia|peggy margaret|pete peter|phil philip phillip|ray raymond|rich richard
  |rick richard frederick|ricky richard|rob robert|ron ronald|ronnie ronald|russ russell|sam samuel samantha|sandy alexander sandra|stan stanley|steve steven stephen
  |sue susan|ted edward theodore|teddy edward theodore|terry terrence theresa|theo theodore|tim timothy|tom thomas|tommy thomas|tony anthony antonio|val valerie
  |vic victor|vince vincent|walt walter|wes wesley|will william|zach zachary|sasha alexander aleksandr|misha mikhail|volodya vladimir|pepe jose|paco francisco`
    .split('|')
    .map((line): [string, string[]] => {
      const [short = '', ...long] = line.trim().split(/\s+/);
      return [short, long];
    }),
);

/** Whether two given names, folded, can be one person's: equal, an initial of the other, or its short form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return isShortFor(a, b) || isShortFor(b, a) || isMisspelt(a, b);
}

const isShortFor = (short: string, long: string): boolean => SHORT_FORMS.get(short)?.includes(long) ?? false;

/** One letter more, less or other in a word of six letters and more: a slip of the pen, or another spelling. */
export function isMisspelt(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  if (from < 2) return false;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return Math.max(a.length, b.length) - from - back <= 1;
}
