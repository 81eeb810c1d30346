package org.corridor.alliances.partnerships;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignKey;
import org.jspecify.annotations.Nullable;

/**
 * A partnership as those in it see it.
 *
 * @param title in the words of its people, {@code written} in one language
 * @param origin country of origin, ISO 3166-1 alpha-2
 * @param residence country of residence
 * @param design of the project it carries; null while none is named, and for observers
 * @param partners all, those who left included, in the order they were added
 * @param people all who have or had a seat
 */
public record PartnershipView(
    PartnershipId id,
    String title,
    Language written,
    String origin,
    String residence,
    @Nullable DesignKey design,
    List<Partner> partners,
    List<Participant> people) {

  public PartnershipView {
    partners = List.copyOf(partners);
    people = List.copyOf(people);
  }

  public List<Partner> joined() {
    return partners.stream().filter(Partner::isJoined).toList();
  }

  public Optional<Partner> partner(@Nullable PartnerId id) {
    return partners.stream().filter(partner -> partner.id().equals(id)).findFirst();
  }

  public Optional<Participant> participant(@Nullable SeatId seat) {
    return people.stream().filter(one -> one.seat().equals(seat)).findFirst();
  }
}
