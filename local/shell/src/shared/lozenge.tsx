import styles from './lozenge.module.css';

const CATEGORY_LOOKS: Readonly<Record<string, string>> = {
  new: 'default',
  indeterminate: 'inprogress',
  done: 'success',
};

/** A small label. @param look one of Forge's lozenge types */
export function Lozenge({ look = 'default', children }: { look?: string | undefined; children: string }) {
  return (
    <span className={styles['lozenge']} data-look={look}>
      {children}
    </span>
  );
}

/** The status of an issue in the colour of its category. */
export function StatusLozenge({
  status,
}: {
  status: { name: string; statusCategory?: { key: string } | undefined };
}) {
  return <Lozenge look={CATEGORY_LOOKS[status.statusCategory?.key ?? '']}>{status.name}</Lozenge>;
}
