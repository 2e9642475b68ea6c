import type {MarkedText} from './marked-text.ts';

/** ⟦ ⟧ around what is said; the speakers in order. Marks without brackets are no speech. */
export const germanTexts: readonly MarkedText[] = [
  ['⟦„Wir schließen die Brücke am Montag“⟧, sagte Bürgermeisterin Clara Hold am Freitag vor der Presse.', 'Clara Hold'],
  ['Bürgermeisterin Clara Hold sagte: ⟦„Die Brücke ist nicht mehr sicher.“⟧', 'Clara Hold'],
  ['⟦„Das ist ein Anfang“⟧, erklärte Tom Ried, Sprecher der Polizei. ⟦„Mehr aber nicht.“⟧', 'Tom Ried', 'Tom Ried'],
  [
    'Der Trainer Jan Wolters zeigte sich zufrieden. ⟦„Die Mannschaft hat gekämpft“⟧, sagte er nach dem Spiel.',
    'Jan Wolters',
  ],
  [
    'Die Biologin Ute Sander warnte: ⟦„Die Moore trocknen aus.“⟧ Sander forscht seit Jahren in Emden. ⟦„Wir verlieren Zeit“⟧, sagte sie.',
    'Ute Sander',
    'Ute Sander',
  ],
  ['⟦»Ich habe nichts gehört«⟧, sagte der Nachbar Peter Lamm.', 'Peter Lamm'],
  ['⟦„Wir warten“⟧, sagte Meike Tal, ⟦„bis das Wasser sinkt.“⟧', 'Meike Tal', 'Meike Tal'],
  ['Nach Ansicht der Forscherin Inga Brandt ist die Studie ⟦„in weiten Teilen überholt“⟧.', 'Inga Brandt'],
  ['Minister Karl Estner nannte den Vorschlag ⟦„einen schlechten Witz“⟧.', 'Karl Estner'],
  [
    'Der Vorsitzende des Verbands, Uwe Karsten, kritisierte die Pläne. ⟦„So geht das nicht“⟧, rief Karsten den Zuhörern zu.',
    'Uwe Karsten',
  ],
  ['Die Zeitung „Neuer Tag“ berichtet über den Fall. ⟦„Wir prüfen das“⟧, teilte eine Sprecherin mit.', 'Sprecherin'],
  ['Wie Polizeisprecher Nils Abel mitteilte, sei der Fahrer ⟦„schlicht eingeschlafen“⟧.', 'Nils Abel'],
  [
    '⟦„Wo bleibt das Geld?“⟧, fragte die Abgeordnete Sina Polz im Landtag. Finanzminister Erik Thom antwortete: ⟦„Es kommt im Mai.“⟧',
    'Sina Polz',
    'Erik Thom',
  ],
  [
    'Thomas Rau und Lisa Kern stritten am Abend im Fernsehen. ⟦„Sie rechnen falsch“⟧, hielt Kern dem Minister vor.',
    'Lisa Kern',
  ],
  [
    'Das Schiff „Seestern“ lag drei Tage im Hafen. ⟦„Die Schraube war gebrochen“⟧, erinnerte sich Kapitän Ole Brack.',
    'Ole Brack',
  ],
  ['Laut Ministerin Eva Lorenz war die Lage ⟦„jederzeit unter Kontrolle“⟧.', 'Eva Lorenz'],
  ['In einem Interview hatte Regisseur Max Daum gesagt: ⟦„Ich drehe nur, was ich kenne.“⟧', 'Max Daum'],
  ['⟦„Die Zahlen stimmen hoffnungsvoll“⟧, so Ökonom Bernd Falk.', 'Bernd Falk'],
  [
    '⟦„Das Urteil ist richtig“⟧, betonte Anwältin Rosa Kühn. Ihr Mandant habe ⟦„zwei Jahre auf diesen Tag gewartet“⟧, fügte sie hinzu.',
    'Rosa Kühn',
    'Rosa Kühn',
  ],
  ['Ministerpräsident Jens Adler sprach von einer ⟦„schweren Stunde für das Land“⟧.', 'Jens Adler'],
  [
    'Der Konzern Nordlicht zieht Konsequenzen. Vorstandschefin Pia Mertens erklärte am Montag, man habe ⟦„zu lange zugesehen“⟧.',
    'Pia Mertens',
  ],
  ['Die Demonstranten riefen: ⟦„Rettet unseren Wald!“⟧', 'Demonstranten'],
  [
    '⟦„Ich bin müde“⟧, gab der Läufer zu. Am Ende hatte Samuel Oti 42 Kilometer hinter sich. ⟦„Aber glücklich“⟧, sagte Oti.',
    'Läufer',
    'Samuel Oti',
  ],
  [
    '⟦„Wir haben die Warnung gelesen“⟧, sagte die Sprecherin des Deichverbands, Anke Petersen, dem Sender. ⟦„Dann haben wir gehandelt.“⟧',
    'Anke Petersen',
    'Anke Petersen',
  ],
  [
    'Professor Hans Weidner vom Institut für Küstenforschung hält die Prognose für ⟦„zu optimistisch“⟧.',
    'Hans Weidner',
  ],
  [
    'Die sogenannten „Nachtwächter“ der Altstadt sollen bleiben. ⟦„Sie gehören zu uns“⟧, meint Wirtin Greta Stein.',
    'Greta Stein',
  ],
  ['Auf die Frage nach dem Rücktritt antwortete Olga Frei knapp: ⟦„Nein.“⟧', 'Olga Frei'],
  ['Die Ministerin wich aus. ⟦„Warten Sie den Bericht ab“⟧, sagte Dr. Helga Moor den Reportern.', 'Helga Moor'],
  [
    '⟦„Der Verein lebt“⟧, schrieb Präsident Ali Demir auf der Internetseite. ⟦„Und er wird wachsen“⟧, so Demir weiter.',
    'Ali Demir',
    'Ali Demir',
  ],
  [
    '„Sommer im Watt“ heißt der neue Film von Lea Brix. ⟦„Ich wollte keine Postkarte drehen“⟧, erzählt die Regisseurin.',
    'Lea Brix',
  ],
  [
    'Im Streit um den Stellenabbau bei der Werft hat der Betriebsrat nachgelegt. ⟦„Der Vorstand hat uns belogen“⟧, sagte Betriebsratschef Holger Maaß dem Radiosender „Welle Nord“. ⟦„Erst hieß es, alle bleiben“⟧, so Maaß. Vorstandssprecherin Ines Kolb wies die Vorwürfe zurück.',
    'Holger Maaß',
    'Holger Maaß',
  ],
  [
    'Die Grünen-Abgeordnete Marlene Voss forderte einen sofortigen Stopp. Die Behörde habe ⟦„viel zu lange weggeschaut“⟧, sagte Voss am Mittwoch.',
    'Marlene Voss',
  ],
  ['Torwart Denis Krug hielt zwei Elfmeter. ⟦„So etwas vergisst man nicht“⟧, sagte der 23-Jährige.', 'Denis Krug'],
  ['⟦„Wir müssen reden“⟧ – mit diesen Worten eröffnete Präsidentin Laura Penn die Sitzung.', 'Laura Penn'],
  ['Der Arzt Martin Oelke arbeitet seit 20 Jahren im Ort. Er sagt: ⟦„Früher kamen die Leute zu Fuß.“⟧', 'Martin Oelke'],
  [
    'Feuerwehrchef Ralf Sturm lobte seine Leute: ⟦„Alle waren in vier Minuten da.“⟧ Der Brand sei ⟦„um Mitternacht gelöscht“⟧ gewesen.',
    'Ralf Sturm',
    'Ralf Sturm',
  ],
  [
    'Außenministerin Nora Selig warf der Regierung in Osten vor, sie betreibe ⟦„ein gefährliches Spiel“⟧. Selig reist am Sonntag ab.',
    'Nora Selig',
  ],
  ['⟦„Ein schöner Tag für die Stadt“⟧, freute sich Kulturdezernent Bodo Hain.', 'Bodo Hain'],
  [
    'Die Bahn sperrt die Strecke bis August. ⟦„Wir bauen 14 neue Weichen ein“⟧, kündigte Projektleiterin Svenja Roth an. Fahrgäste reagierten verärgert.',
    'Svenja Roth',
  ],
  [
    'Beim Schachturnier in Bad Ems siegte die Außenseiterin Jule Wendt. ⟦„Ich hatte keinen Plan“⟧, gab die 17-Jährige lachend zu.',
    'Jule Wendt',
  ],
  [
    'Das Gericht folgte der Verteidigung. Richter Olaf Brinkmann begründete das Urteil so: ⟦„Es gibt keinen einzigen Beweis.“⟧',
    'Olaf Brinkmann',
  ],
  [
    'In der Affäre um die Spenden äußerte sich erstmals Schatzmeister Gerd Pohl. ⟦„Ich habe nichts unterschrieben“⟧, beteuerte er.',
    'Gerd Pohl',
  ],
  [
    'Der Bäcker Emre Kaya verkauft nur noch am Vormittag. Die Preise seien ⟦„völlig verrückt“⟧, klagt Kaya.',
    'Emre Kaya',
  ],
];
