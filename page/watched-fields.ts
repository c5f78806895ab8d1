/** The text fields of the page with what was read last: scripts set values, and show fields, without an event. */
import { type Field, isReadable, seenText } from './fields.ts';

/** Each field is listened to by itself: a listener for the whole document would run with every key anywhere. */
export class WatchedFields {
  readonly #values = new Map<Field, string>();
  readonly #onInput: (event: Event) => void;

  /** `onInput`: somebody types into one of them. */
  constructor(onInput: (field: Field) => void) {
    this.#onInput = ({ currentTarget }) => onInput(currentTarget as Field);
  }

  get size(): number {
    return this.#values.size;
  }

  /** The text to read, null for none; an empty field is watched all the same. */
  read(field: Field): string | null {
    if (!isReadable(field)) return null;
    const text = seenText(field);
    this.#values.set(field, text);
    field.addEventListener('input', this.#onInput, { passive: true });
    return text.trim().length > 0 ? text : null;
  }

  /** Fields that show other text than was read. Forgets those that left the document. */
  takeChanged(): Field[] {
    const changed: Field[] = [];
    for (const [field, value] of this.#values) {
      if (!field.isConnected) this.#forget(field);
      else if (seenText(field) !== value) changed.push(field);
    }
    return changed;
  }

  clear(): void {
    for (const field of [...this.#values.keys()]) this.#forget(field);
  }

  #forget(field: Field): void {
    this.#values.delete(field);
    field.removeEventListener('input', this.#onInput);
  }
}
