/** What can be put right about the person or the quote that is marked. */
import {quoteText} from '../../core/export/quote-text.ts';
import type {KeyAction} from '../action.ts';
import {openReading, selectQuote} from '../selectors.ts';
import type {State} from '../state.ts';
import {cover, uncover} from './layers.ts';
import {type CorrectMode, everybodyScreen, promptFor, type Remedy, type ShelfMode} from './shelf-mode.ts';

export function openRemedies(state: State): State {
  const found = remediesFor(state);
  if (typeof found === 'string') return {...state, message: found};
  return cover(state, {mode: 'correct', selected: 0, ...found});
}

type Found = {readonly title: string; readonly remedies: readonly Remedy[]};

function remediesFor(state: State): Found | string {
  const {mode} = state;
  switch (mode.mode) {
    case 'read':
    case 'why':
      return forQuote(state);
    case 'everybody': {
      const person = mode.answer?.screen === 'everybody' ? mode.answer.people[mode.selected] : undefined;
      return person === undefined
        ? 'Nobody is selected'
        : {title: person.name, remedies: forPerson(person.key, person.name)};
    }
    case 'record':
      return forRecord(mode);
    default:
      return 'Nothing here can be put right';
  }
}

const forPerson = (person: string, name: string): readonly Remedy[] => [
  {type: 'choose', label: 'The same person as somebody else …', purpose: {type: 'merge', person, name}},
  {type: 'ask', label: 'Another name …', wanted: {type: 'rename', person, name}},
  {type: 'correct', label: 'Not a person', correction: {type: 'notPerson', person}},
];

function forRecord({answer, selected}: ShelfMode): Found | string {
  if (answer?.screen !== 'record' || answer.person === undefined) return 'Nobody in the library is meant';
  const {person, name} = answer;
  const said = answer.statements[selected];
  if (said === undefined) return {title: name, remedies: forPerson(person, name)};
  const {key: article} = said.article;
  return {
    title: name,
    remedies: [
      {type: 'choose', label: 'Somebody else said this …', purpose: {type: 'speaker', article, text: said.text}},
      {
        type: 'correct',
        label: 'Nobody is known to have said this',
        correction: {type: 'speaker', article, text: said.text},
      },
      {
        type: 'correct',
        label: `In this article ${said.speaker ?? name} is somebody else of that name`,
        correction: {type: 'split', person, name: said.speaker ?? name, articles: [article]},
      },
      ...forPerson(person, name),
    ],
  };
}

function forQuote(state: State): Found | string {
  const reading = openReading(state);
  const quote = selectQuote(state);
  const article = state.entries[state.open]?.key;
  if (article === undefined || reading === undefined) return 'This article is not in the library yet';
  if (quote === undefined) return 'Mark a quote first: what is put right is who said it';
  const text = quoteText(reading.document, quote);
  return {
    title: text,
    remedies: [
      {type: 'choose', label: 'Somebody else said this …', purpose: {type: 'speaker', article, text}},
      {type: 'correct', label: 'Nobody is known to have said this', correction: {type: 'speaker', article, text}},
    ],
  };
}

/** Keys while the list of remedies has them; what is ordered is orderOf's. */
export function reduceRemedies(state: State, mode: CorrectMode, action: KeyAction): State {
  const last = mode.remedies.length - 1;
  const at = (wanted: number): State => {
    const selected = Math.max(0, Math.min(wanted, last));
    return selected === mode.selected ? state : {...state, mode: {...mode, selected}};
  };
  switch (action.type) {
    case 'move':
      return at(mode.selected + action.by * (action.unit === 'line' ? 1 : last));
    case 'edge':
      return at(action.edge === 'start' ? 0 : last);
    case 'pick':
      return action.number > last + 1 ? state : apply(state, mode.remedies[action.number - 1]!);
    case 'select':
      return action.item === mode.selected ? apply(state, mode.remedies[mode.selected]!) : at(action.item);
    case 'choose':
      return apply(state, mode.remedies[mode.selected]!);
    case 'back':
      return uncover(state) ?? state;
    default:
      return state;
  }
}

/** What was marked lies beneath, and comes back when the choice or the name is made. */
function apply(state: State, remedy: Remedy): State {
  const marked = uncover(state) ?? state;
  switch (remedy.type) {
    case 'correct':
      return marked;
    case 'choose':
      return cover(marked, everybodyScreen(remedy.purpose));
    case 'ask':
      return cover(marked, promptFor(remedy.wanted, remedy.wanted.name));
  }
}
