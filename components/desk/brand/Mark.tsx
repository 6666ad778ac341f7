/** A small mark for the breadcrumb: three points, one under the other. */
export const Mark = () => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="4" cy="4" r="2.2" fill="currentColor" />
    <circle cx="4" cy="9.5" r="2.2" fill="currentColor" />
    <circle cx="4" cy="15" r="2.2" fill="currentColor" />
    <path d="M9 4h8M9 9.5h8M9 15h8" stroke="currentColor" strokeWidth="1.6" />
  </svg>
)
