/**
 * Registers an element. A second copy of billkit on the page is told apart from a second call: the first one stays,
 * and the console says so once, instead of the page breaking.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    console.error(`billkit: <${tag}> is already defined by another script; that one stays in use.`);
}
