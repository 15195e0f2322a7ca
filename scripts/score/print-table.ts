/** Prints what was measured on what, then one line a row with its columns under each other. */
export const printTable = (title: string, rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(title);
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
};

/** A share with three decimals, a dash where there is nothing to divide by. */
export const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
