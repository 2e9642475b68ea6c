import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tagTokens} from '../../../../source/core/nlp/tagger.ts';
import {findPeople} from '../../../../source/core/sections/titles/find-people.ts';
import {headlineCase} from '../../../../source/core/sections/titles/headline-case.ts';
import {listHeadlines} from '../../../../source/core/sections/titles/list-headlines.ts';
import {testModels} from '../../../helpers/read-test-models.ts';

/** All headlines of a paragraph; `⟦Reed: words⟧` are words that Reed says. */
function headlines(marked: string): readonly string[] {
  const said = /⟦(\p{L}*): (.*?)⟧/u.exec(marked);
  const text = marked.replace(/⟦\p{L}*: (.*?)⟧/u, '$1');
  const tokens = tagTokens(text, {start: 0, end: text.length}, testModels.tagger);
  const speakers = Array.from(tokens.starts, start =>
    said && start >= said.index && start < said.index + said[2]!.length ? said[1]! : undefined,
  );
  return listHeadlines([{tokens, speakers}], findPeople([tokens])).map(({words}) => headlineCase(words));
}

for (const [text, wanted] of [
  ['On Monday, the council closed the old harbour.', 'Council Closes Old Harbour'],
  ['The old letters were moved to a cellar.', 'Old Letters Moved to Cellar'],
  ['Workers have built a new bridge.', 'Workers Build New Bridge'],
  ['The ministry will sell its ships.', 'Ministry to Sell Ships'],
  ['The mayor may lose the vote.', 'Mayor May Lose Vote'],
  ['The two sides did not reach an agreement.', "Two Sides Don't Reach Agreement"],
  ['Voters are sceptical of free trade.', 'Voters Are Sceptical of Free Trade'],
  ['Senator Ann Reed of Maine opposed the bill. Reed then left.', 'Reed Opposes Bill'],
] as const)
  test(`${text} -> ${wanted}`, () => assert.ok(headlines(text).includes(wanted), headlines(text).join(' | ')));

test('what somebody says has the name before it', () => {
  const made = headlines('⟦Reed: the ferry needs more passengers⟧, she said.');
  assert.ok(made.includes('Reed: Ferry Needs More Passengers'), made.join(' | '));
  assert.ok(!made.includes('Ferry Needs More Passengers'));
});

test('what somebody unknown says makes no clause', () => {
  assert.ok(!headlines('⟦: the ferry needs more passengers⟧, it was said.').some(title => /Needs/.test(title)));
});

test('a short sentence in quotation marks stays as it was said', () => {
  const made = headlines('“⟦Weir: I know every lamp⟧,” he said.');
  assert.ok(made.includes("Weir: 'I Know Every Lamp'"), made.join(' | '));
});

for (const [why, text, claim] of [
  ['never is not left out', 'The mayor never mentions the bridge.', /Mayor Mentions/],
  ['a condition is no fact', 'If the mayor loses the vote, the bridge stays closed.', /Mayor Loses|Stays Closed/],
  ['a question is no fact', 'Will it help that the council sold the ships?', /Council Sells/],
  ['a doubt is no fact', 'Nobody knows whether the council sold the ships.', /Council Sells/],
  ['a wish in the subjunctive is no fact', 'Reed asked that the harbour be closed at once.', /Harbour Closed/],
] as const)
  test(why, () => assert.ok(!headlines(text).some(title => claim.test(title)), headlines(text).join(' | ')));

for (const [why, text, title] of [
  ['a quotation that leans on what was said before', '“⟦Weir: I asked for it⟧,” he said.', /Asked for It/],
  ['whom somebody told, and not what', 'Reed told the reporters in the harbour office.', /Tells Reporters$/],
  ['one name that is another', 'Reed is Weir.', /Reed Is Weir/],
  ['an end that waits for a word', 'The council wants the same.', /Same$/],
  ['something counted without its name', 'Hundreds are on the pier.', /^Hundreds Are/],
  ['letters that were decoded wrongly', 'The council closed the GÃ1 harbour.', /Ã/],
] as const)
  test(`no headline: ${why}`, () =>
    assert.ok(!headlines(text).some(made => title.test(made)), headlines(text).join(' | ')));

test('capitals are those of a headline, and of the names', () => {
  assert.equal(
    headlineCase(['mayor', 'talks', 'to', 'eBay', 'of', 'labor-friendly', 'laws']),
    'Mayor Talks to eBay of Labor-Friendly Laws',
  );
});
