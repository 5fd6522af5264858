import * as fc from 'fast-check';
import { answerQuality, isClear, NO_RISK_QUALITY, type OutcomeQuestion } from './answer-quality';

const judge = (question: OutcomeQuestion, text: string, title = '', forWhomChosen = false) =>
  answerQuality({ question, text, title, forWhomChosen });
const scoreOf = (question: OutcomeQuestion, text: string, title = '') => {
  const quality = judge(question, text, title);
  return quality.judged ? quality.score : null;
};

describe('the value it brings', () => {
  it.each([
    ['', 'Refactor cart', 0],
    ['n/a', 'Refactor cart', 1],
    ['Refactor the cart module', 'Refactor cart module', 1],
    ['Clean code', 'Refactor cart', 1],
    ['Developers can add a payment method in 1 day instead of 5', 'Refactor payment', 3],
    ['Support agents get fewer complaints about slow invoices', 'Optimise invoice SQL', 2],
    ['The code will be much nicer and modern', 'Refactor cart', 1],
    ['Les acheteurs attendent moins au paiement, 4 s au lieu de 9', 'Optimiser SQL', 3],
    ['We deploy without a maintenance window every week', 'Blue-green deployment', 3],
    ['The team no longer waits for manual test data', 'Test data service', 2],
    ['Customers see their orders faster on the start page', 'Cache orders', 2],
    ['New colleagues are productive after two days, not two weeks', 'Dev container', 3],
    ['Marketing can publish campaigns without a developer', 'CMS', 2],
    ['It will make the system more robust and maintainable', 'Refactor', 1],
    ['Permet aux commerciaux de créer un devis en 5 minutes au lieu de 30', 'API', 3],
    ['Nutzer müssen sich seltener neu anmelden', 'SSO', 2],
    ['Bessere Wartbarkeit und sauberer Code', 'Refactoring', 1],
    ['Los usuarios pagan en 3 segundos en vez de 10', 'Cache', 3],
    ['It is better to have it like this', 'Refactor cart', 1],
    ['Customers and the team will like it', 'Refactor cart', 1],
    ['Deployments are much faster and safer than now', 'Pipeline', 1],
    ["L'équipe livre plus vite, sans attendre la recette manuelle", 'CI', 2],
    ['Les développeurs gagnent une demi-journée par sprint', 'CI', 3],
    ['Le code sera plus joli et plus moderne', 'Refacto', 1],
    ['Die Entwickler sparen zwei Stunden pro Woche beim Ausrollen', 'Pipeline', 3],
    ['Kunden sehen ihre Bestellungen schneller auf der Startseite', 'Cache', 2],
    ['Der Code wird viel schöner und moderner', 'Refactoring', 1],
    ['Los clientes esperan menos al pagar con tarjeta', 'Optimizar SQL', 2],
    ['El equipo despliega cada día en lugar de cada mes', 'CI', 3],
    ['El código será más bonito y moderno', 'Refactorizar', 1],
  ])('%s (%s): %s', (text, title, score) => {
    expect(scoreOf('value', text, title)).toBe(score);
  });

  it('says what would help', () => {
    expect(judge('value', '')).toMatchObject({ hint: 'missing' });
    expect(judge('value', 'Clean code')).toMatchObject({ hint: 'placeholder' });
    expect(judge('value', 'Faster for the users')).toMatchObject({ hint: 'tooShort' });
    expect(judge('value', 'Refactor the cart module', 'Refactor cart module')).toMatchObject({
      hint: 'repeatsTitle',
    });
    expect(judge('value', 'Deployments are much faster and safer than now')).toMatchObject({
      hint: 'sayForWhom',
    });
    expect(judge('value', 'Customers and the team will like it')).toMatchObject({ hint: 'sayWhatChanges' });
    expect(judge('value', 'The team no longer waits for manual test data')).toMatchObject({
      hint: 'addNumber',
    });
  });

  it('takes the chosen beneficiary for the one in the text', () => {
    expect(judge('value', 'Deployments are much faster and safer than now', '', true)).toMatchObject({
      score: 2,
    });
  });

  it('takes names with digits for no amount', () => {
    expect(scoreOf('value', 'Developers upgrade K8s and OAuth2 without SHOP-12 in version 3')).toBe(2);
    expect(scoreOf('value', 'Developers upgrade the cluster without 30s of downtime')).toBe(3);
  });
});

