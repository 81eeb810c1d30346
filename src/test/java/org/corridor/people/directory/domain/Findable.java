package org.corridor.people.directory.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.Availability;
import org.corridor.people.profiles.domain.LanguageSkill;
import org.corridor.people.profiles.domain.Level;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.people.profiles.domain.RandomProfiles.Sketch;
import org.corridor.people.profiles.domain.SavedProfiles;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members whom the directory finds, for tests. */
@Component
public class Findable {

  private final Members members;
  private final SavedProfiles profiles;
  private final JdbcClient jdbc;

  Findable(Members members, SavedProfiles profiles, JdbcClient jdbc) {
    this.members = members;
    this.profiles = profiles;
    this.jdbc = jdbc;
  }

  /** Somebody from Kayes in Paris who speaks Soninke, with these words; all of it for everybody. */
  public PersonId nurse(String name, String cv) {
    return join(name, cv, Audience.EVERYONE);
  }

  public PersonId join(String name, String cv, Audience audience) {
    PersonId person = members.join("findable-" + UUID.randomUUID() + "@example.org", name);
    agree(person);
    Map<ProfileField, Audience> audiences = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      audiences.put(field, audience);
    }
    save(person, UUID.randomUUID(), name, cv, audiences);
    return person;
  }

  public void save(
      PersonId person, UUID key, String name, String cv, Map<ProfileField, Audience> audiences) {
    ProfileContent content =
        new ProfileContent(
            List.of(new LanguageSkill("snk", Level.MOTHER_TONGUE)),
            List.of(new Place("ML", "Kayes")),
            List.of(new Place("FR", "Paris")),
            List.of(),
            Map.of(),
            java.util.Set.of(),
            cv,
            Availability.NOT_SAID,
            List.of());
    profiles.save(
        person,
        key,
        new Sketch(
            name,
            content,
            audiences,
            Language.EN,
            "",
            ProfileContent.EMPTY,
            Language.EN,
            false,
            false));
  }

  /** Says yes to being found. */
  public void agree(PersonId person) {
    jdbc.sql(
            """
            insert into people.consent (id, person, purpose, version, language, given_at)
            values (gen_random_uuid(), :person, 'DIRECTORY', 1, 'en', now())
            on conflict do nothing
            """)
        .param("person", person.value())
        .update();
  }

  public void withdraw(PersonId person) {
    jdbc.sql("update people.consent set withdrawn_at = now() where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Lets all of these belong to one organisation. */
  public void together(Collection<PersonId> people) {
    UUID organisation = UUID.randomUUID();
    jdbc.sql(
            """
            insert into people.organisation (id, slug, name, same_as, kind, country, source)
            values (:id, :slug, 'Together', :slug, 'ngo', 'ML', 'test')
            """)
        .param("id", organisation)
        .param("slug", organisation.toString())
        .update();
    people.forEach(
        person ->
            jdbc.sql(
                    "insert into people.organisation_staff values (:organisation, :person, 'member', now())")
                .param("organisation", organisation)
                .param("person", person.value())
                .update());
  }
}
