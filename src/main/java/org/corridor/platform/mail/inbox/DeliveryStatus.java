package org.corridor.platform.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.platform.mail.Bounce;

/** What a mail server tells of a mail that it could not deliver (RFC 3464). */
final class DeliveryStatus {

  private static final int MOST_BLOCKS = 20;
  private static final Pattern STATUS =
      Pattern.compile("\\s*([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b.*");

  private DeliveryStatus() {}

  /**
   * The worst that the report says of any recipient; each of our mails has one only. Empty where
   * the mail arrived, or is only late.
   */
  static Optional<Bounce> read(String report) throws MessagingException {
    Optional<Bounce> worst = Optional.empty();
    String[] blocks = report.replace("\r\n", "\n").split("\n[ \t]*\n+", MOST_BLOCKS + 1);
    for (int i = 0; i < Math.min(blocks.length, MOST_BLOCKS); i++) {
      Optional<Bounce> one = block(blocks[i].strip() + "\n\n");
      if (one.isPresent() && worst.filter(Bounce.HARD::equals).isEmpty()) {
        worst = one;
      }
    }
    return worst;
  }

  private static Optional<Bounce> block(String block) throws MessagingException {
    InternetHeaders fields =
        new InternetHeaders(new ByteArrayInputStream(block.getBytes(StandardCharsets.UTF_8)), true);
    String action = fields.getHeader("Action", " ");
    if (action == null || !action.strip().toLowerCase(Locale.ROOT).startsWith("failed")) {
      return Optional.empty();
    }
    String status = fields.getHeader("Status", " ");
    return Optional.of(of(status == null ? "" : status));
  }

  /**
   * A full mailbox (x.2.2), a mail that is too large (x.2.3, x.3.4) or of a kind that is not wanted
   * (x.6, x.7: content and policy) say nothing of the address.
   */
  private static Bounce of(String status) {
    Matcher parts = STATUS.matcher(status);
    if (!parts.matches() || !parts.group(1).equals("5")) {
      return Bounce.SOFT;
    }
    return switch (parts.group(2)) {
      case "1" -> Bounce.HARD;
      case "2" ->
          parts.group(3).equals("2") || parts.group(3).equals("3") ? Bounce.SOFT : Bounce.HARD;
      case "0", "4" -> Bounce.HARD;
      default -> Bounce.SOFT;
    };
  }
}
