// The page tests' host over the real Electron program.
import { startElectronHost } from './electron-host.ts';
import type { PageHost } from './page-host.ts';

export const electronPageHost: PageHost = {
  name: 'real Electron',
  async start(programFolder, file) {
    const host = await startElectronHost(programFolder, file);
    const { page } = host;
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (fault) => faults.push(`exception: ${fault.message}`));
    page.on('request', (request) => {
      if (/^(?:https?|wss?):/u.test(request.url())) faults.push(`request: ${request.url()}`);
    });
    return {
      page,
      faults,
      async answerPath(answer, ask) {
        await host.answerNextDialog(answer);
        await ask();
      },
      close: () => host.close(),
    };
  },
};
