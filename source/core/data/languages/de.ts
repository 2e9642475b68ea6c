import type {LanguageWords} from './language-words.ts';

/** German. */
export const german: LanguageWords = {
  isVerbSecond: true,
  dropsPronouns: false,
  says: [
    {
      stems:
        'freu sag erklär erläuter mein beton ergänz unterstrich unterstreich bekräftig beteuer versicher kritisier kommentier resümier argumentier konstatier formulier frag äußer erzähl schilder bestätig behaupt bemerk bemängel spott klag warn jubel scherz urteil erwider antwort entgegn konter zitier skandier mahn schwärm beklag begründ forder bedauer lob würdig verkünd versprech prophezei prognostizier twitter bilanzier wetter droh fluch feststell verlaut präzisier unk analysier bekenn bekannt schimpf lamentier appellier plädier empfehl folger spekulier rechtfertig begrüß',
      endings: 't te ten en e et ete eten',
    },
    {
      stems:
        'gesag erklär erläuter gemein beton ergänz bekräftig versicher kritisier kommentier gefrag geäußer erzähl geschilder bestätig behaupt bemerk bemängel gewarn geantwort entgegn geforder gemahn',
      endings: 't et',
    },
    {
      stems:
        'schreibt schrieb schrieben schreiben geschrieben spricht sprach sprachen sprechen gesprochen ruft rief riefen rufen gerufen verspricht versprach versprachen befand befindet unterstrich unterstreicht unterstrichen widersprach widerspricht empfahl empfiehlt gestand gesteht beschrieb beschreibt berichtet berichtete berichteten berichten meldet meldete meldeten melden hervorhob mitteilte mitteilten mitteilt mitgeteilt hinzufügte hinzufügt hinzugefügt ausführte ausgeführt angab angegeben bekanntgab einräumte eingeräumt einräumt feststellte festgestellt vorwarf erinnerte pries verglich rät riet wörtlich zitiert auftrat lautet lautete',
      endings: '-',
    },
  ],
  reports: [
    {
      stems:
        'glaub hoff befürcht vermut schätz fürcht erwart behaupt rechn verlang beschuldig bestreit bestritt schwör entscheid kündig versichert dementier vereinbar beantrag',
      endings: 't te ten en et ete eten',
    },
    {
      stems:
        'ankündigte angekündigt hält hielt halten denkt dachte weiß wusste wissen vorschlug vorgeschlagen gefordert aufgefordert aufforderte beschloss beschlossen beschließt gehofft befürchtet vermutet gebeten bat bittet warf wirft vorgeworfen räumt räumte entschied entschieden verspricht versprochen',
      endings: '-',
    },
  ],
  calls: [
    {stems: 'nannt nenn bezeichn titulier', endings: 'e en t te ten et ete eten'},
    {
      stems:
        'genannt bezeichnet kritisiert kritisierte bewertet bewertete wertet wertete gewertet beschrieb beschreibt verurteilte verurteilt verurteilten lobte lobt sprach spricht sprachen sprechen würdigte hält hielt sieht sah warnte warnt verglich',
      endings: '-',
    },
  ],
  separable: [
    {stems: 'teil', endings: 't te ten', prefixes: 'mit'},
    {stems: 'füg', endings: 't te ten', prefixes: 'hinzu an'},
    {stems: 'gab gaben gibt geben', endings: '-', prefixes: 'an bekannt zu'},
    {stems: 'führ', endings: 't te ten', prefixes: 'aus'},
    {stems: 'räum', endings: 't te ten', prefixes: 'ein'},
    {stems: 'stell', endings: 't te ten', prefixes: 'fest klar'},
    {stems: 'kündig', endings: 't te ten', prefixes: 'an'},
    {stems: 'hob hebt hoben', endings: '-', prefixes: 'hervor'},
    {stems: 'leg', endings: 't te ten', prefixes: 'dar nach'},
    {stems: 'schlug schlägt schlugen', endings: '-', prefixes: 'vor'},
    {stems: 'warf wirft warfen werfen', endings: '-', prefixes: 'vor ein'},
    {stems: 'wies weist wiesen weisen', endings: '-', prefixes: 'hin zurück'},
    {stems: 'forder', endings: 't te ten', prefixes: 'auf'},
    {stems: 'rief riefen ruft', endings: '-', prefixes: 'auf aus'},
    {stems: 'sicher', endings: 't te ten', prefixes: 'zu'},
    {stems: 'deut', endings: 'et ete eten', prefixes: 'an'},
    {stems: 'mach', endings: 't te ten', prefixes: 'deutlich klar geltend'},
    {stems: 'sag', endings: 't te ten', prefixes: 'aus zu'},
    {stems: 'hält hielt hielten', endings: '-', prefixes: 'vor entgegen fest'},
    {stems: 'heißt hieß', endings: '-', prefixes: 'es'},
    {stems: 'ging geht gingen gehen', endings: '-', prefixes: 'aus'},
    {stems: 'fass', endings: 't te ten', prefixes: 'zusammen'},
    {stems: 'prangert prangerte prangerten', endings: '-', prefixes: 'an'},
  ],
  auxiliaries:
    'ist sind war waren sei seien wäre wären bin bist wird werden wurde wurden werde würde würden worden hat haben hatte hatten habe hätte hätten kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe mag möchte möchten gibt gab gebe geht ging gehe kommt kam komme bleibt blieb bleibe steht stand stehe macht machte mache lässt ließ lasse liegt lag liege weiß wissen braucht brauchen brauche glaube denke hoffe findet stimmt zeigt zeigte wirkt gehört fehlt fehlen hilft gilt galt sieht sehe sehen haben',
  determiners:
    'der die das den dem des ein eine einer eines einem einen kein keine dieser diese dieses diesem diesen jener jene sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mein meine viele einige mehrere alle beide zwei drei vier fünf',
  prepositions:
    'in im an am auf aus bei beim mit nach vor von vom zu zum zur über unter um für gegen durch ohne seit während wegen trotz zwischen bis neben hinter laut gemäß gegenüber per ab entlang innerhalb außerhalb ins ans statt angesichts anlässlich bezüglich aufgrund infolge mittels seitens binnen dank samt mithilfe anhand zugunsten unterhalb oberhalb hinsichtlich',
  of: 'des der von vom für aus im in am an bei beim zu zur',
  male: 'er ihm ihn dieser jener',
  female: 'sie ihr',
  speaking: 'ich wir mich mir uns unser unsere unserer mein meine sie ihnen',
  plural: 'wir man es ich diese beide',
  objects: 'sich ihn ihm ihr ihnen uns mich mir euch dich dir ihm',
  relatives: 'der die das den dem dessen deren welche welcher welches wer was wo',
  conjunctions:
    'und oder aber sondern denn doch sowie als wie wenn weil da dass ob obwohl nachdem bevor während damit sodass falls indem',
  adverbs:
    'heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag vormittag nachmittag abend nacht mittag januar februar märz april mai juni juli august september oktober november dezember weiter außerdem zudem auch jedoch dagegen hingegen dann danach dazu daraufhin später zuvor bereits schon noch nun jetzt nur erst sogar ausdrücklich wörtlich einmal bisher inzwischen unterdessen zunächst schließlich ferner allerdings nicht nie sehr so hier dort dabei damals indes indessen gleichzeitig zugleich kürzlich jüngst mittlerweile hinzu mit an aus ein bekannt fest vor hervor zurück anschließend darauf daran darüber davon dafür dagegen deshalb daher',
  according: [
    'nach angaben',
    'nach angabe',
    'nach aussage',
    'nach aussagen',
    'nach ansicht',
    'nach ansichten',
    'nach meinung',
    'nach auffassung',
    'nach einschätzung',
    'nach darstellung',
    'nach darstellungen',
    'nach worten',
    'nach informationen',
    'nach auskunft',
    'nach berichten',
    'nach überzeugung',
    'nach mitteilung',
    'nach meldungen',
    'nach schätzungen',
    'nach erkenntnissen',
    'nach dafürhalten',
    'nach medienberichten',
    'nach polizeiangaben',
    'nach behördenangaben',
    'nach presseberichten',
    'nach agenturberichten',
    'nach medienangaben',
    'nach berechnungen',
    'nach vorstellung',
    'nach vorstellungen',
    'nach expertenmeinung',
    'nach zeugenaussagen',
    'laut',
    'gemäß',
    'nach eigenen angaben',
    'nach eigener aussage',
    'nach eigenem bekunden',
    'nach ersten angaben',
    'nach offiziellen angaben',
    'nach den worten',
    'nach den angaben',
    'nach einem bericht',
    'nach einer studie',
    'nach einer mitteilung',
    'nach einer meldung',
    'nach ersten erkenntnissen',
    'nach bisherigen erkenntnissen',
    'nach ihren angaben',
    'nach seinen angaben',
    'nach übereinstimmenden berichten',
  ],
  accordingAfter: 'so',
  adverbEndings:
    /(?:end|lich|weise|bar|ell|ig|zeit|falls|dings|lang|seits|wärts|mals|dessen|mehr|auch|stens|los|haft)$/,
  for: 'für',
  ambiguousAccording: '',
  participle: /(?:t|en)$/,
  accordingBehind: 'zufolge',
  that: 'dass daß ob',
  subjunctives:
    'sei seien habe werde müsse könne solle dürfe wolle möge gebe gehe komme stehe bleibe lasse liege mache brauche wisse sehe nehme halte finde bestehe gelte handele handle befinde bedeute spreche bringe trage führe zeige sage hoffe glaube denke erwarte fordere plane setze stelle suche versuche rechne sorge entspreche gehöre fehle reiche laufe beginne ende wirke verfüge dauere drohe erhalte bekomme lebe arbeite erkenne begrüße nutze diene biete zahle koste treffe verliere gewinne stimme leide lehne unterstütze respektiere',
  as: 'wie',
  honorifics: {male: 'herr herrn', female: 'frau', either: 'dr prof dipl-ing'},
  roles: {
    male: 'führer bäcker meister minister präsident kanzler sprecher chef leiter direktor vorsitzender vorsitzende vorsitzenden bürgermeister richter anwalt professor forscher experte experten trainer spieler sekretär politiker abgeordneter abgeordnete abgeordneten autor könig papst bischof kardinal general kommandeur offizier polizist manager gründer inhaber berater kommissar botschafter gouverneur senator kandidat wissenschaftler historiker ökonom analyst arzt lehrer künstler regisseur schauspieler sänger schriftsteller journalist reporter redakteur unternehmer bauer landwirt händler nachbar zeuge vater sohn bruder mann beauftragter beauftragte beauftragten meister wirt pilot kapitän stürmer torwart rektor dekan pfarrer biologe physiker chemiker meteorologe geologe psychologe soziologe virologe staatsanwalt ermittler intendant vorstand aktivist pressesprecher geschäftsführer generalsekretär partner fahrer vertreter mitarbeiter betreiber besitzer kollege ingenieur rat referent kritiker soldat premier ministerpräsident',
    female:
      'führerin ministerin präsidentin kanzlerin sprecherin chefin leiterin direktorin bürgermeisterin richterin anwältin professorin forscherin expertin trainerin spielerin sekretärin politikerin autorin königin bischöfin generalin polizistin managerin gründerin inhaberin beraterin kommissarin botschafterin gouverneurin senatorin kandidatin wissenschaftlerin historikerin ökonomin analystin ärztin lehrerin künstlerin regisseurin schauspielerin sängerin schriftstellerin journalistin reporterin redakteurin unternehmerin bäuerin landwirtin händlerin nachbarin zeugin mutter tochter schwester frau meisterin wirtin pilotin kapitänin rektorin dekanin pfarrerin biologin physikerin chemikerin meteorologin geologin psychologin soziologin virologin staatsanwältin ermittlerin intendantin aktivistin geschäftsführerin vertreterin mitarbeiterin betreiberin besitzerin kollegin ingenieurin rätin referentin kritikerin soldatin',
    either: 'mitglied opfer oberhaupt',
  },
  nameParticles: 'von van de der den zu zur da di del al el bin ibn la le du dos',
  bodies:
    'ministerium regierung polizei partei fraktion behörde amt gericht verband gewerkschaft zeitung agentur sender magazin blatt zeitschrift unternehmen konzern firma bank universität institut organisation kommission rat senat parlament bundestag stadt verein klub club gesellschaft stiftung opposition bundeswehr armee feuerwehr staatsanwaltschaft kirche vatikan ausschuss bericht studie sprecher presse union bündnis allianz verwaltung leitung medien ag gmbh',
  unspoken:
    'zeitung magazin zeitschrift blatt film buch roman album lied song serie sendung stück titel namen name begriff wort schiff projekt aktion gruppe band partei organisation verein initiative preis typ typs marke programm software spiel kategorie operation sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter genanntes raumfähre zentrum hotel restaurant portal sender tageszeitung wochenzeitung fachzeitschrift kampagne rubrik ausstellung motto thema stichwort slogan',
  clitics: '',
  hasElision: false,
  hasCompounds: true,
  hasCapitalNouns: true,
  openers:
    'auch aber als am an auf aus bei da dabei dadurch dafür daher damit danach dann dann dagegen darauf daraufhin darüber das dass davon dazu dem den denn der deren des deshalb die dies diese dieser dieses doch dort durch ein eine einem einen einer eines er es für gegen gestern heute hier hinter ich ihr ihre im in ins jedoch jetzt kein laut man mehr mein mit morgen nach nachdem nicht noch nun nur ob obwohl ohne schon sein seine seit sie so sogar sonst später trotz über um und unser unter viele vom von vor während wann warum was wegen weil weiter wenn wer wie wir wo zu zudem zum zur zwar zwischen weiterhin bisher bereits außerdem allerdings demnach alle einige mehrere unterdessen inzwischen',
};
