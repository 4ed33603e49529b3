// The head of a Windows program (Microsoft's “PE Format”): what it says of itself, and its signature.
const certificates = 4;
const resources = 2;
/** The kind of resource that tells Windows which versions of it a program knows. */
const manifest = 24;

function headOf(file) {
  const pe = file.readUInt32LE(0x3c);
  if (file.toString('latin1', 0, 2) !== 'MZ' || file.toString('latin1', pe, pe + 4) !== 'PE\0\0')
    throw new Error('this is no program for Windows');
  const optional = pe + 24;
  return {
    machine: pe + 4,
    magic: optional,
    subsystem: optional + 68,
    checksum: optional + 64,
    folders: optional + 112,
  };
}

/** What kind of program it is, and whether it claims to be signed. */
export function describe(file) {
  const { machine, magic, subsystem, folders } = headOf(file);
  return {
    isX64: file.readUInt16LE(machine) === 0x8664 && file.readUInt16LE(magic) === 0x20b,
    isConsole: file.readUInt16LE(subsystem) === 3,
    isSigned: file.readUInt32LE(folders + 8 * certificates + 4) > 0,
  };
}

/**
 * Takes Node's signature off a program that is no longer Node: one that does not fit makes Windows warier than none.
 * Changes `file`.
 */
export function takeSignatureOff(file) {
  const { folders, checksum } = headOf(file);
  const entry = folders + 8 * certificates;
  // Only the mention of it: where it stood, something else may stand since the program was joined.
  file.fill(0, entry, entry + 8);
  // None: it is asked for of drivers alone.
  file.writeUInt32LE(0, checksum);
}

/** The manifest, as Windows finds it; undefined where it does not. */
export function manifestOf(file) {
  const { folders } = headOf(file);
  const root = placeOf(file, file.readUInt32LE(folders + 8 * resources));
  const kind = root === undefined ? undefined : entriesOf(file, root).find(({ id }) => id === manifest);
  // Below a kind are names, and below a name languages; there is one of each.
  const [name] = kind ? entriesOf(file, root + kind.below) : [];
  const [language] = name ? entriesOf(file, root + name.below) : [];
  if (!language) return undefined;
  const from = placeOf(file, file.readUInt32LE(root + language.below));
  return file.toString('utf8', from, from + file.readUInt32LE(root + language.below + 4));
}

/** What stands in a folder of resources; `below`: from the root of them all. */
function entriesOf(file, at) {
  const count = file.readUInt16LE(at + 12) + file.readUInt16LE(at + 14);
  return Array.from({ length: count }, (_, i) => {
    const entry = at + 16 + 8 * i;
    return { id: file.readUInt32LE(entry), below: file.readUInt32LE(entry + 4) & 0x7fffffff };
  });
}

/** Where in the file stands what will lie at an address. */
function placeOf(file, address) {
  const { machine, magic } = headOf(file);
  const first = magic + file.readUInt16LE(machine + 16);
  for (let i = 0; i < file.readUInt16LE(machine + 2); i++) {
    const section = first + 40 * i;
    const from = address - file.readUInt32LE(section + 12);
    if (from >= 0 && from < file.readUInt32LE(section + 16)) return file.readUInt32LE(section + 20) + from;
  }
  return undefined;
}
