package org.corridor.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail put into words, as it is kept until it is sent.
 *
 * @param list what it needs as a mail of a list; null for the others
 */
record Letter(
    UUID id,
    String recipient,
    Language language,
    String subject,
    String plain,
    String html,
    Instant written,
    @Nullable ListMail list) {

  Letter with(ListMail mail) {
    return new Letter(id, recipient, language, subject, plain, html, written, mail);
  }
}