describe('the risks of not doing it', () => {
  it.each([
    ['nothing', 'Upgrade', 1],
    ['Spring Boot 2.7 is end of life since November 2023: no security patches', 'Upgrade Spring Boot', 3],
    ['We could have an outage again during sales', 'Add replica', 2],
    ['It would be a pity not to do it', 'Upgrade', 1],
    ['Risque de panne pendant les soldes en janvier 2026', 'Ajouter réplica', 3],
    ['Ausfall der Bezahlung möglich, wie im März', 'Replikat', 2],
    ['Podríamos tener una caída cada semana en rebajas', 'Réplica', 3],
    ['The certificate expires by December and nobody can pay', 'Rotate certificate', 3],
    ['The vendor stops supporting this version in March 2026', 'Upgrade', 3],
    ['None really, it just annoys us a bit', 'Rename', 1],
    ['Les clients risquent de voir des prix faux', 'Prix', 2],
    ['Ohne Update läuft das Zertifikat im Mai 2026 ab', 'Zertifikat', 3],
    ['Eigentlich passiert erst einmal gar nichts', 'Umbenennen', 1],
    ['Multa de 20.000 € si no cumplimos el RGPD', 'Borrado', 3],
    ['Java 8 EOL, 3 open CVEs, failed audit', 'Upgrade Java', 3],
    ['Every release is blocked for hours by flaky builds', 'Fix builds', 3],
    ['Releases are blocked by flaky builds', 'Stable tests', 2],
    ['Nous perdons des clients à chaque indisponibilité', 'Réplica', 2],
    ['Ce serait dommage de ne pas le faire', 'Réplica', 1],
    ['Sicherheitslücken bleiben offen, keine Updates ab Januar', 'Upgrade', 3],
    ['Es wäre schade, das nicht zu tun', 'Upgrade', 1],
    ['El certificado caduca y los clientes no pueden pagar', 'Certificado', 2],
    ['Sería una pena no hacerlo este trimestre', 'Certificado', 1],
  ])('%s (%s): %s', (text, title, score) => {
    expect(scoreOf('risk', text, title)).toBe(score);
  });

  it('"no significant risk" is a complete answer with its own question', () => {
    expect(NO_RISK_QUALITY).toEqual({ judged: true, score: 2, hint: 'neededNow' });
    expect(isClear(NO_RISK_QUALITY)).toBe(true);
  });
});

describe('what is not judged', () => {
  it.each([
    ['技術的負債を返済すると、開発者は毎週デプロイできます', 'script'],
    ['Клиенты быстрее получают свои заказы каждый день', 'script'],
    ['المستخدمون يدفعون أسرع كل أسبوع', 'script'],
    ['Deweloperzy wydaja szybciej i bez przestojow oraz bledow', 'language'],
    ['Ontwikkelaars kunnen het sneller uitrollen zonder de oude omgeving', 'language'],
    ['Gli sviluppatori possono rilasciare ogni giorno senza aspettare', 'language'],
  ])('%s (%s)', (text, because) => {
    expect(judge('value', text)).toEqual({ judged: false, because });
    expect(isClear(judge('value', text))).toBe(true);
  });

  it('never scores a strong answer lower for a few foreign words', () => {
    expect(scoreOf('risk', 'Java 8 EOL 2026, CVE backlog, audit fail')).toBe(3);
  });
});

describe('bad input', () => {
  it.each(['...', '👍👍', '   ', '\u0000\u0001', '-', '42', '<script>alert(1)</script>'])('%j', (text) => {
    const quality = judge('value', text);
    expect(quality.judged ? quality.score : 1).toBeLessThanOrEqual(1);
  });

  it('reads an answer of 32 KB in well under a second', () => {
    const started = performance.now();
    expect(judge('risk', 'nous perdons '.repeat(2_600)).judged).toBe(true);
    judge('value', 'a'.repeat(32_768));
    judge('risk', 'konnen '.repeat(4_700));
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('always answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, title) => {
        const quality = judge('value', text, title);
        expect(quality.judged ? [0, 1, 2, 3].includes(quality.score) : true).toBe(true);
      }),
    );
  });
});
