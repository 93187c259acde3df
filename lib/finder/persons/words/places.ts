/** Names of countries, regions and cities, one word each, folded. From general knowledge; the words of names such as "New York" stand apart. */
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const PLACES: readonly string[] = split(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bermuda bhutan bolivia bosnia herzegovina botswana brazil britain brunei bulgaria burma burundi
  cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia czechoslovakia denmark djibouti ecuador
  egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece greenland grenada
  guam guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
  japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
  luxembourg macau macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
  palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia
  seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan
  tanzania thailand tibet togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales
  yemen yugoslavia zaire zambia zimbabwe ulster kashmir chechnya crimea donbas dagestan xinjiang gaza catalonia bavaria saxony
  tuscany sicily lombardy provence normandy brittany flanders wallonia siberia anatolia kurdistan punjab gujarat
  alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
  washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland tasmania ala ariz ark calif colo conn
  fla ga ill ind kan ky mass mich minn miss neb nev okla ore pa tenn tex va vt wash wis wyo
  africa america americas asia europe antarctica oceania eurasia balkans caribbean mediterranean atlantic pacific arctic
  baltic scandinavia mideast bosphorus sahara sahel amazon danube rhine volga nile euphrates himalayas alps
  abuja accra aleppo alexandria algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baku baltimore
  bangalore bangkok barcelona basel basra beijing beirut belfast belgrade berlin bern birmingham bogota bologna bombay bonn
  boston brasilia bratislava brisbane bristol brooklyn bronx brussels bucharest budapest buffalo cairo calcutta canberra
  caracas cardiff charleston charlotte chennai chicago cincinnati cleveland cologne colombo columbus copenhagen dakar
  dallas damascus davos delhi denver detroit dhaka donetsk dubai dublin durban dusseldorf edinburgh fallujah florence
  frankfurt freetown gdansk geneva glasgow gothenburg grozny guantanamo guangzhou hamburg hanoi harare harlem havana
  hebron helsinki hiroshima hollywood honolulu houston indianapolis islamabad istanbul jakarta jerusalem jersey
  jacksonville johannesburg kabul kampala kandahar karachi kathmandu khartoum kharkiv kiev kyiv kinshasa kolkata krakow
  kremlin lagos lahore leeds leipzig lima lisbon liverpool ljubljana london lusaka lyon madrid managua manchester
  manhattan manila marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu monrovia
  montevideo montreal moscow mosul mumbai munich nagasaki nairobi najaf naples nashville newark nice nicosia nuremberg
  oakland odessa okinawa omaha orlando osaka oslo ottawa oxford cambridge palermo paris peking perth peshawar philadelphia
  phoenix pittsburgh portland prague pretoria pristina pyongyang quito rabat raleigh ramallah rangoon reykjavik richmond riga
  rio riyadh rome rotterdam sacramento saigon salzburg sarajevo scranton seattle seoul shanghai shenzhen skopje sofia
  srebrenica stockholm strasbourg stuttgart sydney syracuse taipei tallahassee tallinn tampa tashkent tbilisi tehran tikrit
  tirana tokyo toledo toronto tripoli tunis turin vancouver vatican venice vienna vilnius vladivostok warsaw wellington
  wuhan yerevan yokohama zagreb zurich albany annapolis anchorage augusta baton boise boulder cheyenne concord dayton
  dover fresno hartford hempstead jackson juneau knoxville lansing lexington louisville montgomery nassau norfolk olympia
  orleans pensacola pierre providence reno roanoke rochester savannah shreveport springfield stamford topeka trenton tucson
  tulsa waco wichita wilmington yonkers queens staten pentagon nato unesco opec google facebook twitter microsoft apple
  amazon ibm intel netflix tesla toyota honda nissan hyundai samsung sony siemens volkswagen bmw mercedes ford chrysler
  exxon chevron shell gazprom rosneft walmart pfizer nike adidas ebay paypal uber instagram youtube reddit snapchat
  whatsapp tiktok spotify yahoo linkedin wikipedia wikileaks reuters bloomberg politico breitbart newsweek gallup
  quinnipiac rasmussen harvard yale princeton stanford columbia georgetown cornell dartmouth brown mit hezbollah hamas
  taliban isis fatah likud interpol europol medicare medicaid obamacare brexit watergate benghazi whitewater internet
  quran koran bible torah talmud christmas easter thanksgiving ramadan hanukkah passover halloween
`);

/** "New", "San", "Saint": the word after them is a place's. */
export const PLACE_STARTS: readonly string[] = split(
  'st ste new north south east west northern southern eastern western central upper lower greater san santa los las el saint fort mount mt lake cape port rio puerto santo sao ciudad mont upstate downtown inner outer middle',
);

/** Peoples, faiths, languages and parties, as nouns or adjectives. */
export const NATIONALITIES: readonly string[] = split(`
  afghan afghans albanian algerian american americans angolan arab arabs arabic arabian argentine argentinian armenian australian
  australians austrian azerbaijani azeri bahraini bangladeshi basque belarusian belgian bolivian bosnian bosnians brazilian
  brazilians british briton britons bulgarian burmese cambodian canadian canadians catalan catholic catholics chechen chechens
  chilean chinese christian christians colombian colombians communist communists congolese croat croats croatian cuban cubans
  cypriot czech czechs danish dane danes dutch ecuadorean egyptian egyptians english estonian ethiopian european europeans
  filipino filipinos finnish finn finns flemish french frenchman georgian german germans ghanaian greek greeks guatemalan
  haitian haitians hindu hindus hispanic hispanics honduran hungarian hungarians icelandic indian indians indonesian indonesians iranian
  iranians iraqi iraqis irish islamic islamist islamists israeli israelis italian italians jamaican japanese jew jewish jews
  jordanian kazakh kenyan korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz lao laotian latin latino latinos latvian
  lebanese liberian libyan libyans lithuanian macedonian malaysian maltese maoist marxist mexican mexicans moldovan
  mongolian moroccan mormon mormons muslim muslims namibian nepalese nicaraguan nigerian nigerians norwegian norwegians orthodox
  pakistani pakistanis palestinian palestinians panamanian paraguayan persian peruvian pole poles polish portuguese
  protestant protestants roman romanian romanians russian russians rwandan salvadoran saudi saudis scot scots scottish senegalese
  serb serbs serbian shia shiite shiites sikh sikhs sinhalese singaporean slav slovak slovenian somali somalis spaniard spanish
  sudanese sunni sunnis swede swedes swedish swiss syrian syrians taiwanese tajik tamil tamils tanzanian tatar texan texans thai tibetan
  tunisian turk turkish turks turkmen ugandan ukrainian ukrainians uighur uyghur uruguayan uzbek venezuelan vietnamese welsh
  yemeni yugoslav zairian zambian zimbabwean zionist democrat democrats democratic republican republicans
  african africans asian asians anglican baptist buddhist presbyterian methodist lutheran evangelical evangelicals
  californian floridian londoner parisian byzantine ottoman soviet soviets tory tories whig nazi nazis
`);
