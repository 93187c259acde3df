/** Drawn in the colour of the text around them; what they mean is said by the button's label. */

const size = { width: 16, height: 16, viewBox: '0 0 16 16' } as const;
const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.6,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export function CloseIcon() {
  return (
    <svg {...size} aria-hidden="true">
      <path {...stroke} d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}

export function PinIcon() {
  return (
    <svg {...size} class="pin" aria-hidden="true">
      <path {...stroke} d="M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4" />
    </svg>
  );
}

export function CheckIcon() {
  return (
    <svg {...size} class="check" aria-hidden="true">
      <path {...stroke} d="M3 8.5l3.5 3.5L13 4.5" />
    </svg>
  );
}

export function BackIcon() {
  return (
    <svg {...size} class="back" aria-hidden="true">
      <path {...stroke} d="M10 3L5 8l5 5" />
    </svg>
  );
}
