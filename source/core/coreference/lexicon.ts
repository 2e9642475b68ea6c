/** Closed lists of English words that tell what a capitalised word or a noun phrase is. All in the form of `wordKey`. */
import {eitherNames, femaleNames, maleNames} from '../data/given-names.ts';

export type Gender = 'female' | 'male';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles before a name that are no role by themselves: English, European, South Asian, Malay, Arabic and African ones. */
export const honorifics = set(`
  mr mrs ms mx miss dr drs sir dame lord lady madam madame monsieur messrs hon rev esquire
  herr frau fraulein mme mlle senor senora senorita dona signor signora
  shri sri smt shrimati kumari pandit pt swami sardar ustad begum chaudhry maulana maulvi mufti
  datuk datin dato tengku haji hajjah alhaji alhaja sheikh shaikh sayyid
`);

const femaleTitles = set(
  'mme mlle senora senorita dona signora smt shrimati kumari begum datin hajjah alhaja fraulein mrs ms miss dame lady madam madame frau congresswoman councilwoman assemblywoman chairwoman spokeswoman businesswoman policewoman actress queen princess sister mother wife daughter aunt grandmother widow girlfriend duchess heiress hostess stateswoman saleswoman',
);
const maleTitles = set(
  'senor signor shri sri sardar datuk alhaji mr sir lord monsieur herr congressman councilman assemblyman chairman spokesman businessman policeman actor king prince brother father husband son uncle grandfather boyfriend duke pope frontman statesman fisherman salesman',
);

/** Short titles and the role they stand for. */
export const titleRoles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    reps: 'representative',
    senator: 'senator',
    rep: 'representative',
    representative: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gov: 'governor',
    lt: 'lieutenant',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    cmdr: 'commander',
    sgt: 'sergeant',
    adm: 'admiral',
    prof: 'professor',
    pres: 'president',
    atty: 'attorney',
    del: 'delegate',
    amb: 'ambassador',
    insp: 'inspector',
    det: 'detective',
    fr: 'father',
    msgr: 'monsignor',
    supt: 'superintendent',
  }),
);

