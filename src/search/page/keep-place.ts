/**
 * Remembers in the history where a reader was when they left the page: how far down, and at `address`, which the page may not yet have
 * followed. The returned function takes them down there again, once: to be called when the results are painted, which is too late for
 * the browser to do it by itself.
 */
export const keepPlace = (address: () => string): (() => void) => {
  const left: unknown = history.state;
  let wanted = typeof left === 'object' && left && 'scroll' in left ? Number(left.scroll) : 0;
  window.addEventListener('pagehide', () => history.replaceState({ scroll: window.scrollY }, '', address()));
  return () => {
    if (wanted > 0) window.scrollTo(0, wanted);
    wanted = 0;
  };
};
