import type { ComponentChildren, JSX } from 'preact';
import './button.css';

type Props = Omit<JSX.IntrinsicElements['button'], 'type' | 'class'> & {
  look?: 'plain' | 'quiet' | 'primary';
  children: ComponentChildren;
};

/** A real button: focusable, announced, at least 24 px high. */
export function Button({ look = 'plain', children, ...rest }: Props) {
  return (
    <button {...rest} type="button" class={`button button-${look}`}>
      {children}
    </button>
  );
}
