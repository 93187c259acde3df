import type { ComponentChildren } from 'preact';

/** A link out of the extension: a tab of its own, and the page learns nothing of where it comes from. */
export function ExternalLink({
  href,
  label,
  children,
}: {
  href: string;
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      {...(label ? { 'aria-label': label, title: label } : {})}
    >
      {children}
    </a>
  );
}
