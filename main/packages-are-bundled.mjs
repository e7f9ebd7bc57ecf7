// Asked by electron-builder before it packs: dist holds every package that is used, so it need not look for any in node_modules.

/** False: the packages are taken care of. */
export function beforeBuild() {
  return Promise.resolve(false);
}
