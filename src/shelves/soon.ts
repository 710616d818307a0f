/** What is coming, if it is there before so many milliseconds have passed; or else what can be had then. */
export async function soonOr<Value>(
  coming: Promise<Value>,
  otherwise: () => Value,
  most: number,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), most);
  });
  const first = await Promise.race([coming.then((value) => ({ value })), late]);
  clearTimeout(timer);
  return first === null ? otherwise() : first.value;
}
