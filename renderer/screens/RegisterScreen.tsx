// The main screen: the paper table on the desk under its filters; beside it the preview, the search through all years or another
// panel, over it what hangs at a cell.

import { FilterBar } from '../filters/FilterBar.tsx';
import { SearchPanel } from '../find/SearchPanel.tsx';
import { keepCaretInSight } from '../focus-in-sight.ts';
import { DateChip } from '../followup/DateChip.tsx';
import { FollowupPopover } from '../followup/FollowupPopover.tsx';
import { NotePopover } from '../notes/NotePopover.tsx';
import { SidePanel } from '../panels/SidePanel.tsx';
import { PhraseOffer } from '../phrases/PhraseOffer.tsx';
import { PreviewPanel } from '../preview/PreviewPanel.tsx';
import { yearSearchStore } from '../store/find.ts';
import { openStore } from '../store/open-register.ts';
import { useStore } from '../store/store.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { PaperTable } from '../table/PaperTable.tsx';

export function RegisterScreen() {
  const open = useStore(openStore, (state) => state);
  const view = useStore(viewStore, (state) => state);
  const isSearching = useStore(yearSearchStore, (search) => search !== null);
  const shown = open && shownOf(open.register, view);
  if (!open || !shown) return null;
  return (
    <div className="register-screen">
      <div className="table-room">
        <FilterBar register={open.register} shown={shown} />
        <div className="desk" ref={keepCaretInSight}>
          <PaperTable shown={shown} isReadOnly={open.file.readOnly} />
        </div>
      </div>
      {view.isPreviewOpen ? (
        <PreviewPanel shown={shown} revision={open.revision} />
      ) : isSearching ? (
        <SearchPanel register={open.register} />
      ) : (
        <SidePanel register={open.register} shown={shown} isReadOnly={open.file.readOnly} />
      )}
      <NotePopover register={open.register} isReadOnly={open.file.readOnly} />
      <FollowupPopover register={open.register} shown={shown} isReadOnly={open.file.readOnly} />
      <DateChip />
      <PhraseOffer />
    </div>
  );
}
