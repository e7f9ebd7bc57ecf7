// The line that sums a round's report up, as it prints. It must not know how measures are counted.
import { formatThaiDate, type IsoDate } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';

export interface SummaryCounts {
  readonly done: number;
  readonly inProgress: number;
  readonly notReported: number;
}

/** "มาตรการทั้งหมด ๘ มาตรการ ดำเนินการแล้วเสร็จ ๔ มาตรการ …" as of a day. */
export function summarySentence({ done, inProgress, notReported }: SummaryCounts, asOf: IsoDate): string {
  const [all, ...parts] = [done + inProgress + notReported, done, inProgress, notReported].map(toThaiDigits);
  const [finished = '', begun = '', silent = ''] = parts;
  return (
    `มาตรการทั้งหมด ${all} มาตรการ ดำเนินการแล้วเสร็จ ${finished} มาตรการ อยู่ระหว่างดำเนินการ ${begun} มาตรการ ` +
    `และยังไม่รายงานผล ${silent} มาตรการ (ข้อมูล ณ วันที่ ${formatThaiDate(asOf)})`
  );
}
