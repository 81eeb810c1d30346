package org.corridor.communities.proofs.domain;

import org.corridor.communities.proofs.Sha256;

/**
 * How the entries of a record hang together. All of it can be computed again with {@code
 * sha256sum}: each hash is over the one before, a line end and the bytes of the entry.
 */
final class Chain {

  static final String FORMAT = "corridor-record-1";

  private Chain() {}

  /** What the first entry hangs on, so that an entry cannot be moved to another record. */
  static String start(String record) {
    return Sha256.hex(FORMAT + "\n" + record);
  }

  static String next(String before, String entry) {
    return Sha256.hex(before + "\n" + entry);
  }

  /** Tells nothing of the words to whoever lacks the salt. */
  static String commitment(String salt, String words) {
    return Sha256.hex(salt + "\n" + words);
  }
}
