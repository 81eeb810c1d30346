package org.corridor.platform.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what machines wrote from what people wrote: answers of people who are away (RFC 3834),
 * mails of lists, our own mails that somebody sends back. None of it becomes a post, so that two
 * machines never talk to each other here.
 */
final class Automatic {

  private static final Set<String> PRECEDENCE = Set.of("bulk", "junk", "list", "auto_reply");

  private static final Set<String> HEADERS =
      Set.of(
          "List-Id",
          "List-Unsubscribe",
          "X-Autoreply",
          "X-Autorespond",
          "X-Autoresponse",
          "X-Auto-Reply",
          "X-Loop",
          "X-Failed-Recipients");

  private static final Pattern MACHINE =
      Pattern.compile("(mailer-daemon|postmaster|no-?reply|do-?not-?reply)[@+].*");

  /** How programs that set no header begin the subject; none of it is how people answer. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(out of (the )?office|automatic reply|auto(matic)? ?(reply|response)|autoreply"
              + "|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina"
              + "|resposta automática|fora do escritório|رد تلقائي|رد آلي"
              + "|automatische antwort|abwesenheit|risposta automatica)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Automatic() {}

  static boolean wrote(MimeMessage message, String from, String subject) throws MessagingException {
    String submitted = header(message, "Auto-Submitted");
    return !submitted.isEmpty() && !submitted.startsWith("no")
        || PRECEDENCE.contains(header(message, "Precedence"))
        || header(message, "Return-Path").equals("<>")
        || message.isMimeType("multipart/report")
        || MACHINE.matcher(from).matches()
        || SUBJECT.matcher(subject.strip()).matches()
        || hasOne(message);
  }

  private static boolean hasOne(MimeMessage message) throws MessagingException {
    for (String name : HEADERS) {
      if (message.getHeader(name) != null) {
        return true;
      }
    }
    return false;
  }

  private static String header(MimeMessage message, String name) throws MessagingException {
    String value = message.getHeader(name, " ");
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}
