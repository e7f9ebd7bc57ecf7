// What the application needs for evidence files and for moving a register with all that belongs to it, as ports of their own.
import type { KeptFile } from '../register/model.ts';
import type { Result } from '../result.ts';

/** What a long work over files takes along. */
export interface LongWork {
  /** Ends the work; it answers `cancelled` and leaves nothing half done. */
  readonly signal?: AbortSignalLike;
  /** Bytes done so far, of how many in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The part of an AbortSignal that is asked; this room knows no DOM and no Node. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** A file that was copied in: its name in the store and its size in bytes. */
export interface StoredBytes {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/** The evidence files of registers. */
export interface EvidenceFiles {
  /** Copies a file in beside the register, durably. `tooLarge` beyond 100 MB. */
  add(registerPath: string, source: string, work: LongWork): Promise<Result<StoredBytes & { readonly name: string }>>;
  /** Brings the evidence of one register beside a copy of it, as far as the disk lets it. */
  carry(fromRegisterPath: string, toRegisterPath: string): Promise<void>;
  /** A copy under its own name for another program to open: what that program does to it does not touch the evidence. */
  copyForOpening(registerPath: string, file: Pick<KeptFile, 'sha256' | 'name'>): Promise<Result<string>>;
}

/** A copy made for another disk. */
export interface OutsideCopy {
  /** The copy's own new folder. */
  readonly folder: string;
  readonly evidenceFiles: number;
  readonly bytes: number;
  /** Names of evidence that was missing already, and so is in the copy too. */
  readonly missing: readonly string[];
  /** It lies on another disk than the register. */
  readonly isOutside: boolean;
}

export interface PackedRegister {
  /** The package. */
  readonly path: string;
  readonly evidenceFiles: number;
  /** Of all files together. */
  readonly bytes: number;
  readonly missing: readonly string[];
}

export interface UnpackedRegister {
  readonly folder: string;
  /** The register in it. */
  readonly path: string;
  readonly evidenceFiles: number;
  readonly bytes: number;
  readonly missing: readonly string[];
}

/** A copy that was read to its last byte and is as listed. */
export interface VerifiedCopy {
  readonly folder: string;
  /** File name of the register in it. */
  readonly register: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly evidenceFiles: number;
  readonly bytes: number;
  readonly missing: readonly string[];
}

/** Copies and packages. Everything is read back and checked before it is said to be there, and nothing is written over. */
export interface Moving {
  /** Into a new folder in `folder`. */
  copy(path: string, folder: string, work: LongWork): Promise<Result<OutsideCopy>>;
  /** `copyDamaged` where a file is not as listed. */
  verify(folder: string, work: LongWork): Promise<Result<VerifiedCopy>>;
  /** Into the one file `out`. */
  pack(path: string, out: string, work: LongWork): Promise<Result<PackedRegister>>;
  /** Into a new folder in `folder`. */
  unpack(path: string, folder: string, work: LongWork): Promise<Result<UnpackedRegister>>;
}
