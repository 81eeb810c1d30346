package org.corridor.people.guardians.web;

import java.util.Map;
import java.util.Optional;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.form.Submission;

/** The address of a guardian in a form. */
final class GuardianAddress {

  private GuardianAddress() {}

  /** The address typed, or nothing and a problem noted. */
  static Optional<EmailAddress> read(Submission sent) {
    String typed = sent.required("email", EmailAddress.LONGEST);
    Optional<EmailAddress> address = EmailAddress.of(typed);
    if (!typed.isEmpty() && address.isEmpty()) {
      sent.problem("email", "people.email.wrong", Map.of());
    }
    return address;
  }
}
