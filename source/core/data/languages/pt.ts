import type {LanguageWords} from './language-words.ts';

/** Portuguese, of Portugal and Brazil. */
export const portuguese: LanguageWords = {
  isVerbSecond: false,
  dropsPronouns: true,
  says: [
    {
      stems:
        'comemor elogi festej acus reclam murmur sussurr indag afirm declar explic ressalt destac coment cont acrescent inform alert lembr critic confirm revel cont observ assegur frisou fris salient sublinh adiant lament pergunt exclam argument reiter relat anunci denunci not esclarec justific avali detalh anot garanti indic contest apont record pontu desabaf celebr complet complement enfatiz questiont protest resum conden descart assinal adverti refor gritou grit brincou ',
      endings: 'a am ou aram ava avam ado ando',
    },
    {
      stems:
        'diz dizem disse disseram dizia diziam dito dizendo respondeu responde responderam escreveu escreve escreveram admitiu admite admitiram reconheceu reconhece insistiu insiste concluiu conclui defendeu defende defenderam garantiu garante garantiram advertiu adverte prometeu promete pediu pede pediram referiu refere referiram acrescentou prosseguiu prossegue reforçou reforça reforçaram repetiu confessou confessa opinou opina sustentou sustenta sustentam retorquiu replicou rebateu rebate resumiu esclareceu esclarece esclareceram continuou continua afirmou afirma dirá',
      endings: '-',
    },
  ],
  reports: [
    {stems: 'acredit esper pens', endings: 'a am ou ava ado'},
    {stems: 'acha acham crê teme temem quer julga entende', endings: '-'},
  ],
  calls: [
    {stems: 'chamou cham classific qualific consider acus tach consider julg', endings: 'a am ou aram ava ado'},
    {stems: 'chamou definiu define descreveu descreve falou fala falam apelidou', endings: '-'},
  ],
  separable: [],
  auxiliaries:
    'é são era eram será serão seria foi foram sou somos seja está estão estava estavam estamos estou há houve haverá tem têm tinha tinham temos tenho vai vão ia vamos pode podem podia poderá podemos deve devem devia devemos quer querem queremos faz fazem fazia fazemos sido estado parece fica falta precisa precisamos sabe sabemos ser estar ter haver',
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa nossos meu minha vários várias alguns algumas muitos dois duas três quatro cinco todos todas outro outra',
  prepositions:
    'ao aos à às em no na nos nas num numa com de do da dos das d’ por pelo pela pelos pelas para pra sem sob sobre entre até após desde durante contra segundo perante mediante conforme neste nesta nesse nessa deste desta desse dessa',
  of: 'de do da dos das d’ para em no na',
  male: 'ele este esse aquele',
  female: 'ela esta essa aquela',
  speaking: 'eu nós me nos meu minha nosso nossa nossos',
  plural: 'eles elas eu nós você vocês',
  objects: 'se me te lhe lhes o a os as nos vos não',
  relatives: 'que quem qual quais cujo cuja onde',
  conjunctions: 'e ou mas porém nem embora porque pois como se quando enquanto assim',
  adverbs:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã manhã tarde noite também ainda além depois antes logo então já aqui ali assim muito mais menos nunca sempre só apenas recentemente finalmente não sim agora entretanto ainda',
  according: ['segundo', 'de acordo com', 'de acordo', 'conforme', 'na opinião', 'nas palavras', 'para'],
  accordingAfter: '',
  adverbEndings: /mente$/,
  for: 'para',
  ambiguousAccording: 'para',
  participle: /(?:ado|ido|dito|escrito|posto)$/,
  accordingBehind: '',
  that: 'que',
  subjunctives: '',
  as: 'como conforme segundo',
  honorifics: {male: 'senhor sr dom', female: 'senhora sra dona', either: 'dr dra doutor doutora'},
  roles: {
    male: 'presidente ministro diretor director prefeito autarca porta-voz secretário chefe advogado professor pesquisador investigador deputado senador procurador treinador jogador capitão autor escritor historiador economista médico enfermeiro agricultor empresário fundador gerente responsável representante embaixador rei príncipe papa bispo cardeal general coronel comandante juiz candidato analista especialista jornalista cineasta ator cantor músico artista vizinho morador testemunha pai filho irmão comerciante pescador operário engenheiro físico biólogo climatologista sociólogo geólogo delegado adjunto assessor vereador conselheiro coordenador líder dirigente sindicalista ativista padeiro governador chanceler reitor decano piloto vice-presidente comissário inspetor arquiteto técnico selecionador goleiro atacante avançado premiê',
    female:
      'presidenta ministra diretora directora prefeita secretária chefa advogada professora pesquisadora investigadora deputada senadora procuradora treinadora jogadora capitã autora escritora historiadora médica enfermeira agricultora empresária fundadora embaixadora rainha princesa juíza candidata atriz cantora vizinha moradora mãe filha irmã pescadora operária engenheira física bióloga socióloga geóloga delegada adjunta assessora vereadora conselheira coordenadora padeira governadora reitora decana comissária inspetora arquiteta técnica selecionadora goleira',
    either: 'membro vítima',
  },
  nameParticles: 'de do da dos das van von di al el',
  bodies:
    'ministério governo polícia partido grupo associação sindicato federação jornal diário agência emissora revista empresa sociedade banco universidade instituto organização comissão conselho senado parlamento câmara congresso prefeitura cidade clube união oposição exército procuradoria igreja vaticano comité comitê relatório estudo imprensa tribunal corte direção colectivo coletivo ong centro companhia',
  unspoken:
    'jornal diário revista filme livro romance álbum disco canção música série programa título nome palavra termo expressão navio projeto projecto operação grupo partido associação prémio prêmio marca jogo categoria chamado chamada chamados chamadas denominado denominada intitulado intitulada apelidado apelidada rubrica exposição lema tema',
  clitics: 'me te se lhe lhes nos vos lo la los las o a os as',
  hasElision: true,
  hasCompounds: false,
  hasCapitalNouns: false,
  openers:
    'o a os as um uma uns umas este esta estes estas esse essa seu sua nosso nossa meu ele ela eles elas eu nós mas e ou se quando como em no na nos nas de do da com sem para por pelo pela segundo sobre após desde durante entre até contra ao à que quem onde assim então também além depois logo ontem hoje amanhã todos todas tudo mais menos embora não já vários alguns muitos outro outra questionado questionada',
};
