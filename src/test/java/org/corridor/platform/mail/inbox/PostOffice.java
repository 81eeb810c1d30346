package org.corridor.platform.mail.inbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.context.ApplicationContext;

/**
 * A real mail server with SMTP and IMAP. All plus-addresses of {@code reply@corridor.example} come
 * into one mailbox, everybody else has one of their own.
 */
public final class PostOffice implements AutoCloseable {

  private static final String ADDRESS = "reply@corridor.example";

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });

  private final GreenMailUser mailbox;

  public PostOffice() {
    server.start();
    mailbox = server.setUser(ADDRESS, "mailbox", "secret");
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, to) -> {
              String address = to.getEmail();
              if (address.startsWith("reply+")) {
                return mailbox;
              }
              GreenMailUser known = server.getUserManager().getUserByEmail(address);
              return known == null ? server.setUser(address, "secret") : known;
            });
  }

  public GreenMail server() {
    return server;
  }

  /** What this address got, the oldest first. */
  public List<MimeMessage> to(String address) throws MessagingException {
    List<MimeMessage> got = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessagesForDomain(address)) {
      got.add(message);
    }
    return got;
  }

  /** How many mails lie in the mailbox that is read. */
  public int waiting() {
    try {
      return server.getManagers().getImapHostManager().getInbox(mailbox).getMessageCount();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a mail as it is written, by SMTP. */
  public void send(String from, String to, String raw) throws MessagingException {
    MimeMessage message =
        new MimeMessage(
            Session.getInstance(smtp(from)),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    try (Transport transport = Session.getInstance(smtp(from)).getTransport("smtp")) {
      transport.connect("127.0.0.1", server.getSmtp().getPort(), null, null);
      transport.sendMessage(message, new InternetAddress[] {new InternetAddress(to)});
    }
  }

  private static Properties smtp(String from) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.from", from);
    return properties;
  }

  /** An answer as mail programs send them, quoting what it answers. */
  public static String answer(String from, Message answered, String id, String words)
      throws MessagingException {
    return """
        From: Somebody <%s>
        To: %s
        Subject: Re: something
        Message-ID: <%s@phone.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s

        On Mon, 30 Nov 2026 at 22:10, Corridor <no-reply@corridor.example> wrote:
        > Quoted words
        > of the first mail
        """
        .formatted(from, answered.getReplyTo()[0], id, words);
  }

  /** The application visits the mailbox, as its job does. */
  public void read(ApplicationContext beans) throws MessagingException {
    read(beans.getBean(SortMail.class));
  }

  void read(SortMail sort) throws MessagingException {
    new Inbox(settings("secret"), sort).visit();
  }

  InboxSettings settings(String password) {
    return new InboxSettings(
        "127.0.0.1",
        server.getImap().getPort(),
        "mailbox",
        password,
        "INBOX",
        InboxSettings.Security.NONE);
  }

  @Override
  public void close() {
    server.stop();
  }
}
