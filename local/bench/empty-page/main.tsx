import { invoke } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a page on Forge does: it asks its resolver once and shows what it says. */
function EmptyPage() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    void invoke('say').then((answer) => setSaid(typeof answer === 'string' ? answer : ''));
  }, []);
  return <p>{said}</p>;
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<EmptyPage />);
