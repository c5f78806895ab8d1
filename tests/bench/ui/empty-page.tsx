/** The floor of a surface: a search box and a list of rows in Preact, and nothing else. */
import { render } from 'preact';
import { useState } from 'preact/hooks';

const rows = Number(new URLSearchParams(location.search).get('rows') ?? '10');

function EmptyPage() {
  const [query, setQuery] = useState('');
  return (
    <main>
      <input data-box value={query} onInput={event => setQuery(event.currentTarget.value)} />
      <ul>
        {query !== '' &&
          Array.from({ length: rows }, (_, row) => (
            <li key={row} data-row>
              {query} {row}
            </li>
          ))}
      </ul>
    </main>
  );
}

render(<EmptyPage />, document.body);
