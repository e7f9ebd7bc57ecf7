// What `npm run dist` says where it cannot make the packages. Thai decides the keys; English follows.

export const packaging = {
  noElectron: (version: string, names: readonly string[], server: string) =>
    [
      `ยังสร้างตัวติดตั้งไม่ได้: เครื่องนี้ไม่มี Electron ${version} และดาวน์โหลดจาก ${server} ไม่ได้`,
      `ไฟล์ที่ต้องมี: ${names.join(' ')}`,
      'ทำอย่างใดอย่างหนึ่งแล้วสั่ง npm run dist อีกครั้ง:',
      '  • ต่อเครือข่าย',
      '  • วางไฟล์ไว้ในโฟลเดอร์เดียวกันแล้วสั่ง npm run dist -- -c.electronDist=โฟลเดอร์',
      '  • ตั้ง ELECTRON_MIRROR=http://เซิร์ฟเวอร์/ ให้ชี้ไปที่ที่มีไฟล์เหล่านี้',
    ].join('\n'),
  toolsNeeded: [
    'สร้างตัวติดตั้งไม่ครบ นอกจาก Electron แล้ว electron-builder ใช้ NSIS (ตัวติดตั้ง Windows), 7-Zip, AppImage และ fpm (deb) ซึ่งดาวน์โหลดครั้งแรกครั้งเดียว',
    'เครื่องที่ไม่มีเครือข่าย: คัดลอกโฟลเดอร์ ELECTRON_BUILDER_CACHE มาจากเครื่องที่เคยสร้างแล้ว หรือตั้ง ELECTRON_BUILDER_BINARIES_MIRROR',
    'สร้างเฉพาะโฟลเดอร์โปรแกรมโดยไม่ใช้เครื่องมือเหล่านี้: npm run dist -- --dir',
  ].join('\n'),
};

export type PackagingWording = Readonly<typeof packaging>;
