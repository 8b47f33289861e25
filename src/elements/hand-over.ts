/** Gives the reader a file to save, and resolves to its name. */
export function handOver(name: string, type: string, text: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return name;
}
