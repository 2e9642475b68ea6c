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
  [
    'Sale la tensione al cantiere navale. ⟦«La direzione ci ha mentito»⟧, denuncia Oscar Masi, delegato sindacale. ⟦«Ci avevano promesso che nessuno sarebbe andato via»⟧, aggiunge Masi.',
    'Oscar Masi',
    'Oscar Masi',
  ],
  [
    'La deputata verde Marlena Vasco chiede lo stop immediato. L’agenzia ha ⟦«chiuso gli occhi per troppo tempo»⟧, ha detto mercoledì.',
    'Marlena Vasco',
  ],
  [
    'Il portiere Denis Croce ha parato due rigori. ⟦«Una cosa così non si dimentica»⟧, ha confidato il giocatore, 23 anni.',
    'Denis Croce',
  ],
  ['Il medico Martino Aprile lavora qui da vent’anni. ⟦«Prima la gente veniva a piedi»⟧, ricorda.', 'Martino Aprile'],
  ['Il capo dei pompieri, Raul Torri, ha lodato la squadra: ⟦«Tutti erano lì in quattro minuti»⟧.', 'Raul Torri'],
  ['Secondo la ministra Nora Selighi il paese vicino fa ⟦«un gioco pericoloso»⟧.', 'Nora Selighi'],
  ['⟦«Non molleremo»⟧, ha promesso Samia Benali, circondata dai colleghi.', 'Samia Benali'],
  [
    '⟦«È un bel giorno per la città⟧ - esulta l’assessore alla Cultura Bruno Aia -. ⟦Ci abbiamo creduto»⟧.',
    'Bruno Aia',
    'Bruno Aia',
  ],
  [
    'La linea chiude fino ad agosto. ⟦«Montiamo quattordici scambi nuovi»⟧, annuncia la responsabile del progetto Silvia Rolandi.',
    'Silvia Rolandi',
  ],
  [
    'Al torneo di scacchi la sorpresa è stata Giulia Vendel. ⟦«Non avevo nessun piano»⟧, ammette ridendo la diciassettenne.',
    'Giulia Vendel',
  ],
  [
    'Il tribunale ha dato ragione alla difesa. ⟦«Non c’è alcuna prova»⟧, ha stabilito il giudice Oliviero Bruni.',
    'Oliviero Bruni',
  ],
  ['Nel caso delle donazioni ha parlato il tesoriere Gerardo Pace. ⟦«Non ho firmato niente»⟧, giura.', 'Gerardo Pace'],
  [
    'Il fornaio Emre Kaya apre solo la mattina. I prezzi sono ⟦«completamente impazziti»⟧, si lamenta Kaya.',
    'Emre Kaya',
  ],
];
