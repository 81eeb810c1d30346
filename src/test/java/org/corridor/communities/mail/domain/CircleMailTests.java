package org.corridor.communities.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.Bond;
import org.corridor.communities.circles.domain.Circle;
import org.corridor.communities.circles.domain.JoinCircle;
import org.corridor.communities.circles.domain.KeepCircles;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.Threads;
import org.corridor.communities.threads.domain.WritePosts;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.mail.SendKept;
import org.corridor.platform.mail.inbox.PostOffice;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A circle by mail, through a real SMTP and IMAP server and back. */
@CorridorTest
class CircleMailTests {

  @Autowired Members members;
  @Autowired KeepCircles keep;
  @Autowired JoinCircle join;
  @Autowired WritePosts write;
  @Autowired Threads threads;
  @Autowired ReadByMail mail;
  @Autowired SendPosts send;
  @Autowired GatherPosts gather;
  @Autowired MailData data;
  @Autowired SubscriptionTable subscriptions;
  @Autowired StoppedMails stopped;
  @Autowired MailKeys keys;
  @Autowired Mails mails;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext beans;
  @Autowired ObjectProvider<WaitsForPerson> waiting;

  private final PostOffice office = new PostOffice();
  private final CircleId circle = CircleId.create();
  private final String hostAddress = "host-" + UUID.randomUUID() + "@example.org";
  private final String address = "awa-" + UUID.randomUUID() + "@example.org";
  private PersonId host;
  private PersonId awa;