/** Nouns for what somebody is, singular: they end a title ("House Speaker Paul Ryan") or head an apposition. */
export const roleNouns = set(`
  keeper skipper striker midfielder goalkeeper quarterback linebacker pitcher catcher batsman bowler referee umpire racer rider swimmer cyclist sprinter golfer gymnast
  skater surfer wrestler influencer vlogger podcaster gamer rapper drummer bassist vocalist pianist violinist cellist choreographer sculptor illustrator cartoonist
  animator copywriter headmaster headmistress janitor postdoc undergraduate biochemist virologist immunologist oncologist cardiologist dermatologist radiologist
  pathologist pharmacist dietitian dietician nutritionist therapist midwife paramedic ranger beekeeper brewer winemaker barista butcher grocer florist gardener plumber
  welder miner trucker courier shopkeeper tenant homeowner commuter passenger tourist pensioner campaigner whistle-blower plaintiff defendant suspect survivor
  ombudswoman trustee alderman alderwoman selectman councilperson chairholder astrophysicist archaeologist ornithologist hydrologist seismologist volcanologist
  oceanographer botanist entomologist ecotoxicologist microbiologist neurosurgeon ophthalmologist dermatologist orthopedist urologist endocrinologist gynecologist
  obstetrician anesthesiologist registrar lieutenant-governor premier-designate vice-president vice-chairman vice-chair vice-chancellor superintendent postmaster
  signatory co-ordinator spokesmen presenter podcaster curator organist conductor promoter dealer vendor broker retailer wholesaler exporter importer grower
  editor-in-chief commander-in-chief attorney-general secretary-general director-general governor-general solicitor-general major-general surgeon-general treasurer-elect
  president-elect mayor-elect governor-elect senator-elect chief-of-staff vp evp svp cto cmo cpo md winner finalist champion medalist medallist captain wideout cornerback lineman winger defender fullback halfback forward
  academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide ally ambassador analyst anchor anchorman
  anthropologist archbishop architect archivist artist assemblyman assemblywoman assessor assistant associate astronaut astronomer athlete attorney
  auditor author banker baker barrister bartender biographer biologist bishop blogger boss boxer broadcaster broker brother builder businessman businesswoman
  buyer candidate captain cardinal caretaker carpenter caseworker ceo cfo chair chairman chairperson chairwoman challenger chancellor chaplain chef
  chemist chief cio citizen clerk climatologist coach co-author co-chair secretary-treasurer co-chairman co-chairwoman co-director co-founder cofounder co-host co-owner collector colonel
  columnist comedian commander commentator commissioner composer comptroller conductor congressman congresswoman conservationist conservative consultant contestant contractor
  contributor controller coo coordinator coroner correspondent councillor councilman councilmember councilor councilwoman counsel counselor counsellor cousin
  creator criminologist critic curator dancer daughter dean defender delegate demographer dentist deputy designer detective developer diplomat director
  dissident doctor donor driver ecologist economist editor educator elder electrician employee engineer entrepreneur envoy epidemiologist ethicist
  executive expert farmer father fellow filmmaker financier firefighter fisherman forecaster founder frontman fundraiser geneticist general geographer geologist
  governor graduate grandfather grandmother guide guitarist head headteacher heir hero historian host hostess housewife hunter husband imam immigrant inspector
  instructor intern investigator investor inventor jeweler journalist judge jurist justice juror king laborer landlord lawmaker lawyer leader lecturer legislator liaison
  librarian lieutenant linguist lobbyist magistrate magnate maker manager marine marshal mathematician mayor mechanic mediator member mentor meteorologist minister
  missionary model moderator mogul monitor mother musician negotiator neighbor neighbour neurologist neuroscientist newscaster nominee novelist nurse observer
  officer official ombudsman operative organizer organiser owner painter pastor patient partner pediatrician philanthropist philosopher photographer physician
  physicist pilot planner playwright player poet policeman policewoman politician pollster pope prefect premier presenter president priest prime-minister prince princess
  principal producer professor programmer promoter prosecutor protester psychiatrist psychologist publicist publisher queen rabbi rancher realtor recruiter reporter
  representative republican researcher resident restaurateur retiree reverend sailor salesman scholar scientist screenwriter secretary senator sergeant sheriff
  shareholder singer sister sociologist soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman stalwart star statesman statistician
  strategist student sultan superintendent supervisor supporter surgeon surrogate teacher technician theologian toxicologist trader trainer treasurer tsar tutor tycoon
  undersecretary vet veteran veterinarian volunteer voter waiter waitress warden whistleblower widow wife woman man witness worker writer youtuber zoologist
  democrat libertarian independent socialist nominee hopeful contender frontrunner front-runner rival running-mate mate icon billionaire native niece nephew grandson granddaughter stepson stepfather stepmother fiance fiancee aunt uncle father-in-law brother-in-law girlfriend boyfriend classmate roommate teammate
`);

/** Endings that make a noun for what somebody is: "committeeman", "seismologist". */
const roleEnding =
  /(?:committee|council|business|sales|spokes|assembly|congress|chair|trades|crafts|anchor|states|country|clergy|alder|select)(?:man|woman|person|member)$|(?:school|college|university|music|newspaper|news)(?:teacher|master|professor|editor|reporter|caster)$|\w(?:ologist|ographer|iatrist)$|\w-?(?:maker|writer|worker|teacher|keeper|owner|holder|leader|player|seeker|grower|dealer|designer|founder|winner|chair|author|captain)$|-turned-\w+$/;

/** Nouns for what somebody is that are no titles before a name. */
const plainRoles = set(
  'agent pioneer lead horticulturist prophet shooter staffer mastermind confidant confidante carrier enthusiast practitioner forester heavyweight collaborator evangelist futurist restorer technologist guard junior senior sophomore freshman alumnus alumna custodian machinist technologist installer operator dispatcher cook server stylist hairdresser barber tailor potter weaver caterer decorator homemaker cop trooper lobsterman logger cleaner bricklayer nanny babysitter runner spectator onlooker neighbour bystander eyewitness attendee delegate participant subscriber user customer shopper fan reader viewer caller mum mom dad grandparent parent carer caregiver hotelier publican innkeeper landowner smallholder breeder trapper forester',
);

