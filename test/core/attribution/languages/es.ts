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
  [
    'Crece la tensión en el astillero. ⟦“La dirección nos ha mentido”⟧, denunció Óscar Mas, delegado sindical. ⟦“Nos prometieron que nadie se iría”⟧, agregó Mas.',
    'Óscar Mas',
    'Óscar Mas',
  ],
  [
    'La diputada verde Marlene Vasco exige parar las obras. La agencia ha ⟦“mirado demasiado tiempo hacia otro lado”⟧, señaló el miércoles.',
    'Marlene Vasco',
  ],
  [
    'El portero Denis Cruz paró dos penaltis. ⟦“Una cosa así no se olvida”⟧, confesó el jugador de 23 años.',
    'Denis Cruz',
  ],
  [
    'El médico Martín Abril trabaja aquí desde hace veinte años. ⟦“Antes la gente venía a pie”⟧, recuerda.',
    'Martín Abril',
  ],
  ['El jefe de bomberos, Raúl Torres, elogió a su equipo: ⟦“Todos llegaron en cuatro minutos”⟧.', 'Raúl Torres'],
  ['De acuerdo con la ministra Nora Selig, el país vecino juega ⟦“un juego peligroso”⟧.', 'Nora Selig'],
  ['⟦«No vamos a ceder»⟧, prometió Samia Benali, rodeada de compañeros.', 'Samia Benali'],
  [
    '“Un hecho histórico”, tituló el periódico. ⟦“Es un día bonito para la ciudad”⟧, celebró el concejal de Cultura, Bruno Haya.',
    'Bruno Haya',
  ],
  [
    'La línea cerrará hasta agosto. ⟦“Instalamos catorce agujas nuevas”⟧, anunció la jefa del proyecto, Silvia Roldán.',
    'Silvia Roldán',
  ],
  [
    'En el torneo de ajedrez sorprendió Julia Vendel. ⟦“No tenía ningún plan”⟧, admitió entre risas la joven de 17 años.',
    'Julia Vendel',
  ],
  [
    'El tribunal dio la razón a la defensa. ⟦“No existe ninguna prueba”⟧, sentenció el juez Oliverio Bravo.',
    'Oliverio Bravo',
  ],
  ['En el caso de las donaciones habló por fin el tesorero Gerardo Paz. ⟦“No firmé nada”⟧, juró.', 'Gerardo Paz'],
  [
    'El panadero Emre Kaya solo abre por la mañana. Los precios están ⟦“completamente locos”⟧, se queja Kaya.',
    'Emre Kaya',
  ],
];
