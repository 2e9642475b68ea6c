import type {MarkedText} from './marked-text.ts';

export const dutchTexts: readonly MarkedText[] = [
  ['⟦‘We sluiten de brug op maandag’⟧, zei burgemeester Clara Hoek vrijdag tegen de pers.', 'Clara Hoek'],
  ['Burgemeester Clara Hoek zei: ⟦‘De brug is niet meer veilig.’⟧', 'Clara Hoek'],
  [
    '⟦“Het is een begin”⟧, aldus Tom Riemer, woordvoerder van de politie. ⟦“Maar meer ook niet.”⟧',
    'Tom Riemer',
    'Tom Riemer',
  ],
  ['Trainer Jan Wolters was tevreden. ⟦“De ploeg heeft gevochten”⟧, zei hij na de wedstrijd.', 'Jan Wolters'],
  [
    'Biologe Anna Zomer waarschuwt: ⟦“De moerassen drogen uit.”⟧ Zomer werkt in Emmen. ⟦“We verliezen tijd”⟧, zegt ze.',
    'Anna Zomer',
    'Anna Zomer',
  ],
  ['⟦“We gaan weg”⟧, voegde Maria de Wit toe, ⟦“voordat het donker wordt.”⟧', 'Maria de Wit', 'Maria de Wit'],
  ['⟦‘Ik heb niets gehoord’⟧, vertelt buurman Piet Lammers.', 'Piet Lammers'],
  ['Volgens onderzoekster Inge Brandt is de studie ⟦‘grotendeels achterhaald’⟧.', 'Inge Brandt'],
  ['Minister Karel Estens noemde het voorstel ⟦‘een slechte grap’⟧.', 'Karel Estens'],
  [
    'De voorzitter van de bond, Hugo Karels, heeft kritiek op het plan. ⟦“Zo kan het niet”⟧, riep Karels de arbeiders toe.',
    'Hugo Karels',
  ],
  ['De krant ‘De Morgenster’ schrijft over de zaak. ⟦‘We zoeken het uit’⟧, meldt een woordvoerster.', 'woordvoerster'],
  [
    '⟦“Waar blijft het geld?”⟧, vroeg Kamerlid Sara Pol in het debat. Minister Erik Thomas antwoordde: ⟦“Het komt in mei.”⟧',
    'Sara Pol',
    'Erik Thomas',
  ],
  [
    'Het schip ‘De Zeester’ lag drie dagen in de haven. ⟦‘De schroef was gebroken’⟧, herinnert kapitein Ole Brak zich.',
    'Ole Brak',
  ],
  ['Volgens minister Eva Lorentz was de situatie ⟦“altijd onder controle”⟧.', 'Eva Lorentz'],
  ['In een interview had regisseur Max Daams gezegd: ⟦“Ik film alleen wat ik ken.”⟧', 'Max Daams'],
  ['⟦‘De cijfers geven hoop’⟧, meent econoom Bernard Valk.', 'Bernard Valk'],
  [
    '⟦“Het vonnis is terecht”⟧, benadrukte advocate Roos Kuiper. Haar cliënt heeft ⟦“twee jaar op deze dag gewacht”⟧, voegde ze toe.',
    'Roos Kuiper',
    'Roos Kuiper',
  ],
  ['Premier Jan Adelaar sprak van een ⟦‘zwaar uur voor het land’⟧.', 'Jan Adelaar'],
  [
    'De directeur van het concern Norlix, Pia Mertens, verklaarde maandag dat het bedrijf ⟦‘te lang de ogen heeft gesloten’⟧.',
    'Pia Mertens',
  ],
  ['De demonstranten riepen: ⟦“Red ons bos!”⟧', 'demonstranten'],
  ['⟦“Ik ben moe”⟧, gaf Samuel Oti toe bij de finish. ⟦“Maar gelukkig”⟧, zei de loper.', 'Samuel Oti', 'Samuel Oti'],
  [
    '⟦‘We hebben de waarschuwing gelezen’⟧, zei de voorzitter van het comité, Anke Peters, tegen de omroep. ⟦‘Toen hebben we gehandeld.’⟧',
    'Anke Peters',
    'Anke Peters',
  ],
  ['Professor Hans Weide van het Instituut voor Zeeonderzoek vindt de voorspelling ⟦‘te optimistisch’⟧.', 'Hans Weide'],
  [
    'De zogeheten ‘nachtwakers’ van de binnenstad blijven. ⟦‘Ze horen bij ons’⟧, vindt eigenares Greta Steen.',
    'Greta Steen',
  ],
  ['Op de vraag of ze opstapt, antwoordde Olga Vrij: ⟦“Nee.”⟧', 'Olga Vrij'],
  [
    '⟦“De club leeft”⟧, schreef voorzitter Ali Demir op de website. ⟦“En hij gaat groeien”⟧, aldus Demir.',
    'Ali Demir',
    'Ali Demir',
  ],
  [
    '‘Zomer in het veen’ is de nieuwe film van Lea Briels. ⟦‘Ik wilde geen ansichtkaart maken’⟧, vertelt de regisseur.',
    'Lea Briels',
  ],
  [
    'Thomas Raven en Lisa Kerns stonden tegenover elkaar op televisie. ⟦“U rekent verkeerd”⟧, reageerde Kerns.',
    'Lisa Kerns',
  ],
  ['⟦“Wacht het rapport af”⟧, zei Helena Moor, minister van Volksgezondheid, op de radio.', 'Helena Moor'],
  ['⟦‘We zijn niet gewaarschuwd’⟧, liet bewoner Gerrit van der Laan weten.', 'Gerrit van der Laan'],
  [
    'De spanning op de werf loopt op. ⟦“De directie heeft tegen ons gelogen”⟧, zegt vakbondsman Oscar Maas. ⟦“Ze beloofden dat iedereen mocht blijven”⟧, aldus Maas.',
    'Oscar Maas',
    'Oscar Maas',
  ],
  [
    'Kamerlid Marleen Vos eist een onmiddellijke stop. De dienst heeft ⟦“veel te lang weggekeken”⟧, zei ze woensdag.',
    'Marleen Vos',
  ],
  [
    'Doelman Denis Kruis stopte twee strafschoppen. ⟦“Zoiets vergeet je niet”⟧, vertelde de 23-jarige speler.',
    'Denis Kruis',
  ],
  [
    'Huisarts Martin Olthof werkt hier al twintig jaar. Hij zegt: ⟦“Vroeger kwamen de mensen te voet.”⟧',
    'Martin Olthof',
  ],
  ['Brandweercommandant Ralf Storm prees zijn mensen: ⟦“Iedereen was er binnen vier minuten.”⟧', 'Ralf Storm'],
  ['Volgens minister Nora Selig speelt het buurland ⟦‘een gevaarlijk spel’⟧.', 'Nora Selig'],
  ['⟦‘We geven niet op’⟧, beloofde Samia Benali, omringd door collega’s.', 'Samia Benali'],
  ['⟦“Een mooie dag voor de stad”⟧, vindt wethouder Bruno Haan van Cultuur.', 'Bruno Haan'],
  [
    'De lijn gaat tot augustus dicht. ⟦“We leggen veertien nieuwe wissels aan”⟧, kondigde projectleider Sylvia Roelofs aan.',
    'Sylvia Roelofs',
  ],
  [
    'Op het schaaktoernooi verraste Julia Wendel. ⟦“Ik had geen enkel plan”⟧, gaf het 17-jarige talent lachend toe.',
    'Julia Wendel',
  ],
  [
    'De rechtbank gaf de verdediging gelijk. ⟦“Er is geen enkel bewijs”⟧, oordeelde rechter Olaf Brinkman.',
    'Olaf Brinkman',
  ],
  [
    'In de zaak om de giften sprak penningmeester Gerard Pool voor het eerst. ⟦“Ik heb niets getekend”⟧, verzekerde hij.',
    'Gerard Pool',
  ],
  ['Bakker Emre Kaya is alleen nog ’s ochtends open. De prijzen zijn ⟦“helemaal gek”⟧, klaagt Kaya.', 'Emre Kaya'],
];
