// The names of the three IPC channels, said once for main and the preload script.

export const callChannel = 'call';
export const eventChannel = 'event';
/** Files dropped onto the window; only the preload script, which reads their paths off them, speaks here. */
export const dropChannel = 'drop';
