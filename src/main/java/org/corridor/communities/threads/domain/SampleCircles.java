package org.corridor.communities.threads.domain;

import java.util.List;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Circles;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.Bond;
import org.corridor.communities.circles.domain.Circle.Facts;
import org.corridor.communities.circles.domain.JoinCircle;
import org.corridor.communities.circles.domain.KeepCircles;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.domain.WritePosts.Words;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An open circle of three languages and a private one, in the spirit of Mali-26. */
@Component
@Profile("demo")
class SampleCircles {

  private final KeepCircles keep;
  private final JoinCircle join;
  private final WritePosts write;
  private final MarkThreads marks;
  private final TranslatePosts translate;
  private final Circles circles;
  private final AsSampleMember as;

  SampleCircles(
      KeepCircles keep,
      JoinCircle join,
      WritePosts write,
      MarkThreads marks,
      TranslatePosts translate,
      Circles circles,
      AsSampleMember as) {
    this.keep = keep;
    this.join = join;
    this.write = write;
    this.marks = marks;
    this.translate = translate;
    this.circles = circles;
    this.as = as;
  }

  @EventListener
  @Order(290)
  void give(DemoPeopleReady people) {
    if (circles.mine(people.volunteer()).isEmpty()) {
      discuss(water(people), people);
      board(people);
    }
  }

  private CircleId water(DemoPeopleReady people) {
    CircleId circle = CircleId.create();
    Facts facts =
        new Facts(
            "Kayes – Paris : eau et écoles",
            "Réunir les associations et les communes des deux rives qui construisent des **puits** et des **écoles** dans la région de Kayes, pour que chacun apprenne des autres.",
            "- Qui parle d’autrui lui demande d’abord.\n- Chaque proposition nomme un prochain pas.",
            Language.FR,
            Bond.CORRIDOR,
            List.of("fr", "es", "en"),
            List.of("ML", "FR"));
    as.run(people.volunteer(), () -> keep.found(circle, facts, Doors.OPEN, "Awa"));
    as.run(people.officer(), () -> join.join(circle, "Luis, Ayuntamiento", ""));
    as.run(people.nurse(), () -> join.join(circle, "Grace", ""));
    return circle;
  }

  private void discuss(CircleId circle, DemoPeopleReady people) {
    ThreadId pumps =
        begin(
            people.volunteer(),
            circle,
            "Qui a réparé une pompe solaire sans attendre un technicien de la capitale ?",
            "La pompe de notre école s’est arrêtée en mai. Le fournisseur demande **trois mois**.\n\n> Les parents portent l’eau sur deux kilomètres.\n\nQui a trouvé une autre voie ?",
            Language.FR);
    say(
        people.officer(),
        pumps,
        "En Murcia pagamos dos días de formación a un electricista de Kayes. Ahora mantiene **once bombas** de la comarca.\n\nPuedo pasarles el programa de la formación.",
        Language.ES);
    say(
        people.nurse(),
        pumps,
        "We keep a set of spare fuses and a photo of the wiring at each health post. @Awa, I will send you ours this week.",
        Language.EN);
    as.run(people.volunteer(), () -> marks.solve(pumps, 2));
    as.run(people.nurse(), () -> marks.thank(pumps, 2));
    as.run(people.volunteer(), () -> translate.wish(pumps, 3, Language.FR));
    as.run(
        people.nurse(),
        () ->
            translate.give(
                UUID.randomUUID(),
                pumps,
                2,
                Language.EN,
                "In Murcia we paid an electrician from Kayes two days of training. He now looks after **eleven pumps** of the district.\n\nI can send you the programme of the training."));
    begin(
        people.officer(),
        circle,
        "¿Quién conoce la ordenanza de agua de Yélimané?",
        "Buscamos el texto vigente antes de la reunión de octubre.",
        Language.ES);
  }

  private void board(DemoPeopleReady people) {
    CircleId circle = CircleId.create();
    Facts facts =
        new Facts(
            "Notre bureau",
            "Préparer les réunions du bureau.",
            "",
            Language.FR,
            Bond.PROJECT,
            List.of("fr"),
            List.of());
    as.run(people.volunteer(), () -> keep.found(circle, facts, Doors.PRIVATE, "Awa"));
    begin(
        people.volunteer(),
        circle,
        "Ordre du jour de décembre",
        "1. Comptes de l’année\n2. Voyage à Kayes\n3. Élection",
        Language.FR);
  }

  private ThreadId begin(
      PersonId who, CircleId circle, String title, String words, Language written) {
    return as.get(
        who, () -> write.begin(circle, title, new Words(UUID.randomUUID(), words, written)));
  }

  private void say(PersonId who, ThreadId thread, String words, Language written) {
    as.run(who, () -> write.reply(thread, who, new Words(UUID.randomUUID(), words, written)));
  }
}
