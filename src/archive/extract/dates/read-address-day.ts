import { toDay } from '../../language/read-day.ts';
import type { Found } from '../../model/found.ts';
import type { IsoDate } from '../../model/ids.ts';

// https://www.suara.com/news/2021/07/06/173025/…   https://host/berita/2021-07-06/…   https://host/20210706/…
const ADDRESS_DAY = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\/|-|$)/;

/** The day many outlets put into an article's address; undefined when the address has none. */
export const readAddressDay = (url: Found<string> | undefined): Found<IsoDate> | undefined => {
  const [, year, month, day] = ADDRESS_DAY.exec(url?.value ?? '') ?? [];
  const value = year && month && day ? toDay(Number(year), Number(month), Number(day)) : undefined;
  return value && url ? { value, at: url.at, rule: 'address-day', certainty: 'stated' } : undefined;
};
