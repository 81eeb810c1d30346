package org.corridor.capacities.asks;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.web.Address;

/** Who was asked for what. Whoever calls this has made sure that the reader may know. */
public interface Asks {

  /** What became of the asks for an errand. For those who may ask for it. */
  Map<EntryId, Standing> of(String kind, UUID errand);

  /**
   * The same of several errands; those that nobody was asked for are left out. One look for all.
   */
  Map<UUID, Map<EntryId, Standing>> of(String kind, Collection<UUID> errands);

  /**
   * An accepted ask, for its two sides; empty where there is none, or it is not accepted, or one of
   * the two has left.
   */
  Optional<Accepted> accepted(AskId ask);

  /** The errand is over: what still waits ends, and the people asked are told so. */
  void close(String kind, UUID errand);

  /** Where the form is that asks an entry for an errand. */
  static String path(String kind, UUID errand, EntryId entry) {
    return new Address("/capacities/asks/new")
        .with("kind", kind)
        .with("errand", errand.toString())
        .with("entry", entry.value().toString())
        .toString();
  }

  /** How far an ask is. */
  record Standing(AskId ask, AskState state, Instant asked) {}

  /**
   * An ask that was accepted. How the two are called and reached is what each chose to show the
   * other, and is for these two alone.
   *
   * @param person who said yes
   * @param asker who asked, for the organisation
   */
  record Accepted(
      AskId ask,
      String kind,
      UUID errand,
      EntryId entry,
      OrganisationId organisation,
      PersonId person,
      String personName,
      String personReach,
      PersonId asker,
      String askerName,
      String askerReach,
      AskTerms terms) {

    /** Says nothing, so that no name ends in a log. */
    @Override
    public String toString() {
      return "Accepted";
    }
  }
}
