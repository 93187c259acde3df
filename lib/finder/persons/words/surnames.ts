/** Family names, folded, from general knowledge of the most common ones. */
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Common where the given name comes first. Names that are also common words are weighed with their neighbours. */
export const SURNAMES: readonly string[] = split(`
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
  thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young
  allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter
  roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
  gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood
  james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell
  jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan
  patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran
  medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells
  vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw
  snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd stone salazar fox warren mills meyer
  rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins
  arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane
  riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter
  lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson
  santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop
  montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett
  burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh bowman schultz
  luna fowler mejia davidson acosta brewer may holland juarez newman pearson curtis cortez douglas schneider joseph
  barrett navarro figueroa keller avila wade molina stanley hopkins campos barnett bates chambers caldwell beck lambert
  miranda byrd craig ayala lowe frazier powers neal leonard gregory carrillo sutton fleming rhodes shelton schwartz
  norris jennings rush bush obama clinton trump biden reagan nixon carter gore kerry mccain romney cheney rumsfeld
  pence rubio christie kasich huckabee gingrich giuliani pelosi reid mcconnell boehner schumer feinstein boxer warren
  sanders blair thatcher cameron brown major corbyn johnson osborne miliband clegg farage sarkozy chirac mitterrand
  hollande macron merkel kohl schroeder scholz steinmeier berlusconi prodi renzi draghi putin yeltsin gorbachev
  medvedev lavrov primakov chernomyrdin stalin lenin navalny zelensky poroshenko yanukovych tymoshenko milosevic
  karadzic mladic arafat abbas sharon netanyahu barak rabin peres olmert livni mubarak sadat nasser assad hussein
  khomeini khamenei rouhani ahmadinejad zarif rafsanjani gaddafi qaddafi erdogan gul davutoglu musharraf bhutto sharif
  zardari karzai ghani gandhi modi vajpayee nehru mandela mbeki zuma mugabe kagame annan ban guterres lula rousseff
  bolsonaro chavez maduro castro ortega morales correa kirchner macri menem fujimori pinochet bachelet pinera uribe
  fox calderon zedillo salinas trudeau harper mulroney howard rudd gillard abbott turnbull abe koizumi aso fukuda
  hatoyama kishida suga mori hashimoto obuchi tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato
  yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki ikeda abe ishikawa ogawa okada
  hasegawa fujita goto kondo sakamoto endo aoki fujii nishimura fukuda ota miura okamoto matsuda nakajima nakano harada
  ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida
  takagi ando taniguchi ohno maruyama imai fujimoto murakami muller schmidt schneider fischer weber meyer wagner becker
  schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann braun hofmann hartmann kruger
  krause lehmann werner schmitz meier lange schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs
  scholz lang moller weiss jung hahn vogel friedrich keller gunther frank berger winkler roth lorenz baumann
  schuster bohm winter kraus schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber
  martin bernard dubois robert richard petit durand leroy moreau simon laurent lefebvre michel bertrand roux vincent
  fournier morel girard andre mercier dupont bonnet francois martinez legrand garnier faure rousseau blanc guerin muller
  henry roussel nicolas perrin morin mathieu clement gauthier dumont fontaine chevalier robin masson rossi russo ferrari esposito
  bianchi romano colombo ricci marino greco bruno gallo conti mancini costa giordano rizzo lombardi moretti barbieri
  fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola
  desantis demarco devito silva santos ferreira pereira oliveira costa rodrigues martins sousa fernandes goncalves gomes
  lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso
  rocha neves coelho cruz cunha pires ramos reis simoes antunes matos fonseca machado araujo barbosa tavares lourenco
  castro figueiredo azevedo hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen
  pettersen eriksen berg haugen hagen johannessen andreassen jacobsen dahl halvorsen lund sorensen nielsen christensen
  rasmussen petersen madsen kristensen poulsen knudsen mortensen moller andersson johansson karlsson nilsson eriksson larsson
  olsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson lindberg jakobsson magnusson olofsson
  lindstrom lindqvist lindgren axelsson bergstrom lundberg lundgren berggren korhonen virtanen makinen nieminen makela
  hamalainen laine heikkinen koskinen jarvinen novak nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski
  zielinski szymanski wozniak dabrowski kozlowski jankowski mazur horvat kovacs nagy szabo toth varga kiss molnar nemeth
  farkas balogh papp takacs juhasz popescu ionescu popa radu dumitrescu stan stoica ivanov smirnov kuznetsov popov
  vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov
  stepanov nikolaev orlov andreev makarov nikitin zakharov khan ahmed hussain iqbal malik shah chaudhry butt mahmood ali
  hassan ibrahim mohamed mohammed osman yusuf abdi kumar sharma singh gupta verma mehta desai joshi reddy rao nair menon
  iyer pillai chatterjee banerjee mukherjee bose  das ghosh dutta agarwal jain kapoor khanna malhotra chopra
  mehra bhatt trivedi mishra pandey tiwari yadav chauhan rathore thakur okafor okonkwo eze nwosu adeyemi abubakar
  mensah owusu boateng asante kamau mwangi otieno odhiambo kiprotich tadesse bekele haile dlamini nkosi ndlovu zulu
  khumalo cohen levy mizrahi peretz goldberg goldstein greenberg rosenberg rosenthal friedman feldman katz kaplan
  shapiro levin levine weinstein weinberg bernstein epstein rubin stern schwartz siegel silverman horowitz rosen
  abrams bloomberg soros buffett gates musk bezos zuckerberg greenspan bernanke yellen powell summers rubin paulson geithner
  stiglitz krugman volcker holder lynch comey mueller ashcroft gonzales sessions barr mcchrystal petraeus powell
  brennan clapper hayden tenet panetta hagel mattis brzezinski kissinger albright rice baker shultz haig muskie vance
  daly doherty gallagher kennedy lynch mccarthy oconnor oneill reilly byrne oconnell osullivan doyle brennan quinn
  nolan fitzgerald fitzpatrick donnelly donovan dempsey flanagan flynn foley hogan keane kearney keating kenny lennon
  macdonald mackenzie maclean macleod mccabe mccain mccall mccann mccartney mccormack mcdermott mcgee mcgrath mcguire mcintyre
  mckay mckenna mckenzie mckinley mclaughlin mclean mcmahon mcnamara mcneill oneal ohara okeefe ortega otoole sinclair
  stephenson stewart abbott abel ackerman acton adkins aldridge ashton atkins atkinson avery baird baldwin ballard bancroft
  barber barker barlow barron barry barton bauer baxter beard bean becker beckett benson bentley berman best bird
  blackburn blackwell blake blanchard blankenship bloom bolton bond booth bowen bowers boyer boyle bradford bradshaw brady branch
  brandt brennan briggs brock browning bryan buchanan buck buckley bullock burgess burnett burnham cain calhoun callahan
  cantor cantrell carey carlisle carney carson carver casey cash chandler chang cho choi chu chung church clay clayton
  clements cobb cochran coffey cohn colbert colon combs compton conley connelly conner connolly connor conrad conway
  cooke copeland corbett cowan craft crane cross crosby crowley cummings currie dalton daniel darling daugherty davenport
  davies dawson deleon decker dickerson dickson dillon dodd dodson donahue dorsey downs doyle drake driscoll dudley duffy
  duke durham dyer eaton edgar edmonds ellison emerson england english erickson everett farley farmer farrell faulkner
  ferrell field finch finley fischer fisk fitch fletcher flowers floyd forbes francis frank franks frost fry
  frye fulton gaines galloway gamble gates gay gibbons gibbs gill gillespie gilmore glass glenn glover goldman good goodman
  goodwin gould grady graves greer griffith griffiths grimes guthrie hale haley hancock hanna hardin harding hardy harmon
  harrell harrington hartman hatfield hawthorne haynes heath hebert hendricks hendrix henson hess hester higgins hines
  hinton hobbs hodge hodges holcomb holden holder holloway holt hood hooper hoover horn horne horton houston howe hubbard
  huber huff huffman hull humphrey hurley hurst hutchinson hyde ingram irwin jarvis jefferson jenner joyce kane kaufman
  keith kemp kent kerr kidd kirby kirk klein kline knapp knowles knox koch kramer lamb lancaster landry lang larsen lawrence
  leach lester levitt lindsay lindsey livingston lloyd logan lott love lowery lucas lutz lyons mack madden maddox maher mahoney
  malone mann manning marks marsh massey mathews mathis maxwell maynard mays meadows melton mercer merrill merritt meyers
  michael middleton miles millard mitchell monroe moody mooney moran morrow morse morton moses mosley moss mueller mullen
  mullins nash neal newton nixon noble noel nolan norman norton odom odonnell olsen oneil orr osborn owen pace page paige
  parks parrish parsons pate patrick patton paul paulson pearce peck perrin petersen petty phelps pitts
  plummer pollard poole pope potter potts pratt preston prince proctor pruitt pugh quinn ramsey randall randolph raymond
  rich richmond riggs rivers roach robbins roberson robles roche rodgers roman rosario rose rosenberg roth rowe rowland roy
  rubin ruff rutledge salas salinas sampson sanford sargent saunders savage sawyer schaefer schafer schroeder sears sellers
  sexton shaffer shannon sharp sharpe shea shepard shepherd sherman shields short singleton skinner slater sloan small
  snow solis solomon sparks spears spence stafford stanton stark steele stein stephenson stokes stout strickland strong stuart
  suarez summers swanson sweeney sweet swift tanner tate teague terrell terry thornton todd townsend travis trevino
  trujillo tyler tyson underwood valencia valentine valenzuela vance vaughan vaughn velasquez velez villarreal vincent wade
  walker wall waller walls walter walters walton ware warner waters webster weeks weiss whitaker whitehead whitfield whitney wiggins
  wilcox wilder wiley wilkerson wilkins wilkinson willard williamson winters wise wolfe woodard woodward workman wyatt
  yates yoder york zamora zimmerman zhang liu zhao huang zhou
  law ip bay bridges hall fields banks park conway dean
`);

/** Family names that come first: Chinese (also in southern spellings), Korean and Vietnamese. */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  split(`
  ai wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng
  yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong
  tian ren fan fang shi yao liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei
  qian yin chang lai gong wen hua bo xi qi qiao jiao zuo tao tong pei niu nie mo mu miao hong bao bian cen chai chi dou
  geng gan ge guan hui ji jing ju ke kuang lan leng lian ling lou man mei mi ning ouyang ou pang pu qu rao rong ruan sha
  shang shu si sima tan teng tu tuo weng xiang xin xing zang zhai zhan zhen zhuang zhuo zong zu yi you yue yun
  wong chan cheung leung lau ng chow ho kwok tsang lam tam tse chiang kuo hsu hsieh tsai teo goh tsui hsiao soong lien
  yeung kwan tung tsao chou chu chien kim lee park choi jung chung kang cho yoon yun jang lim shin oh seo kwon hwang ahn
  song yoo hong jeon moon roh rhee paik baek nam sohn ban hyun joo jo no ryu shim
  nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh truong trinh to mai cao doan luong
`),
);
