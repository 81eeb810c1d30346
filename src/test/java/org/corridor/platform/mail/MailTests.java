package org.corridor.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.platform.CannotStart;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@CorridorTest
class MailTests {

  private final List<GreenMail> servers = new ArrayList<>();

  @Autowired MockMvc mvc;
  @Autowired Mails mails;
  @Autowired Letters letters;
  @Autowired Writer writer;
  @Autowired ListHeaders headers;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transaction;

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRealServerGetsTheMailInTheReadersLanguage(Language language) throws Exception {
    GreenMail server = server();
    Letter letter = writer.write(mail(language, "Awa"));
    letters.add(letter);

    postman(server).send(letter.id());

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject())
        .isEqualTo(texts.text(language, "people.mail.confirm.subject"));
    assertThat(received.getAllRecipients()[0].toString()).isEqualTo("awa@example.org");
    assertThat(received.getHeader("Content-Language")).containsExactly(language.code());
    assertThat(letter.plain())
        .contains("Awa", texts.text(language, "people.mail.confirm.action"), "/confirm/abc");
    assertThat(letter.html()).contains("dir=\"" + language.dir() + "\"");
    assertThat(letters.find(letter.id())).as("what was sent is not kept").isEmpty();
  }

  @Test
  void aMailThatCouldNotBeSentIsKeptAndSentLater() throws Exception {
    Letter letter = writer.write(mail(Language.EN, "Awa"));
    letters.add(letter);
    GreenMail server = server();
    Postman postman = postman(server);
    server.stop();

    assertThatThrownBy(() -> postman.send(letter.id())).isInstanceOf(MailException.class);
    assertThat(letters.find(letter.id())).isPresent();

    GreenMail again = server();
    postman(again).send(letter.id());
    postman(again).send(letter.id());
    assertThat(again.getReceivedMessages()).as("sent once").hasSize(1);
  }

  @Test
  void namesCannotSmuggleAnythingIntoAMail() {
    Letter letter = writer.write(mail(Language.EN, "<script>alert(1)</script>{name}"));

    assertThat(letter.html()).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(letter.subject()).doesNotContain("\n");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Mail("a@example.org\nBcc: b@example.org", Language.EN, "k", Map.of(), "/"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mail("a@example.org,b@example.org", Language.EN, "k", Map.of(), "/"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mail("a@example.org", Language.EN, "k", Map.of(), "//evil"));
  }

  @Test
  void theMailOfFailedWorkIsNeverSent() {
    String to = "rolled-back-" + UUID.randomUUID() + "@example.org";

    transaction.executeWithoutResult(
        status -> {
          mails.send(new Mail(to, Language.EN, "people.mail.confirm", Map.of("name", "A"), "/"));
          status.setRollbackOnly();
        });

    assertThat(
            jdbc.sql("select count(*) from platform.mail where recipient = :to")
                .param("to", to)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void withAServerTheJobIsScheduledWithTheWork() {
    Scheduler jobs = mock();
    StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("jobs", jobs));
    Outbox outbox =
        new Outbox(
            writer,
            letters,
            Delivery.SERVER,
            beans.getBeanProvider(Scheduler.class),
            Clock.systemUTC());

    transaction.executeWithoutResult(
        status -> {
          outbox.send(mail(Language.EN, "Awa"));
          verify(jobs, never()).triggerCheckForDueExecutions();
        });

    verify(jobs)
        .schedule(
            any(com.github.kagkarlsson.scheduler.task.TaskInstance.class), any(Instant.class));
    verify(jobs).triggerCheckForDueExecutions();
  }

  @Test
  void theMailboxShowsMailsThatNoServerSends() throws Exception {
    Letter letter = writer.write(mail(Language.AR, "Awa <b>"));
    letters.add(letter);

    mvc.perform(get("/mailbox"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString(letter.subject())));
    mvc.perform(get("/mailbox/{id}", letter.id()))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("lang=\"ar\" dir=\"rtl\"")))
        .andExpect(content().string(Matchers.containsString("Awa &lt;b")))
        .andExpect(content().string(Matchers.containsString("/confirm/abc\">")));
    mvc.perform(get("/mailbox/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
    mvc.perform(get("/mailbox/none")).andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theMailboxSpeaksEveryLanguage(Language language) throws Exception {
    mvc.perform(get("/mailbox").header("Accept-Language", language.code()))
        .andExpect(
            content()
                .string(Matchers.containsString(texts.text(language, "platform.mailbox.title"))));
  }

  @ParameterizedTest
  @EnumSource(
      value = Delivery.class,
      names = {"SERVER", "NONE"})
  void elsewhereThereIsNoMailbox(Delivery delivery) throws Exception {
    MockMvc page = standaloneSetup(new MailboxPage(letters, delivery)).build();

    page.perform(get("/mailbox")).andExpect(status().isNotFound());
    page.perform(get("/mailbox/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
  }

  @Test
  void theMailboxIsEmptiedAfterAWeek() {
    Letter letter = writer.write(mail(Language.EN, "Awa"));
    letters.add(letter);

    new Letters(jdbc, Clock.offset(Clock.systemUTC(), Duration.ofDays(6))).removeOld();
    assertThat(letters.find(letter.id())).isPresent();
    new Letters(jdbc, Clock.fixed(letter.written().plus(Duration.ofDays(8)), ZoneOffset.UTC))
        .removeOld();
    assertThat(letters.find(letter.id())).isEmpty();
  }

  @Test
  void mailsGoToTheServerElseOnlyToDevelopersAndDemos() {
    assertThat(delivery("spring.mail.host", "mail.example.org")).isEqualTo(Delivery.SERVER);
    assertThat(delivery("spring.mail.host", "")).isEqualTo(Delivery.NONE);
    assertThat(delivery("server.address", "127.0.0.1")).isEqualTo(Delivery.MAILBOX);
    assertThat(delivery("server.address", "192.0.2.1")).isEqualTo(Delivery.NONE);
    assertThat(profile("dev")).isEqualTo(Delivery.MAILBOX);
    assertThat(profile("demo")).isEqualTo(Delivery.MAILBOX);
    assertThat(profile("demo", "production")).isEqualTo(Delivery.NONE);
  }

  @Test
  void aLocalServerInProductionHasNoMailboxEither() {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles("production");
    environment.setProperty("server.address", "127.0.0.1");

    assertThat(MailConfiguration.decide(environment)).isEqualTo(Delivery.NONE);
  }

  @Test
  void aServerWithoutAnAddressForLinksDoesNotStart() {
    MockEnvironment environment = new MockEnvironment();
    environment.setProperty("spring.mail.host", "mail.example.org");

    assertThatThrownBy(
            () -> new MailConfiguration().delivery(environment, new SiteAddress(environment)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CORRIDOR_URL");
    environment.setProperty("corridor.url", "corridor.example.org");
    assertThatThrownBy(() -> new SiteAddress(environment)).isInstanceOf(CannotStart.class);
    environment.setProperty("corridor.url", "https://corridor.example.org/");
    assertThat(new SiteAddress(environment).of("/sign-in"))
        .isEqualTo("https://corridor.example.org/sign-in");
  }

  private static Delivery delivery(String setting, String value) {
    MockEnvironment environment = new MockEnvironment();
    environment.setProperty(setting, value);
    return MailConfiguration.decide(environment);
  }

  private static Delivery profile(String... profiles) {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    return MailConfiguration.decide(environment);
  }

  private static Mail mail(Language language, String name) {
    return new Mail(
        "awa@example.org", language, "people.mail.confirm", Map.of("name", name), "/confirm/abc");
  }

  private GreenMail server() {
    GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    server.start();
    servers.add(server);
    return server;
  }

  @AfterEach
  void stopServers() {
    servers.forEach(GreenMail::stop);
  }

  @Test
  void aRefusalGoesIntoTheLogWithoutTheAddress() {
    JavaMailSenderImpl refusing =
        new JavaMailSenderImpl() {
          @Override
          public void send(MimeMessage message) {
            throw new MailSendException("550 5.1.1 <awa@example.org>: Recipient rejected");
          }
        };
    Letter letter = writer.write(mail(Language.EN, "Awa"));
    letters.add(letter);

    assertThatThrownBy(() -> postman(refusing).send(letter.id()))
        .hasMessageContaining("Recipient rejected")
        .hasMessageNotContaining("awa")
        .hasNoCause();
  }

  private Postman postman(GreenMail server) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(server.getSmtp().getPort());
    return postman(sender);
  }

  private Postman postman(JavaMailSender sender) {
    ObjectProvider<JavaMailSender> provider =
        new StaticListableBeanFactory(Map.of("sender", sender))
            .getBeanProvider(JavaMailSender.class);
    return new Postman(letters, provider, "Corridor <no-reply@corridor.example>", headers);
  }
}
