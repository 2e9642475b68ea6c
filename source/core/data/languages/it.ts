import type {LanguageWords} from './language-words.ts';

/** Italian. */
export const italian: LanguageWords = {
  isVerbSecond: false,
  dropsPronouns: true,
  says: [
    {
      stems:
        'lod elogi esult accus rimprover afferm dichiar spieg sottoline osserv comment not ricord precis assicur raccont conferm annunci denunci not ammon attacc critic domand grid esclam rilev ribatt replic ironizz rivel lament incalz conclud aggiung argoment confess testimoni segnal constat protest evidenzi auspic ribad insist riassum puntualizz twitt',
      endings: 'a ano ò arono ava avano ato ando',
    },
    {
      stems:
        'sapere dice dicono disse dissero diceva dicevano detto dicendo aggiunge aggiunse aggiungono aggiunto aggiungeva conclude concluse concluso prosegue proseguì proseguito risponde rispose risposto sostiene sostenne sostenuto sostengono ribadisce ribadito scrive scrisse scritto scrivono avverte avvertì avvertito ammette ammesso ammise promette promesso chiede chiesto chiese insiste insistito riferisce riferito continua continuato spiega riconosce riconosciuto chiarisce chiarito ribatte ribattuto riassume difende rassicura rassicurato tuona attacca scherza scherzato sbotta sospira sorride confida confidato commenta esulta avvisa esclama urla urlano',
      endings: '-',
    },
  ],
  reports: [
    {stems: 'pens sper', endings: 'a ano ò ava ato'},
    {stems: 'crede credono ritiene ritengono teme temono vuole ritenuto temuto', endings: '-'},
  ],
  calls: [
    {stems: 'chiam bolla boll giudic consider', endings: 'a ano ò ava ato to'},
    {stems: 'definisce definì definito definiscono parla parlato parlò descrive descritto', endings: '-'},
  ],
  separable: [],
  auxiliaries:
    'è sono era erano sarà saranno sarebbe fu furono sia siamo ha hanno aveva avevano avrà avrebbe ho abbiamo abbia avuto va vanno andava può possono poteva potrà possiamo deve devono doveva dobbiamo vuole vogliono voleva vogliamo fa fanno faceva facciamo fare stato stata viene vengono sta stanno resta serve bisogna sappiamo sa c’è essere avere',
  determiners:
    'il lo la i gli le l’ un uno una un’ questo questa questi queste quel quella quello suo sua suoi sue loro nostro nostra nostri mio mia alcuni alcune molti due tre quattro cinque tutti tutte',
  prepositions:
    'a ad al allo alla ai agli alle all’ in nel nello nella nei negli nelle nell’ su sul sullo sulla sui sugli sulle sull’ con per da dal dallo dalla dai dagli dalle dall’ tra fra di del dello della dei degli delle dell’ d’ durante dopo prima contro secondo senza sotto sopra verso davanti presso entro circa',
  of: 'al alla alle ai agli all’ di del dello della dei degli delle dell’ d’ per in',
  male: 'lui egli questi',
  female: 'lei ella',
  speaking: 'io noi mi ci mio mia nostro nostra nostri',
  plural: 'loro essi esse noi io voi',
  objects: 'si mi ti gli le lo la li ci vi ne non',
  relatives: 'che cui quale quali chi dove',
  conjunctions: 'e ed o ma però né anche se quando mentre perché poiché come così',
  adverbs:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina sera poi ancora anche inoltre infine già qui lì così molto più meno mai sempre non invece tuttavia quindi allora subito ora recentemente prima dopo stamattina stasera però',
  according: ['secondo', 'stando a', 'a detta', 'a giudizio', 'a parere', 'nelle parole', 'per'],
  accordingAfter: '',
  adverbEndings: /mente$/,
  for: 'per',
  ambiguousAccording: 'per',
  participle: /(?:ato|ito|uto|etto|esso|osto|eso|iuso|itto|iesto|unto|elto|sapere)$/,
  accordingBehind: '',
  that: 'che',
  subjunctives: '',
  as: 'come',
  honorifics: {
    male: 'signor sig',
    female: 'signora sig.ra signorina',
    either: 'dott dottor dottoressa dottore avv ing on onorevole don',
  },
  roles: {
    male: 'presidente ministro direttore sindaco portavoce segretario capo avvocato professore ricercatore deputato senatore prefetto procuratore allenatore giocatore capitano autore scrittore storico economista medico infermiere agricoltore imprenditore fondatore gestore responsabile rappresentante ambasciatore re principe papa vescovo cardinale generale colonnello comandante giudice candidato analista esperto specialista giornalista regista attore cantante musicista artista vicino abitante testimone padre figlio fratello commerciante pescatore operaio ingegnere fisico biologo climatologo sociologo geologo delegato assessore consigliere coordinatore leader dirigente sindacalista attivista fornaio allevatore governatore cancelliere rettore preside pilota maestro insegnante vicepresidente commissario ispettore architetto premier tecnico portiere attaccante',
    female:
      'presidentessa ministra direttrice sindaca segretaria avvocata avvocatessa professoressa ricercatrice deputata senatrice prefetta procuratrice allenatrice giocatrice capitana autrice scrittrice storica infermiera agricoltrice imprenditrice fondatrice ambasciatrice regina principessa candidata esperta attrice vicina madre figlia sorella operaia ingegnera fisica biologa climatologa sociologa geologa delegata assessora consigliera coordinatrice governatrice cancelliera rettrice maestra commissaria ispettrice architetta',
    either: 'membro vittima',
  },
  nameParticles: 'di de del della dei degli da dal dalla d’ lo la van von al el san santa',
  bodies:
    'ministero governo polizia partito gruppo associazione sindacato federazione giornale quotidiano agenzia rivista azienda società banca università istituto organizzazione commissione consiglio senato parlamento camera comune città club unione opposizione esercito procura chiesa vaticano comitato rapporto studio stampa tribunale corte direzione ente ufficio centro regione carabinieri questura',
  unspoken:
    'giornale quotidiano rivista film libro romanzo album disco canzone serie programma titolo nome parola termine espressione nave progetto operazione gruppo partito associazione premio marca gioco categoria cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata intitolato intitolata soprannominato soprannominata definito rubrica mostra motto tema slogan',
  clitics: '',
  hasElision: true,
  hasCompounds: false,
  hasCapitalNouns: false,
  openers:
    'il lo la i gli le l’ un uno una questo questa questi queste quel quella quello suo sua loro nostro mio lui lei egli ella noi io ma e ed o se quando come in nel nella di del della con senza per secondo su sul dopo prima durante tra fra da dal dalla a al alla che chi cui dove così allora anche poi infine ieri oggi domani tutti tutte tutto più meno perché non è alcuni molti intanto inoltre',
};
