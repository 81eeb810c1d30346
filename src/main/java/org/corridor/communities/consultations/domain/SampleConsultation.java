package org.corridor.communities.consultations.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation.Facts;
import org.corridor.communities.consultations.domain.Consultation.Naming;
import org.corridor.communities.consultations.domain.Consultation.Results;
import org.corridor.communities.consultations.domain.Consultation.Terms;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A consultation that runs, with an answer and a first promise. */
@Component
@Profile("demo")
class SampleConsultation {

  private static final int DAYS = 40;

  private final KeepConsultations keep;
  private final AnswerConsultations answers;
  private final ConsultationTable table;
  private final Representation representation;
  private final AsSampleMember as;
  private final Clock clock;

  SampleConsultation(
      KeepConsultations keep,
      AnswerConsultations answers,
      ConsultationTable table,
      Representation representation,
      AsSampleMember as,
      Clock clock) {
    this.keep = keep;
    this.answers = answers;
    this.table = table;
    this.representation = representation;
    this.as = as;
    this.clock = clock;
  }

  @EventListener
  @Order(544)
  void fill(DemoPeopleReady people) {
    representation.spokenForBy(people.volunteer()).stream()
        .findFirst()
        .filter(one -> table.of(Set.of(one.id().value()), Set.of()).isEmpty())
        .ifPresent(one -> ask(people, one));
  }

  private void ask(DemoPeopleReady people, OrganisationView organisation) {
    ConsultationId id = ConsultationId.create();
    LocalDate today = LocalDate.now(clock);
    Question where =
        new Question(
            "0a0a0a0a",
            Question.Kind.ONE,
            "Où l’argent de l’association manque-t-il le plus ?",
            List.of("Au centre de santé", "À l’école", "À la piste de Kayes"),
            true);
    Question why = new Question("0b0b0b0b", Question.Kind.OPEN, "Pourquoi ?", List.of(), false);
    as.run(
        people.volunteer(),
        () -> {
          keep.draft(
              id,
              organisation.id(),
              null,
              new Facts(
                  "Que faire des 12 000 euros de 2027 ?",
                  Language.FR,
                  "L’assemblée décidera en mars. **Ceux de Montreuil et ceux de Yélimané** répondent, chacun une fois.",
                  List.of("ML", "FR"),
                  List.of(where, why)),
              new Terms(today, today.plusDays(DAYS), false, Naming.CHOICE, Results.AT_ONCE));
          keep.publish(id);
          keep.respond(
              id,
              new Response(
                  UUID.randomUUID(),
                  "La piste est coupée trois mois par an",
                  "Demander au conseil de cercle s’il la répare, avant d’y mettre notre argent",
                  "Le bureau de l’association",
                  today.plusDays(DAYS),
                  Response.Status.UNDER_WAY,
                  0,
                  Instant.EPOCH));
        });
    answer(people.nurse(), id, where, why);
  }

  private void answer(PersonId nurse, ConsultationId id, Question where, Question why) {
    as.run(
        nurse,
        () ->
            answers.answer(
                id,
                new Answer(
                    UUID.randomUUID(),
                    id,
                    nurse,
                    Language.FR,
                    Map.of(
                        where.id(),
                        List.of("0"),
                        why.id(),
                        List.of("La nuit, nous accouchons les femmes à la lampe torche.")),
                    "Une infirmière",
                    Answer.Quoting.NAMELESS,
                    true,
                    false)));
  }
}
