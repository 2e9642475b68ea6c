import {defineTemplates} from '../../learning/templates.ts';

export const speechTemplates = defineTemplates('speech', {
  shape: {bias: 200, hasPersonSizeShape: 207},
  words: {
    leftEnd: 201,
    rightEnd: 202,
    leftTagBehind: 203,
    wordTwoBeforeLeft: 205,
    wordThreeBeforeWordTwoBefore: 206,
    firstLeft: 209,
    titleHintPlaces: 212,
    titleHintsTitleCaseLeft: 213,
    broadcast: 226,
    wordTwoBefore: 227,
    wordAhead: 228,
  },
  classes: {tagBeforeTagBehindSize: 204, endTagBehind: 208},
  network: {
    firstTagsFirstContent: 210,
    titleCaseTagBeforeContent: 211,
    titleHintsContent: 214,
    contentBeginContent: 215,
    sourceContent: 216,
    bestFirstContentTitleCase: 219,
    contentElsewhere: 224,
    nextContentContent: 225,
  },
  spanEngine: {
    bestSizeShape: 217,
    bestEndShape: 218,
    bestFirstTagLeft: 220,
    bestBegunBestEnded: 221,
    placesBehind: 222,
    placesBest: 223,
  },
});
