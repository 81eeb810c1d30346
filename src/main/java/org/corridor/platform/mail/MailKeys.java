package org.corridor.platform.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.platform.CannotStart;
import org.corridor.platform.secret.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Signs {@link MailKey}s and puts them into addresses: {@code reply+post-1x7-<signature>@...}, the
 * plus-addresses (RFC 5233) of the mailbox that {@code CORRIDOR_MAIL_IN_ADDRESS} names. Small
 * letters and figures only, since some mail servers do not keep the case, and well below the 64
 * octets of a local part (RFC 5321, 4.5.3.1.1).
 */
@Component
public class MailKeys {

  private static final String CONTEXT = "mail key";
  private static final int RADIX = 32;

  /** 80 bits, in 16 letters. */
  private static final int SIGNATURE_BYTES = 10;

  private static final Pattern TAG =
      Pattern.compile("([a-z]{1,8})-([0-9a-v]{1,13})-([0-9a-v]{16})");
  private static final Pattern ADDRESS =
      Pattern.compile("([a-z0-9._-]{1,20})@([a-z0-9.-]{1,200})", Pattern.CASE_INSENSITIVE);

  private final Secrets secrets;
  private final String user;
  private final String host;

  MailKeys(Secrets secrets, @Value("${corridor.mail.in.address:}") String address) {
    this.secrets = secrets;
    Matcher parts = ADDRESS.matcher(address.strip());
    if (parts.matches()) {
      this.user = parts.group(1).toLowerCase(Locale.ROOT);
      this.host = parts.group(2).toLowerCase(Locale.ROOT);
    } else if (address.isBlank()) {
      this.user = "";
      this.host = "";
    } else {
      throw new CannotStart(
          "CORRIDOR_MAIL_IN_ADDRESS must be an address such as reply@corridor.example.org, of at most 20 letters before the @.");
    }
  }

  /** Whether mails can be answered. */
  public boolean answered() {
    return !host.isEmpty();
  }

  /** The key as it travels: small letters, figures and dashes. */
  public String tag(MailKey key) {
    String named = key.purpose() + "-" + Long.toString(key.number(), RADIX);
    return named + "-" + signature(named);
  }

  /** The key of a tag; empty where this installation did not sign it. */
  public Optional<MailKey> read(String tag) {
    Matcher parts = TAG.matcher(tag.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String named = parts.group(1) + "-" + parts.group(2);
    return same(signature(named), parts.group(3))
        ? Optional.of(new MailKey(parts.group(1), Long.parseLong(parts.group(2), RADIX)))
        : Optional.empty();
  }

  /** The address to which a mail about it comes back; empty where no mailbox is configured. */
  public Optional<String> address(MailKey key) {
    return answered() ? Optional.of(user + "+" + tag(key) + "@" + host) : Optional.empty();
  }

  /** The key in an address; empty if it is not one of ours, or nobody signed it. */
  public Optional<MailKey> ofAddress(String address) {
    String written = address.strip().toLowerCase(Locale.ROOT);
    String before = user + "+";
    String after = "@" + host;
    return answered()
            && written.length() > before.length() + after.length()
            && written.startsWith(before)
            && written.endsWith(after)
        ? read(written.substring(before.length(), written.length() - after.length()))
        : Optional.empty();
  }

  private String signature(String named) {
    byte[] mac = secrets.sign(named, CONTEXT);
    StringBuilder letters = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < SIGNATURE_BYTES; i++) {
      buffer = buffer << 8 | mac[i] & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        letters.append(Character.forDigit(buffer >> bits & 31, RADIX));
      }
      buffer &= (1 << bits) - 1;
    }
    return letters.toString();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
