import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough that a slider held down says one thing at its end, short enough to feel like an answer. */
const REST_MS = 700;

/** The latest text, once it has not changed for a moment. Empty until the first change: opening says nothing. */
export function useSettled(text: string): string {
  const first = useRef(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === first.current && settled === '') return;
    const timer = setTimeout(() => setSettled(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
