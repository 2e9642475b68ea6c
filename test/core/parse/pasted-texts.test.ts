/**
 * Twenty articles as people paste them, with what stood around them on the page. The sign before a line says what must
 * become of it: T title, P paragraph, H heading, C caption, B byline, D date, x gone; an empty line is an empty line.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseText} from '../../../source/core/parse/parse-text.ts';

const pastes: Readonly<Record<string, string>> = {
  'a news site with everything': `
x Skip to main content
x Menu
x World

T Ferry line opens between the two capitals
B By Ana Ruiz
D 2 May 2021
x 4 min read
x Share this article

C The first ferry leaves the harbour on Sunday. PHOTO: AFP

P The first ferry left at dawn with four hundred people on board, most of whom had never seen the other shore.
x Advertisement
P “It is a strange feeling,” said Bo Lind, a baker. “I can see my house from here.”

x Read more: Ten ferries that made history
P The line was closed in 1961.

x Sign up for our daily newsletter
x © 2021 The Courier. All rights reserved.`,
  'single line ends': `
T Council votes for longer library hours
P The council voted on Tuesday to keep the libraries open until ten in the evening, from the autumn on.
P “We were tired of turning people away,” the head librarian, Ida Moe, told the meeting.
x Follow us on Twitter
P Two members voted against it.`,
  'a wire story': `
T Storm cuts power to 40,000 homes
P PORTHAVEN (Wire) - A storm cut power to 40,000 homes on Friday, the grid company said.
P Repairs will take two days.`,
  'a dateline with a dash': `
T Talks resume in the north
P SEOUL - The two sides will meet again on Thursday, officials said.

P Neither would say where.`,
  'a video slot under the headline': `
T Island votes to leave the league
x Remote video URL
C Voters wait outside a school on Saturday. PHOTO: REUTERS

P Six in ten voters chose to leave.

x Join our Telegram channel and get the latest breaking news delivered to you.`,
  'share bars in one line': `
T Mill to become a school
x Facebook Twitter WhatsApp Email

P The old mill will be a school for two hundred children.

P “It has good light,” said the architect.
x Copy link`,
  'cookies first': `
x We use cookies to improve your experience.
x Accept all cookies

T Beavers return to the upper river
P Three beavers were seen above the weir, the trust said.

P They had been gone for four centuries.`,
  'photo credit in brackets': `
T Champion retires at thirty
P The champion said on Monday that she would not run again.

C Lena Holt after her last race in June. (Photo by Ole Berg/Getty Images)

P “I have nothing left to prove to my knees,” she said.`,
  'a sub-heading': `
T Why the bridge is late
P The bridge was to open in March, then in May, and now nobody in the ministry will name a month at all, in public or, as it seems, in private.

H What went wrong

P The steel came late, the money came later, and the engineers who had drawn the plans had by then moved on to another bridge in another country.`,
  'words like boilerplate inside sentences': `
T Paper ends its newsletter
P Subscribe to nothing you would not read on a Sunday, the editor used to say.

P “Share this with your readers,” the letter began.

P Advertisement revenue fell by half in three years.

P Comments have been closed since then.`,
  'a pull quote and a list of stories': `
T Farmers sow early
P Farmers in the valley have begun to sow three weeks early this year.

x Related stories

P “The frost did not come,” said one.

x Most read
x You may also like`,
  'mail, hard-wrapped': `
T Harbour board resigns
P All five members of the harbour board resigned on Monday after the
+ auditors had found that two cranes, paid for in 2019, had never been
+ delivered.

P The mayor said that she had asked for the resignations herself and
+ that a new board would be named within the month.`,
  'date above, author below': `
x Politics
T Minister steps down over letters
x 12 June 2020

P The minister stepped down on Friday, a day after the letters had become known.

P He denied having written them.`,
  'app and comment boxes': `
T Tram drivers end their strike
P The tram drivers went back to work on Wednesday with four percent more.

x Download our app for live alerts
P “It is a beginning,” their speaker said.

x Leave a comment
x 14 comments`,
  'a question and its answer': `
T ‘I never wanted to be mayor’
P Did you expect to win?

P No. I had a train ticket for the next morning.

P And now?

P I gave the ticket to my brother.`,
  'Japanese, without spaces': `
T 橋が四年ぶりに再開
P 市は月曜日、洪水で壊れた橋が五月に再び開くと発表した。

P 「長い四年だった」と市長は述べた。`,
  German: `
T Brücke öffnet wieder
P Die Brücke öffnet im Mai wieder, wie die Stadt am Montag mitteilte.

P „Es waren lange vier Jahre“, sagte die Bürgermeisterin.`,
  'French, with its blanks': `
T Le pont rouvre en mai
P Le pont rouvrira en mai, a annoncé lundi la ville.

P « Quatre longues années », a dit la maire.`,
  'controls and directions from a hostile page': `
T Quiet \u001b]0;town\u0007 wakes
P The \u202etown\u202c wakes \u001b[31mearly\u001b[0m, they say.

x Advertise\u200bment
P Nobody knows why.`,
  'ends with terms and feedback': `
T Zoo names its youngest tortoise
P The zoo asked for names and was given nine thousand of them.

P The tortoise is called Tuesday.

x This material may not be published, broadcast or redistributed.
x Back to top`,
};

const kinds = {T: 'title', P: 'paragraph', H: 'heading', C: 'caption'} as const;
/** What the terminal must not see, as sanitise.test.ts says in full. */
const controls = /[\u001b\u0007\u202e\u202c\u200b]/g;

for (const [name, paste] of Object.entries(pastes)) {
  test(name, () => {
    const lines = paste.slice(1).split('\n');
    const document = parseText(lines.map(line => line.slice(2)).join('\n'));
    const expected: string[] = [];
    for (const line of lines) {
      const words = line.slice(2).replace(controls, '');
      const kind = kinds[line[0] as keyof typeof kinds];
      if (kind !== undefined) expected.push(`${kind}: ${words}`);
      if (line[0] === '+') expected.push(`${expected.pop()} ${words}`);
    }
    assert.deepEqual(
      document.blocks.map(({kind, start, end}) => `${kind}: ${document.text.slice(start, end)}`),
      expected,
    );
    const marked = (sign: string): string | undefined => lines.find(line => line[0] === sign)?.slice(2);
    if (marked('B') !== undefined) assert.equal(document.byline, marked('B')?.replace('By ', ''));
    if (marked('D') !== undefined) assert.equal(document.published, marked('D'));
  });
}

test('there are twenty of them', () => assert.equal(Object.keys(pastes).length, 20));
