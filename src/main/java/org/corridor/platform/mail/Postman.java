package org.corridor.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries mails to the mail server. What was sent is not kept. */
@Component
class Postman {

  private final Letters letters;
  private final ObjectProvider<JavaMailSender> server;
  private final String from;

  Postman(
      Letters letters,
      ObjectProvider<JavaMailSender> server,
      @Value("${corridor.mail.from}") String from) {
    this.letters = letters;
    this.server = server;
    this.from = from;
  }

  /** Sends it, unless it is gone already. A failure is thrown and the job tries again later. */
  void send(UUID id) {
    letters
        .find(id)
        .ifPresent(
            letter -> {
              JavaMailSender sender = server.getObject();
              sender.send(message(sender.createMimeMessage(), letter));
              letters.remove(id);
            });
  }

  private MimeMessage message(MimeMessage message, Letter letter) {
    try {
      MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
      parts.setFrom(from);
      parts.setTo(letter.recipient());
      parts.setSubject(letter.subject());
      parts.setText(letter.plain(), letter.html());
      message.setHeader("Content-Language", letter.language().code());
      message.setHeader("Auto-Submitted", "auto-generated");
      return message;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
