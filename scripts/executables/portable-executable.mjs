// The head of a Windows program (Microsoft's “PE Format”): what it says of itself, and its signature.
const certificates = 4;

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
  const from = file.readUInt32LE(entry);
  file.fill(0, from, from + file.readUInt32LE(entry + 4));
  file.fill(0, entry, entry + 8);
  // None: it is asked for of drivers alone.
  file.writeUInt32LE(0, checksum);
}
