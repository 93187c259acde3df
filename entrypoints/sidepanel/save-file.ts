/** Offers a text as a file to save; it never leaves the browser on the way. */
export function saveFile({ name, text, type }: { name: string; text: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then, also where it asks the reader for a folder first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
