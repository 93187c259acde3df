/**
 * Given names that news meets often, folded (small letters, no diacritics). Written down from general knowledge
 * of common names by language; a name may stand under several.
 */
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const FEMALE_NAMES: readonly string[] = split(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy
  kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn
  janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn
  judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia
  frances jean alice judy isabella julia amber denise danielle marilyn beverly charlotte natalie theresa diana
  brittany doris kayla alexis lori marie claire hillary chelsea melania ivanka tiffany kellyanne nikki condoleezza
  madeleine loretta huma elaine kirsten kamala tulsi elissa lindsay lindsey maggie meg peggy sally wendy
  anne annie bonnie carly carrie cathy cindy connie debbie dana edith eileen eleanor ellen elsie erica erika erin esther
  eva gail georgina geraldine gina glenda gwen gwendolyn harriet heidi ida irene iris isabel jackie jane janelle jeanette
  jeanne jeannie jenna jenny jill jo joann joanna joanne jodi josephine joy juanita judi june kara kari kate katelyn katie
  kathy katrina kay kendra kerry kim krista kristen kristi kristin kristina kristy lena leah lillian liz lois loreen lorraine
  louise lucille lucy lydia lynda lynn lynne mabel marcia margie marian marianne marjorie marlene marsha maureen maxine
  mildred mindy miriam misty molly monica myra nadine naomi natasha nina norma nora olga pam paula pauline penny phyllis
  priscilla rachael ramona regina renee rhonda rita roberta robin robyn rosa rosemary rosie roxanne sabrina sheila shelly
  shannon sherry sonia stacey stacy stella sue suzanne suzy sylvia tamara tammy tanya tara terri thelma tina toni tonya
  tracey tracy valerie vanessa velma vera veronica vicki vickie viola vivian wanda whitney wilma yolanda yvonne yvette
  zoe amelia beatrice bridget caitlin camilla charlene chloe clara colleen daisy daphne delia delores ella eliza emilia
  fiona florence freda gemma gillian imogen jasmine kirsty lesley lily margot matilda mia millie muriel nicola philippa
  phoebe poppy rosalind theresa tessa ursula winifred zara siobhan aoife niamh maeve sinead roisin oonagh grainne
  brigitte celine chantal colette delphine dominique elodie emmanuelle estelle francoise genevieve helene isabelle
  josette juliette laetitia laurence lucie madeline marguerite martine mathilde monique mireille nathalie odile pascale
  simone solange sophie sylvie valentine veronique virginie segolene rachida annegret angelika anja anke annette astrid
  birgit brigitta claudia cornelia elke franziska frauke gabriele gerda gisela greta gudrun hanna hannelore heike helga
  hilde ilse inge ingrid irmgard jutta karin katarina katharina katja kerstin kirstin liesel lotte magda manuela marina
  marlies martina melanie mechthild nadja petra renate sabine sigrid silke silvia stefanie susanne ulrike ursel uschi ute
  waltraud alessandra antonella carla carlotta caterina chiara cristina daniela donatella elena elisa elisabetta
  federica francesca gabriella giorgia giovanna giulia giuliana giuseppina ilaria laila letizia lucia luciana lucrezia
  luisa marcella mariangela mara marta michela ornella paola patrizia rosaria serena silvana simona stefania valentina
  adriana alejandra alicia ana beatriz blanca camila carmen carolina catalina cecilia concepcion consuelo dolores
  elvira emilia esperanza estela estrella fernanda francisca gabriela gloriana graciela guadalupe ines irma isabela
  jimena josefa josefina juana julieta laureana leticia lorena lourdes lupe luz magdalena maite maribel maricarmen
  marisol mariana maricela mercedes milagros monserrat nieves noemi nuria paloma pilar raquel rocio rosalia rosario
  silvina socorro sofia soledad susana veronika ximena yesenia dilma marielle benedita conceicao fatima graca joana
  luiza mariza raimunda thais vitoria agnieszka aleksandra alina barbora beata bozena danuta dorota edyta elzbieta ewa
  grazyna halina hana iveta ivana izabela jadwiga jana jaroslava joanna jolanta justyna katarzyna krystyna ludmila
  malgorzata milena monika olena oksana oxana petya radmila renata snezana tatiana tatyana tereza teresa urszula vesna
  wanda wieslawa wislawa zofia zuzana zuzanna anastasia alla alexandra anfisa antonina darya ekaterina elizaveta galina
  inna irina kira kseniya ksenia larisa larissa lidia lilia liudmila lyudmila lyubov maya nadezhda nadiya natalia
  natalya nataliya oleksandra polina raisa svetlana tamar valentyna varvara viktoria yelena yekaterina yevgenia yulia
  zhanna zinaida asa annika birgitta britt brita cecilie ebba elin elsa emelie freja frida gro gunilla hedda helle
  ingeborg inger kaja kajsa karita karolina kirsti kjersti laila linn liv mette margrethe marit mona ragnhild randi siri
  siv solveig sonja synnove tone torill tove turid ulla unni aino anneli eeva kaisa katri liisa maarit mirja paivi
  riitta sanna satu sirpa tarja tuula aisha aishah amal amina amira asma asmaa aziza dina fadia farah farida fatema
  fatimah fatma ghada hadiza haifa hala hanan hanaa hind huda iman inas jamila khadija khadijah lamia latifa leila
  layla lina lubna maha mahnaz malala malika manal maryam mariam masih mina mona muna nabila nada nadia nagwa najat
  najla nasrin nawal nayla noor noura nour rana rania rasha rawan reem rima sahar salma samar samira sana sanaa shaima
  shereen shirin shireen soraya suha suhair tawakkol wafa wafaa yasmin yasmine yasmeen zahra zainab zaynab zeinab
  zeina zubaida ayse aysel aylin canan deniz ebru elif emine esra fatos feride gul gulsen hatice meral nazli nurcan
  ozlem selin sevgi sibel tansu zeynep aditi aishwarya ananya anita anjali anuradha aparna aparajita aruna arundhati
  asha bhavna deepa deepika divya gauri geeta gita indira indra jaya jayalalithaa kavita kiran kirti lakshmi lata
  madhuri mamata manisha maneka mayawati meena meera meenakshi nandini neha nirmala nirupama padma pallavi parvati
  pooja poonam pratibha preeti priti priya priyanka radha radhika rajani rani rekha renuka ritu roopa rupa sadhana
  savita seema shabana shanta shanti sheela shilpa shobha shreya smriti sneha sonali sonia sudha sujata sunita sushma
  swati tavleen uma usha vandana vasundhara vidya vimala benazir hina sherry sheikha khaleda hasina nusrat
  akiko ayako chieko chiharu chika emiko etsuko fumiko hanae harumi hiroko hisako junko kaori kazuko keiko kimiko
  kumiko kyoko machiko makiko mariko masako mayumi michiko midori mieko miho miki misako mitsuko miyuki naoko naomi
  natsuko noriko reiko ritsuko sachiko sadako sakura satoko sayuri setsuko shizuka shoko sumiko takako tamiko tomoko
  toshiko yoko yoshiko yui yuka yukari yukiko yumi yumiko yuriko ngozi chimamanda folake funmi ifeoma nkechi nkosazana
  amina winnie wangari thuli zanele nomvula nosipho thandi lindiwe naledi ellen graca auma akinyi wanjiku aminata
  fatou fatoumata mariama bintou awa ndeye corazon imelda gloria leni loida marites megawati sri susi retno siti
  aung meutia yingluck suu margarethe hanneke anneke marijke marieke saskia femke els ineke neelie femke griet kaat
  magdolna katalin ildiko zsuzsanna eszter agnes erzsebet judit ilona klara andrea viorica elena ioana mihaela raluca
  simona gabriela laura monica despina dora eleni eleftheria katerina konstantina melina nana zoi vasiliki kaja dalia
  vaira ruta rasa laima ingrida dace ilze inese evika kersti marju kadri maia salome nino natia lela khatuna ani
  nune anahit karine zaruhi gayane galit tzipi limor ayelet golda yael noa merav michal shelly orly orna tamar
  shira anat shulamit rivka chava dafna hadas einat rachida najat segolene kyrsten jeanine lucila tammie tawana
  latoya keisha ebony shaniqua tamika lakeisha monique alondra marcela viviana paulina daniella gisele bianca
  cassandra candice candace brianna brooke caroline courtney crystal desiree destiny ebonee elise felicia hailey haley
  hayley hilary holly ingrid janine jocelyn josie kaitlyn karla kasey kathi kellie kristine latasha leanne leslie lorena
  lorie lynette mackenzie mallory marisa marissa maryann meredith mikayla mollie nichole noelle paige patrice patsy
  rochelle ronda rosalie rosalyn rosanne roseann selena selma shawna shelby shelia sierra sondra sydney tabitha tania
  tasha trisha vivienne adele agatha aileen alana alexa alison allison allyson alyssa anita antoinette ariana ariel
  audrey barbra bernadette bernice bertha bessie bette betsy billie blanche carole cecile celia charity charmaine
  christa christie claudette claudine constance cora corinne cristal darlene deanna deidre delilah della diann dianna
  dianne dinah dixie dolly dora eda edna effie elena elinor elisa elisabeth eloise elsa enid ernestine estella ethel
  eugenia eunice eve fannie fay faye felicity flora fran francine frieda genevieve georgette georgia germaine gertrude
  ginger ginny gladys greta gretchen hattie hazel helena henrietta hester hilda hope ilene imelda ina inez ingeborg ira
  irma isadora ivy janie jayne jeannette jeri jessie jewel joanie jolene josefina juliana juliet kaye kitty krystal
  lana laverne lea leanna lela leona leonor leslee lila lilly lola lorna lottie lou luanne lula luella mae magdalene
  mamie margarita marguerite mariah maribeth marietta marla marlena marta marva marylou maude mavis may melba melinda
  mercedes merle michele millicent minnie mitzi moira mona muriel myrna myrtle nan nanette nell nellie nettie nikita
  nola noreen odessa olive opal ora paulette pearl penelope petra polly portia prudence queen rae reba rena reva rosalinda
  rose rosetta rowena ruby sadie sandy saundra serena shari sharlene shauna sheryl sonya sophie summer susannah susie
  suzette tami tanisha tess thea therese trina trudy twila una verna vilma violet wilhelmina winona yasmin yoko zelda
`);

export const MALE_NAMES: readonly string[] = split(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony donald mark
  steven andrew paul joshua kenneth kevin brian timothy ronald jason george edward jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
  tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
  willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene abe abraham adrian al alec alex
  alfred alistair allan allen alvin amos andy angus angelo archie arnold arlen barack barney barry bart ben bennett bernard bernie
  bert bill bob boris brad brendan brent brett buddy burt byron caleb calvin cameron carlton casey cecil chad charlie chester
  chet chip chris chuck clarence clark claude clayton cliff clifford clint clinton clyde cody colin conrad cory corey
  craig curt curtis cyrus dale dan danny darren darrell darryl dave dean derek derrick desmond devin dewey dick dirk
  dominic don donnie doug drew duane duncan dwayne dwight earl eddie edgar edmund edwin eli elliot elliott ellis elmer emmanuel
  emmett eliot ernest ernie erskine evan everett ezra felix fletcher floyd francis franklin fred freddie frederick garrett
  gavin gene geoff geoffrey gerard gerry gil gilbert glen glenn gordon graham grant greg gus guy hal hank hans harlan
  harry harvey hayden hector herb herbert herman homer horace howard howie hubert huey hugh hugo hunter ian ira irving
  irwin isaac ivan jackson jake jamal jamie jared jarrod jasper jay jeb jed jeff jefferson jeremiah jermaine jerome jim jimmy joel
  johnnie johnny jon jonah josh josiah judd jude julian julius ken kenny kent kirk kurt lance larry lamar lee len lenny
  leo leon leonard leroy leslie lester lewis lionel lindsey lloyd lonnie lorne louie louis lowell lucas luke luther
  lyle lyndon mac malcolm malik marco marcus mario marion marlin marshall martin marty marvin maurice max maxwell mel
  melvin merle mervyn mick micah mickey miguel mike miles milo milton mitch mitchell mitt monte morgan morris mort
  moses murray myron nate nathaniel neal ned neil nelson newt nick nicky nigel noel norm norman oliver ollie omar orrin orville
  oscar otis otto owen pat percy perry pete phil phillip pierce preston quentin quincy ralph ramsey rand randall randolph
  ray reggie reginald reid rex rhett rick rickey ricky rob robbie rocky rod roderick rodney roland rolf ron ronnie
  roosevelt rory ross rowan ruben rudolph rudy rufus rupert rush russ rusty sam sammy sanford saul seth shane shaun
  shawn sheldon sherman sherrod sid sidney simon solomon spencer spiro stan stanley stephan sterling steve stewart stuart sylvester
  tad ted teddy terence terrance terrell terrence theo theodore theo tim toby tod todd tom tommy tony travis trent trevor
  trey tristan troy truman ty tyrone vance vaughn vern vernon vic victor vince virgil wade wallace wally walt warren
  wendell wesley wilbur wiley wilfred will willard willy winston woodrow woody wyatt xavier zach zack alastair alasdair
  callum callan cedric clive cormac crispin declan denis dermot desmond diarmuid donal eamon eamonn enda fergus finbar
  finlay gareth giles hamish humphrey iain jacob jeremy jolyon keir kieran lachlan liam mervyn micheal neville niall
  nicol nigel oisin owain padraig piers quintin rhys rishi rory ruairi rupert seamus sebastian stephan taoiseach tarquin
  tristram alain alexandre alphonse andre antoine armand arnaud auguste baptiste bastien benoit bernard bertrand blaise
  bruno cedric charles christophe claude clement cyril damien denis didier edouard emile emmanuel etienne fabien fabrice
  fernand florian francois franck frederic gael gaston georges gerard gilles gregoire guillaume gustave guy henri herve
  hubert jacques jean jerome joel julien laurent leopold lionel loic louis luc lucien marc marcel mathieu matthieu
  maxime michel nicolas noel olivier pascal philippe pierre quentin raphael raymond regis remi remy rene roland romain
  sebastien serge stephane sylvain theophile thibault thierry tristan valery valentin victor vincent xavier yannick
  yves achim adolf albrecht alois andreas anton armin arndt axel bastian bernd bernhard bjorn burkhard carsten christoph
  clemens detlef dieter dietrich dietmar eberhard eckart eckhard egon emil erhard erich ernst erwin eugen ewald
  ferdinand franz friedrich fritz georg gerd gerhard gero gottfried gregor guido gunter gunther gustav guenter hannes hans
  hansjorg harald hartmut heiko heiner heinrich heinz helmut helmuth herbert hermann holger horst ingo jens joachim
  jochen johann johannes jorg joerg josef juergen jurgen kai karl karlheinz karsten klaus konrad kurt lars leopold
  lorenz lothar ludger ludwig lukas lutz manfred marius markus mathias matthias moritz norbert olaf oskar ottmar peer
  rainer ralf reiner reinhard reinhold rolf rudiger rudolf ruediger sigmar siegfried stefan steffen sven theo thilo thorsten
  till tilman tobias torsten udo ulf uli ulrich uwe veit volker waldemar walther werner wilfried wilhelm willi willy
  winfried wolf wolfgang wolfram alberto aldo alessandro alessio alfonso alfredo amedeo angelo antonino antonio
  armando arturo augusto aurelio bartolomeo benedetto bernardo beppe bettino carlo carmine cesare ciro claudio corrado
  cristiano dario davide domenico donato edoardo elio emanuele emilio enrico enzo ettore eugenio fabio fabrizio
  federico ferdinando filippo flavio francesco franco gaetano gennaro giacomo giampaolo gian giancarlo gianfranco
  gianluca gianni gino giorgio giovanni girolamo giulio giuliano giuseppe guglielmo ignazio lamberto leonardo leoluca
  lorenzo luca luciano lucio luigi marcello massimiliano massimo matteo maurizio mauro michele mirko nicolo nino
  orlando ottavio paolo pasquale piero pier pietro raffaele renato renzo riccardo rinaldo roberto rocco romano romeo
  salvatore sandro sergio silvio stefano tommaso tullio ugo umberto valerio vasco vincenzo vito vittorio walter
  agustin alejandro alonso alvaro andres anibal ariel arnaldo arnulfo benito camilo carlos cesar cristobal cuauhtemoc
  damian diego domingo eduardo efrain eliseo enrique ernesto esteban evo ezequiel fabian facundo felipe fernando fidel
  francisco gerardo german gilberto gonzalo gregorio guillermo gustavo heriberto hernan hilario horacio humberto
  ignacio inaki isidro ismael jacinto jaime javier jesus joaquin jordi jorge josep juanito julio leandro leonel leopoldo
  lisandro lucho luis manolo manuel marcelo marcos mariano martin mateo mauricio maximo miguel moises nestor nicanor nicolas
  octavio omar oriol osvaldo pablo paco pascual pedro pepe porfirio rafael rafa ramiro ramon raul reinaldo ricardo
  rigoberto rodolfo rodrigo rogelio roman ruben salvador santiago santos sebastian segundo sergi teodoro tomas ulises
  valentin vicente wilfredo xabier xavi abel ademir adilson aecio aloizio ciro edson eduardo fabricio fernao getulio
  gilmar gilson helio jair joao joaquim jorge juscelino lula luiz marcio michel milton moacir nuno otavio paulo pele
  pele raimundo renan ronaldo rui sergio tancredo tiago thiago vasco wagner wanderley zeca alexei alexey aleksandr
  aleksei aleksey alexandr anatoli anatoly andrei andrey andrij andriy arkady arkadi arseniy artem artur artyom bogdan
  boris daniil denys dimitri dmitri dmitriy dmitry dmytro eduard evgeni evgeny evgeniy fedor fyodor gennadi gennady
  georgi georgy gleb grigori grigory igor ilia ilya iosif ivan kirill konstantin lavrenty leonid lev maksim maxim
  mikhail mikheil mykola mykhailo nikita nikolai nikolay oleg oleh oleksandr oleksiy ostap pavel pavlo petro petr pyotr
  rinat roman rostislav ruslan sasha semyon serhiy sergei sergey slava stanislav stepan svyatoslav taras timofei timur
  vadim valentin valeri valery valeriy vasil vasily vasyl viacheslav victor viktor vitali vitaliy vitaly vitalii
  vladimir vladislav vladlen volodymyr vsevolod vyacheslav yakov yaroslav yegor yevgeni yevgeny yuri yuriy yury zakhar
  adam aleksander andrzej arkadiusz bartosz bogdan boguslaw boleslaw bronislaw cezary czeslaw donald dariusz grzegorz
  henryk jacek jakub jan janusz jaroslaw jerzy jozef karol kazimierz krzysztof lech leszek maciej marcin marek mariusz
  mateusz mieczyslaw miroslaw pawel piotr przemyslaw radoslaw rafal ryszard slawomir stanislaw stefan tadeusz tomasz
  waldemar witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zygmunt alexandr bohumil bohuslav dusan frantisek
  igor jaromir jaroslav jindrich jiri josef juraj karel ladislav lubomir lubos ludek lukas martin michal milan milos
  miloslav miroslav mojmir ondrej ota pavol petr premysl radek radim robert rudolf stanislav stepan tomas vaclav
  vladimir vlastimil vojtech zdenek attila balazs bela csaba ferenc gabor geza gyorgy gyula imre istvan janos jozsef
  karoly kalman laszlo lajos levente matyas miklos orban peter sandor tamas tibor viktor zoltan zsolt adrian alexandru
  andrei bogdan calin catalin ciprian constantin corneliu cristian dacian dan emil florin gheorghe horia ioan ion
  iulian klaus liviu marian mihai mircea mugur nicolae octavian ovidiu petre radu razvan sorin stelian teodor traian
  tudor valeriu vasile victor virgil vlad alija aleksandar ante blagoje boban bojan boris borislav bosko branko
  branislav dalibor damir danilo darko davor dejan dimitar dinko dobrica dragan drago dragoljub edin emir enver fatmir
  filip franjo gojko goran hashim haris ibrahim ivica ivo janez jovan kiro kiril krasimir lazar ljubo ljubomir luka
  marko marjan mate milan mile milorad milos milovan mirko miroslav mladen momcilo momir muhamed nebojsa nedeljko
  nenad nikola novak ognjen plamen predrag rade radovan rasim ratko rosen rumen sali sasa sefer simeon sinisa slobodan
  srdjan stipe stjepan stoyan svetozar tihomir tomislav veselin veljko vojislav vojin vuk zdravko zeljko zivko zlatko zoran
  zhelyu alexandros alexis andonis andreas antonis aristotelis athanasios christos costas dimitris dimitrios efstathios
  evangelos fotis george giannis giorgos glafcos grigoris ioannis kostas konstantinos kyriakos lefteris makis manolis
  michalis nicos nikos nikolaos panagiotis panos pavlos petros spyros stavros stelios thanos theodoros thodoros vassilis
  vangelis yannis yiannis yanis yorgos aksel anders arne arvid asbjorn bengt bent birger bjarne bjarni bo borje carl claes
  dag egil einar eirik erik erland espen finn folke frode gaute geir goran gosta gudmundur gunnar gustaf haakon hakan
  halvard halvor hakon harald havard helge henning henrik ingemar ingvar ivar jakob jan jarl jens jesper johan jon jonas
  jorgen jorn kare karsten kasper kim kjell klas knud knut kristian kristoffer lars lasse leif lennart magnus mads
  martin mikael mikkel mogens morten niels nils ola olafur olav olle ole olof ove oystein palle peder pelle pelle per poul
  preben ragnar rasmus roar rune sigurd sigmundur simen soren stefan steinar stellan sten stian stig sture svein sven
  svend tage terje thor thorbjorn thore thorvald toke tor torbjorn tore torgny tormod torstein trond trygve ulf uffe
  urban vidar viggo aki ari arto eero erkki esko heikki ilkka jaakko janne jari jarmo jorma jouko juha juhani jukka jussi
  jyrki kalevi kalle kari kimi kimmo lauri lasse markku martti matti mauno mika mikko olli osmo paavo pasi pauli pekka
  pentti pertti petteri risto sakari sami sauli seppo tapio tarmo teemu teuvo timo toivo urho veikko vesa ville yrjo
  aart adriaan alexander arjen bart bas bram cees cornelis daan dirk erwin frits geert gerrit guus hendrik henk herman
  jaap jan jelle jeroen joop joost joris klaas koen laurens maarten marten mart menno nico piet pim pieter rem ruud rutger
  sjoerd steven sybren thijs tjeerd wiebe wim wouter bart elio guy herman karel kris leo luc wilfried yves abbas abd abdallah
  abdel abdelaziz abdelfattah abdelhamid abdi abdirahman abdul abdulaziz abdulla abdullah abdulrahman abed abu adel adil adnan
  afif ahmad ahmadu ahmed akbar akram ali alaa amin amir ammar amr anas anis anwar aref arif asad asef ashraf assad asim
  ata atef atif awad ayad ayman ayatollah aziz azmi badr baha bahgat bakr bandar barham bashar bashir basim bassam
  bilal burhan daoud dawood ehab ehud emad essam ezzat fadi fadel fahd fahad fahmi faisal faiz farid farooq farouk faruk
  fathi fawaz fawzi faysal fouad fuad gamal ghassan ghazi habib hadi hafez haider haitham hakim halim hamad hamdi hamed
  hamid hamza hani hanif haroun harun hasan hashim hassan hatem haydar hazem hesham hicham hikmat hisham hosni hossam
  hossein houari husam hussain hussam hussein ibrahim idris idriss ihab ihsan ilham imad imran iqbal isa ismael ismail
  issam iyad izzat jaafar jabbar jabr jafar jalal jamal jameel jamil jassim jawad jihad jibril kamal kamel kareem karim
  khaled khalid khalifa khalil khamis latif luay lutfi maen mahdi maher mahmood mahmoud mahmud majed majid malek mamdouh
  mamoun mansour mansur marwan masoud massoud mazen mehdi mehmood midhat mohamad mohamed mohammad mohammed mohsen moncef
  mostafa moussa muammar mubarak muhammad muhammadu muhsin mujahid mukhtar munir murad musa mustafa mustapha nabih nabil nader
  nadim naguib naif naim najib najibullah nasir nasr nasser nawaf nawaz nayef nazih nizar nouri nuri osama othman parviz
  qaboos qasem qassem rachid rafik rafiq rahim rahman ramadan rami ramzi rashad rashid raza reza riad riyad riyadh
  rustam saad saadi sabah sabri saddam sadiq saeb saeed said saif salah saleh salem salim salman sami samir samuel sayed
  sayyid selim seyyed shahid shakir sharif shawki shehbaz suleiman sulaiman sultan taha taher tahir talal talat tamim
  tareq tariq tarik tawfiq tayeb taysir usama uthman wael walid waleed wasim yahya yaser yasir yasser yassin yazid younes
  younis youssef yousef yousuf yusuf zaher zaid zakaria zaki zayed ziad zine ziyad zuhair ashraf hamid karzai hekmat
  abdolkarim akbar ali asghar bahman behzad bijan dariush davoud esfandiar esmail farhad fereydoun gholam gholamhossein
  hashemi hooshang hushang javad kamran kazem kaveh khosrow mahmoud manouchehr masud mehran mir mohsen morteza mostafa
  nasser parviz qassem ramin reza ruhollah sadegh saeed shahram siamak soroush yadollah adnan ahmet ali alparslan arda
  aydin bayram bulent burak cem cemal cengiz cevdet devlet dogan ekrem emre enis ercan erdal erdem ergun erkan erol
  ersin fatih fethullah fikret hakan halil haluk hasan hilmi huseyin ibrahim ilhan ilker ismail ismet kadir kemal
  kenan koray levent mehmet melih mert mesut metin murat mustafa nazim necmettin numan omer onur orhan osman ozan
  ozgur rauf recep sabri salih sedat selahattin selcuk serdar serkan sinan suleyman tayyip taner tarik tolga tuncay
  turgut ufuk ugur umit veysel volkan yalcin yasar yavuz yigit yilmaz yucel zafer zeki ziya abhijit abhishek aditya ajay
  ajit akash akhilesh akshay alok amar amartya amit amitabh amitav amol anand anil anirudh ankit ankur anup anupam anurag
  arindam arjun arun arvind ashish ashok ashwin atal atul avinash babu baldev balakrishna balram bharat bhim bhupinder
  bimal brahma brajesh chandan chandra chandrababu chidambaram chetan deepak dev devendra dhananjay dharmendra dhruv
  digvijay dilip dinesh ganesh gaurav gautam girish gopal gulzar govind gurcharan gurmeet guru hardeep hari harish harsh
  hemant himanshu inder ishaan jagdish jagmohan jairam jaswant jawaharlal jayant jayaram jitendra jyoti kailash kapil
  karan kartik kaushik ketan kishore kumar kushal lalit lalu lokesh madan madhav mahatma mahendra mahesh mani manish
  manmohan manohar manoj milind mohan mohandas mohit morarji mukesh mukul murali naresh narayan narayana narendra natwar naveen
  navin nikhil nilesh nitin nitish om pankaj parag pavan pawan prabhu pradeep prafulla prakash pramod pranab prasad
  prashant pratap prateek praveen pravin prem prithviraj puneet raghav raghuram rahul raj raja rajan rajat rajeev rajesh
  rajinder rajiv rajnath rakesh ram ramakrishna raman ramesh ranjan ranjit ratan ravi ravindra rishi ritesh rohan rohit
  roshan sachin sandeep sanjay sanjeev sanjiv santosh sarath satish satya saurabh shankar shantanu sharad shashi
  shekhar shiv shivraj shivshankar shyam siddharth sitaram somnath soumya srinivas srikanth subhash subramaniam
  subramanian sudhir sujit sumit sundar sunil suresh surendra surya sushil swaminathan swapan tarun tejas uday umesh
  upendra utpal varun vasant venkat venkaiah vidhu vijay vikas vikram vinay vineet vinod vipin viral viren virendra
  vishal vishnu vishwanath vivek yashwant yogendra yogesh yogi pervez nawaz asif bilawal imran zulfikar shaukat
  rehman hamid mahinda maithripala ranil gotabaya velupillai chandrika sirimavo junius prachanda girija pushpa akihito
  akio akira atsushi daisuke eiji eisaku fumio goro hajime haruhiko haruki hayato hideki hideo hidetoshi hikaru hiro
  hiroaki hirofumi hirohito hiromichi hiroshi hiroyuki hisashi ichiro isamu isao issei itaru jiro jun junichi junichiro
  juro kaoru katsuhiko katsuya kazuhiro kazuo keiji keisuke keizo kei ken kenichi kenji kenta kenzaburo kenzo kiichi kiyoshi
  koichi koji kosuke kotaro kunihiko makoto mamoru manabu masaaki masahiko masahiro masaki masao masaru masashi masato
  masatoshi masayoshi masayuki michio minoru mitsuo morihiro motoo naoki naoto naruhito nobuo nobuyuki noboru norio osamu ryo ryoichi
  ryoji ryota ryu ryuichi ryutaro saburo sadaharu satoru satoshi seiichi seiji seiichiro shigeo shigeru shin shingo
  shinichi shinji shintaro shinya shinzo shiro shizuo shoichi shoji shuichi shunichi sosuke susumu tadashi taizo
  takahiro takao takashi takayuki takeo takeru takeshi takuya taro taku tatsuo tatsuya teruo tetsu tetsuo tetsuya
  tomiichi tomohiro tomoaki tomoyuki toru toshiaki toshihiko toshihiro toshiki toshio toshiyuki tsutomu tsuyoshi
  yasuhiro yasuhito yasuo yasushi yasutoshi yohei yoichi yoji yosuke yoshi yoshihide yoshihiko yoshihiro yoshio
  yoshiro yoshitaka yoshiyuki yuichi yuji yukio yusuke yutaka yuto yuzuru zenko kwame kofi kwesi kojo ato jerry jerome
  nana akwasi yaw olusegun goodluck muhammadu sani yakubu umaru atiku bola babatunde chinua chinedu chukwuemeka emeka
  ikechukwu ike nnamdi obafemi odumegwu okonkwo olu oluwole segun tunde uche wole ken ngugi jomo uhuru mwai raila
  kalonzo daniel oginga julius benjamin jakaya yoweri milton idi museveni paul juvenal pierre laurent joseph mobutu
  patrice etienne thabo jacob cyril nelson walter oliver govan desmond mangosuthu tokyo trevor tito zwelinzima
  bantu steve robert morgan joshua emmerson tendai levy kenneth frederick edgar hage sam jose jonas felipe joaquim
  samora armando afonso teodoro denis omar sassou paul blaise thomas alassane laurent henri felix amadou idrissa ousmane
  leopold abdou macky abdoulaye moussa seydou mamadou modibo lansana ahmed sekou alpha yahya adama foday charles samuel
  ibrahima cheikh oumar souleymane boubacar salif youssou meles hailemariam abiy haile mengistu isaias tekle girma tesfaye
  bekele tamrat siad mohamed salva riek john hassan jaafar benigno ferdinand fidel joseph rodrigo noynoy manny jejomar
  panfilo renato suharto sukarno susilo joko jusuf prabowo abdurrahman wiranto budi agus bambang mahathir anwar najib
  abdullah tunku goh thaksin chuan prayuth banharn chavalit chatichai surayud abhisit somchai suthep sondhi bhumibol
  ne thein than khin hun norodom sihanouk ranariddh sam kem heng avigdor amir amnon amos ariel arie ariel avi avraham
  avner barak benjamin benny binyamin chaim dan danny david dov ehud eitan eli eliezer ephraim ezer gadi gideon gilad
  giora haim isaac itamar itzhak levi menachem meir menahem meron mordechai moshe motti naftali nahum natan nir
  noam ofer ophir oren ori raanan rafael reuven ron roni rony shai shaul shimon shlomo silvan tommy uri uzi yaakov yair
  yehoshua yehuda yehudi yigal yitzhak yoav yoel yoram yosef yossi yuval zalman zeev zevulun zvi armen ara ashot gagik
  garo hagop hovik karen kocharyan levon nikol raffi robert samvel serzh tigran vahe vahan vardan vartan vazgen
  askar almazbek gurbanguly imomali emomali islam kassym kurmanbek nursultan rahmon saparmurat shavkat sooronbay heydar
  ilham eldar elman elmar eduard giorgi irakli kakha levan mikhail nodar tengiz vakhtang zaza zurab zviad
  algirdas andrius arturas artis arvydas gitanas guntis indulis ivars janis juris maris rolandas saulius valdas valdis
  vytautas arnold andrus juhan lennart mart toomas urmas juri
  tucker chase wolf anderson jorge dwayne deandre tyreek lebron shaquille kobe dirk peyton eli brock sergio sandy
  mookie yogi babe mickey pele diego zinedine thierry usain
  erling bente ava matt holden regina winthrop laetitia shamil nunzio kendrick montserrat
   nanette julianna cornell marion tanner grady garrison thurgood medgar stokely marcus 
  reince paul sean corey roger jeff rex rudy sheldon mort tad trey ted beto pete cory jared tom
`);

