; What the installer says and asks beyond electron-builder's own script, which has no Thai: its messages in Thai (1054), and no question
; whom to install for. The program is installed for the one user, without an administrator, and what the user wrote is never removed.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

!macro customHeader
  ; The script has put its English words under Thai already; these take their place.
  !pragma warning push
  !pragma warning disable 6030
  LangString win7Required 1054 "โปรแกรมนี้ใช้กับ Windows 10 ขึ้นไป"
  LangString x64WinRequired 1054 "โปรแกรมนี้ใช้กับ Windows แบบ 64 บิตเท่านั้น"
  LangString appRunning 1054 "โปรแกรมทะเบียนมาตรการ ITA เปิดอยู่$\r$\nกด ตกลง เพื่อปิดโปรแกรมแล้วติดตั้งต่อ ข้อมูลที่บันทึกแล้วไม่หาย$\r$\nถ้าโปรแกรมไม่ปิดเอง โปรดปิดหน้าต่างโปรแกรมด้วยตนเอง"
  LangString appCannotBeClosed 1054 "ปิดโปรแกรมทะเบียนมาตรการ ITA ไม่สำเร็จ$\r$\nโปรดปิดหน้าต่างโปรแกรมด้วยตนเอง แล้วกด ลองใหม่"
  LangString installing 1054 "กำลังติดตั้ง โปรดรอสักครู่…"
  LangString areYouSureToUninstall 1054 "ต้องการถอนการติดตั้งโปรแกรมทะเบียนมาตรการ ITA หรือไม่$\r$\nทะเบียน เอกสารแนบ และการตั้งค่าของท่านจะยังอยู่ในเครื่อง"
  LangString decompressionFailed 1054 "แตกไฟล์ติดตั้งไม่สำเร็จ โปรดเปิดตัวติดตั้งอีกครั้ง ถ้ายังไม่สำเร็จ โปรดคัดลอกไฟล์ติดตั้งมาใหม่"
  LangString uninstallFailed 1054 "นำโปรแกรมรุ่นเดิมออกไม่สำเร็จ โปรดปิดโปรแกรมแล้วเปิดตัวติดตั้งอีกครั้ง ทะเบียนของท่านไม่ได้รับผลกระทบ"
  LangString appClosing 1054 "กำลังปิดโปรแกรมทะเบียนมาตรการ ITA…"
  !pragma warning pop
!macroend
