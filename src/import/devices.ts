import type { NoteList } from './note-list.ts';

/**
 * Says of a policy that it counts devices, where a scenario counts installations.
 *
 * @param device what the other system calls one, with its article, and @param devices several
 */
export function noteDevices(notes: NoteList, device: string, devices: string): void {
  notes.differs(
    [],
    `It counts ${devices}. An installation is a home with several devices, so ${device} is not an installation: all numbers are carried over as they stand. ` +
      'Divide those that were meant for devices by the devices of an installation.',
  );
}
