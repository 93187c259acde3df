import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A switch with its label; a checkbox to the keyboard and to screen readers. */
export function Switch({ on, onChange, disabled = false, children }: Props) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
