package org.corridor.people.profiles.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Member;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Gives sample members of a demo who have no profile a short one that members see. */
@Component
@Profile("demo")
class SampleProfiles {

  private final EditProfile profiles;
  private final Texts texts;

  SampleProfiles(EditProfile profiles, Texts texts) {
    this.profiles = profiles;
    this.texts = texts;
  }

  /** Before other samples, which may need to come across somebody. */
  @EventListener
  @Order(1)
  void give(DemoPeopleReady people) {
    SecurityContext before = SecurityContextHolder.getContext();
    try {
      give(people.volunteer(), "volunteer", Language.FR, new Place("ML", ""), new Place("FR", ""));
      give(people.officer(), "officer", Language.ES, new Place("EC", ""), new Place("EC", ""));
      give(people.ngoWorker(), "ngo-worker", Language.PT, new Place("CV", ""), new Place("PT", ""));
      give(people.nurse(), "nurse", Language.EN, new Place("GH", ""), new Place("GB", ""));
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private void give(PersonId person, String code, Language language, Place from, Place lives) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Member(person, ""));
    SecurityContextHolder.setContext(context);
    if (profiles.mine().revision() == 0) {
      profiles.save(
          new EditProfile.Edit(
              content(texts.text(language, "people.sample." + code), language, from, lives),
              Map.of(
                  ProfileField.NAME, Audience.MEMBERS,
                  ProfileField.ORIGIN, Audience.MEMBERS,
                  ProfileField.RESIDENCE, Audience.MEMBERS,
                  ProfileField.LANGUAGES, Audience.MEMBERS,
                  ProfileField.CV, Audience.MEMBERS),
              language,
              0,
              "sample"));
    }
  }

  private static ProfileContent content(String cv, Language language, Place from, Place lives) {
    return new ProfileContent(
        List.of(new LanguageSkill(language.code(), Level.C1)),
        List.of(from),
        List.of(lives),
        List.of(),
        Map.of(),
        Set.of(),
        cv,
        Availability.NOT_SAID,
        List.of());
  }
}
