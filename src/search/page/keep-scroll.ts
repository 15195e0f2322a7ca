/**
 * Remembers in the history how far a reader had come when they left the page. The returned function takes them there again, once: to be
 * called when the results are painted, which is too late for the browser to do it by itself.
 */
export const keepScroll = (): (() => void) => {
  const left: unknown = history.state;
  let wanted = typeof left === 'object' && left && 'scroll' in left ? Number(left.scroll) : 0;
  window.addEventListener('pagehide', () => history.replaceState({ scroll: window.scrollY }, ''));
  return () => {
    if (wanted > 0) window.scrollTo(0, wanted);
    wanted = 0;
  };
};
