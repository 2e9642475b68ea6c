import type {LanguageWords} from './language-words.ts';

/** Spanish. */
export const spanish: LanguageWords = {
  isVerbSecond: false,
  dropsPronouns: true,
  says: [
    {
      stems:
        'elogi festej ironiz reclam acus alab agradec murmur susurr indag replic afirm declar explic señal asegur añad agreg indic coment destac manifest recalc apunt coment subray relat precis aclar cont anunci critic lament recalc denunci remarc record matiz inform confes pregunt cuestion exclam aleg alert argument celebr reiter acus recomend zanj sentenci observ detall expres conden advirti resumi contest ironiz enfatiz puntualiz sostuv reproch ratific estim augur avanz revel relat protest rechaz bromeó remat',
      endings: 'a an ó aron aba aban ado ando',
    },
    {stems: 'añad sosten respond', endings: 'e en ió ieron ía ían ido iendo'},
    {
      stems: 'advert admit insist reconoc escrib resum coincid defend',
      endings: 'e en ió ieron ía ido iendo ce cen ció cieron',
    },
    {
      stems:
        'dice dicen dijo dijeron decía decían dicho diciendo digo advierte advierten advirtió advirtieron sostiene sostuvo sostuvieron sostienen cuenta cuentan recuerda recuerdan concluyó concluye concluyeron prosigue prosiguió sigue siguió repuso expuso expone opina opinó opinan ruega confiesa niega negó apuesta promete prometió pide pidió pidieron escribió escrito admite reconoce reconoció reconocido insiste responde responden respondió resume señala añade añadió destaca asevera aseveró aseveraron gritó grita gritaron gritaban murmuró espetó comentó lanzó bromeó celebró se-preguntó maneja contestó afirma',
      endings: '-',
    },
  ],
  reports: [
    {stems: 'esper pens', endings: 'a an ó aron aba ado'},
    {stems: 'cree creen creía teme temen piensa piensan confía quiere exige exigió exigieron', endings: '-'},
  ],
  calls: [
    {stems: 'juzg calific tach llam tild consider denomin denunci defin', endings: 'a an ó aron aba ado'},
    {stems: 'define definió habla habló describió describe', endings: '-'},
  ],
  separable: [],
  auxiliaries:
    'es son era eran será serán sería fue fueron soy somos sea está están estaba estaban estamos estoy ha han había habían habrá habría he hemos haya hay va van iba vamos puede pueden podía podrá podemos debe deben debía debemos tiene tienen tenía tenemos tengo quiere quieren queremos hace hacen hacía hacemos sido estado parece queda falta necesita necesitamos sabe sabemos hubo ser estar haber tener',
  determiners:
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas su sus nuestro nuestra nuestros mi mis varios varias algunos algunas muchos dos tres cuatro cinco todos todas otro otra',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía',
  of: 'de del d para en',
  male: 'él éste este aquel',
  female: 'ella ésta esta aquella',
  speaking: 'yo nosotros me nos mi nuestro nuestra nuestros mis',
  plural: 'ellos ellas yo nosotros usted ustedes',
  objects: 'se me te le les lo la los las nos os no',
  relatives: 'que quien quienes cual cuales cuyo cuya donde',
  conjunctions: 'y e o u pero sino ni aunque porque pues como si cuando mientras así',
  adverbs:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche también además después antes luego entonces ya aquí allí así muy más menos nunca siempre tampoco solo sólo todavía aún recientemente finalmente asimismo no sí anoche posteriormente ahora bien',
  according: ['según', 'a juicio', 'en opinión', 'de acuerdo con', 'en palabras'],
  accordingAfter: '',
  adverbEndings: /mente$/,
  for: 'para',
  ambiguousAccording: 'para',
  participle: /(?:ado|ido|dicho|escrito|puesto|hecho)$/,
  accordingBehind: '',
  that: 'que',
  subjunctives: '',
  as: 'como según',
  honorifics: {male: 'señor don sr d', female: 'señora doña sra dña señorita', either: 'dr dra doctor doctora'},
  roles: {
    male: 'presidente ministro director alcalde portavoz secretario jefe abogado profesor investigador diputado senador fiscal entrenador jugador capitán autor escritor historiador economista médico enfermero agricultor empresario fundador gerente responsable representante embajador rey príncipe papa obispo cardenal general coronel comandante juez candidato analista experto especialista periodista director actor cantante músico artista vecino habitante testigo padre hijo hermano comerciante pescador obrero ingeniero físico biólogo climatólogo sociólogo geólogo delegado adjunto asesor concejal consejero coordinador líder dirigente sindicalista activista panadero ganadero gobernador canciller rector decano piloto maestro vicepresidente comisario inspector arquitecto mandatario técnico seleccionador portero delantero vocero',
    female:
      'presidenta ministra directora alcaldesa secretaria jefa abogada profesora investigadora diputada senadora fiscala entrenadora jugadora capitana autora escritora historiadora médica enfermera agricultora empresaria fundadora gerenta embajadora reina princesa jueza candidata experta actriz vecina madre hija hermana pescadora obrera ingeniera física bióloga climatóloga socióloga geóloga delegada adjunta asesora concejala consejera coordinadora panadera ganadera gobernadora cancillera rectora decana maestra vicepresidenta comisaria inspectora arquitecta mandataria técnica portera delantera',
    either: 'miembro víctima',
  },
  nameParticles: 'de del la las los da dos van von di al el san santa',
  bodies:
    'ministerio gobierno policía partido grupo asociación sindicato federación diario periódico agencia cadena revista empresa sociedad banco universidad instituto organización comisión consejo senado parlamento congreso ayuntamiento ciudad club unión oposición ejército guardia fiscalía iglesia vaticano comité informe estudio prensa tribunal corte dirección colectivo ong oficina centro compañía junta',
  unspoken:
    'diario periódico revista película libro novela álbum disco canción serie programa título nombre palabra término expresión buque proyecto operación grupo partido asociación premio marca juego categoría llamado llamada llamados llamadas denominado denominada titulado titulada apodado apodada rúbrica exposición lema tema',
  clitics: '',
  hasElision: false,
  hasCompounds: false,
  hasCapitalNouns: false,
  openers:
    'el la los las lo un una unos unas este esta estos estas ese esa su sus nuestro nuestra mi él ella ellos ellas yo nosotros pero y e o si cuando como en de del con sin para por según sobre tras desde durante entre hasta hacia ante contra bajo a al que quien donde así entonces también además después luego ayer hoy mañana todos todas todo más menos aunque no sí ya varios algunos muchos otro otra preguntado preguntada',
};
