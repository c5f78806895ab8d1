import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { MedplumProvider } from '@medplum/react';
import '@medplum/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter, useNavigate } from 'react-router';
import { Chart } from './Chart';
import { createClient } from './client';

const client = await createClient();

function App() {
  const navigate = useNavigate();
  return (
    <MedplumProvider medplum={client} navigate={navigate}>
      <Chart />
    </MedplumProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider defaultColorScheme="auto">
        <HashRouter>
          <App />
        </HashRouter>
      </MantineProvider>
    </StrictMode>,
  );
}
