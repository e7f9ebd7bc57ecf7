// While a border is held: how wide the columns come out on paper, in centimetres, right under the headings.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Column } from '../../src/register/columns.ts';
import { tableWidthCm } from '../store/column-shapes.ts';
import { openStore } from '../store/open-register.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';
import { columnStore } from './column-state.ts';

export function ColumnRuler({ columns }: { readonly columns: readonly Column[] }) {
  const isShown = useStore(columnStore, ({ isRulerShown }) => isRulerShown);
  return isShown ? <Ruler columns={columns} /> : null;
}

function Ruler({ columns }: { readonly columns: readonly Column[] }) {
  const words = useWording().rows.columns;
  const paper = useStore(openStore, (open) => open?.register.paper ?? null);
  const shown = useStore(columnStore, ({ widths }) => widths) ?? columns;
  const ruler = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ gutter: 0, table: 0 });
  useLayoutEffect(() => {
    const table = ruler.current?.closest('table');
    if (!table) return;
    const measure = () => setSize({ gutter: table.rows[0]?.cells[0]?.offsetWidth ?? 0, table: table.clientWidth });
    const watch = new ResizeObserver(measure);
    watch.observe(table);
    measure();
    return () => watch.disconnect();
  }, []);
  if (!paper) return null;
  const widthCm = tableWidthCm(paper);
  const width = size.table - size.gutter;
  return (
    <div ref={ruler} className="ruler" aria-hidden style={{ left: size.gutter, width }}>
      <div className="ruler-scale" style={{ backgroundSize: `${width / widthCm}px 100%` }}>
        {shown.map(({ key, widthShare }) => (
          <span key={key} style={{ width: widthShare * width }}>
            {words.cm(widthShare * widthCm)}
          </span>
        ))}
      </div>
      <span className="ruler-paper">{words.paper[paper.orientation](widthCm)}</span>
    </div>
  );
}
