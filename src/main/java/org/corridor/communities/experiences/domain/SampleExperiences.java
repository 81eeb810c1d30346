package org.corridor.communities.experiences.domain;

import java.util.List;
import org.corridor.communities.experiences.ExperienceId;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What sample members lived through, in the spirit of Mali-26 and Moldova-30. */
@Component
@Profile("demo")
class SampleExperiences {

  private final TellExperiences tell;
  private final ExperienceTable table;
  private final AsSampleMember as;

  SampleExperiences(TellExperiences tell, ExperienceTable table, AsSampleMember as) {
    this.tell = tell;
    this.table = table;
    this.as = as;
  }

  @EventListener
  @Order(540)
  void tell(DemoPeopleReady people) {
    if (!table.of(people.volunteer()).isEmpty()) {
      return;
    }
    publish(people.volunteer(), forum());
    publish(people.nurse(), nurses());
  }

  private void publish(PersonId by, Telling telling) {
    ExperienceId id = ExperienceId.create();
    as.run(
        by,
        () -> {
          tell.draft(id, telling);
          tell.publish(id);
        });
  }

  private static Telling forum() {
    return new Telling(
        "Un forum à Kayes qui a fini par des engagements signés",
        "Une bénévole de Montreuil",
        Language.FR,
        List.of("networking-event"),
        "ML",
        "Kayes",
        "FR",
        "Montreuil",
        2024,
        2025,
        "Associations villageoises, communes du cercle de Kayes",
        "Nous avons réuni quarante associations et douze communes pendant deux jours. Chaque atelier finissait par une feuille : **qui** fait **quoi**, avec qui, avant quelle date.",
        "Les engagements signés devant tout le monde. Sur dix-huit, onze sont tenus un an après ; les relances par téléphone y sont pour beaucoup.",
        "Nous avons invité trop tard les communes : la moitié des maires n’a pas pu venir, et deux engagements sont restés sans partenaire.",
        "- Invitez les communes trois mois avant.\n- Prévoyez quelqu’un qui rappelle chaque signataire tous les trois mois.",
        "Mali-26",
        "");
  }

  private static Telling nurses() {
    return new Telling(
        "Two weeks of teaching beat six months of sending equipment",
        "",
        Language.EN,
        List.of("migrant-experts-trainers"),
        "MD",
        "Bălți",
        "IT",
        "",
        2025,
        2025,
        "A maternity ward and a nurses’ association",
        "With three colleagues I taught newborn resuscitation in the ward where I was trained, two weeks in the summer holidays.",
        "Teaching in the ward and not in a classroom. The midwives repeat the drill every Monday now.",
        "The ventilator that we sent before never worked: nobody could repair it.",
        "Ask the ward what it can maintain before you send anything.",
        "Moldova-30",
        "");
  }
}