  @BeforeEach
  void aCircleOfTwo() {
    host = members.join(hostAddress, "Binta Host");
    awa = members.join(address, "Awa Reader");
    members.as(
        host,
        () ->
            keep.found(
                circle,
                new Circle.Facts(
                    "Health in Kayes",
                    "To talk",
                    "",
                    Language.FR,
                    Bond.THEME,
                    List.of("fr"),
                    List.of()),
                Doors.OPEN,
                "Binta"));
    members.as(awa, () -> join.join(circle, "Awa", ""));
    choose(awa, Pace.EACH);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aPostGoesOutAndItsAnswerComesBackAsAPost() throws Exception {
    ThreadId thread = begin("Who has **vaccines**?");

    MimeMessage got = delivered(address).get(0);
    assertThat(got.getSubject()).isEqualTo("[Health in Kayes] A question");
    assertThat(got.getFrom()[0].toString()).contains("Binta (Health in Kayes)");
    assertThat(text(got))
        .contains("Who has **vaccines**?", thread.path(1), "/mail/off/", "cannot be taken back");
    assertThat(html(got)).contains("<strong>vaccines</strong>", "dir=\"auto\"");
    assertThat(delivered(hostAddress)).as("nobody gets their own").isEmpty();

    String answer =
        PostOffice.answer(address, got, UUID.randomUUID().toString(), "We have.\n\nCome!");
    office.send(address, got.getReplyTo()[0].toString(), answer);
    office.send(address, got.getReplyTo()[0].toString(), answer);
    office.read(beans);

    Threads.Said said = threads.post(thread, 2, host).orElseThrow();
    assertThat(said.words()).isEqualTo("We have.\n\nCome!");
    assertThat(said.author()).isEqualTo("Awa");
    assertThat(said.written()).isEqualTo(Language.FR);
    assertThat(threads.post(thread, 3, host)).as("sent twice, it is one post").isEmpty();
    assertThat(office.waiting()).isZero();
  }

  @Test
  void nothingElseBecomesAPost() throws Exception {
    ThreadId thread = begin("Who has vaccines?");
    MimeMessage got = delivered(address).get(0);
    String to = got.getReplyTo()[0].toString();

    String away = PostOffice.answer(address, got, UUID.randomUUID().toString(), "I am away");
    office.send(address, to, "Auto-Submitted: auto-replied\n" + away);
    office.send(
        address,
        to,
        PostOffice.answer(address, got, UUID.randomUUID().toString(), "x")
            .replace(to, to.replace("@", "0@")));
    office.send(
        "eve@example.org",
        to,
        PostOffice.answer("eve@example.org", got, UUID.randomUUID().toString(), "Not mine"));
    office.send(address, to, PostOffice.answer(address, got, UUID.randomUUID().toString(), ""));
    office.read(beans);

    assertThat(threads.post(thread, 2, host)).isEmpty();
    assertThat(mails.kept(address))
        .as("told at the address of the account, of the stranger and of the empty one")
        .hasSize(2)
        .anyMatch(kept -> kept.text().contains("another address"))
        .anyMatch(kept -> kept.text().contains("nothing new"));
    assertThat(mails.kept("eve@example.org")).isEmpty();
  }

  @Test
  void whoIsShutOutGetsAndWritesNothing() throws Exception {
    ThreadId thread = begin("Who has vaccines?");
    MimeMessage got = delivered(address).get(0);
    long member =
        jdbc.sql("select id from communities.membership where circle = :c and person = :p")
            .param("c", circle.value())
            .param("p", awa.value())
            .query(Long.class)
            .single();
    write.reply(thread, host, new WritePosts.Words(UUID.randomUUID(), "Still?", Language.FR));
    sendAll();
    members.as(host, () -> keep.bar(circle, member));

    assertThat(delivered(address)).as("what waited does not leave any more").hasSize(1);
    office.send(
        address,
        got.getReplyTo()[0].toString(),
        PostOffice.answer(address, got, UUID.randomUUID().toString(), "Still here"));
    office.read(beans);
    assertThat(threads.post(thread, 3, host)).isEmpty();
    assertThat(mails.kept(address))
        .singleElement()
        .matches(kept -> kept.text().contains("no member"));
  }

  @Test
  void whoIsApartIsLeftOut() throws Exception {
    jdbc.sql(
            "insert into communities.mute (person, other, blocks, name, since) values (:me, :other, false, '', now())")
        .param("me", awa.value())
        .param("other", host.value())
        .update();

    begin("Who has vaccines?");
    choose(awa, Pace.DAILY);
    gather.gather(LocalDate.now().plusDays(1));

    assertThat(delivered(address)).isEmpty();
  }

  @Test
  void whatIsGatheredComesInOneMailOnce() throws Exception {
    choose(awa, Pace.DAILY);
    ThreadId thread = begin("Who has vaccines?");
    write.reply(thread, host, new WritePosts.Words(UUID.randomUUID(), "Nobody?", Language.FR));
    write.reply(thread, awa, new WritePosts.Words(UUID.randomUUID(), "I have", Language.FR));

    gather.gather(LocalDate.now());
    assertThat(delivered(address)).as("too early").isEmpty();
    gather.gather(LocalDate.now().plusDays(1));
    gather.gather(LocalDate.now().plusDays(1));

    List<MimeMessage> got = delivered(address);
    assertThat(got).hasSize(1);
    assertThat(got.get(0).getSubject()).isEqualTo("Health in Kayes: 3 new posts");
    assertThat(text(got.get(0)))
        .containsSubsequence("A question", "Who has vaccines?", "Nobody?", "I have");
    gather.gather(LocalDate.now().plusDays(2));
    assertThat(delivered(address)).as("nothing new").hasSize(1);
  }

  @Test
  void anAddressThatIsGoneEndsItAndItsOwnerIsTold() throws Exception {
    begin("Who has vaccines?");
    MimeMessage got = delivered(address).get(0);
    String envelope = got.getHeader("Return-Path")[0].replaceAll("[<>]", "");
    assertThat(envelope).startsWith("reply+circle-");

    office.send("mailer-daemon@mx.example", envelope, gone(envelope));
    office.read(beans);

    assertThat(of(awa).isStopped()).isTrue();
    assertThat(stopped.waiting(awa, Language.EN))
        .singleElement()
        .matches(item -> item.path().equals(circle.path() + "/mail"));
    begin("Again?");
    assertThat(delivered(address)).hasSize(1);
    choose(awa, Pace.EACH);
    assertThat(stopped.waiting(awa, Language.EN)).isEmpty();
  }

  @Test
  void whoIsErasedGetsNothingAndIsTakenBack() throws Exception {
    begin("Who has vaccines?");
    assertThat(mails.kept(address)).hasSize(1);
    assertThat(data.export(awa, Language.EN).json()).contains(circle.toString(), "EACH");

    data.erase(host);
    assertThat(mails.kept(address)).as("the words of who is erased").isEmpty();
    begin("And now?");
    data.erase(awa);

    assertThat(delivered(address)).isEmpty();
    assertThat(subscriptions.of(awa)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from communities.mail_answer where person = :p")
                .param("p", awa.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aLinkEndsItAtOnceForWhoeverHoldsIt() throws Exception {
    String tag = keys.tag(new MailKey(MailKinds.OFF, of(awa).id()));

    assertThat(mail.isOff(keys.tag(new MailKey(MailKinds.SUBSCRIPTION, of(awa).id()))))
        .as("what mail servers see ends nothing")
        .isFalse();
    begin("Who has vaccines?");
    mail.end(tag);
    mail.end(tag);

    assertThat(delivered(address)).as("also what waits").isEmpty();
    assertThat(subscriptions.of(awa)).isEmpty();
    assertThat(mail.isOff(tag)).isTrue();
  }

  private Subscription of(PersonId person) {
    return subscriptions.of(circle, person).orElseThrow();
  }

  private void choose(PersonId person, Pace pace) {
    members.as(person, () -> mail.choose(circle, pace));
  }

  private ThreadId begin(String words) {
    ThreadId[] begun = new ThreadId[1];
    members.as(
        host,
        () ->
            begun[0] =
                write.begin(
                    circle,
                    "A question",
                    new WritePosts.Words(UUID.randomUUID(), words, Language.FR)));
    sendAll();
    return begun[0];
  }

  /** What the jobs do, or have done already. */
  private void sendAll() {
    jdbc.sql("select post from communities.post_mail where circle = :circle order by post")
        .param("circle", circle.value())
        .query(Long.class)
        .list()
        .forEach(send::send);
  }

  private List<MimeMessage> delivered(String to) throws Exception {
    SendKept.to(to, office.server(), beans);
    return office.to(to);
  }

  private static String text(MimeMessage message) throws Exception {
    return part(message.getContent(), "text/plain").orElseThrow();
  }

  private static String html(MimeMessage message) throws Exception {
    return part(message.getContent(), "text/html").orElseThrow();
  }

  private static Optional<String> part(Object content, String type) throws Exception {
    if (content instanceof MimeMultipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<String> found =
            parts.getBodyPart(i).isMimeType(type)
                ? Optional.of(parts.getBodyPart(i).getContent().toString())
                : part(parts.getBodyPart(i).getContent(), type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String gone(String to) {
    return """
        From: MAILER-DAEMON@mx.example
        To: %s
        Message-ID: <%s@mx.example>
        Content-Type: multipart/report; report-type=delivery-status; boundary=r

        --r
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; gone@example.org
        Action: failed
        Status: 5.1.1

        --r--
        """
        .formatted(to, UUID.randomUUID());
  }
}
