/**
 * The port through which a scenario's files come: the scenario itself, what it inherits from, its fleet. Whoever
 * implements it serves one folder and nothing else.
 */
export interface ScenarioFiles {
  /**
   * The text of a file, read as UTF-8, or a rejection when it cannot be read.
   *
   * @param path relative to the folder, with `/` between its parts; `compileScenario` has refused absolute paths,
   *   URLs and whatever leaves the folder by `..`. It cannot see links: an implementation on a disk must refuse a path
   *   that leads out of the folder by a symbolic link.
   * @param mostCharacters what will be accepted at most. An implementation need not read further than one character
   *   beyond; a longer text is refused.
   */
  read(path: string, mostCharacters: number): Promise<string>;
}
