package org.corridor.people.guardians.domain;

import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.mail.Mails;
import org.springframework.stereotype.Component;

/** What children and their guardians are written. The mails to a guardian do not name the child. */
@Component
class GuardianMails {

  private final Correspondence correspondence;
  private final Mails mails;

  GuardianMails(Correspondence correspondence, Mails mails) {
    this.correspondence = correspondence;
    this.mails = mails;
  }

  /** Nothing happens where the guardian's address is gone. */
  void toGuardian(Minor minor, String what, String path) {
    EmailAddress guardian = minor.guardian();
    if (guardian != null) {
      correspondence.write(guardian, minor.language(), "people.mail." + what, Map.of(), path);
    }
  }

  void toChild(PersonId person, String what, Map<String, String> arguments, String path) {
    correspondence.write(person, "people.mail." + what, arguments, path);
  }

  /** What waits for somebody who is only known as a guardian is not sent any more. */
  void forget(EmailAddress guardian) {
    if (correspondence.find(guardian).isEmpty()) {
      mails.erase(guardian.value());
    }
  }
}
