/** How the page's states become steps of the reader's history. */
export interface KeptHistory {
  /** A state the reader is passing through, letter by letter: it borrows the present step. */
  pass: (address: string) => void;
  /** A state the reader chose: a step of its own, and the step before gets back the address it had when it was chosen. */
  choose: (address: string) => void;
  /** The present step becomes another address, or went back to one. */
  settle: (address: string) => void;
}

/** Keeps the history, beginning at an address. */
export const keepHistory = (first: string): KeptHistory => {
  let chosen = first;
  const pass = (address: string): void => history.replaceState(null, '', address);
  return {
    pass,
    choose: (address) => {
      pass(chosen);
      if (address !== chosen) history.pushState(null, '', address);
      chosen = address;
    },
    settle: (address) => {
      pass(address);
      chosen = address;
    },
  };
};
