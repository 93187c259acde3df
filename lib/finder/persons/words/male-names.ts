/**
 * Given names of men that news meets often, folded (small letters, no diacritics). Written down from general
 * knowledge of common names in many languages.
 */
export const MALE_NAMES: readonly string[] = `
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony
  donald mark steven andrew paul joshua kenneth kevin brian timothy ronald jason george edward jeffrey ryan
  jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
  patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah
  ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan
  jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy
  ralph bobby russell bradley philip eugene abe abraham adrian al alec alex alfred alistair allan allen alvin
  amos andy angus angelo archie arnold arlen barack barney barry bart ben bennett bernard bernie bert bill
  bob boris brad brendan brent brett buddy burt byron caleb calvin cameron carlton casey cecil chad charlie
  chester chet chip chris chuck clarence clark claude clayton cliff clifford clint clinton clyde cody colin
  conrad cory corey craig curt curtis cyrus dale dan danny darren darrell darryl dave dean derek derrick
  desmond devin dewey dick dirk dominic don donnie doug drew duane duncan dwayne dwight earl eddie edgar
  edmund edwin eli elliot elliott ellis elmer emmanuel emmett eliot ernest ernie erskine evan everett ezra
  felix fletcher floyd francis franklin fred freddie frederick garrett gavin gene geoff geoffrey gerard gerry
  gil gilbert glen glenn gordon graham grant greg gus guy hal hank hans harlan harry harvey hayden hector
  herb herbert herman homer horace howard howie hubert huey hugh hugo hunter ian ira irving irwin isaac ivan
  jackson jake jamal jamie jared jarrod jasper jay jeb jed jeff jefferson jeremiah jermaine jerome jim jimmy
  joel johnnie johnny jon jonah josh josiah judd jude julian julius ken kenny kent kirk kurt lance lamar lee
  len lenny leo leon leonard leroy leslie lester lewis lionel lindsey lloyd lonnie lorne louie louis lowell
  lucas luke luther lyle lyndon mac malcolm malik marco marcus mario marion marlin marshall martin marty
  marvin maurice max maxwell mel melvin merle mervyn mick micah mickey miguel mike miles milo milton mitch
  mitchell mitt monte morgan morris mort moses murray myron nate nathaniel neal ned neil nelson newt nick
  nicky nigel noel norm norman oliver ollie omar orrin orville oscar otis otto owen pat percy perry pete phil
  phillip pierce preston quentin quincy ramsey rand randall randolph ray reggie reginald reid rex rhett rick
  rickey ricky rob robbie rocky rod roderick rodney roland rolf ron ronnie roosevelt rory ross rowan ruben
  rudolph rudy rufus rupert rush russ rusty sam sammy sanford saul seth shane shaun shawn sheldon sherman
  sherrod sid sidney simon solomon spencer spiro stan stanley stephan sterling steve stewart stuart sylvester
  tad ted teddy terence terrance terrell terrence theo theodore tim toby tod todd tom tommy tony travis trent
  trevor trey tristan troy truman ty tyrone vance vaughn vern vernon vic victor vince virgil wade wallace
  wally walt warren wendell wesley wilbur wiley wilfred will willard willy winston woodrow woody wyatt xavier
  zach zack alastair alasdair callum callan cedric clive cormac crispin declan denis dermot diarmuid donal
  eamon eamonn enda fergus finbar finlay gareth giles hamish humphrey iain jolyon keir kieran lachlan liam
  micheal neville niall nicol oisin owain padraig piers quintin rhys rishi ruairi seamus sebastian taoiseach
  tarquin tristram alain alexandre alphonse andre antoine armand arnaud auguste baptiste bastien benoit
  bertrand blaise bruno christophe clement cyril damien didier edouard emile etienne fabien fabrice fernand
  florian francois franck frederic gael gaston georges gilles gregoire guillaume gustave henri herve jacques
  jean julien laurent leopold loic luc lucien marc marcel mathieu matthieu maxime michel nicolas olivier
  pascal philippe pierre raphael regis remi remy rene romain sebastien serge stephane sylvain theophile
  thibault thierry valery valentin yannick yves achim adolf albrecht alois andreas anton armin arndt axel
  bastian bernd bernhard bjorn burkhard carsten christoph clemens detlef dieter dietrich dietmar eberhard
  eckart eckhard egon emil erhard erich ernst erwin eugen ewald ferdinand franz friedrich fritz georg gerd
  gerhard gero gottfried gregor guido gunter gunther gustav guenter hannes hansjorg harald hartmut heiko
  heiner heinrich heinz helmut helmuth hermann holger horst ingo jens joachim jochen johann johannes jorg
  joerg josef juergen jurgen kai karl karlheinz karsten klaus konrad lars lorenz lothar ludger ludwig lukas
  lutz manfred marius markus mathias matthias moritz norbert olaf oskar ottmar peer rainer ralf reiner
  reinhard reinhold rudiger rudolf ruediger sigmar siegfried stefan steffen sven thilo thorsten till tilman
  tobias torsten udo ulf uli ulrich uwe veit volker waldemar walther werner wilfried wilhelm willi winfried
  wolf wolfgang wolfram alberto aldo alessandro alessio alfonso alfredo amedeo antonino antonio armando
  arturo augusto aurelio bartolomeo benedetto bernardo beppe bettino carlo carmine cesare ciro claudio
  corrado cristiano dario davide domenico donato edoardo elio emanuele emilio enrico enzo ettore eugenio
  fabio fabrizio federico ferdinando filippo flavio francesco franco gaetano gennaro giacomo giampaolo gian
  giancarlo gianfranco gianluca gianni gino giorgio giovanni girolamo giulio giuliano giuseppe guglielmo
  ignazio lamberto leonardo leoluca lorenzo luca luciano lucio luigi marcello massimiliano massimo matteo
  maurizio mauro michele mirko nicolo nino orlando ottavio paolo pasquale piero pier pietro raffaele renato
  renzo riccardo rinaldo roberto rocco romano romeo salvatore sandro sergio silvio stefano tommaso tullio ugo
  umberto valerio vasco vincenzo vito vittorio agustin alejandro alonso alvaro andres anibal ariel arnaldo
  arnulfo benito camilo carlos cesar cristobal cuauhtemoc damian diego domingo eduardo efrain eliseo enrique
  ernesto esteban evo ezequiel fabian facundo felipe fernando fidel francisco gerardo german gilberto gonzalo
  gregorio guillermo gustavo heriberto hernan hilario horacio humberto ignacio inaki isidro ismael jacinto
  jaime javier jesus joaquin jordi jorge josep juanito julio leandro leonel leopoldo lisandro lucho luis
  manolo manuel marcelo marcos mariano mateo mauricio maximo moises nestor nicanor octavio oriol osvaldo
  pablo paco pascual pedro pepe porfirio rafael rafa ramiro ramon raul reinaldo ricardo rigoberto rodolfo
  rodrigo rogelio roman salvador santiago santos segundo sergi teodoro tomas ulises vicente wilfredo xabier
  xavi abel ademir adilson aecio aloizio edson fabricio fernao getulio gilmar gilson helio jair joao joaquim
  juscelino lula luiz marcio moacir nuno otavio paulo pele raimundo renan ronaldo rui tancredo tiago thiago
  wagner wanderley zeca alexei alexey aleksandr aleksei aleksey alexandr anatoli anatoly andrei andrey andrij
  andriy arkady arkadi arseniy artem artur artyom bogdan daniil denys dimitri dmitri dmitriy dmitry dmytro
  eduard evgeni evgeny evgeniy fedor fyodor gennadi gennady georgi georgy gleb grigori grigory igor ilia ilya
  iosif kirill konstantin lavrenty leonid lev maksim maxim mikhail mikheil mykola mykhailo nikita nikolai
  nikolay oleg oleh oleksandr oleksiy ostap pavel pavlo petro petr pyotr rinat rostislav ruslan sasha semyon
  serhiy sergei sergey slava stanislav stepan svyatoslav taras timofei timur vadim valeri valeriy vasil
  vasily vasyl viacheslav viktor vitali vitaliy vitaly vitalii vladimir vladislav vladlen volodymyr vsevolod
  vyacheslav yakov yaroslav yegor yevgeni yevgeny yuri yuriy yury zakhar aleksander andrzej arkadiusz bartosz
  boguslaw boleslaw bronislaw cezary czeslaw dariusz grzegorz henryk jacek jakub jan janusz jaroslaw jerzy
  jozef karol kazimierz krzysztof lech leszek maciej marcin marek mariusz mateusz mieczyslaw miroslaw pawel
  piotr przemyslaw radoslaw rafal ryszard slawomir stanislaw tadeusz tomasz witold wladyslaw wlodzimierz
  wojciech zbigniew zdzislaw zygmunt bohumil bohuslav dusan frantisek jaromir jaroslav jindrich jiri juraj
  karel ladislav lubomir lubos ludek michal milan milos miloslav miroslav mojmir ondrej ota pavol premysl
  radek radim vaclav vlastimil vojtech zdenek attila balazs bela csaba ferenc gabor geza gyorgy gyula imre
  istvan janos jozsef karoly kalman laszlo lajos levente matyas miklos orban sandor tamas tibor zoltan zsolt
  alexandru calin catalin ciprian constantin corneliu cristian dacian florin gheorghe horia ioan ion iulian
  liviu marian mihai mircea mugur nicolae octavian ovidiu petre radu razvan sorin stelian teodor traian tudor
  valeriu vasile vlad alija aleksandar ante blagoje boban bojan borislav bosko branko branislav dalibor damir
  danilo darko davor dejan dimitar dinko dobrica dragan drago dragoljub edin emir enver fatmir filip franjo
  gojko goran hashim haris ibrahim ivica ivo janez jovan kiro kiril krasimir lazar ljubo ljubomir luka marko
  marjan mate mile milorad milovan mladen momcilo momir muhamed nebojsa nedeljko nenad nikola novak ognjen
  plamen predrag rade radovan rasim ratko rosen rumen sali sasa sefer simeon sinisa slobodan srdjan stipe
  stjepan stoyan svetozar tihomir tomislav veselin veljko vojislav vojin vuk zdravko zeljko zivko zlatko
  zoran zhelyu alexandros alexis andonis antonis aristotelis athanasios christos costas dimitris dimitrios
  efstathios evangelos fotis giannis giorgos glafcos grigoris ioannis kostas konstantinos kyriakos lefteris
  makis manolis michalis nicos nikos nikolaos panagiotis panos pavlos petros spyros stavros stelios thanos
  theodoros thodoros vassilis vangelis yannis yiannis yanis yorgos aksel anders arne arvid asbjorn bengt bent
  birger bjarne bjarni bo borje claes dag egil einar eirik erik erland espen finn folke frode gaute geir
  gosta gudmundur gunnar gustaf haakon hakan halvard halvor hakon havard helge henning henrik ingemar ingvar
  ivar jakob jarl jesper johan jonas jorgen jorn kare kasper kim kjell klas knud knut kristian kristoffer
  lasse leif lennart magnus mads mikael mikkel mogens morten niels nils ola olafur olav olle ole olof ove
  oystein palle peder pelle per poul preben ragnar rasmus roar rune sigurd sigmundur simen soren steinar
  stellan sten stian stig sture svein svend tage terje thor thorbjorn thore thorvald toke tor torbjorn tore
  torgny tormod torstein trond trygve uffe urban vidar viggo aki ari arto eero erkki esko heikki ilkka jaakko
  janne jari jarmo jorma jouko juha juhani jukka jussi jyrki kalevi kalle kari kimi kimmo lauri markku martti
  matti mauno mika mikko olli osmo paavo pasi pauli pekka pentti pertti petteri risto sakari sami sauli seppo
  tapio tarmo teemu teuvo timo toivo urho veikko vesa ville yrjo aart adriaan arjen bas bram cees cornelis
  daan frits geert gerrit guus hendrik henk jaap jelle jeroen joop joost joris klaas koen laurens maarten
  marten mart menno nico piet pim pieter rem ruud rutger sjoerd sybren thijs tjeerd wiebe wim wouter kris
  abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdi abdirahman abdul abdulaziz abdulla abdullah
  abdulrahman abed abu adel adil adnan afif ahmad ahmadu ahmed akbar akram ali alaa amin amir ammar amr anas
  anis anwar aref arif asad asef ashraf assad asim ata atef atif awad ayad ayman ayatollah aziz azmi badr
  baha bahgat bakr bandar barham bashar bashir basim bassam bilal burhan daoud dawood ehab ehud emad essam
  ezzat fadi fadel fahd fahad fahmi faisal faiz farid farooq farouk faruk fathi fawaz fawzi faysal fouad fuad
  gamal ghassan ghazi habib hadi hafez haider haitham hakim halim hamad hamdi hamed hamid hamza hani hanif
  haroun harun hasan hassan hatem haydar hazem hesham hicham hikmat hisham hosni hossam hossein houari husam
  hussain hussam hussein idris idriss ihab ihsan ilham imad imran iqbal isa ismail issam iyad izzat jaafar
  jabbar jabr jafar jalal jameel jamil jassim jawad jihad jibril kamal kamel kareem karim khaled khalid
  khalifa khalil khamis latif luay lutfi maen mahdi maher mahmood mahmoud mahmud majed majid malek mamdouh
  mamoun mansour mansur marwan masoud massoud mazen mehdi mehmood midhat mohamad mohamed mohammad mohammed
  mohsen moncef mostafa moussa muammar mubarak muhammad muhammadu muhsin mujahid mukhtar munir murad musa
  mustafa mustapha nabih nabil nader nadim naguib naif naim najib najibullah nasir nasr nasser nawaf nawaz
  nayef nazih nizar nouri nuri osama othman parviz qaboos qasem qassem rachid rafik rafiq rahim rahman
  ramadan rami ramzi rashad rashid raza reza riad riyad riyadh rustam saad saadi sabah sabri saddam sadiq
  saeb saeed said saif salah saleh salem salim salman samir sayed sayyid selim seyyed shahid shakir sharif
  shawki shehbaz suleiman sulaiman sultan taha taher tahir talal talat tamim tareq tariq tarik tawfiq tayeb
  taysir usama uthman wael walid waleed wasim yahya yaser yasir yasser yassin yazid younes younis youssef
  yousef yousuf yusuf zaher zaid zakaria zaki zayed ziad zine ziyad zuhair karzai hekmat abdolkarim asghar
  bahman behzad bijan dariush davoud esfandiar esmail farhad fereydoun gholam gholamhossein hashemi hooshang
  hushang javad kamran kazem kaveh khosrow manouchehr masud mehran mir morteza ramin ruhollah sadegh shahram
  siamak soroush yadollah ahmet alparslan arda aydin bayram bulent burak cem cemal cengiz cevdet devlet dogan
  ekrem emre enis ercan erdal erdem ergun erkan erol ersin fatih fethullah fikret halil haluk hilmi huseyin
  ilhan ilker ismet kadir kemal kenan koray levent mehmet melih mert mesut metin murat nazim necmettin numan
  omer onur orhan osman ozan ozgur rauf recep salih sedat selahattin selcuk serdar serkan sinan suleyman
  tayyip taner tolga tuncay turgut ufuk ugur umit veysel volkan yalcin yasar yavuz yigit yilmaz yucel zafer
  zeki ziya abhijit abhishek aditya ajay ajit akash akhilesh akshay alok amar amartya amit amitabh amitav
  amol anand anil anirudh ankit ankur anup anupam anurag arindam arjun arun arvind ashish ashok ashwin atal
  atul avinash babu baldev balakrishna balram bharat bhim bhupinder bimal brahma brajesh chandan chandra
  chandrababu chidambaram chetan deepak dev devendra dhananjay dharmendra dhruv digvijay dilip dinesh ganesh
  gaurav gautam girish gopal gulzar govind gurcharan gurmeet guru hardeep hari harish harsh hemant himanshu
  inder ishaan jagdish jagmohan jairam jaswant jawaharlal jayant jayaram jitendra jyoti kailash kapil karan
  kartik kaushik ketan kishore kumar kushal lalit lalu lokesh madan madhav mahatma mahendra mahesh mani
  manish manmohan manohar manoj milind mohan mohandas mohit morarji mukesh mukul murali naresh narayan
  narayana narendra natwar naveen navin nikhil nilesh nitin nitish om pankaj parag pavan pawan prabhu pradeep
  prafulla prakash pramod pranab prasad prashant pratap prateek praveen pravin prem prithviraj puneet raghav
  raghuram rahul raj raja rajan rajat rajeev rajesh rajinder rajiv rajnath rakesh ram ramakrishna raman
  ramesh ranjan ranjit ratan ravi ravindra ritesh rohan rohit roshan sachin sandeep sanjay sanjeev sanjiv
  santosh sarath satish satya saurabh shankar shantanu sharad shashi shekhar shiv shivraj shivshankar shyam
  siddharth sitaram somnath soumya srinivas srikanth subhash subramaniam subramanian sudhir sujit sumit
  sundar sunil suresh surendra surya sushil swaminathan swapan tarun tejas uday umesh upendra utpal varun
  vasant venkat venkaiah vidhu vijay vikas vikram vinay vineet vinod vipin viral viren virendra vishal vishnu
  vishwanath vivek yashwant yogendra yogesh yogi pervez asif bilawal zulfikar shaukat rehman mahinda
  maithripala ranil gotabaya velupillai chandrika sirimavo junius prachanda girija pushpa akihito akio akira
  atsushi daisuke eiji eisaku fumio goro hajime haruhiko haruki hayato hideki hideo hidetoshi hikaru hiro
  hiroaki hirofumi hirohito hiromichi hiroshi hiroyuki hisashi ichiro isamu isao issei itaru jiro jun junichi
  junichiro juro kaoru katsuhiko katsuya kazuhiro kazuo keiji keisuke keizo kei kenichi kenji kenta kenzaburo
  kenzo kiichi kiyoshi koichi koji kosuke kotaro kunihiko makoto mamoru manabu masaaki masahiko masahiro
  masaki masao masaru masashi masato masatoshi masayoshi masayuki michio minoru mitsuo morihiro motoo naoki
  naoto naruhito nobuo nobuyuki noboru norio osamu ryo ryoichi ryoji ryota ryu ryuichi ryutaro saburo
  sadaharu satoru satoshi seiichi seiji seiichiro shigeo shigeru shin shingo shinichi shinji shintaro shinya
  shinzo shiro shizuo shoichi shoji shuichi shunichi sosuke susumu tadashi taizo takahiro takao takashi
  takayuki takeo takeru takeshi takuya taro taku tatsuo tatsuya teruo tetsu tetsuo tetsuya tomiichi tomohiro
  tomoaki tomoyuki toru toshiaki toshihiko toshihiro toshiki toshio toshiyuki tsutomu tsuyoshi yasuhiro
  yasuhito yasuo yasushi yasutoshi yohei yoichi yoji yosuke yoshi yoshihide yoshihiko yoshihiro yoshio
  yoshiro yoshitaka yoshiyuki yuichi yuji yukio yusuke yutaka yuto yuzuru zenko kwame kofi kwesi kojo ato
  nana akwasi yaw olusegun goodluck sani yakubu umaru atiku bola babatunde chinua chinedu chukwuemeka emeka
  ikechukwu ike nnamdi obafemi odumegwu okonkwo olu oluwole segun tunde uche wole ngugi jomo uhuru mwai raila
  kalonzo oginga jakaya yoweri idi museveni juvenal mobutu patrice thabo govan mangosuthu tokyo tito
  zwelinzima bantu emmerson tendai levy hage samora afonso sassou alassane amadou idrissa ousmane abdou macky
  abdoulaye seydou mamadou modibo lansana sekou alpha adama foday ibrahima cheikh oumar souleymane boubacar
  salif youssou meles hailemariam abiy haile mengistu isaias tekle girma tesfaye bekele tamrat siad salva
  riek benigno noynoy manny jejomar panfilo suharto sukarno susilo joko jusuf prabowo abdurrahman wiranto
  budi agus bambang mahathir tunku goh thaksin chuan prayuth banharn chavalit chatichai surayud abhisit
  somchai suthep sondhi bhumibol thein khin hun norodom sihanouk ranariddh kem heng avigdor amnon
  arie avi avraham avner barak benny binyamin chaim dov eitan eliezer ephraim ezer gadi gideon gilad giora
  haim itamar itzhak levi menachem meir menahem meron mordechai moshe motti naftali nahum natan nir noam ofer
  ophir oren ori raanan reuven roni rony shai shaul shimon shlomo silvan uri uzi yaakov yair yehoshua yehuda
  yehudi yigal yitzhak yoav yoel yoram yosef yossi yuval zalman zeev zevulun zvi armen ara ashot gagik garo
  hagop hovik karen kocharyan levon nikol raffi samvel serzh tigran vahe vahan vardan vartan vazgen askar
  almazbek gurbanguly imomali emomali islam kassym kurmanbek nursultan rahmon saparmurat shavkat sooronbay
  heydar eldar elman elmar giorgi irakli kakha levan nodar tengiz vakhtang zaza zurab zviad algirdas andrius
  arturas artis arvydas gitanas guntis indulis ivars janis juris maris rolandas saulius valdas valdis
  vytautas andrus juhan toomas urmas juri tucker chase anderson deandre tyreek lebron shaquille kobe peyton
  brock sandy mookie babe zinedine usain erling bente ava matt holden regina winthrop laetitia shamil nunzio
  kendrick montserrat nanette julianna cornell tanner grady garrison thurgood medgar stokely reince beto
  aaden abbott abdias abner abram ace achille adalbert adan addison adelbert adolfo adolph adolphus aidan
  aiden alaric alastor alden aldous alek alfonzo alonzo alphonso alton alvah alwyn ambrose amedee americo
  amory angel ansel anson antone antony antwan aram arch archer archibald aric aristide arlie arlo arnie arno
  aron arron artemis artie arvin asa ashby asher ashton atticus aubrey audie august augustine augustus avery
  axl azim balthazar barclay barnabas barrett barron bartholomew barton basil baxter beau beck benedict benji
  bennie benton bertram bevan blaine blair blake boaz bobbie bodie boyce boyd braden bradford brady branson
  brant braxton brayden brennan brenton brice britt broderick brodie brody bronson brooks bryce bryon bryson
  buck bud buford burl burton buster cade caden cal cale calum campbell cannon carlisle carlyle
  carmelo carroll carson carter cary case cash casimir caspar casper cassius cato cedrick chance chandler
  charley chas chaz chico christ chuckie cicero clair clarke claudius claus clay clem clemente cletus
  cleveland coby colby cole coleman collin colt colton columbus conan connor conor constantine cooper corbin
  cordell cornelius cortez cosmo courtland coy crawford cruz cullen dallin dalton damion damon dandre
  dane daniele dante darby darcy darian darin darius darnell darrel darrin darrius darwin dashiell davey
  davion davis davy dawson dax deacon deangelo deion delano delbert dell delmar delroy demarcus demetrius
  demond dennie denny denver denzel deon deonte derick derrell deshawn deshaun desi devante devon devonte
  dewayne dewitt dexter dillon dino dion dionte dixon dominick domenic donn donnell donny donovan donte
  dorian dorsey douglass doyle drake duff dustin dusty dwyane ean earle earnest eben ed eddy edgardo edison
  edmond edwardo eino elbert elden eldon eldridge eliah elias eligio elisha ellery ellsworth elmo elmore eloy
  elroy elton elvin elvis elwin elwood emery emmet emory enoch enos erasmus erick errol ervin esau eustace
  evander everette ewan ewell ewing ezekiel faron faustino felton ferris fitz fitzgerald flynn ford foster
  fox frances frankie franklyn fraser frasier frazier freddy fredric fredrick freeman fulton gage gale galen
  garfield garland garret garry garth gaylord geary gehrig genaro geraldo germaine geronimo giovani giovanny
  glendon gordie grayson green greggory greig griffin grover guthrie hakeem hale hamilton hanson hardy
  harland harley harmon harper harris harrison harrold hart hayes hayward heath herschel hezekiah hilton
  hiram hollis horatio houston hoyt hudson hung hyman hyrum ichabod ignatius immanuel ingmar inigo irvin
  isaak isaiah isai ishmael isiah isidore israel issac ivor ivory izaiah jaan jabari jabez jace jackie jacoby
  jaden jadon jagger jaiden jairo jaleel jalen jamaal jamar jamarcus jamari jamarion jamel jamey jamir jaquan
  jareth jaron jarrett jarvis jasen javon javonte jaxon jaxson jayce jayden jaylen jayson jaydon jedediah
  jedidiah jeffery jeffry jennings jensen jerald jeramy jerad jeremie jeriah jericho jermain jerod jeromy
  jerrod jerrold jesiah jess jessie jethro jett jimmie joan job joby jody joesph joey johnathan johnathon
  johnpaul jonatan jonathon jory joseluis joss jovani juancarlos judah judson jules junior justice justus
  kade kaden kale kaleb kameron kane karey karson kasey kash kayden keanu keaton keegan keenan kelvin kellan
  kellen kelton kendall kennith kenyon kermit kerry keshawn keven keyon kian kieron killian king kingsley
  kingston kip kirby kit knox koby kody kolby kole kolton korey kraig kristofer kristopher kurtis kyler kyree
  ladarius lafayette laird lamont lancelot landen landon landry lane langston lathan laurel laurence laverne
  lawson layne lazaro leander leigh leighton leland lem lemuel lennie lennox les lex lincoln lindell lindon
  linus llewellyn loki lon london lonny lonzo loren lorin lou loyd lucian lucius lyman lynn lynwood mack macy
  maddox madison major malachi malakai malcom mannie manu marcellus margarito marquez marlon marlow
  marlowe marques marquis marquise marshal martez mathew mattias maverick maximilian maximillian maximus
  maynard mckinley meade mearl mekhi melchior mercer merlin merrick merrill merritt merton messiah michale
  miguelangel mikel mikey milburn millard miller minor misael misha mitchel modesto monroe montana montgomery
  monty mordecai morley morton mose murdoch murphy myles nash nat nathanael nathanial neel nehemiah nels
  newton niccolo nicholai nichol nicola noble noe nolan norberto norris norwood obadiah obed oberon octavius
  odell odin ogden olin omari ora oral orion orson orval osbert osborne osmond oswald oswaldo othello otho
  ottis oz ozzie ozzy pace padraic paris parris paton patton paxton payton perceval percival perrin phelan
  philander philando phileas philbert phineas phoenix pinchas porter powell prentice prescott prince quinlan
  quinton rafe rahm rahsaan raheem raleigh ralston rameses ramsay randal randell rande rashaad rashawn rayan
  rayburn rayford raymon raymundo reagan reece reed refugio reginal reilly remington remus renard reno reuben
  rexford rey reynaldo reynold rich richie rico rider ridge riley ritchie robb robby robbin robson roddy
  rodger rodrick rolando rolland ronan ronny roque rosario roscoe rosendo rosco rowland royal royce rubin
  rudyard ruel russel ryder ryker ryland rylan sal samson sander sanders santino santo saulo sawyer saxon
  schuyler scot scottie scotty seanan sedrick selwyn semaj seymour shad shamar shamus shaquan shay shea
  shelby shelton shep sheridan sherlock sherwin sherwood shiloh shirley shon si sigmund silas silvestre
  sinclair skip skye slade sly smith sol solon sonny spike squire stacy stanford steph stephon stevan stevie
  stirling storm sullivan sylvan syed tate tavares taylor tayshaun telly templeton terrill tevin thad
  thaddeus thadeus theodor theron thornton thurman tiger tillman timmothy timmy tino titus tobin tollie
  torrance torrey trace tracy travon trayvon tre tremaine trenton trevin trevion trever trinidad tripp
  tristen tristin triston tryggve tuck turner tye tylan tyree tyrell tyrese tyron tyshawn tyson ulysses uriah
  uriel urijah usher uziel valentino valentine vaughan verlin verne vernie vester victoriano vinnie vinny
  waldo walker wallis walton ward wardell waylon weldon wendel wes westley weston wilber wilbert wilburn
  wilder wilford wilfrid wilkie willem williams willis wilmer wilson wilton windsor winfred winfield winford
  woodie woodson woodward worth wylie xander yancy york yul yusef zachariah zachery zackary zackery zain
  zander zane zavier zayden zayn zebulon zechariah zeke zev zion abdikadir abdifatah abiodun adebayo adewale
  agbani akin akinwumi alhaji aliko aliou amara ayo azubuike babajide babacar bakary bongani chidi chike
  chinonso chukwudi cyprian dambudzo demba diallo dikgang eloi fikile fortune ghislain gwede hakainde isatou
  jabu jakes jibrin kabiru kagiso kgalema lamine lazarus lucky mandla marcelin matata mbaye mondli mthuli
  muhammed nduduzo nkosana nuhu ochieng oladipo olamide oluwaseun onyeka ousseynou patience saidou sello
  sibusiso sifiso simba siyabonga solly tanko temitope themba thulani tinashe tokunbo tshepo tumelo vusi
  yahaya yemi zakes zwelethu aamir aarav abhay abhinav aditi agha ahsan aijaz aman ansar anshuman arup
  asadullah ashfaq ashutosh aslam ayub azam azhar babar balaji basant bhanu bhushan bipin biswajit brij
  danish debashish debendra devan devesh ehsan farhan fawad gajendra ghulam gopalan gyan habibullah hameed
  haroon hasnain hemanth ijaz ikram inzamam irfan ishaq ishrat jagan jagat jai javed jeevan jignesh kabir
  kalyan kamlesh kanwal karthik kartikeya kedar keshav khawaja khurram kunal laxman liaqat mahavir mahbub
  maninder mansoor maqbool moeen mohsin mufti mujeeb nadeem nagendra nand naseer nawab neeraj nizam omkar
  owais paras parvez prabhat pradip prafull pratik purushottam qamar rabindra raghu raheel rajeshwar rajib
  rajkumar ramachandra ramchandra randeep rashtrapati rehan rizwan rupinder sajid saleem salil sameer samit
  sandip sarfraz sartaj shabbir shafiq shahbaz shahzad shailesh shaheen sharjeel shehzad sher shoaib shreyas
  shyamal sohail srinivasan sriram subrata sudarshan sudip sukhbir sumeet sushant tanveer tanvir tathagata
  umair usman uttam vasudev veerappa venkatesh vidya vinayak virat vishwas wahab wajid waqar yunus zafar
  zaheer zahid zahir zeeshan zubair adang agung ahok airlangga andi anies arief aris bagus bahlil basuki
  boediono djoko dwi eko fadli ganjar gita hary hatta hendra iwan kuntoro luhut mahfud muhaimin nadiem nurdin
  pramono puan rizal sandiaga setya soeharto sofyan sri sutrisno taufik teten tjahjo wahyu yusril zulkifli
  aquilino bongbong isko jinggoy leila lito mar miriam ping risa azmin hishammuddin khairy mahfuz muhyiddin
  nurul rafizi razak shafie tengku wan
`
  .split(/\s+/)
  .filter(Boolean);
