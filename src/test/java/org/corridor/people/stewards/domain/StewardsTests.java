package org.corridor.people.stewards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@CorridorTest
class StewardsTests {

  @Autowired Roster roster;
  @Autowired AuditTrail trail;
  @Autowired Correspondence correspondence;
  @Autowired Members members;

  private final String email = "named-" + UUID.randomUUID() + "@example.org";

  @Test
  void theOperatorNamesTheFirstOnesByTheirConfirmedAddress() {
    PersonId named = members.join(email, "Named Ndiaye");
    PersonId other = members.join();

    assertThat(
            stewards("x@example.org, " + email.toUpperCase(java.util.Locale.ROOT), named).require())
        .isEqualTo(named);
    assertThat(stewards(email, named).list()).extracting(Stewards.Colleague::self).contains(true);
    assertThatThrownBy(() -> stewards(email, other).require())
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> stewards(email, null).require())
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> stewards("", named).require())
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void anAddressThatIsNoneStopsTheStart() {
    assertThatThrownBy(() -> stewards("operator", null)).isInstanceOf(CannotStart.class);
  }

  private Stewards stewards(String named, PersonId who) {
    return new Stewards(named, roster, trail, correspondence, () -> Optional.ofNullable(who));
  }
}
