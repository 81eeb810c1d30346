package org.corridor.communities.mail.domain;

import java.util.List;
import org.corridor.communities.Circles;
import org.corridor.people.PresentPeople;
import org.springframework.stereotype.Component;

/** Who may get the mails of a circle at this moment. */
@Component
class Admitted {

  private final Circles circles;
  private final PresentPeople present;

  Admitted(Circles circles, PresentPeople present) {
    this.circles = circles;
    this.present = present;
  }

  /** Whether the person is a member, and has an account that is not being closed. */
  boolean gets(Subscription one) {
    return circles.isMember(one.circle(), one.person())
        && !present.present(List.of(one.person())).isEmpty();
  }
}
