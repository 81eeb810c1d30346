package org.corridor.people.profiles.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.OwnFacts;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells other modules what a profile says to its owner, and who is there for others. */
@Component
class ProfileFacts implements OwnFacts, PresentPeople {

  private final Profiles profiles;
  private final JdbcClient jdbc;

  ProfileFacts(Profiles profiles, JdbcClient jdbc) {
    this.profiles = profiles;
    this.jdbc = jdbc;
  }

  @Override
  public Facts of(PersonId person) {
    return profiles.of(person).map(Profile::content).map(ProfileFacts::facts).orElse(Facts.NONE);
  }

  private static Facts facts(ProfileContent content) {
    return new Facts(
        content.languages().stream()
            .filter(skill -> skill.level().compareTo(Level.B1) <= 0)
            .map(LanguageSkill::language)
            .toList(),
        places(content.origin()),
        places(content.residence()),
        content.ties().stream().map(Place::country).distinct().toList());
  }

  private static List<Whereabouts> places(List<Place> places) {
    return places.stream().map(place -> new Whereabouts(place.country(), place.town())).toList();
  }

  @Override
  public Set<PersonId> present(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql(
                """
                select person from people.present p
                where person = any(:people)
                  and not exists (select 1 from people.hidden_page h where h.person = p.person)
                """)
            .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
            .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
            .list());
  }
}
