package org.corridor.platform.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.platform.CannotStart;
import org.corridor.platform.mail.Bounce;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.mail.Subscriptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;

/** A real mailbox, filled by SMTP and read by IMAP. */
@CorridorTest
@ExtendWith(OutputCaptureExtension.class)
class InboxTests {

  private static final MailKey KEY = new MailKey("answer", 42);

  @Autowired MailKeys keys;
  @Autowired ReceivedMails received;
  @Autowired TransactionOperations transaction;
  @Autowired JdbcClient jdbc;

  private final PostOffice office = new PostOffice();
  private final List<IncomingMail> taken = new ArrayList<>();
  private final List<Bounce> bounces = new ArrayList<>();
  private boolean broken;

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void anAnswerReachesWhoSignedItsAddressOnce() throws Exception {
    String mail = mail(to(), "Message-ID: <%s@phone.example>".formatted(UUID.randomUUID()));
    office.send("awa@example.org", to(), mail);
    office.send("awa@example.org", to(), mail);

    office.read(sort());
    office.send("awa@example.org", to(), mail);
    office.read(sort());

    assertThat(taken).containsExactly(new IncomingMail(42, "awa@example.org", "New words", 0));
    assertThat(office.waiting()).as("what was taken is not kept").isZero();
  }

  @Test
  void ofTwoNodesOneTakesIt() throws Exception {
    byte[] raw =
        mail(to(), "Message-ID: <%s@phone.example>".formatted(UUID.randomUUID())).getBytes();
    SortMail sort = sort();

    Thread other = new Thread(() -> sort.sort(raw));
    other.start();
    sort.sort(raw);
    other.join();

    assertThat(taken).hasSize(1);
  }

  @Test
  void whatNobodySignedIsSetAsideForAPerson() throws Exception {
    String address = keys.address(KEY).orElseThrow();
    String forged = address.replace("answer", "other");
    office.send("awa@example.org", forged, mail(forged, ""));
    office.send("awa@example.org", "reply+@corridor.example", mail("reply@corridor.example", ""));

    office.read(sort());
    office.read(sort());

    assertThat(taken).isEmpty();
    assertThat(office.waiting()).isEqualTo(2);
  }

  @Test
  void machinesGetNoWord() throws Exception {
    office.send("awa@example.org", to(), mail(to(), "Auto-Submitted: auto-replied"));
    office.send("mailer-daemon@mx.example", to(), mail(to(), "Precedence: bulk"));

    office.read(sort());

    assertThat(taken).isEmpty();
    assertThat(bounces).isEmpty();
    assertThat(office.waiting()).isZero();
  }

  @Test
  void whatCameBackNamesItsSubscription() throws Exception {
    String report = report(to(), UUID.randomUUID(), "failed", "5.1.1");
    office.send("mailer-daemon@mx.example", to(), report);
    office.send("mailer-daemon@mx.example", to(), report);
    office.send(
        "mailer-daemon@mx.example", to(), report(to(), UUID.randomUUID(), "failed", "4.2.2"));
    office.send(
        "mailer-daemon@mx.example", to(), report(to(), UUID.randomUUID(), "delayed", "4.2.2"));
    office.send("awa@example.org", to(), mail(to(), "Auto-Submitted: auto-replied"));

    office.read(sort());

    assertThat(bounces).containsExactly(Bounce.HARD, Bounce.SOFT);
    assertThat(taken).isEmpty();
  }

  @Test
  void aMistakeOfOursLosesNothingAndEndsSomeTime(CapturedOutput log) throws Exception {
    office.send(
        "awa@example.org",
        to(),
        mail(to(), "Message-ID: <%s@phone.example>".formatted(UUID.randomUUID())));
    broken = true;
    office.read(sort());
    assertThat(office.waiting()).isOne();
    broken = false;
    office.read(sort());
    assertThat(taken).hasSize(1);

    office.send("awa@example.org", to(), mail(to(), "X-Mailer: Two"));
    broken = true;
    for (int i = 0; i < SortMail.MOST_FAILURES; i++) {
      office.read(sort());
    }
    broken = false;
    office.read(sort());

    assertThat(taken).as("set aside").hasSize(1);
    assertThat(office.waiting()).isOne();
    assertThat(log.getAll()).contains("could not be taken").doesNotContain("awa@", "New words");
  }

