package org.corridor.platform.mail.inbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail, opened carefully: no more parts, no deeper, no longer than a letter of people is. What
 * hangs on it is counted and stays closed.
 */
final class OpenedMail {

  /** Lines that may begin a part. A letter has a handful. */
  private static final int MOST_BOUNDARIES = 400;

  private static final int MOST_PARTS = 60;
  private static final int DEEPEST = 8;
  private static final int MOST_BYTES = 400_000;
  private static final int LONGEST_HEADER = 8_000;
  private static final String[] ADDRESSED = {
    "Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc"
  };

  private final MimeMessage message;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private @Nullable String report;
  private int attachments;
  private int parts;

  private OpenedMail(MimeMessage message) {
    this.message = message;
  }

  /**
   * @param raw the mail, or its beginning
   * @throws MessagingException if it is none, or not one that people write
   */
  static OpenedMail open(byte[] raw) throws MessagingException {
    int boundaries = 0;
    for (int i = 0; i + 2 < raw.length; i++) {
      if (raw[i] == '\n' && raw[i + 1] == '-' && raw[i + 2] == '-') {
        boundaries++;
      }
    }
    if (boundaries > MOST_BOUNDARIES) {
      throw new MessagingException("Too many parts");
    }
    try {
      OpenedMail mail = new OpenedMail(new MimeMessage(session(), new ByteArrayInputStream(raw)));
      mail.walk(mail.message, 0);
      return mail;
    } catch (IOException | RuntimeException e) {
      throw new MessagingException("Not a mail that can be read", e);
    }
  }

  private static Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.mime.allowutf8", "true");
    return Session.getInstance(properties);
  }

  private void walk(Part part, int depth) throws MessagingException, IOException {
    parts++;
    if (parts > MOST_PARTS || depth > DEEPEST) {
      throw new MessagingException("Too many parts");
    }
    if (isPicture(part)) {
      return;
    }
    if (isFile(part)) {
      attachments++;
    } else if (part.isMimeType("multipart/*")) {
      for (BodyPart inside : inside(part)) {
        walk(inside, depth + 1);
      }
    } else if (part.isMimeType("text/plain")) {
      plain.append(text(part)).append('\n');
    } else if (part.isMimeType("text/html")) {
      html.append(text(part)).append('\n');
    } else if (part.isMimeType("message/delivery-status")
        || part.isMimeType("message/global-delivery-status")) {
      report = text(part);
    } else if (!part.isMimeType("message/*") && !part.isMimeType("text/rfc822-headers")) {
      attachments++;
    }
  }

  /** None where the parts cannot be told apart. */
  private static List<BodyPart> inside(Part part) throws IOException {
    List<BodyPart> parts = new ArrayList<>();
    try {
      if (part.getContent() instanceof Multipart all) {
        for (int i = 0; i < all.getCount(); i++) {
          parts.add(all.getBodyPart(i));
        }
      }
      return parts;
    } catch (MessagingException e) {
      return List.of();
    }
  }

  /** Part of how a mail looks, such as the logo in a signature; nobody sent it as a file. */
  private static boolean isPicture(Part part) throws MessagingException {
    return part.isMimeType("image/*")
        && part.getHeader("Content-ID") != null
        && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private static boolean isFile(Part part) throws MessagingException {
    return part instanceof BodyPart
        && (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null);
  }

  private static String text(Part part) throws MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8_192];
    try (InputStream in = part.getInputStream()) {
      int read = in.read(buffer);
      while (read >= 0 && bytes.size() < MOST_BYTES) {
        bytes.write(buffer, 0, read);
        read = in.read(buffer);
      }
    } catch (IOException e) {
      // Encoded with faults, or cut: what could be read of it counts.
      bytes.write('\n');
    }
    return PlainText.decoded(bytes.toByteArray(), charset(part));
  }

  private static @Nullable String charset(Part part) throws MessagingException {
    try {
      String type = part.getContentType();
      return type == null ? null : new ContentType(type).getParameter("charset");
    } catch (ParseException e) {
      return null;
    }
  }

  /** What is new in it. */
  String words() {
    String written =
        plain.toString().isBlank() ? PlainText.ofHtml(html.toString()) : plain.toString();
    String words = NewWords.of(written);
    return words.length() <= IncomingMail.MOST
        ? words
        : words.substring(
            0,
            words.offsetByCodePoints(
                0, Math.min(IncomingMail.MOST, words.codePointCount(0, words.length())) - 1));
  }

  int attachments() {
    return attachments;
  }

  /** What a mail server tells of a mail that did not arrive; null where it is none of these. */
  @Nullable String report() {
    return report;
  }

  boolean isReport() throws MessagingException {
    return report != null || message.isMimeType("multipart/report");
  }

  /** Whether a machine wrote it. */
  boolean isAutomatic() throws MessagingException {
    String subject = message.getSubject();
    return Automatic.wrote(message, from(), subject == null ? "" : subject);
  }

  /** The sender's address, in small letters; empty where it has none that can be read. */
  String from() {
    try {
      Address[] from = message.getFrom();
      return from != null && from.length == 1 && from[0] instanceof InternetAddress address
          ? String.valueOf(address.getAddress()).strip().toLowerCase(Locale.ROOT)
          : "";
    } catch (MessagingException e) {
      return "";
    }
  }

  /** To whom it came, as mail servers and the sender wrote it, in the order of trust. */
  List<String> addressed() throws MessagingException {
    List<String> all = new ArrayList<>();
    for (String name : ADDRESSED) {
      String[] lines = message.getHeader(name);
      for (String line : lines == null ? new String[0] : lines) {
        String bounded = line.length() <= LONGEST_HEADER ? line : line.substring(0, LONGEST_HEADER);
        for (String word : bounded.split("[\\s,;<>\"()]+")) {
          if (word.indexOf('@') > 0) {
            all.add(word);
          }
        }
      }
    }
    return all;
  }

  /** Names it among all mails; empty where its program gave it no name. */
  String id() throws MessagingException {
    String id = message.getHeader("Message-ID", " ");
    return id == null ? "" : id.strip();
  }
}
