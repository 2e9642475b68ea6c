import type {LanguageWords} from './language-words.ts';

/** French. */
export const french: LanguageWords = {
  isVerbSecond: false,
  dropsPronouns: false,
  says: [
    {
      stems:
        'accus félicit jubil réclam invit suggér constat défend expliqu redout prôn exig déclar affirm expliqu ajout précis indiqu assur rappel confi soulign estim lanc annonc not not martel regrett dénonc racont témoign résum insist détaill relat observ remarqu plaisant ironis avou cri critiqu comment demand murmur souffl articul balanc argu clam proclam jur mart répliqu rétorqu rajout nuanc analys tempêt explos fustig salu interrog inform confirm résum tweet tranch développ préconis regrett martel complét justifi certifi plaid déplor alert argument avanc',
      endings: 'e ent a èrent ait aient é ée és ant',
    },
    {
      stems:
        'dit disait disent disaient dire dis disant écrit écrivait écrivent répond répondit répondu répondait répondent reconnaît reconnait reconnu reconnaissait soutient soutenu soutenait conclut conclu concluait poursuit poursuivi poursuivait poursuivent reprend repris reprenait admet admis admettait prévient prévenu prévenait avertit averti promet promis glisse rugit sourit surenchérit renchérit renchéri gronde objecte gémit fait s’exclame exclame exclamé exclama insurge enthousiasme félicite indigne étonne interroge inquiète souvient amuse emporte défend justifie réjouit plaint explique affirmé appelle appelé prédit se-félicite',
      endings: '-',
    },
  ],
  reports: [
    {stems: 'estim pens consid espèr espér suppos imagin redout', endings: 'e ent a ait é aient èrent'},
    {stems: 'croit croient croyait craint craignait sait veut voulait', endings: '-'},
  ],
  calls: [
    {
      stems: 'jug considèr qualifi appel dénonc nomm évoqu fustig salu décri regrett critiqu tax',
      endings: 'e ent a ait é ée aient èrent',
    },
    {stems: 'considère considérait considéré qualifie appelle parle parlé parlait décrit décrivait', endings: '-'},
  ],
  separable: [],
  auxiliaries:
    'est sont était étaient sera seront serait fut furent suis sommes êtes soit a ont avait avaient aura auront aurait ai avons avez ait eu été va vont allait allons peut peuvent pouvait pourra pouvons doit doivent devait devons faut fallait veut veulent voulait voulons fait font faisait faisons faire reste restent vient viennent venait voit sait savons prend met mettre être avoir c’est n’est j’ai était n’a n’ont n’avons n’était',
  determiners:
    'le la les l’ l un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre plusieurs quelques deux trois quatre cinq certains certaines tous toutes',
  prepositions:
    'à au aux dans en sur sous avec sans pour par chez vers entre depuis pendant durant après avant devant derrière contre malgré selon lors dès jusque jusqu’ via auprès suite d’après de du des d’ face outre hors parmi',
  of: 'de du des d’ d à au aux pour en',
  male: 'il lui celui-ci celui',
  female: 'elle celle-ci celle',
  speaking: 'je nous j’ me m’ moi notre nos mon ma mes vous',
  plural: 'ils elles on nous je vous ceux-ci j’',
  objects: 'se s’ me m’ te t’ lui leur leurs y en l’ le la les nous vous ne n’ t',
  relatives: 'qui que qu’ dont où lequel laquelle lesquels auquel duquel quoi',
  conjunctions: 'et ou mais car donc ni or comme si quand lorsque lorsqu’ puisque alors tandis afin ainsi',
  adverbs:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd’hui demain matin soir midi ce encore aussi toutefois cependant ensuite puis enfin déjà ici là bien très plus moins pas jamais toujours notamment également ainsi d’abord alors hier ainsi non même justement récemment auparavant lors tôt tard finalement immédiatement longuement pourtant néanmoins aussitôt',
  according: ['selon', 'd’après', 'd’ après', 'pour', 'aux yeux', 'de l’ avis', 'à en croire'],
  accordingAfter: '',
  adverbEndings: /ment$/,
  for: 'pour',
  ambiguousAccording: 'pour',
  participle: /(?:é|ée|és|i|it|is|u|ert)$/,
  accordingBehind: '',
  that: 'que qu’',
  subjunctives: '',
  as: 'comme ainsi',
  honorifics: {male: 'm mm monsieur', female: 'mme mmes madame mlle', either: 'dr me pr docteur maître'},
  roles: {
    male: 'président ministre directeur maire porte-parole secrétaire chef avocat professeur chercheur député sénateur préfet procureur entraîneur joueur capitaine auteur écrivain historien économiste médecin infirmier agriculteur patron fondateur gérant responsable représentant ambassadeur roi prince pape évêque cardinal général colonel commandant juge candidat analyste expert spécialiste journaliste réalisateur acteur chanteur musicien artiste voisin habitant témoin père fils frère commerçant pêcheur ouvrier ingénieur physicien biologiste climatologue sociologue géologue délégué adjoint conseiller coordinateur coordonnateur premier élu syndicaliste militant boulanger viticulteur éleveur gouverneur chancelier recteur doyen pilote enseignant vice-président avocat-général commissaire inspecteur architecte conservateur arbitre sélectionneur gardien attaquant',
    female:
      'présidente directrice mairesse avocate professeure chercheuse députée sénatrice préfète procureure entraîneuse joueuse autrice auteure écrivaine historienne infirmière agricultrice patronne fondatrice gérante représentante ambassadrice reine princesse générale colonelle commandante candidate experte réalisatrice actrice chanteuse musicienne voisine habitante mère fille sœur commerçante ouvrière ingénieure physicienne déléguée adjointe conseillère coordinatrice coordonnatrice première élue militante boulangère viticultrice éleveuse gouverneure chancelière rectrice doyenne enseignante vice-présidente inspectrice conservatrice gardienne attaquante',
    either: 'membre victime',
  },
  nameParticles: 'de du des d’ la le van von der den di da el al ben bin',
  bodies:
    'ministère gouvernement police parti groupe association syndicat fédération journal quotidien agence chaîne magazine entreprise société banque université institut organisation commission conseil sénat parlement assemblée ville mairie préfecture club union opposition armée gendarmerie parquet église vatican comité rapport étude presse élysée tribunal cour direction collectif ong office centre',
  unspoken:
    'journal magazine film livre roman album chanson série émission titre nom mot terme expression navire projet opération groupe parti association prix marque programme jeu catégorie revue quotidien hebdomadaire intitulé intitulée dit dite baptisé baptisée surnommé surnommée appelé appelée rubrique exposition slogan thème',
  clitics: 'il elle on ils elles je nous vous ce là',
  hasElision: true,
  hasCompounds: false,
  hasCapitalNouns: false,
  openers:
    'le la les l’ un une des du de ce cet cette ces son sa ses leur leurs notre nos il elle ils elles on nous je vous mais et ou donc car si quand lorsque comme dans en sur avec sans pour par chez vers entre depuis pendant après avant devant selon lors dès à au aux qui que quoi où c’est ainsi alors aussi puis ensuite enfin hier aujourd’hui demain tous toutes tout plus moins malgré contre même d’ après c’ j’ n’ qu’ s’ mon ma mes votre interrogé interrogée invité invitée',
};
