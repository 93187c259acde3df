/** Words that open sentences or stand in headlines and titles with a capital and are no one's name by themselves; folded. */
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Never inside a person's name in running English text. */
export const FUNCTION_WORDS: readonly string[] = split(`
  a an the this that these those he she it they we you i his her hers its their theirs our ours your yours my mine me him them us
  who whom whose which what when where why how if unless until while whereas although though because since as so than then thus
  therefore hence however moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed also too very
  and or but nor not no yes yet for from in into on onto of off at by with without within about above across after afterward against
  along alongside amid among around before behind below beneath beside besides between beyond despite down during except
  following inside like near outside over past per regarding throughout to toward towards under underneath unlike up upon via
  is are was were be been being am has have had having do does did doing done can could may might must shall should will would
  cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt im ive id ill youre youve
  hes shes theyre weve its thats theres heres whats lets
  some any each every either neither both all most many much more less few fewer several other others another such same own only
  just even still already again ever never always often sometimes usually perhaps maybe probably certainly clearly apparently
  here there now today tonight yesterday tomorrow soon later earlier recently lately once twice ago
  one two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands million millions billion
  first second third fourth fifth last next
  let get got give gave take took make made go went come came see saw know knew think thought say said says ask asked tell told
  back well thank thanks okay ok hello hi dear please sorry welcome yeah oh wow
  did was anyone anything everybody everyone everything nobody nothing somebody someone something whatever whoever wherever whenever
  according asked given speaking based born citing quoting reached photo image video source sources advertisement read watch click
  related copyright
`);

