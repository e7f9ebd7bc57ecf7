// The main screen: the paper table on the desk, and the preview beside it.
import { PreviewPanel } from '../panels/PreviewPanel.tsx';
import { openStore } from '../store/open-register.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { PaperTable } from '../table/PaperTable.tsx';

export function RegisterScreen() {
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const shown = open && shownOf(open.register, view);
  if (!open || !shown) return null;
  return (
    <div className="register-screen">
      <div className="desk">
        <PaperTable shown={shown} isReadOnly={open.file.readOnly} />
      </div>
      {view.isPreviewOpen && <PreviewPanel shown={shown} revision={open.revision} />}
    </div>
  );
}
