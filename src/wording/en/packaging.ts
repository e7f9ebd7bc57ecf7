// What `npm run dist` says where it cannot make the packages, in English.
import type { PackagingWording } from '../th/packaging.ts';

export const packaging: PackagingWording = {
  noElectron: (version, names, server) =>
    [
      `The packages cannot be made yet: Electron ${version} is not on this machine and cannot be fetched from ${server}`,
      `Files needed: ${names.join(' ')}`,
      'Do one of these, then run npm run dist again:',
      '  • connect to a network',
      '  • put the files into one folder and run npm run dist -- -c.electronDist=FOLDER',
      '  • set ELECTRON_MIRROR=http://server/ to a place that has them',
    ].join('\n'),
  toolsNeeded: [
    'Not every package was made. Beside Electron, electron-builder uses NSIS (Windows installer), 7-Zip, AppImage and fpm (deb), fetched at their first use.',
    'Without a network: copy the folder ELECTRON_BUILDER_CACHE from a machine that has built before, or set ELECTRON_BUILDER_BINARIES_MIRROR.',
    'Only the program’s folder, without these tools: npm run dist -- --dir',
  ].join('\n'),
};
