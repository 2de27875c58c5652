/** The market stall, small: awning, posts, counter. */
export function StallMark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden focusable="false">
      <path d="M3.6 2h14.8l1.9 6H1.7z" fill="var(--accent)" />
      <path d="M7.2 2h3l-.3 6H5.7zm5.4 0h2.6l1.8 6h-4.1z" fill="var(--panel)" opacity=".85" />
      <path
        d="M1.7 8h4a2 2.2 0 0 1-4 0zm8.2 0h3.9a2 2.2 0 0 1-3.9 0zm7.1 0h3.3a1.7 2.2 0 0 1-3.3 0z"
        fill="var(--accent)"
      />
      <path d="M3.5 11v8M18.5 11v8" stroke="var(--accent)" strokeWidth="1.6" strokeLinecap="round" />
      <path d="M2.5 14.5h17V19a.6.6 0 0 1-.6.6H3.1a.6.6 0 0 1-.6-.6z" fill="var(--accent)" />
    </svg>
  );
}
