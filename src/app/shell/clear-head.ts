/** Takes what a built page says of itself out of its head: React writes the right title and metas, and owns them. */
export function clearHead(): void {
  for (const element of document.head.querySelectorAll(
    'title, meta[name], meta[property], link[rel=canonical]',
  ))
    if (element.getAttribute('name') !== 'viewport') element.remove();
}
