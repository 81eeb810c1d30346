package org.corridor.platform.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.corridor.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Decides how mails travel, and the jobs that carry them. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  static final String SEND = "send-mail";
  static final String FORGET = "forget-mail";

  /** Tries again after 1, 2, 4 ... minutes: a day and a half in all. */
  private static final int MOST_RETRIES = 11;

  private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

  /**
   * The mailbox page is for development and demos, and for a server that only this machine reaches.
   * The profile {@code production} never has one.
   */
  @Bean
  Delivery delivery(Environment environment, SiteAddress site) {
    Delivery delivery = decide(environment);
    if (delivery == Delivery.SERVER && !site.isConfigured()) {
      throw new CannotStart(
          "Mails need to know where their links lead: set CORRIDOR_URL to the address people open, such as https://corridor.example.org.");
    }
    if (delivery == Delivery.NONE) {
      LOG.warn(
          "No mail server: nobody can sign up or ask for a new password. Set CORRIDOR_MAIL_HOST, or try it with the profile dev or demo");
    }
    return delivery;
  }

  static Delivery decide(Environment environment) {
    if (!environment.getProperty("spring.mail.host", "").isBlank()) {
      return Delivery.SERVER;
    }
    boolean development =
        environment.acceptsProfiles(Profiles.of("(dev | demo) & !production"))
            || !environment.acceptsProfiles(Profiles.of("production"))
                && isLoopback(environment.getProperty("server.address", ""));
    return development ? Delivery.MAILBOX : Delivery.NONE;
  }

  private static boolean isLoopback(String address) {
    return address.startsWith("127.") || address.equals("localhost") || address.equals("::1");
  }

  @Bean
  OneTimeTask<Void> sendMail(Letters letters, Postman postman) {
    return Tasks.oneTime(SEND)
        .onFailure(
            new MaxRetriesFailureHandler<>(
                MOST_RETRIES,
                new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2.0),
                (complete, operations) -> {
                  LOG.error("A mail could not be sent for a day and a half and was given up");
                  letters.remove(id(complete.getExecution().taskInstance.getId()));
                }))
        .execute((task, context) -> postman.send(id(task.getId())));
  }

  /** Of who is gone nothing lies in the mailbox page for long. */
  @Bean
  OneTimeTask<Void> forgetMail(Letters letters) {
    return Tasks.oneTime(FORGET).execute((task, context) -> letters.remove(id(task.getId())));
  }

  /** What lies in the mailbox page goes after a week. */
  @Bean
  RecurringTask<Void> emptyMailbox(Letters letters) {
    return Tasks.recurring("empty-mailbox", FixedDelay.of(Duration.ofHours(6)))
        .execute((task, context) -> letters.removeOld());
  }

  private static UUID id(String instance) {
    return UUID.fromString(instance);
  }
}
