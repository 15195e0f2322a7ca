const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const isCall = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === 'k' && !altKey && !shiftKey : key === '/' && !altKey;

/** Lets `/` and Ctrl-K or ⌘-K bring the reader to the field, from anywhere but another field. */
export const focusOnKeys = (field: HTMLInputElement): void => {
  document.addEventListener('keydown', (event) => {
    if (!isCall(event) || isTypedInto(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
};
