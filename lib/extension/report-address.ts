/**
 * Where mistakes are reported: `mailto:…`, or the address of a page with a form for issues. The one place that names
 * it; null until the project has a public address (docs/adr/0013). Reports are then copied to the clipboard.
 */
export const REPORT_ADDRESS: string | null = null;
