package org.corridor.platform.mail.inbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import org.corridor.platform.CannotStart;
import org.corridor.platform.log.Discreet;
import org.corridor.platform.mail.MailKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the mailbox every half minute, on one node, where there is one. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

  static final String READ = "read-mail";

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Logger LOG = LoggerFactory.getLogger(InboxConfiguration.class);

  @Bean
  InboxSettings inboxSettings(Environment environment, MailKeys keys) {
    InboxSettings settings = InboxSettings.of(environment);
    if (settings.configured() && !keys.answered()) {
      throw new CannotStart(
          "CORRIDOR_MAIL_IN_HOST needs CORRIDOR_MAIL_IN_ADDRESS: the address whose mails lie there, such as reply@corridor.example.org.");
    }
    if (keys.answered()
        && !settings.configured()
        && !environment.getProperty("spring.mail.host", "").isBlank()) {
      throw new CannotStart(
          "CORRIDOR_MAIL_IN_ADDRESS needs CORRIDOR_MAIL_IN_HOST: otherwise nobody would read the answers.");
    }
    return settings;
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnExpression("!'${corridor.mail.in.host:}'.isBlank()")
  static class Reading {

    @Bean
    RecurringTask<Void> readMail(InboxSettings settings, SortMail sort, ReceivedMails received) {
      Inbox inbox = new Inbox(settings, sort);
      return Tasks.recurring(READ, FixedDelay.of(PAUSE))
          .execute(
              (task, context) -> {
                visit(inbox);
                received.removeOld();
              });
    }

    @Bean
    HealthIndicator inboxHealthIndicator(JdbcClient jdbc, Clock clock) {
      return new InboxHealth(jdbc, clock);
    }

    /** The scheduler logs what is thrown, which may name an account. */
    private static void visit(Inbox inbox) {
      try {
        inbox.visit();
      } catch (MessagingException e) {
        LOG.warn("The mailbox cannot be read: {}", Discreet.message(e));
        throw new IllegalStateException("The mailbox cannot be read");
      }
    }
  }
}
