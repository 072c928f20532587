export function Mark({ size = 30 }: { size?: number }) {
  return <img src="/loa.svg" width={size} height={size} alt="" />;
}

/** The first letters of the last two parts of a Vietnamese name: the given name is the last. */
export function Avatar({ name }: { name: string }) {
  const letters = name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((part) => part.charAt(0))
    .join('');
  return (
    <span className="avatar" aria-hidden="true">
      {letters}
    </span>
  );
}
