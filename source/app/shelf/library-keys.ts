/** The keys of the library: in its screens, and from an article into them. */
import {articleModes as article, chord, inGroup, type KeyMode, shelfModes as shelf} from '../keys.ts';

/** From where the screens of the library are opened. */
const around: readonly KeyMode[] = [...article, 'speakers', ...shelf];

export const libraryRows = inGroup('Library', [
  {
    modes: around.filter(mode => mode !== 'library'),
    help: 'the library',
    hint: 'library',
    chords: [chord('library', 'l', {type: 'open', mode: 'library'})],
  },
  {
    modes: around.filter(mode => mode !== 'everybody'),
    help: 'people in all articles',
    hint: 'people',
    chords: [chord('everybody', 'p', {type: 'open', mode: 'everybody'})],
  },
  {
    modes: [...article, 'speakers', 'everything'],
    help: 'all they ever said',
    hint: 'record',
    chords: [chord('record', 'r', {type: 'open', mode: 'record'})],
  },
  {
    modes: around.filter(mode => mode !== 'notes'),
    help: 'all marks and notes',
    hint: 'marks',
    chords: [chord('notes', 'M', {type: 'open', mode: 'notes'})],
  },
  {
    modes: article,
    help: 'mark the passage, or not',
    hint: 'highlight',
    chords: [chord('highlight', 'h', {type: 'highlight'})],
  },
  {
    modes: [...article, 'notes'],
    help: 'write a note; in your editor',
    hint: 'note',
    chords: [chord('note', 'i', {type: 'write', what: 'note'}), chord('note-outside', 'I', {type: 'writeOutside'})],
  },
  {
    modes: ['library', 'notes'],
    help: 'tags',
    hint: 'tags',
    chords: [chord('tags', 't', {type: 'write', what: 'tags'})],
  },
  {
    modes: ['library'],
    help: 'filter by title, outlet, tag',
    hint: 'filter',
    chords: [chord('filter', 'f', {type: 'filter'})],
  },
  {
    modes: ['library', 'everybody'],
    help: 'another order',
    hint: 'order',
    chords: [chord('order', 's', {type: 'sort'})],
  },
  {
    modes: ['library'],
    help: 'all, unread, starred, archive',
    hint: 'view',
    chords: [
      chord('next-view', 'tab', {type: 'focus', by: 1}),
      chord('previous-view', 'shift+tab', {type: 'focus', by: -1}),
    ],
  },
  {
    modes: ['library'],
    help: 'star; archive; read or unread',
    hint: 'star, archive, read',
    chords: [
      chord('star', '*', {type: 'file', how: 'star'}),
      chord('archive', 'A', {type: 'file', how: 'archive'}),
      chord('read', 'R', {type: 'file', how: 'read'}),
    ],
  },
  {
    modes: ['library', 'notes', 'corrections'],
    help: 'delete',
    hint: 'delete',
    chords: [chord('delete', 'D delete', {type: 'file', how: 'delete'})],
  },
  {
    modes: [...article, 'everybody', 'record'],
    help: 'put right who this is',
    hint: 'correct',
    chords: [chord('correct', 'c', {type: 'open', mode: 'correct'})],
  },
  {
    modes: around.filter(mode => mode !== 'corrections'),
    help: 'what was put right',
    chords: [chord('corrections', 'C', {type: 'open', mode: 'corrections'})],
  },
  {
    modes: [...article, ...shelf],
    help: 'undo in the library',
    hint: 'undo',
    chords: [chord('undo', 'U', {type: 'undo'})],
  },
]);
