import { decimalsOf, type Currency, type Money } from '../../shared/domain/money.ts';

export type Language = 'en' | 'pl';

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

export type Format = ReturnType<typeof makeFormat>;

const NBSP = '\u00a0';
const SYMBOLS: Record<Currency, string> = { PLN: 'zł', CZK: 'Kč', HUF: 'Ft', EUR: '€' };
const made = new Map<Language, Format>();

/** Numbers, money and times as people write them in the interface's language. */
export function formatFor(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const fresh = makeFormat(language);
  made.set(language, fresh);
  return fresh;
}

function makeFormat(language: Language) {
  const locale = language === 'pl' ? 'pl-PL' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: 'always' });
  const share = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'always',
  });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const date = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  const amountFormats = new Map<string, Intl.NumberFormat>();
  const relativeDay = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  function amount(money: Money, useGrouping: 'always' | false): string {
    const digits = money.amountMinor % 100 === 0 ? decimalsOf(money.currency) : 2;
    return amountFormat(digits, useGrouping).format(money.amountMinor / 100);
  }

  /** Made once: to make one takes a hundred times as long as to use it. */
  function amountFormat(digits: number, useGrouping: 'always' | false): Intl.NumberFormat {
    const name = `${digits} ${useGrouping}`;
    const known = amountFormats.get(name);
    if (known) return known;
    const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const fresh = new Intl.NumberFormat(locale, { ...fraction, useGrouping });
    amountFormats.set(name, fresh);
    return fresh;
  }

  return {
    language,
    ...documentFormats(locale),
    date: (at: number) => date.format(at),
    count: (value: number) => whole.format(value),
    money: (money: Money) => `${amount(money, 'always')}${NBSP}${SYMBOLS[money.currency]}`,
    /** Without the symbol, where it stands beside already. */
    amount: (money: Money) => amount(money, 'always'),
    /** "+5 %", "−89,9 %". */
    percent: (value: number) => share.format(value / 100),
    /** Without grouping and symbol: what stands in an editor. */
    typedMoney: (money: Money) => amount(money, false),
    symbol: (currency: Currency) => SYMBOLS[currency],
    dateTime: (at: number) => `${date.format(at)} ${time.format(at)}`,
    /** "14:03", "yesterday 18:40" or "31.12.2026 18:40". */
    moment: (at: number, now: number) => {
      const days = daysBetween(at, now);
      if (days === 0) return time.format(at);
      if (days === 1) return `${relativeDay.format(-1, 'day')} ${time.format(at)}`;
      return `${date.format(at)} ${time.format(at)}`;
    },
    /** "2 min 10 s", rounded up to whole seconds. */
    span: (durationMs: number) => {
      const seconds = Math.max(1, Math.ceil(durationMs / 1000));
      const minutes = Math.floor(seconds / 60);
      if (minutes === 0) return `${seconds}${NBSP}s`;
      if (minutes >= 60) return `${Math.floor(minutes / 60)}${NBSP}h ${minutes % 60}${NBSP}min`;
      return seconds % 60 === 0 ? `${minutes}${NBSP}min` : `${minutes}${NBSP}min ${seconds % 60}${NBSP}s`;
    },
  };
}

/** For values of documents: days, numbers of any kind, lengths of time, and how long ago. */
function documentFormats(locale: string) {
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const inShort = (unit: Unit) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  const shortUnits = { minute: inShort('minute'), hour: inShort('hour'), day: inShort('day') };
  return {
    /** "Monday 23 November 2026". */
    day: (at: number) => capitalised(day.format(at)),
    /** "14:03". */
    time: (at: number) => time.format(at),
    /** With as many decimals as it has. */
    number: (value: number) => decimal.format(value),
    /** "14 days". */
    unit: (value: number, unit: Unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    /** "days": as it is said after that number. */
    unitName: (value: number, unit: Unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
        .formatToParts(value)
        .find(({ type }) => type === 'unit')?.value ?? unit,
    /** "45 min", "12 hr", "3 days": of one unit, and short. */
    roughly: (durationMs: number) => {
      const minutes = Math.round(durationMs / 60_000);
      if (minutes < 60) return shortUnits.minute.format(minutes);
      if (minutes < 24 * 60) return shortUnits.hour.format(Math.round(minutes / 60));
      return shortUnits.day.format(Math.round(minutes / 60 / 24));
    },
    /** "12 min ago". */
    ago: (at: number, now: number) => {
      const minutes = Math.round((now - at) / 60_000);
      if (minutes < 60) return relative.format(-minutes, 'minute');
      if (minutes < 24 * 60) return relative.format(-Math.round(minutes / 60), 'hour');
      return relative.format(-Math.round(minutes / 60 / 24), 'day');
    },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function daysBetween(at: number, now: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}
