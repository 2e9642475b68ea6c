/**
 * Names of broadcasts, which news articles set in quotation marks like speech: `told “Meet the Press” that …`. News, talk,
 * comedy and podcasts of the United States and Britain, in small letters; `the` is given where nothing else tells them from
 * common words.
 */
const names = new Set(
  `20/20, 48 hours, 60 minutes, ac360, access hollywood, all in, all things considered, american idol,
america’s newsroom, anderson cooper 360, andrew marr show, any questions, axe files, bbc breakfast,
bill o’reilly show, breitbart news daily, capital gang, cbs evening news, cbs mornings, cbs sunday morning,
cbs this morning, celebrity apprentice, charlie rose, closing bell, cnn newsroom, cnn tonight, colbert report,
conan, countdown, crossfire, daily show, dancing with the stars, dateline, david letterman show,
deadline: white house, democracy now, democracy now!, desert island discs, dispatches, dr. oz show, dr. phil,
early show, ed show, ellen, ellen degeneres show, entertainment tonight, erin burnett outfront, evening news,
face the nation, family feud, fast money, firing line, first take, fox & friends, fox & friends first,
fox and friends, fox news sunday, fresh air, frontline, full frontal, full frontal with samantha bee,
glenn beck program, good day new york, good morning america, good morning britain, great british bake off,
hannity, hannity & colmes, happening now, hard talk, hardball, hardball with chris matthews, hardtalk,
have i got news for you, here & now, here and now, homeland, horizon, house of cards, howard stern show,
hugh hewitt show, ingraham angle, inside edition, inside politics, jeopardy, jeopardy!, jimmy kimmel live,
jimmy kimmel live!, joe rogan experience, keepin’ it 1600, kelly file, kilmeade and friends, kudlow & company,
kudlow report, larry king live, last week tonight, last week tonight with john oliver, late edition,
late late show, late night, late night with seth meyers, late show, late show with david letterman,
late show with stephen colbert, laura ingraham show, lead with jake tapper, live with kelly,
live with kelly and michael, lou dobbs tonight, mad men, mad money, madam secretary, mark levin show,
marketplace, mclaughlin group, media buzz, mediabuzz, meet the press, meet the press daily,
michael medved show, mike gallagher show, modern family, monday night football, moral maze, morning edition,
morning joe, mornings with maria, msnbc live, mystery science theater 3000, nbc nightly news, new day,
news hour, newshour, newsnight, newsroom, nightline, nightly business report, nightly news, nightly show,
npr politics podcast, off message, on point, on the media, on the record,
on the record with greta van susteren, oprah, oprah winfrey show, outnumbered, o’reilly factor, panorama,
parks and recreation, pbs newshour, piers morgan live, planet money, pod save america, politics nation,
politicsnation, power lunch, question time, rachel maddow show, radiolab, real time,
real time with bill maher, red eye, reliable sources, rush limbaugh show, saturday night live,
saturday night takeaway, scandal, scarborough country, sean hannity show, sesame street, shark tank,
situation room, smerconish, snl, special report, special report with bret baier, squawk alley, squawk box,
squawk on the street, state of the union, steve harvey show, sunday morning, sunday morning futures,
sunday politics, talk of the nation, tavis smiley, the 11th hour, the apprentice, the daily, the five,
the last word, the lead, the simpsons, the story, the view, the voice, the west wing, this american life,
this week, this week in tech, this week with christiane amanpour, this week with george stephanopoulos, today,
today programme, today show, tonight show, tonight show starring jimmy fallon, tucker carlson tonight,
up with chris hayes, varney & co, varney & company, veep, wait wait… don’t tell me!,
wake up with al, walking dead, wall street week, washington journal, washington week, watch what happens live,
watters’ world, weekend edition, wendy williams show, who wants to be a millionaire, with all due respect,
woman’s hour, world at one, world news, world news now, world news tonight, young turks, your world,
your world with neil cavuto`.split(/,\s/),
);

/** In small letters, without the marks and what stands at them. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^[^\p{L}\p{N}]+|[\s.,;:?"“”‘’]+$/gu, '');

/** Is what stands between these marks the name of a broadcast, and written like one? */
export function isBroadcast(quotation: string): boolean {
  if (!/^\W*(?:the )?[\p{Lu}\p{N}]/u.test(quotation)) return false;
  const name = plain(quotation);
  return names.has(name) || names.has(name.replace(/^the /, ''));
}
