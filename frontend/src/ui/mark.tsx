/** Loa's mark: a loudspeaker on air. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#26459c" />
      <path d="M8 13.2h4.2L19 8.4v15.2l-6.8-4.8H8z" fill="#fff" />
      <path
        d="M21.8 12.2a5.2 5.2 0 0 1 0 7.6M24.2 9.6a9 9 0 0 1 0 12.8"
        fill="none"
        stroke="#e6a100"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
