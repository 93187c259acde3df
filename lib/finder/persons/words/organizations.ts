/** Words that make a run of capitals an organization, a place, an event or a work, wherever they stand in it; folded. */
export const ORGANIZATION_WORDS: readonly string[] = `
  coalition delegates caucus university college school academy institute institution center centre foundation fund trust council committee
  commission association society federation union alliance league club party congress parliament senate house assembly
  court ministry department agency bureau office administration authority board bank corporation corp company co inc
  ltd llc plc gmbh ag sa nv group holdings partners capital securities industries international motors airlines airways
  air energy oil gas petroleum electric power systems technologies technology software networks network media
  entertainment pictures studios records music radio television tv news times post journal tribune herald gazette
  chronicle globe observer telegraph guardian daily weekly review magazine press republic today examiner inquirer sentinel
  dispatch courier register mail mirror express street avenue road boulevard lane drive square park bridge airport
  station hospital clinic church cathedral mosque temple synagogue museum gallery library theater theatre hall hotel
  tower building stadium arena field mall market plaza island islands river lake mountain mountains hills valley bay
  beach sea ocean gulf strait coast county city town village district province state states region territory kingdom
  act bill law treaty accord agreement pact protocol amendment constitution code rule resolution war wars battle revolution
  uprising attack attacks olympics games cup championship championships tournament series bowl open classic
  festival awards award prize day week month year century conference summit forum convention project program
  programme plan initiative campaign movement front army navy force forces corps guard marines brigade regiment battalion
  division squad police fbi cia services service system network security intelligence affairs relations studies research
  report survey poll index exchange stock bonds treasury reserve wall line railway railroad
  airbus boeing project team teams fc united
  rangers yankees mets dodgers giants cowboys packers bears lions tigers eagles hawks patriots redskins
  steelers broncos raiders chiefs lakers celtics bulls knicks warriors cavaliers heat magic jazz
  hornets pistons bucks suns sox cubs cardinals braves phillies pirates astros royals twins
  rovers wanderers athletic albion hotspur villa prize hero museums ward parish
  mine mines base camp fort zone area project laboratory laboratories lab labs observatory orchestra symphony choir band
  ballet opera
  championship grand prix derby marathon
`
  .split(/\s+/)
  .filter(Boolean);

/** Well-known names of two or three words that look like persons' names and are none; folded, words parted by a space. */
export const NO_PERSONS: ReadonlySet<string> = new Set(
  `
  goldman sachs|morgan chase|sandy hook|cinco de|morgan stanley|jp morgan|j p morgan|wells fargo|merrill lynch|lehman brothers|bear stearns|dow jones|charles schwab|
  philip morris|ernst young|arthur andersen|price waterhouse|rolls royce|harley davidson|aston martin|alfa romeo|
  johnson johnson|procter gamble|eli lilly|barnes noble|ben jerry|abercrombie fitch|smith wesson|booz allen|
  fannie mae|freddie mac|sallie mae|standard poor|saint laurent|louis vuitton|calvin klein|ralph lauren|hugo boss|
  warner bros|walt disney world|mercedes benz|martin marietta|lockheed martin|northrop grumman|pratt whitney|john deere|
  sri lanka|costa rica|puerto rico|buenos aires|tel aviv|abu dhabi|kuala lumpur|hong kong|phnom penh|addis ababa|
  sierra leone|burkina faso|cape verde|dar es salaam|notre dame|boko haram|hezb e islami|al qaeda|al qaida|al jazeera|
  al shabaab|al arabiya|abu ghraib|abu sayyaf|tea party|wall street|downing street|capitol hill|white house|camp david|
  christmas eve|black friday|super bowl|stanley cup|davis cup|ryder cup|nobel peace|roe v|roe wade|
  jim crow|uncle sam|john doe|jane doe|mother nature|santa claus|jesus christ|virgin mary|
  monte carlo|san marino|van nuys|baton rouge|el paso|el salvador|el nino|la nina|la paz|los angeles|las vegas|
  fort worth|st louis|st paul|st petersburg|saint petersburg|port au|kim il|rio grande|rio janeiro|sao paulo|
  grand prix|mardi gras|kitty hawk|carl vinson|rhode island|long island|falun gong|hang seng|khmer rouge|viet cong|
  sinn fein|fine gael|fianna fail|likud|shin bet|shas party|labour party|polit bureau|air force|star wars|star trek|harry potter|
  johns hopkins|george mason|george washington university|carnegie mellon|carnegie endowment|brigham young|william mary|
  quinnipiac university|emerson college|monmouth university|marist college|suffolk university|
  guantanamo bay|tora bora|swat valley|mount rushmore|des moines|palo alto|santa fe|santa monica|santa barbara|
  san jose|san diego|san antonio|san francisco|santa clara|santa cruz|st thomas|virgin islands|prince edward|
  cedar rapids|ann arbor|chapel hill|bowling green|winston salem|
  sun microsystems|king abdullah university|martin luther king day|new year|rosh hashana|yom kippur|allahu akbar|inshallah|
  united airlines|delta air|taj mahal|al aqsa|ramadan kareem|eid al|bin laden determined|twin towers|world trade|
  wi fi|sci fi|hip hop|rock roll|coca cola|pepsi cola|dr pepper|burger king|dairy queen|taco bell|
  jack daniels|johnnie walker|jim beam|sam adams|samuel adams|home depot|best buy|radio shack|general electric|general motors|
  victoria secret|wal mart|k mart|trader joe|whole foods|
  breitbart news|drudge report|fox news|huffington post|meet press|face nation|rolling stone|vanity fair|
  nova scotia|british columbia|prince george|king county|queen anne|jean d arc`
    .split(/\s*\|\s*/)
    .map((name) => name.trim())
    .filter(Boolean),
);
