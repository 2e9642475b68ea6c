import type {LanguageWords} from './language-words.ts';

/** Dutch, of the Netherlands and Belgium. */
export const dutch: LanguageWords = {
  isVerbSecond: true,
  dropsPronouns: false,
  says: [
    {
      stems:
        'zeg zei zeid verklaar benadruk vertel vind antwoord reageer concludeer meld waarschuw vraag vroeg roep riep meen stel schrijf schreef bevestig klink klonk lach zucht beaam herhaal vervolg licht besluit besloot erken beken verzeker onderstreep twitter oordeel constateer opper grap bericht betoog snauw verzucht ontken beloof grom mopper schreeuw fluister noteer beweer leg leid geef gaf voeg merk wijs wees geloof citeer liet laat luidt luidde klaag beklaag herinner prijs prees juich belov beloof eis',
      endings: '- t de te den ten en',
    },
    {
      stems:
        'gezegd verklaard verteld geantwoord benadrukt gemeld gewaarschuwd gevraagd geroepen geschreven bevestigd toegevoegd uitgelegd aangegeven opgemerkt laten weten vertelde vertelden vertelt verteld aldus zeiden vroegen riepen schrijven schreven vinden vond vonden stellen stelde roepen zeggen toevoegde uitlegde luidt liet weten',
      endings: '-',
    },
  ],
  reports: [
    {stems: 'denk dacht hoop vrees verwacht geloof eis wil schat vermoed', endings: '- t te ten de den en'},
    {stems: 'aangekondigd', endings: '-'},
  ],
  calls: [
    {stems: 'noem bestempel omschrijf beschouw kwalificeer', endings: '- t de den en'},
    {stems: 'spreekt sprak spraken omschreef vindt vond', endings: '-'},
  ],
  separable: [
    {stems: 'voegt voegde voegden voeg', endings: '-', prefixes: 'toe'},
    {stems: 'geeft gaf gaven', endings: '-', prefixes: 'aan toe'},
    {stems: 'legt legde legden', endings: '-', prefixes: 'uit'},
    {stems: 'merkt merkte merkten', endings: '-', prefixes: 'op'},
    {stems: 'licht lichtte', endings: '-', prefixes: 'toe'},
    {stems: 'vult vulde', endings: '-', prefixes: 'aan'},
    {stems: 'wijst wees wezen', endings: '-', prefixes: 'erop'},
    {stems: 'kondigt kondigde', endings: '-', prefixes: 'aan'},
    {stems: 'laat liet lieten', endings: '-', prefixes: 'weten'},
    {stems: 'roept riep', endings: '-', prefixes: 'op'},
  ],
  auxiliaries:
    'is zijn was waren ben bent wordt worden werd werden geweest heeft hebben had hadden heb hebt kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde mag mogen mocht gaat gaan ging gingen komt komen kwam blijft bleef staat stond doet doen deed weet weten wist laat krijgt krijgen ziet zien houdt ligt geldt hoeft lijkt',
  determiners:
    'de het een deze dit die dat zijn haar hun ons onze mijn jouw veel sommige enkele verschillende alle beide twee drie vier vijf geen',
  prepositions:
    'in op aan bij met na voor van naar over onder om tegen door zonder sinds tijdens wegens tussen tot naast achter volgens uit per via vanaf binnen buiten rond langs ondanks dankzij te ter ten namens',
  of: 'van voor uit bij in der des',
  male: 'hij hem',
  female: 'zij ze',
  speaking: 'ik wij we mij me ons onze mijn',
  plural: 'wij we men het ik je u jullie deze',
  objects: 'zich hem haar hun hen ons mij me jou er',
  relatives: 'die dat wie wat waar waarvan waarin welke',
  conjunctions: 'en of maar want dus als omdat hoewel nadat voordat terwijl zodat toen indien zoals',
  adverbs:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december gisteren vandaag morgen ochtend middag avond nacht ook nog daarna daarop later eerder al nu hier daar toen dan echter bovendien verder niet nooit altijd zeer alleen inmiddels ondertussen vervolgens eerst tenslotte toe uit aan op zelf gisteravond vanochtend vanmiddag vanavond woensdagavond donderdagavond dinsdagavond maandagavond vrijdagavond dinsdagochtend',
  according: ['volgens', 'aldus'],
  accordingAfter: 'aldus',
  adverbEndings: /(?:end|lijk|weg|maals)$/,
  for: 'voor',
  ambiguousAccording: '',
  participle: /^(?:ge|be|ver|her|ont|er|mee|toe|uit|aan|op|laten|weten).*$/,
  accordingBehind: '',
  that: 'dat of',
  subjunctives: '',
  as: 'zoals',
  honorifics: {male: 'meneer heer dhr', female: 'mevrouw mevr mw', either: 'dr prof drs mr ir'},
  roles: {
    male: 'minister president premier voorzitter burgemeester woordvoerder directeur chef hoofd leider rechter advocaat hoogleraar professor onderzoeker deskundige expert trainer speler secretaris politicus kamerlid wethouder raadslid auteur schrijver koning prins paus bisschop kardinaal generaal commandant officier agent manager oprichter eigenaar adviseur commissaris ambassadeur gouverneur senator kandidaat wetenschapper historicus econoom analist arts leraar kunstenaar regisseur acteur zanger journalist verslaggever redacteur ondernemer boer buurman getuige vader zoon broer aanvoerder spits keeper rector decaan dominee bioloog natuurkundige klimatoloog psycholoog socioloog viroloog rechercheur activist coach bestuurder staatssecretaris fractievoorzitter lijsttrekker visser bakker bewoner inspecteur ingenieur vakbondsman vertegenwoordiger huisarts bondscoach partijleider topman baas',
    female:
      'ministerin presidente voorzitster burgemeesteres woordvoerster directrice leidster advocate hoogleraars onderzoekster speelster secretaresse schrijfster biologe sociologe psychologe historica politica koningin prinses generale oprichtster eigenares adviseuse kandidate wetenschapster lerares kunstenares actrice zangeres journaliste redactrice onderneemster boerin buurvrouw moeder dochter zus aanvoerster activiste bestuurster bewoonster vertegenwoordigster topvrouw',
    either: 'lid slachtoffer',
  },
  nameParticles: 'van de der den ten ter te ’t in von du la le di da el al ben',
  bodies:
    'ministerie regering politie partij fractie dienst rechtbank bond vakbond krant persbureau omroep tijdschrift blad bedrijf concern bank universiteit instituut organisatie commissie raad senaat parlement kamer gemeente stad vereniging club stichting oppositie leger brandweer kerk vaticaan rapport studie pers unie kabinet ggd justitie ombudsman',
  unspoken:
    'krant tijdschrift blad film boek roman album lied serie programma titel naam woord begrip term schip project actie groep band partij vereniging prijs merk spel categorie zogenaamde zogeheten zogenoemde genaamd getiteld bijgenaamd rubriek tentoonstelling slogan motto thema',
  clitics: '',
  hasElision: false,
  hasCompounds: true,
  hasCapitalNouns: false,
  openers:
    'de het een deze dit die dat zijn haar hun ons onze mijn hij zij ze wij we ik men maar en of want dus als omdat toen in op aan bij met na voor van naar over onder om tegen door zonder sinds tijdens volgens tussen tot uit wie wat waar hoe waarom zo dan daarna daarom ook nog nu hier daar gisteren vandaag morgen alle veel sommige er u je jullie niet al zoals gevraagd aldus',
};
