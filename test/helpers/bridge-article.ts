import {buildAnalysis} from './build-analysis.ts';

/** Three sections, two named speakers and a group; long enough to scroll in a small window. */
export const bridgeArticle = buildAnalysis({
  text: [
    'Harbour bridge to carry trams again',
    'The old bridge over the harbour will carry trams again in May, twelve years after the last one rang its bell there.',
    '“We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works. “And we counted them.”',
    'The line will run from the fish market to the hill, with a stop in the middle of the bridge for people who only want the view.',
    'Money is another matter. The city said that the price had doubled since the spring.',
    '“Nobody asked the shops,” Tom Okoro, who sells nets on the quay, told this paper. “We will sell to passengers instead.”',
    'Shopkeepers fear a summer of dust. They said the road had been closed for too long already.',
    'After the trams, the night buses are to change their way. The plan is open for comment until June.',
    '“A bridge is a promise,” Ruiz said on Monday, when the first car crossed without passengers.',
  ].join('\n\n'),
  details: {byline: 'Lena Park', published: '2 May 2021', site: 'The Courier', url: 'https://example.org/bridge'},
  speakers: [
    {name: 'Ana Ruiz', role: 'chief engineer', affiliation: 'Port Works'},
    {name: 'Tom Okoro', role: 'shopkeeper'},
    {name: 'the city'},
  ],
  sections: [
    ['Trams in May', 'Harbour'],
    ['The price', 'Money is another matter'],
    ['What comes next', 'After the trams'],
  ],
  sayings: [
    {words: ['“We kept every rivet,”', '“And we counted them.”'], by: 'Ana Ruiz'},
    {words: ['that the price had doubled since the spring'], by: 'the city', kind: 'indirect', confidence: 0.4},
    {words: ['“Nobody asked the shops,”', '“We will sell to passengers instead.”'], by: 'Tom Okoro'},
    {words: ['“A bridge is a promise,”'], by: 'Ana Ruiz'},
  ],
});