/** Given names that both women and men carry are in both lists above; these are given names in no other way common. */
export const EITHER_NAMES: readonly string[] = split(`
  alexis ali andrea angel ashley aubrey avery bailey blair blake brett bobbie cameron carey carroll casey charlie cheyenne chris
  claude corey courtney dakota dale dana dominique drew dylan emerson finley frankie gail harley harper hayden jackie
  jaime jamie jan jean jess jessie jo jody jordan jules karen kelly kelsey kendall kerry kim kiran kit lane lee leigh
  leslie lindsay lindsey logan loren lou lynn mackenzie marion maxime mel merle michal mickey morgan nat nicola nikita noel
  noor pat parker patsy peyton quinn randi ray reese remy riley robin rory rowan ryan sage sam sasha shannon shawn
  shelby sidney simone skyler stacy sydney tatum taylor terry toby toni tracy val vivian whitney
`);

/** Listed given names that text uses more often for something else: words, places, brands, family names. */
export const AMBIGUOUS_GIVEN: ReadonlySet<string> = new Set(
  split(`
 will may june april august rose grace faith hope joy summer dawn daisy lily ivy olive pearl ruby amber crystal destiny
 charity chance chase bill chip dean earl grant hunter 
 mason miles pierce rich rod rusty sandy sterling van wade wolf woody
 christian jordan austin georgia virginia sydney paris london brooklyn madison lincoln 
 washington houston dakota cheyenne chelsea savannah india china asia kenya israel jesus angel king queen prince duke
 major judge bishop dolly penny sunny stone ray art rush rand roman ash holly ginger 
 violet myrtle opal sage jewel mercedes lexus alpha islam jihad tokyo santos 
 san santa lourdes trinidad guadalupe dolores milan victoria charlotte sierra orlando 
 marshall 
 sherman warren jefferson franklin 
 grant avery 
 mubarak assad orban karzai suharto sukarno museveni mobutu kocharyan hashemi saddam
 star honey candy dolly queen ayatollah taoiseach baptiste valentine noel page wanda bo ne than ike sani
 mort kit val ty mac wolf tad om dev mani ram raja rani sri indra maya nova eve dot 
 said amin imam sultan emir mir sheikha khalifa mahdi raj guru yogi lee long
 ban lane emerson till wolf rolf per tone siv liv unni lars 
 ginny bunny dusty goldie liberty merit sky rain river forest reed rusty winter melody harmony mercy
 constance patience prudence felicity justice honor see sanders trump
`),
);
