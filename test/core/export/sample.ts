import {buildAnalysis} from '../../helpers/build-analysis.ts';

/** A small article of two sections with a sure quote, an interrupted one and a doubtful one. */
export const sample = buildAnalysis({
  text: [
    'Harbour bridge to reopen',
    'The old bridge will carry trams again in May, the city said.',
    '“We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works, “and we counted them.”',
    'The price is another matter. =SUM was the word of one critic, *shouted* at the gate.',
  ].join('\n\n'),
  details: {site: 'The Courier', published: '2021-05-02', url: 'https://example.org/bridge'},
  speakers: [{name: 'Ana Ruiz', role: 'chief engineer', affiliation: 'Port Works'}, {name: 'the city'}],
  sections: [
    ['Trams in May', 'Harbour'],
    ['The price', 'The price'],
  ],
  sayings: [
    {
      words: ['The old bridge will carry trams again in May'],
      by: 'the city',
      kind: 'indirect',
      confidence: 0.4,
      cue: 'said',
      source: 'the city',
    },
    {words: ['“We kept every rivet,”', '“and we counted them.”'], by: 'Ana Ruiz'},
    {words: ['=SUM']},
  ],
});
