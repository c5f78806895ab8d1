/** The text fields of the page with the value that was read last: scripts set values without an event. */
import { type Field, isReadable, readableText } from './fields.ts';

export class WatchedFields {
  readonly #values = new Map<Field, string>();

  get size(): number {
    return this.#values.size;
  }

  /** The text to read, null for none; an empty field is watched all the same. */
  read(field: Field): string | null {
    if (!isReadable(field)) return null;
    this.#values.set(field, field.value);
    return readableText(field);
  }

  /** The field that an event is about, if it is one of these. */
  find(target: EventTarget | null): Field | null {
    const field = target as Field | null;
    return field && this.#values.has(field) ? field : null;
  }

  /** Fields whose value is another one than was read. Forgets those that left the document. */
  takeChanged(): Field[] {
    const changed: Field[] = [];
    for (const [field, value] of this.#values) {
      if (!field.isConnected) this.#values.delete(field);
      else if (field.value !== value) changed.push(field);
    }
    return changed;
  }

  clear(): void {
    this.#values.clear();
  }
}
