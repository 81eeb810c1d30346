package org.corridor.people;

import java.util.Map;
import java.util.function.Function;
import org.corridor.platform.mail.ListMail;
import org.corridor.platform.text.Language;

/** Writes mails to people whom a module knows by their id only. */
public interface WriteToPeople {

  /**
   * Writes to somebody in the language they read, with their own name as the argument {@code name}.
   * Nothing happens if they have no account any more, or no address. Leaves with the transaction.
   * What is written to one person must not name another: mails cannot be taken back when that one
   * is erased.
   *
   * @param key of the texts {@code <key>.subject}, {@code .text}, {@code .action}, {@code .after}
   * @param path where on this site the mail leads
   */
  void write(PersonId to, String key, Map<String, String> arguments, String path);

  /**
   * Sends them a mail of a list they subscribed to, in the language they read. Nothing happens if
   * they have no account any more, or no address.
   */
  void write(PersonId to, Function<Language, ListMail> mail);

  /** Whether this is the address of the person's account; in small or large letters. */
  boolean hasAddress(PersonId person, String address);
}