/** The word can end what somebody is. */
export const isRoleNoun = (key: string): boolean =>
  roleNouns.has(key) || offices.has(key) || plainRoles.has(key) || roleEnding.test(key);

/** Abbreviations of offices, before or after a name. */
const offices = set(
  'mla mlas mp mps mep meps mlc msp mna mpp td tds dl qb rb wr lb cb insider committeeman committeewoman vp evp svp cto cmo cpo ciso cso cro avp dcp acp sho dgp igp dsp ssp dci qc kc',
);

/** Role nouns that also stand before a name with a capital, as a title. */
export const titleWords = new Set([
  ...roleNouns,
  ...honorifics,
  ...titleRoles.keys(),
  'sens',
  'reps',
  'vice',
  'st',
  'saint',
  'celebrities',
  'minister',
  ...offices,
]);

/** Words that are part of a name without being one: the last word of a body, a building, an event; common adjectives in their names. */
export const bodyWords = set(`
  academy act administration affairs agency agreement air airlines airport alliance america american americans amendment analytics app archives arena armed army assembly assistance association
  atlantic authority award awards bank bar bay beach bell belt board books border branch bridge broadcasting building bureau business cabinet campaign cancer capital capitol care castle
  caucus cathedral cemetery center central centre century chamber channel charity church city civil clinic club coalition coast code college command commerce commission committee
  common commons communications community companies company conference congress conservation conservatives constitution consulting control convention corp corporation council country county court courthouse
  creek cup daily data day debate defence defense democracy democrats department development digest district division dream east eastern economics economy editorial education election elections embassy
  emergency employment energy enforcement enterprise enterprises entertainment environment equality european evening exchange export factory family federal federation festival fight finance financial fire first
  fleet food foods football force forces foreign forest forum foundation free freedom fund future games gazette global gop government great green group guard guardian gulf hall health herald heritage high highway
  hill history holdings holocaust home homeland horizon hospital hotel house housing human immigration inc independence india industries industry initiative inn institute institution insurance intelligence
  interior international internet investment investments island islands jewish journal judiciary justice labor labour laboratory lake land lab law league left liberty library life limited line live llc lobby local ltd
  magazine main mall manufacturing march marines market markets media medical medicine memorial military ministry mission monitor morning motors mountain movement museum music national nations native nato
  navy network new news newspaper north northern northwest observatory observer office oil old olympic olympics one online open operations opinion order organization organisation orchestra oversight pacific palace
  panel parliament parties party patrol pentagon people petroleum pharmaceuticals plan planning plaza plenum poll police policy politics port post power presidency press prime primary prison program progress project protection public publishing
  purple quarterly radio rail railway ranch record red reform regional registry relations religious report reporting republic republicans research reserve resort resources review revolution right rights river road
  royal rules safety school science sciences sea second secret security senate service services settlement show small social society solutions south southeast southern southwest space square standard state states station
  stock store strategic strategies street strip studies studio studios summit sun super supreme survey system systems team technologies technology telegraph telescope television temple tennis theater theatre think times today tower
  trade transport transportation treasury treaty tribune trust tv union united unity universal university urban valley veterans village voice walk wall war watch water week weekly welfare west western white wildlife wireless women
  productions pictures records films partners associates ventures labs foods brands stores chemicals steel mining semiconductors robotics therapeutics biosciences biotech pharma
  genomics interactive publishing aerospace dynamics logistics shipping mutual realty properties hotels restaurants brewing brewery winery vineyards farms
  events consultants interiors movers fonts cloud
  workers works world young youth zone avenue boulevard drive staff resolution amendment doctrine effect era rally tour store show summit network plan tax campaign's supporters voters
`);

/** Names of days and months, nationalities and faiths as adjectives, parties: capitalised, but never a person's name alone. */
export const calendarWords = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april july august september october november december jan feb aug sept oct nov dec',
);

export const partyWords = set(
  'republican democrat democratic republicans democrats gop conservative liberal libertarian tory labour socialist communist evangelical tea labor progressive',
);

