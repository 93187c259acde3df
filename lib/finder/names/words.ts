/** Words that tell, around a name, whose name it is. All folded: small letters, no points. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Courtesy titles: what follows is surely a person. */
export const COURTESY = list(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam comrade herr frau monsieur madame
`);

/** Offices, ranks and callings that stand before a name, with a capital or without. */
export const OFFICES = list(`
  president vice-president vice premier chancellor minister secretary chairman chairwoman chair chairperson
  governor senator sen rep representative congressman congresswoman ambassador envoy king queen prince princess
  pope general gen colonel col major maj captain capt lieutenant lt admiral adm marshal sergeant commander
  leader ruler chief head director boss dictator autocrat strongman counterpart host guest ally opponent rival
  spokesman spokeswoman spokesperson mayor judge justice prosecutor lawmaker commissioner premier speaker whip
  economist analyst scholar researcher expert academic historian strategist scientist fellow sinologist
  author columnist commentator observer specialist diplomat official adviser advisor consultant lecturer
  candidate founder partner colleague co-author
`);

/** With a capital before a name these begin a sentence or qualify; they are no part of a longer name. */
export const NO_NAME_PART = list(`
  the a an this that these those he she it they we i you his her their its our my who whom whose which what
  and or but so yet nor for if as when while although though because since until unless after before by with
  without from to of in on at about against between among over under into through during despite unlike like
  not no yes now then there here how why where whether both either neither even only also still just once
  perhaps maybe meanwhile however moreover instead indeed later earlier today yesterday tomorrow again too
  is are was were has have had does do did will would can could may might must shall should let
  said says told tells asked asks added adds noted notes argued argues wrote writes according per via versus vs
  russian chinese american british french german ukrainian european japanese indian korean taiwanese israeli
  iranian turkish former current incumbent late acting then ex new old
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep
  sept oct nov dec
`);

/** Family names that are common English words, months, days, places or given names. */
export const WORD_LIKE = list(`
  an bell best bin bird bishop black bloom bolt book brand bright brook brown bush butler case chance church
  close cloud cook crane cross dean diamond do field fish flood forest fox france frank free frost gates gay
  gold good grace grant gray green grey guy hand hardy he hill holiday hope hunt israel jordan joy judge king
  knight lake lamb lane law lee light little long love low major march mark mars martin may means moon more
  mountain new noble north ocean page paris park paul peace pen penny pope posen power powers price pride prince
  quick reading rice rich right rivers rock rose sage savage sharp she ship short shore silver small snow so
  south spring star stone strong summer summers sun swift temple thomas top trump turkey van wade wall wan war
  ward washington waters way wells west wheat white will wise wolf wood woods word work you young yes
  georgia chad kent lincoln austin houston dallas carolina virginia victoria charlotte london berlin
  bass ball banks barber baker carter chase cole cash day drew duke early east ford fuller gill hall head
  hood hook horn house hull keen kid lack land last lord lots mace march marsh mason mill miller moss nice
  noon outlaw parish pike pitt plant pool poole rain ray read reed reach ring root royal rush sand sell
  shepherd singer speed steel store street storm sugar tanner taylor teller town trade train tree turner
  grand economy fix song to tusk
  usher vale vance walker weaver week winter worth wright yu
`);

/** Verbs of saying that stand beside the name of who says it. */
export const SAYING = list(`
  said says say saying told tells telling added adds argued argues wrote writes noted notes explained explains
  warned warns believes believed thinks thought estimates estimated predicted predicts pointed points stressed
  stresses suggested suggests acknowledged concluded concludes observed observes remarked replied responded
  commented cautioned contends contended insists insisted recalled continued agreed agrees described describes
`);

/** Capitalised words after an organization's name that make it another one's: "European Union Chamber of Commerce". */
export const MAKES_ANOTHER = list(`
  chamber press daily hospital medical stadium street avenue square station airport bridge prize award medal cup trophy
  road park hotel museum cathedral theatre theater
`);

/** Behind one more capitalised word these make it a periodical, or its publisher: "Harbor Business Review". */
export const PERIODICALS = list(`
  review daily gazette herald journal magazine times tribune press news
`);
