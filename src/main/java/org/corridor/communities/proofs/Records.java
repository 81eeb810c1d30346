package org.corridor.communities.proofs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.PersonId;

/** Chained records. They are begun and written to within the transaction of whoever asks. */
public interface Records {

  /** Begins a record; again it does nothing. */
  void begin(UUID record);

  /**
   * Adds an entry at the end of the chain.
   *
   * @param kind such as {@code signature}
   * @param facts in the order in which they are written; nothing in them may name a person
   * @param words what a person wrote or is called; the entry holds a commitment to each only
   * @return the number of the entry, from 1
   */
  int append(UUID record, String kind, Map<String, ?> facts, List<Word> words);

  /** The entries, in order; empty where there is no such record. */
  List<Entry> entries(UUID record);

  /** The words beside the chain that are still there. */
  List<Said> words(UUID record);

  /**
   * The whole record as a file that anybody can verify without this site, signed with its key.
   * Words of people who are not there for others at present are left out.
   */
  byte[] file(UUID record);

  /** Removes a record that nobody relies on. */
  void remove(UUID record);

  /**
   * Words of a person.
   *
   * @param role the name that they have in the entry, such as {@code name}
   * @param person whose they are
   */
  record Word(String role, PersonId person, String words) {
    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Word";
    }
  }

  /**
   * Words that stand beside the chain.
   *
   * @param entry the number of the entry they belong to
   * @param salt 32 hexadecimal figures
   */
  record Said(int entry, String role, PersonId person, String words, String salt) {
    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Said";
    }
  }

  /**
   * An entry as it is kept.
   *
   * @param body JSON on one line, exactly as it was hashed
   * @param hash SHA-256 in small hexadecimal figures
   */
  record Entry(int number, String body, String hash) {}

  /** The fingerprint of a text: SHA-256 of its UTF-8 bytes, in small hexadecimal figures. */
  static String fingerprint(String text) {
    return Sha256.hex(text);
  }
}