/** Countries, states, cities and what is said of them, frequent in the news. A place speaks for its government: a group. */
export const placeWords = set(`
  afghan afghanistan africa african alabama alaska albany albania algeria america american angeles ankara arab arabia arabian argentina arizona arkansas asia asian athens atlanta australia australian austria austrian
  baghdad bahrain balkan baltimore bangladesh beijing beirut belarus belgian belgium berlin bolivia bosnia boston brazil brazilian brexit britain british britons brooklyn brussels budapest bulgaria burma cairo california californian
  cambodia canada canadian caribbean catholic chechen chicago chile china chinese christian cincinnati cleveland colombia colorado connecticut crimea croatia cuba cuban cyprus czech damascus danish delaware delhi denmark denver detroit dubai
  dutch ecuador egypt egyptian england english estonia ethiopia europe european filipino finland finnish flint florida france french gaza geneva german germany greece greek guantanamo haiti haitian hamas hanoi havana hawaii hezbollah hispanic
  honduras houston hungarian hungary iceland idaho illinois india indian indiana indonesia indonesian iowa iowan iran iranian iraq iraqi ireland irish islam islamic israel israeli istanbul italian italy jakarta jamaica japan japanese
  jerusalem jewish jordanian kabul kansas kashmir kentucky kenya kenyan kiev kyiv korea korean kremlin kurdish kuwait laos latino latvia lebanese lebanon libya libyan lithuania london louisiana madrid maine malaysia manhattan maryland
  massachusetts mexican mexico miami michigan milwaukee minneapolis minnesota mississippi missouri montana morocco moscow mumbai muslim muslims myanmar nebraska nepal netherlands nevada nigeria nigerian norway norwegian ohio
  oklahoma oregon orlando oslo ottawa pakistan pakistani palestine palestinian palestinians panama paris pennsylvania persian peru philadelphia philippine philippines phoenix poland polish portugal portuguese prague pyongyang qatar rome russia
  russian russians rwanda saudi saudis scotland scottish seoul serbia serbian shanghai siberia sicily singapore slovakia slovenia somali somalia soviet spain spanish stockholm sudan sunni sweden swedish swiss switzerland sydney syria syrian
  taiwan taiwanese tehran tennessee texan texas thai thailand tibet tokyo toronto tunisia turkey turkish uganda ukraine ukrainian utah uzbekistan vatican venezuela vermont vienna vietnam vietnamese virginia vladivostok warsaw wales welsh
  westminster wisconsin wyoming yemen zimbabwe zurich sacramento pittsburgh nashville tampa honolulu tucson fresno omaha tulsa wichita anchorage newark dallas memphis louisville oakland portland raleigh
  melbourne brisbane perth adelaide auckland vancouver montreal calgary edmonton winnipeg manchester birmingham leeds glasgow edinburgh belfast cardiff
  lyon marseille munich hamburg frankfurt cologne barcelona milan naples turin rotterdam antwerp gothenburg osaka bangalore bengaluru hyderabad chennai kolkata
  karachi lahore dhaka colombo manila hong kong taipei busan nairobi lagos accra kampala johannesburg durban pretoria casablanca aleppo mosul basra riyadh
  jeddah doha amman haifa ramallah bogota quito caracas montevideo york hampshire jersey carolina dakota zealand lanka washington vegas diego francisco us usa uk eu un u.s. u.k. u.n. ussr
`);

/** Capitalised at the start of a sentence, never part of a name there. */
export const openers = set(`
  a about according across actually add additionally afterwards again against ahead all almost along already also although always amid among an and another any anyone anything apparently are as asked at away back because been before
  behind being below beside besides between beyond both but by call called calling can certainly clearly come consider could critics currently depending despite did do does don't during each earlier either elsewhere especially even
  eventually ever every everybody everyone everything except few finally first five following for former formerly four frankly from fully further furthermore generally get give given go going had half has have having he hence her here his
  historically hopefully how however i i'm i've i'll i'd if in including incoming indeed initially inside instead is isn't it it's its itself just last lastly late later least less let let's like likewise look made make making many maybe
  me meanwhile might mine more moreover most mostly much must my near nearly neither never nevertheless next no nobody none nonetheless nor not nothing notably now nowhere obviously of off officially often on once one only onto or originally other others otherwise our out
  outside over overall part past perhaps please previously privately probably publicly put quite rather read recently regardless remember responding right same say says saying second see seen separately several shall she should similarly simply since six so
  some somebody someone something sometimes soon speaking specifically still such sure surely take tell ten that that's the their them then there there's thereafter therefore these they they're third this those though three through throughout thus to today together tomorrow
  too toward towards trust turning twice two ultimately under unfortunately unless unlike until up upon very was wasn't watch we we're we've well were what what's whatever when whenever where whereas wherever whether which whichever while who whoever whom whose why will
  with within without won't would yeah yes yesterday yet you you're your asked told said when whether thank thanks presumptive photo photos image video file q via pro re anti non ex multiple numerous various dear sorry ok okay oh hey hello ladies
  never after before although among another as because interestingly fascist important importantly recently previously unlike both ever here just know like looking most my no not now our right sources speaking still take then under what where why will wow`);

