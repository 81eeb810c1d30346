package org.corridor.platform.mail;

import java.util.List;

/**
 * A mail as the mailbox page shows it.
 *
 * @param language code of the language it is written in
 * @param dir direction of its script
 * @param lines its plain text
 */
public record MailView(
    String id, String recipient, String subject, String language, String dir, List<String> lines) {

  public MailView {
    lines = List.copyOf(lines);
  }

  static MailView of(Letter letter) {
    return new MailView(
        letter.id().toString(),
        letter.recipient(),
        letter.subject(),
        letter.language().code(),
        letter.language().dir(),
        letter.plain().lines().toList());
  }

  /** Whether the line is nothing but an address, which the page makes a link of. */
  public static boolean isLink(String line) {
    return line.matches("https?://[^\\s]+");
  }
}
