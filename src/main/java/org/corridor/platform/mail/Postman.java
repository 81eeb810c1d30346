package org.corridor.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.corridor.platform.log.Discreet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries mails to the mail server. What was sent is not kept. */
@Component
class Postman {

  private final Letters letters;
  private final ObjectProvider<JavaMailSender> server;
  private final String from;
  private final ListHeaders lists;

  Postman(
      Letters letters,
      ObjectProvider<JavaMailSender> server,
      @Value("${corridor.mail.from}") String from,
      ListHeaders lists) {
    this.letters = letters;
    this.server = server;
    this.from = from;
    this.lists = lists;
  }

  /**
   * Sends it, unless it is gone already, or its subscription is. A failure is thrown and the job
   * tries again later.
   */
  void send(UUID id) {
    letters
        .find(id)
        .ifPresent(
            letter -> {
              if (lists.wanted(letter)) {
                JavaMailSender sender = server.getObject();
                send(sender, message(sender.createMimeMessage(), letter));
              }
              letters.remove(id);
            });
  }

  /** A refusal names the recipient, and the job that tries again writes it into the log. */
  private static void send(JavaMailSender sender, MimeMessage message) {
    try {
      sender.send(message);
    } catch (MailException e) {
      throw new MailSendException(Discreet.message(e));
    }
  }

  private MimeMessage message(MimeMessage message, Letter letter) {
    try {
      MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
      parts.setFrom(from);
      parts.setTo(letter.recipient());
      parts.setSubject(letter.subject());
      parts.setText(letter.plain(), letter.html());
      message.setHeader("Content-Language", letter.language().code());
      ListMail list = letter.list();
      if (list != null) {
        return lists.write(message, list);
      }
      message.setHeader("Auto-Submitted", "auto-generated");
      return message;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
