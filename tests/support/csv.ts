/** The records of a CSV text as RFC 4180 has them: fields by comma, records by CRLF, quotes doubled inside quotes. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (FIELD.lastIndex < text.length) {
    const match = FIELD.exec(text);
    if (!match) throw new Error(`no CSV at "${text.slice(FIELD.lastIndex, FIELD.lastIndex + 40)}"`);
    record.push(match[1] === undefined ? (match[2] as string) : match[1].replaceAll('""', '"'));
    if (match[3] === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}
