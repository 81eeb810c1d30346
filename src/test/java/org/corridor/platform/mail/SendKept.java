package org.corridor.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends the mails that lie in the mailbox of the tests to a real server, as the job would. */
public final class SendKept {

  private SendKept() {}

  /** All mails to this address, the oldest first. */
  public static void to(String recipient, GreenMail server, ApplicationContext beans) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(server.getSmtp().getPort());
    Letters letters = beans.getBean(Letters.class);
    Postman postman =
        new Postman(
            letters,
            new StaticListableBeanFactory(Map.of("sender", sender))
                .getBeanProvider(JavaMailSender.class),
            "Corridor <no-reply@corridor.example>",
            beans.getBean(ListHeaders.class));
    java.util.List<Letter> kept = new java.util.ArrayList<>(letters.to(recipient));
    java.util.Collections.reverse(kept);
    kept.forEach(letter -> postman.send(letter.id()));
  }
}
