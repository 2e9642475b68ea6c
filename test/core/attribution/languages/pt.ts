import type {MarkedText} from './marked-text.ts';

export const portugueseTexts: readonly MarkedText[] = [
  ['⟦“Fechamos a ponte na segunda-feira”⟧, disse a prefeita Clara Horta na sexta diante da imprensa.', 'Clara Horta'],
  ['A prefeita de Vilar, Clara Horta, declarou: ⟦“A ponte já não é segura.”⟧', 'Clara Horta'],
  ['⟦“É um começo”⟧, explicou Paulo Reis, porta-voz da polícia. ⟦“Mas nada mais.”⟧', 'Paulo Reis', 'Paulo Reis'],
  ['O treinador Lucas Verde estava contente. ⟦“A equipa lutou”⟧, disse ele depois do jogo.', 'Lucas Verde'],
  [
    'A bióloga Ana Soares alerta: ⟦“Os pântanos estão a secar.”⟧ Soares trabalha em Aveiro. ⟦“Perdemos tempo”⟧, afirma ela.',
    'Ana Soares',
    'Ana Soares',
  ],
  ['⟦«Vamos partir»⟧, acrescentou Maria Branco, ⟦«antes da noite»⟧.', 'Maria Branco', 'Maria Branco'],
  ['⟦“Não ouvi nada”⟧, conta o vizinho Pedro Lamas.', 'Pedro Lamas'],
  ['Segundo a pesquisadora Inês Fontes, o estudo está ⟦“muito ultrapassado”⟧.', 'Inês Fontes'],
  ['O ministro Carlos Esteves classificou a proposta como ⟦“uma piada de mau gosto”⟧.', 'Carlos Esteves'],
  [
    'O presidente do sindicato, Hugo Carreira, critica o plano. ⟦“Assim não dá”⟧, gritou Carreira aos operários.',
    'Hugo Carreira',
  ],
  ['O jornal “A Manhã” conta o caso. ⟦“Estamos a verificar”⟧, informou uma porta-voz.', 'porta-voz'],
  [
    '⟦“Onde está o dinheiro?”⟧, perguntou a deputada Sara Pola na Câmara. O ministro Henrique Tomás respondeu: ⟦“Chega em maio.”⟧',
    'Sara Pola',
    'Henrique Tomás',
  ],
  [
    'O navio “Estrela” ficou três dias no porto. ⟦“A hélice estava partida”⟧, lembra o capitão João Braco.',
    'João Braco',
  ],
  ['Na opinião da ministra Eva Lourenço, a situação esteve ⟦“sempre sob controlo”⟧.', 'Eva Lourenço'],
  ['Numa entrevista, o cineasta Máximo Duarte tinha dito: ⟦“Só filmo o que conheço.”⟧', 'Máximo Duarte'],
  ['⟦“Os números dão esperança”⟧, avalia o economista Bernardo Falcão.', 'Bernardo Falcão'],
  [
    '⟦“A sentença é justa”⟧, sublinhou a advogada Rosa Quintas. O seu cliente ⟦“esperou este dia dois anos”⟧, acrescentou.',
    'Rosa Quintas',
    'Rosa Quintas',
  ],
  ['O presidente João Adler falou de uma ⟦“hora grave para o país”⟧.', 'João Adler'],
  [
    'A diretora do grupo Norlix, Pia Mertens, explicou na segunda-feira que a empresa tinha ⟦“fechado os olhos demasiado tempo”⟧.',
    'Pia Mertens',
  ],
  ['Os manifestantes gritavam: ⟦“Salvem a nossa floresta!”⟧', 'manifestantes'],
  [
    '⟦“Estou cansado”⟧, admitiu Samuel Otero na chegada. ⟦“Mas feliz”⟧, acrescentou o corredor.',
    'Samuel Otero',
    'Samuel Otero',
  ],
  [
    '— ⟦Não vou⟧ — murmurou Joana Colaço. — ⟦É tarde.⟧\n\n— ⟦Então vou sozinho⟧ — respondeu Marcos Duval.',
    'Joana Colaço',
    'Joana Colaço',
    'Marcos Duval',
  ],
  [
    'O professor Henrique Vidal, do Instituto Oceanográfico, considera a previsão ⟦“otimista demais”⟧.',
    'Henrique Vidal',
  ],
  ['Os chamados “guardiões” do centro histórico ficam. ⟦“São dos nossos”⟧, diz a dona, Greta Serra.', 'Greta Serra'],
  ['Questionada sobre a demissão, Olga Freire respondeu: ⟦“Não.”⟧', 'Olga Freire'],
  [
    '⟦“O clube está vivo”⟧, escreveu o presidente Ali Demir no site. ⟦“E vai crescer”⟧, prosseguiu Demir.',
    'Ali Demir',
    'Ali Demir',
  ],
  ['“Verão no pântano” é o novo filme de Lea Brito. ⟦“Não queria um postal”⟧, relata a cineasta.', 'Lea Brito'],
  ['Júlio Mares e Elisa Cano debateram na televisão. ⟦“O senhor conta mal”⟧, rebateu Cano.', 'Elisa Cano'],
  ['⟦“É preciso esperar pelo relatório”⟧, insistiu Helena Mora, ministra da Saúde, na rádio.', 'Helena Mora'],
  ['De acordo com o delegado Rui Barros, o suspeito ⟦“confessou tudo em poucos minutos”⟧.', 'Rui Barros'],
];
