import type {MarkedText} from './marked-text.ts';

export const spanishTexts: readonly MarkedText[] = [
  ['⟦«Cerramos el puente el lunes»⟧, dijo la alcaldesa Clara Hoyos el viernes ante la prensa.', 'Clara Hoyos'],
  ['La alcaldesa de Villar, Clara Hoyos, declaró: ⟦«El puente ya no es seguro»⟧.', 'Clara Hoyos'],
  ['⟦“Es un comienzo”⟧, explicó Pablo Ruiz, portavoz de la policía. ⟦“Pero nada más”⟧.', 'Pablo Ruiz', 'Pablo Ruiz'],
  ['El entrenador Lucas Verde estaba contento. ⟦“El equipo ha luchado”⟧, dijo tras el partido.', 'Lucas Verde'],
  [
    'La bióloga Ana Soler advierte: ⟦“Los humedales se secan”⟧. Soler trabaja en Doñana. ⟦“Perdemos tiempo”⟧, afirma ella.',
    'Ana Soler',
    'Ana Soler',
  ],
  ['⟦“Nos iremos”⟧, añadió María Blanco, ⟦“antes de la noche”⟧.', 'María Blanco', 'María Blanco'],
  ['⟦“No oí nada”⟧, cuenta el vecino Pedro Lama.', 'Pedro Lama'],
  ['Según la investigadora Inés Fuentes, el estudio está ⟦“muy superado”⟧.', 'Inés Fuentes'],
  ['El ministro Carlos Esteve calificó la propuesta de ⟦“broma pesada”⟧.', 'Carlos Esteve'],
  [
    'El presidente del sindicato, Hugo Carrera, critica el plan. ⟦“Así no se puede”⟧, gritó Carrera a los obreros.',
    'Hugo Carrera',
  ],
  ['El diario “La Mañana” cuenta el caso. ⟦“Lo estamos comprobando”⟧, indicó una portavoz.', 'portavoz'],
  [
    '⟦“¿Dónde está el dinero?”⟧, preguntó la diputada Sara Polo en el Congreso. El ministro Enrique Tomás respondió: ⟦“Llega en mayo”⟧.',
    'Sara Polo',
    'Enrique Tomás',
  ],
  [
    'El buque “Estrella” pasó tres días en el puerto. ⟦“La hélice estaba rota”⟧, recuerda el capitán Juan Braco.',
    'Juan Braco',
  ],
  ['A juicio de la ministra Eva Lorente, la situación estuvo ⟦“siempre bajo control”⟧.', 'Eva Lorente'],
  ['En una entrevista, el director Máximo Duarte había dicho: ⟦“Solo filmo lo que conozco”⟧.', 'Máximo Duarte'],
  ['⟦“Las cifras dan esperanza”⟧, opina el economista Bernardo Falcó.', 'Bernardo Falcó'],
  [
    '⟦“La sentencia es justa”⟧, subrayó la abogada Rosa Quintana. Su cliente ha ⟦“esperado este día dos años”⟧, añadió.',
    'Rosa Quintana',
    'Rosa Quintana',
  ],
  ['El presidente Javier Adler habló de una ⟦“hora grave para el país”⟧.', 'Javier Adler'],
  [
    'La directora del grupo Norlix, Pía Mertens, explicó el lunes que la empresa había ⟦“mirado hacia otro lado demasiado tiempo”⟧.',
    'Pía Mertens',
  ],
  ['Los manifestantes gritaban: ⟦“¡Salvad nuestro bosque!”⟧', 'manifestantes'],
  [
    '⟦“Estoy cansado”⟧, admitió Samuel Otero en la meta. ⟦“Pero feliz”⟧, agregó el corredor.',
    'Samuel Otero',
    'Samuel Otero',
  ],
  [
    '—⟦No iré⟧ —murmuró Juana Colás—. ⟦Es tarde⟧.\n\n—⟦Entonces iré solo⟧ —respondió Marcos Duval.',
    'Juana Colás',
    'Juana Colás',
    'Marcos Duval',
  ],
  [
    'El profesor Enrique Vidal, del Instituto Oceanográfico, considera la previsión ⟦“demasiado optimista”⟧.',
    'Enrique Vidal',
  ],
  [
    'Los llamados “serenos” del casco viejo se quedan. ⟦“Son de los nuestros”⟧, dice la dueña, Greta Serna.',
    'Greta Serna',
  ],
  ['Preguntada por su dimisión, Olga Freire respondió: ⟦“No”⟧.', 'Olga Freire'],
  [
    '⟦“El club está vivo”⟧, escribió el presidente Alí Demir en la web. ⟦“Y va a crecer”⟧, prosiguió Demir.',
    'Alí Demir',
    'Alí Demir',
  ],
  [
    '“Verano en la marisma” es la nueva película de Lea Briones. ⟦“No quería una postal”⟧, relata la directora.',
    'Lea Briones',
  ],
  ['Julián Mares y Elisa Cano debatieron en televisión. ⟦“Usted cuenta mal”⟧, replicó Cano.', 'Elisa Cano'],
  ['⟦“Hay que esperar el informe”⟧, insistió Elena Mora, ministra de Sanidad, en la radio.', 'Elena Mora'],
  ['El portavoz vecinal Rafael Ibáñez lamentó que el ayuntamiento haya sido ⟦“lento y torpe”⟧.', 'Rafael Ibáñez'],
];
