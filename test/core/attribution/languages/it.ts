import type {MarkedText} from './marked-text.ts';

export const italianTexts: readonly MarkedText[] = [
  ['⟦«Chiudiamo il ponte lunedì»⟧, ha detto la sindaca Clara Olmi venerdì davanti alla stampa.', 'Clara Olmi'],
  ['La sindaca di Borgo, Clara Olmi, ha dichiarato: ⟦«Il ponte non è più sicuro»⟧.', 'Clara Olmi'],
  ['⟦«È un inizio⟧ - spiega Paolo Rossi, portavoce della polizia - ⟦ma niente di più»⟧.', 'Paolo Rossi', 'Paolo Rossi'],
  ['L’allenatore Luca Verdi era contento. ⟦«La squadra ha lottato»⟧, ha detto dopo la partita.', 'Luca Verdi'],
  [
    'La biologa Anna Soldi avverte: ⟦«Le paludi si seccano»⟧. Soldi lavora a Comacchio. ⟦«Perdiamo tempo»⟧, afferma lei.',
    'Anna Soldi',
    'Anna Soldi',
  ],
  ['⟦“Partiremo”⟧, ha aggiunto Maria Bianchi, ⟦“prima di notte”⟧.', 'Maria Bianchi', 'Maria Bianchi'],
  ['⟦«Non ho sentito niente»⟧, racconta il vicino Pietro Lami.', 'Pietro Lami'],
  ['Secondo la ricercatrice Ines Fonti lo studio è ⟦«in gran parte superato»⟧.', 'Ines Fonti'],
  ['Il ministro Carlo Esposti ha definito la proposta ⟦«un brutto scherzo»⟧.', 'Carlo Esposti'],
  [
    'Il presidente del sindacato, Ugo Carli, critica il piano. ⟦«Così non si può»⟧, ha gridato Carli agli operai.',
    'Ugo Carli',
  ],
  [
    'Il quotidiano «Il Mattino di Borgo» racconta il caso. ⟦«Stiamo controllando»⟧, fa sapere una portavoce.',
    'portavoce',
  ],
  [
    '⟦«Dove sono i soldi?»⟧, ha chiesto la deputata Sara Poli alla Camera. Il ministro Enrico Tomasi ha risposto: ⟦«Arrivano a maggio»⟧.',
    'Sara Poli',
    'Enrico Tomasi',
  ],
  [
    'La nave «Stella» è rimasta tre giorni in porto. ⟦«L’elica era rotta»⟧, ricorda il capitano Gianni Bracco.',
    'Gianni Bracco',
  ],
  ['A giudizio della ministra Eva Lorenzi la situazione era ⟦«sempre sotto controllo»⟧.', 'Eva Lorenzi'],
  ['In un’intervista il regista Massimo Duranti aveva detto: ⟦«Filmo solo quello che conosco»⟧.', 'Massimo Duranti'],
  ['⟦«Le cifre danno speranza»⟧, osserva l’economista Bernardo Falchi.', 'Bernardo Falchi'],
  [
    '⟦«La sentenza è giusta»⟧, sottolinea l’avvocata Rosa Quinti. Il suo cliente ha ⟦«aspettato questo giorno due anni»⟧, aggiunge.',
    'Rosa Quinti',
    'Rosa Quinti',
  ],
  ['Il premier Giovanni Adler ha parlato di ⟦«un’ora grave per il paese»⟧.', 'Giovanni Adler'],
  [
    'La direttrice del gruppo Norlix, Pia Mertens, ha spiegato lunedì che l’azienda ha ⟦«chiuso gli occhi troppo a lungo»⟧.',
    'Pia Mertens',
  ],
  ['I manifestanti gridavano: ⟦«Salvate il nostro bosco!»⟧', 'manifestanti'],
  [
    '⟦«Sono stanco»⟧, ammette Samuele Oti all’arrivo. ⟦«Ma felice»⟧, aggiunge il corridore.',
    'Samuele Oti',
    'Samuele Oti',
  ],
  [
    '⟦«Abbiamo letto l’allarme⟧, ha detto la presidente del comitato, Agnese Piccoli, ⟦e poi abbiamo agito»⟧.',
    'Agnese Piccoli',
    'Agnese Piccoli',
  ],
  [
    'Il professor Enrico Vitali, dell’Istituto oceanografico, giudica la previsione ⟦«troppo ottimista»⟧.',
    'Enrico Vitali',
  ],
  [
    'I cosiddetti «guardiani» del centro storico resteranno. ⟦«Sono dei nostri»⟧, dice la titolare, Greta Serra.',
    'Greta Serra',
  ],
  ['Alla domanda sulle dimissioni Olga Freri ha risposto: ⟦«No»⟧.', 'Olga Freri'],
  [
    '⟦«Il club è vivo»⟧, ha scritto il presidente Ali Demir sul sito. ⟦«E crescerà»⟧, prosegue Demir.',
    'Ali Demir',
    'Ali Demir',
  ],
  [
    '«Estate in palude» è il nuovo film di Lea Brizzi. ⟦«Non volevo una cartolina»⟧, racconta la regista.',
    'Lea Brizzi',
  ],
  ['Giulio Mari ed Elisa Cani si sono scontrati in tv. ⟦«Lei conta male»⟧, ha replicato Cani.', 'Elisa Cani'],
  ['⟦«Bisogna aspettare il rapporto»⟧, ha insistito Elena Mori, ministra della Salute, alla radio.', 'Elena Mori'],
  ['⟦“Nessuno ci ha avvisati”⟧ ha commentato il parroco don Livio Sala.', 'Livio Sala'],
];
