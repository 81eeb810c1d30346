package org.corridor.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the mail of a list says of itself to mail servers and programs: whose it is (RFC 2919), how
 * it ends with one click (RFC 2369, RFC 8058), where it belongs among others (RFC 5322, 3.6.4),
 * where it can be read (RFC 5064), where an answer goes, and to whom it comes back (the sender of
 * the envelope names the subscription).
 */
@Component
class ListHeaders {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailKeys keys;
  private final SiteAddress site;
  private final ObjectProvider<Subscriptions> subscriptions;

  ListHeaders(MailKeys keys, SiteAddress site, ObjectProvider<Subscriptions> subscriptions) {
    this.keys = keys;
    this.site = site;
    this.subscriptions = subscriptions;
  }

  /** Whether the letter may leave: as a mail of a list only while its subscription stands. */
  boolean wanted(Letter letter) {
    ListMail list = letter.list();
    if (list == null) {
      return true;
    }
    MailKey key = list.subscription();
    return subscriptions.stream()
        .filter(bean -> bean.purpose().equals(key.purpose()))
        .anyMatch(bean -> bean.wanted(key.number()));
  }

  /** The message with these headers, in an envelope of its own. */
  SMTPMessage write(MimeMessage words, ListMail mail) throws MessagingException {
    SMTPMessage message = new SMTPMessage(words);
    message.setFrom(from(message, mail.from()));
    MailKey answers = mail.answers();
    if (answers != null) {
      keys.address(answers).ifPresent(address -> replyTo(message, address));
    }
    keys.address(mail.subscription()).ifPresent(message::setEnvelopeFrom);
    conversation(message, mail.thread());
    list(message, mail);
    message.setHeader("Precedence", "list");
    message.setHeader("X-Auto-Response-Suppress", "All");
    if (answers == null) {
      message.setHeader("Auto-Submitted", "auto-generated");
    }
    return message;
  }

  private static InternetAddress from(MimeMessage message, String name) throws MessagingException {
    InternetAddress from = (InternetAddress) message.getFrom()[0];
    try {
      from.setPersonal(oneLine(name), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return from;
  }

  private static void replyTo(MimeMessage message, String address) {
    try {
      message.setReplyTo(new InternetAddress[] {new InternetAddress(address)});
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void conversation(MimeMessage message, ListMail.Conversation thread)
      throws MessagingException {
    message.setHeader("Message-ID", id(thread.id()));
    List<String> before = thread.before().stream().map(this::id).toList();
    if (!before.isEmpty()) {
      message.setHeader("In-Reply-To", before.get(before.size() - 1));
      message.setHeader("References", String.join("\r\n ", before));
    }
  }

  private void list(MimeMessage message, ListMail mail) throws MessagingException {
    ListMail.Source list = mail.list();
    message.setHeader("List-Id", phrase(list.name()) + " <" + list.id() + "." + host() + ">");
    message.setHeader("List-Unsubscribe", "<" + site.of(mail.unsubscribe()) + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.setHeader("Archived-At", "<" + site.of(mail.page()) + ">");
  }

  private String id(String local) {
    return "<" + local + "@" + host() + ">";
  }

  private String host() {
    String host = URI.create(site.of("/")).getHost();
    return host == null ? "localhost" : host.toLowerCase(Locale.ROOT);
  }

  private static String phrase(String name) {
    try {
      String plain = oneLine(name).replaceAll("[\"\\\\<>]", "");
      String encoded = MimeUtility.encodeText(plain, UTF_8, null);
      return encoded.equals(plain)
          ? "\"" + plain + "\""
          : MimeUtility.fold("List-Id: ".length(), encoded);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String oneLine(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
