/** Share of the whole, as a bar with its words for screen readers. */
export function Bar({
  value,
  of,
  tone = 'doing',
  label,
}: {
  value: number;
  of: number;
  tone?: 'doing' | 'done' | 'late';
  label: string;
}) {
  return (
    <svg className="bar" role="img" aria-label={label} viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect width="100" height="6" className="bar-rest" />
      <rect width={of > 0 ? Math.min(100, (value / of) * 100) : 0} height="6" className={`bar-${tone}`} />
    </svg>
  );
}
