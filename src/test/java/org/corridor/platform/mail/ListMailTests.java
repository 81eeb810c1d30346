package org.corridor.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.corridor.CorridorTest;
import org.corridor.platform.mail.inbox.PostOffice;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails of a list, at a real server. */
@CorridorTest
class ListMailTests {

  private static final MailKey ANSWERS = new MailKey("answer", 7);
  private static final MailKey SUBSCRIPTION = new MailKey("testing", 3);
  private static final UUID WRITER = UUID.randomUUID();

  @Autowired Mails mails;
  @Autowired Letters letters;
  @Autowired MailKeys keys;
  @Autowired SiteAddress site;

  private final PostOffice office = new PostOffice();
  private final AtomicBoolean wanted = new AtomicBoolean(true);
  private final String to = "awa-" + UUID.randomUUID() + "@example.org";

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void saysWhereItBelongsAndHowItEnds() throws Exception {
    mails.send(to, mail(ANSWERS, "Awa \"D\"\r\nBcc: x@y.example", "Santé à Kayes"));

    send();

    MimeMessage got = office.to(to).get(0);
    assertThat(((InternetAddress) got.getFrom()[0]).getPersonal())
        .isEqualTo("Awa \"D\" Bcc: x@y.example");
    assertThat(((InternetAddress) got.getFrom()[0]).getAddress())
        .isEqualTo("no-reply@corridor.example");
    assertThat(got.getAllRecipients()).hasSize(1);
    assertThat(got.getReplyTo()[0].toString()).isEqualTo(keys.address(ANSWERS).orElseThrow());
    assertThat(got.getMessageID()).startsWith("<post-3@").endsWith(">");
    assertThat(header(got, "In-Reply-To")).startsWith("<post-2@");
    assertThat(header(got, "References").split("\\s+")).hasSize(2);
    assertThat(jakarta.mail.internet.MimeUtility.decodeText(header(got, "List-Id")))
        .startsWith("Santé à Kayes <circle-1.");
    assertThat(header(got, "List-Unsubscribe")).isEqualTo("<" + site.of("/off/1") + ">");
    assertThat(header(got, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(header(got, "Precedence")).isEqualTo("list");
    assertThat(header(got, "Archived-At")).isEqualTo("<" + site.of("/threads/1") + ">");
    assertThat(header(got, "Return-Path"))
        .as("comes back to its subscription")
        .contains(keys.address(SUBSCRIPTION).orElseThrow());
    assertThat(header(got, "Auto-Submitted")).isEmpty();
    assertThat(letters.to(to)).as("what was sent is not kept").isEmpty();
  }

  @Test
  void whatCannotBeAnsweredSaysSo() throws Exception {
    mails.send(to, mail(null, "Health", "Health"));

    send();

    MimeMessage got = office.to(to).get(0);
    assertThat(got.getHeader("Reply-To")).isNull();
    assertThat(header(got, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(header(got, "List-Id")).startsWith("\"Health\" <circle-1.");
  }

  @Test
  void aSubscriptionThatEndedMeanwhileGetsNothing() throws Exception {
    mails.send(to, mail(ANSWERS, "Awa", "Health"));
    wanted.set(false);

    send();

    assertThat(office.to(to)).isEmpty();
    assertThat(letters.to(to)).isEmpty();
  }

  @Test
  void whatAWriterWroteIsTakenBack() {
    mails.send(to, mail(ANSWERS, "Awa", "Health"));

    mails.withdraw(UUID.randomUUID());
    assertThat(letters.to(to)).hasSize(1);
    mails.withdraw(WRITER);

    assertThat(letters.to(to)).isEmpty();
  }

  @Test
  void idsHoldNothingThatAHeaderCouldMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ListMail.Conversation("a>\r\nBcc: x", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ListMail.Conversation("a", List.of("b c")));
    assertThatIllegalArgumentException().isThrownBy(() -> new ListMail.Source("a.b", "n"));
  }

  private ListMail mail(@Nullable MailKey answers, String from, String list) {
    return new ListMail(
        Language.FR,
        from,
        "A subject\r\nwith a break",
        "Words",
        "<p>Words</p>",
        new ListMail.Conversation("post-3", List.of("post-1", "post-2")),
        new ListMail.Source("circle-1", list),
        answers,
        SUBSCRIPTION,
        "/off/1",
        "/threads/1",
        Set.of(WRITER));
  }

  private void send() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(office.server().getSmtp().getPort());
    Subscriptions subscriptions =
        new Subscriptions() {
          @Override
          public String purpose() {
            return SUBSCRIPTION.purpose();
          }

          @Override
          public boolean wanted(long number) {
            return number == SUBSCRIPTION.number() && wanted.get();
          }

          @Override
          public void bounced(long number, Bounce bounce) {
            throw new IllegalStateException();
          }
        };
    Postman postman =
        new Postman(
            letters,
            new StaticListableBeanFactory(Map.of("sender", sender))
                .getBeanProvider(JavaMailSender.class),
            "Corridor <no-reply@corridor.example>",
            new ListHeaders(
                keys,
                site,
                new StaticListableBeanFactory(Map.of("one", subscriptions))
                    .getBeanProvider(Subscriptions.class)));
    letters.to(to).forEach(letter -> postman.send(letter.id()));
  }

  private static String header(MimeMessage message, String name) throws Exception {
    String value = message.getHeader(name, " ");
    return value == null ? "" : value;
  }
}
