import type {Entity} from './fold-names.ts';
import type {Scene} from './scene.ts';

/** What a person is and whom they belong to, as the article says it anywhere. */
export function describeSpeaker(
  _scene: Scene,
  _entity: Entity,
): {readonly role?: string; readonly affiliation?: string} {
  return {};
}
