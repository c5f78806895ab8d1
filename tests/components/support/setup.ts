import '../../../components/styles/tokens.css';
import '../../../components/styles/base.css';
import { render } from 'preact';
import { afterEach } from 'vitest';

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});
