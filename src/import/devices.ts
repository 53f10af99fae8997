import type { NoteList } from './note-list.ts';

/** Says of a policy that it counts devices, where a scenario counts installations. */
export function noteDevices(notes: NoteList, device: string): void {
  notes.differs(
    [],
    `It counts ${device}s. An installation is a home with several devices, so a ${device} is not an installation: all numbers are carried over as they stand. ` +
      'Divide those that were meant for devices by the devices of an installation.',
  );
}
