/** Goes on in a task of its own: between it and the one before, the browser can answer the reader. */
export async function nextTask(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
}
