// The names of the two IPC channels, said once for main and the preload script.

export const callChannel = 'call';
export const eventChannel = 'event';
