/** Given names that need a word of their own: those of women and men alike, and those of two meanings; folded. */
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Given names that both women and men carry. */
export const EITHER_NAMES: readonly string[] = split(`
  alexis ali andrea angel ashley aubrey avery bailey blair blake brett bobbie cameron carey carroll casey
  charlie cheyenne chris claude corey courtney dakota dale dana dominique drew dylan emerson finley frankie
  gail harley harper hayden jackie jaime jamie jan jean jess jessie jo jody jordan jules karen kelly kelsey
  kendall kerry kim kiran kit lane lee leigh leslie lindsay lindsey logan loren lou lynn mackenzie marion
  maxime mel merle michal mickey morgan nat nicola nikita noel noor pat parker patsy peyton quinn randi ray
  reese remy riley robin rory rowan ryan sage sam sasha shannon shawn shelby sidney simone skyler stacy
  sydney tatum taylor terry toby toni tracy val vivian whitney
`);

/** Listed given names that text uses more often for something else: words, places, brands, family names. */
export const AMBIGUOUS_GIVEN: ReadonlySet<string> = new Set(
  split(`
  will may june april august rose grace faith hope joy summer dawn daisy lily ivy olive pearl ruby amber
  crystal destiny charity chance chase bill chip dean earl grant hunter mason miles pierce rich rod rusty
  sandy sterling van wade wolf woody christian jordan austin georgia virginia sydney paris london brooklyn
  madison lincoln washington houston dakota cheyenne chelsea savannah india china asia kenya israel jesus
  angel king queen prince duke major judge bishop dolly penny sunny stone ray art rush rand roman ash holly
  ginger violet myrtle opal sage jewel mercedes lexus alpha islam jihad tokyo santos san santa lourdes
  trinidad guadalupe dolores milan victoria charlotte sierra orlando marshall sherman warren jefferson
  franklin avery mubarak assad orban karzai suharto sukarno museveni mobutu kocharyan hashemi saddam star
  honey candy ayatollah taoiseach baptiste valentine noel page wanda bo ne than ike sani mort kit val ty mac
  tad om dev mani ram raja rani sri indra maya nova eve dot said amin imam sultan emir mir sheikha khalifa
  mahdi raj guru yogi lee long ban lane emerson till rolf per tone siv liv unni lars ginny bunny dusty goldie
  liberty merit sky rain river forest reed winter melody harmony mercy constance patience prudence felicity
  justice honor see sanders trump autumn january genesis trinity unity verity bliss clover coral emerald fern
  fleur florida fortune happy phoenix montana york boyd royal lyric luna skye sloane storm raven precious
  presley payton ace archer atlas case cash christ columbus cooper cruz denver deacon ford foster fox freeman
  cleveland gage gale garland garrison green hale hart hilton hudson ivory jericho job judah kingston knox
  lafayette lou loki lucky marquis mercer merrill messiah miller minor mose murdoch newton noble odin orion
  oral pace porter powell raleigh reno ridge rider ryder saxon shiloh skip sly smith sol squire stanford
  stirling tiger trace tripp tuck turner tucker urban usher venus vance walker walton ward weston wilder
  williams wilson windsor woodward worth zion wan mar puan gita ping tito hung carter campbell crawford davis
  dawson dixon douglass fitzgerald fraser frazier harris harrison hayes hamilton jennings jensen sullivan
  brennan brady brooks burton butler cannon chandler clarke cole coleman cortez doyle drake ewing finn fulton
  griffin hardy hanson holden hollis mckinley montgomery morton monroe patton prescott quincy reilly rubin
  sinclair tate thornton vaughan verona valencia santana madonna florence geneva regina sharif aziz razak
  bashir ishaq habib musa muhammed alhaji mufti nawab rashtrapati nizam sher wallis conan crispin flo gay
  cherry olympia athena aurora serenity savanna scarlett willow shae ora nana nan mimi
  carolina jackson florence marina diego francisco santiago salvador regina nan jade
  alexandria
`),
);
