package org.corridor.people.accounts.domain;

import java.util.Map;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail that what keeps their account safe has changed, so that it does not go
 * unnoticed if it was somebody else. The link leads to a new password.
 */
@Component
class Notices {

  /** What has changed. */
  enum Change {
    PASSWORD("people.mail.password-changed"),
    SECOND_STEP_ON("people.mail.second-step-on"),
    SECOND_STEP_OFF("people.mail.second-step-off"),
    RECOVERY_CODES("people.mail.recovery-codes"),
    PASSKEY_ADDED("people.mail.passkey-added"),
    PASSKEY_REMOVED("people.mail.passkey-removed"),
    PROVIDER_CONNECTED("people.mail.provider-connected"),
    PROVIDER_DISCONNECTED("people.mail.provider-disconnected");

    private final String key;

    Change(String key) {
      this.key = key;
    }
  }

  private final Mails mails;

  Notices(Mails mails) {
    this.mails = mails;
  }

  /** Leaves with the transaction of the change. Nothing for who has no address. */
  void tell(Person person, Change change) {
    if (person.email() == null) {
      return;
    }
    mails.send(
        new Mail(
            person.address(),
            person.language(),
            change.key,
            Map.of("name", person.name().value()),
            "/forgotten-password"));
  }
}
