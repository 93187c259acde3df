/**
 * Given names of women that news meets often, folded (small letters, no diacritics). Written down from general
 * knowledge of common names in many languages.
 */
export const FEMALE_NAMES: readonly string[] = `
  alexandria   mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
  ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura
  cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra
  rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly
  christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice
  ann kathryn abigail sophia frances jean alice judy isabella julia amber denise danielle marilyn beverly
  charlotte natalie theresa diana brittany doris kayla alexis lori marie claire hillary chelsea melania
  ivanka tiffany kellyanne nikki condoleezza madeleine loretta huma elaine kirsten kamala tulsi elissa
  lindsay lindsey maggie meg peggy sally wendy anne annie bonnie carly carrie cathy cindy connie debbie dana
  edith eileen eleanor ellen elsie erica erika erin esther eva gail georgina geraldine gina glenda gwen
  gwendolyn harriet heidi ida irene iris isabel jackie jane janelle jeanette jeanne jeannie jenna jenny jill
  jo joann joanna joanne jodi josephine joy juanita judi june kara kari kate katelyn katie kathy katrina kay
  kendra kerry kim krista kristen kristi kristin kristina kristy lena leah lillian liz lois loreen lorraine
  louise lucille lucy lydia lynda lynn lynne mabel marcia margie marian marianne marjorie marlene marsha
  maureen maxine mildred mindy miriam misty molly monica myra nadine naomi natasha nina norma nora olga pam
  paula pauline penny phyllis priscilla rachael ramona regina renee rhonda rita roberta robin robyn rosa
  rosemary rosie roxanne sabrina sheila shelly shannon sherry sonia stacey stacy stella sue suzanne suzy
  sylvia tamara tammy tanya tara terri thelma tina toni tonya tracey tracy valerie vanessa velma vera
  veronica vicki vickie viola vivian wanda whitney wilma yolanda yvonne yvette zoe amelia beatrice bridget
  caitlin camilla charlene chloe clara colleen daisy daphne delia delores ella eliza emilia fiona florence
  freda gemma gillian imogen jasmine kirsty lesley lily margot matilda mia millie muriel nicola philippa
  phoebe poppy rosalind tessa ursula winifred zara siobhan aoife niamh maeve sinead roisin oonagh grainne
  brigitte celine chantal colette delphine dominique elodie emmanuelle estelle francoise genevieve helene
  isabelle josette juliette laetitia laurence lucie madeline marguerite martine mathilde monique mireille
  nathalie odile pascale simone solange sophie sylvie valentine veronique virginie segolene rachida annegret
  angelika anja anke annette astrid birgit brigitta claudia cornelia elke franziska frauke gabriele gerda
  gisela greta gudrun hanna hannelore heike helga hilde ilse inge ingrid irmgard jutta karin katarina
  katharina katja kerstin kirstin liesel lotte magda manuela marina marlies martina melanie mechthild nadja
  petra renate sabine sigrid silke silvia stefanie susanne ulrike ursel uschi ute waltraud alessandra
  antonella carla carlotta caterina chiara cristina daniela donatella elena elisa elisabetta federica
  francesca gabriella giorgia giovanna giulia giuliana giuseppina ilaria laila letizia lucia luciana lucrezia
  luisa marcella mariangela mara marta michela ornella paola patrizia rosaria serena silvana simona stefania
  valentina adriana alejandra alicia ana beatriz blanca camila carmen carolina catalina cecilia concepcion
  consuelo dolores elvira esperanza estela estrella fernanda francisca gabriela gloriana graciela guadalupe
  ines irma isabela jimena josefa josefina juana julieta laureana leticia lorena lourdes lupe luz magdalena
  maite maribel maricarmen marisol mariana maricela mercedes milagros monserrat nieves noemi nuria paloma
  pilar raquel rocio rosalia rosario silvina socorro sofia soledad susana veronika ximena yesenia dilma
  marielle benedita conceicao fatima graca joana luiza mariza raimunda thais vitoria agnieszka aleksandra
  alina barbora beata bozena danuta dorota edyta elzbieta ewa grazyna halina hana iveta ivana izabela jadwiga
  jana jaroslava jolanta justyna katarzyna krystyna ludmila malgorzata milena monika olena oksana oxana petya
  radmila renata snezana tatiana tatyana tereza urszula vesna wieslawa wislawa zofia zuzana zuzanna anastasia
  alla alexandra anfisa antonina darya ekaterina elizaveta galina inna irina kira kseniya ksenia larisa
  larissa lidia lilia liudmila lyudmila lyubov maya nadezhda nadiya natalia natalya nataliya oleksandra
  polina raisa svetlana tamar valentyna varvara viktoria yelena yekaterina yevgenia yulia zhanna zinaida asa
  annika birgitta britt brita cecilie ebba elin elsa emelie freja frida gro gunilla hedda helle ingeborg
  inger kaja kajsa karita karolina kirsti kjersti linn liv mette margrethe marit mona ragnhild randi siri siv
  solveig sonja synnove tone torill tove turid ulla unni aino anneli eeva kaisa katri liisa maarit mirja
  paivi riitta sanna satu sirpa tarja tuula aisha aishah amal amina amira asma asmaa aziza dina fadia farah
  farida fatema fatimah fatma ghada hadiza haifa hala hanan hanaa hind huda iman inas jamila khadija khadijah
  lamia latifa leila layla lina lubna maha mahnaz malala malika manal maryam mariam masih mina muna nabila
  nada nadia nagwa najat najla nasrin nawal nayla noor noura nour rana rania rasha rawan reem rima sahar
  salma samar samira sana sanaa shaima shereen shirin shireen soraya suha suhair tawakkol wafa wafaa yasmin
  yasmine yasmeen zahra zainab zaynab zeinab zeina zubaida ayse aysel aylin canan deniz ebru elif emine esra
  fatos feride gul gulsen hatice meral nazli nurcan ozlem selin sevgi sibel tansu zeynep aditi aishwarya
  ananya anita anjali anuradha aparna aparajita aruna arundhati asha bhavna deepa deepika divya gauri geeta
  gita indira indra jaya jayalalithaa kavita kiran kirti lakshmi lata madhuri mamata manisha maneka mayawati
  meena meera meenakshi nandini neha nirmala nirupama padma pallavi parvati pooja poonam pratibha preeti
  priti priya priyanka radha radhika rajani rani rekha renuka ritu roopa rupa sadhana savita seema shabana
  shanta shanti sheela shilpa shobha shreya smriti sneha sonali sudha sujata sunita sushma swati tavleen uma
  usha vandana vasundhara vidya vimala benazir hina sheikha khaleda hasina nusrat akiko ayako chieko chiharu
  chika emiko etsuko fumiko hanae harumi hiroko hisako junko kaori kazuko keiko kimiko kumiko kyoko machiko
  makiko mariko masako mayumi michiko midori mieko miho miki misako mitsuko miyuki naoko natsuko noriko reiko
  ritsuko sachiko sadako sakura satoko sayuri setsuko shizuka shoko sumiko takako tamiko tomoko toshiko yoko
  yoshiko yui yuka yukari yukiko yumi yumiko yuriko ngozi chimamanda folake funmi ifeoma nkechi nkosazana
  winnie wangari thuli zanele nomvula nosipho thandi lindiwe naledi auma akinyi wanjiku aminata fatou
  fatoumata mariama bintou awa ndeye corazon imelda leni loida marites megawati sri susi retno siti aung
  meutia yingluck suu margarethe hanneke anneke marijke marieke saskia femke els ineke neelie griet kaat
  magdolna katalin ildiko zsuzsanna eszter agnes erzsebet judit ilona klara viorica ioana mihaela raluca
  despina dora eleni eleftheria katerina konstantina melina nana zoi vasiliki dalia vaira ruta rasa laima
  ingrida dace ilze inese evika kersti marju kadri maia salome nino natia lela khatuna ani nune anahit karine
  zaruhi gayane galit tzipi limor ayelet golda yael noa merav michal orly orna shira anat shulamit rivka
  chava dafna hadas einat kyrsten jeanine lucila tammie tawana latoya keisha ebony shaniqua tamika lakeisha
  alondra marcela viviana paulina daniella gisele bianca cassandra candice candace brianna brooke caroline
  courtney crystal desiree destiny ebonee elise felicia hailey haley hayley hilary holly janine jocelyn josie
  kaitlyn karla kasey kathi kellie kristine latasha leanne leslie lorie lynette mackenzie mallory marisa
  marissa maryann meredith mikayla mollie nichole noelle paige patrice patsy rochelle ronda rosalie rosalyn
  rosanne roseann selena selma shawna shelby shelia sierra sondra sydney tabitha tania tasha trisha vivienne
  adele agatha aileen alana alexa alison allison allyson alyssa antoinette ariana ariel audrey barbra
  bernadette bernice bertha bessie bette betsy billie blanche carole cecile celia charity charmaine christa
  christie claudette claudine constance cora corinne cristal darlene deanna deidre delilah della diann dianna
  dianne dinah dixie dolly eda edna effie elinor elisabeth eloise enid ernestine estella ethel eugenia eunice
  eve fannie fay faye felicity flora fran francine frieda georgette georgia germaine gertrude ginger ginny
  gladys gretchen hattie hazel helena henrietta hester hilda hope ilene ina inez ira isadora ivy janie jayne
  jeannette jeri jessie jewel joanie jolene juliana juliet kaye kitty krystal lana laverne lea leanna leona
  leonor leslee lila lilly lola lorna lottie lou luanne lula luella mae magdalene mamie margarita mariah
  maribeth marietta marla marlena marva marylou maude mavis may melba melinda merle michele millicent minnie
  mitzi moira myrna myrtle nan nanette nell nellie nettie nikita nola noreen odessa olive opal ora paulette
  pearl penelope polly portia prudence queen rae reba rena reva rosalinda rose rosetta rowena ruby sadie
  sandy saundra shari sharlene shauna sheryl sonya summer susannah susie suzette tami tanisha tess thea
  therese trina trudy twila una verna vilma violet wilhelmina winona zelda abbie abby abigael adelaide
  adelina adriane adrienne agathe aida aimee alba alberta alecia alessia aleta alfreda aliyah aaliyah alyce
  amara amaya ambar amie anabel anastacia anca andie angelica angelina angelique angie anika anjelica ansley
  antonia april arabella araceli aretha aria arianna arlene ashlee ashlyn athena aurora autumn azalea babs
  bailee barb bea becca becky belen belinda bella bernadine berta beryl bethany bettie beulah bev bibi
  birdie birte bliss bonita brandi brandy breanna brenna bria bridgette brielle brigid britney bryanna
  calista calliope cameron cami camille candy caprice carina carissa carleen carlene carley carmela carmella
  carolann caron carrieann caryn casandra cate cathleen cathryn cayla celena celeste celestine chantelle
  charlize charla chasity chelsey cheri cherie cherry cheryle chrissy christabel christelle christi christin
  chrystal ciara cicely claudie clarice clarissa clementine cleo clover concetta coral coretta corrine
  courteney cristy cyndi cynthie damaris danica danita darby darcy daria darla davina daya deana debi dede
  deena deirdre deja delfina delma delphi demetria demi denice devon dominga dorian dorit dorothea dottie
  drea dulce earlene edie edwina elaina elana eleanora electra eliana elinore ellie elly eloisa elva elyse
  elyssa emely emelia emerald emmeline emmy ericka erlinda ernestina esme esmeralda essie etta eudora eugenie
  eulalia evangeline evie farrah felice fern fernande finola flavia fleur florida flossie flo frankie freya
  gabby gabrielle gaby gay gaynor genesis genie georgiana georgianna georgie geri gia giada gianna gigi gilda
  giselle glenna glenys glynis goldie greer gretel griselda guinevere gwyneth hadassah hadley halle hallie
  happy harlow hedwig heloise henriette hermione hettie hilaria hildegard honey honor idina ilana ileana
  iliana imani inga ione irena isa isla isolde ivette ivonne jacinda jacinta jackee jacklyn jaclyn jacqui
  jada jade jaden jaimie jaleh janae janessa janeth janette janna jaqueline jasmin jayla jaylene
  jaymie jazmin jeana jeane jelena jena jenelle jeni jennie jerri jessa jessamyn jewell jinny joely johanna
  johnna joleen jolie joni jordana jordyn joselyn joslyn joya joycelyn jude julianne juliann justina kacey
  kaia kaitlin kala kaleigh kali kalpana kamila kandace karissa karol karyn kassandra katheryn kathie kathlyn
  kati katlyn katy kaycee kayleigh keeley keira kelley kelli kellyann kenda kendal kenna kenya kenzie keri
  kerri kerrie khloe kiana kiara kiersten kimber kimberlee kimberley kinsley kirstie kizzy konnie kori
  kourtney krissy kristal kristan kristie kristyn krysten krystle kylie kyla kyra lacey lani lara lashonda
  latanya latisha latonya launa laurel lauretta laurie lavonne leana leandra leann leeann leigh leilani lelia
  lenora leonie leora leota leta letty libby liesl lilian liliana lilith lilliana lisbeth lise lisette lissa
  liza lizbeth lizette lizzie lolita loni lora loraine loren lorinda lorri luann lucinda lucretia ludivine
  luise lulu luna lupita lura lurleen lyda lyla lyndsay lyndsey lynnette lyra lyric mable macey mackenna
  maddie madge madonna maisie malia malinda malvina mandy manon marcelle marci marcy mareike maren margaux
  margaretta marge margery margit margo margret marianela marice mariel marika marilee marilou marine marion
  marisela marita maritza marjory marley marlo marlyn marna maryanne marybeth maryellen maryjane maryjo
  marylee marylin maud maura mckayla mckenzie meagan meaghan melany melisa mellissa melodie melody melonie
  mercy meryl meta micaela michaela micki mila mimi minerva minna mira mirabel miranda mirella mireya missy
  monserrate morgana moriah morwenna mya myla myriam nadege nadya nance nanci nannie narges nastassja natasja
  nathaly neda nedra nelda neli nelle neoma nerissa neva nevaeh nia nichelle nicholle nicolette nigella niki
  nikole nila nilda ninette noelia nona norah norine nova nyla oana octavia odalys odette ofelia olympia oona
  ophelia oprah oralia oriana ottilie ouida page pamala pandora pansy paris parisa patience patrica patrina
  patti patty pauletta paulita payton pearlie peg penni peta petronella phoenix phyllida pia piper pippa
  precious presley quiana rachele raegan rahel raina raven raya reagan rebekah regan reina remedios renae
  renita reta retta rhea rhoda ria rianna ricki rikki rina risa ritva riva robbie robbin robina rolanda
  romaine romy rona ronna rosalina rosaline rosamond rosamund rosann rosanna rosana roseanna roseanne rosella
  roselyn rosemarie roslyn rosina roxana roxane roxie royce ruthie ryann sabina sable samara samaria sandi
  sandie santana sarai sarina sarita sasha savanna scarlet scarlett selene selina septima serenity shae
  shaina shakira shana shanda shani shania shaniece shanna shante sharla sharleen sharyl sharyn shawnee
  shayla shayna sheba sheena shelbie shelley sherilyn sheri sherie sherri sherrie sherrill shiloh shona
  shonda shoshana shyla sibyl sidonie sienna signe sigourney simonetta sky skye skyla skylar sloane sofie
  sorcha star starla stefani stephani stephany suellen sunny sunniva susanna suzan suzann suzanna sybil
  sylvana tabatha talia talitha tallulah tamera tameka tamra tamsin tana tangela tanesha taryn tasia tatum
  tawny taya teddi tegan teri terrie tessie thalia theodora theodosia thora tia tiana tiara tierra tilda
  tillie timothea tisha tiziana tori toya treva tricia trinity trish trista tyra unity val valarie valencia
  valorie vanna veda velda vella venetia venus verity verona vesta vickey vicky vida vina virgie virna vita
  viva viveca vivi viviane vonda waleska wendi wilda willa willow wynona xenia xiomara yadira yahaira yana
  yara yasemin yetta yoanna yolande yuliya yuri yvonna zadie zelma zena zenaida zendaya zetta zinnia zita
  zoey zoila zola zora zula zuleika zuri annalena heidemarie sahra svenja dorothee gesine ricarda katrin
  amelie anais apolline capucine clemence coralie fabienne faustine ghislaine gwenaelle jeannine justine
  leonore ludmilla maelle maryse noemie oceane rama roselyne sandrine sixtine stephane sylviane tiphaine
  violaine begona carme charo clementina dolors encarnacion gema inmaculada itziar leire macarena malena
  meritxell mireia montse nerea oihana pepa purificacion sagrario trinidad cinzia debora elettra eleonora
  fabiana fabiola fiamma filomena flaminia franca gaia ginevra gioia giuditta graziella ilenia lavinia lella
  lia licia livia loredana lorella maddalena mariastella marilena marzia matilde nicoletta nives ottavia pina
  raffaella rossana rossella valeria vittoria
`
  .split(/\s+/)
  .filter(Boolean);
