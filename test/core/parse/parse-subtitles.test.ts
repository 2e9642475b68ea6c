import assert from 'node:assert/strict';
import {test} from 'node:test';
import {analyse} from '../../../source/core/analyse.ts';
import {parseSubtitles} from '../../../source/core/parse/parse-subtitles.ts';
import {testModels} from '../../helpers/read-test-models.ts';
import {showBlocks} from '../../helpers/show-blocks.ts';

test('voices of WebVTT are turns; a voice goes on over its cues', async () => {
  const input = `WEBVTT - Talk about the pier

NOTE made by hand

1
00:01.000 --> 00:04.000 align:start
<v.loud Ursula von Brook>Good evening. We open
the pier

00:04.500 --> 00:08.000
<v Ursula von Brook>in <i>May</i> &amp; not before.

00:08.500 --> 00:09.000
<v Bo>Why?`;
  assert.deepEqual(showBlocks(await parseSubtitles(input)), [
    'paragraph: Ursula von Brook: Good evening. We open the pier in May & not before.',
    'paragraph: Bo: Why?',
  ]);
});

test('who speaks in subtitles is known, whatever the name', async () => {
  const document = await parseSubtitles(
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ursula von Brook>We open.\n\n00:03.000 --> 00:04.000\n<v Bo>Why?\n',
  );
  const {quotes, speakers} = analyse(document, testModels);
  const names = new Map(speakers.map(({id, name}) => [id, name]));
  assert.deepEqual(
    quotes.map(({speaker, content: [span]}) => [names.get(speaker!), document.text.slice(span!.start, span!.end)]),
    [
      ['Ursula von Brook', 'We open.'],
      ['Bo', 'Why?'],
    ],
  );
});

test('SubRip: dashes, >> and names in capitals begin turns, a pause a paragraph, tags go', async () => {
  const input = `1
00:00:01,000 --> 00:00:02,000
- <font color="#fff">Is it safe?</font>
- It is.

2
00:00:02,500 --> 00:00:04,000
>> RUIZ: We looked
twice.

3
00:00:09,000 --> 00:00:10,000
{\\an8}Nobody answered.
`;
  assert.deepEqual(showBlocks(await parseSubtitles(input)), [
    'paragraph: Is it safe?',
    'paragraph: It is.',
    'paragraph: RUIZ: We looked twice.',
    'paragraph: Nobody answered.',
  ]);
});

test('captions that repeat the line before are read once', async () => {
  const input = `WEBVTT

00:01.000 --> 00:03.000
we looked at<00:01.500><c> every</c><00:02.000><c> pillar</c>

00:03.000 --> 00:05.000
we looked at every pillar
and three<00:04.000><c> are cracked</c>

00:05.000 --> 00:07.000
and three are cracked
so we close it`;
  assert.deepEqual(showBlocks(await parseSubtitles(input)), [
    'paragraph: we looked at every pillar and three are cracked so we close it',
  ]);
});
