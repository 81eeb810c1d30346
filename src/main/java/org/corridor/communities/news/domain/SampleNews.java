package org.corridor.communities.news.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.corridor.communities.news.NewsId;
import org.corridor.communities.news.NewsKind;
import org.corridor.communities.news.Tag;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the sample steward announced, and what a newcomer sent for a steward to read. */
@Component
@Profile("demo")
class SampleNews {

  private final WriteNews write;
  private final NewsTable table;
  private final AsSampleMember as;
  private final Clock clock;

  SampleNews(WriteNews write, NewsTable table, AsSampleMember as, Clock clock) {
    this.write = write;
    this.table = table;
    this.as = as;
    this.clock = clock;
  }

  @EventListener
  @Order(541)
  void write(DemoPeopleReady people) {
    if (!table.of(people.steward()).isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    send(
        people.steward(),
        story(
            NewsKind.GRANT,
            "Small grants for associations on both ends of a corridor",
            Language.EN,
            "Up to **10,000 euros** for projects that two associations carry out together, one in the place of origin and one in the place of residence.\n\n- A budget of one page is enough.\n- Questions are answered every Tuesday.",
            "",
            List.of(Tag.COMMUNITIES, Tag.PARTNERSHIPS),
            today.plusDays(40)));
    send(
        people.steward(),
        story(
            NewsKind.NEWS,
            "نتائج منتدى كايس وباريس: ثمانية عشر تعهدًا موقّعًا",
            Language.AR,
            "وُقّع ثمانية عشر تعهدًا، وسيُتابَع كل واحد منها بعد ثلاثة أشهر.",
            "ML",
            List.of(Tag.COMMUNITIES),
            null));
    send(
        people.volunteer(),
        story(
            NewsKind.JOB,
            "Coordinateur de projet à Kayes",
            Language.FR,
            "Douze mois, à partir de mars. Français et soninké demandés.",
            "ML",
            List.of(Tag.FARMING),
            today.plusDays(20)));
  }

  private void send(PersonId by, Story story) {
    NewsId id = NewsId.create();
    as.run(
        by,
        () -> {
          write.draft(id, story);
          write.send(id);
        });
  }

  private static Story story(
      NewsKind kind,
      String title,
      Language language,
      String text,
      String country,
      List<Tag> tags,
      @Nullable LocalDate deadline) {
    return new Story(
        kind, title, "", language, text, "https://example.org/", country, tags, deadline, null);
  }
}
