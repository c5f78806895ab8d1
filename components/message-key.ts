type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** A value of the data as part of a message key: browsers allow no hyphen there. */
export function messagePart<Value extends string>(value: Value): Underscored<Value> {
  return value.replaceAll('-', '_') as Underscored<Value>;
}
