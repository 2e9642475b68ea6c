import assert from 'node:assert/strict';
import {test} from 'node:test';
import {analyse} from '../../../source/core/analyse.ts';
import {slice} from '../../../source/core/document/span.ts';
import {readArticle} from '../../../source/core/parse/read-article.ts';
import {testModels} from '../../helpers/read-test-models.ts';

/** Who says what in a Markdown article, a line for each quote that is shown; `¶` parts paragraphs. */
async function voicesOf(article: string): Promise<string> {
  const document = await readArticle(article.replaceAll('¶', '\n\n'), {mediaType: 'text/markdown'});
  const {quotes, speakers} = analyse(document, testModels);
  return quotes
    .filter(({confidence}) => confidence >= 0.5)
    .map(({content, speaker}) => {
      const name = speakers.find(({id}) => id === speaker)?.name ?? 'nobody';
      return `${name}: ${content.map(span => slice(document.text, span)).join(' / ')}`;
    })
    .join('\n');
}

const cases: readonly (readonly [kind: string, article: string, voices: string])[] = [
  [
    'a mark left open goes on in the next paragraph',
    '# Squad named¶Ann Cole said: “Bo is one of the best.¶“He won four titles with three clubs.¶“He starts on Monday.”¶The club gave no figures.',
    'Ann Cole: “Bo is one of the best.\nAnn Cole: “He won four titles with three clubs. / “He starts on Monday.”',
  ],
  [
    'straight marks too',
    '# Bridge closed¶"The bridge is old," said Ana Ruiz. "It was built by my father.¶"It will not stand another winter."',
    'Ana Ruiz: "The bridge is old," / "It was built by my father.\nAna Ruiz: "It will not stand another winter."',
  ],
  [
    'two single marks close a quotation',
    '# Port hit¶“It was an attempt,’’ Ben Fox, head of the port, told the council. “And it was wrong.”',
    'Ben Fox: “It was an attempt,’’ / “And it was wrong.”',
  ],
  [
    'name, newspaper and a colon',
    '# The papers¶Dina Holt, Northern Times: “Nobody asked for this, and nobody will pay for it.”¶Bo Lind, Harbour Post: “A clever move.”',
    'Dina Holt: “Nobody asked for this, and nobody will pay for it.”\nBo Lind: “A clever move.”',
  ],
  [
    'a label of a quotation that somebody goes on to tell about is none',
    '# News¶Weather Update: “Rain,” said Ana Ruiz, and it rained.',
    'Ana Ruiz: “Rain,”',
  ],
  [
    'roles in a transcript, surnames afterwards, notes between',
    '# Hearing¶TOMAS HALE, HOST: Good evening. The terminal is closed.¶ANA RUIZ: Good evening, Tomas.¶HALE: What comes next?¶(SOUNDBITE)¶RUIZ: A new pier.¶I promise you that.¶HALE: Thank you.',
    'Tomas Hale: Good evening. The terminal is closed.\nAna Ruiz: Good evening, Tomas.\nTomas Hale: What comes next?\nAna Ruiz: A new pier. / I promise you that.\nTomas Hale: Thank you.',
  ],
  [
    'a label alone above its words',
    '# Talk¶MARY LUND, BYLINE: The harbour is quiet.¶TOMAS HALE, HOST:¶Good morning. The boats are gone.¶LUND: They left at dawn.¶UNIDENTIFIED MAN #1: They will be back.',
    'Mary Lund: The harbour is quiet.\nTomas Hale: Good morning. The boats are gone.\nMary Lund: They left at dawn.\nUNIDENTIFIED MAN #1: They will be back.',
  ],
  [
    'initials after the first turn with a full name',
    '# A talk¶Harbour Post: When did you first see the cracks?¶Ana Ruiz: In the autumn, on a dive.¶HP: What did you do?¶AR: I wrote a report.',
    'Harbour Post: When did you first see the cracks?\nAna Ruiz: In the autumn, on a dive.\nHarbour Post: What did you do?\nAna Ruiz: I wrote a report.',
  ],
  [
    'bold questions, bare answers',
    '# An interview with Ana Ruiz¶Ana Ruiz keeps the lighthouse. She spoke to Tomas Hale on Monday.¶**When did you first see it?**¶In the autumn. I was diving.¶**What did you do?**¶A report.¶And another one.',
    'Ana Ruiz: In the autumn. I was diving.\nAna Ruiz: A report.',
  ],
  [
    'questions as headings',
    '# “Nobody told us”¶Bo Lind, 61, has fished off Lindholm since he was a boy.¶## Where did the herring go?¶I wish I knew.¶We lost them in a year.¶## Will you stay?¶I have no other place.',
    'Bo Lind: I wish I knew. / We lost them in a year.\nBo Lind: I have no other place.',
  ],
  [
    'Q and A, where the lead says who is asked',
    '# Five minutes with Ana Ruiz¶Ana Ruiz has built dams for thirty years.¶Q: Is it safe?¶A: It is.¶Q: Who says so?¶A: The engineers do.',
    'Ana Ruiz: It is.\nAna Ruiz: The engineers do.',
  ],
  [
    'questions to the house are no interview',
    '# Tickets¶The ferry company answers what Lina Berg and others ask.¶## How do I renew a ticket?¶At any counter.¶## Where do the boats leave?¶From the east pier.',
    '',
  ],
  [
    'a name below a quotation, with and without a dash',
    '# Letters¶“The dam will hold.”¶— Ana Ruiz, engineer¶“It leaks.”¶Bo Lind, fisherman from Lindholm',
    'Ana Ruiz: “The dam will hold.”\nBo Lind: “It leaks.”',
  ],
  [
    'a signed block quotation needs no marks',
    '# Statement¶The operator published a statement:¶> We will run every crossing from the new pier.¶> Our crews will stay with us.¶— Karin Boye, chief executive',
    'Karin Boye: We will run every crossing from the new pier. / Our crews will stay with us.',
  ],
  [
    'experts in turn: a name above, topics behind',
    '# The year ahead¶## What it will cost¶Ana Ruiz, Harbour Watch chief economist¶“We expect a quiet spring in all the ports.”¶Less ice: “The strait is open in May, so freight is cheap.”¶Read more: Last year in numbers¶Bo Lind, pilot at Lindholm¶“Nobody books early any more.”¶Fewer boats: “Two crews have left since autumn.”',
    'Ana Ruiz: “We expect a quiet spring in all the ports.”\nAna Ruiz: “The strait is open in May, so freight is cheap.”\nBo Lind: “Nobody books early any more.”\nBo Lind: “Two crews have left since autumn.”',
  ],
  [
    'a heading above a quotation is no name',
    '# Answers¶Common Objections¶“It takes too long for a small crew.”¶Mental Model¶“Think of the rope as a lever.”',
    '',
  ],
  [
    'posts above the name and the handle of their author',
    '# The pier¶Many were amused.¶Half a million for a pier nobody asked for pic.twitter.com/abc¶— Ana Ruiz (@anaruiz) May 3, 2021¶Others on the quay, who had waited for the boat since noon, were not.¶No.¶Just no.¶— Bo Lind (@bolind) May 4, 2021',
    'Ana Ruiz: Half a million for a pier nobody asked for\nBo Lind: No. / Just no.',
  ],
];

for (const [kind, article, voices] of cases)
  test(`${kind}: ${article.slice(0, 60)}`, async () => assert.equal(await voicesOf(article), voices));