/** Lower-case words inside a name. */
export const particles = set(
  'de da di do dos das du del della van von der den ter ten la le los las bin ibn al el y zu af av st',
);

export const suffixes = set('jr sr ii iii iv esq phd md');

/** Same name, other form; each line is one name. */
const nicknameLines = `
abigail abby|alexander alex sasha|alexandra alex sandra|andrew andy drew|anthony tony|barbara barb|benjamin ben benny|bernard bernie|bernadette bernie|catherine kate cathy katie kathy|charles charlie chuck chas
christopher chris|christine chris chrissy|christina chris tina|daniel dan danny|david dave|deborah deb debbie|debra deb debbie|donald don donny|douglas doug|edward ed eddie ted ned|edwin ed|eleanor ellie|elizabeth liz beth betsy betty lizzie eliza
eugene gene|francis frank|frederick fred freddie|gabriel gabe|gerald gerry jerry|gregory greg|harold harry hal|henry hank harry|jacob jake|james jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny|jeremy jerry|jessica jess|john jack johnny jon
jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kate katie kathy kathryn|kathleen kathy kate|kenneth ken kenny|lawrence larry|leonard len lenny|louis lou|margaret maggie meg peggy|martin marty|matthew matt|megan meg|michael mike mick
michelle shelly|mitchell mitch|nathan nate|nathaniel nate|nancy nan|nicholas nick|pamela pam|patricia pat patty tricia|patrick pat|peter pete|philip phil|phillip phil|rachel rach|raymond ray|rebecca becky|richard rick dick rich ricky|robert bob rob bobby robbie bert
ronald ron ronnie|samuel sam|samantha sam|sarah sally|stanley stan|stephen steve|steven steve|susan sue susie|theodore ted teddy|terence terry|theresa terry|thomas tom tommy|timothy tim|valerie val|victoria vicky|vincent vince|walter walt|william bill will billy|zachary zach`;

let nicknames: Map<string, Set<string>> | undefined;

function readNicknames(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of nicknameLines.trim().split(/[|\n]/)) {
    const forms = line.split(' ');
    for (const form of forms) {
      const known = map.get(form) ?? new Set();
      for (const other of form === forms[0] ? forms : [form, forms[0]!]) known.add(other);
      map.set(form, known);
    }
  }
  return map;
}

/** Whether two given names can be one person's: equal, an initial, a nickname, a shortening ("Chris", "Christopher"). */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  nicknames ??= readNicknames();
  return nicknames.get(a)?.has(b) === true;
}

let given: Map<string, Gender | 'either'> | undefined;

/** Names that women bear today and men of older generations too. */
const formerlyMale = 'ashley beverly courtney hilary lindsay lindsey whitney';

/** The gender a given name tells; undefined for a word that is no given name known here. */
export function givenNameGender(key: string): Gender | 'either' | undefined {
  if (given === undefined) {
    given = new Map();
    for (const [names, gender] of [
      [eitherNames, 'either'],
      [maleNames, 'male'],
      [femaleNames, 'female'],
      [formerlyMale, 'either'],
    ] as const)
      for (const name of names.trim().split(/\s+/)) given.set(name, gender);
  }
  return given.get(key) ?? (key.includes('-') ? given.get(key.slice(0, key.indexOf('-'))) : undefined);
}

/** The gender a title or role noun tells. */
export const titleGender = (key: string): Gender | undefined =>
  femaleTitles.has(key) ? 'female' : maleTitles.has(key) ? 'male' : undefined;
