// The short message at the bottom of the window, with its way back.
import { Check, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { dismissNotice, noticeStore } from '../store/notices.ts';
import { useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

const icons = { done: Check, note: Info, fault: TriangleAlert } as const;

export function NoticeBar() {
  const words = useWording();
  const notice = useStore(noticeStore, (state) => state);
  const isFault = notice?.tone === 'fault';
  const isNoticed = notice !== null;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-noticed', isNoticed);
  }, [isNoticed]);
  const Icon = notice ? icons[notice.tone] : Check;
  const action = notice?.action;
  return (
    <div className="notices" role={isFault ? 'alert' : 'status'}>
      {notice && (
        <div className={`notice ${notice.tone}`}>
          <Icon aria-hidden size={18} strokeWidth={2} />
          <p>{notice.text}</p>
          {action && (
            <button
              type="button"
              className="notice-action"
              onClick={() => {
                dismissNotice();
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" className="notice-close" aria-label={words.dismiss} onClick={dismissNotice}>
            <X aria-hidden size={15} strokeWidth={2} />
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