  @Test
  void aLargeMailIsReadAsFarAsItsWordsGo() throws Exception {
    String file = "A".repeat(72) + "\n";
    office.send(
        "awa@example.org",
        to(),
        """
        From: awa@example.org
        To: %s
        Message-ID: <%s@phone.example>
        Content-Type: multipart/mixed; boundary=a

        --a
        Content-Type: text/plain; charset=utf-8

        New words
        --a
        Content-Type: image/jpeg; name=photo.jpg
        Content-Transfer-Encoding: base64

        %s
        --a--
        """
            .formatted(to(), UUID.randomUUID(), file.repeat(2 * Inbox.MOST_BYTES / file.length())));

    office.read(sort());

    assertThat(taken).containsExactly(new IncomingMail(42, "awa@example.org", "New words", 1));
  }

  @Test
  void aMailboxThatIsShutIsToldToTheOperator() {
    assertThatThrownBy(() -> new Inbox(office.settings("wrong"), sort()).visit())
        .isInstanceOf(MessagingException.class);
    InboxHealth health = new InboxHealth(jdbc, java.time.Clock.systemUTC());
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(
                  """
                  insert into platform.scheduled_tasks (task_name, task_instance, execution_time,
                    picked, consecutive_failures, last_success, version)
                  values ('read-mail', 'recurring', now(), false, 3, now() - interval '1 hour', 1)
                  """)
              .update();
          assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
          jdbc.sql(
                  "update platform.scheduled_tasks set last_success = now() where task_name = 'read-mail'")
              .update();
          assertThat(health.health().getStatus()).isEqualTo(Status.UP);
          status.setRollbackOnly();
        });
  }

  @Test
  void halfASettingIsSaidAtTheStart() {
    InboxConfiguration configuration = new InboxConfiguration();
    MockEnvironment environment = new MockEnvironment();
    assertThat(configuration.inboxSettings(environment, keys).configured()).isFalse();
    environment.setProperty("spring.mail.host", "mail.example.org");
    assertThatThrownBy(() -> configuration.inboxSettings(environment, keys))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CORRIDOR_MAIL_IN_HOST");
    environment.setProperty("corridor.mail.in.host", "mail.example.org");
    assertThat(configuration.inboxSettings(environment, keys).port()).isEqualTo(993);
    environment.setProperty("corridor.mail.in.security", "starttls");
    assertThat(configuration.inboxSettings(environment, keys).port()).isEqualTo(143);
    environment.setProperty("corridor.mail.in.port", "many");
    assertThatThrownBy(() -> configuration.inboxSettings(environment, keys))
        .hasMessageContaining("CORRIDOR_MAIL_IN_PORT");
    environment.setProperty("corridor.mail.in.security", "perhaps");
    assertThatThrownBy(() -> configuration.inboxSettings(environment, keys))
        .hasMessageContaining("CORRIDOR_MAIL_IN_SECURITY");
  }

  private SortMail sort() {
    ReceivesMail receiver =
        new ReceivesMail() {
          @Override
          public String purpose() {
            return "answer";
          }

          @Override
          public void receive(IncomingMail mail) {
            if (broken) {
              throw new IllegalStateException("Mistake with \"New words\" of awa@example.org");
            }
            taken.add(mail);
          }
        };
    Subscriptions subscriptions =
        new Subscriptions() {
          @Override
          public String purpose() {
            return "answer";
          }

          @Override
          public boolean wanted(long number) {
            return true;
          }

          @Override
          public void bounced(long number, Bounce bounce) {
            bounces.add(bounce);
          }
        };
    StaticListableBeanFactory beans =
        new StaticListableBeanFactory(Map.of("receiver", receiver, "list", subscriptions));
    return new SortMail(
        keys,
        received,
        beans.getBeanProvider(ReceivesMail.class),
        beans.getBeanProvider(Subscriptions.class),
        transaction);
  }

  private String to() {
    return keys.address(KEY).orElseThrow();
  }

  private static String mail(String to, String header) {
    return "From: Awa <awa@example.org>\nTo: %s\n%sContent-Type: text/plain; charset=utf-8\n\nNew words\n\nOn Mon, 30 Nov 2026 at 22:10, Corridor wrote:\n> Old\n"
        .formatted(to, header.isEmpty() ? "" : header + "\n");
  }

  private static String report(String to, UUID id, String action, String status) {
    return """
        From: MAILER-DAEMON@mx.example
        To: %s
        Message-ID: <%s@mx.example>
        Content-Type: multipart/report; report-type=delivery-status; boundary=r

        --r
        Content-Type: text/plain

        Your mail could not be delivered.
        --r
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; gone@example.org
        Action: %s
        Status: %s
        Diagnostic-Code: smtp; 550 unknown

        --r
        Content-Type: message/rfc822

        From: no-reply@corridor.example
        Subject: Old

        Old words
        --r--
        """
        .formatted(to, id, action, status);
  }
}