/** Months and days, and their abbreviations. Those that are given names too ("April", "May", "June") are weighed. */
export const TIME_WORDS: readonly string[] = split(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
`);

/** Nouns, adjectives and verbs of headlines, titles and names of things. */
export const COMMON_WORDS: readonly string[] = split(`
  able abortion abroad absolutely abuse academic access account accused action active actually add address administrative
  advanced affordable age aged agenda ago agriculture ahead aid aids airline airport alien all allegedly allied alone
  alternative amazing ambitious american amnesty ancient anger angry animal animals annual answer anti apartment appeal appeals
  apple approval area arms arrest arrested art arts assault asset assets atomic attorney audience auto automatic average
  avoid away baby bad bail ballot ballots bankruptcy bar base baseball basic basketball beat beautiful beauty become bedroom
  begin behavior being belief believe best better big bigger biggest bikini bird birth birthday bitter black blame blast blind
  block blood blue board boat body bomb bombing bond book books boom border borders boss bottom bowl box boy boys brain brave
  bread break breaking bridge brief bright bring broad broadcast broken brown brutal budget build building built bull bureau burn
  business busy buy cabinet cable call called calling calls camera canal cancer candidate capital capitol car carbon card
  care career cars case cases cash casino cat catch cause caused celebrity cell center chain challenge champion change
  changes channel chapter character charge charged charges charter cheap check chemical chicken child children choice chronic church cigarette
  circle citizen citizens city civil claim class classic clean clear climate close closed clothes cloud coal coast code cold
  collapse color combat comedy comes coming command comment commerce commercial common communication communications
  community companies complete computer concern confederate confidence conflict congressional conservation consider constitutional consumer
  contact content contemporary continental contract control controversial convention cool cooperation copper core corn
  corporate corruption cost costs council country course cover crazy create creative credit crime crimes criminal crisis critical
  crowd crude cultural culture currency current customs cut cuts cyber damage dance danger dangerous dark data date dead
  deadly deal dear death debate debt decision deep defeat defense deficit delay delta democracy demand deputy desert
  desk destruction development dialogue digital dinner direct direction director disaster disease district divine doctor
  doctors dog dogs dollar dollars domestic donor donors door double doubt dozens draft drama dream drink drive driver drop
  drug drugs due dust duty eagle early earth earthquake ease eastern easy eat economic economics economy edge editorial education
  effort efforts eight elect elected election elections electoral electronic elementary elite email emails embassy emergency
  emotional empire employees employment empty end ending enemies enemy engine engineering english enough enterprise
  environment environmental equal equality equity era escape essential ethics event events everyday evidence evil exactly
  excellent executive exit expect experience expert experts explosion export exports extra eye eyes face facing fact facts
  fair faith fake fall false families family famous fans far farm fashion fast father fatal favorite fear fears federal fee feed
  feel female festival fight fighter fighters fighting figure file film final finally finance financial find fine fire firm
  firms first fiscal fish fishing five fix flag flat flight flood floor flow fly focus food foot football force foreign
  forest forget form formal former forward foundation founding four fraud free freedom fresh friendly front frontier fuel
  full fun fund funding funds funeral future gain gaming gang gap garden gas gate gay general generally generation genocide
  giant gift girl girls global goal goals god gold golden golf good goods government governmental grand grass gray great
  greatest green ground group groups growing growth guess guide guilty gun guns habitat hair half hall hand hands happy hard
  harbor hate head health healthcare hear heart hearts heat heavy hell help high higher highest highway hip historic
  historical history hit hold holiday hollow holy home homeland homeless honest hope horse hospital hot hour hours house
  housing hub huge human humanitarian hundred hunger hurricane husband ice idea ideas illegal image images immigrant
  immigrants immigration impact important impossible improvement inaugural income independence independent index individual industrial
  industry inflation influence information infrastructure inner innocent innovation inside insider inspector instead
  institutional insurance integrity intelligence intellectual interest interesting interior internal international internet interstate interview
  investigation investigative investment investments investors iron issue issues jail jazz job jobs join joint judicial junior jury just justice key
  kids kill killed killing kind kingdom kitchen knight labor labour lady land language large largest late latest law laws lead
  leaders leadership leading leaders league leave left legal legend legislation legislative lesbian less lesson letter letters level
  liberation liberty library lies life light limited line lines link lion list literature little live lives living loan local
  lock long longer look looking lord lose loss lost lot love low lower loyal lucky lunch machine mad magazine magic mail main
  major make male man management manager managing map march marine maritime  marketing markets marriage married mass
  massacre massive master match material matter mayor meals mean means measure medal media medical medicine medium meet
  meeting meetings member members memo memorial memory men mental mess message metal metro metropolitan middle midnight military
  militia milk mind mini minimum mining minister minority minute miracle miss missile missing mission mobile model modern moderate
  moment monetary money monitor moon moral morning mortgage mother motion motor mountain mouth move movie movies multiple municipal
  murder music mutual mystery name named names nation nations native natural nature naval need needs negative
  neighborhood network neutral new news newspaper newspapers next nice night nights nine noble nobody nonprofit normal northern note
  nothing notice nuclear number numbers nurses obviously occupy ocean offer office officer officers official officials oil old olympic
  olympics online open opening opera operation operations opinion opportunity opposition option orange order original outside overall
  overseas owner pacific pact page pain palace panel paper papers parent parents part parties party pass passport past path patient
  patients patriot pay peace peak peninsula pension people peoples percent perfect performance period permanent personal petition
  phone physical piece pink pipeline place plain plan plane planet planned planning plant plants platform play player players plus
  point police policies policy political politics poll polls poor pop popular population portfolio position positive possible
  post poverty power powerful practice prayer pregnant premier preparatory present press pressure pretty prevention price prices pride primary
  prime principle prior prison private pro problem problems process product production products professional profit progress progressive
  prohibition project property protection protest protesters protests proud public publishing pull pure push question questions
  quick quiet race races racial racing radical radio rail rain raise rally rare rate rates raw reach reaction ready real reality
  really reason rebel recent record records recovery red reform reforms refugee refugees regional regulatory release
  relief religion religious remember report reports republic rescue research reserve resource resources rest restaurant result results
  retail retirement return returns revenge reverse revolution revolutionary rich ride right rights rise rising risk risks river road
  rock rocket role roll room root rose rough round route royal rule rules run running rural safe safety sale sales salt same
  sand save saving scandal scene school schools science scientific scientists scientist screen sea search season seat second secret
  section sector secure self sell send senate senior sense separate series serious service services set seven sex sexual shadow
  share shares sharp ship shock shoot shooting shop short show shows sick side sign silence silent silver simple simply
  single site situation six size skin sky slow small smart smoke snow social soft software solar soldier solid solution son song
  soul sound source southern sovereign space speaking special speech speed spirit sport sports spring square stable staff stage stake
  stand standard standards star stars start state statement states station statue stay steel step stick stop storage store stories
  storm story straight strange strategic strategy street strength stress strike strong student studio study stupid style subject
  success sudden sugar suicide summer sun super superior support supreme sure surface surprise surveillance survey survivor survivors sustainable
  sweet system table tactical tactics tale talk talks tank tariffs task tax taxes tea teachers team teaming tech technical
  teen television temporary ten term terminal terrible territory terror terrorism terrorist test testing text thing things thinking
  threat threats ticket tiger tight time times title tobacco together top total tough tour tourism tower town toy track trade
  traditional traffic trail train training transit transparency transport transportation travel treatment tree trial tribal
  tribune trip troops tropical trouble truck true truth turn twin two type ultimate ultra undercover union unique unit united universal
  unknown upper urban urgent usual vacation valley value values vast vegetable vehicle venture version veterans victory video view
  village violence virtual virus visa vision visit voice volume volunteers vote voter voters votes voting wage walk wall want wanted war
  warning wars waste watch water watergate wave way ways weak wealth weapon weapons weather web website wedding week weekend weight
  welfare west western white wide wild wildlife win wind window wine wing winner winning winter wire wireless woman women wonder wood word words
  work worker workers working works world worldwide worried worst worth writing wrong yard year years yellow young youth zero zone
  accepts aims approves attacks backs bans battles becomes begins blames blasts boosts breaks brings builds calls campaigns cancels
  claims clashes closes considers criticizes cuts dead defends delays demands denies dies discusses doubts drops eyes faces
  fails falls fears fights finds fires gains gets gives goes grows hails heads helps hints hits holds hopes jumps keeps kills leads
  leaves loses looks makes meets moves names needs offers opens opposes orders passes plans plays pledges praises pulls pushes puts
  quits raises ranks reacts rejects releases remains responds returns reveals rips rises rules runs sees seeks sends sets shows
  signs slams slips speaks spends starts stands stays steps struggles supports surges takes talks targets tells tests threatens
  tops touts tries turns unveils urges uses visits vows wants warns wins won works worries
  byline clarification disclaimer disclosure correction petty reduce universe housekeeping visitor complex reveals explained plans
  breaking exclusive update updated opinion analysis editorial correction fact check live blog photos
  apollo challenger columbia discovery endeavour atlantis soyuz hubble viagra prozac windows linux java pentium macintosh iphone
`);
