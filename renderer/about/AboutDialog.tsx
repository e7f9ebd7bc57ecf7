// What the program is: its version, what it runs on, where its own files lie, and the licence of everything that ships with it. It asks
// for all of that only when it is opened.
import { Info } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Heading, ListBox, ListBoxItem } from 'react-aria-components';
import type { CallOutput } from '../../src/contract/contract.ts';
import { DialogFrame } from '../panels/DialogFrame.tsx';
import { notifyError } from '../store/notices.ts';
import { overlayStore } from '../store/overlay.ts';
import { call, programStore, useWording } from '../store/program.ts';
import { useStore } from '../store/store.ts';

type About = CallOutput<'app.about'>;

const close = () => overlayStore.set(null);

export function AboutDialog() {
  const isOpen = useStore(overlayStore, (overlay) => overlay === 'about');
  return isOpen ? <OpenAbout /> : null;
}

function OpenAbout() {
  const words = useWording();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    void call('app.about', {}).then((reply) => {
      if (reply.ok) setAbout(reply.value);
      else notifyError(reply.error);
    });
  }, []);
  return (
    <DialogFrame className="about-dialog" isDismissable onClose={close}>
      <header className="about-head">
        <Info aria-hidden="true" />
        <div>
          <Heading slot="title">{words.about.title}</Heading>
          <p>{words.productName}</p>
        </div>
      </header>
      {about && <Facts about={about} />}
      {about && <Licences licences={about.licences} />}
      <div className="dialog-actions">
        <button type="button" className="primary" onClick={close}>
          {words.close}
        </button>
      </div>
    </DialogFrame>
  );
}

function Facts({ about }: { readonly about: About }) {
  const words = useWording().about;
  return (
    <div className="about-facts">
      <dl>
        <dt>{words.version}</dt>
        <dd>{about.version}</dd>
        <dt>{words.engines}</dt>
        <dd>{about.engines.map(({ name, version }) => `${name} ${version}`).join(' · ')}</dd>
        <dt>{words.dataFolder}</dt>
        <dd className="about-path">{about.dataFolder}</dd>
      </dl>
      <p>{words.dataNote}</p>
      <p>{words.privacy}</p>
    </div>
  );
}

function Licences({ licences }: Pick<About, 'licences'>) {
  const words = useWording().about;
  const isElectron = useStore(programStore, ({ host }) => host === 'electron');
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = licences.find((licence) => idOf(licence) === chosen);
  return (
    <div className="about-licences">
      <h3 id="about-licences">{words.licences}</h3>
      <p>{words.licencesNote}</p>
      {isElectron && <p>{words.electronNote}</p>}
      <div>
        <ListBox
          aria-labelledby="about-licences"
          className="about-list"
          selectionMode="single"
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => setChosen(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
        >
          {licences.map((licence) => (
            <ListBoxItem key={idOf(licence)} id={idOf(licence)} textValue={licence.name} className="about-item">
              <span>{licence.name}</span>
              <span className="about-remark">{`${licence.version} ${licence.licence}`.trim()}</span>
            </ListBoxItem>
          ))}
        </ListBox>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keys */}
        <section className="about-text" tabIndex={0} aria-label={shown?.name ?? words.choose}>
          {shown ? <pre lang="en">{shown.text}</pre> : <p>{words.choose}</p>}
        </section>
      </div>
    </div>
  );
}

function idOf({ name, version }: About['licences'][number]): string {
  return `${name}@${version}`;
}
